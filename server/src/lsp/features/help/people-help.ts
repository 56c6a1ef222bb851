/** Who somebody is: in hovers, and while names are typed. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import { fold, type ParticipantList, participantLists, participants, type Report } from '../../../report/index.js';
import { lazily, type Span } from '../../../text/index.js';
import type { KnownPerson } from '../../../workspace/index.js';
import { entryFor } from '../../../writing/index.js';
import type { InformedCheck } from '../../documents/checks.js';
import { SHOW_PARTS } from '../../protocol/abilities.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { CompletionItemKind } from '../../protocol/library.js';
import { escapeMarkdown } from '../../protocol/markdown-text.js';
import type { Document } from '../../protocol/open-document.js';
import type { HoverAbilities } from './more-about.js';

/** How much of a line is looked at, before and after a place. */
const AROUND = 60;
/** No name has more words, particles included. */
const MOST_WORDS = 4;
/** Nobody scrolls through a longer list. */
const MOST_OFFERED = 30;

const NAME = lazily(() => /\p{L}[\p{L}\p{M}.'’-]*/gu);

/** Markdown about the person whose name is at a place; `undefined` if nothing is known of them. */
export function personHover(
	{ document, checked, earlier }: InformedCheck,
	position: Position,
	{ markdown, commands }: HoverAbilities,
): { readonly span: Span; readonly markdown: string } | undefined {
	const { report } = checked;
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

function ownPeople(report: Report) {
	return new Map(participants(report).map((each) => [each.key, each]));
}

function about({ affiliation, role }: Pick<KnownPerson, 'affiliation' | 'role'>, where: string): string {
	const what = [affiliation, role].filter((each) => each !== undefined).map(escapeMarkdown);
	return what.length === 0 ? where : `${where}: ${what.join(', ')}`;
}

let days: Intl.DateTimeFormat | undefined;

/** "In 12 earlier reports, last on 5 March 2018, 5 February 2018 and 8 January 2018". */
function whenIn({ reports, dates }: KnownPerson): string {
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

/** The beginning of a name before a place; `undefined` if nothing there looks like one. */
export function begunName(document: Document, position: Position): string | undefined {
	const { line, character } = position;
	const start = { line, character: Math.max(0, character - AROUND) };
	return /(?<![\p{L}\p{N}@/#])\p{Lu}[\p{L}'’-]{1,30}$/u.exec(document.getText({ start, end: position }))?.[0];
}

/** People whose names begin with `begun`: in a list of participants their whole entry, in its form. */
export function personCompletions(check: InformedCheck, position: Position, begun: string): CompletionItem[] {
	const { document, checked, earlier } = check;
	const { report } = checked;
	const at = toOffset(document, position);
	const list = listAt(report, document, at);
	const own = ownPeople(report);
	const range = toRange(document, { from: at - begun.length, to: at });
	const prefix = fold(begun);
	const items: CompletionItem[] = [];
	const add = (newText: string, name: string, detail: string): void => {
		const sortText = String(items.length).padStart(3, '0');
		const kind = CompletionItemKind.Text;
		// VS Code compares with the word that is typed, which may be the family name.
		const filterText = `${begun} ${name}`;
		items.push({ label: newText, kind, detail, filterText, sortText, textEdit: { range, newText } });
	};
	if (!list) {
		for (const { name, key, affiliation } of own.values()) {
			if (key.split(' ').some((word) => word.startsWith(prefix))) add(name, name, affiliation ?? 'On the list');
		}
	}
	for (const person of earlier?.peopleFrom(report, begun, MOST_OFFERED) ?? []) {
		const { name } = person;
		if (own.has(fold(name)) || items.length >= MOST_OFFERED) continue;
		const entry = list ? entryFor(list, report.text, person) : name;
		add(entry, name, whenIn(person));
	}
	for (const name of list ? [] : (earlier?.namesFrom(report, begun, MOST_OFFERED) ?? [])) {
		if (items.length < MOST_OFFERED) add(name, name, 'Often in the reports of this folder');
	}
	return items;
}

/** The list of participants that a place is in, or right below. */
function listAt(report: Report, document: Document, at: number): ParticipantList | undefined {
	return participantLists(report).find(({ span, size }) => {
		if (size === 0 || at < span.from) return false;
		return at <= span.to || document.positionAt(at).line <= document.positionAt(span.to).line + 1;
	});
}
