/** The annexes of a report, and where its text mentions them. */
import { memoize } from '../../incremental/index.js';
import { addAll, lowerCase, shift } from '../../text/index.js';
import { wordsIn } from '../facts/in-words.js';
import type { Annex, AnnexReference } from '../facts/model.js';
import { blockQueryWith, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { LabelReader } from './labels.js';
import type { Gathering } from './lists.js';
import { NamedAnnexReader } from './named-annexes.js';
import { familyOf, readAnnexNumber } from './numerals.js';
import { annexReferenceReader } from './references.js';
import { withoutChance } from './slips.js';
import { annexVocabulary } from './vocabulary.js';

/** What one block says about annexes; places are relative to the block. */
export interface AnnexReading {
	readonly annexes: readonly Annex[];
	readonly references: readonly AnnexReference[];
	/** Keys of annexes that exist without a label of their own. */
	readonly answered: readonly string[];
	/** Likewise, but the heading may only be about that annex: not evidence that the report has others. */
	readonly titled: readonly string[];
	/** Labels such as `Annexes`, which gather what follows. */
	readonly gatherings: readonly Gathering[];
}

/** Most reports share the same annex words, and their regular expressions are slow to build. */
const VOCABULARIES = 20;
const readersFor = memoize((words) => {
	const vocabulary = annexVocabulary(words === '' ? [] : words.split('\n'));
	const { stem } = vocabulary;
	return {
		labelled: new LabelReader(vocabulary),
		named: new NamedAnnexReader(vocabulary),
		referencesIn: annexReferenceReader(vocabulary),
		/** Whether a text can name an annex, as most do not. */
		mayName: (text: string): boolean => stem.test(lowerCase(text)),
	};
}, VOCABULARIES);

/** Built from the built-in annex words and the user's. */
const readers = query([input.annexWords], (words) => readersFor(words.join('\n')));

/** What each block says of annexes. */
export const annexReadings = blockQueryWith(
	[readers],
	({ facts: { prose }, source }, { labelled, named, referencesIn, mayName }): AnnexReading | undefined => {
		const annexes: Annex[] = [];
		const references: AnnexReference[] = [];
		const gatherings: Gathering[] = [];
		const titled: string[] = [];
		const answered = prose.length === 0 && /^\s*</.test(source) ? [...labelled.inHtml(source)] : [];
		for (const each of prose) {
			const own = labelled.labels(each);
			addAll(
				annexes,
				own.map((annex) => ({ ...annex, title: wordsIn(each, source, annex.title) ?? annex.title })),
			);
			if (!mayName(each.text)) continue;
			if (own.length === 0) {
				addAll(references, referencesIn(each));
				addAll(answered, named.named(each));
				addAll(titled, labelled.titled(each));
			}
			const family = named.gathered(each);
			const { depth } = each;
			if (family !== undefined) gatherings.push({ at: each.span.from, family, ...(depth !== undefined && { depth }) });
		}
		const some = annexes.length + references.length + answered.length + titled.length + gatherings.length > 0;
		return some ? { annexes, references, answered, titled, gatherings } : undefined;
	},
);

const found = query([annexReadings], (readings) => {
	const annexes: Annex[] = [];
	const references: AnnexReference[] = [];
	for (const { from, value } of readings) {
		for (const annex of value.annexes) {
			annexes.push({ ...annex, span: shift(annex.span, from), label: shift(annex.label, from) });
		}
		for (const reference of value.references) {
			const { span, numberSpan } = reference;
			references.push({ ...reference, span: shift(span, from), numberSpan: shift(numberSpan, from) });
		}
	}
	return agree(withoutChance(annexes, references), references);
});

/** By their labels, in document order. */
export const annexes = query([found], (all) => all.annexes);

/** In document order. */
export const annexReferences = query([found], (all) => all.references);

/** Families of which the report has annexes: by label, or by a list of annexes. */
export const annexFamilies = query([annexReadings.values], (readings): ReadonlySet<string> => {
	const families = new Set<string>();
	for (const { annexes, gatherings, answered } of readings) {
		for (const { family } of annexes) families.add(family);
		for (const { family } of gatherings) families.add(family);
		for (const key of answered) families.add(familyOf(key));
	}
	return families;
});

/**
 * `Annex I` is the ninth of A, B, C … if the report's annexes have letters and none is `Annex II`, else the first. Only
 * the whole report can tell, so it is decided here.
 */
function agree(
	annexes: readonly Annex[],
	references: readonly AnnexReference[],
): Pick<AnnexReading, 'annexes' | 'references'> {
	const lettered = new Set(annexes.filter(({ number }) => number?.style === 'letter').map(({ family }) => family));
	for (const { family, number } of annexes) {
		if (number?.style === 'roman' && !SINGLE[number.value]) lettered.delete(family);
	}
	if (lettered.size === 0) return { annexes, references };
	const asLetter = <T extends Annex | AnnexReference>(one: T): T => {
		const { number } = one;
		if (!lettered.has(one.family) || number?.style !== 'roman' || number.suffix !== '') return one;
		const letter = SINGLE[number.value];
		const read = letter && readAnnexNumber(letter, true);
		return read ? { ...one, number: read } : one;
	};
	return { annexes: annexes.map(asLetter), references: references.map(asLetter) };
}

/** The roman numerals that could be a letter as well, by their value. */
const SINGLE: Readonly<Record<number, string>> = { 1: 'I', 5: 'V', 10: 'X' };
