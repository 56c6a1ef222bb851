import { input, query, type Report } from '../report/index.js';

/** A text of a report, with what shows the language that its months are in behind it: “April” alone does not. */
export function inItsLanguage(text: string, report: Report): string {
	return `${text}\n${firstWords(report)}`;
}

/** This much of a report shows its language. */
const ENOUGH = 1_500;

/** The first words of a report, without tables in HTML, which are of no language. */
const firstWords = query([input.blocks], (blocks) => {
	let words = '';
	for (const { facts } of blocks) {
		if (words.length >= ENOUGH) break;
		for (const { text } of facts.prose) words += `${text.slice(0, ENOUGH)}\n`;
	}
	return words.slice(0, ENOUGH);
});
