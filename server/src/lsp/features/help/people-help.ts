/** Who somebody is: in hovers. */
import type { Position } from 'vscode-languageserver';
import { fold, participants, type Report } from '../../../report/index.js';
import { lazily, type Span } from '../../../text/index.js';
import type { KnownPerson } from '../../../workspace/index.js';
import type { InformedReading } from '../../documents/checks.js';
import { SHOW_PARTS } from '../../protocol/abilities.js';
import { toOffset } from '../../protocol/convert.js';
import { escapeMarkdown } from '../../protocol/markdown-text.js';
import type { Document } from '../../protocol/open-document.js';
import type { HoverAbilities } from './more-about.js';

/** How much of a line is looked at, before and after a place. */
const AROUND = 60;
/** No name has more words, particles included. */
const MOST_WORDS = 4;

const NAME = lazily(() => /\p{L}[\p{L}\p{M}.'’-]*/gu);

/** Markdown about the person whose name is at a place; `undefined` if nothing is known of them. */
export function personHover(
	{ document, report, earlier }: InformedReading,
	position: Position,
	{ markdown, commands }: HoverAbilities,
): { readonly span: Span; readonly markdown: string } | undefined {
	const at = toOffset(document, position);
	const own = ownPeople(report);
	for (const { name, span } of namesAt(document, position, at)) {
		const key = fold(name);
		const listed = own.get(key);
		const known = earlier?.person(report, name);
		if (!listed && !known) continue;
		const lines = [
			...(listed ? [about(listed, 'On the list of this report')] : []),
			...(known ? [about(known, whenIn(known))] : []),
			...(listed && markdown && commands.includes(SHOW_PARTS) ? [partsLink(document.uri, listed.name)] : []),
		];
		return { span, markdown: `**${escapeMarkdown(name)}**\n\n${lines.map((line) => `- ${line}`).join('\n')}` };
	}
	return undefined;
}

/** A link that a client follows by asking for the parts that people have. */
function partsLink(uri: string, name: string): string {
	// What a link may hold unquoted.
	const values = encodeURIComponent(JSON.stringify([uri, name])).replace(/[()]/g, (each) =>
		each === '(' ? '%28' : '%29',
	);
	return `[Show what they said](command:${SHOW_PARTS}?${values})`;
}

export function ownPeople(report: Report) {
	return new Map(participants(report).map((each) => [each.key, each]));
}

function about({ affiliation, role }: Pick<KnownPerson, 'affiliation' | 'role'>, where: string): string {
	const what = [affiliation, role].filter((each) => each !== undefined).map(escapeMarkdown);
	return what.length === 0 ? where : `${where}: ${what.join(', ')}`;
}

let days: Intl.DateTimeFormat | undefined;

/** "In 12 earlier reports, last on 5 March 2018, 5 February 2018 and 8 January 2018". */
export function whenIn({ reports, dates }: KnownPerson): string {
	days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	const all = dates.map((date) => days!.format(new Date(date)));
	const list = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
	if (reports === 1) return list === '' ? 'In one other report' : `In the report of ${list}`;
	return `In ${reports} other reports${list === '' ? '' : `, last on ${list}`}`;
}

/** The runs of capitalised words at a place, the longest first. */
function namesAt(
	document: Document,
	{ line, character }: Position,
	at: number,
): readonly { readonly name: string; readonly span: Span }[] {
	const from = Math.max(0, character - AROUND);
	const text = document
		.getText({ start: { line, character: from }, end: { line, character: character + AROUND } })
		.split(/[\r\n]/, 1)[0]!;
	const start = at - (character - from);
	const words = [...text.matchAll(NAME())].map(({ 0: word, index }) => ({
		from: start + index,
		to: start + index + word.length,
		capital: word[0] !== word[0]!.toLowerCase(),
	}));
	const found: { readonly name: string; readonly span: Span }[] = [];
	for (let first = 0; first < words.length; first++) {
		for (let last = first + 1; last < Math.min(words.length, first + MOST_WORDS); last++) {
			const span = { from: words[first]!.from, to: words[last]!.to };
			if (span.from > at || at > span.to || !words[first]!.capital || !words[last]!.capital) continue;
			found.push({ name: text.slice(span.from - start, span.to - start).replace(/['’]s$|\.$/, ''), span });
		}
	}
	return found.sort((a, b) => b.name.length - a.name.length);
}
