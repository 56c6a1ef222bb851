/**
 * What an author meant by the runs of `*` that CommonMark left as text in one prose.
 *
 * Most such runs were never meant as bold: powers, globs, footnote marks, masked words. Those are excluded first; the
 * rest is paired if two runs fail together, and classified if one is alone.
 */
import { type DelimiterRun, isBlank, isPunctuation, marksHolding, type Prose } from '../../report/index.js';
import { countWhile, isLower, isWordCharacter, narrowed, type Span } from '../../text/index.js';
import { CODE_NAME, COLLECTED, isSomethingElse } from './other-stars.js';

/** A fault in one prose; places are relative to the block. */
export interface BoldFault {
	/**
	 * `opened`, `closed`: a lone marker. `spaces`: both fail, because of whitespace inside. `glued`: both fail, since a
	 * letter follows the closing marker's punctuation (or precedes the opening one's). `short`: two stars on one side,
	 * one on the other. `crossed`: both fail for another reason. `empty`: two with nothing between them. `stray`: a
	 * lone one that touches no word.
	 */
	readonly kind: 'opened' | 'closed' | 'spaces' | 'glued' | 'short' | 'crossed' | 'empty' | 'stray';
	readonly span: Span;
	/** The lone run, or the opening one; of `short` the single star, or what is left of the two. */
	readonly first: DelimiterRun;
	/** The closing run of a pair; of `short` the two stars, where CommonMark pairs nothing. */
	readonly last?: DelimiterRun;
	/** Of `spaces`: the two surely belong together, and are no signs of their own. */
	readonly sure?: boolean;
	/** Of `spaces`: the bold from the first to the last of four markers, of which these two were to part the halves. */
	readonly around?: Span;
	/** Of `closed`: the marker on the other side of the sign, as in `Present**:** Ann`. */
	readonly spare?: Span;
}

/** @param source the text of the block. */
export function boldFaults(prose: Prose, source: string): BoldFault[] {
	const uneven = unevenPairs(prose, source);
	const faults = [...uneven.faults];
	const meant = prose.stars.filter((run) => !uneven.runs.has(run) && !isSomethingElse(run, prose, source));
	const spaced = meant.filter(isSpaced).length;
	const counts = { runs: meant.length, spaced };
	let last: BoldFault | undefined;
	for (let i = 0; i < meant.length; i++) {
		const run = meant[i]!;
		const next = meant[i + 1];
		if (run.span.to - run.span.from === 1) {
			const fault = shortFault(run, source);
			if (fault) faults.push(fault);
			continue;
		}
		const alike = last && isAlike(last.span, run.span, source) ? last : undefined;
		const pair = next && (aroundSign(run, next, source) ?? pairFault(run, next, prose, source, { ...counts, alike }));
		if (pair) {
			faults.push(pair);
			last = pair.kind === 'spaces' ? pair : undefined;
			i++;
			continue;
		}
		const kind = loneKind(run) ?? (isStray(run, prose, source) ? 'stray' : undefined);
		if (kind) faults.push({ kind, span: run.span, first: run });
	}
	return faults.sort((a, b) => a.span.from - b.span.from);
}

/** No list in a line has longer entries. */
const BETWEEN = 40;

/** Whether a run may begin the next of several on a line: `** For ** 5, ** against ** 2`. */
function isAlike(before: Span, { from }: Span, source: string): boolean {
	return from - before.to <= BETWEEN && !/[\r\n]/.test(source.slice(before.to, from));
}

/** `Present**:** Ann`: both close, and nothing opens. */
function aroundSign(a: DelimiterRun, b: DelimiterRun, source: string): BoldFault | undefined {
	const isOne = /^[:.,;]$/.test(source.slice(a.span.to, b.span.from)) && isWordCharacter(a.before) && isBlank(b.after);
	const isTwo = a.span.to - a.span.from === 2 && b.span.to - b.span.from === 2;
	return isOne && isTwo
		? { kind: 'closed', span: { from: a.span.from, to: b.span.to }, first: b, spare: a.span }
		: undefined;
}

/** Whether whitespace keeps the run from being a marker, whatever is on its other side. */
function isSpaced({ before, after }: DelimiterRun): boolean {
	if (isBlank(after)) return isBlank(before) || isPunctuation(before);
	return isBlank(before) && isPunctuation(after);
}

/**
 * Two stars on one side and one on the other, where CommonMark pairs nothing at all: between
 * punctuation, as in `**“Fees”*;`, a run of one and a run of two do not match (rule 9 of 6.2).
 */
function unevenPairs(prose: Prose, source: string): { faults: BoldFault[]; runs: Set<DelimiterRun> } {
	const { stars } = prose;
	const faults: BoldFault[] = [];
	const runs = new Set<DelimiterRun>();
	for (let i = 1; i < stars.length; i++) {
		const [a, b] = [stars[i - 1]!, stars[i]!];
		const [lengthA, lengthB] = [a.span.to - a.span.from, b.span.to - b.span.from];
		if (lengthA + lengthB !== 3 || !a.opens || !b.closes || (!a.closes && !b.opens)) continue;
		if (runs.has(a) || a.emphasis || a.strong || b.emphasis || b.strong) continue;
		const inner = source.slice(a.span.to, b.span.from);
		if (inner.length > SHORT_LENGTH || /[\r\n*]/.test(inner) || !/\p{L}{2}/u.test(inner)) continue;
		const [first, last] = lengthA === 1 ? [a, b] : [b, a];
		if (isSomethingElse(last, prose, source)) continue;
		faults.push({ kind: 'short', span: { from: a.span.from, to: b.span.to }, first, last });
		runs.add(a).add(b);
	}
	return { faults, runs };
}

/** If it is further away than this, the star that CommonMark paired was not meant to close. */
const SHORT_LENGTH = 300;
/** A line that continues in lower case continues its sentence, which bold may span. */
const NEW_LINE = narrowed(/(?:\r\n|\r|\n)[ \t>]*(?![ \t>]|[\p{Ll}"'“‘«(])/u);

function shortFault(run: DelimiterRun, source: string): BoldFault | undefined {
	const { emphasis, span } = run;
	if (!emphasis) return undefined;
	const words = source.slice(emphasis.from + 1, emphasis.to - 1);
	if (words.length > SHORT_LENGTH || words.includes('*') || NEW_LINE.test(words)) return undefined;
	if (COLLECTED.test(words) || CODE_NAME().test(words) || /^[/\\.]|[/\\]$/.test(words)) return undefined;
	const whole = { from: Math.min(span.from, emphasis.from), to: Math.max(span.to, emphasis.to) };
	return { kind: 'short', span: whole, first: run };
}

function loneKind(run: DelimiterRun): 'opened' | 'closed' | undefined {
	if (run.opens && run.closes) return isPunctuation(run.before) && !/[([{“‘«]/.test(run.before) ? 'closed' : 'opened';
	return run.opens ? 'opened' : run.closes ? 'closed' : undefined;
}

/** `** **` at the start of a line, before words or the end of a label. */
function isEmptyPair(a: DelimiterRun, b: DelimiterRun, inner: string): boolean {
	const starts = a.before === '' || /[\r\n]/.test(a.before);
	return starts && a.span.to - a.span.from === 2 && b.span.to - b.span.from === 2 && !/[\r\n]/.test(inner);
}

/**
 * Between whitespace at the end of a paragraph or an item: a note would have words after it, a mark a word before it.
 */
function isStray({ span, before, after }: DelimiterRun, prose: Prose, source: string): boolean {
	if (span.to - span.from !== 2 || prose.kind !== 'paragraph' || !/[ \t]/.test(before) || after !== '') return false;
	return /\p{L}[\p{L}’'-]*[.,;:!?)”"»]?[ \t]+$/u.test(
		source.slice(Math.max(prose.span.from, span.from - 60), span.from),
	);
}

/** What a closing marker may follow, but only with whitespace after it. */
function isClosing(character: string): boolean {
	return isPunctuation(character) && !/[([{“‘«„<¿¡*]/.test(character);
}

function pairFault(
	a: DelimiterRun,
	b: DelimiterRun,
	prose: Prose,
	source: string,
	{ runs, spaced, alike }: { readonly runs: number; readonly spaced: number; readonly alike: BoldFault | undefined },
): BoldFault | undefined {
	// Markers pair only inside the same link or other mark.
	if (b.span.to - b.span.from === 1 || marksHolding(prose, a.span)[0] !== marksHolding(prose, b.span)[0])
		return undefined;
	const inner = source.slice(a.span.to, b.span.from);
	if (inner.length > 400) return undefined;
	const fault = (kind: BoldFault['kind']): BoldFault => ({
		kind,
		span: { from: a.span.from, to: b.span.to },
		first: a,
		last: b,
	});
	// `** **: just to be clear`: the name is missing.
	if (inner.trim() === '') return isEmptyPair(a, b, inner) ? fault('empty') : undefined;
	// What ends one bold and begins the next: `** yes **, ** no **`.
	if (/^[\s.,;:/–—-]+$/.test(inner)) return undefined;
	const [blankStart, blankEnd] = [isBlank(a.after), isBlank(b.before)];
	const flows = !NEW_LINE.test(inner);
	// `*** text ***` in running text is an ornament older than Markdown.
	const ornament = a.span.to - a.span.from > 2 && blankStart && blankEnd && prose.kind !== 'heading';
	if (ornament) return undefined;
	if (blankStart && b.closes && !blankEnd && (!b.opens || isClosing(b.before))) {
		if (!flows || !/^\s*[^\s*=+/<>-]/.test(inner)) return undefined;
		return { ...fault('spaces'), sure: beginsBold(a, inner, source) };
	}
	if (blankStart && blankEnd) {
		const around = halved(prose, a, b);
		if (around) return flows ? { ...fault('spaces'), span: around, around } : undefined;
		if (flows && alike && spaced % 2 === 0 && WORDS.test(inner))
			return { ...fault('spaces'), sure: alike.sure === true };
		if (!flows || !standsAsBold(a, b, inner, source, spaced)) return undefined;
		return { ...fault('spaces'), sure: beginsBold(a, inner, source) };
	}
	if (blankEnd && a.opens && !a.closes && flows) {
		// A sign that nobody sees stands where a blank was meant: `**Note:**` and a zero-width space.
		const isSure = runs === 2 || !b.opens || isClosing(inner.trimEnd().slice(-1));
		return { ...fault('spaces'), sure: isSure && !/^\p{Cf}/u.test(inner) };
	}
	if (!a.opens || a.closes) {
		const mirrored =
			a.closes && !a.opens && isWordCharacter(a.before) && /[([{“‘«"]/.test(a.after) && b.closes && !b.opens;
		return mirrored && flows ? fault('glued') : undefined;
	}
	if (b.opens && !b.closes) return isClosing(b.before) && isWordCharacter(b.after) ? fault('glued') : undefined;
	return b.closes ? fault('crossed') : undefined;
}

/** `**Ann ** and ** Bo**`: CommonMark sees the two outer markers only. */
function halved(prose: Prose, a: DelimiterRun, b: DelimiterRun): Span | undefined {
	const [holder] = marksHolding(prose, a.span);
	if (holder?.kind !== 'strong') return undefined;
	const { from, to } = holder.span;
	const first = countWhile(prose.stars, ({ span }) => span.to <= from);
	const inside = prose.stars.slice(first, first + 3).filter(({ span }) => span.from < to);
	return inside.length === 2 && inside[0] === a && inside[1] === b ? holder.span : undefined;
}

/**
 * Whether nothing but bold is meant by a run with a blank behind it: in `members** and guests**` it is the mark of a
 * note, and in `with ** in the list` it is spoken of.
 */
function beginsBold(run: DelimiterRun, inner: string, source: string): boolean {
	const before = source.slice(Math.max(0, run.span.from - 5), run.span.from).trimEnd();
	if (run.before === '' || before === '' || /[\r\n]/.test(run.before)) return !isLower(inner.trimStart(), 0);
	return isBlank(run.before) ? /[:–—|>#-]$/.test(before) : /[([{“„«]/.test(run.before);
}

const WORDS = narrowed(/^\s*\p{L}{2}[\p{L}’' -]{0,60}$/u);

/** Tells `** Decision **` from `a ** b ** c`. */
function standsAsBold(a: DelimiterRun, b: DelimiterRun, inner: string, source: string, spaced: number): boolean {
	const before = source.slice(Math.max(0, a.span.from - 60), a.span.from);
	const after = source.slice(b.span.to, b.span.to + 60);
	const atStart = a.before === '' || /[\r\n]/.test(a.before);
	if (atStart) return true;
	if (/[)\]]/.test(a.before)) return b.closes && !b.opens;
	if (!/\p{L}{2}[.:;,!?)]?\s*$|[.:;–—([-]\s*$|(?:^|\s)[aàAIeyo]\s$/u.test(before)) return false;
	if (!/^\s*\p{L}{2}[^=+*/()[\]]*[\p{L}\d%º°][.:;,!?]?\s*$/u.test(inner) || !/\p{L}{3}/u.test(inner)) return false;
	return (spaced === 2 || spaced === 4) && (after.trim() === '' || /^\s*[.:;,!?–—()\]-]|^\s*\p{L}{2}/u.test(after));
}
