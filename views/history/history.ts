/** The coverage of one charter from commit to commit, as plain data, and its forms. */
import type { PortfolioRow } from '../../server/engine/coverage/portfolio';
import { say } from '../../server/engine/texts/text';
import { csvText } from '../export/csv-text';
import { html } from '../html/tag';
import { countsData } from '../portfolio/data';
import { compareTexts } from '../texts/compare';
import { type Language, wordsIn } from '../words';

/** One commit that touched a charter. */
export interface HistoryPoint {
	readonly commit: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly author: string;
	readonly subject: string;
	/** The file’s name then. */
	readonly file: string;
	/** Its figures then; undefined where it was removed or could not be read. */
	readonly row: PortfolioRow | undefined;
}

/** The points as data, format 1, the oldest first. */
export function historyToJson(file: string, points: readonly HistoryPoint[]): string {
	const data = {
		format: 1,
		fichier: file,
		commits: points.map(({ commit, date, author, subject, file: name, row }) => ({
			commit,
			date,
			auteur: author,
			sujet: subject,
			fichier: name,
			lisible: row?.readable ?? false,
			phase: row?.phase ?? null,
			comptes: row ? countsData(row.counts) : null,
			pratiques_sans_ecart: row?.practicesWithoutGap ?? null,
		})),
	};
	return `${JSON.stringify(data, null, '\t')}\n`;
}

/** The points as CSV, the oldest first. */
export function historyToCsv(points: readonly HistoryPoint[], separator: ',' | ';' = ','): string {
	const head = [
		...['commit', 'date', 'auteur', 'sujet', 'fichier', 'lisible', 'phase'],
		...['applicables', 'repondues', 'declarees', 'en_place', 'pratiques_sans_ecart'],
	];
	const rows = points.map(({ commit, date, author, subject, file, row }) => [
		...[commit, date, author, subject, file, row?.readable ? 'oui' : 'non', row?.phase],
		...[row?.counts.applicable, row?.counts.answered, row?.counts.declared, row?.counts.inPlace],
		row?.practicesWithoutGap,
	]);
	return csvText([head, ...rows], separator);
}

const [width, height] = [720, 300];
const plot = { left: 44, right: 150, top: 44, bottom: 40 };

const lines = [
	{ key: 'applicable', colour: '#6e7781', dash: '2 4' },
	{ key: 'answered', colour: '#0b5cad', dash: '7 3' },
	{ key: 'declared', colour: '#9a5b00', dash: '3 2' },
	{ key: 'inPlace', colour: '#1a7f37', dash: '' },
] as const;

/** The points as an SVG document: a line a figure over the days, each with its name and last value beside it. */
export function historyToSvg(title: string, points: readonly HistoryPoint[], language: Language): string {
	const known = points.flatMap(({ date, row }) =>
		row ? [{ day: Date.parse(`${date}T00:00:00Z`), date, counts: row.counts }] : [],
	);
	const [first, last] = [known[0], known.at(-1)];
	const most = Math.max(1, ...known.map(({ counts }) => counts.applicable));
	const span = Math.max(1, (last?.day ?? 0) - (first?.day ?? 0));
	const [right, bottom] = [width - plot.right, height - plot.bottom];
	// Commits of one day keep their order.
	const x = (day: number, index: number) =>
		first && last && first.day === last.day
			? plot.left + ((right - plot.left) * index) / Math.max(1, known.length - 1)
			: plot.left + ((right - plot.left) * (day - (first?.day ?? 0))) / span;
	const y = (value: number) => bottom - ((bottom - plot.top) * value) / most;
	const round = (n: number) => +n.toFixed(1);
	const words = wordsIn(language);
	const tell = (key: (typeof lines)[number]['key'], n = 2) =>
		key === 'answered' || key === 'declared' ? words.count(key, n) : say(compareTexts, key, language);
	const labels = lines.map(({ key, colour }) => ({ key, colour, at: y(last?.counts[key] ?? 0) }));
	// No name stands on another.
	labels.sort((a, b) => a.at - b.at);
	for (const [index, label] of labels.entries()) {
		const above = labels[index - 1];
		if (above && label.at - above.at < 15) label.at = above.at + 15;
	}
	const name = say(compareTexts, 'history', language, title);
	const told = lines.map(({ key }) => `${tell(key)} ${first?.counts[key] ?? 0} → ${last?.counts[key] ?? 0}`).join(', ');
	const ticks = [0, Math.round(most / 2), most];
	return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="titre detail" lang="${language}" font-family="system-ui, 'Segoe UI', 'Noto Sans', Arial, sans-serif" font-size="12">
<title id="titre">${name}</title>
<desc id="detail">${first?.date ?? ''} – ${last?.date ?? ''}. ${told}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${plot.left}" y="24" font-size="15" font-weight="600" fill="#1f2328">${name}</text>
${ticks.map((tick) => html`<line x1="${plot.left}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}" stroke="#d8dee4"/><text x="${plot.left - 8}" y="${round(y(tick)) + 4}" text-anchor="end" fill="#57606a">${tick}</text>`)}
<text x="${plot.left}" y="${bottom + 22}" fill="#57606a">${first?.date ?? ''}</text>
<text x="${right}" y="${bottom + 22}" text-anchor="end" fill="#57606a">${last && last !== first ? last.date : ''}</text>
${lines.map(({ key, colour, dash }) => {
	const path = known.map(({ day, counts }, index) => `${round(x(day, index))},${round(y(counts[key]))}`);
	const dots = known.map(
		({ day, counts }, index) =>
			html`<circle cx="${round(x(day, index))}" cy="${round(y(counts[key]))}" r="2.5" fill="${colour}"/>`,
	);
	return html`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash && html` stroke-dasharray="${dash}"`}/>${key === 'applicable' ? '' : dots}`;
})}
${labels.map(({ key, colour, at }) => html`<text x="${right + 10}" y="${round(at) + 4}" fill="${colour}" font-weight="600">${last?.counts[key] ?? 0} ${tell(key, last?.counts[key])}</text>`)}
</svg>
`.toString();
}
