/**
 * What an author meant by the runs of `*` that CommonMark left as text in one prose.
 *
 * Most such runs were never meant as bold: powers, globs, footnote marks, masked words. Those are excluded first; the
 * rest is paired if two runs fail together, and classified if one is alone.
 */
import { anyOf, type DelimiterRun, isBlank, isPunctuation, marksHolding, type Prose } from '../../report/index.js';
import { countWhile, isLower, isWordCharacter, lazily, narrowed, type Span } from '../../text/index.js';

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
}

/** @param source the text of the block. */
export function boldFaults(prose: Prose, source: string): BoldFault[] {
	const uneven = unevenPairs(prose, source);
	const faults = [...uneven.faults];
	const meant = prose.stars.filter((run) => !uneven.runs.has(run) && !isSomethingElse(run, prose, source));
	const spaced = meant.filter(isSpaced).length;
	const counts = { runs: meant.length, spaced };
	for (let i = 0; i < meant.length; i++) {
		const run = meant[i]!;
		const next = meant[i + 1];
		if (run.span.to - run.span.from === 1) {
			const fault = shortFault(run, source);
			if (fault) faults.push(fault);
			continue;
		}
		const pair = next && pairFault(run, next, prose, source, counts);
		if (pair) {
			faults.push(pair);
			i++;
			continue;
		}
		const kind = loneKind(run) ?? (isStray(run, prose, source) ? 'stray' : undefined);
		if (kind) faults.push({ kind, span: run.span, first: run });
	}
	return faults.sort((a, b) => a.span.from - b.span.from);
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
	{ runs, spaced }: { readonly runs: number; readonly spaced: number },
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

/** Tells `** Decision **` from `a ** b ** c`. */
function standsAsBold(a: DelimiterRun, b: DelimiterRun, inner: string, source: string, spaced: number): boolean {
	const before = source.slice(Math.max(0, a.span.from - 60), a.span.from);
	const after = source.slice(b.span.to, b.span.to + 60);
	const atStart = a.before === '' || /[\r\n]/.test(a.before);
	if (atStart) return true;
	if (/[)\]]/.test(a.before)) return b.closes && !b.opens;
	if (!/\p{L}{2}[.:;,!?)]?\s*$|[.:;–—(-]\s*$|(?:^|\s)[aàAIeyo]\s$/u.test(before)) return false;
	if (!/^\s*\p{L}{2}[^=+*/()[\]]*[\p{L}\d%º°][.:;,!?]?\s*$/u.test(inner) || !/\p{L}{3}/u.test(inner)) return false;
	return (spaced === 2 || spaced === 4) && (after.trim() === '' || /^\s*[.:;,!?–—()-]|^\s*\p{L}{2}/u.test(after));
}

/** Conventional names in Python and Ruby for what `**` collects, and pointers in C. */
const COLLECTED = narrowed(/^(?:kw\w*|opts|args|argv|params|attrs)(?!\p{L})/u);
/** Words that may also be names: names if they are in a list, or near one of those above. */
const PERHAPS_COLLECTED = narrowed(/^(?:options|props|dict|extra|rest|fields|defaults|config)(\s*[,)\]}])?(?!\p{L})/u);
const CODE_NAME = lazily(() =>
	narrowed(
		`^(?:\\w+_\\w|\\{|[a-z]\\w*\\((?!${anyOf(({ grammar }) => grammar.bracketEnding)}\\))|[a-z]{2,}[A-Z]\\w*(?!\\p{L}))`,
		'u',
	),
);
const POINTER = narrowed(/(?<!\p{L})(?:char|int|void|float|double|long|const|struct \w+) $/u);
/** Arguments of a call, as in `merge(**defaults, **rest)`, and entries of `{**a, **b}`. */
const ARGUMENT = narrowed(/(?:[\p{L}\p{N}_\]]\(|\{)(?:[^(){}\r\n]*,)? ?$/u);
const TITLED = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.titleWritten)}\\.? \\p{Lu}$`));

function isSomethingElse(run: DelimiterRun, prose: Prose, source: string): boolean {
	const { span, before, after } = run;
	const length = span.to - span.from;
	if (length === 1) return run.emphasis === undefined;
	const rest = source.slice(span.to, span.to + 40);
	const head = source.slice(Math.max(prose.span.from, span.from - 80), span.from);
	if (/[/\\]/.test(before) || /[/\\]/.test(after)) return true;
	if (after === '=' || before === '=' || (rest[0] === '.' && /^\.\p{L}/u.test(rest))) return true;
	if (isWordCharacter(before) && isWordCharacter(after)) return true;
	if (/[\d)\]]/.test(before) && /^(?:[-−]?\d|\(|\s?\(p\s?[<=≤])/.test(rest)) return true;
	if (/^[-−(]/.test(rest) && /(?<![\p{L}\p{N}])[a-z]$/u.test(head)) return true;
	if (isRow(run, length) || isQuotedAlone(before, after) || isPartOfQuoted(run, source)) return true;
	if (run.opens && !run.closes && isCode(head, rest)) return true;
	return isMasked(head, rest, length, before, after) || isInMath(span, prose, source);
}

/** Many stars that touch nothing, or that count: a password, a `4****` hotel. */
function isRow({ before, after, strong }: DelimiterRun, length: number): boolean {
	if (strong || isWordCharacter(after)) return false;
	if (isBlank(before)) return length >= 4;
	return /\d/.test(before) ? length >= 3 : isPunctuation(before) && length >= 4 && isBlank(after);
}

function isCode(head: string, rest: string): boolean {
	if (COLLECTED.test(rest) || CODE_NAME().test(rest) || POINTER.test(head)) return true;
	const listed = PERHAPS_COLLECTED.exec(rest);
	if (listed && (listed[1] !== undefined || /\*\*(?:kw|opts|args)|kwargs/.test(head))) return true;
	return ARGUMENT.test(head) && /^[a-z_]\w*\s*[,)}\]]/i.test(rest);
}

function isQuotedAlone(before: string, after: string): boolean {
	return ['""', "''", '“”', '‘’', '«»', '()', '[]', '„“', '``'].includes(before + after);
}

/** `(****)`, of which CommonMark accidentally paired two stars with others. */
function isPartOfQuoted({ span, strong }: DelimiterRun, source: string): boolean {
	if (!strong) return false;
	let { from, to } = span;
	while (source[from - 1] === '*') from--;
	while (source[to] === '*') to++;
	return isQuotedAlone(source[from - 1] ?? '', source[to] ?? '');
}

/** `s***`, `****s`, `f**`: letters left out on purpose. */
function isMasked(head: string, rest: string, length: number, before: string, after: string): boolean {
	if (isWordCharacter(before) && !isWordCharacter(after)) {
		const [start = ''] = /(?<!\p{L})\p{L}*$/u.exec(head) ?? [];
		// `**Name**x**`: the bold ended too early.
		if (head.slice(0, head.length - start.length).endsWith('**')) return false;
		if (length >= 3) return start !== '' && (start.length <= 3 || length >= 4);
		return /^(?:[a-df-hj-np-z]|sh|cr)$/.test(start) || TITLED().test(head);
	}
	return isWordCharacter(after) && !isWordCharacter(before) && length >= 3 && /^\p{L}*/u.exec(rest)![0].length <= 2;
}

/** The longest formula. */
const FORMULA = 500;

/** Between dollar signs, as GitHub and many converters write formulas. */
function isInMath(span: Span, prose: Prose, source: string): boolean {
	if (!prose.text.includes('$')) return false;
	const before = source.slice(Math.max(prose.span.from, span.from - FORMULA), span.from);
	const after = source.slice(span.to, Math.min(prose.span.to, span.to + FORMULA));
	const [open = ''] = /\$\$[^$]*$|\$(?![\s\d$])[^$\r\n]*$/.exec(before) ?? [];
	// An even number of signs before it closes what they opened.
	const signs = before.match(/\$\$?/g)?.length ?? 0;
	return open !== '' && /^[^$]*\$/.test(after) && signs % 2 === 1;
}
