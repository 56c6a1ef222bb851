/** What one expression finds in inline content, by itself; part of `parseSimple`. */
import type { Html, Image, Link, PhrasingContent, Text } from 'mdast';
import type { Span } from '../../text/index.js';

/** A destination without anything that CommonMark treats specially, a title, and blanks around them. */
const DESTINATION = String.raw`\(( *)(?:([^\s()<>*[\]"'\\]+)(?: +"([^"\\&\r\n]*)")? *)?\)`;
/** The words of a link, and where it leads. */
const LINK = new RegExp(String.raw`\[([^[\]<\r\n]*)\]${DESTINATION}`, 'y');
/** Words that stand for a picture, and mean nothing but themselves. */
const IMAGE = new RegExp(String.raw`!\[([^[\]<>*_\x60&\\~!@:.\r\n\t]*)\]${DESTINATION}`, 'y');
const IN_DESTINATION = /&[^&]*;/;
const AUTOLINK = /<(https?:\/\/[^\s<>*[\]]*)>/y;
/** A comment on one line, or a tag whose attributes are in double quotes. */
const HTML =
	/<(?:!-- [^<>\r\n-]*(?:-[^<>\r\n-]+)*-->|\/[A-Za-z][A-Za-z\d]*>|[A-Za-z][A-Za-z\d]*(?:[ \r\n]+[A-Za-z-]+="[^"\r\n]*")* ?\/?>)/y;
const INDENTATION = /(?<=[\r\n])[ \t]+/g;

/** A position as in mdast. Nobody reads its lines and columns, which would cost a scan. */
export function placed(from: number, to: number): NonNullable<Text['position']> {
	return { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } };
}

/** A node, and how long its source is. */
export interface Token<T extends PhrasingContent> {
	readonly node: T;
	readonly length: number;
}

/** Words in brackets, and an address in parentheses behind them. */
interface Target {
	readonly length: number;
	readonly words: string;
	readonly url: string;
	readonly title: string | null;
	readonly destination: Span;
}

function targetAt(expression: RegExp, text: string, at: number, offset: number): Target | undefined {
	const [whole, words = '', blanks = '', url = '', title = null] = matchAt(expression, text, at) ?? [];
	if (whole === undefined || IN_DESTINATION.test(url)) return undefined;
	const start = offset + at + whole.indexOf('](', words.length) + 2 + blanks.length;
	return { length: whole.length, words, url, title, destination: { from: start, to: start + url.length } };
}

/**
 * The link at `at` of `text`, which starts at `offset`.
 *
 * @param read reads its words, which start at a place.
 */
export function linkAt(
	text: string,
	at: number,
	offset: number,
	read: (words: string, from: number) => PhrasingContent[] | undefined,
): Token<Link> | undefined {
	const target = targetAt(LINK, text, at, offset);
	if (!target) return undefined;
	const { length, words, url, title, destination } = target;
	const from = offset + at;
	const children = read(words, from + 1);
	if (!children) return undefined;
	const node: Link = {
		type: 'link',
		url,
		title,
		children: children as Link['children'],
		...(url !== '' && { data: { destination } }),
		position: placed(from, from + length),
	};
	return { node, length };
}

export function imageAt(text: string, at: number, offset: number): Token<Image> | undefined {
	const target = targetAt(IMAGE, text, at, offset);
	if (!target) return undefined;
	const { length, words: alt, url, title, destination } = target;
	const data = url !== '' && { data: { destination } };
	const position = placed(offset + at, offset + at + length);
	return { node: { type: 'image', url, title, alt, ...data, position }, length };
}

export function autolinkAt(text: string, at: number, offset: number): Token<Link> | undefined {
	const [whole, url = ''] = matchAt(AUTOLINK, text, at) ?? [];
	if (whole === undefined || IN_DESTINATION.test(url)) return undefined;
	const from = offset + at;
	return { node: bareLink(url, from + 1, { from, to: from + whole.length }), length: whole.length };
}

export function htmlAt(text: string, at: number, offset: number): Token<Html> | undefined {
	const source = matchAt(HTML, text, at)?.[0];
	if (source === undefined) return undefined;
	const position = placed(offset + at, offset + at + source.length);
	return { node: { type: 'html', value: source.replace(INDENTATION, ''), position }, length: source.length };
}

/** A link whose words are its address. */
export function bareLink(url: string, from: number, span: Span): Link {
	const text: Text = { type: 'text', value: url, position: placed(from, from + url.length) };
	return { type: 'link', url, title: null, children: [text], position: placed(span.from, span.to) };
}

export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
	sticky.lastIndex = at;
	return sticky.exec(text);
}
