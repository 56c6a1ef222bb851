import type { Checked, RuleFinding } from '../engine/index.js';
import { type Change, lineEnd, type Span, type Text } from '../text/index.js';

/**
 * Whether all that is said after `change` is what was said before, of the same lines and columns. Then the
 * client need not read it again, which in a report with many faults is most of a keystroke.
 *
 * Only for what is typed within a line, and touches nothing that is said of it, nor moves it: everything else
 * stands where it stood, also in an editor that moves its marks along with the text.
 */
export function isSameAnswer(before: Checked, after: Checked, change: Change): boolean {
	if (before.findings.length !== after.findings.length) return false;
	const text = after.report.rope;
	const end = change.from + change.inserted;
	if (breaksLine(text, { from: change.from, to: end }) || breaksLine(before.report.rope, change)) return false;
	const line = lineEnd(text, end);
	const grown = change.inserted - (change.to - change.from);
	const stays = (one: number, other: number): boolean =>
		other < change.from ? one === other : other > line && one + grown === other;
	const stay = (one: Span, other: Span): boolean => stays(one.from, other.from) && stays(one.to, other.to);
	return after.findings.every((finding, index) => isSame(before.findings[index]!, finding, stay));
}

/** Whether a line ends in `span`, or did so before something came between its two characters. */
function breaksLine(text: Text, { from, to }: Span): boolean {
	return text.slice(Math.max(0, from - 1), from) === '\r' || /[\r\n]/.test(text.slice(from, to));
}

function isSame(one: RuleFinding, other: RuleFinding, stay: (one: Span, other: Span) => boolean): boolean {
	const [some, others] = [one.related ?? [], other.related ?? []];
	return (
		one.rule === other.rule &&
		one.severity === other.severity &&
		one.message === other.message &&
		stay(one.span, other.span) &&
		some.length === others.length &&
		others.every(({ message, span }, index) => message === some[index]!.message && stay(some[index]!.span, span))
	);
}
