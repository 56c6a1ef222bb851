/**
 * What stands where a value belongs: words of a template ("Minutes: NAME", "Present: ...", `| Minutes | <name> |`, "Motion 7:
 * *title*"), or a note to oneself in the type of code.
 */
import { anyOf, attendanceOf, type Facts, isOffice, type Mark, type Prose, sourceSpan } from '../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { type Found, type Gap, LONGEST_FORM } from './gap.js';
import { isBlankNote, isNameBlank } from './note.js';

export function fieldsIn({ prose }: Facts, source: string): Gap[] {
	return prose.flatMap((each) => {
		if (each.within === 'quote' || each.text.length > LONGEST_FORM) return [];
		const spans = [...names(each), ...marked(each, source), ...coded(each, source)];
		return spans.map((span) => ({ kind: 'sign', span, words: source.slice(span.from, span.to) }));
	});
}

const IN_CAPITALS = lazily(() =>
	narrowed(/(?<![^\r\n])[^:\r\n]{0,40}\p{Ll}[^:\r\n]{0,40}:[ \t]+(\p{Lu}[\p{Lu} ]{2,20})(?![^\r\n])/gu),
);

const ASKED = lazily(() =>
	narrowed(`(?<![^\\r\\n])(${anyOf(({ markup }) => markup.nameBlanks)} ?\\?{1,3})(?= \\p{Ll}| ?:)`, 'gu'),
);

/** "Present: ..." */
const DOTS = /(?<![^\r\n])([^:\r\n]{2,40}:[ \t]+)(\.{3}|…)(?=[ \t]*(?:$|[\r\n]))/g;

/** What a label asks for, in capitals behind it; or "Name? asks for the keys". */
function* names(prose: Prose): Generator<Span> {
	if (prose.text.includes('?')) {
		for (const { index, 1: words = '' } of lowerCase(prose.text).matchAll(ASKED())) {
			if (/^\s*[:\p{Ll}]/u.test(prose.text.slice(index + words.length))) {
				yield sourceSpan(prose, { from: index, to: index + words.length });
			}
		}
	}
	if (!prose.text.includes(':')) return;
	for (const { index, 0: line, 1: word = '' } of prose.text.matchAll(IN_CAPITALS())) {
		if (!isNameBlank(lowerCase(word))) continue;
		const to = index + line.length;
		yield sourceSpan(prose, { from: to - word.length, to });
	}
	for (const { index, 1: label = '', 2: dots = '' } of prose.text.matchAll(DOTS)) {
		const from = index + label.length;
		if (namesOffice(label)) yield sourceSpan(prose, { from, to: from + dots.length });
	}
}

/** What behind a label or in a cell is all there is: a tag, which hides what it asks for; in a heading, emphasis. */
function* marked(prose: Prose, source: string): Generator<Span> {
	const { text, marks, kind } = prose;
	for (const mark of marks) {
		const isTag = mark.kind === 'html';
		if (!isTag && !(mark.kind === 'emphasis' && kind === 'heading')) continue;
		const before = text.slice(0, mark.plain.from);
		const isValue = /:[ \t]+$/.test(before) || (isTag && kind === 'cell' && before.trim() === '');
		if (!isValue || !/^[ \t]*(?:$|[\r\n])/.test(text.slice(mark.plain.to))) continue;
		const note = isTag ? tagWords(mark, source) : text.slice(mark.plain.from, mark.plain.to);
		if (note === undefined || (!isTag && note.includes(' '))) continue;
		if (isBlankNote(note) || (isTag && namesOffice(before))) yield mark.span;
	}
}

const CODED = /^`{1,2} ?(?:TODO|TB[ACD]|\?{2,}) ?`{1,2}$/;

/** "Hours: `TODO`": code, so that it stands out. In a sentence or an item it may be a word of some program. */
function* coded({ text, marks, kind, container, header }: Prose, source: string): Generator<Span> {
	if (kind === 'heading' || header === true) return;
	for (const mark of marks) {
		if (mark.kind !== 'code' || !CODED.test(source.slice(mark.span.from, mark.span.to))) continue;
		const before = /(?<![^\r\n])[^\r\n]*$/.exec(text.slice(0, mark.plain.from))![0];
		const isAll = before.trim() === '' && (kind === 'cell' || container !== 'item');
		const isValue = isAll || /^[^:\r\n]{2,60}:[ \t]+$/.test(before);
		if (isValue && /^[ \t]*(?:$|[\r\n])/.test(text.slice(mark.plain.to))) yield mark.span;
	}
}

/** "Chair: " and "Present: " want people, so that any tag behind them is to be replaced; "Ann: <laughs>" is what Ann did. */
function namesOffice(before: string): boolean {
	const label = /(?<![^\r\n])([^:\r\n]{2,40}):[ \t]+$/.exec(before)?.[1]?.trim();
	return label !== undefined && (isOffice(label) || attendanceOf(label) !== undefined);
}

/** Elements of HTML whose names are also words for what is to be filled in. */
const ELEMENT = /^(?:title|data|time|object|subject|content|address|section|menu|output|summary|link|text)\b/i;

function tagWords({ span }: Mark, source: string): string | undefined {
	const words = /^<(\p{L}[\p{L} ’'-]{2,60})>$/u.exec(source.slice(span.from, span.to))?.[1];
	return words === undefined || ELEMENT.test(words) ? undefined : words;
}

/** An item that is only dots, or a cell with nothing but a question mark. */
export function blankIn({ kind, text, item, header }: Prose): Found | undefined {
	const content = text.trim();
	const isBlank =
		(item && kind === 'paragraph' && /^(?:\.{3}|…)$/.test(content)) ||
		(kind === 'cell' && header !== true && /^\?{1,2}$/.test(content));
	const from = text.indexOf(content);
	return isBlank ? { kind: 'blank', from, to: from + content.length } : undefined;
}

/** Lines that say so, with or without a label. */
export function* unwritten({ kind, header, text }: Prose): Generator<Found> {
	if (kind === 'heading' || header === true) return;
	for (const { index, 0: line, 1: words = '' } of lowerCase(text).matchAll(UNWRITTEN())) {
		const from = index + line.lastIndexOf(words);
		// In brackets it is a remark.
		if (text[from - 1] === '(' && text[from + words.length] === ')') continue;
		yield { kind: 'unwritten', from, to: from + words.length };
	}
}

const UNWRITTEN = lazily(() =>
	narrowed(
		`(?<![^\\r\\n])(?:[^:\\r\\n]{1,40}:[ \\t]+)?[([]?(${anyOf(({ markup }) => markup.unwritten)})[)\\].…!]{0,3}(?![^\\r\\n])`,
		'gu',
	),
);

const UNKNOWN = narrowed(/(?<![^\r\n])[^:?\r\n]{1,40}(?::[ \t]+(\?{1,2})|[ \t][–—-][ \t]+(\?\?))[ \t]*(?![^\r\n])/gu);

/** "Scribe: ?" */
export function* unknown({ kind, header, text }: Prose): Generator<Found> {
	if (header === true || !text.includes('?')) return;
	for (const { index, 0: line, 1: open, 2: sign = open ?? '' } of text.matchAll(UNKNOWN)) {
		// What a heading asks is talked of below it.
		if (kind === 'heading' && open !== undefined) continue;
		const from = index + line.indexOf('?');
		yield { kind: 'unwritten', from, to: from + sign.length };
	}
}
