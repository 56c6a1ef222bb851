/** The beginning of the page. It runs nothing and loads nothing, whatever a text manages to inject. */
export const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reports, with remarks</title>
<style>
:root { color-scheme: light dark; --paper: #fff; --ink: #222; --faint: #666; --rule: #ddd; --error: #b3261e; --warning: #8a5a00; --information: #1a5fb4; --hint: #666; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1c1e; --ink: #e6e6e6; --faint: #a0a0a0; --rule: #444; --error: #ff8a80; --warning: #ffb74d; --information: #82b1ff; --hint: #a0a0a0; } }
body { display: flex; flex-flow: column; max-width: 46rem; margin: 0 auto; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
/* The sums are known last and read first. */
footer { order: -1; border-bottom: 1px solid var(--rule); }
h1, footer, .kind, aside { font-family: system-ui; }
h1 { margin: 2rem 0 0; font-size: 1.2rem; overflow-wrap: anywhere; }
.kind { margin: 0 0 1rem; color: var(--faint); font-size: .9rem; }
.line { white-space: pre-wrap; overflow-wrap: anywhere; }
.h1, .h2, .h3 { font-weight: bold; }
.h1 { font-size: 1.35rem; } .h2 { font-size: 1.15rem; }
mark { background: none; color: inherit; text-decoration: underline wavy from-font; text-decoration-skip-ink: none; text-decoration-thickness: 2px; }
mark:empty::before { content: '▸'; }
mark.error { text-decoration-color: var(--error); } mark.warning { text-decoration-color: var(--warning); }
mark.information { text-decoration-color: var(--information); } mark.hint { text-decoration-color: var(--hint); }
mark.error, mark.warning { font-weight: bold; }
aside { margin: .2rem 0 .6rem 1rem; padding: .3rem .7rem; border-left: 4px solid; font-size: .9rem; }
aside.error { border-color: var(--error); } aside.warning { border-color: var(--warning); }
aside.information { border-color: var(--information); } aside.hint { border-color: var(--hint); }
aside code { color: var(--faint); font-size: .8rem; }
.problem { color: var(--error); }
@media print { body { max-width: none; } aside { break-inside: avoid; } }
</style>
</head>
<body>
`;
