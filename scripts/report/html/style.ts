/** The style of the page; it has no script and loads nothing. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fdfcf9; --soft: #5b5b57; --line: #d8d5cc; --bad: #a11d1d; --warn: #7a5200; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececea; --paper: #171716; --soft: #a9a9a3; --line: #3b3b38; --bad: #ff9a8f; --warn: #f0c060; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0 .75rem; max-width: 44rem; } a { color: inherit; }
.counts { font-size: 1.15rem; } .soft { color: var(--soft); }
ul.places { list-style: none; margin: 0; padding: 0; columns: 20rem; } ul.places li { padding: .15rem 0; break-inside: avoid; }
ol.issues { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
ol.issues > li { display: grid; grid-template-columns: 6rem 6rem minmax(0, 1fr); gap: .1rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.place, code { font-family: ui-monospace, monospace; font-size: .9em; } .error { color: var(--bad); font-weight: 700; } .warning { color: var(--warn); font-weight: 700; }
.what { overflow-wrap: anywhere; } .what p { margin: 0; max-width: none; }
@media (max-width: 40rem) { ol.issues > li { grid-template-columns: auto 1fr; } .what { grid-column: 1 / -1; } }
@media print { body { padding: 0; max-width: none; } }
`;
