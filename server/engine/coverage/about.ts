/** What a charter says of its initiative and of who decides, for those who do not read the charter. */
import type { Charter } from '../model/charter';
import { isPlaceholder } from '../model/placeholder';
import type { InitiativeAbout, PendingDecision } from './types';

/** What is said of the initiative, as written; what is left out or only keeps a place is absent. `today`: `YYYY-MM-DD`. */
export function aboutOf(charter: Charter, today: string): InitiativeAbout {
	const { initiative, version, contexte, gouvernance } = charter.value;
	const said = (name: keyof InitiativeAbout, text: string | undefined) => {
		const own = text?.trim() ?? '';
		return own === '' || isPlaceholder(own, charter.catalogue) ? {} : { [name]: own };
	};
	return {
		...said('version', version),
		...said('sponsor', initiative?.parrain),
		...said('description', initiative?.description),
		...said('problem', contexte),
		...said('committee', gouvernance?.instance),
		pending: pendingOf(charter, today),
	};
}

/** What the charter itself leaves to be approved or decided. Nothing where it could not be read. */
function pendingOf({ value, root }: Charter, today: string): readonly PendingDecision[] {
	if (!root) return [];
	const { approbations = [], portee, solution } = value;
	const approved = (date: string | undefined) => date === undefined || date <= today;
	const to = (subject: PendingDecision['subject'], of?: { by?: string | undefined; date?: string | undefined }) => ({
		subject,
		...(of?.by ? { by: of.by } : {}),
		...(of?.date ? { date: of.date } : {}),
	});
	const pending: PendingDecision[] = [];
	if (!approbations.some(({ date }) => approved(date))) {
		const [first] = approbations;
		pending.push(to('charter', { by: first?.qui, date: first?.date }));
	}
	if (portee && !(portee.approbation && approved(portee.approbation.date)))
		pending.push(to('scope', { by: portee.approbation?.instance, date: portee.approbation?.date }));
	for (const { description, decision, date } of portee?.changements ?? [])
		if (description && !decision) pending.push({ ...to('change', { date }), text: description });
	const options = solution?.options ?? [];
	if (options.length > 1 && !options.some(({ retenue }) => retenue))
		pending.push({ ...to('option'), text: options.flatMap(({ nom }) => nom ?? []).join(', ') });
	return pending;
}
