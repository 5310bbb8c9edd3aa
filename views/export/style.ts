/** The style sheet of the HTML report. It stands alone: the report is read outside the editor, on screen and on paper. */
export const reportStyle = `
:root {
	color-scheme: light dark;
	--text: #1f2328;
	--muted: #57606a;
	--back: #ffffff;
	--raised: #f6f8fa;
	--line: #c9d1d9;
	--good: #1a7f37;
	--warn: #9a5b00;
	--ask: #0b5cad;
	--quiet: #6e7781;
	--link: #0b5cad;
	--notice: #fff6d6;
}
@media screen and (prefers-color-scheme: dark) {
	:root {
		--text: #e6e8eb;
		--muted: #a8b0ba;
		--back: #16191d;
		--raised: #1f242a;
		--line: #414a54;
		--good: #57c76d;
		--warn: #f0a94b;
		--ask: #6db3ff;
		--quiet: #98a2ad;
		--link: #7cbcff;
		--notice: #3a3114;
	}
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
	margin: 0 auto;
	max-width: 64rem;
	padding: 1.5rem 1.5rem 4rem;
	background: var(--back);
	color: var(--text);
	font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
	overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; line-height: 1.3; }
h3 { margin-top: 1.75rem; font-size: 1.1rem; line-height: 1.35; }
h4 { font-size: 1rem; }
section > p, section > ul, section > ol, .table { margin-top: .75rem; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--ask); outline-offset: 2px; }
code { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .92em; }
.muted, .kicker, .translation, .of { color: var(--muted); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--back); }
.skip:focus { top: .5rem; }
.patterns { position: absolute; }
.notice { margin-top: 1rem; padding: .6rem .9rem; border: 1px solid var(--warn); border-inline-start-width: 5px; background: var(--notice); font-weight: 600; }
.meta { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .5rem 1.5rem; margin-top: 1rem; }
.meta dt, .facts dt { color: var(--muted); font-size: .875rem; }
nav { margin-top: 1.25rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem; list-style: none; }
.figure { display: flex; flex-direction: column; line-height: 1.3; }
.figure .number { font-size: 2.4rem; font-variant-numeric: tabular-nums; line-height: 1.1; }
.figure .label { font-weight: 600; }
.bar { display: block; width: 100%; height: 12px; margin-top: 1rem; outline: 1px solid var(--line); }
.bar-legend, .asides { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; }
.bar-legend li { display: flex; align-items: center; gap: .4rem; }
.asides { color: var(--muted); }
.swatch { outline: 1px solid var(--line); }
.segment-en_place { fill: var(--good); }
.segment-partielle { fill: var(--warn); }
.segment-planifiee, .segment-detected { fill: var(--ask); }
.segment-non_retenue { fill: var(--quiet); }
.segment-none { fill: var(--back); }
.ink { stroke: var(--back); }
.cut { stroke: var(--back); }
.ink-fill, .gap, .cut-fill { fill: var(--back); }
.icon { flex: none; width: 1.1em; height: 1.1em; vertical-align: -.2em; }
.icon-state-sans_ecart, .icon-en_place { color: var(--good); }
.icon-state-ecart, .icon-partielle, .icon-warning, .icon-late { color: var(--warn); }
.icon-state-a_evaluer, .icon-planifiee, .icon-detected { color: var(--ask); }
.icon-state-pas_encore_attendue, .icon-a_evaluer, .icon-non_retenue, .icon-sans_objet { color: var(--muted); }
.badge { display: inline-flex; align-items: baseline; gap: .35em; font-weight: 600; }
.badge .icon { align-self: center; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding-bottom: .35rem; color: var(--muted); text-align: start; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; text-align: start; vertical-align: top; }
/* Words of ours stay whole; those of a charter break where they must. */
td bdi, td code { overflow-wrap: anywhere; }
thead th { min-width: 5rem; }
th.text { min-width: 9rem; }
td .badge, .date { white-space: nowrap; }
thead th { border-bottom-width: 2px; background: var(--raised); }
tbody th { font-weight: 400; }
td.count, th.count { text-align: end; font-variant-numeric: tabular-nums; }
tfoot td, tfoot th { border-top: 2px solid var(--line); font-weight: 600; }
td ul { list-style: none; }
.wide { min-width: 44rem; }
.steps { list-style: none; }
.steps li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
.number { font-variant-numeric: tabular-nums; }
.translation { display: block; font-weight: 400; }
.practice-heading { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem; margin-top: 1.75rem; border-bottom: 2px solid var(--line); }
.practice-heading h3 { margin-top: 0; }
.action { padding: .8rem 0 .9rem; border-bottom: 1px solid var(--line); }
.tags { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin-top: .25rem; }
.tag { color: var(--muted); }
.tag.warning { color: var(--text); font-weight: 600; }
.facts { margin-top: .4rem; }
.fact { display: grid; grid-template-columns: 10rem 1fr; gap: 0 .75rem; padding: .1rem 0; }
.fact dd { min-width: 0; }
.fact ul { list-style: none; }
.evidence-broken strong, .lacks { font-weight: 600; }
.findings { margin-top: .5rem; padding: .5rem .9rem; border-inline-start: 4px solid var(--line); list-style: none; }
.reading { padding-inline-start: 1.25rem; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--muted); }
@media (max-width: 34rem) {
	body { padding: 1rem .9rem 3rem; }
	.fact { grid-template-columns: 1fr; }
	h1 { font-size: 1.5rem; }
}
@media (forced-colors: active) {
	:root { --good: CanvasText; --warn: CanvasText; --ask: CanvasText; --quiet: CanvasText; --line: CanvasText; --back: Canvas; }
	.segment, .ink, .ink-fill, .gap, .bar, .swatch { forced-color-adjust: none; }
}
@page {
	margin: 15mm 15mm 17mm;
	@bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
}
@media print {
	body { max-width: none; padding: 0; font-size: 10pt; }
	nav, .skip { display: none; }
	h1 { font-size: 20pt; }
	h2 { margin-top: 18pt; font-size: 14pt; }
	h3 { font-size: 11.5pt; }
	h2, h3, h4, caption, .practice-heading { break-after: avoid; }
	.practice, .action, .figures, .notice, .steps li, tr, .findings li { break-inside: avoid; }
	.actions { columns: 2; column-gap: 18pt; font-size: 9pt; line-height: 1.4; }
	.actions h4 { font-size: 9.5pt; line-height: 1.3; }
	.action { padding: 6pt 0; }
	.fact { grid-template-columns: 2.4cm 1fr; }
	.tags, .facts { margin-top: 2pt; }
	.practice { margin-top: 14pt; }
	.practice-heading { margin-top: 0; }
	.findings { padding: 2pt 8pt; font-size: 9pt; line-height: 1.4; }
	.told-of { border: 0; }
	h2 + p { break-after: avoid; }
	.table { overflow: visible; }
	.wide, thead th, th.text { min-width: 0; }
	table { font-size: 8.5pt; }
	#table-pratiques tbody th { width: 46%; }
	#table-pratiques th, #table-pratiques td { padding: 3pt 5pt; }
	#table-pratiques a { text-decoration-color: var(--line); text-decoration-thickness: .5pt; }
	thead { display: table-header-group; }
	tfoot { display: table-row-group; }
	/* An address that is not its own text is printed beside it. */
	a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; }
	a { color: inherit; }
	svg, thead th, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
