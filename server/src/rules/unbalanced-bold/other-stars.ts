/** Stars that nobody meant as bold: code, powers, masked words, ornaments, formulas. */
import { anyOf, type DelimiterRun, isBlank, isPunctuation, type Prose } from '../../report/index.js';
import { isWordCharacter, lazily, narrowed, type Span } from '../../text/index.js';

/** Conventional names in Python and Ruby for what `**` collects, and pointers in C. */
export const COLLECTED = narrowed(/^(?:kw\w*|opts|args|argv|params|attrs)(?!\p{L})/u);
/** Words that may also be names: names if they are in a list, or near one of those above. */
const PERHAPS_COLLECTED = narrowed(/^(?:options|props|dict|extra|rest|fields|defaults|config)(\s*[,)\]}])?(?!\p{L})/u);
export const CODE_NAME = lazily(() =>
	narrowed(
		`^(?:\\w+_\\w|\\{|[a-z]\\w*\\((?!${anyOf(({ grammar }) => grammar.bracketEnding)}\\))|[a-z]{2,}[A-Z]\\w*(?!\\p{L}))`,
		'u',
	),
);
const POINTER = narrowed(/(?<!\p{L})(?:char|int|void|float|double|long|const|struct \w+) $/u);
/** Arguments of a call, as in `merge(**defaults, **rest)`, and entries of `{**a, **b}`. */
const ARGUMENT = narrowed(/(?:[\p{L}\p{N}_\]]\(|\{)(?:[^(){}\r\n]*,)? ?$/u);
const TITLED = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.titleWritten)}\\.? \\p{Lu}$`));

export function isSomethingElse(run: DelimiterRun, prose: Prose, source: string): boolean {
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
