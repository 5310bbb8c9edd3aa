/** The commitments to the practices: what the charter declares of each action, and the annex that counts them. */
import type { CoverageReport, PracticeCoverage } from '../coverage/types';
import { childOf, type Entry, type TreeNode } from '../parse/tree';
import { declarationSchema } from '../schema/charter';
import { capital } from '../texts/text';
import { indicationWords, stateWords, statusWords } from '../texts/words';
import { type Reading, under } from './reading';
import { typeset } from './shown';
import type { Block, Cell, Column, Table, TableRow, Value } from './types';

const column = (label: string, width: Column['width'], align: Column['align'] = 'start'): Column => ({
	label,
	align,
	width,
});
const said = (text: string): Cell => ({ values: [{ text }] });

/** « 8 · Livrer de la valeur rapidement ». */
const practiceName = ({ number, title }: PracticeCoverage): string => typeset(`${number} · ${title}`);

/** The practices at a glance, as a wheel and as a table; then what is declared, action by action. */
export function commitments(reading: Reading, report: CoverageReport): readonly Block[] {
	const blocks: Block[] = [
		{ kind: 'note', text: fractions(reading, report) },
		{ kind: 'picture', picture: { kind: 'wheel' }, table: overview(reading, report) },
	];
	const declared = declarations(reading, report);
	if (declared) {
		blocks.push({ kind: 'heading', level: 2, title: reading.say('declared'), id: '' });
		blocks.push({ kind: 'table', table: declared });
	} else if (reading.options.empty) blocks.push({ kind: 'note', text: reading.say('noneDeclared') });
	return blocks;
}

/** « 48 actions applicables : 46 avec réponse, 30 déclarées, 28 en place. » */
function fractions(reading: Reading, { counts, practicesWithoutGap, practices }: CoverageReport): string {
	const { applicable, answered, declared, inPlace, notApplicable } = counts;
	return [
		reading.say('fractions', applicable, answered, declared, inPlace),
		...(notApplicable > 0 ? [reading.say('setAside', notApplicable)] : []),
		reading.say('withoutGap', practicesWithoutGap, practices.length),
	].join(' ');
}

function overview(reading: Reading, report: CoverageReport): Table {
	const { language } = reading;
	const figure = (value: number): Cell => said(String(value));
	return {
		caption: reading.say('overview'),
		columns: [
			column(reading.say('practice'), 'wide'),
			column(reading.say('state'), 'middle'),
			column(reading.say('answeredColumn'), 'narrow', 'end'),
			column(reading.say('declaredColumn'), 'narrow', 'end'),
			column(reading.say('inPlaceColumn'), 'narrow', 'end'),
			column(reading.say('applicableColumn'), 'narrow', 'end'),
		],
		rows: [
			...report.practices.map((practice): TableRow => {
				const { answered, declared, inPlace, applicable } = practice.counts;
				const state = capital(stateWords[practice.state][language], language);
				return {
					cells: [said(practiceName(practice)), said(state), ...[answered, declared, inPlace, applicable].map(figure)],
				};
			}),
			{
				cells: [
					said(reading.say('inAll')),
					said(''),
					...[report.counts.answered, report.counts.declared, report.counts.inPlace, report.counts.applicable].map(
						figure,
					),
				],
				total: true,
			},
		],
	};
}

/** One row for each declaration, under its practice; undefined where there is none. Those that the edition lacks come too. */
function declarations(reading: Reading, report: CoverageReport): Table | undefined {
	const section = reading.node(['pratiques']);
	if (section?.kind !== 'map') return undefined;
	const practices = new Map(report.practices.map((practice) => [practice.id, practice]));
	const seen = new Set<string>();
	const order = new Map(
		report.practices.flatMap(({ actions }) => actions.map(({ id }) => id)).map((id, index) => [id, index]),
	);
	const byNumber = (practice: string) => (a: Entry, b: Entry) =>
		(order.get(`${practice}.${a.key}`) ?? order.size) - (order.get(`${practice}.${b.key}`) ?? order.size);
	const entries = [...section.entries].sort(
		(a, b) => (practices.get(a.key)?.number ?? 0) - (practices.get(b.key)?.number ?? 0),
	);
	const rows = entries.flatMap((entry): readonly TableRow[] => {
		const practice = practices.get(entry.key);
		// A practice that is written twice counts once; the annex tells the rest.
		if (!practice || entry.value.kind !== 'map' || seen.has(entry.key)) return [];
		seen.add(entry.key);
		const actions = new Set<string>();
		const inner = [...entry.value.entries].sort(byNumber(entry.key)).flatMap((action): readonly TableRow[] => {
			if (actions.has(action.key)) return [];
			actions.add(action.key);
			const row = declarationRow(reading, practice, action);
			return row ? [row] : [];
		});
		const head: TableRow = { cells: [said(practiceName(practice))], group: true, at: reading.at(entry.keySpan) };
		return inner.length > 0 ? [head, ...inner] : [];
	});
	if (rows.length === 0) return undefined;
	return {
		caption: reading.say('declared'),
		columns: [
			column(reading.say('action'), 'wide'),
			column(reading.say('status'), 'narrow'),
			column(reading.say('whoAndWhen'), 'middle'),
			column(reading.say('grounds'), 'wide'),
		],
		rows,
	};
}

function declarationRow(
	reading: Reading,
	practice: PracticeCoverage,
	{ key, value, keySpan }: Entry,
): TableRow | undefined {
	const action = reading.charter.catalogue.action(`${practice.id}.${key}`);
	if (!action || value.kind !== 'map') return undefined;
	const report = practice.actions.find(({ id }) => id === action.id);
	const official = report?.wording ?? Object.values(action.wording).find((one) => one !== null) ?? key;
	const translation = report?.translation ?? Object.values(action.translation).find((one) => one !== null) ?? official;
	const wording = reading.language === 'fr' ? official : translation;
	const field = (name: string): readonly Value[] => {
		const path = ['pratiques', practice.id, action.key, name];
		return reading.values(childOf(value, name), path, declarationSchema.fields[name as 'etat']?.type);
	};
	const named = (name: string): readonly Value[] => under(reading.title(['pratiques', name]), field(name));
	const lacks: readonly Value[] = reading.options.empty
		? (report?.lacks ?? [])
				.filter((name) => !isWritten(reading, value, name))
				.map((name) => ({
					...reading.missing(keySpan),
					label: reading.title(['pratiques', name]),
				}))
		: [];
	const behind = ['preuves', 'justification', 'commentaire', 'evaluee_le', 'evaluee_par'].flatMap(named);
	const who = [...field('responsable'), ...named('echeance')];
	return {
		cells: [
			{ values: [{ text: typeset(`${action.number} ${wording}`), at: reading.at(keySpan) }] },
			{ values: [...field('etat'), ...named('motif')] },
			{ values: [...who, ...lacks.filter((_, index) => isOfWho(report?.lacks ?? [], index))] },
			{ values: [...behind, ...lacks.filter((_, index) => !isOfWho(report?.lacks ?? [], index))] },
		],
		at: reading.at({ start: keySpan.start, end: value.end }),
	};
}

const isOfWho = (lacks: readonly string[], index: number): boolean =>
	lacks[index] === 'responsable' || lacks[index] === 'echeance';

const isWritten = (reading: Reading, node: TreeNode, name: string): boolean => reading.isWritten(childOf(node, name));

/** Every action of the edition, with what is declared and detected of it. */
export function coverageAnnex(reading: Reading, report: CoverageReport): readonly Block[] {
	const { language } = reading;
	const rows = report.practices.flatMap((practice): readonly TableRow[] => [
		{
			cells: [said(`${practiceName(practice)} — ${stateWords[practice.state][language]}`)],
			group: true,
		},
		...practice.actions.map((action): TableRow => {
			const wording = language === 'fr' ? action.wording : action.translation || action.wording;
			const remarks = [
				...(action.late ? [reading.say('late')] : []),
				...(action.broken ? [reading.say('broken')] : []),
				...(action.stale ? [reading.say('stale')] : []),
			];
			return {
				cells: [
					said(typeset(`${action.number} ${wording}`)),
					said(phaseName(report, action.phase, reading)),
					said(capital(indicationWords[action.indication][language], language)),
					{
						values: [statusWords[action.countedStatus][language], ...remarks].map((text) => ({
							text: capital(text, language),
						})),
					},
				],
				...(action.declaration ? { at: action.declaration } : {}),
			};
		}),
	]);
	return [
		{ kind: 'note', text: fractions(reading, report) },
		{
			kind: 'table',
			table: {
				caption: reading.say('coverageOf'),
				columns: [
					column(reading.say('action'), 'wide'),
					column(reading.say('expectedFrom'), 'middle'),
					column(reading.say('answer'), 'narrow'),
					column(reading.say('counted'), 'middle'),
				],
				rows,
			},
		},
	];
}

function phaseName({ standard, practices }: CoverageReport, phase: string, reading: Reading): string {
	const known = standard.phases.find(({ id }) => id === phase);
	return known && practices.length > 0 ? capital(known.name, reading.language) : reading.say('neverExpected');
}
