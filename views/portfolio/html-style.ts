/** What the tables of a portfolio add to the style of the reports, in a report and in a site. */
export const portfolioTableStyle = `
body { max-width: 96rem; }
.sprites { position: absolute; width: 0; height: 0; }
#portefeuille thead th { min-width: 0; }
#portefeuille th[scope="row"] { min-width: 13rem; font-weight: 600; }
#portefeuille .file { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400; }
#portefeuille td:nth-child(2) { min-width: 8rem; }
#portefeuille thead th.count { min-width: 3.5rem; }
#portefeuille td.state { padding: .4rem .25rem; min-width: 0; text-align: center; white-space: nowrap; }
#portefeuille td.state .icon { display: block; margin: 0 auto .1rem; }
#portefeuille th.practice { padding: .4rem .25rem; text-align: center; }
#portefeuille .group > * { background: var(--raised); }
#portefeuille abbr { text-decoration: none; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin-top: 1rem; list-style: none; }
.practices { columns: 20rem; padding-inline-start: 1.5rem; }
.beside { display: block; color: var(--muted); font-size: .8125rem; }
.delay { white-space: nowrap; font-variant-numeric: tabular-nums; }
.delay .icon { margin-inline-end: .4rem; }
.overdue-late .delay { font-weight: 600; }
.overdue-late .delay .icon { color: var(--warn); }
.overdue-stale .delay .icon { color: var(--ask); }
.whose-name, .group-name { font-weight: 600; }
.who, .whose { overflow-wrap: anywhere; }
td.what { min-width: 14rem; }
.share .bar { height: 6px; margin-top: .3rem; }
.subtotal-table caption { color: var(--text); font-weight: 600; }
.zero { color: var(--muted); }
@media print {
	@page { size: landscape; margin: 12mm; }
	#portefeuille, .overdue-table, .subtotal-table { font-size: 7.5pt; }
	#portefeuille th[scope="row"], #portefeuille td:nth-child(2), td.what { min-width: 0; }
	#portefeuille th, #portefeuille td { padding: 2pt 3pt; }
	#portefeuille .file, .beside { font-size: 6.5pt; }
	#portefeuille td.state, #portefeuille th.practice { padding-inline: 1pt; font-size: 6.5pt; }
	section > p { break-after: avoid; }
	.practices { columns: 3; font-size: 8pt; break-inside: avoid; }
	#portefeuille .group { break-after: avoid; }
	.overdue-table th, .overdue-table td, .subtotal-table th, .subtotal-table td { padding: 2pt 4pt; }
	.figures { grid-template-columns: repeat(5, 1fr); }
	.figure .number { font-size: 20pt; }
	.bar, .legend .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** What a report of a portfolio adds to that. */
export const portfolioStyle = `${portfolioTableStyle}
.chosen { margin-top: .5rem; list-style: none; }
.common-gaps { margin-top: .6rem; padding: 0; list-style: none; }
.common-gaps li { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.common-gaps .count { flex: none; font-variant-numeric: tabular-nums; }
.files { list-style: none; }
@media print { .common-gaps { max-width: 80%; font-size: 9pt; } }
`;
