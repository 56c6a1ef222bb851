/** A list of the acronyms of a report, with what each stands for. */
import {
	type Acronym,
	type Annex,
	acronyms,
	annexEntries,
	annexes,
	annexName,
	type GlossaryEntry,
	glossary,
	glossarySpan,
	headings,
	languageFor,
	lineBreakOf,
	type Report,
} from '../../../report/index.js';
import { capitalised, countWhile, type Edit, insertAt, lineEnd, lineStart } from '../../../text/index.js';
import { endOfContent, gapBefore, lookOf, makeLabel, separatorOfTitles } from '../../../writing/index.js';
import { type Context, type Fix, unsafeFix } from '../../rule.js';
import { isKnownAcronym } from './known-acronyms.js';
import { SIGNS } from './move-expansion.js';

interface Explained {
	readonly name: string;
	readonly words: string;
}

export type ListContext = Pick<Context, 'acronyms' | 'earlier' | 'language'>;

/** A way to insert or update the list. */
export interface ListChange {
	readonly where: 'section' | 'annex' | 'update';
	readonly fix: Fix;
}

/** Ways to list the acronyms that the report uses; none if all that are known are listed. */
export function acronymList(report: Report, context: ListContext): readonly ListChange[] {
	const listed = glossary(report);
	const known = new Set(listed.map(({ name }) => name.toUpperCase()));
	const all = explained(report, context);
	const missing = all.filter(({ name }) => !known.has(name.toUpperCase()));
	if (missing.length === 0) return [];
	if (glossarySpan(report)) return [{ where: 'update', fix: update(report, listed, missing) }];
	const section = { where: 'section', fix: asSection(report, missing, context.language) } as const;
	const annex = asAnnex(report, missing, context.language);
	return annex ? [section, { where: 'annex', fix: annex }] : [section];
}

/** In alphabetical order: what the report says, then the user, then earlier reports, if these agree. */
function explained(report: Report, { acronyms: glossary, earlier }: ListContext): Explained[] {
	const told = new Map([...glossary].map(([name, words]) => [name.toUpperCase(), words]));
	const wordsOf = ({ name, expansions, useCount }: Acronym): string | undefined => {
		const own = expansions.find(({ whole }) => whole)?.words;
		if (own !== undefined) return own;
		if (useCount === 0) return undefined;
		const given = told.get(name.toUpperCase());
		if (given) return given;
		if (isKnownAcronym(name)) return undefined;
		const [best] = earlier?.expansions(report, name) ?? [];
		return best?.steady ? best.words : undefined;
	};
	const found = acronyms(report).flatMap((acronym): Explained[] => {
		const words = acronym.person ? undefined : wordsOf(acronym);
		return words === undefined || SIGNS.test(words) || SIGNS.test(acronym.name) ? [] : [{ name: acronym.name, words }];
	});
	return found.sort((a, b) => compare(a.name, b.name));
}

function compare(one: string, other: string): number {
	const [a, b] = [one.toUpperCase(), other.toUpperCase()];
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function line({ name, words }: Explained): string {
	return `- ${name}: ${words}`;
}

function asSection(report: Report, all: readonly Explained[], language: string | undefined): Fix {
	const { text } = report;
	const eol = lineBreakOf(report);
	const name = titleIn(report, language);
	const label = headings(report).length > 0 ? `## ${name}` : `**${name}**`;
	const at = annexEntries(report).find(({ role }) => role === 'annex')?.from ?? endOfContent(report);
	const body = [label, '', ...all.map(line), ''].join(eol);
	const insert = gapBefore(text, at, eol) + body + (at < text.length ? eol : '');
	return unsafeFix('Insert a list of acronyms as a section', [insertAt(at, insert)]);
}

/** `undefined` unless the report has annexes with numbers. */
function asAnnex(report: Report, all: readonly Explained[], language: string | undefined): Fix | undefined {
	const { text } = report;
	const own = annexes(report).filter(({ meant }) => meant === undefined);
	const last = own.findLast(({ number }) => number?.suffix === '');
	if (!last?.number) return undefined;
	const eol = lineBreakOf(report);
	const number = { ...last.number, value: last.number.value + 1 };
	if (own.some((annex) => annex.number?.value === number.value && annex.family === last.family)) return undefined;
	const name = annexName(last.word, number);
	const at = endOfContent(report);
	const body = [...annexLabel(report, last, name, titleIn(report, language)), '', ...all.map(line), ''].join(eol);
	const insert = gapBefore(text, at, eol) + body + (at < text.length ? eol : '');
	return unsafeFix(`Insert a list of acronyms as ${name}`, [insertAt(at, insert)]);
}

/** In the style of the other annexes: with the title on the line, or below. */
function annexLabel(report: Report, model: Annex, name: string, title: string): string[] {
	const separator = separatorOfTitles(report, model);
	const look = lookOf(model);
	const apart = separator?.trim() === ':' ? ': ' : ' – ';
	if (separator !== undefined) return [makeLabel(`${name}${apart}${title}`, look)];
	const inner = look.depth === undefined ? look : { ...look, depth: Math.min(look.depth + 1, 6) };
	return [makeLabel(name, look), '', makeLabel(title, inner)];
}

function titleIn(report: Report, language: string | undefined): string {
	const [name = ''] = languageFor(report, language).glossary;
	return capitalised(name);
}

/** Each new entry goes where the alphabet puts it, and looks like those that are there. */
function update(report: Report, listed: readonly GlossaryEntry[], missing: readonly Explained[]): Fix {
	const { text } = report;
	const eol = lineBreakOf(report);
	const span = glossarySpan(report)!;
	const own = listed.filter(({ span: { from } }) => from >= span.from && from < span.to);
	const edits: Edit[] = [];
	const byPlace = new Map<number, string[]>();
	const sorted = own.every(({ name }, i) => i === 0 || compare(own[i - 1]!.name, name) <= 0);
	const add = (at: number, made: string): void => {
		byPlace.set(at, [...(byPlace.get(at) ?? []), made]);
	};
	for (const each of missing) {
		const before = sorted ? countWhile(own, ({ name }) => compare(name, each.name) < 0) : own.length;
		const [previous, first] = [own[before - 1], own[0]];
		if (previous) add(lineEnd(text, previous.span.to), eol + likeEntry(text, previous, each));
		else if (first) add(lineStart(text, first.span.from), likeEntry(text, first, each) + eol);
		else {
			const at = lineEnd(text, span.to);
			add(at, (byPlace.has(at) ? eol : eol + eol) + line(each));
		}
	}
	for (const [at, lines] of byPlace) edits.push(insertAt(at, lines.join('')));
	const title =
		missing.length === 1
			? `Add ${missing[0]!.name} to the list of acronyms`
			: `Add ${missing.length} acronyms to the list of acronyms`;
	return unsafeFix(title, edits);
}

/** The line of an entry with another acronym and its words. */
function likeEntry(text: string, { name, words, span }: GlossaryEntry, made: Explained): string {
	const whole = text.slice(lineStart(text, span.from), lineEnd(text, span.to));
	const at = whole.indexOf(name);
	const start = whole.lastIndexOf(words);
	if (/[\r\n]/.test(whole) || at < 0 || start < at + name.length) return line(made);
	return (
		whole.slice(0, at) +
		made.name +
		whole.slice(at + name.length, start) +
		made.words +
		whole.slice(start + words.length)
	);
}
