/** Fixes for a reference to a missing annex. */
import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	addToFrontMatter,
	annexes,
	annexKey,
	annexLabelWord,
	type Report,
	writeAnnexNumber,
} from '../../report/index.js';
import {
	addAnnexes,
	annexName,
	announcedBy,
	labelAnnex,
	modelFor,
	separatorOfTitles,
	unlabelledSection,
} from '../../writing/index.js';
import { type Fix, unsafeFix } from '../rule.js';
import { isFiled, type Survey } from './survey.js';

/** Shared by all references to one annex in such a sentence, computed on demand. */
interface Offers {
	readonly additions: () => readonly Fix[];
	/** More annexes than the referenced one would have to be added. */
	readonly several: () => boolean;
	readonly meant: () => readonly Annex[];
	readonly external: () => readonly Fix[];
}

/** The fixes for references of a report, likeliest first. */
export function annexFixes(report: Report, known: Survey): (reference: AnnexReference) => Fix[] {
	const made = new Map<string, Offers>();
	const offersFor = (reference: AnnexReference): Offers => {
		const { family, number, word, sentence } = reference;
		const key = `${word} ${number?.style} ${annexKey(family, number)} ${sentence}`;
		const offers = made.get(key) ?? makeOffers(report, reference, known);
		made.set(key, offers);
		return offers;
	};
	return (reference) => {
		const { additions, several, meant, external } = offersFor(reference);
		const others = meant().map((annex) => rewrite(report, annex, reference.numberSpan));
		// One reference hardly speaks for several annexes.
		const first = several() ? [...others, ...additions()] : [...additions(), ...others];
		return [...labelFix(report, reference), ...first, ...external()];
	};
}

function makeOffers(report: Report, reference: AnnexReference, known: Survey): Offers {
	const { number, word } = reference;
	const before = once(() => missingBefore(report, reference, known) ?? []);
	return {
		additions: once(() => addFixes(report, reference, known)),
		several: () => before().length > 0,
		meant: once(() => (number ? nearest(report, reference, known) : [])),
		external: once(() => (number ? [external(report, nameOf(word, number))] : [])),
	};
}

function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** A message names an annex as a label does, whatever the letter case of the reference. */
export function nameOf(word: string, number: AnnexNumber): string {
	const label = annexLabelWord(word.toLowerCase());
	return `${label} ${writeAnnexNumber(number)}`;
}

/** What was announced may be there, with only its label missing. */
function labelFix(report: Report, reference: AnnexReference): Fix[] {
	const section = unlabelledSection(report, reference, announcedBy(reference));
	if (!section) return [];
	const title = `Put the label “${annexName(reference, modelFor(report, reference))}” above ${section.name}`;
	return [unsafeFix(title, [labelAnnex(report, reference, section)])];
}

/** Empty if the annex would leave a gap that nothing in the report explains: then the number is wrong. */
function addFixes(report: Report, reference: AnnexReference, known: Survey): Fix[] {
	const before = missingBefore(report, reference, known);
	// If a list names the others as files, adding one label would make theirs missing too.
	if (!before || (known.listed.has(reference.family) && !known.families.has(reference.family))) return [];
	const all = [...before, reference];
	const names = all.map(({ word, number }) => (number ? nameOf(word, number) : 'the annex'));
	const content = { agenda: ' with an agenda', participants: ' with a list of participants', blank: '' };
	const blanks = separatorOfTitles(report, reference) === undefined ? [] : all.filter(isBlank);
	const toFillIn = ['', ' with a title to fill in'][blanks.length] ?? ' with titles to fill in';
	const title = `Add ${names.join(' and ')}${toFillIn || (all.length > 1 ? '' : content[announcedBy(reference)])}`;
	return [unsafeFix(title, [addAnnexes(report, all, known.language)])];
}

function isBlank(reference: AnnexReference): boolean {
	return announcedBy(reference) === 'blank';
}

/** With more annexes missing than this, nobody adds them in one go. */
const MOST_ADDED = 20;

/** The missing annexes between the report's last one and this one, if the text refers to all of them. */
function missingBefore(
	report: Report,
	reference: AnnexReference,
	{ highest, referred }: Survey,
): AnnexReference[] | undefined {
	const { family, number } = reference;
	const last = number && highest.get(`${family} ${number.series}`);
	if (last === undefined) return [];
	const found: AnnexReference[] = [];
	for (let value = last + 1; value < number!.value; value++) {
		const key = annexKey(family, { ...number!, value, suffix: '' });
		const other = referred.get(key);
		if (isFiled(report, family, key)) continue;
		if (!other || found.length === MOST_ADDED) return undefined;
		found.push(other);
	}
	return found;
}

/** The report's own annexes that may be meant: those that no reference names, nearest first. */
function nearest(report: Report, { family, number }: AnnexReference, { named }: Survey): Annex[] {
	const distance = (annex: Annex): number => Math.abs((annex.number?.value ?? 0) - (number?.value ?? 0));
	const kin = annexes(report).filter((annex) => annex.family === family && annex.number);
	const unnamed = kin.filter((annex) => !named.has(annexKey(annex.family, annex.number)));
	return (unnamed.length > 0 ? unnamed : kin).sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function rewrite({ text }: Report, { number, word, span }: Annex, at: AnnexReference['numberSpan']): Fix {
	const written = text.slice(span.from + word.length, span.to).trim();
	const insert = written === '' && number ? writeAnnexNumber(number) : written;
	return unsafeFix(`Did you mean ${word} ${insert}?`, [{ span: at, insert }]);
}

function external(report: Report, name: string): Fix {
	const where = report.frontMatter ? 'to the settings at the top (front matter)' : 'settings at the top (front matter)';
	return unsafeFix(`Add ${where}: ${name} is a file of its own`, [addToFrontMatter(report, 'externalAnnexes', name)]);
}
