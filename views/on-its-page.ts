import type { PracticeCoverage } from '../server/engine/coverage/types';

/** The message of a finding without the practice that it names, for a place that stands under that practice’s own title. */
export function onItsPage(message: string, { number, title }: Pick<PracticeCoverage, 'number' | 'title'>): string {
	const name = `${number} · ${title}`;
	return [` (pratique ${name})`, ` (practice ${name})`, ` de la pratique ${name}`, ` of practice ${name}`].reduce(
		(text, said) => text.replace(said, ''),
		message,
	);
}
