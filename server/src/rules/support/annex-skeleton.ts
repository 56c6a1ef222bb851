import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	anyOf,
	type Report,
	writeAnnexNumber,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';

/** What the sentence that announces an annex says of its content. */
export type Announced = 'agenda' | 'participants' | 'blank';

const AGENDA = new RegExp(`(?<!\\p{L})${anyOf((words) => words.agenda)}(?!\\p{L})`, 'iu');
const PARTICIPANTS =
	/(?<!\p{L})(?:participants?|participantes|attendees|attendance list|asistentes|aanwezigen|deelnemers|teilnehmer\w*|anwesenheitsliste|partecipanti|presenti|presentes|liste de présence)(?!\p{L})/iu;

/** The nearer word wins where a sentence names both: "the agenda (Annex I) and the participants (Annex II)". */
export function announcedBy({ sentence, word, number }: AnnexReference): Announced {
	const name = number ? `${word} ${writeAnnexNumber(number)}` : word;
	const at = sentence.toLowerCase().indexOf(name.toLowerCase());
	const before = at < 0 ? sentence : sentence.slice(0, at);
	const [agenda, participants] = [lastMatch(AGENDA, before), lastMatch(PARTICIPANTS, before)];
	if (agenda < 0 && participants < 0) {
		if (at < 0) return 'blank';
		const after = sentence.slice(at);
		return AGENDA.test(after) ? 'agenda' : PARTICIPANTS.test(after) ? 'participants' : 'blank';
	}
	return agenda > participants ? 'agenda' : 'participants';
}

function lastMatch(pattern: RegExp, text: string): number {
	let last = -1;
	for (const { index } of text.matchAll(new RegExp(pattern.source, 'giu'))) last = index;
	return last;
}

/** The edit that adds the annex that `reference` speaks of, at its place in order. */
export function addAnnex(report: Report, reference: AnnexReference, announced: Announced): Edit {
	const { text, annexes } = report;
	const eol = text.includes('\r\n') ? '\r\n' : text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
	const kin = annexes.filter(({ family }) => family === reference.family);
	const after = kin.find(({ number }) => number && reference.number && comesAfter(number, reference.number));
	const at = after ? after.label.from : endOfContent(report);
	const lines = skeleton(report, reference, announced, kin[0] ?? annexes[0]);
	const body = lines.join(eol) + eol;
	if (after) return { span: { from: at, to: at }, insert: body + eol };
	// Only the blank lines before the place matter, and there are not many.
	const head = text.slice(Math.max(0, at - 100), at);
	const gap =
		head === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(head) ? '' : /[\r\n]$/.test(head) ? eol : eol + eol;
	return { span: { from: at, to: at }, insert: gap + body + (at < text.length ? eol : '') };
}

function comesAfter(one: AnnexNumber, other: AnnexNumber): boolean {
	return one.series === other.series && one.value > other.value;
}

/** Before the definitions and comments that close a document, which are no part of what is read. */
function endOfContent({ blocks, text }: Report): number {
	let end = text.length;
	for (let i = blocks.length - 1; i >= 0; i--) {
		const { from, facts } = blocks[i]!;
		if (facts.prose.length > 0 || (facts.definitions.length === 0 && text.slice(from, end).trim() !== '')) break;
		if (facts.definitions.length > 0) end = from;
	}
	return end;
}

function skeleton(report: Report, reference: AnnexReference, announced: Announced, model: Annex | undefined): string[] {
	const heading = model ? model.form === 'heading' : report.headings.length > 0;
	const rank = model?.rank ?? 2;
	const word = model && model.family === reference.family ? model.word : capitalised(reference.word);
	const number = reference.number && numberLike(reference.number, model?.number);
	const name = number ? `${word} ${writeAnnexNumber(number)}` : word;
	const bold = model?.form === 'bold';
	const label = (words: string, at: number): string =>
		heading ? `${'#'.repeat(at)} ${words}` : bold ? `**${words}**` : words;
	const lines = [label(name, rank), ''];
	const section = (words: string): string => label(words, Math.min(rank + 1, 6));
	if (announced === 'agenda') lines.push(section('Agenda'), '', '- I. Opening', '- II. Any other business');
	else if (announced === 'participants') lines.push(section('Participants List'), '', 'Name (Affiliation)');
	else lines.push('Text of the annex');
	return lines;
}

/** `2` as `II` where the report's annexes are roman. */
function numberLike(number: AnnexNumber, model: AnnexNumber | undefined): AnnexNumber {
	return model && model.series === number.series ? { ...number, style: model.style } : number;
}

function capitalised(word: string): string {
	const singular = word.toLowerCase();
	return singular.charAt(0).toUpperCase() + singular.slice(1);
}
