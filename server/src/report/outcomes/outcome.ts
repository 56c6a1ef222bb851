import { clipped, type Span, shift } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { isDone, isState, tellsWhenDone } from './lines/done.js';
import { dueIn } from './lines/due.js';
import { countWords, type Line, shownText, textsOf } from './lines/lines.js';
import type { OutcomeKind } from './lines/marks.js';
import { isNothing } from './nothing.js';
import type { Around } from './people/around.js';
import { leadOf } from './people/ends.js';
import { apartIn } from './people/who.js';
import type { Claim } from './sentences/claim.js';
import { assignedTo, doersOf } from './whose.js';

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
	const stretches = proses.map(({ text }, index) => (index === 0 ? plain : { from: 0, to: text.length }));
	const text = joined(textsOf(line));
	const leads =
		/[:：]$/.test(text) && (line.is === undefined || line.columns !== undefined) && !isAssigned(text, around);
	if (!/[\p{L}\d]/u.test(text) || (leads && (claim?.leads ?? true) && !(claim && text.length > LONGEST_LEAD)))
		return undefined;
	if (!around.elected && isNothing(text, kind)) return undefined;
	const last = proses.at(-1)!;
	const to = proses.length > 1 ? last.span.to : sourceSpan(first!, { from: 0, to: plain.to }).to;
	const from = plain.from === 0 ? first!.span.from : sourceSpan(first!, plain).from;
	const span = shift({ from, to: Math.max(from, to) }, block.from);
	const { section } = around;
	const shown = proses.map((prose, index) => shownText(prose, stretches[index]!, block));
	const outcome = { kind, span, text: joined(shown), ...(section !== undefined && { section }) };
	if (kind === 'decision') return { ...outcome, who: [], people: [] };
	const done = isDone(line);
	const named = dueIn(line, block, around.day);
	// “(completed 5 May)”
	const due = named && done && textsOf(line).some((each) => isDoneOn(each, named.written)) ? undefined : named;
	const doers = doersOf(line, around, claim);
	const who = doers.map(({ written }) => written);
	const cells = line.form === 'row' ? withoutTold(shown, who, due?.written) : shown;
	if (joined(cells) === '') return undefined;
	return {
		...outcome,
		...(proses.length > 1 && { text: joined(cells) }),
		who,
		people: doers.flatMap(({ name }) => name ?? []),
		...(due && { due: due.written }),
		...(due?.day !== undefined && { day: due.day }),
		...(done && { done: true }),
	};
}

function isDoneOn(text: string, date: string): boolean {
	const at = text.indexOf(date);
	return at >= 0 && tellsWhenDone(text.slice(0, at));
}

/** The cells of a row but for those that only say who, by when or how far. */
function withoutTold(cells: readonly string[], who: readonly string[], due: string | undefined): readonly string[] {
	return cells.filter(
		(cell) => cell !== due && !isState(cell) && !(who.length > 0 && apartIn(cell).every((each) => who.includes(each))),
	);
}

function joined(cells: readonly string[]): string {
	const told = cells.filter((each, index) => each !== '' && !(index === 0 && RUNNING.test(each)));
	return clipped(told.join(' · '), LONGEST);
}

/** The number of a row. */
const RUNNING = /^\d{1,3}[.)]?$/;

/** "Ann: write to the press about:" */
function isAssigned(text: string, around: Around): boolean {
	const head = leadOf(text);
	return head !== undefined && countWords(text.slice(head.to)) > FEW && assignedTo(text, around).length > 0;
}

const FEW = 2;
