/** Remarks of those who write: in brackets, to a colleague, and the time in the recording. */
import { anyOf, type Prose } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { SHOWN } from '../shared/few-words.js';
import { asksForLink } from '../shared/links/placeholders.js';
import type { Found, Gap } from './gap.js';
import { ASKED, isInstruction, isLink, isLinkTo, saysYou } from './note.js';

const REMARK = /\(([^()\r\n]{0,160})\)/g;
const CODE = /[{};=|<>`\\]|->|\w\(/;

export function* remarks({ text, marks }: Prose): Generator<Found> {
	if (!text.includes('(')) return;
	for (const { index, 0: all, 1: inner = '' } of text.matchAll(REMARK)) {
		const span = { from: index, to: index + all.length };
		const before = text.slice(Math.max(0, index - 40), index);
		const content = inner.trim();
		// "(link to the issue TBD)": a date that is still open may be all that there is to say, an address is not.
		const isToCome = isUnwritten(lowerCase(content), marks, span) || (!content.endsWith('?') && asksForLink(content));
		if (isToCome) yield { kind: 'unwritten', ...span };
		else if (content === '') {
			if (!CODE.test(text) && isName(before)) yield { kind: 'blank', ...span };
		} else if (content.endsWith('?')) {
			const isAsked =
				DOUBT().test(content) || ASKED.test(content) || asksSomebody(content) || asksWhetherLinked(content);
			if (isAsked && !CODE.test(text)) yield { kind: 'doubt', ...span };
			// With a link, it asks for something that is done elsewhere.
		} else if (
			isInstruction(content) &&
			!marks.some(({ kind, plain }) => kind === 'link' && plain.from >= span.from && plain.to <= span.to)
		) {
			yield { kind: 'instruction', ...span };
		}
	}
}

/** "Ana, have you seen the letter?": one of the others, by name. What was asked at the meeting says so. */
function asksSomebody(content: string): boolean {
	return CALLED().test(content) && saysYou(lowerCase(content));
}

/** "link?", "link to the slides?" */
function asksWhetherLinked(content: string): boolean {
	const note = content.slice(0, -1).trimEnd();
	return isLink(note) || isLinkTo(note);
}

const CALLED = lazily(() => narrowed(/^@?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+)?[,:] /u));

/** "Sergio R. ()": what belongs to a name is missing. One word alone is a name at the beginning of an item or a cell. */
function isName(before: string): boolean {
	if (!before.endsWith(' ')) return false;
	const parts = before.trim().split(' ').slice(-2);
	return parts.every((part) => CAPITAL().test(part)) && (parts.length > 1 || before.trim() === parts[0]);
}

const CAPITAL = lazily(() => narrowed(/^\p{Lu}/u));
/** "(?)", "(or 08?)", "(OCIO?)": three question marks are a gap in any case. */
const DOUBT = lazily(() =>
	narrowed(
		`^(?:\\?{1,2}|\\p{L}{1,12} \\?{2}|(?:${anyOf(({ grammar }) => grammar.or)} )?(?:\\d[\\d.:/-]{0,9}|\\p{Lu}[\\p{Lu}\\d&/.-]{1,9})\\?)$`,
		'u',
	),
);

const ONLY_UNWRITTEN = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.unwritten)}[.…!]?$`, 'u'));
const TO_COME = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.toCome)}[.…!]?$`, 'u'));

/** "to be completed", or "insert figures here": with a link, that is done elsewhere. */
function isUnwritten(low: string, marks: Prose['marks'], { from, to }: Span): boolean {
	if (ONLY_UNWRITTEN().test(low)) return true;
	return (
		TO_COME().test(low) && !marks.some(({ kind, plain }) => kind === 'link' && plain.from >= from && plain.to <= to)
	);
}

/** The same behind a sentence: a name that is followed by a comma is called. */
const ASKED_LAST = narrowed(/(?<=[.!?] )@\p{L}[\p{L}\p{N}_-]{1,30}, [^.!?\r\n]{3,160}\?(?=\s*$)/u);

export function* asked({ kind, text }: Prose): Generator<Found> {
	if (kind !== 'paragraph' || !text.includes('@')) return;
	const found = ASKED_LAST.exec(text);
	if (found) yield { kind: 'question', from: found.index, to: found.index + found[0].length };
}

const TIME = lazily(() =>
	narrowed(/^\s*(\[(?:\d{1,2}:\d\d|0{1,2}|2[4-9]|[3-9]\d):\d\d\]|\d{1,2}:\d\d:\d\d)[ \t]+(?=\p{L})/u),
);

/** "[00:32:10] Ana: …": nobody says the time of day to the second, but "[10:40] Bo left" is one. */
export function* times({ kind, text, marks }: Prose): Generator<Found> {
	const [, time] = (kind === 'paragraph' && TIME().exec(text)) || [];
	if (time === undefined) return;
	const from = text.indexOf(time);
	const to = from + time.length;
	// A link into the recording is there on purpose.
	if (!marks.some(({ kind, plain }) => kind === 'link' && plain.from < to)) yield { kind: 'time', from, to };
}

/** "<link to the slides>", which the browser takes for a tag and hides. */
export function linksToCome({ marks }: Prose, source: string): Gap[] {
	return marks.flatMap(({ kind, span }): Gap[] => {
		const words = source.slice(span.from, span.to);
		const isGap = kind === 'html' && words.length <= SHOWN && isLinkTo(words.slice(1, -1));
		return isGap ? [{ kind: 'unwritten', span, words }] : [];
	});
}
