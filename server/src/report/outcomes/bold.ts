/** Names in bold, at the beginning or the end of an item: “**Ann** orders flyers”, “Order flyers **Ann**”. */
import type { Span } from '../../text/index.js';
import { A_SIGN } from './clauses.js';
import type { Line } from './lines.js';
import { isName } from './subject.js';
import { apartIn } from './who.js';

/** Where they stand in the line. */
export function boldNames(line: Line, where: 'first' | 'last'): Span | undefined {
	const { form, proses, plain } = line;
	if (form !== 'item') return undefined;
	const [{ text, marks }] = proses as [Line['proses'][number]];
	for (const { kind, plain: bold } of marks) {
		if (kind !== 'strong' || bold.from < plain.from || bold.to > plain.to) continue;
		const beside = where === 'first' ? text.slice(plain.from, bold.from) : text.slice(bold.to, plain.to);
		const isAll = !A_SIGN().test(text.slice(plain.from, bold.from) + text.slice(bold.to, plain.to));
		if (isAll || A_SIGN().test(beside)) continue;
		const names = text.slice(bold.from, bold.to).trim();
		if (names !== '' && apartIn(names).every(isName))
			return { from: bold.from - plain.from, to: bold.from - plain.from + names.length };
	}
	return undefined;
}
