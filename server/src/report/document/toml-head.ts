/** A head in TOML, which other programs read and which is no front matter here: `+++`, `title = "Minutes"`, `+++`. */
import { lineEnd, type Span } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';

const FENCE = '+++';
/** None is longer. */
const LONGEST = 10_000;

/** With both fences. */
export const tomlHead = query([input.text], (text): Span | undefined => {
	if (text.slice(0, FENCE.length) !== FENCE) return undefined;
	const top = text.slice(0, LONGEST);
	const first = lineEnd(top, 0);
	const last = top.indexOf(`\n${FENCE}`, first);
	if (last < 0 || top.slice(0, first).trim() !== FENCE) return undefined;
	return { from: 0, to: lineEnd(top, last + 1) };
});
