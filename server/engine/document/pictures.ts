/** What the pictures of a document show. */
import { isDate } from '../model/dates';
import { childOf, type ListNode, type TreeNode, textOf } from '../parse/tree';
import { numbersIn } from '../prose/numbers';
import { valueTitleOf } from '../schema/value-titles';
import type { Reading } from './reading';
import { shownAmount, typeset } from './shown';
import type {
	BudgetPicture,
	IndicatorsPicture,
	JourneyPicture,
	Level,
	RisksPicture,
	StakeholdersPicture,
	TimelinePicture,
} from './types';

const levels: Readonly<Record<string, Level>> = { faible: 1, moyen: 2, eleve: 3 };

function levelOf(node: TreeNode | undefined): Level | undefined {
	const text = textOf(node);
	return Object.hasOwn(levels, text) ? levels[text] : undefined;
}

const dayOf = (node: TreeNode | undefined): string | undefined => {
	const text = textOf(node).trim();
	return isDate(text) ? text : undefined;
};

/** The items of a list at a path that have a name. */
function named(reading: Reading, path: readonly string[], key: string) {
	const node = reading.node(path);
	if (node?.kind !== 'list') return [];
	return node.items.flatMap((item) => {
		const name = childOf(item, key);
		return reading.isWritten(name) ? [{ item, name: typeset(textOf(name)), at: reading.at(item) }] : [];
	});
}

/** Iterations as bars, milestones and deliverables as points; undefined where there are fewer than two days to show. */
export function timeline(reading: Reading, today: string): TimelinePicture | undefined {
	const bars = named(reading, ['echeancier', 'iterations'], 'nom').flatMap(({ item, name, at }) => {
		const start = dayOf(childOf(item, 'debut'));
		const end = dayOf(childOf(item, 'fin'));
		return start && end && start <= end ? [{ name, start, end, at }] : [];
	});
	const points = (path: readonly string[], of: TimelinePicture['points'][number]['of']) =>
		named(reading, path, 'nom').flatMap(({ item, name, at }) => {
			const date = dayOf(childOf(item, 'date'));
			return date ? [{ name, date, of, at }] : [];
		});
	const first = reading.node(['solution', 'pmv', 'date']);
	const firstDay = dayOf(first);
	const delivery =
		first && firstDay
			? [
					{
						name: reading.title(['solution', 'pmv']),
						date: firstDay,
						of: 'firstDelivery' as const,
						at: reading.at(first),
					},
				]
			: [];
	const all = [...points(['echeancier', 'jalons'], 'milestone'), ...points(['livrables'], 'deliverable'), ...delivery];
	all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const start = dayOf(reading.node(['initiative', 'debut']));
	const end = dayOf(reading.node(['initiative', 'fin']));
	if (bars.length * 2 + all.length + (start ? 1 : 0) + (end ? 1 : 0) < 2) return undefined;
	return { kind: 'timeline', today, ...(start ? { start } : {}), ...(end ? { end } : {}), bars, points: all };
}

export function stakeholders(reading: Reading): StakeholdersPicture | undefined {
	const items = named(reading, ['parties_prenantes'], 'nom').map(({ item, name, at }) => {
		const influence = levelOf(childOf(item, 'influence'));
		const interest = childOf(item, 'interet');
		return {
			name,
			...(influence ? { influence } : {}),
			interest: reading.isWritten(interest) ? typeset(textOf(interest)) : '',
			at,
		};
	});
	return items.some(({ influence }) => influence) ? { kind: 'stakeholders', items } : undefined;
}

/** The risks, numbered as their table numbers them. */
export function risks(reading: Reading): RisksPicture | undefined {
	const items = named(reading, ['risques'], 'enonce').map(({ item, name, at }, index) => {
		const likelihood = levelOf(childOf(item, 'probabilite'));
		const impact = levelOf(childOf(item, 'impact'));
		return { number: index + 1, name, ...(likelihood ? { likelihood } : {}), ...(impact ? { impact } : {}), at };
	});
	return items.some(({ likelihood, impact }) => likelihood && impact) ? { kind: 'risks', items } : undefined;
}

export function budget(reading: Reading): BudgetPicture | undefined {
	const { currency, language } = reading;
	const items = named(reading, ['budget', 'postes'], 'nom').flatMap(({ item, name, at }) => {
		const amount = childOf(item, 'montant');
		return amount?.kind === 'scalar' && typeof amount.value === 'number' && Number.isFinite(amount.value)
			? [{ name, amount: amount.value, shown: shownAmount(amount.value, currency, language), at }]
			: [];
	});
	const { total } = reading.charter.value.budget ?? {};
	if (items.length === 0) return undefined;
	return {
		kind: 'budget',
		currency,
		items,
		...(total === undefined ? {} : { total, totalShown: shownAmount(total, currency, language) }),
	};
}

export function indicators(reading: Reading): IndicatorsPicture | undefined {
	const items = named(reading, ['indicateurs'], 'nom').map(({ item, name, at }) => {
		const unit = reading.isWritten(childOf(item, 'unite')) ? textOf(childOf(item, 'unite')).trim() : '';
		const figure = (key: 'base' | 'cible') => {
			const node = childOf(item, key);
			if (!node || !reading.isWritten(node)) return { shown: '' };
			const [value] = reading.values(node, ['indicateurs', key]);
			const number =
				node.kind === 'scalar' && typeof node.value === 'number' ? node.value : numbersIn(textOf(node))[0]?.value;
			const shown = [value?.text ?? '', unit].filter(Boolean).join('\u00a0');
			return { shown, ...(number !== undefined && Number.isFinite(number) ? { number } : {}) };
		};
		const base = figure('base');
		const target = figure('cible');
		return {
			name,
			...(base.number === undefined ? {} : { base: base.number }),
			...(target.number === undefined ? {} : { target: target.number }),
			baseShown: base.shown,
			targetShown: target.shown,
			...(unit ? { unit } : {}),
			at,
		};
	});
	const drawn = items.some(({ base, target }) => base !== undefined && target !== undefined);
	return drawn ? { kind: 'indicators', items } : undefined;
}

/** The steps of one journey. */
export function journey(reading: Reading, name: string, steps: ListNode): JourneyPicture | undefined {
	const items = steps.items.flatMap((step) => {
		const own = step.kind === 'scalar' ? step : childOf(step, 'nom');
		if (!reading.isWritten(own)) return [];
		const written = textOf(childOf(step, 'canal'));
		const title = valueTitleOf(['canal'], written)?.[reading.language];
		const digital = childOf(step, 'numerique');
		return [
			{
				name: typeset(textOf(own)),
				...(title ? { channel: written, channelName: title } : {}),
				...(digital?.kind === 'scalar' && typeof digital.value === 'boolean' ? { digital: digital.value } : {}),
				...(reading.isWritten(childOf(step, 'irritants')) ? { irritant: true as const } : {}),
				at: reading.at(step),
			},
		];
	});
	return items.length > 1 ? { kind: 'journey', name, steps: items } : undefined;
}
