/** How plainly a sentence sends its reader to an annex of this document. */
import { lean } from '../text/index.js';
import { belongsHere } from './annex-ties.js';
import type { AnnexReference } from './model.js';
import { anyOf, withoutLookahead } from './words/index.js';

const BELONGS = anyOf((words) => words.belongsTo);
const THIS = anyOf((words) => words.thisDocument);
const THE = anyOf((words) => words.theDocument);
const POINTS = anyOf((words) => words.pointsTo);
const PARTICIPLE = anyOf((words) => words.attached);

// Matched against text in lower case, as those of `annex-ties.ts`.
const BEFORE_POINTS = lean(`(?<!\\p{L})${POINTS}\\s*$`, 'u');
const AFTER_POINTS = lean(`^ ${anyOf((words) => words.pointsBack)}(?!\\p{L})`, 'u');
const AFTER_HERE = lean(`^[)\\]]? ${anyOf(({ annexEvidence }) => annexEvidence.here)}(?!\\p{L})`, 'u');
const ATTACHED = lean(`(?<!\\p{L})${PARTICIPLE},? `, 'gu');
const AS = "(?:(?:as|in|at|to|en|à l['’]|als|come|como)(?: the| an?)? ?)?$";
/** After it: "attached as Annex I", "the attached Annex I", "annexed (see Annex I". */
const ATTACHED_AS = lean(`^(?:\\p{L}+ ){0,2}${AS}|^[([](?:\\p{L}+ ){0,3}$`, 'u');
/** "Annexed to this report as Annex I", in two parts: one expression of both takes long to compile. */
const TO = lean(`^${withoutLookahead(BELONGS)} $`, 'u');
const REPORT_AS = lean(`(?:${THIS}|${THE}),? ${AS}`, 'u');
/** "Bij dit verslag gevoegd (zie Bijlage 3)" ends in the participle. */
const AFTER_ATTACHED = lean(
	`^,? ?(?:\\(|(?:(?:is|are|ist|sind|est|sont|zijn|è|es) )?(?:also |hereby |hiermit |diesem protokoll )?)${PARTICIPLE}(?!\\p{L}| to (?!this|these|the present))`,
	'u',
);
/** What may stand between an opening bracket and the annex: "(see also the Annex". */
const IN_BRACKET = lean(`^(?:(?:for \\p{L}+(?: \\p{L}+){0,3}, )?${POINTS}|in|e\\.g\\.|i\\.e\\.|as|the|also)[ :]*`, 'u');
const BRACKET_AFTER = /^(?:[)\]]|[,;:] [^()]{0,60}\))/u;
const SENDS = /(?:see|siehe|voir|véase|ver|zie|vedi)(?: also)?(?: the| l['’]| de| el| o)? ?$/u;
const IN = lean(
	/(?<!\p{L})(?:in|at|as|en|à l['’]|dans l['’]|als|im|no|nell['’])(?: the| el| de| der| dem| o)? ?$|(?<!\p{L})(?:der|dem) $/u,
);

/**
 * @param before the sentence up to the annex, in lower case, as `after`, what follows it.
 * @returns `strong`: the annex comes with this document, by the words alone; `weak`: the reader is sent to an annex, of
 * this document or of another.
 */
export function pointingOf(before: string, after: string): AnnexReference['pointing'] {
	if (isAttached(before) || AFTER_ATTACHED.test(after) || AFTER_HERE.test(after)) return 'strong';
	if (opensBracket(before) && BRACKET_AFTER.test(after)) return 'weak';
	const [sent, resumed] = [BEFORE_POINTS.test(before), AFTER_POINTS.test(after)];
	return sent && resumed ? 'strong' : sent || resumed ? 'weak' : 'none';
}

/** Whether an annex without number between these is plainly the annex of this document. */
export function isBare(before: string, after: string): boolean {
	if (belongsHere(after)) return true;
	if (/^[)\]]/.test(after) && opensBracket(before)) return true;
	return /^(?:[.,;:]|\s*$)/.test(after) && (SENDS.test(before) || isAttached(before));
}

/** Whether `before`, in lower case, says that what follows comes with this document. */
function isAttached(before: string): boolean {
	return attachedAt(before) !== undefined;
}

/** Where the participle stands that says so. */
export function attachedAt(before: string): number | undefined {
	for (const found of before.matchAll(ATTACHED)) {
		const rest = before.slice(found.index + found[0].length);
		if (ATTACHED_AS.test(rest)) return found.index;
		const report = REPORT_AS.exec(rest);
		if (report && TO.test(rest.slice(0, report.index))) return found.index;
	}
	return undefined;
}

/** `before` without what sends its reader to the annex: a bracket, "listed in", "see"; nothing where nothing sends him. */
export function beforePointing(before: string): string | undefined {
	if (opensBracket(before)) return before.slice(0, Math.max(before.lastIndexOf('('), before.lastIndexOf('[')));
	const at = attachedAt(before) ?? BEFORE_POINTS.exec(before)?.index ?? IN.exec(before)?.index;
	return at === undefined ? undefined : before.slice(0, at);
}

/** Whether nothing but pointing words stands between an opening bracket and the end of `before`. */
function opensBracket(before: string): boolean {
	const at = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
	let inside = before.slice(at + 1);
	// "[in Annex III]" is a text that is being negotiated.
	if (at < 0 || (before[at] === '[' && inside !== '' && !SENDS.test(inside))) return false;
	for (let words = 0; inside !== '' && words < 3; words++) {
		const length = IN_BRACKET.exec(inside)?.[0].length ?? 0;
		if (length === 0) return false;
		inside = inside.slice(length);
	}
	return inside === '';
}
