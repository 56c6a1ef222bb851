/** What an acronym stands for: in hovers, and while it is typed. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import { type Acronym, acronyms, glossary, type Report } from '../../../report/index.js';
import { isKnownAcronym, isSameMeaning, meaningOf, sourceOf } from '../../../rules/index.js';
import { capitalised, type Span } from '../../../text/index.js';
import type { InformedReading } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { CompletionItemKind } from '../../protocol/library.js';
import { escapeMarkdown } from '../../protocol/markdown-text.js';
import type { Document } from '../../protocol/open-document.js';

interface Known {
	/** Plain text. */
	readonly words: string;
	/** "in this report". */
	readonly source: string;
}

/** Nobody reads more lines in a hover. */
const MOST_SHOWN = 3;
/** Nobody scrolls through a longer list of completions. */
const MOST_OFFERED = 50;

/** Markdown about the acronym at a place; `undefined` if there is none, or nothing is known of it. */
export function acronymHover(
	reading: InformedReading,
	position: Position,
): { readonly span: Span; readonly markdown: string } | undefined {
	const { document, report } = reading;
	const at = toOffset(document, position);
	const names = namesAt(document, at);
	if (names.length === 0) return undefined;
	const own = acronymsByName(report);
	for (const { name, span } of names) {
		const found = knownOf(name, reading, own.get(name.toUpperCase()));
		if (found.length === 0) continue;
		const lines = found.map(({ words, source }) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(words)} (${source})`);
		return { span, markdown: lines.slice(0, MOST_SHOWN).join('\n\n') };
	}
	return undefined;
}

function acronymsByName(report: Report): ReadonlyMap<string, Acronym> {
	return new Map(acronyms(report).map((acronym) => [acronym.name.toUpperCase(), acronym]));
}

/** What it stands for according to the report, the settings and other reports, each meaning once. */
function knownOf(name: string, { report, settings, earlier }: InformedReading, own: Acronym | undefined): Known[] {
	if (own?.person) return [];
	const key = name.toUpperCase();
	const said = [...(own?.expansions ?? []), ...glossary(report).filter((entry) => entry.name.toUpperCase() === key)];
	const found = said.map(({ words }): Known => ({ words, source: 'in this report' }));
	const [, told] = Object.entries(settings.acronyms).find(([each]) => each.toUpperCase() === key) ?? [];
	if (told) found.push({ words: told, source: 'in the settings' });
	for (const each of earlier?.expansions(report, name) ?? []) found.push({ words: each.words, source: sourceOf(each) });
	return found.filter(({ words }, index) => {
		const meaning = meaningOf(words);
		return found.findIndex((each) => isSameMeaning(meaningOf(each.words), meaning)) === index;
	});
}

/** The words at a place that have the form of an acronym: with hyphens, then without. */
function namesAt(document: Document, at: number): { readonly name: string; readonly span: Span }[] {
	const { start, text } = lineAt(document, at);
	const found: { readonly name: string; readonly span: Span }[] = [];
	for (const pattern of [/[\p{L}\p{N}&-]+/gu, /[\p{L}\p{N}&]+/gu]) {
		for (const { 0: word, index } of text.matchAll(pattern)) {
			const span = { from: start + index, to: start + index + word.length };
			if (span.from > at || at > span.to || word.length > LONGEST || !/\p{Lu}.*\p{Lu}/u.test(word)) continue;
			found.push({ name: word.replace(/(?<=\p{Lu})s$/u, ''), span });
		}
	}
	return found;
}

const LONGEST = 30;
/** How much of a line is looked at, before and after a place. */
const AROUND = 60;

/** The part of a line around a place. */
function lineAt(document: Document, at: number): { readonly start: number; readonly text: string } {
	const { line, character } = document.positionAt(at);
	const from = Math.max(0, character - AROUND);
	const text = document.getText({ start: { line, character: from }, end: { line, character: character + AROUND } });
	return { start: at - (character - from), text: text.split(/[\r\n]/, 1)[0]! };
}

/** The beginning of an acronym before a place; `undefined` if nothing there looks like one. */
export function begunAcronym(document: Document, position: Position): string | undefined {
	const { line, character } = position;
	const start = { line, character: Math.max(0, character - LONGEST) };
	return /(?<![\p{L}\p{N}&])\p{Lu}[\p{Lu}\p{N}&]{1,14}$/u.exec(document.getText({ start, end: position }))?.[0];
}

/** Acronyms that begin with `begun`, the ones that the report has not explained yet with their words. */
export function acronymCompletions(reading: InformedReading, position: Position, begun: string): CompletionItem[] {
	const { document, report, settings, earlier } = reading;
	const own = acronymsByName(report);
	const prefix = begun.toUpperCase();
	const names = new Map<string, string>();
	const add = (name: string): void => {
		const key = name.toUpperCase();
		if (key.startsWith(prefix) && !names.has(key)) names.set(key, name);
	};
	for (const { name } of own.values()) add(name);
	for (const { name } of glossary(report)) add(name);
	for (const name of Object.keys(settings.acronyms)) add(name);
	for (const name of earlier?.acronymsFrom(begun, MOST_OFFERED) ?? []) add(name);
	const at = toOffset(document, position);
	const start = at - begun.length;
	const range = toRange(document, { from: start, to: at });
	// The words that it stands for are before the bracket: “the River Basin Authority (RB”.
	const isExplained = report.rope.slice(Math.max(0, start - 1), start) === '(';
	return [...names].sort(byKey).flatMap(([key, name]): CompletionItem[] => {
		const acronym = own.get(key);
		const [known] = knownOf(name, reading, acronym);
		if (!known) return [];
		const item = (newText: string, detail: string, sortText: string): CompletionItem => ({
			label: newText,
			kind: CompletionItemKind.Text,
			detail,
			filterText: name,
			sortText,
			textEdit: { range, newText },
		});
		const short = item(name, `${known.words} (${known.source})`, `${key} 1`);
		if (isExplained || isKnownAcronym(name) || known.source === 'in this report') return [short];
		return [item(`${known.words} (${name})`, capitalised(known.source), `${key} 0`), short];
	});
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
	return a < b ? -1 : 1;
}
