/** Annexes begin a page, and references to them show what their labels say. */
import type { Root } from 'mdast';
import { type AnnexEntry, annexEntries, meetingsIn, placesOf, type Report } from '../report/index.js';
import type { Span } from '../text/index.js';
import { aroundLine, aroundWords, lineAt, reference, target } from './insert.js';
import type { Names } from './names.js';

/** An annex whose label is marked. */
interface Marked {
	readonly span: Span;
	/** The label: “Annex II”. */
	readonly words: string;
	/** Of the target around the label. */
	readonly name: string;
	/** Of the one around its number, once a reference needs it. */
	numberName?: string;
}

export function markAnnexes(root: Root, whole: Report, names: Names): void {
	for (const report of meetingsIn(whole)) {
		const annexes = new Map<string, Marked>();
		for (const entry of annexEntries(report)) {
			if (entry.role !== 'annex' || annexes.has(entry.key)) continue;
			const marked = markLabel(root, whole, entry, names);
			if (marked) annexes.set(entry.key, marked);
		}
		for (const { key, span, introduces, link } of annexes.size > 0 ? placesOf(report, 'annex') : []) {
			const annex = annexes.get(key);
			if (!annex || introduces) continue;
			const words = whole.rope.slice(span.from, span.to);
			if (link) names.lead(words.replace(/^<?#|>$/g, ''), annex.name);
			else markReference(root, { span, words }, annex, names);
		}
	}
}

function markLabel(
	root: Root,
	whole: Report,
	{ annex: { span, label } }: AnnexEntry,
	names: Names,
): Marked | undefined {
	const line = lineAt(root, label.from);
	if (!line) return undefined;
	const at = root.children.indexOf(line);
	// What stands at the top begins a page anyway.
	if (root.children.slice(0, Math.max(0, at)).some(({ type }) => type !== 'yaml' && type !== 'html')) {
		line.data = { ...line.data, newPage: true };
	}
	const words = whole.rope.slice(span.from, span.to);
	const name = names.name(words);
	if (aroundWords(root, span, words, target(name))) return { span, words, name };
	// Part of it is bold, or the like.
	aroundLine(line, target(name));
	return { span, words: '', name };
}

/** The whole reference if it is written as the label is, else its number: “ANNEX II”, “Annexes I and II”. */
function markReference(
	root: Root,
	{ span, words }: { readonly span: Span; readonly words: string },
	annex: Marked,
	names: Names,
): void {
	if (words === annex.words) {
		aroundWords(root, span, words, reference(annex.name));
		return;
	}
	const number = annex.words.split(/\s/).at(-1);
	if (number === undefined || number === annex.words || !(words === number || words.endsWith(` ${number}`))) return;
	if (annex.numberName === undefined) {
		const numberName = names.name(`${annex.name}_number`);
		if (!aroundWords(root, endOf(annex.span, number), number, target(numberName))) return;
		annex.numberName = numberName;
	}
	aroundWords(root, endOf(span, number), number, reference(annex.numberName));
}

function endOf({ to }: Span, words: string): Span {
	return { from: to - words.length, to };
}
