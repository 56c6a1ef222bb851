import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	annexLabelWord,
	annexSkeleton,
	anyOf,
	type Report,
	writeAnnexNumber,
} from '../../report/index.js';
import { type Edit, lean } from '../../text/index.js';
import type { UnlabelledSection } from './unlabelled-section.js';

/** What the sentence that announces an annex says of its content. */
export type Announced = 'agenda' | 'participants' | 'blank';

// Matched against text in lower case, which V8 compiles faster than what ignores case.
const AGENDA = lean(`(?<!\\p{L})${anyOf((words) => words.agenda)}(?!\\p{L})`, 'gu');
const PARTICIPANTS = lean(
	/(?<!\p{L})(?:participants?|participantes|attendees|attendance list|asistentes|aanwezigen|deelnemers|teilnehm(?:er|ende)\p{L}*|anwesenheitsliste|partecipanti|presenti|presentes|liste de présence)(?!\p{L})/gu,
);

/** The nearer word wins where a sentence names both: "the agenda (Annex I) and the participants (Annex II)". */
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

/** "The agenda is at Annex 2 and the closing statement at Annex 5": what follows the last annex, if that says anything. */
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

/** The edit that adds the annexes that `references` speak of, lowest first, at their place in order. */
export function addAnnexes(report: Report, references: readonly AnnexReference[]): Edit {
	const { text, annexes } = report;
	const [first] = references;
	const eol = endOfLine(text);
	const kin = annexes.filter(({ family }) => family === first?.family);
	const after = kin.find(({ number }) => number && first?.number && comesAfter(number, first.number));
	const at = after ? after.label.from : endOfContent(report);
	const bodies = references.map((reference) =>
		skeleton(report, reference, announcedBy(reference), modelFor(report, reference)).join(eol),
	);
	const body = bodies.join(eol + eol) + eol;
	if (after) return { span: { from: at, to: at }, insert: body + eol };
	const gap = gapBefore(text, at, eol);
	return { span: { from: at, to: at }, insert: gap + body + (at < text.length ? eol : '') };
}

export function endOfLine(text: string): string {
	if (text.includes('\r\n')) return '\r\n';
	return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** The line endings that are missing for a blank line before `at`. */
export function gapBefore(text: string, at: number, eol: string): string {
	// Only the blank lines before the place matter, and there are not many.
	const head = text.slice(Math.max(0, at - 100), at);
	if (head === '' || /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/.test(head)) return '';
	return /[\r\n]$/.test(head) ? eol : eol + eol;
}

function comesAfter(one: AnnexNumber, other: AnnexNumber): boolean {
	return one.series === other.series && one.value > other.value;
}

/** Before the definitions and comments that close a document, which are no part of what is read. */
export function endOfContent({ blocks, text }: Report): number {
	let end = text.length;
	for (let i = blocks.length - 1; i >= 0; i--) {
		const { from, facts } = blocks[i]!;
		if (facts.prose.length > 0 || (facts.definitions.length === 0 && text.slice(from, end).trim() !== '')) break;
		if (facts.definitions.length > 0) end = from;
	}
	return end;
}

/** The edit that puts the label of the annex above the section that stands there without one. */
export function labelAnnex(report: Report, reference: AnnexReference, { at, rank, bold }: UnlabelledSection): Edit {
	const { text } = report;
	const eol = endOfLine(text);
	const model = modelFor(report, reference);
	const look: Look = model ? lookOf(model) : { ...(rank !== undefined && { rank }), bold };
	const label = makeLabel(annexName(reference, model), look);
	return { span: { from: at, to: at }, insert: gapBefore(text, at, eol) + label + eol + eol };
}

/** The annex whose look and word a new one takes. */
export function modelFor({ annexes }: Report, { family }: AnnexReference): Annex | undefined {
	return annexes.find((annex) => annex.family === family) ?? annexes[0];
}

/** The name that the annex gets: in the words and numerals of the annexes that are there. */
export function annexName({ family, number, word }: AnnexReference, model: Annex | undefined): string {
	// `ANNEX I` in a sentence is emphasis; in a label it is how this report's labels look.
	const own = annexLabelWord(model && model.family === family ? model.word : word.toLowerCase());
	return number ? `${own} ${writeAnnexNumber(numberLike(number, model?.number))}` : own;
}

/** How a label is made: a heading of some rank, bold, or a plain line. */
interface Look {
	readonly rank?: number;
	readonly bold: boolean;
}

function lookOf({ form, rank }: Annex): Look {
	return { ...(rank !== undefined && { rank }), bold: form === 'bold' };
}

function makeLabel(words: string, { rank, bold }: Look): string {
	if (rank !== undefined) return `${'#'.repeat(rank)} ${words}`;
	return bold ? `**${words}**` : words;
}

function skeleton(report: Report, reference: AnnexReference, announced: Announced, model: Annex | undefined): string[] {
	const look: Look = model ? lookOf(model) : { ...(report.headings.length > 0 && { rank: 2 }), bold: false };
	const word = model?.word ?? reference.word;
	return [makeLabel(annexName(reference, model), look), '', ...body(word, reference.sentence, announced, look)];
}

/** What stands under the label, before its author fills it in. */
function body(word: string, sentence: string, announced: Announced, look: Look): string[] {
	const inner: Look = look.rank === undefined ? look : { ...look, rank: Math.min(look.rank + 1, 6) };
	const { agenda, items, participants, person, text } = annexSkeleton(word, sentence);
	if (announced === 'agenda') return [makeLabel(agenda, inner), '', `- I. ${items[0]}`, `- II. ${items[1]}`];
	return announced === 'participants' ? [makeLabel(participants, inner), '', person] : [text];
}

/**
 * The edit that puts under the label of `annex` what its title announces.
 *
 * @param at the end of the label's line.
 */
export function fillAnnex(report: Report, annex: Annex, announced: Announced, sentence: string, at: number): Edit {
	const eol = endOfLine(report.text);
	const look = lookOf(annex);
	const lines = body(annex.word, sentence, announced, look);
	// A title that says what it is needs no second one.
	const untitled = annex.title === '' || announced === 'blank' ? lines : lines.slice(2);
	return { span: { from: at, to: at }, insert: eol + eol + untitled.join(eol) };
}

/** `2` as `II` where the report's annexes are roman. */
function numberLike(number: AnnexNumber, model: AnnexNumber | undefined): AnnexNumber {
	return model && model.series === number.series ? { ...number, style: model.style } : number;
}
