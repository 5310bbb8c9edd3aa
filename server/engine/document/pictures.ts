/** What the pictures of a document show. */
import type { TextRange } from '../coverage/types';
import { isDate } from '../model/dates';
import { childOf, type ListNode, type TreeNode, textOf } from '../parse/tree';
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
	Table,
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

/** The items of a list at a path that say something, by what names them: a key, or a text that stands for the whole item. */
function itemsOf(reading: Reading, path: readonly string[], key: string) {
	const node = reading.node(path);
	if (node?.kind !== 'list') return [];
	return node.items.flatMap((item) => {
		if (!reading.isWritten(item)) return [];
		const written = item.kind === 'map' ? childOf(item, key) : item;
		const unnamed = reading.options.empty ? reading.say('toComplete') : '–';
		const name = reading.isWritten(written) ? typeset(textOf(written)) : unnamed;
		return [{ item, name, at: reading.at(item) }];
	});
}

/** Iterations as bars, milestones and deliverables as points, with the dates that they have; undefined where there are fewer than two days to show. */
export function timeline(reading: Reading, today: string): TimelinePicture | undefined {
	const bars = itemsOf(reading, ['echeancier', 'iterations'], 'nom').map(({ item, name, at }) => {
		const start = dayOf(childOf(item, 'debut'));
		const end = dayOf(childOf(item, 'fin'));
		return { name, ...(start ? { start } : {}), ...(end ? { end } : {}), at };
	});
	type Point = TimelinePicture['points'][number];
	const dated = (date: string | undefined) => (date ? { date } : {});
	const points = (path: readonly string[], of: Point['of']): readonly Point[] =>
		itemsOf(reading, path, 'nom').map(({ item, name, at }) => ({
			name,
			...dated(dayOf(childOf(item, 'date'))),
			of,
			at,
		}));
	const first = reading.node(['solution', 'pmv', 'date']);
	const delivery: readonly Point[] =
		first && reading.isWritten(first)
			? [
					{
						name: reading.title(['solution', 'pmv']),
						...dated(dayOf(first)),
						of: 'firstDelivery',
						at: reading.at(first),
					},
				]
			: [];
	const all = [...points(['echeancier', 'jalons'], 'milestone'), ...points(['livrables'], 'deliverable'), ...delivery];
	// Those without a date stand last.
	const place = ({ date = '~' }: Point) => date;
	all.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
	const start = dayOf(reading.node(['initiative', 'debut']));
	const end = dayOf(reading.node(['initiative', 'fin']));
	const ordered = bars.filter((bar) => !(bar.start && bar.end) || bar.start <= bar.end);
	const days = [start, end, ...ordered.flatMap((bar) => [bar.start, bar.end]), ...all.map(({ date }) => date)];
	if (days.filter(Boolean).length < 2) return undefined;
	return { kind: 'timeline', today, ...(start ? { start } : {}), ...(end ? { end } : {}), bars, points: all };
}

export function stakeholders(reading: Reading): StakeholdersPicture | undefined {
	const items = itemsOf(reading, ['parties_prenantes'], 'nom').map(({ item, name, at }) => {
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

const isSame = (a: TextRange['start'], b: TextRange['start']) => a.line === b.line && a.character === b.character;

/** The risks, numbered by their places among the rows of their table. */
export function risks(reading: Reading, { rows }: Table): RisksPicture | undefined {
	const items = itemsOf(reading, ['risques'], 'enonce').map(({ item, name, at }) => {
		const likelihood = levelOf(childOf(item, 'probabilite'));
		const impact = levelOf(childOf(item, 'impact'));
		const number = rows.findIndex((row) => row.at && isSame(row.at.start, at.start)) + 1;
		return { number, name, ...(likelihood ? { likelihood } : {}), ...(impact ? { impact } : {}), at };
	});
	return items.some(({ likelihood, impact }) => likelihood && impact) ? { kind: 'risks', items } : undefined;
}

/** The items of the budget; those whose amount cannot be read have none. */
export function budget(reading: Reading): BudgetPicture | undefined {
	const { currency, language } = reading;
	const items = itemsOf(reading, ['budget', 'postes'], 'nom').map(({ item, name, at }) => {
		const node = childOf(item, 'montant');
		const amount = node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
		const isKnown = amount !== undefined && Number.isFinite(amount);
		return { name, ...(isKnown ? { amount, shown: shownAmount(amount, currency, language) } : {}), at };
	});
	const { total } = reading.charter.value.budget ?? {};
	if (items.every(({ amount }) => amount === undefined)) return undefined;
	return {
		kind: 'budget',
		currency,
		items,
		...(total === undefined ? {} : { total, totalShown: shownAmount(total, currency, language) }),
	};
}

/** A number and nothing else: it wants its unit behind it. */
const bareNumber = /^[-−]?\d[\d\s.,]*$/;

/** The indicators as they are written: which of their values are numbers is for the picture to say. */
export function indicators(reading: Reading): IndicatorsPicture | undefined {
	const items = itemsOf(reading, ['indicateurs'], 'nom').map(({ item, name, at }) => {
		const unit = reading.isWritten(childOf(item, 'unite')) ? textOf(childOf(item, 'unite')).trim() : '';
		const figure = (key: 'base' | 'cible') => {
			const node = childOf(item, key);
			if (!node || !reading.isWritten(node)) return { shown: '' };
			const [{ text = '' } = {}] = reading.values(node, ['indicateurs', key]);
			const isNumber = node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value);
			const value = isNumber ? (node.value as number) : textOf(node).trim();
			const wantsUnit = unit !== '' && (isNumber || bareNumber.test(text));
			return { value, shown: wantsUnit ? `${text}\u00a0${unit}` : text };
		};
		const base = figure('base');
		const target = figure('cible');
		return {
			name,
			...(base.value === undefined ? {} : { base: base.value }),
			...(target.value === undefined ? {} : { target: target.value }),
			baseShown: base.shown,
			targetShown: target.shown,
			...(unit ? { unit } : {}),
			at,
		};
	});
	const mayBeNumber = (value: number | string | undefined) => /^[-−]?\d/.test(String(value ?? ''));
	const drawn = items.some(({ base, target }) => mayBeNumber(base) && mayBeNumber(target));
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
