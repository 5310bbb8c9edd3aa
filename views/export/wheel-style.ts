/** How the wheel of the practices looks in the report: the colours are those of `style.ts`. */
export const wheelStyle = `
.wheel-figure { display: grid; grid-template-columns: minmax(0, 28rem) minmax(12rem, 1fr); gap: 1rem 2rem; align-items: center; margin-top: 1rem; }
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
.wheel-legend p { color: var(--muted); }
.wheel-legend .bar-legend { margin-bottom: .6rem; }
@media (max-width: 46rem) {
	.wheel-figure { grid-template-columns: minmax(0, 1fr); }
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
	.wheel-figure { grid-template-columns: 11cm 1fr; break-inside: avoid; }
}
`;
