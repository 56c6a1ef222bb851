/** Names in bold, at the beginning or the end of an item: “**Ann** orders flyers”, “Order flyers **Ann**”. */
import type { Span } from '../../../text/index.js';
import { isName } from '../people/naming.js';
import { apartIn } from '../people/who.js';
import { A_SIGN } from './clauses.js';
import type { Line } from './lines.js';

/** Where they stand in the line. */
export function boldNames(line: Line, where: 'first' | 'last'): Span | undefined {
	const { form, proses, plain } = line;
	if (form !== 'item') return undefined;
	const [{ text, marks }] = proses as [Line['proses'][number]];
	const all = marks.flatMap(({ kind, plain: each }) =>
		kind === 'strong' && each.from >= plain.from && each.to <= plain.to ? [each] : [],
	);
	const bold = where === 'first' ? all[0] : all.at(-1);
	if (!bold) return undefined;
	const before = A_SIGN().test(text.slice(plain.from, bold.from));
	const after = A_SIGN().test(text.slice(bold.to, plain.to));
	// It has something to say beside them.
	if (where === 'first' ? before || !after : after || !before) return undefined;
	const names = text.slice(bold.from, Math.min(bold.to, bold.from + LONGEST)).trim();
	const isNames = names !== '' && apartIn(names).every(isName);
	return isNames ? { from: bold.from - plain.from, to: bold.from - plain.from + names.length } : undefined;
}

const LONGEST = 80;
