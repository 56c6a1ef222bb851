/** What meetings are called: "meeting", "Sitzung", "assemblée". */
import { lazily, matchesOf, type Span } from '../../text/index.js';
import { anyOf, LANGUAGES, latin, type MeetingKind, type Words, wholeWords } from '../words/index.js';

const KINDS = [...new Set(LANGUAGES.flatMap((words) => Object.keys(words.meeting.kinds)))] as readonly MeetingKind[];

/** Built on first use: it is long. */
const NOUN = lazily(() => {
	const groups = KINDS.map((kind) => `(${anyOf((words) => words.meeting.kinds[kind] ?? [])})`);
	return new RegExp(latin(`(?<![\\p{L}\\d])(?:${groups.join('|')})(?![\\p{L}\\d])`), 'g');
});

/** Whether `low`, in lower case, mentions a meeting. */
export function namesMeeting(low: string): boolean {
	return low.search(NOUN()) >= 0;
}

/** Where `low`, in lower case, mentions meetings at all. */
export function readNouns(low: string): readonly Noun[] {
	return matchesOf(low, NOUN()).map((match) => ({
		from: match.index,
		to: match.index + match[0].length,
		kind: kindIn(match),
	}));
}

/** Where a meeting is mentioned, and what it is called there. */
export interface Noun extends Span {
	readonly kind: MeetingKind;
}

function kindIn(match: RegExpExecArray): MeetingKind {
	return KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!;
}

/** The words for meetings in any language, as the source of a group; matched against lower case. */
export function nounPattern(): string {
	return anyOf((words) => Object.values(words.meeting.kinds));
}

const WITHIN_LANGUAGE = lazily(() =>
	LANGUAGES.map((words) => ({ words, pattern: wholeWords(Object.values(words.meeting.kinds).join('|')) })),
);

/** The languages that have a word for a meeting. */
export function languagesOf(noun: string): readonly Words[] {
	return WITHIN_LANGUAGE().flatMap(({ words, pattern }) => (pattern.test(noun) ? [words] : []));
}
