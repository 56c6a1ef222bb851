/** Tells headings that need text under them from those that need none. */

import { anyOf } from '../../report/index.js';
import { lean } from '../../text/index.js';

let title: RegExp | undefined;
let settled: RegExp | undefined;
let gathers: RegExp | undefined;

/** What a document is said to be under its title. */
const STATUS = lean(
	/^\P{L}*(?:draft|final|approved|unapproved|confidential|entwurf|vertraulich|projet|provisoire|confidentiel|borrador|confidencial|concept|vertrouwelijk|rascunho|bozza|riservato)\P{L}*$/iu,
);

/** Whether a heading may be a line of the document's title: it names a meeting or a record, or has a date. */
export function isTitleLike(name: string): boolean {
	title ??= lean(
		`\\d|(?<!\\p{L})(?:${anyOf(({ record }) => record)}|${anyOf(({ meeting }) => Object.values(meeting.kinds))})(?!\\p{L})`,
		'u',
	);
	return STATUS.test(name) || title.test(name.toLowerCase());
}

/** A link or picture, words that are struck out, a tick. */
const MARKED = /\]\(|\]\[|https?:|<\w|~~|[✓✔✅☑❌✗✘⏭→]/u;
/** "Chair: Ana", "The budget was adopted.", "Closed at 12.40", "@ana". */
const SAYS = /[:：]\s*\S|[.!?…]\s*$|\d{1,2}(?:[:.]\d{2}|h\d{2}| ?[ap]\.?m)|(?<!\S)@\w|^\W*$/iu;
/** "Closing", "6. Sluiting", "Clôture de la séance": that it stands there is all there is to say. */
const CLOSING = lean(
	/^(?:\P{L}|[ivxlc]+\.)*(?:closing|closure|close|clôture|levée de (?:la )?séance|schließung|schluss|(?:af)?sluiting|cierre|clausura|chiusura|encerramento)(?: (?:of|de|der|du|van|des|della?|da|do) .{1,40})?\P{L}*$/u,
);
/** "The budget is adopted", "Motion carried unanimously". */
const DECIDED = lean(
	/(?<!\p{L})(?:adopted|approved|accepted|rejected|carried|angenommen|genehmigt|abgelehnt|beschlossen|aangenomen|goedgekeurd|vastgesteld|verworpen|adoptée?s?|approuvée?s?|rejetée?s?|aprobad[oa]s?|rechazad[oa]s?|aprovad[oa]s?|rejeitad[oa]s?|approvat[oaie]|respint[oaie])(?: (?:unanimously|einstimmig|unaniem|(?:à l['’]|por |all['’])unani\p{L}+))?\P{L}*$/u,
);
/** A heading that ends in a date: "Next meeting 2018-03-05". */
const ENDS_IN_DATE = lean(
	/(?:\d{4}-\d\d-\d\d|\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de )?\p{L}+,? (?:de )?\d{4}|\p{L}+ \d{1,2},? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})\P{L}*$/u,
);

const DATE_LENGTH = 100;

/** A heading of so many words is a sentence. */
const WORDS = 10;

/**
 * Whether a heading says by itself all there is to say.
 *
 * @param name its text; `source`: the same with its Markdown.
 */
export function saysItItself(name: string, source: string): boolean {
	if (MARKED.test(source) || SAYS.test(name) || name.split(/\s+/).length > WORDS) return true;
	settled ??= lean(`(?<!\\p{L})${anyOf((words) => words.settled)}(?!\\p{L})`, 'u');
	const low = name.toLowerCase();
	return (
		settled.test(low) ||
		CLOSING.test(low) ||
		DECIDED.test(low) ||
		(name.length < DATE_LENGTH && ENDS_IN_DATE.test(name))
	);
}

/** Whether a heading stands over all that was discussed: "Minutes", "Discussion". */
export function gathersAll(name: string): boolean {
	gathers ??= lean(`^\\P{L}*${anyOf((words) => words.gathers)}\\P{L}*$`, 'u');
	return gathers.test(name.toLowerCase());
}

let annexes: RegExp | undefined;

/** Whether a heading stands over annexes: "Annexes", "Documents", "Pièces annexées". */
export function gathersAnnexes(name: string): boolean {
	annexes ??= lean(
		`(?<!\\p{L})(?:${anyOf(({ annex }) => annex.flat())}|${anyOf(({ attached }) => attached)}|do[ck]ument\\p{L}*|stukken)(?!\\p{L})`,
		'u',
	);
	return annexes.test(name.toLowerCase());
}

const STEM = 5;

/** Whether a heading gathers those that follow, though they have its rank: "Committees" before "Committee on boats". */
export function gathersNext(name: string, next: string): boolean {
	if (gathersAll(name)) return !gathersAll(next);
	const following = next.toLowerCase();
	const [last = ''] = /(?<!\p{L})\p{L}+$/u.exec(name.toLowerCase()) ?? [];
	// "Board updates" and "Staff updates" stand side by side.
	if (last.length <= STEM || following.includes(last)) return false;
	return lean(`(?<!\\p{L})${last.slice(0, -2)}`, 'u').test(following);
}
