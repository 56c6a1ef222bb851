import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	annexKey,
	type Report,
	writeAnnexNumber,
} from '../../report/index.js';
import { type Edit, lean, type Span } from '../../text/index.js';
import { annexEntries } from './annex-entries.js';

/** The annexes that get a new number. */
export type NewNumbers = ReadonlyMap<Annex, AnnexNumber>;

/** In a report with more of them, each finding would bring as many edits as there are annexes and references. */
const MOST_ANNEXES = 200;

/** Whether renumbering is offered at all. */
export function canRenumber({ annexes }: Report): boolean {
	return annexes.length <= MOST_ANNEXES;
}

/** Letters end at Z. */
const LAST_LETTER = 26;

/**
 * The edits that give annexes their new numbers and move every reference along: in the text, in lists of
 * annexes, in headings and in links. References to a number that two annexes bear stay with the first.
 *
 * @returns nothing where a reference cannot follow: a range whose annexes no longer stand in a row.
 */
export function renumberAnnexes(report: Report, numbers: NewNumbers): Edit[] | undefined {
	const { text } = report;
	const edits: Edit[] = [];
	/** By the key of the first annex that bears the old number. */
	const moved = new Map<string, AnnexNumber | undefined>();
	/** How the old number was written. */
	const styles = new Map<string, AnnexNumber['style'] | undefined>();
	/** By what stands in a heading, lower case: "annex ii"; and by the fragment of a link. */
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

	const numberFor = ({ elsewhere, family, number }: AnnexReference): AnnexNumber | undefined =>
		elsewhere === 'words' ? undefined : moved.get(annexKey(family, number));
	if (!rangesHold(report, numberFor)) return undefined;
	for (const reference of report.annexReferences) {
		const number = numberFor(reference);
		if (!number || !reference.number || isInner(text, reference)) continue;
		// `Annex 2` may well speak of `ANNEX II`, and goes on to do so in its own way; what is written as the label is, follows it.
		const { series, style: own } = reference.number;
		const follows = series !== number.series || own === styles.get(annexKey(reference.family, reference.number));
		const style = follows ? number.style : own;
		edits.push(rewrite(text, reference.numberSpan, { ...number, style }));
	}
	return [...edits, ...inHeadings(report, written), ...inLinks(report, written)];
}

function nameOf(word: string, number: AnnexNumber): string {
	return `${word} ${writeAnnexNumber(number)}`.toLowerCase();
}

function numeralOf(text: string, { span, word }: Annex): Span {
	const start = span.from + word.length;
	const numeral = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?: (?:bis|ter|quater))?$/u.exec(text.slice(start, span.to));
	return { from: start + (numeral?.index ?? 0), to: span.to };
}

function rewrite(text: string, span: Span, number: AnnexNumber): Edit {
	const lower = number.style === 'roman' && /^[ivxlc]/.test(text.slice(span.from, span.to));
	const insert = writeAnnexNumber(number);
	return { span, insert: lower ? insert.toLowerCase() : insert };
}

/** An inner member of `I–III`, which is marked at the whole range and not written. */
function isInner(text: string, { numberSpan: { from, to } }: AnnexReference): boolean {
	return !/^[\p{L}\p{N}]+(?: (?:bis|ter|quater))?$/u.test(text.slice(from, to));
}

/** Whether the members of every range still stand in a row: all of them move by as much. */
function rangesHold(
	{ text, annexReferences }: Report,
	numberFor: (reference: AnnexReference) => AnnexNumber | undefined,
): boolean {
	const step = (reference: AnnexReference | undefined): number =>
		reference?.number ? (numberFor(reference)?.value ?? reference.number.value) - reference.number.value : 0;
	return annexReferences.every((reference, index) => {
		const before = annexReferences[index - 1];
		if (!before || step(before) === step(reference)) return true;
		if (isInner(text, reference) || isInner(text, before)) return false;
		const between = text.slice(before.numberSpan.to, reference.numberSpan.from);
		return between.length > 5 || !/^\s*[–—-]\s*$/.test(between);
	});
}

/** A heading such as "Discussion of Annex II" speaks of an annex as well. */
function inHeadings({ text, headings, annexes }: Report, written: ReadonlyMap<string, AnnexNumber>): Edit[] {
	const labels = new Set(annexes.map(({ label }) => label.from));
	const edits: Edit[] = [];
	for (const { span } of headings) {
		if (labels.has(span.from)) continue;
		for (const { index, 0: whole, 1: gap = '', 2: numeral = '' } of text.slice(span.from, span.to).matchAll(MENTION)) {
			const number = written.get(whole.replace(gap, ' ').toLowerCase());
			const to = span.from + index + whole.length;
			if (number) edits.push(rewrite(text, { from: to - numeral.length, to }, number));
		}
	}
	return edits;
}

const MENTION = lean(
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
