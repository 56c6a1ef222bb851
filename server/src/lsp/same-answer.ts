import type { ShownFinding } from '../calm/index.js';
import { type Change, lineEnd, type Span, type Text } from '../text/index.js';

export interface Answer {
	readonly findings: readonly ShownFinding[];
	/** The text that they were found in. */
	readonly rope: Text;
}

/**
 * Whether everything reported after `change` equals what was reported before, with the same lines and columns. Then the
 * client need not read it again, which in a report with many faults is most of a keystroke.
 *
 * Only for typing within a line that neither touches nor moves a reported range: everything else stays where it was,
 * even in an editor that moves its marks along with the text.
 *
 * @param change absent if the text is the same.
 */
export function isSameAnswer(before: Answer, after: Answer, change: Change | undefined): boolean {
	if (before.findings.length !== after.findings.length) return false;
	if (before.findings === after.findings && !change) return true;
	const stays = change ? staysAfter(before.rope, after.rope, change) : (one: number, other: number) => one === other;
	if (!stays) return false;
	const stay = (one: Span, other: Span): boolean => stays(one.from, other.from) && stays(one.to, other.to);
	return after.findings.every((finding, index) => isSame(before.findings[index]!, finding, stay));
}

function staysAfter(before: Text, text: Text, change: Change): ((one: number, other: number) => boolean) | undefined {
	const end = change.from + change.inserted;
	if (breaksLine(text, { from: change.from, to: end }) || breaksLine(before, change)) return undefined;
	const line = lineEnd(text, end);
	const grown = change.inserted - (change.to - change.from);
	return (one, other) => (other < change.from ? one === other : other > line && one + grown === other);
}

/** Whether a line ends in `span`, or did before something was inserted between CR and LF. */
function breaksLine(text: Text, { from, to }: Span): boolean {
	return text.slice(Math.max(0, from - 1), from) === '\r' || /[\r\n]/.test(text.slice(from, to));
}

function isSame(one: ShownFinding, other: ShownFinding, stay: (one: Span, other: Span) => boolean): boolean {
	return (
		one.rule === other.rule &&
		one.severity === other.severity &&
		one.message === other.message &&
		stay(one.span, other.span) &&
		areSame(one.related, other.related, stay)
	);
}

function areSame(
	some: ShownFinding['related'] = NONE,
	others: ShownFinding['related'] = NONE,
	stay: (one: Span, other: Span) => boolean,
): boolean {
	return (
		some.length === others.length &&
		others.every(({ message, span }, index) => message === some[index]!.message && stay(some[index]!.span, span))
	);
}

const NONE: readonly [] = [];
