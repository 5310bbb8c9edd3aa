/** Hovers over what names a part of the standard or of the strategy: an edition, a phase, a target. */
import { type Catalogue, type EditionId, type Language, say, sayCount } from '../../engine/index';
import { numbers } from '../shared/coverage';
import { card, escapeMarkdown, lines } from '../shared/markdown';
import { hoverTexts } from '../texts/hover';
import { labelled, practiceTitleLink, type Subject } from './context';

/** An edition: how many actions it has, and how it differs from the others. */
export function editionHover({ analysis, env: { language } }: Subject, id: string, head: string): string {
	const { catalogue } = analysis.charter;
	const edition = catalogue.data.editions.find((one) => one.id === id);
	if (!edition) return head;
	const others = catalogue.data.editions.filter((one) => one.id !== id);
	return card(
		head,
		edition.description[language],
		...others.map((other) => difference(catalogue, edition.id, other.id, language)),
	);
}

/** « Face à l’édition bêta : 35 au même libellé, 13 au libellé différent, 5 absentes. » */
function difference(catalogue: Catalogue, id: EditionId, other: EditionId, language: Language): string {
	const count = (test: (own: string | null, its: string | null) => boolean) =>
		catalogue.actions.filter(({ wording }) => test(wording[id] ?? null, wording[other] ?? null)).length;
	const counts = [
		['edition.same', count((own, its) => own !== null && own === its)],
		['edition.reworded', count((own, its) => own !== null && its !== null && own !== its)],
		['edition.absent', count((own, its) => own === null && its !== null)],
		['edition.extra', count((own, its) => own !== null && its === null)],
	] as const;
	const parts = counts
		.filter(([, number]) => number > 0)
		.map(([key, number]) =>
			key === 'edition.absent' ? sayCount(hoverTexts, key, language, number) : say(hoverTexts, key, language, number),
		);
	return `${say(hoverTexts, 'edition.against', language, catalogue.editionName(other, language), parts.join(', '))}.`;
}

/** A phase: how many actions it expects of this initiative, and how many of them are answered. */
export function phaseHover(subject: Subject, id: string, head: string): string {
	const { language, standard } = subject.env;
	const { actions, type } = subject.analysis.assessment;
	if (standard.rankOf(id) < 0) return head;
	const expected = actions.filter(({ action }) => standard.expects(action, id, type));
	const next = standard.phaseAfter(id);
	const later = next ? actions.filter(({ action }) => standard.expects(action, next, type)) : expected;
	const open = expected.filter((one) => !one.answered);
	return card(
		lines(
			head,
			[
				sayCount(hoverTexts, 'phase.expects', language, expected.length, actions.length),
				sayCount(hoverTexts, 'phase.answered', language, expected.length - open.length),
			].join(' · '),
		),
		open.length > 0 ? labelled(say(hoverTexts, 'phase.open', language), numbers(open, 12), language) : undefined,
		next && later.length > expected.length
			? sayCount(
					hoverTexts,
					'phase.next',
					language,
					later.length - expected.length,
					standard.phaseWord(next, 'name', language),
				)
			: undefined,
	);
}

/** A target of the strategy: what it aims at, at what level it is measured, the practices it touches; undefined for another id. */
export function targetHover(subject: Subject, id: string): string | undefined {
	const { language } = subject.env;
	const { catalogue } = subject.analysis.charter;
	const target = catalogue.target(id);
	if (!target) {
		const own = catalogue.ownTargets.find((one) => one.id === id);
		if (!own) return undefined;
		const title =
			own.statement === ''
				? `**${escapeMarkdown(own.id)}**`
				: `**${escapeMarkdown(own.id)}** – ${escapeMarkdown(own.statement)}`;
		return card(title, say(hoverTexts, own.inCharter ? 'ownTargetHere' : 'ownTarget', language));
	}
	const ambition = catalogue.data.ambitions.find((one) => one.number === target.ambition);
	const touched = catalogue.practices.filter((practice) => target.practices.includes(practice.number));
	return card(
		lines(
			`**${target.id}** – ${target.statement[language]}`,
			`${say(hoverTexts, 'targetHorizon', language)} · ${say(hoverTexts, `targetLevel.${target.level}`, language)}`,
		),
		ambition && say(hoverTexts, 'ambition', language, ambition.number, ambition.title[language]),
		touched.length > 0
			? [
					labelled(say(hoverTexts, 'touches', language), '', language).trimEnd(),
					'',
					...touched.map((practice) => `- ${practiceTitleLink(subject, practice)}`),
				].join('\n')
			: undefined,
	);
}
