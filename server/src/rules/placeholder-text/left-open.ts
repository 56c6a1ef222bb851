/** What a template asks of those who write, and doubts of the writer's own, that were left in the text. */
import { anyOf, type Facts, isQuoted, markAround, type Prose, sourceSpan } from '../../report/index.js';
import { hasLetter, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { asksForLink } from '../shared/links/placeholders.js';
import { choices } from './choices.js';
import { isLink, isLinkTo, type PlaceholderText } from './placeholder-texts.js';
import { unsetDates } from './unset-dates.js';

/**
 * `gap`: nothing stands there. `doubt`: a question of the writer's. `question`: one to a colleague, or what somebody asked at
 * the meeting, in a paragraph of its own. `instruction`: what the template says. `unwritten`: that something is to be
 * written there. `choice`: one of the `options` is to stay. `time`: where in the recording something was said.
 */
export interface LeftOpen extends PlaceholderText {
	readonly kind: 'gap' | 'doubt' | 'question' | 'instruction' | 'unwritten' | 'choice' | 'time';
	/** What goes with the instruction, where other words stand beside it: "**Present (please add yourself):**". */
	readonly told?: Span;
	readonly options?: readonly string[];
}

type Found = Span & Pick<LeftOpen, 'kind' | 'told' | 'options'>;

/** In longer ones nobody writes a form. */
const MOST = 2_000;

export function leftOpen({ prose: all }: Facts, source: string): LeftOpen[] {
	const found: LeftOpen[] = [];
	for (const prose of all) {
		const { text } = prose;
		if (prose.within === 'quote' || text.length > MOST) continue;
		found.push(...linksToCome(prose, source));
		const whole = text.length <= LONGEST ? wholeOf(prose) : undefined;
		for (const { kind, told, options, from, to } of whole ? [whole] : inside(prose, source)) {
			// "[Marketing – ??](#marketing)" lacks a name like the heading that it leads to.
			const isNamed = text.slice(from, to) !== '??' && markAround(prose, { from, to }, 'link') !== undefined;
			if (isNamed || isQuoted(text, from, to) || markAround(prose, { from, to }, 'delete')) continue;
			found.push({
				kind,
				span: sourceSpan(prose, { from, to }),
				words: shortened(text.slice(from, to)),
				...(told && { told: sourceSpan(prose, told) }),
				...(options && { options }),
			});
		}
	}
	return found;
}

function* inside(prose: Prose, source: string): Generator<Found> {
	yield* remarks(prose);
	yield* asked(prose);
	yield* unwritten(prose);
	yield* unknown(prose);
	yield* times(prose);
	for (const date of unsetDates(prose)) yield { kind: 'unwritten', ...date };
	for (const choice of choices(prose, source)) yield { kind: 'choice', ...choice };
}

const SHOWN = 50;

function shortened(words: string): string {
	return words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words;
}

/** An instruction is no longer. */
const LONGEST = 200;
const REMARK = /\(([^()\r\n]{0,160})\)/g;
const CODE = /[{};=|<>`\\]|->|\w\(/;

function* remarks({ text, marks }: Prose): Generator<Found> {
	if (!text.includes('(')) return;
	for (const { index, 0: all, 1: inner = '' } of text.matchAll(REMARK)) {
		const span = { from: index, to: index + all.length };
		const before = text.slice(Math.max(0, index - 40), index);
		const content = inner.trim();
		// "(link to the issue TBD)": a date that is still open may be all that there is to say, an address is not.
		const isToCome =
			patterns().onlyUnwritten.test(lowerCase(content)) || (!content.endsWith('?') && asksForLink(content));
		if (isToCome) yield { kind: 'unwritten', ...span };
		else if (content === '') {
			if (!CODE.test(text) && isName(before)) yield { kind: 'gap', ...span };
		} else if (content.endsWith('?')) {
			const isAsked =
				DOUBT().test(content) || ASKED.test(content) || asksSomebody(content) || asksWhetherLinked(content);
			if (isAsked && !CODE.test(text)) yield { kind: 'doubt', ...span };
			// With a link, it asks for something that is done elsewhere.
		} else if (
			isInstruction(content) &&
			!marks.some(({ kind, plain }) => kind === 'link' && plain.from >= span.from && plain.to <= span.to)
		) {
			yield { kind: 'instruction', ...span };
		}
	}
}

/** "Ana, have you seen the letter?": one of the others, by name. What was asked at the meeting says so. */
function asksSomebody(content: string): boolean {
	return CALLED().test(content) && patterns().you.test(lowerCase(content));
}

/** "link?", "link to the slides?" */
function asksWhetherLinked(content: string): boolean {
	const note = content.slice(0, -1).trimEnd();
	return isLink(note) || isLinkTo(note);
}

const CALLED = lazily(() => narrowed(/^@?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+)?[,:] /u));

/** "Sergio R. ()": what belongs to a name is missing. One word alone is a name at the beginning of an item or a cell. */
function isName(before: string): boolean {
	if (!before.endsWith(' ')) return false;
	const parts = before.trim().split(' ').slice(-2);
	return parts.every((part) => CAPITAL().test(part)) && (parts.length > 1 || before.trim() === parts[0]);
}

const CAPITAL = lazily(() => narrowed(/^\p{Lu}/u));
/** "(?)", "(or 08?)", "(OCIO?)": three question marks are a gap in any case. */
const DOUBT = lazily(() =>
	narrowed(
		`^(?:\\?{1,2}|\\p{L}{1,12} \\?{2}|(?:${anyOf(({ grammar }) => grammar.or)} )?(?:\\d[\\d.:/-]{0,9}|\\p{Lu}[\\p{Lu}\\d&/.-]{1,9})\\?)$`,
		'u',
	),
);

function wholeOf(prose: Prose): Found | undefined {
	const { kind, text, marks, item, header } = prose;
	const content = text.trim();
	if (content === '') return undefined;
	const from = text.indexOf(content);
	const span = { from, to: from + content.length };
	if (item && kind === 'paragraph' && /^(?:\.{3}|…)$/.test(content)) return { kind: 'gap', ...span };
	if (kind === 'cell' && header !== true && /^\?{1,2}$/.test(content)) return { kind: 'gap', ...span };
	const isMarked = marks.some(
		(mark) =>
			(mark.kind === 'emphasis' || mark.kind === 'strong') &&
			mark.plain.from <= from &&
			mark.plain.to >= from + content.length - 1,
	);
	const words = content.replace(/^[_*([]+/, '');
	if (
		item &&
		speaksForNobody(
			content,
			marks.some((mark) => mark.kind === 'strong' && mark.plain.from <= from),
		)
	) {
		return { kind: 'instruction', ...span };
	}
	if (kind === 'paragraph' && ASKED.test(content)) return { kind: 'question', ...span };
	if (HANDED_IN().test(lowerCase(words))) return { kind: 'instruction', ...span };
	const isNote =
		isMarked ||
		(words.length < content.length && !NAMED.test(content)) ||
		isAddressed(words) ||
		(kind === 'heading' && OPENS_ASKING().test(lowerCase(words)));
	if (!isNote || !isInstruction(words) || marks.some((mark) => mark.kind === 'link')) return undefined;
	const told = remarkIn(prose);
	return { kind: 'instruction', ...span, ...(told && { told }) };
}

/** The instruction in brackets, where the words around it are none. */
function remarkIn(prose: Prose): Span | undefined {
	const [told] = [...remarks(prose)].filter(({ kind }) => kind === 'instruction');
	const others = told && prose.text.slice(0, told.from) + prose.text.slice(told.to);
	return others !== undefined && hasLetter(others) && !isInstruction(others)
		? { from: told!.from, to: told!.to }
		: undefined;
}

/** "**NAME:** your update" */
function speaksForNobody(content: string, isBold: boolean): boolean {
	const [, label, told = ''] = (isBold && TURN.exec(lowerCase(content))) || [];
	return label !== undefined && patterns().name.test(label) && patterns().you.test(told);
}

const TURN = /^([^:\r\n]{2,30}): ([^\r\n]{4,120})$/;

/** "(Ana) Please send the figures, too": who said it is in brackets, and not what was said. */
const NAMED = /^[_*]{0,3}[([][^()[\]]{1,40}[)\]][_*:,]{0,3} \S/;

const TIME = lazily(() => narrowed(/^\s*(\[(?:\d{1,2}:)?\d{1,2}:\d\d\]|\d{1,2}:\d\d:\d\d)[ \t]+(?=\p{L})/u));

/** "[00:32:10] Ana: …": nobody says the time of day to the second. */
function* times({ kind, text }: Prose): Generator<Found> {
	const [, time] = (kind === 'paragraph' && TIME().exec(text)) || [];
	if (time === undefined) return;
	const from = text.indexOf(time);
	yield { kind: 'time', from, to: from + time.length };
}

/** Lines that say so, with or without a label. */
function* unwritten({ kind, header, text }: Prose): Generator<Found> {
	if (kind === 'heading' || header === true) return;
	for (const { index, 0: line, 1: words = '' } of lowerCase(text).matchAll(patterns().unwritten)) {
		const from = index + line.lastIndexOf(words);
		// In brackets it is a remark.
		if (text[from - 1] === '(' && text[from + words.length] === ')') continue;
		yield { kind: 'unwritten', from, to: from + words.length };
	}
}

/** "<link to the slides>", which the browser takes for a tag and hides. */
function linksToCome({ marks }: Prose, source: string): LeftOpen[] {
	return marks.flatMap(({ kind, span }): LeftOpen[] => {
		const words = source.slice(span.from, span.to);
		const isGap = kind === 'html' && words.length <= SHOWN && isLinkTo(words.slice(1, -1));
		return isGap ? [{ kind: 'unwritten', span, words }] : [];
	});
}

const UNKNOWN = narrowed(/(?<![^\r\n])[^:?\r\n]{1,40}(?::[ \t]+(\?{1,2})|[ \t][–—-][ \t]+(\?\?))[ \t]*(?![^\r\n])/gu);

/** "Scribe: ?" */
function* unknown({ kind, header, text }: Prose): Generator<Found> {
	if (header === true || !text.includes('?')) return;
	for (const { index, 0: line, 1: open, 2: sign = open ?? '' } of text.matchAll(UNKNOWN)) {
		// What a heading asks is talked of below it.
		if (kind === 'heading' && open !== undefined) continue;
		const from = index + line.indexOf('?');
		yield { kind: 'unwritten', from, to: from + sign.length };
	}
}

const patterns = lazily(() => ({
	asks: words(anyOf(({ markup }) => markup.instructions.asks)),
	acts: words(anyOf(({ markup }) => markup.instructions.acts)),
	on: words(anyOf(({ markup }) => markup.instructions.on)),
	name: narrowed(`^${anyOf(({ markup }) => markup.nameBlanks)}$`, 'u'),
	you: words(anyOf(({ markup }) => markup.you)),
	onlyUnwritten: narrowed(`^${anyOf(({ markup }) => markup.unwritten)}[.…!]?$`, 'u'),
	unwritten: narrowed(
		`(?<![^\\r\\n])(?:[^:\\r\\n]{1,40}:[ \\t]+)?[([]?(${anyOf(({ markup }) => markup.unwritten)})[)\\].…!]{0,3}(?![^\\r\\n])`,
		'gu',
	),
}));

/** "@Ann, is this right?": to a colleague, who is to answer before the report goes out. */
const ASKED = narrowed(/^@\p{L}[\p{L}\p{N}_-]{1,30}[,:]? [^\r\n]{3,}\?$/u);

/** The same behind a sentence: a name that is followed by a comma is called. */
const ASKED_LAST = narrowed(/(?<=[.!?] )@\p{L}[\p{L}\p{N}_-]{1,30}, [^.!?\r\n]{3,160}\?(?=\s*$)/u);

function* asked({ kind, text }: Prose): Generator<Found> {
	if (kind !== 'paragraph' || !text.includes('@')) return;
	const found = ASKED_LAST.exec(text);
	if (found) yield { kind: 'question', from: found.index, to: found.index + found[0].length };
}

const HANDED_IN = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.handIn)}`, 'u'));

const ADDRESSED = lazily(() => {
	const [asks, here] = [anyOf(({ markup }) => markup.instructions.asks), anyOf(({ markup }) => markup.here)];
	return narrowed(`^(?:${here},? ${asks}|${asks} (?:[^.!?:]* )?${here})(?!\\p{L})[^.!?:]*[.!]?$`, 'u');
});

/** No heading is a request that somebody made: "## Please write your topics below". */
const OPENS_ASKING = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.instructions.asks)}(?!\\p{L})`, 'u'));

/** "Please add the key points here!", as all that a paragraph says. */
function isAddressed(content: string): boolean {
	return ADDRESSED().test(lowerCase(content));
}

function words(source: string): RegExp {
	return narrowed(`(?<!\\p{L})${source}(?!\\p{L})`, 'u');
}

function isInstruction(content: string): boolean {
	const low = lowerCase(content);
	const { asks, acts, on } = patterns();
	return asks.test(low) && acts.test(low) && on.test(low);
}
