/** Says of names in small letters how they are written. */
import { isInChat, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { EarlierCapitals, EarlierReports } from '../earlier.js';
import type { Finding, Fix } from '../rule.js';
import { smallNames } from './small-names.js';

/** A name at more places is told of once. */
const MOST = 3;

export function* inSmallLetters(report: Report, earlier: EarlierReports | undefined): Iterable<Finding> {
	for (const [small, { name, spans, known }] of smallNames(report, earlier)) {
		const said = saidOf(small, name, known);
		const shown = spans.filter(({ from }) => !isInChat(report, from));
		if (shown.length > MOST) yield once(said, name, shown);
		else for (const span of shown) yield at(said, name, span);
	}
}

function saidOf(small: string, name: string, known: EarlierCapitals | undefined): string {
	if (!known) return `“${small}” is usually written “${name}”. Change it`;
	const { reports, others, later, isPerson } = known;
	const where = isPerson ? 'on the lists of other reports' : `in ${reports} ${later ? 'other' : 'earlier'} reports`;
	const also = others > 0 ? `, and like this in ${others}` : '';
	return `“${small}” is “${name}” ${where}${also}. Write it as they do`;
}

function at(message: string, name: string, span: Span): Finding {
	return {
		message,
		span,
		mild: true,
		fixes: () => [rewritten(`Write “${name}”`, name, [span])],
	};
}

function once(said: string, name: string, spans: readonly Span[]): Finding {
	const [span, ...others] = spans as [Span, ...Span[]];
	return {
		message: `${said}, here and in ${others.length} other places`,
		span,
		mild: true,
		fixes: () => [rewritten(`Write “${name}” in all ${spans.length} places`, name, spans)],
		related: others.map((other) => ({ span: other, message: 'Here, too' })),
	};
}

function rewritten(title: string, name: string, spans: readonly Span[]): Fix {
	return { title, safety: 'unsafe', edits: spans.map((span) => ({ span, insert: name })) };
}
