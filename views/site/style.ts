/** What the index of the site adds to the style of the reports. */
export const siteStyle = `
.find { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin-top: 1.25rem; }
.find[hidden] { display: none; }
.find label { display: flex; flex-direction: column; gap: .2rem; color: var(--muted); font-size: .875rem; }
.find label.check { flex-direction: row; align-items: center; padding-bottom: .4rem; }
.find input[type="search"], .find select { min-width: 14rem; padding: .4rem .55rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--back); color: var(--text); font: inherit; font-size: 1rem; }
.find input:focus-visible, .find select:focus-visible { outline: 3px solid var(--ask); outline-offset: 1px; }
.shown { margin-top: .75rem; color: var(--muted); }
#portefeuille thead th { position: sticky; top: 0; z-index: 1; }
#portefeuille th[scope="row"] { position: sticky; inset-inline-start: 0; background: var(--back); }
#portefeuille tbody tr:hover th, #portefeuille tbody tr:hover td { background: var(--raised); }
.table { max-height: 85vh; overflow: auto; }
@media print { .find, .shown { display: none; } .table { max-height: none; } #portefeuille thead th, #portefeuille th[scope="row"] { position: static; } }
`;
