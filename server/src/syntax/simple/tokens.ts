/** What one expression finds in inline content, by itself; part of `parseSimple`. */
import type { Html, Link, PhrasingContent, Text } from 'mdast';

/** Words, and a destination without anything that CommonMark treats specially, with blanks around it. */
const LINK = /\[([^[\]<\r\n]*)\]\(( *)(?:([^\s()<>*[\]"'\\]+) *)?\)/y;
const IN_DESTINATION = /&[^&]*;/;
/** A comment on one line, or a tag whose attributes are in double quotes. */
const HTML =
	/<(?:!-- [^<>\r\n-]*(?:-[^<>\r\n-]+)*-->|\/[A-Za-z][A-Za-z\d]*>|[A-Za-z][A-Za-z\d]*(?:[ \r\n]+[A-Za-z-]+="[^"\r\n]*")* ?\/?>)/y;
const INDENTATION = /(?<=[\r\n])[ \t]+/g;

/** A position as in mdast. Nobody reads its lines and columns, which would cost a scan. */
export function placed(from: number, to: number): NonNullable<Text['position']> {
	return { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } };
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
): Link | undefined {
	const [whole, words = '', blanks = '', url = ''] = matchAt(LINK, text, at) ?? [];
	if (whole === undefined || IN_DESTINATION.test(url)) return undefined;
	const from = offset + at;
	const children = read(words, from + 1);
	if (!children) return undefined;
	const start = from + words.length + '[]('.length + blanks.length;
	return {
		type: 'link',
		url,
		title: null,
		children: children as Link['children'],
		...(url !== '' && { data: { destination: { from: start, to: start + url.length } } }),
		position: placed(from, from + whole.length),
	};
}

export function htmlAt(text: string, at: number, offset: number): Html | undefined {
	const source = matchAt(HTML, text, at)?.[0];
	if (source === undefined) return undefined;
	const from = offset + at;
	return { type: 'html', value: source.replace(INDENTATION, ''), position: placed(from, from + source.length) };
}

/** A link whose words are its address. */
export function bareLink(url: string, from: number): Link {
	const to = from + url.length;
	const text: Text = { type: 'text', value: url, position: placed(from, to) };
	return { type: 'link', url, title: null, children: [text], position: placed(from, to) };
}

export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
	sticky.lastIndex = at;
	return sticky.exec(text);
}
