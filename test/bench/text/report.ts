/**
 * Reports in the manner of real summary reports: a title block, long numbered paragraphs with bold words
 * and links, an agenda and a list of participants as annexes. Longer ones have sections, more annexes,
 * and now and then a list, a quotation, a note or a table.
 */
import { faultRule, faultySentence, type PlantedRule } from './faults.js';
import { address, markedSentence, person, plainSentence, topic } from './sentences.js';
import { BODIES, MONTHS, PLACES, ROLES } from './words.js';
import { Writer } from './writer.js';

export interface ReportOptions {
	readonly seed: number;
	/** Wanted length in bytes of UTF-8; met to about a paragraph. */
	readonly bytes: number;
	/** Faults to plant; if absent, more in longer reports, but fewer for each page. */
	readonly faults?: number;
}

export interface GeneratedReport {
	readonly text: string;
	readonly planted: Readonly<Record<PlantedRule, number>>;
}

/** In bytes. */
const PARAGRAPH = 900;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** 3 in 8 KB, as in a draft; 34 in 1 MB, which more people have read. */
export function usualFaults(bytes: number): number {
	return Math.round(3 * Math.sqrt(bytes / 8192));
}

export function generateReport({ seed, bytes, faults = usualFaults(bytes) }: ReportOptions): GeneratedReport {
	const random = new Writer(seed, Math.min(600, 6 + Math.round(bytes / 2_500)));
	const opening = titleBlock(random);
	const closing = annexes(random, bytes);
	const room = bytes - size(opening) - size(closing);
	const planted = { 'placeholder-link': 0, 'unbalanced-bold': 0, 'missing-annex': 0 };

	const parts = [opening];
	let written = 0;
	let sown = 0;
	for (let number = 1; written < room; number++) {
		if (bytes > 50_000 && number % 12 === 1) {
			const heading = `## ${capital(topic(random))}\n\n`;
			parts.push(heading);
			written += size(heading);
		}
		const sentences = paragraph(random, number);
		let apart = '';
		// As far into the faults as into the text, so that they are spread evenly.
		while (sown < faults && (sown + 0.5) / faults <= (written + PARAGRAPH) / room) {
			const rule = faultRule(sown++);
			planted[rule]++;
			// Bold words beside an unbalanced marker could become its partner, and the name of a document could be
			// that of the one whose annex is meant, so these get a paragraph of their own.
			if (rule === 'placeholder-link') sentences.splice(2, 0, faultySentence(rule, random));
			else apart += `   ${faultySentence(rule, random)}\n\n`;
		}
		const text = `${number}. ${sentences.join(' ')}\n\n${apart}${interlude(random, number)}`;
		parts.push(text);
		written += size(text);
	}
	parts.push(closing);
	return { text: parts.join(''), planted };
}

function titleBlock(random: Writer): string {
	const date = `${random.between(1, 28)} ${random.pick(MONTHS)} ${random.between(2011, 2029)}`;
	const body = random.pick(BODIES);
	return `# ${body} – Meeting ${random.between(2, 60)}\n\nSummary Report\n\n${date}\n\n`;
}

function paragraph(random: Writer, number: number): string[] {
	const sentences: string[] = [];
	if (number === 1) {
		sentences.push(`The meeting was opened by ${person(random)}. The agenda (**ANNEX I**) was adopted.`);
		sentences.push('The list of participants is attached as Annex II.');
	}
	for (let length = 0; length < PARAGRAPH - 150; ) {
		const sentence = random.chance(0.25) ? markedSentence(random) : plainSentence(random);
		sentences.push(sentence);
		length += sentence.length;
	}
	return sentences;
}

/** What stands between some paragraphs; most have nothing. */
function interlude(random: Writer, number: number): string {
	const kind = random.next();
	if (kind < 0.04) return `   ${plainSentence(random)} ${plainSentence(random)}\n\n`;
	if (kind < 0.07)
		return `   - ${plainSentence(random)}\n   - ${markedSentence(random)}\n   - ${plainSentence(random)}\n\n`;
	if (kind < 0.09) return `> ${plainSentence(random)}\n> ${plainSentence(random)}\n\n`;
	if (kind < 0.1) {
		return `See the [minutes of ${random.pick(PLACES)}][m${number}].\n\n[m${number}]: ${address(random)}\n\n`;
	}
	return '';
}

function annexes(random: Writer, bytes: number): string {
	const items = Math.min(40, 5 + Math.round(bytes / 20_000));
	const parts = ['## Annex I\n\nAgenda\n\n'];
	for (let i = 1; i <= items; i++) parts.push(`- ${i}. ${capital(topic(random))}\n`);
	parts.push('\n## Annex II\n\nParticipants List\n\n');
	for (const name of random.people) parts.push(`${name} (${random.pick(BODIES)}, ${random.pick(ROLES)})\n\n`);
	const tables = Math.min(8, Math.floor(bytes / 100_000));
	for (const numeral of NUMERALS.slice(2, 2 + tables)) parts.push(followUp(random, numeral));
	return parts.join('');
}

function followUp(random: Writer, numeral: string): string {
	const rows = Array.from({ length: 20 }, () => {
		return `| ${capital(topic(random))} | ${person(random)} | ${random.between(1, 28)} ${random.pick(MONTHS)} |\n`;
	});
	return `## Annex ${numeral}\n\nFollow-up to the ${topic(random)}\n\n| What | Who | When |\n|---|---|---|\n${rows.join('')}\n`;
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function size(text: string): number {
	return Buffer.byteLength(text);
}
