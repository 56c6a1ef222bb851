import {
	type AnnexNumber,
	annexes,
	annexLabelWord,
	annexReferences,
	type Report,
	type Words,
	writeAnnexNumber,
} from '../report/index.js';
import { fillIn, lookOf, separatorAfter } from '../writing/index.js';
import { linesOf } from './sentence.js';
import type { Snippet } from './snippet.js';
import { labelled, type Place, type Style } from './style.js';

/**
 * The label of the next annex, with its title on the line or below, as the others have it.
 *
 * @param typed what the writer calls it.
 */
export function annex(place: Place, style: Style, typed: string): Snippet {
	const { report, at } = place;
	const number = nextAnnex(report, at, style.words);
	const all = annexes(report);
	const model = all.findLast(({ label }) => label.to <= at) ?? all[0];
	const title = { key: 'title', text: fillIn(style.words.places.title) };
	const text = { key: 'text', text: fillIn(style.words.places.text) };
	const look = model ? lookOf(model) : style;
	const word = annexLabelWord(model?.meant ?? model?.word ?? referredWord(report) ?? typed);
	const name = `${word} ${writeAnnexNumber(number)}`;
	const separator = model ? separatorAfter(report, model) : look.depth === undefined ? undefined : ' – ';
	if (separator === undefined) return linesOf(labelled(look, name), '', [title], '', [text]);
	return linesOf(labelled(look, name, separator, title), '', [text]);
}

function referredWord(report: Report): string | undefined {
	return annexReferences(report)[0]?.word.toLowerCase();
}

/** The lowest free number from that of the annex above on, first one that the text refers to. */
function nextAnnex(report: Report, at: number, words: Words): AnnexNumber {
	const all = annexes(report);
	const references = annexReferences(report).filter(({ elsewhere }) => elsewhere === 'no');
	const model = all.find(({ number }) => number)?.number ?? references.find(({ number }) => number)?.number;
	const series = model?.series ?? 'number';
	const style = model?.style ?? words.templates.annexNumerals;
	const taken = new Set(all.flatMap(({ number }) => (number?.series === series ? [number.value] : [])));
	const above = all.findLast(({ label, number }) => label.to <= at && number?.series === series)?.number?.value ?? 0;
	let value = above + 1;
	while (taken.has(value)) value++;
	return { series, value, suffix: '', style };
}
