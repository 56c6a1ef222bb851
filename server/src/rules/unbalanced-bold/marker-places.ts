/** Where a missing `**` most likely belongs, best first. */
import {
	anyOf,
	isBlank,
	isPunctuation,
	marksHolding,
	type Prose,
	sentencesOf,
	sourceSpan,
} from '../../report/index.js';
import { countWhile, lazily, narrowed, type Span } from '../../text/index.js';

/** A place for a marker, and the nearby words that identify it. */
export interface Place {
	readonly at: number;
	readonly words: string;
}

const LABEL_LENGTH = 40;
const SHORT_LINE = 80;
/** A line wrapped by an editor is at least this long; after a shorter one the author began a new line. */
const WRAPPED_LINE = 40;
/** How far from a marker its partner is searched for; further off, no place is likelier than another. */
const WINDOW = 1_000;

/** Places where bold that closes at `run` could open. */
export function openingPlaces(run: Span, prose: Prose, source: string): Place[] {
	const [first] = holder(run, prose);
	const from = Math.max(sentenceStart(run.from, prose, source), run.from - WINDOW, first);
	const before = source.slice(from, run.from);
	const places: number[] = [];
	const strong = lastEnd(prose, from, run.from);
	// Bold does not start before bold that has ended.
	const start = strong === undefined ? from : skipBlanks(source, strong);
	// "(RESOLVED:** yes)": what opens in brackets starts there.
	const bracket = before.lastIndexOf('(') + 1;
	if (bracket > 0 && !before.includes(')', bracket)) places.push(from + bracket);
	const label = labelLength(before);
	const content = label === undefined ? 0 : (/^\s+(?=\S)/.exec(before.slice(label))?.[0].length ?? 0);
	if (label !== undefined && content > 0) places.push(from + label + content);
	// If the marker ends its line, the whole line was meant; within a long one, a sentence or its statement.
	const inside = lineEnd(run.to, prose, source) > run.to;
	const sentence = inside ? lastSentence(before) : 0;
	const clause = inside ? lastClause(before.slice(sentence)) : 0;
	if (clause > 0) places.push(from + sentence + clause);
	// "The plan is there. Decision**: it is adopted": a label starts its sentence.
	const isLabel = (before.endsWith(':') || source[run.to] === ':') && before.length - sentence <= LABEL_LENGTH;
	if (sentence > 0 && (isLabel || before.length > SHORT_LINE)) places.push(from + sentence);
	places.push(start);
	if (sentence > 0) places.push(from + sentence);
	return distinct(places)
		.filter((at) => start <= at && at < run.from && canOpen(source, at, prose) && free(at, run, prose))
		.slice(0, 3)
		.map((at) => ({ at, words: firstWords(source.slice(at, run.from)) }));
}

const CLAUSE = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ reportsThat }) => reportsThat)}\\s+(?=\\S)`, 'gu'));

/** Where the last "It was agreed that" of a sentence ends: that is what a report sets in bold. */
function lastClause(sentence: string): number {
	let end = 0;
	for (const { index, 0: words } of sentence.matchAll(CLAUSE())) end = index + words.length;
	return end;
}

/**
 * Places where bold that opens at `run` could close.
 *
 * @param colonOutside whether the report writes `**Note**:` rather than `**Note:**`.
 */
export function closingPlaces(run: Span, prose: Prose, source: string, colonOutside: boolean): Place[] {
	const end = Math.min(sentenceEnd(run.to, prose, source), holder(run, prose)[1]);
	const next = prose.marks.find(({ kind, span }) => kind === 'strong' && span.from >= run.to && span.from < end);
	const after = next
		? source.slice(run.to, next.span.from).replace(/(?<![\s,;])[\s,;]+$/, '')
		: source.slice(run.to, end).trimEnd();
	const line = LINE_BREAK.exec(after)?.index ?? after.length;
	const places: number[] = [];
	const add = (length: number | undefined): void => {
		if (length !== undefined && length > 0) places.push(run.to + length);
	};
	const label = labelLength(after);
	add(colonOutside && label !== undefined ? label - 1 : label);
	const sentence = firstSentence(after);
	if (line <= SHORT_LINE && sentence === undefined && line === after.length) add(line);
	add(/[,;](?=\s)|(?<!\s)\s+(?:[–—-]\s|\()/.exec(after)?.index);
	add(sentence);
	add(after.length);
	return distinct(places)
		.filter((at) => canClose(source, at, prose) && free(at, run, prose))
		.slice(0, 3)
		.map((at) => ({ at, words: lastWords(source.slice(run.to, at)) }));
}

/**
 * The length of the label that `text` begins with, including its colon: "Ana:", "Item 3.2:", "Proposta n.º 7/2024:".
 */
function labelLength(text: string): number | undefined {
	const label = LABEL.exec(text)?.[0];
	if (label === undefined) return undefined;
	// "III. Mapping: results" is a title, with the number of its item.
	if (/^(?:\d{1,2}|[IVXLC]{1,6}|\p{L})\.\s/u.test(label)) return undefined;
	// "Beschl. 12": a short word before a number is abbreviated.
	const isLabel = sentencesOf(label).every(({ from }) => from === 0 || SHORT.test(label.slice(0, from + 1)));
	return isLabel ? label.length : undefined;
}

const LABEL = new RegExp(`^[^:!?\\r\\n]{1,${LABEL_LENGTH}}:(?=\\s|$)`);
const SHORT = narrowed(/(?<!\p{L})\p{L}{1,7}\.\s\d$/u);
const LINE_BREAK = /\r\n|\r|\n/;

/** The extent of the innermost mark that contains `run`: bold that opens in a link closes in it. */
function holder(run: Span, prose: Prose): [from: number, to: number] {
	let { from, to } = prose.span;
	for (const { plain } of marksHolding(prose, run)) {
		const content = sourceSpan(prose, plain);
		[from, to] = [Math.max(from, content.from), Math.min(to, content.to)];
	}
	return [from, to];
}

/** The start of the line's content, or of an earlier line whose sentence continues in this one. */
function sentenceStart(at: number, prose: Prose, source: string): number {
	const line = lineStart(at, prose, source);
	for (let start = line; ; ) {
		if (!/\p{Ll}/u.test(source[start] ?? '') || start <= contentStart(prose) || at - start > WINDOW) {
			return start === line ? line : start + lastSentence(source.slice(start, at));
		}
		let end = start;
		while (end > prose.span.from && /[\s>]/.test(source[end - 1]!)) end--;
		const above = lineStart(end, prose, source);
		if (end - above < WRAPPED_LINE) return line;
		start = above;
	}
}

/** The end of the line, or of a later one in which its sentence ends. */
function sentenceEnd(at: number, prose: Prose, source: string): number {
	let start = lineStart(at, prose, source);
	let end = lineEnd(at, prose, source);
	while (end < prose.span.to && end - at < WINDOW && end - start >= WRAPPED_LINE) {
		const next = /^(?:\r\n|\r|\n)[ \t>]*(?=\p{Ll})/u.exec(source.slice(end, Math.min(prose.span.to, end + 100)));
		if (!next) break;
		start = end + next[0].length;
		end = lineEnd(start, prose, source);
	}
	return end;
}

function distinct(places: readonly number[]): number[] {
	return [...new Set(places)];
}

/** The start of the content of the line that holds `at`: after list marker, `#`, `>` and blanks. */
function lineStart(at: number, prose: Prose, source: string): number {
	const start = contentStart(prose);
	const low = Math.max(start, at - WINDOW);
	const before = source.slice(low, at);
	const line = low + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
	if (line <= start || line === low) return line;
	return line + (/^[ \t>]*/.exec(source.slice(line, at))?.[0].length ?? 0);
}

function lineEnd(at: number, prose: Prose, source: string): number {
	const to = Math.min(prose.span.to, at + WINDOW);
	const line = /^[^\r\n]*/.exec(source.slice(at, to))?.[0] ?? '';
	const closing = prose.kind === 'heading' ? (/(?:^|[ \t])#+[ \t]*$/.exec(line)?.[0].length ?? 0) : 0;
	return at + line.length - closing;
}

/** Where the words of the prose begin; a heading's span includes its marker. */
function contentStart({ literal, marks, span }: Prose): number {
	const starts = [literal[0]?.from, marks[0]?.span.from].filter((each) => each !== undefined);
	return starts.length > 0 ? Math.min(...starts) : span.from;
}

function lastEnd({ marks }: Prose, from: number, to: number): number | undefined {
	// Sorted by where they end.
	for (let i = countWhile(marks, ({ span }) => span.to <= to) - 1; i >= 0; i--) {
		const { kind, span } = marks[i]!;
		if (kind === 'strong' && span.from >= from) return span.to;
		if (span.to <= from) break;
	}
	return undefined;
}

function skipBlanks(source: string, at: number): number {
	return at + (/^[\s:,;–—-]*/.exec(source.slice(at, at + 20))?.[0].length ?? 0);
}

/** Where the last sentence of `text` begins. */
function lastSentence(text: string): number {
	return sentencesOf(text).at(-1)?.from ?? 0;
}

/** Where the first sentence of `text` ends, before its full stop. */
function firstSentence(text: string): number | undefined {
	const [first] = sentencesOf(text);
	return first && /(?<![.!?])[.!?]+["”’»)]*$/.exec(text.slice(0, first.to))?.index;
}

/** Whether `**` put at `at` is left-flanking (CommonMark 6.2). */
function canOpen(source: string, at: number, prose: Prose): boolean {
	const next = source[at] ?? '';
	const previous = at > contentStart(prose) ? (source[at - 1] ?? '') : '';
	return (
		!isBlank(next) &&
		next !== '*' &&
		previous !== '*' &&
		(!isPunctuation(next) || isBlank(previous) || isPunctuation(previous))
	);
}

/** Whether `**` put at `at` is right-flanking. */
function canClose(source: string, at: number, prose: Prose): boolean {
	const previous = source[at - 1] ?? '';
	const next = at < prose.span.to ? (source[at] ?? '') : '';
	return (
		!isBlank(previous) &&
		previous !== '*' &&
		next !== '*' &&
		previous !== '\\' &&
		(!isPunctuation(previous) || isBlank(next) || isPunctuation(next))
	);
}

/** A marker works only in the same nesting as the run itself: code, links, other bold. */
function free(at: number, run: Span, prose: Prose): boolean {
	const holding = marksHolding(prose, { from: at, to: at });
	return holding.every(({ span }) => span.from < run.from && run.to < span.to);
}

const WORDS_LENGTH = 24;

/** Without line breaks, and without block quote markers after them. */
function inOneLine(text: string): string {
	return text
		.replace(/[\r\n][ \t\r\n>]*/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function firstWords(text: string): string {
	const plain = inOneLine(text);
	if (plain.length <= WORDS_LENGTH) return plain;
	const cut = plain.lastIndexOf(' ', WORDS_LENGTH);
	return `${plain.slice(0, cut > 0 ? cut : WORDS_LENGTH)}…`;
}

function lastWords(text: string): string {
	const plain = inOneLine(text);
	if (plain.length <= WORDS_LENGTH) return plain;
	const cut = plain.indexOf(' ', plain.length - WORDS_LENGTH);
	return `…${plain.slice(cut >= 0 ? cut + 1 : plain.length - WORDS_LENGTH)}`;
}
