import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	annexEntries,
	annexes,
	annexKey,
	annexReferences,
	headings,
	isOfAnother,
	type Report,
	writeAnnexNumber,
} from '../report/index.js';
import { type Edit, narrowed, type Span } from '../text/index.js';

/** The annexes that get new numbers. */
export type NewNumbers = ReadonlyMap<Annex, AnnexNumber>;

/** With more annexes, each finding would bring as many edits as there are annexes and references. */
const MOST_ANNEXES = 200;

/** Whether renumbering is offered at all. */
export function canRenumber(report: Report): boolean {
	return annexes(report).length <= MOST_ANNEXES;
}

/** Letters end at Z. */
const LAST_LETTER = 26;

/**
 * The edits that give annexes their new numbers and update every reference: in the text, in lists of annexes, in
 * headings and in links. References to a number that two annexes share stay with the first.
 *
 * @returns `undefined` if a reference cannot be updated: a range whose annexes are no longer consecutive, or a list with both letters and numbers.
 */
export function renumberAnnexes(report: Report, numbers: NewNumbers): Edit[] | undefined {
	const { text } = report;
	const edits: Edit[] = [];
	/** By the key of the first annex with the old number. */
	const moved = new Map<string, AnnexNumber | undefined>();
	/** How the old number was written. */
	const styles = new Map<string, AnnexNumber['style'] | undefined>();
	/** By the text of a heading, lower case: "annex ii"; and by the fragment of a link. */
	const written = new Map<string, AnnexNumber>();
	const latest = new Map<string, AnnexNumber | undefined>();
	for (const { annex, key, role } of annexEntries(report)) {
		if (role === 'foreign') continue;
		let number = numbers.get(annex);
		if (role === 'annex') {
			if (!moved.has(key)) {
				moved.set(key, number);
				styles.set(key, annex.number?.style);
				if (number && annex.number) written.set(nameOf(annex.word, annex.number), number);
			}
			latest.set(key, number);
		} else if (role === 'repeated') number = latest.get(key);
		if (!number) continue;
		if (number.style === 'letter' && number.value > LAST_LETTER) return undefined;
		edits.push(rewrite(text, numeralOf(text, annex), number));
	}
	for (const { annex, key, role } of annexEntries(report)) {
		const number = role === 'listed' ? moved.get(key) : undefined;
		if (number) edits.push(rewrite(text, numeralOf(text, annex), number));
	}

	const numberFor = (reference: AnnexReference): AnnexNumber | undefined =>
		isOfAnother(reference) ? undefined : moved.get(annexKey(reference.family, reference.number));
	if (!rangesHold(report, numberFor)) return undefined;
	const references = inRisingLists(report, numberFor);
	if (!references) return undefined;
	for (const [reference, number] of references) {
		if (!reference.number || isInner(text, reference)) continue;
		const labelled = styles.get(annexKey(reference.family, reference.number));
		edits.push(rewriteReference(text, reference, number, labelled));
	}
	return [...edits, ...inHeadings(report, written), ...inLinks(report, written)];
}

/**
 * `Annex 2` may well refer to `ANNEX II`, and keeps its own style; a reference written like the label follows it.
 *
 * @param labelled the style of the label so far.
 */
export function rewriteReference(
	text: string,
	{ number: old, numberSpan }: Pick<AnnexReference, 'number' | 'numberSpan'>,
	number: AnnexNumber,
	labelled: AnnexNumber['style'] | undefined,
): Edit {
	const keeps = old !== undefined && old.series === number.series && old.style !== labelled;
	return rewrite(text, numberSpan, { ...number, style: keeps ? old.style : number.style });
}

function nameOf(word: string, number: AnnexNumber): string {
	return `${word} ${writeAnnexNumber(number)}`.toLowerCase();
}

/** Where the number of a label stands. */
export function numeralOf(text: string, { span, word }: Annex): Span {
	const start = span.from + word.length;
	const numeral = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?: (?:bis|ter|quater))?$/u.exec(text.slice(start, span.to));
	return { from: start + (numeral?.index ?? 0), to: span.to };
}

function rewrite(text: string, span: Span, number: AnnexNumber): Edit {
	const lower = number.style === 'roman' && /^[ivxlc]/.test(text.slice(span.from, span.to));
	const insert = writeAnnexNumber(number);
	return { span, insert: lower ? insert.toLowerCase() : insert };
}

/** An inner member of `I–III`, which is marked at the whole range and not written out. */
function isInner(text: string, { numberSpan: { from, to } }: AnnexReference): boolean {
	return !/^[\p{L}\p{N}]+(?: (?:bis|ter|quater))?$/u.test(text.slice(from, to));
}

/** Whether the members of every range are still consecutive: all of them move by the same amount. */
function rangesHold(report: Report, numberFor: (reference: AnnexReference) => AnnexNumber | undefined): boolean {
	const step = (reference: AnnexReference | undefined): number =>
		reference?.number ? (numberFor(reference)?.value ?? reference.number.value) - reference.number.value : 0;
	return annexReferences(report).every((reference, index) => {
		const before = annexReferences(report)[index - 1];
		if (!before || step(before) === step(reference)) return true;
		if (isInner(report.text, reference) || isInner(report.text, before)) return false;
		const between = report.text.slice(before.numberSpan.to, reference.numberSpan.from);
		return between.length > 5 || !/^\s*[–—-]\s*$/.test(between);
	});
}

/**
 * The references that get another number, and which. "Annexes I and II" is only read as a list while its numbers rise, so
 * that what would become "Annexes III and II" becomes "Annexes II and III".
 *
 * @returns `undefined` if that cannot be: a range is among them, or both letters and numbers.
 */
function inRisingLists(
	report: Report,
	numberFor: (reference: AnnexReference) => AnnexNumber | undefined,
): ReadonlyMap<AnnexReference, AnnexNumber> | undefined {
	const found = new Map<AnnexReference, AnnexNumber>();
	for (const list of listsOf(report)) {
		const numbers = list.map((each) => numberFor(each) ?? each.number);
		if (list.every((each, i) => numbers[i] === each.number)) continue;
		const places = list.map((each, i) => ({ each, number: numbers[i] })).filter(({ number }) => number !== undefined);
		const [first] = places;
		const isRising = places.every(({ number }, i) => i === 0 || isBefore(places[i - 1]!.number!, number!));
		if (!isRising) {
			const isRange = list.some((each, i) => isInner(report.text, each) || DASH.test(gapAfter(report, list, i)));
			if (isRange || places.some(({ number }) => number!.series !== first!.number!.series)) return undefined;
		}
		const sorted = places.map(({ number }) => number!).sort((a, b) => (isBefore(a, b) ? -1 : 1));
		places.forEach(({ each }, i) => {
			if (sorted[i] !== each.number) found.set(each, sorted[i]!);
		});
	}
	return found;
}

/** References that are read together, in order: most stand alone. */
function listsOf(report: Report): AnnexReference[][] {
	const lists: AnnexReference[][] = [];
	for (const reference of annexReferences(report)) {
		const list = lists.at(-1);
		const last = list?.at(-1);
		const { family, word, span, numberSpan } = reference;
		const joins = last?.family === family && last.word === word && span.from === numberSpan.from;
		const gap = joins ? report.text.slice(last.numberSpan.to, numberSpan.from) : undefined;
		if (gap !== undefined && gap.length <= JOINT && !gap.includes(word)) list!.push(reference);
		else lists.push([reference]);
	}
	return lists;
}

/** ", and/or " */
const JOINT = 12;
const DASH = /^\s*[–—-]\s*$/;

function gapAfter({ text }: Report, list: readonly AnnexReference[], i: number): string {
	const next = list[i + 1];
	return next ? text.slice(list[i]!.numberSpan.to, next.numberSpan.from) : '';
}

function isBefore(a: AnnexNumber, b: AnnexNumber): boolean {
	return a.series === b.series && (a.value < b.value || (a.value === b.value && a.suffix < b.suffix));
}

/** A heading such as "Discussion of Annex II" refers to an annex too. */
function inHeadings(report: Report, written: ReadonlyMap<string, AnnexNumber>): Edit[] {
	const labels = new Set(annexes(report).map(({ label }) => label.from));
	const edits: Edit[] = [];
	for (const { span } of headings(report)) {
		if (labels.has(span.from)) continue;
		for (const { index, 0: whole, 1: gap = '', 2: numeral = '' } of report.text
			.slice(span.from, span.to)
			.matchAll(MENTION)) {
			const number = written.get(whole.replace(gap, ' ').toLowerCase());
			const to = span.from + index + whole.length;
			if (number) edits.push(rewrite(report.text, { from: to - numeral.length, to }, number));
		}
	}
	return edits;
}

const MENTION = narrowed(
	/(?<![\p{L}\p{N}])\p{L}+(\s+)((?:\d{1,3}|[IVXLC]+|[A-Z])(?: (?:bis|ter|quater)|[a-z])?)(?![\p{L}\p{N}])/gu,
);

/** `[scale](#annex-iii--scale)` leads to the label's new anchor. */
function inLinks({ blocks, text }: Report, written: ReadonlyMap<string, AnnexNumber>): Edit[] {
	const edits: Edit[] = [];
	for (const { facts, from } of blocks) {
		for (const { destination, url } of facts.links) {
			const [, word = '', numeral = ''] = (destination && /^#(\p{L}+)-([^-]+)(?:-|$)/u.exec(url)) || [];
			const number = written.get(`${word} ${numeral}`);
			if (!number || !destination) continue;
			const at = text.indexOf(`-${numeral}`, from + destination.from) + 1;
			const span = { from: at, to: at + numeral.length };
			if (at > 0 && span.to <= from + destination.to) {
				edits.push({ span, insert: writeAnnexNumber(number).toLowerCase().replace(' ', '-') });
			}
		}
	}
	return edits;
}
