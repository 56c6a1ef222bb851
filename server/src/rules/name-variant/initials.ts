/** Initials on the list of participants that are not those of the name beside which they stand. */
import { fold, initialsOf, nameRuns, opensTurn, participants, type Report, sourceSpan } from '../../report/index.js';
import { narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, unsafeFix } from '../rule.js';
import { inPlaces } from '../shared/in-places.js';

/** So many others must have theirs. */
const OTHERS = 3;
const BESIDE = narrowed(/^( ?\()(\p{Lu}{2,4})\)/u);
const REACH = 8;

/** Where all others have their own: “Ada Lund (AB)”. */
export function* wrongInitials(report: Report): Iterable<Finding> {
	const people = participants(report).filter(({ form }) => form === 'full');
	const [person, another] = people.filter(({ initials }) => initials === undefined);
	if (!person || another || people.length <= OTHERS) return;
	const { name, nameSpan } = person;
	const [, before = '', written] = BESIDE.exec(report.rope.slice(nameSpan.to, nameSpan.to + REACH)) ?? [];
	const right = initialsOf(name);
	if (written === undefined || !isSlip(written, right, name)) return;
	// Somebody else goes by the one or the other.
	if (people.some(({ initials }) => initials === written || initials === right)) return;
	const from = nameSpan.to + before.length;
	const span = { from, to: from + written.length };
	yield {
		message: `“${written}” are not the initials of ${name}, and all others have theirs. Write “${right}”`,
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

/** One letter is another, which the name has nowhere: "Md" may be the first letters of one. */
function isSlip(written: string, right: string, name: string): boolean {
	if (written.length !== right.length || written[0] !== right[0]) return false;
	const [at, more] = [...written].flatMap((letter, i) => (letter === right[i] ? [] : [i]));
	return at !== undefined && more === undefined && !fold(name).includes(fold(written[at]!));
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
