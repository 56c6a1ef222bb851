/** Says of names in small letters how they are written. */
import { isInChat, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { Finding, Fix } from '../rule.js';
import { smallNames } from './small-names.js';

/** A name at more places is told of once. */
const MOST = 3;

export function* inSmallLetters(report: Report): Iterable<Finding> {
	for (const [small, { name, spans }] of smallNames(report)) {
		const shown = spans.filter(({ from }) => !isInChat(report, from));
		if (shown.length > MOST) yield once(small, name, shown);
		else for (const span of shown) yield at(small, name, span);
	}
}

function at(small: string, name: string, span: Span): Finding {
	return {
		message: `“${small}” is written “${name}”. Write it so`,
		span,
		mild: true,
		fixes: () => [rewritten(`Write “${name}”`, name, [span])],
	};
}

function once(small: string, name: string, spans: readonly Span[]): Finding {
	const [span, ...others] = spans as [Span, ...Span[]];
	return {
		message: `“${small}” is written “${name}”. Write it so, here and in ${others.length} other places`,
		span,
		mild: true,
		fixes: () => [rewritten(`Write “${name}” in all ${spans.length} places`, name, spans)],
		related: others.map((other) => ({ span: other, message: 'Here, too' })),
	};
}

function rewritten(title: string, name: string, spans: readonly Span[]): Fix {
	return { title, safety: 'unsafe', edits: spans.map((span) => ({ span, insert: name })) };
}
