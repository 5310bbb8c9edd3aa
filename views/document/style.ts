/**
 * How a document looks, the same in the reading view and in a file: measure, space and tables. The colours are properties
 * that each gives: `--text`, `--muted`, `--line`, `--raised`, `--back`, `--link`, `--accent`, `--good`, `--warn`, `--ask`,
 * `--quiet`, `--focus`.
 */
export const documentStyle = `
* { box-sizing: border-box; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
bdi { unicode-bidi: isolate; }
td bdi, th bdi, dd bdi, li bdi { white-space: pre-line; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, summary:focus-visible, .table:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.patterns { position: absolute; }
.document { container: document / inline-size; max-width: 50rem; margin: 0 auto; overflow-wrap: anywhere; hyphens: manual; }

.cover { padding: 3.5rem 0 2rem; border-bottom: 3px solid var(--accent); }
.cover .kind { color: var(--muted); font-size: .95em; font-weight: 600; }
.cover h1 { margin-top: 1rem; font-size: 2.3em; font-weight: 700; line-height: 1.15; text-wrap: balance; }
.cover .organisation { margin-top: .6rem; font-size: 1.2em; line-height: 1.35; }
.cover .facts { margin-top: 2rem; }
.cover .facts dl { grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); display: grid; gap: 1rem 2rem; }
.cover .facts dl > div, .cover .facts dl > div:first-child { display: block; padding: 0; border: 0; }
.cover dd { font-weight: 600; }
.draft { margin-inline-start: .75em; padding: .1em .6em; border: 1.5px solid currentColor; border-radius: 3px; color: var(--text); text-transform: uppercase; letter-spacing: .08em; font-size: .85em; }

.part, .summary { margin-top: 3.25rem; }
h2 { padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: 1.5em; font-weight: 700; line-height: 1.25; text-wrap: balance; }
h3 { margin-top: 2.1rem; font-size: 1.15em; font-weight: 700; line-height: 1.3; }
h4 { margin-top: 1.5rem; font-size: 1em; font-weight: 700; line-height: 1.4; }
h2 + h3 { margin-top: 1.25rem; }
.number { font-variant-numeric: tabular-nums; font-weight: 600; }
h2 .number { margin-inline-end: .35em; }
h3 .number { margin-inline-end: .3em; color: var(--muted); }
.block, .note { margin-top: .8rem; }
h2 + .block, h2 + .note { margin-top: 1.1rem; }
h3 + .block, h4 + .block { margin-top: .6rem; }
.text p + p { margin-top: .6rem; }
.text p, .note, .list li { max-width: 44rem; }
.note { color: var(--muted); }
.label { font-weight: 600; }
.list .label + ul { margin-top: .25rem; }
.list ul { padding-inline-start: 1.35rem; list-style: disc; }
.list li + li { margin-top: .3rem; }
.list li::marker { color: var(--muted); }

.facts dl > div { display: grid; grid-template-columns: minmax(9rem, 30%) minmax(0, 1fr); gap: .1rem 1.25rem; padding: .38rem 0; border-bottom: 1px solid var(--line); }
.facts dl > div:first-child { border-top: 1px solid var(--line); }
h2 + .facts dl > div:first-child { border-top: 0; }
.facts dt { color: var(--muted); }
.facts dd ul, td ul, tbody th ul { padding: 0; list-style: none; }
.facts dd li + li { margin-top: .2rem; }
.summary .facts dt { color: var(--text); font-weight: 600; }
.summary .facts dd ul { padding-inline-start: 1.1rem; list-style: disc; }
.summary .text + .facts { margin-top: 1.25rem; }

.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .92em; line-height: 1.42; }
.table table { min-width: 30rem; }
.table.wide table { min-width: 40rem; }
caption { padding-bottom: .4rem; font-weight: 600; text-align: start; }
caption.hidden { display: block; padding: 0; }
th, td { padding: .5rem .65rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word; }
.narrow { overflow-wrap: normal; }
.long { overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-inline-start: .5rem; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; line-height: 1.3; vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 600; }
tbody th.sentences { font-weight: 400; }
tbody tr:last-child > * { border-bottom-color: var(--text); }
.group th { padding-top: .8rem; background: var(--raised); font-weight: 700; }
tfoot th, tfoot td { border-bottom: 2px solid var(--text); font-weight: 700; }
.end { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .end { white-space: normal; }
td li + li, td .line + .line, tbody th .line + .line { margin-top: .25rem; }
td .begins { margin-top: .6rem; }
td .line .label, tbody th .line .label { color: var(--muted); font-weight: 600; }
tbody th .line + .line { font-weight: 400; }

.missing { color: var(--warn-text); font-style: italic; }
.awaited { display: flex; flex-wrap: wrap; gap: .25rem .75rem; padding: .6rem .85rem; border: 1px dashed var(--warn); border-radius: 3px; }
.awaited ul { display: flex; flex-wrap: wrap; gap: .25rem .85rem; list-style: none; }
.awaited li:not(:last-child)::after { content: " ·"; color: var(--muted); }
.notice { margin-top: 1rem; padding: .7rem 1rem; border: 1px solid var(--warn); border-inline-start-width: 5px; font-weight: 600; }

.contents { margin-top: 3.25rem; }
.contents ol { margin-top: .9rem; columns: 2 18rem; column-gap: 2.5rem; list-style: none; }
.contents li { break-inside: avoid; }
.contents a { display: flex; gap: .6em; padding: .22rem 0; color: inherit; text-decoration: none; }
.contents a:hover span + span { text-decoration: underline; }
.contents .number { flex: none; min-width: 1.6em; color: var(--muted); text-align: end; }

.picture-figure { margin-top: .6rem; }
.picture-figure figcaption { font-weight: 600; }
.picture-figure + .table { margin-top: 1rem; }
.picture-of-wheel { margin: 1rem 0 1.25rem; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.75rem 2rem; margin-top: 1.25rem; }
.signatory .label { min-height: 2.8em; }
.sign-line { margin-top: .6rem; }
.sign-text { display: flex; align-items: end; min-height: 2.6em; padding-bottom: .15rem; border-bottom: 1px solid var(--text); line-height: 1.3; }
.sign-label { color: var(--muted); font-size: .85em; }

.bar-legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; }
.segment-en_place { fill: var(--good); }
.segment-partielle { fill: var(--warn); }
.segment-planifiee, .segment-detected { fill: var(--ask); }
.segment-non_retenue { fill: var(--quiet); }
.ink, .cut { stroke: var(--back); }
.ink-fill, .gap, .cut-fill { fill: var(--back); }
.icon { flex: none; width: 1.1em; height: 1.1em; vertical-align: -.2em; }
.icon-state-sans_ecart, .icon-en_place { color: var(--good); }
.icon-state-ecart, .icon-partielle, .icon-warning, .icon-late { color: var(--warn); }
.icon-state-a_evaluer, .icon-planifiee, .icon-detected { color: var(--ask); }
.icon-state-pas_encore_attendue, .icon-a_evaluer, .icon-non_retenue, .icon-sans_objet { color: var(--muted); }

@container document (max-width: 36rem) {
	.facts dl > div { grid-template-columns: minmax(0, 1fr); }
	.table table, .table.wide table { min-width: 0; }
	.stack table, .stack tbody, .stack tfoot, .stack tr, .stack th, .stack td { display: block; width: auto; }
	.stack caption { display: block; }
	.stack thead, .stack colgroup { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	.stack tr { padding: .6rem .5rem; border-bottom: 1px solid var(--line); }
	.stack th, .stack td, .stack tbody tr:last-child > * { padding: .1rem 0; border: 0; text-align: start; overflow-wrap: anywhere; white-space: normal; }
	.stack tbody th.sentences { font-weight: 600; }
	.stack td:empty { display: none; }
	.stack td::before { content: attr(data-label); color: var(--muted); font-weight: 600; }
	.stack tbody tr:first-child { border-top: 2px solid var(--text); }
	.stack td ul { display: inline; }
	.stack td li { display: inline; }
	.stack td li:not(:last-child)::after { content: "; "; }
	.stack .group { padding-top: .9rem; }
}
@media print {
	/* A sheet is wide enough. */
	.document { container-type: normal; }
}
@media screen and (max-width: 36rem) {
	.cover { padding-top: 1.5rem; }
	.cover h1 { font-size: 1.7em; }
	.facts dl > div { grid-template-columns: minmax(0, 1fr); }
	.awaited { display: block; }
}
`;

/** How a document is printed: on letter and on A4 alike, its pages numbered, headings with their text, heads of tables on every page. */
export const printStyle = `
@media print {
	:root { color-scheme: light; }
	html { font-size: 10.5pt; }
	body { margin: 0; padding: 0; background: none; }
	.document { container: document / inline-size; max-width: none; }
	.tools, .skip, .to-line, .mark, .contents a::after { display: none !important; }
	.cover { display: flex; flex-direction: column; justify-content: center; min-height: 20cm; padding: 0; border: 0; break-after: page; }
	.cover .kind { padding-top: .8cm; border-top: 4px solid var(--accent); }
	.cover h1 { font-size: 28pt; }
	.cover .facts { margin-top: 2.5cm; }
	.summary { margin-top: 0; break-after: page; font-size: 9.5pt; }
	.summary .facts dl > div { padding: .12cm 0; }
	.contents { margin-top: 0; break-after: page; }
	.contents ol { columns: 1; }
	.part { margin-top: 1.1cm; }
	.annex { break-before: page; margin-top: 0; }
	h1, h2, h3, h4, caption, thead, .label, .note { break-after: avoid; }
	h2, h3, h4, tr, dt, .facts dl > div, .list li, .signatory, .awaited, figure, .picture-figure, .group { break-inside: avoid; }
	.group { break-after: avoid; }
	#signature, .signatures { break-inside: avoid; }
	thead { display: table-header-group; }
	tfoot { display: table-row-group; }
	tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
	p, li { orphans: 3; widows: 3; }
	.table { overflow: visible; }
	.table table, .table.wide table { min-width: 0; }
	table { font-size: 9pt; }
	th, td { padding: .16cm .18cm; }
	a { color: inherit; text-decoration: none; }
	.missing, .awaited { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
	.group th, .picture-figure, .picture-of-wheel { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
	details { display: none; }
}
`;
