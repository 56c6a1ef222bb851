import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	annexes,
	annexLabelWord,
	annexLanguage,
	anyOf,
	clearLanguage,
	headings,
	languageFor,
	lineBreakOf,
	type Report,
	type Words,
	writeAnnexNumber,
} from '../report/index.js';
import { type Edit, insertAt, narrowed } from '../text/index.js';
import { fillIn } from './fill-in.js';
import { type Look, lookOf, makeLabel, separatorAfter } from './label-look.js';
import type { Announced, UnlabelledSection } from './unlabelled-section.js';

// Matched against lower-case text, which V8 compiles faster than case-insensitive expressions.
const AGENDA = narrowed(`(?<!\\p{L})${anyOf((words) => words.agenda)}(?!\\p{L})`, 'gu');
const PARTICIPANTS = narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.announced)}(?!\\p{L})`, 'gu');

/** If a sentence names both, the nearer word wins: "the agenda (Annex I) and the participants (Annex II)". */
export function announcedBy({
	sentence,
	word,
	number,
}: Pick<AnnexReference, 'sentence' | 'word' | 'number'>): Announced {
	const text = sentence.toLowerCase();
	const at = text.indexOf((number ? `${word} ${writeAnnexNumber(number)}` : word).toLowerCase());
	const before = ownPart(at < 0 ? text : text.slice(0, at), word.toLowerCase());
	const [agenda, participants] = [lastMatch(AGENDA, before), lastMatch(PARTICIPANTS, before)];
	if (agenda >= 0 || participants >= 0) return agenda > participants ? 'agenda' : 'participants';
	const after = at < 0 ? '' : text.slice(at);
	if (lastMatch(AGENDA, after) >= 0) return 'agenda';
	return lastMatch(PARTICIPANTS, after) >= 0 ? 'participants' : 'blank';
}

/**
 * "The agenda is at Annex 2 and the closing statement at Annex 5": the text after the last annex, if it says anything.
 */
function ownPart(before: string, word: string): string {
	const last = before.lastIndexOf(`${word} `);
	const part =
		last < 0
			? ''
			: before
					.slice(last + word.length)
					.trimStart()
					.replace(/^\S+/, '');
	return /\p{L}{5}/u.test(part) ? part : before;
}

function lastMatch(pattern: RegExp, text: string): number {
	let last = -1;
	for (const { index } of text.matchAll(pattern)) last = index;
	return last;
}

/**
 * The edit that adds the annexes that `references` mention, lowest first, in their proper order.
 *
 * @param language of the editor
 */
export function addAnnexes(report: Report, references: readonly AnnexReference[], language: string | undefined): Edit {
	const { text } = report;
	const [first] = references;
	const eol = lineBreakOf(report);
	const kin = annexes(report).filter(({ family }) => family === first?.family);
	const after = kin.find(({ number }) => number && first?.number && comesAfter(number, first.number));
	const at = after ? after.label.from : endOfContent(report);
	const bodies = references.map((reference) =>
		skeleton(report, reference, modelFor(report, reference), language).join(eol),
	);
	const body = bodies.join(eol + eol) + eol;
	if (after) return insertAt(at, body + eol);
	const gap = gapBefore(text, at, eol);
	return insertAt(at, gap + body + (at < text.length ? eol : ''));
}

/** The line breaks missing for a blank line before `at`. */
export function gapBefore(text: string, at: number, eol: string): string {
	// Only the blank lines before the place matter, and there are few.
	const head = text.slice(Math.max(0, at - 100), at);
	if (head === '' || /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/.test(head)) return '';
	return /[\r\n]$/.test(head) ? eol : eol + eol;
}

function comesAfter(one: AnnexNumber, other: AnnexNumber): boolean {
	return one.series === other.series && one.value > other.value;
}

/** Before the definitions and comments that close a document, which readers do not see. */
export function endOfContent({ blocks, text }: Report): number {
	let end = text.length;
	for (let i = blocks.length - 1; i >= 0; i--) {
		const { from, facts } = blocks[i]!;
		if (facts.prose.length > 0 || (facts.definitions.length === 0 && text.slice(from, end).trim() !== '')) break;
		if (facts.definitions.length > 0) end = from;
	}
	return end;
}

/** The edit that puts the annex's label above its unlabelled section. */
export function labelAnnex(report: Report, reference: AnnexReference, { at, depth, bold }: UnlabelledSection): Edit {
	const { text } = report;
	const eol = lineBreakOf(report);
	const model = modelFor(report, reference);
	const look: Look = model ? lookOf(model) : { ...(depth !== undefined && { depth }), bold };
	const label = makeLabel(annexName(reference, model), look);
	return insertAt(at, gapBefore(text, at, eol) + label + eol + eol);
}

/** The annex whose style and word a new one copies. */
export function modelFor(report: Report, { family }: AnnexReference): Annex | undefined {
	const kin = annexes(report).filter((annex) => annex.family === family);
	return kin.find(({ meant }) => meant === undefined) ?? kin[0] ?? annexes(report)[0];
}

/** The name of the new annex: with the word and numerals of the existing annexes. */
export function annexName({ family, number, word }: AnnexReference, model: Annex | undefined): string {
	// `ANNEX I` in a sentence is emphasis; in a label it is this report's style.
	const own = annexLabelWord(model && model.family === family ? model.word : word.toLowerCase());
	return number ? `${own} ${writeAnnexNumber(numberLike(number, model?.number))}` : own;
}

function skeleton(
	report: Report,
	reference: AnnexReference,
	model: Annex | undefined,
	language: string | undefined,
): string[] {
	const look: Look = model ? lookOf(model) : { ...(headings(report).length > 0 && { depth: 2 }), bold: false };
	const separator = separatorOfTitles(report, reference);
	const filling = { word: model?.word ?? reference.word, sentence: reference.sentence };
	const words = annexLanguage(filling, clearLanguage(report), languageFor(report, language));
	const announced = announcedBy(reference);
	const name = annexName(reference, model);
	const lines = body(words, announced, look);
	if (separator === undefined) return [makeLabel(name, look), '', ...lines];
	const title = announced === 'blank' ? fillIn(words.places.title) : words.skeleton[announced];
	return [makeLabel(name + separator + title, look), '', ...withoutTitle(lines, announced)];
}

/** What separates number and title in the labels of neighbouring annexes; `undefined` if one has no title. */
export function separatorOfTitles(report: Report, { family }: Pick<AnnexReference, 'family'>): string | undefined {
	const kin = annexes(report).filter((annex) => annex.family === family);
	const separators = kin.map((annex) => (annex.number ? separatorAfter(report, annex) : undefined));
	return separators.includes(undefined) ? undefined : separators[0];
}

/** A self-explanatory title needs no second one. */
function withoutTitle(lines: string[], announced: Announced): string[] {
	return announced === 'blank' ? lines : lines.slice(2);
}

/** The text under the label, before its author fills it in. */
function body({ places, skeleton }: Words, announced: Announced, look: Look): string[] {
	const { items, name, affiliation, text } = places;
	const inner: Look = look.depth === undefined ? look : { ...look, depth: Math.min(look.depth + 1, 6) };
	if (announced === 'blank') return [fillIn(text)];
	const label = makeLabel(skeleton[announced], inner);
	if (announced === 'agenda') return [label, '', `- I. ${fillIn(items[0])}`, `- II. ${fillIn(items[1])}`];
	return [label, '', `${fillIn(name)} (${fillIn(affiliation)})`];
}

/** The content of an annex, and where it goes. */
interface Filling {
	readonly announced: Announced;
	readonly sentence: string;
	/** The end of the label's line. */
	readonly at: number;
	/** Of the editor. */
	readonly language: string | undefined;
}

/** The edit that fills the label of `annex` with what its title announces. */
export function fillAnnex(report: Report, annex: Annex, { announced, sentence, at, language }: Filling): Edit {
	const eol = lineBreakOf(report);
	const words = annexLanguage({ word: annex.word, sentence }, clearLanguage(report), languageFor(report, language));
	const lines = body(words, announced, lookOf(annex));
	const untitled = annex.title === '' ? lines : withoutTitle(lines, announced);
	return insertAt(at, eol + eol + untitled.join(eol));
}

/** `2` as `II` if the report's annexes are roman. */
function numberLike(number: AnnexNumber, model: AnnexNumber | undefined): AnnexNumber {
	return model && model.series === number.series ? { ...number, style: model.style } : number;
}
