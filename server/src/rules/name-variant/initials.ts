/** Initials on the list of participants that are not those of the name beside which they stand. */
import { fold, initialsOf, nameRuns, opensTurn, participants, type Report, sourceSpan } from '../../report/index.js';
import { narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, unsafeFix } from '../rule.js';
import { inPlaces } from '../shared/in-places.js';

/** So many others must have theirs. */
const OTHERS = 3;
const BESIDE = narrowed(/^( ?\()(\p{Lu}{2,4})\)/u);
const REACH = 8;

/** Where the others have their own, “Ada Lund (AB)”. */
export function* wrongInitials(report: Report): Iterable<Finding> {
	const people = participants(report).filter(({ form }) => form === 'full');
	const beside = ({ nameSpan: { to } }: (typeof people)[number]) => BESIDE.exec(report.rope.slice(to, to + REACH));
	const without = people.filter(({ initials }) => initials === undefined);
	if (people.length - without.length < OTHERS) return;
	const [person, another] = without.filter(beside);
	if (!person || another) return;
	const { name, nameSpan } = person;
	const [, before = '', written = ''] = beside(person)!;
	const right = initialsOf(name);
	if (!isSlip(written, right)) return;
	const isAlone = without.length === 1 && hasNoSuch(name, written, right);
	if (!isAlone && !isUsed(report, right, written)) return;
	// Somebody else goes by the one or the other.
	if (people.some(({ initials }) => initials === written || initials === right)) return;
	const from = nameSpan.to + before.length;
	const span = { from, to: from + written.length };
	yield {
		message: `“${written}” are not the initials of ${name}, and ${isAlone ? 'all others have theirs' : `the text has “${right}”`}. Write “${right}”`,
		span,
		mild: true,
		fixes: () => {
			const spans = [span, ...turnsOf(report, written)];
			const title = `Write “${right}”${spans.length === 1 ? '' : ` ${inPlaces(spans.length)}`}`;
			return [
				unsafeFix(
					title,
					spans.map((each) => ({ span: each, insert: right })),
				),
			];
		},
	};
}

/** One letter is another. */
function isSlip(written: string, right: string): boolean {
	return written.length === right.length && written[0] === right[0] && changed(written, right).length === 1;
}

function changed(written: string, right: string): readonly string[] {
	return [...written].filter((letter, i) => letter !== right[i]);
}

/** "Md" may be the first letters of a name. */
function hasNoSuch(name: string, written: string, right: string): boolean {
	return changed(written, right).every((letter) => !fold(name).includes(fold(letter)));
}

/** The report has the right ones in its text, and the others nowhere but on the list. */
function isUsed({ text }: Report, right: string, written: string): boolean {
	const times = (letters: string) => text.match(new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'gu'))?.length ?? 0;
	return times(right) > 0 && times(written) === 1;
}

/** Where they stand before a colon. */
function turnsOf(report: Report, initials: string): readonly Span[] {
	return nameRuns(report).flatMap(({ from: start, value }) =>
		value.flatMap(({ prose, words: [only, other] }) => {
			if (!only || other || only.written !== initials) return [];
			const { from, to } = only;
			return opensTurn({ prose, from, to }) ? [shift(sourceSpan(prose, { from, to }), start)] : [];
		}),
	);
}
