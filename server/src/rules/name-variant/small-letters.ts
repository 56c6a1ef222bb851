/** Says of names in small letters how they are written. */
import { isInChat, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { EarlierCapitals, EarlierReports } from '../earlier.js';
import { type Finding, unsafeFix } from '../rule.js';
import { inPlaces } from '../shared/in-places.js';
import { smallNames } from './small-names.js';

/** A name at more places is told of once. */
const MOST = 3;

export function* inSmallLetters(report: Report, earlier: EarlierReports | undefined): Iterable<Finding> {
	for (const [small, { name, spans, known }] of smallNames(report, earlier)) {
		const said = saidOf(small, name, known);
		const shown = spans.filter(({ from }) => !isInChat(report, from));
		if (shown.length > MOST) yield told(said, name, shown);
		else for (const span of shown) yield told(said, name, [span]);
	}
}

function saidOf(small: string, name: string, known: EarlierCapitals | undefined): string {
	if (!known) return `“${small}” is usually written “${name}”. Change it`;
	const { reports, others, later, isPerson } = known;
	const where = isPerson ? 'on the lists of other reports' : `in ${reports} ${later ? 'other' : 'earlier'} reports`;
	const also = others > 0 ? `, and like this in ${others}` : '';
	return `“${small}” is “${name}” ${where}${also}. Write it as they do`;
}

function told(said: string, name: string, spans: readonly Span[]): Finding {
	const [span, ...others] = spans as [Span, ...Span[]];
	const isOne = others.length === 0;
	const title = `Write “${name}”${isOne ? '' : ` ${inPlaces(spans.length)}`}`;
	return {
		message: isOne ? said : `${said}, here and in ${others.length} other places`,
		span,
		mild: true,
		fixes: () => [
			unsafeFix(
				title,
				spans.map((each) => ({ span: each, insert: name })),
			),
		],
		...(!isOne && { related: others.map((other) => ({ span: other, message: 'Here, too' })) }),
	};
}
