/** How the wheel of the practices looks in the report: the colours are those of `style.ts`. */
export const wheelStyle = `
.glance { display: grid; grid-template-columns: minmax(0, 28rem) minmax(15rem, 1fr); gap: 1rem 2rem; align-items: center; margin-top: 1rem; }
.glance .figures { grid-template-columns: 1fr 1fr; }
.glance .asides { margin: .9rem 0; }
.wheel { display: block; width: 100%; height: auto; overflow: visible; }
.wheel text { fill: var(--text); font-size: 12.5px; }
.wheel .icon { width: 16px; height: 16px; }
.band, .sector-head { fill: var(--raised); stroke: var(--line); }
.wheel .band-name { font-size: 12px; }
.hub { fill: none; stroke: var(--line); }
.wheel .hub-number { font-size: 48px; font-variant-numeric: tabular-nums; }
.wheel .hub-label { font-size: 14px; font-weight: 600; }
.wheel .hub-of { fill: var(--muted); font-size: 13px; }
.wheel .sector-number { font-size: 16px; font-variant-numeric: tabular-nums; font-weight: 600; }
.sector-ground, .sector-ring { fill: none; stroke: none; }
.sector .cut { stroke: var(--raised); }
.sector .cut-fill { fill: var(--raised); }
.cell-warning .cut { stroke: var(--back); }
.cell-warning .cut-fill, .halo { fill: var(--back); }
.edge { fill: none; stroke: var(--muted); stroke-linejoin: round; }
.edge-en_place { stroke: none; }
.edge-detected { stroke: var(--ask); stroke-dasharray: 4 2.5; stroke-width: 1.3; }
.edge-sans_objet, .edge-none { stroke-dasharray: 1 3; }
.strike { fill: none; stroke: var(--muted); stroke-width: 1.4; }
.cell-sample { flex: none; width: 12px; height: 18px; }
.glance .bar-legend { display: block; }
.glance .bar-legend li { padding: .1rem 0; border-bottom: 1px solid var(--line); }
.glance .many { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
.glance .bar-legend .icon { width: 12px; }
.wheel-legend p { color: var(--muted); }
.wheel-legend .bar-legend { margin-bottom: .6rem; }
@media (max-width: 46rem) {
	.glance { grid-template-columns: minmax(0, 1fr); }
}
@media (forced-colors: active) {
	.wheel, .cell-sample { forced-color-adjust: none; color: CanvasText; }
	.wheel text { fill: CanvasText; }
	.band, .sector-head, .halo, .sector .cut-fill { fill: Canvas; }
	.band, .hub, .sector-head, .edge, .strike { stroke: CanvasText; }
	.sector .cut { stroke: Canvas; }
	.edge-en_place { stroke: none; }
	.wheel .icon { color: CanvasText; }
}
@media print {
	.glance { grid-template-columns: 10.6cm 1fr; gap: 8pt 18pt; margin-top: 6pt; break-inside: avoid; }
	.wheel-legend { font-size: 8.5pt; line-height: 1.25; }
	.wheel-legend .bar-legend { margin-bottom: 4pt; }
	.glance .bar-legend li { padding: .6pt 0; }
	.glance .cell-sample { width: 9px; height: 13px; }
	.glance .figure { font-size: 8.5pt; }
}
`;
