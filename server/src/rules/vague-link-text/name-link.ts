/** Corrections of a link that does not say where it leads. */
import { type Link, type Mark, type Prose, type Report, sourceSpan } from '../../report/index.js';
import { insertAt, oneLine, type Span } from '../../text/index.js';
import { type Fix, unsafeFix } from '../rule.js';
import { type Named, nameInSentence, startOfName } from '../shared/links/around-link.js';
import { targetsOf } from '../shared/links/link-targets.js';

/** Ways to say where a vague link leads; places are relative to the block. */
export function fixesFor(
	link: Link | undefined,
	source: string,
	prose: Prose,
	{ span, plain }: Mark,
	words: Span,
	nameOf: (url: string) => string | undefined,
): readonly Fix[] {
	const begin = Math.max(0, plain.from - REACH);
	const around = {
		before: prose.text.slice(begin, plain.from),
		words: prose.text.slice(plain.from, plain.to),
		after: prose.text.slice(plain.to, plain.to + REACH),
	};
	/** Where the text before the link stands, unless it has marks in it. */
	const placed = (from: number, to = around.before.length): Span | undefined => {
		const { from: at } = sourceSpan(prose, { from: begin + from, to: begin + from + 1 });
		const text = around.before.slice(from);
		if (at + text.length !== span.from || !source.startsWith(text, at)) return undefined;
		return { from: at, to: at + to - from };
	};
	const named = nameInSentence(around);
	const name = named && placed(named.span.from, named.span.to);
	const start = startOfName(around);
	const more = start === undefined ? undefined : placed(start);
	const target = link && nameOf(link.url);
	return [
		...(named && name && link ? [linkInstead(name, named, span, link, source)] : []),
		...(more ? [takeIn(more, span, source)] : []),
		...(target === undefined ? [] : [addTarget(words, target, source)]),
	];
}

function linkInstead(name: Span, { drop }: Named, span: Span, { content }: Link, source: string): Fix {
	return unsafeFix(`Link “${oneLine(source.slice(name.from, name.to))}” instead`, [
		insertAt(name.from, '['),
		insertAt(name.to, source.slice(content.to, span.to)),
		{ span: { from: span.from - drop.before, to: span.to + drop.after }, insert: '' },
	]);
}

function takeIn(more: Span, span: Span, source: string): Fix {
	return unsafeFix(`Take “${oneLine(source.slice(more.from, more.to)).replace(/[,;:]$/, '')}” into the link`, [
		insertAt(more.from, '['),
		{ span: { from: span.from, to: span.from + 1 }, insert: '' },
	]);
}

function addTarget(words: Span, target: string, source: string): Fix {
	return unsafeFix(`Add where it leads: “${source.slice(words.from, words.to)} (${target})”`, [
		insertAt(words.to, ` (${target})`),
	]);
}

/** No sentence that names a link is longer. */
const REACH = 300;

/** What a heading or a file beside the report is called, if it can stand in a link as it is. */
export function nameOf(url: string, report: Report): string | undefined {
	const name = url.startsWith('#') ? targetsOf(report).nameOf(url) : fileNameOf(url);
	return name === undefined || name.length > LONGEST_NAME || /[[\]*_`<>\\&!()]/.test(name) ? undefined : name;
}

const LONGEST_NAME = 80;

function fileNameOf(url: string): string | undefined {
	if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
	const name = /(?:^|\/)([^/?#]+\.[a-z\d]{2,5})(?:[?#]|$)/i.exec(url)?.[1];
	if (name === undefined) return undefined;
	try {
		return decodeURIComponent(name);
	} catch {
		return undefined;
	}
}
