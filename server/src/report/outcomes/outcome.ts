import { lazily, oneLine, type Span, shift } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { OBJECT, sourceSpan } from '../facts/prose.js';
import { sentencesOf } from '../sentences/sentences.js';
import type { Words } from '../words/index.js';
import { actionsIn, type Claim, speakerOf } from './claims.js';
import { isDone } from './done.js';
import { dueIn } from './due.js';
import type { Line } from './lines.js';
import type { OutcomeKind } from './marks.js';
import { isNothing } from './nothing.js';
import { leadOf, namesAtEnd, roleFirst } from './subject.js';
import type { WhoKind } from './weights.js';
import { type Doer, type Doers, doersNamed, isKnown, knownAs, type Around as People } from './who.js';

export interface Outcome {
	readonly kind: OutcomeKind;
	/** The line, item, row or sentence. */
	readonly span: Span;
	/** Plain text, without the mark before it. */
	readonly text: string;
	/** Who is to do it, as written, at most a dozen; empty for a decision, or if nobody is named. */
	readonly who: readonly string[];
	/** Those of them who are on a list of the report, as the list names them. */
	readonly people: readonly string[];
	/** The time by which it is to be done, as written. */
	readonly due?: string;
	/** Its last day, in ISO 8601, if the words and the date of the meeting tell. */
	readonly day?: string;
	/** Of an action item: it is done, or was dropped. */
	readonly done?: true;
	/** The heading above it. */
	readonly section?: string;
}

/** What a report says besides the line. */
export interface Around extends People {
	/** That the report is in, as far as it is clear: else all. */
	readonly languages: readonly Words[];
	/** The day of the meeting, since 1970. */
	readonly day?: number;
	/** The heading above the line. */
	readonly section?: string;
	/** Those before the colon of an item, in a list that has people there. */
	readonly allotted?: readonly Doer[];
}

/** "The following was agreed:" leads to what was; a longer line says it. */
export const LONGEST_LEAD = 70;

/** Nobody reads more of a line in a list. */
export const LONGEST = 500;

/**
 * @param line a line, row or item, or a sentence of one.
 * @param claim what the sentence says; absent if a mark or a section does.
 */
export function outcomeOf(
	kind: OutcomeKind,
	line: Line,
	block: ReadBlock,
	around: Around,
	claim?: Claim,
): Outcome | undefined {
	const { proses, plain } = line;
	const [first] = proses;
	const texts = proses.map(({ text }, index) => (index === 0 ? text.slice(plain.from, plain.to) : text));
	const text = texts
		.map(plainText)
		.filter((each) => each !== '')
		.join(' · ')
		.slice(0, LONGEST);
	const leads =
		/[:：]$/.test(text) && (line.is === undefined || line.columns !== undefined) && !isAssigned(text, around);
	if (!/[\p{L}\d]/u.test(text) || (leads && (claim?.leads ?? true) && !(claim && text.length > LONGEST_LEAD)))
		return undefined;
	if (isNothing(text, kind)) return undefined;
	const last = proses.at(-1)!;
	const to = proses.length > 1 ? last.span.to : sourceSpan(first!, { from: 0, to: plain.to }).to;
	const from = plain.from === 0 ? first!.span.from : sourceSpan(first!, plain).from;
	const span = shift({ from, to: Math.max(from, to) }, block.from);
	const { section } = around;
	const outcome = { kind, span, text, ...(section !== undefined && { section }) };
	if (kind === 'decision') return { ...outcome, who: [], people: [] };
	const due = dueIn(line, block, around.day);
	const doers = doersOf(line, texts, around, claim);
	return {
		...outcome,
		who: doers.map(({ written }) => written),
		people: doers.flatMap(({ name }) => name ?? []),
		...(due && { due: due.written }),
		...(due?.day !== undefined && { day: due.day }),
		...(isDone(line) && { done: true }),
	};
}

function doersOf(
	{ by, columns, proses }: Line,
	texts: readonly string[],
	around: Around,
	claim?: Claim,
): readonly Doer[] {
	const { doers, allotted } = around;
	if (by) return doersNamed(proses[0]!.text.slice(by.from, by.to), doers);
	const cell = columns?.who === undefined ? '' : plainText(texts[columns.who] ?? '');
	if (cell !== '') return doersNamed(cell, doers);
	const text = plainText(texts[0]!);
	if (allotted && !claim) {
		// "Website: a new one (Ann)"
		const other = allotted.some(isKnown) ? [] : assignedTo(text, doers);
		return other.length > 0 ? other : allotted;
	}
	const said = claim ?? saidFirst(text, around);
	const isSpeaker = said?.who !== undefined && SPEAKERS.has(said.who.kind);
	// "Ann: we will" is hers.
	const isSure = !isSpeaker && (claim || (said?.who && knownAs(said.who, said.evidence, around) === 'known'));
	const assigned = isSure ? [] : assignedTo(text, doers);
	if (assigned.length > 0) return assigned;
	if (said?.who?.kind === 'they') {
		const { near, written } = said.who;
		const known = nearest(written, doers);
		return known.length === 0 && near !== undefined ? [{ written: near }] : known;
	}
	if (said?.who && said.who.written !== '' && !isSpeaker) return doersNamed(said.who.written, doers);
	const named = namesAtEnd(text) ?? roleFirst(text);
	if (named) return doersNamed(text.slice(named.from, named.to), doers);
	if (!claim && around.above !== undefined) return doersNamed(around.above, doers);
	// "We will ask Ann" is nothing for Ann.
	if (isSpeaker) return said.who!.written === '' ? [] : [{ written: said.who!.written }];
	return doers.in(texts.join('\n').slice(0, LONGEST));
}

/** Below a name, “Invite Zoe to join” is for whoever stands there. */
function saidFirst(text: string, around: Around): Claim | undefined {
	return actionsIn(text, around.languages).find(({ who, evidence }) => {
		const kind = who && knownAs(who, evidence, around);
		return kind !== undefined && !(around.above !== undefined && kind === 'full' && evidence.includes('to'));
	});
}

/** Those who speak. */
const SPEAKERS: ReadonlySet<WhoKind> = new Set(['we', 'i']);

/** Whoever is named first in the last sentence that names somebody. */
function nearest(text: string, doers: Doers): readonly Doer[] {
	const sentences = sentencesOf(text).map(({ from, to }) => doers.in(text.slice(from, to)));
	return sentences.findLast((named) => named.length > 0)?.slice(0, 1) ?? [];
}

/** Who is known of those with whom a line begins or ends: "Ann: …", "AL/BB: …", "… (Ann)". */
function assignedTo(text: string, doers: Doers): readonly Doer[] {
	const named = (place: Span | undefined) => (place ? doersNamed(text.slice(place.from, place.to), doers) : []);
	const first = named(leadOf(text) ?? speakerOf(text)).filter(isKnown);
	if (first.length > 0) return first;
	const last = named(namesAtEnd(text));
	if (last.some(isKnown)) return last;
	const written = named(bracketsAtEnd(text));
	return written.every(isKnown) ? written : [];
}

/** "write to the press ( ann, bo )": who is known may be written so. */
function bracketsAtEnd(text: string): Span | undefined {
	const found = BRACKETS.exec(text.slice(-LONGEST_NAMES));
	if (!found) return undefined;
	const to = text.length - found[2]!.length;
	return { from: to - found[1]!.length, to };
}

const BRACKETS = /\(([^()]{2,40})(\)[\s.]*)$/;
const LONGEST_NAMES = 60;

/** "Ann: write to the press about:" */
function isAssigned(text: string, { doers }: Around): boolean {
	const head = leadOf(text);
	const words = head ? (text.slice(head.to).match(WORDS())?.length ?? 0) : 0;
	return words > FEW && assignedTo(text, doers).length > 0;
}

const FEW = 2;
const WORDS = lazily(() => /\p{L}{2,}/gu);

export function textOf({ proses, plain }: Line): string {
	return plainText(proses[0]!.text.slice(plain.from, plain.to));
}

export function plainText(text: string): string {
	return oneLine(text.replaceAll(OBJECT, ' '));
}
