/** Finds links whose two parts have come apart, addresses that go on in the next line, and those that have swallowed the comma after them. */
import { isQuoted, type Link, type Prose, sourceSpan } from '../../report/index.js';
import { insertAt, lazily, narrowed, spanAt } from '../../text/index.js';
import { type BlockFinding, preferredFix, type Rule } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { linkAsAddress, linkInLink, swallowedBracket } from './addresses.js';

export const tornLink: Rule = {
	id: 'torn-link',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Link that has come apart',
		what: 'A space or a full stop between the words of a link and its address, so that both show and nothing is a link: `[slides] (https://example.org)`. An address that line breaks have cut, or that has swallowed the comma after it: `[site](https://example.org,)`. An address that is a link itself, words of a link that have swallowed the closing bracket behind it, and brackets the wrong way round: `(site)[https://example.org]`.',
		why: 'The reader sees brackets and an address, or is led to a page that is not there.',
		fixes:
			'Join what has come apart, write the address alone, move the comma or bracket behind the link, or exchange the brackets. Not applied unasked, as nobody has looked where the link leads.',
		reported: [
			'The [slides] (https://example.org/slides.pdf) were shown.\n',
			'The [slides].(https://example.org/slides.pdf)\n',
			'The [slides](https://example.org/may-\nmeeting.pdf) were shown.\n',
			'All meetings are in [the calendar](https://example.org/calendar,) open to all.\n',
			'The [map]([https://example.org/map](https://example.org/map)) was shown.\n',
			'It is on paper (see [https://example.org/map)](https://example.org/map)).\n',
			'The (slides)[https://example.org/slides.pdf] were shown.\n',
		],
		accepted: [
			'The [slides](https://example.org/slides.pdf) were shown.\n',
			'It is on paper (see [https://example.org/map](https://example.org/map)), `[a]([b](https://example.org))`.\n',
			'As in [1] (https://example.org), prices [in euro] (2019) rise, and so do f(x)[i].\n',
			'See [the map](https://example.org/map?at=1,2), [here](https://example.org).\n',
		],
	},
	checkBlock: ({ prose, links }, source) => {
		if (!HINT.test(source)) return [];
		return [
			...prose.flatMap((each) => [
				...apart(each, source),
				...cut(each, source),
				...turned(each, source),
				...linkInLink(each, source),
			]),
			...links.flatMap((each) => [
				...swallowed(each, source),
				...swallowedBracket(each, source),
				...linkAsAddress(each, source),
			]),
		];
	},
};

/** What each of them contains. */
const HINT = /\][ .]\(|\)\[(?:https?:|mailto:)|[,;]>?\)|\)\]\(|\]\(\s*\[|\]\(https?:[^\s()]*[\r\n]/;

/** A number in brackets is that of a source, unless the address ends in it. */
const APART = lazily(() =>
	narrowed(
		/\[([^[\]\r\n]{1,150})\]([ .])\(((?:https?:\/\/|mailto:|\.{0,2}\/)[^\s()]{1,500}|[\p{L}\d_/-]{1,80}\.(?:md|pdf|html?|docx?|pptx?|xlsx?))\)/gu,
	),
);

function* apart(prose: Prose, source: string): Generator<BlockFinding> {
	const { text } = prose;
	if (prose.within === 'quote' || !/\][ .]\(/.test(text)) return;
	for (const { index, 0: all, 1: words = '', 2: sign, 3: address = '' } of text.matchAll(APART())) {
		const plain = { from: index, to: index + all.length };
		if (/^\d{1,3}$/.test(words) && !address.endsWith(`/${words}`)) continue;
		if (isQuoted(text, plain.from, plain.to)) continue;
		const span = sourceSpan(prose, plain);
		// That its address is a link as well says `linkInLink`.
		if (/\]\([^()]*\)\s*\)$/.test(source.slice(span.from, span.to))) continue;
		const at = source.lastIndexOf(`]${sign}(`, span.to);
		const what = sign === ' ' ? 'space' : 'full stop';
		yield {
			message: `“${words}” is not a link, because of the ${what} before its address. Remove it`,
			span,
			fixes: () => [preferredFix(`Remove the ${what}`, [{ span: { from: at + 1, to: at + 2 }, insert: '' }])],
		};
	}
}

/** `(slides)[https://example.org/slides.pdf]` */
const TURNED = /\(([^()[\]\r\n]{1,150})\)\[((?:https?:\/\/|mailto:)[^\s[\]()<>]{1,500})\]/g;

function* turned({ span, literal, within }: Prose, source: string): Generator<BlockFinding> {
	const text = source.slice(span.from, span.to);
	if (within === 'quote' || !text.includes(')[')) return;
	for (const { index, 0: all, 1: words = '', 2: address = '' } of text.matchAll(TURNED)) {
		const from = span.from + index;
		if (!spanAt(literal, from)) continue;
		const whole = { from, to: from + all.length };
		yield {
			message: `“${firstWords(words)}” is not a link: its brackets are the wrong way round. Exchange them`,
			span: whole,
			fixes: () => [preferredFix('Exchange the brackets', [{ span: whole, insert: `[${words}](${address})` }])],
		};
	}
}

/** An address over two to four lines, and perhaps a title behind it. */
const CUT =
	/(\]\()https?:\/\/[^\s()]{0,500}(?:(?:\r\n|[\r\n])[ \t]{0,40}[^\s()]{1,500}){1,3}(?=(?:[ \t\r\n]{1,3}"[^"\r\n]{0,200}"[ \t]?)?\))/g;
/** No words of a link are longer. */
const LONGEST = 150;

function* cut(prose: Prose, source: string): Generator<BlockFinding> {
	const { text } = prose;
	if (prose.within === 'quote') return;
	for (const { index, 0: all } of text.matchAll(CUT)) {
		const end = index + all.length;
		if (isQuoted(text, index, end)) continue;
		const before = text.slice(Math.max(0, index - LONGEST), index);
		const words = before.length - 1 - before.lastIndexOf('[');
		const span = sourceSpan(prose, { from: words < before.length ? index - words - 1 : index + 2, to: end });
		const at = source.indexOf('](', span.from) + 2;
		const breaks = [...source.slice(at, span.to).matchAll(/(?:\r\n|[\r\n])[ \t>]*/g)];
		if (at < 2 || breaks.length === 0) continue;
		yield {
			message: 'This address goes on in the next line, which keeps it from being a link. Write it in one',
			span,
			fixes: () => [
				preferredFix(
					'Join the address',
					breaks.map(({ index: from, 0: { length } }) => ({
						span: { from: at + from, to: at + from + length },
						insert: '',
					})),
				),
			],
		};
	}
}

function* swallowed({ auto, image, destination, span, url }: Link, source: string): Generator<BlockFinding> {
	if (auto || image || !destination || !/[^,;][,;]$/.test(url) || /^data:/.test(url)) return;
	const end = source[destination.to - 1] === '>' ? destination.to - 1 : destination.to;
	const sign = source[end - 1]!;
	const name = sign === ',' ? 'comma' : 'semicolon';
	const edits = [{ span: { from: end - 1, to: end }, insert: '' }];
	yield {
		message: `This address ends in a ${name}, which is no part of it. Write it behind the link`,
		span: { from: end - 1, to: end },
		fixes: () => [
			preferredFix(
				`Move the ${name} behind the link`,
				/[.,;:!?]/.test(source[span.to] ?? '') ? edits : [...edits, insertAt(span.to, sign)],
			),
		],
	};
}
