/**
 * The style sheet of the pictures in a page. The colours are the properties that pages of the editor and of the exports have
 * in common; on paper the pictures keep the colours of their attributes.
 */
export const pictureStyle = `
.picture-figure { container: picture / inline-size; margin: 1rem 0 0; break-inside: avoid; }
.picture-figure figcaption { margin-bottom: .5rem; font-weight: 600; }
.picture { display: block; width: 100%; max-width: 640px; height: auto; overflow: visible; }
.picture-narrow { display: none; }
.picture-narrow .picture { max-width: 420px; }
@container picture (max-width: 519px) {
	.picture-wide { display: none; }
	.picture-narrow { display: block; }
}
.picture-left { margin-top: .5rem; color: var(--muted); }
.picture-as-table { margin-top: .5rem; }
@media screen {
	.picture .ink-text { fill: var(--text); }
	.picture .ink-muted { fill: var(--muted); }
	.picture .ink-line { fill: var(--line); }
	.picture .ink-raised { fill: var(--raised); }
	.picture .ink-accent { fill: var(--ask); }
	.picture .ink-good { fill: var(--good); }
	.picture .ink-warn { fill: var(--warn); }
	.picture .ink-back { fill: var(--back, var(--vscode-editor-background)); }
	.picture .edge-text { stroke: var(--text); }
	.picture .edge-muted { stroke: var(--muted); }
	.picture .edge-line { stroke: var(--line); }
	.picture .edge-raised { stroke: var(--raised); }
	.picture .edge-accent { stroke: var(--ask); }
	.picture .edge-good { stroke: var(--good); }
	.picture .edge-warn { stroke: var(--warn); }
	.picture .edge-back { stroke: var(--back, var(--vscode-editor-background)); }
}
`;
