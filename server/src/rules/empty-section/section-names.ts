/** Tells headings that need text under them from those that do not. */

import { anyOf } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';

const title = lazily(() =>
	narrowed(
		`\\d|(?<!\\p{L})(?:${anyOf(({ record }) => record)}|${anyOf(({ meeting }) => Object.values(meeting.kinds))})(?!\\p{L})`,
		'u',
	),
);
const settled = lazily(() => narrowed(`(?<!\\p{L})${anyOf((words) => words.settled)}(?!\\p{L})`, 'u'));
const gathers = lazily(() => narrowed(`^\\P{L}*${anyOf((words) => words.gathers)}\\P{L}*$`, 'u'));

/** The status of a document, under its title. */
const STATUS = narrowed(`^\\P{L}*${anyOf(({ status }) => status)}\\P{L}*$`, 'iu');

/** Whether a heading may be a line of the document's title: it names a meeting or a record, or has a date. */
export function isTitleLike(name: string): boolean {
	return STATUS.test(name) || title().test(name.toLowerCase());
}

/** A link or picture, struck-out words, a tick. */
const MARKED = /\]\(|\]\[|https?:|<\w|~~|[✓✔✅☑❌✗✘⏭→]/u;
/** "Chair: Ana", "The budget was adopted.", "Closed at 12.40", "@ana". */
const SAYS = /[:：]\s*\S|[.!?…]\s*$|\d{1,2}(?:[:.]\d{2}|h\d{2}| ?[ap]\.?m)|(?<!\S)@\w|^\W*$/iu;
/** "Welcome", "6. Sluiting", "Clôture de la séance": the heading itself says everything. */
const FORMALITY = lazily(() =>
	narrowed(
		`^(?:\\P{L}|[ivxlc]+\\.)*${anyOf(({ formality }) => formality)}(?: ${anyOf(({ grammar }) => grammar.of)} .{1,40})?\\P{L}*$`,
	),
);
/** "The budget is adopted", "Motion carried unanimously". */
const DECIDED = narrowed(
	`(?<!\\p{L})${anyOf(({ decided }) => decided)}(?: ${anyOf(({ unanimously }) => unanimously)})?\\P{L}*$`,
	'u',
);
/** A heading that ends in a date: "Next meeting 2018-03-05", "4/17/21". */
const ENDS_IN_DATE = narrowed(
	/(?:\d{4}-\d\d-\d\d|\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?\p{L}+,? (?:de )?\d{4}|\p{L}+ \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d))\P{L}*$/u,
);

const DATE_LENGTH = 100;

/** A heading of this many words is a sentence. */
const WORDS = 10;

/**
 * Whether a heading is complete without text.
 *
 * @param name its text; `source`: the same with its Markdown.
 */
export function saysItItself(name: string, source: string): boolean {
	if (MARKED.test(source) || SAYS.test(name) || name.split(/\s+/).length > WORDS) return true;
	const low = name.toLowerCase();
	return (
		settled().test(low) ||
		FORMALITY().test(low) ||
		DECIDED.test(low) ||
		(name.length < DATE_LENGTH && ENDS_IN_DATE.test(name))
	);
}

/** Whether a heading covers the whole discussion: "Minutes", "Discussion". */
export function gathersAll(name: string): boolean {
	return gathers().test(name.toLowerCase());
}

const annexes = lazily(() =>
	narrowed(
		`(?<!\\p{L})(?:${anyOf(({ annex }) => annex.flat())}|${anyOf(({ attached }) => attached)}|${anyOf(({ documents }) => documents)})(?!\\p{L})`,
		'u',
	),
);

/** Whether a heading introduces annexes: "Annexes", "Documents", "Pièces annexées". */
export function gathersAnnexes(name: string): boolean {
	return annexes().test(name.toLowerCase());
}

const STEM = 5;

/** Whether a heading groups those that follow, though they have its level: "Committees" before "Committee on boats". */
export function gathersNext(name: string, next: string): boolean {
	if (gathersAll(name)) return !gathersAll(next);
	const following = next.toLowerCase();
	const [last = ''] = /(?<!\p{L})\p{L}+$/u.exec(name.toLowerCase()) ?? [];
	// "Board updates" and "Staff updates" are siblings.
	if (last.length <= STEM || following.includes(last)) return false;
	return narrowed(`(?<!\\p{L})${last.slice(0, -2)}`, 'u').test(following);
}
