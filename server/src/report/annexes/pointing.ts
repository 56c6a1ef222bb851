/** How clearly a sentence refers its reader to an annex of this document. */
import { lazily, narrowed } from '../../text/index.js';
import type { AnnexReference } from '../facts/model.js';
import { anyOf } from '../words/index.js';
import { BELONGS, belongsHere, THE, THIS } from './ownership.js';

const POINTS = anyOf((words) => words.pointsTo);
const PARTICIPLE = anyOf((words) => words.attached);

// Matched against lower-case text, like those of `ownership.ts`.
const BEFORE_POINTS = lazily(() => narrowed(`(?<!\\p{L})${POINTS}\\s*$`, 'u'));
const AFTER_POINTS = lazily(() => narrowed(`^ ${anyOf((words) => words.pointsBack)}(?!\\p{L})`, 'u'));
const AFTER_HERE = lazily(() =>
	narrowed(`^[)\\]]? ${anyOf(({ annexEvidence }) => annexEvidence.here)}(?!\\p{L})`, 'u'),
);
const ATTACHED = lazily(() => narrowed(`(?<!\\p{L})${PARTICIPLE},? `, 'gu'));
const AS = `(?:${anyOf(({ attachedAs }) => attachedAs)}(?: ${anyOf(({ grammar }) => [...grammar.the, ...grammar.an])})? ?)?$`;
/** After it: "attached as Annex I", "the attached Annex I", "annexed (see Annex I". */
const ATTACHED_AS = lazily(() => narrowed(`^(?:\\p{L}+ ){0,2}${AS}|^[([](?:\\p{L}+ ){0,3}$`, 'u'));
/** "Annexed to this report as Annex I", in two parts: one expression for both is slow to compile. */
const TO = lazily(() => narrowed(`^${BELONGS} $`, 'u'));
const REPORT_AS = lazily(() => narrowed(`(?:${THIS}|${THE}),? ${AS}`, 'u'));
/** "Bij dit verslag gevoegd (zie Bijlage 3)" ends in the participle. */
const AFTER_ATTACHED = lazily(() =>
	narrowed(
		`^,? ?(?:\\(|(?:${anyOf(({ grammar }) => grammar.is)} )?(?:${anyOf(({ hereby }) => hereby)} )?)${PARTICIPLE}(?!\\p{L}| ${anyOf(({ attachedElsewhere }) => attachedElsewhere)} )`,
		'u',
	),
);
/** What may stand between an opening bracket and the annex: "(see also the Annex". */
const IN_BRACKET = lazily(() =>
	narrowed(
		`^(?:(?:${anyOf(({ forMore }) => forMore)} \\p{L}+(?: \\p{L}+){0,3}, )?${POINTS}|${anyOf(({ inBracket }) => inBracket)})[ :]*`,
		'u',
	),
);
const BRACKET_AFTER = /^(?:[)\]]|[,;:] [^()]{0,60}\))/u;
/** Before an annex. */
const ARTICLE = `(?: ${anyOf(({ grammar }) => [...grammar.the, ...grammar.o, ...grammar.elided])})? ?$`;
const SENDS = lazily(() => new RegExp(`${anyOf(({ see }) => see)}${ARTICLE}`, 'u'));
const IN = lazily(() =>
	narrowed(`(?<!\\p{L})${anyOf(({ standsIn }) => standsIn)}${ARTICLE}|(?<!\\p{L})${anyOf(({ dative }) => dative)} $`),
);

/**
 * @param before the sentence up to the annex, in lower case, like `after`, what follows it.
 * @returns `strong`: the words alone say that the annex comes with this document; `weak`: the reader is referred to an
 * annex, of this document or another.
 */
export function pointingOf(before: string, after: string): AnnexReference['pointing'] {
	if (isAttached(before) || AFTER_ATTACHED().test(after) || AFTER_HERE().test(after)) return 'strong';
	if (opensBracket(before) && BRACKET_AFTER.test(after)) return 'weak';
	const [sent, resumed] = [BEFORE_POINTS().test(before), AFTER_POINTS().test(after)];
	return sent && resumed ? 'strong' : sent || resumed ? 'weak' : 'none';
}

/** Whether an annex without number between these is clearly this document's annex. */
export function isBare(before: string, after: string): boolean {
	if (belongsHere(after)) return true;
	if (/^[)\]]/.test(after) && opensBracket(before)) return true;
	return /^(?:[.,;:]|\s*$)/.test(after) && (SENDS().test(before) || isAttached(before));
}

/** Whether `before`, in lower case, says that what follows comes with this document. */
function isAttached(before: string): boolean {
	return attachedAt(before) !== undefined;
}

/** Where the participle that says so begins. */
export function attachedAt(before: string): number | undefined {
	for (const found of before.matchAll(ATTACHED())) {
		const rest = before.slice(found.index + found[0].length);
		if (ATTACHED_AS().test(rest)) return found.index;
		const report = REPORT_AS().exec(rest);
		if (report && TO().test(rest.slice(0, report.index))) return found.index;
	}
	return undefined;
}

/** `before` without what refers to the annex: a bracket, "listed in", "see"; `undefined` if nothing does. */
export function beforePointing(before: string): string | undefined {
	if (opensBracket(before)) return before.slice(0, Math.max(before.lastIndexOf('('), before.lastIndexOf('[')));
	const at = attachedAt(before) ?? BEFORE_POINTS().exec(before)?.index ?? IN().exec(before)?.index;
	return at === undefined ? undefined : before.slice(0, at);
}

/** Whether only referring words come between an opening bracket and the end of `before`. */
function opensBracket(before: string): boolean {
	const at = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
	let inside = before.slice(at + 1);
	// "[in Annex III]" is text under negotiation.
	if (at < 0 || (before[at] === '[' && inside !== '' && !SENDS().test(inside))) return false;
	for (let words = 0; inside !== '' && words < 3; words++) {
		const length = IN_BRACKET().exec(inside)?.[0].length ?? 0;
		if (length === 0) return false;
		inside = inside.slice(length);
	}
	return inside === '';
}
