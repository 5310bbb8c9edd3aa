/** How the first two pages of the report look, on screen and on paper. */
export const briefStyle = `
.cover .meta { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); padding: .75rem 0; border-block: 1px solid var(--line); }
.told { margin-top: 1rem; }
.told h2 { margin: 0; padding: 0; border: 0; color: var(--muted); font-size: .875rem; font-weight: 400; }
.two { columns: 22rem 2; column-gap: 2rem; margin-top: .5rem; list-style: none; }
.two > li, .gaps > li { display: flex; gap: .5em; padding: .12rem 0; break-inside: avoid; }
.two > li > .icon, .gaps > li > .icon { margin-top: .25em; }
.gaps { margin-top: .5rem; list-style: none; }
.gaps > li > div > a { font-weight: 600; }
.gaps ul { list-style: none; }
.second a { text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.second a:hover { text-decoration-color: var(--link); }
.late { white-space: nowrap; font-weight: 600; }
.decisions { display: grid; gap: .35rem; padding-inline-start: 1.6rem; }
.decisions li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
.annex > .kicker { margin-top: 3rem; }
@media print {
	.home { display: none; }
	.cover h1 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
	.cover .meta { grid-template-columns: repeat(4, 1fr); gap: 4pt 12pt; margin-top: 8pt; padding: 6pt 0; }
	.cover .meta dt, .told h2 { font-size: 8pt; }
	.cover .meta dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
	.cover .notice { margin-top: 6pt; padding: 4pt 8pt; font-size: 9pt; }
	.told { margin-top: 6pt; font-size: 9.5pt; line-height: 1.4; }
	.told p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
	.glance .figures { gap: 5pt; }
	.glance .asides { margin: 4pt 0; font-size: 8.5pt; line-height: 1.35; }
	.brief-figures .figure .number { font-size: 18pt; }
	.brief-figures h2, .second h2 { margin-top: 12pt; font-size: 13pt; }
	.second { break-before: page; font-size: 9pt; line-height: 1.38; }
	.full { font-size: 8pt; line-height: 1.24; }
	.full h2 { margin-top: 6pt; }
	.second section:first-child h2 { margin-top: 0; }
	.second section { break-inside: avoid; }
	.second section > p, .second section > ul, .second section > ol, .second .table { margin-top: 4pt; }
	.second table { font-size: 9pt; }
	.full table { font-size: 8pt; }
	.second th, .second td { padding: 2pt 5pt; }
	.second thead th:first-child { width: 56%; }
	.second .when { white-space: nowrap; }
	.two { columns: 2; column-gap: 14pt; }
	.decisions { gap: 3pt; }
	.annex { break-before: page; }
	.annex-details { break-before: page; }
	.annex > .kicker { margin-top: 0; }
	.annex > section:first-of-type > h2 { margin-top: 4pt; }
}
`;
