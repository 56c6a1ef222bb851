/**
 * Finds references to annexes that the report announces and does not have.
 */
import {
	type Annex,
	type AnnexNumber,
	type AnnexReference,
	annexKey,
	annexLabelWord,
	anyAnnex,
	type Report,
	writeAnnexNumber,
} from '../report/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { addAnnexes, annexName, announcedBy, labelAnnex, modelFor } from './support/annex-skeleton.js';
import { addToFrontMatter } from './support/front-matter-edit.js';
import { unlabelledSection } from './support/unlabelled-section.js';

export const missingAnnex: Rule = {
	id: 'missing-annex',
	since: '0.1.0',
	severity: 'error',
	scope: 'report',
	theme: 'annexes',
	docs: {
		title: 'Annex that is referred to but missing',
		what: 'The text sends the reader to an annex of this report that the report does not have. It is taken for one of this report where the report has other annexes of that word, where the sentence says so (“attached as Annex I”, “Annex I to this report”), or where it is said to hold what reports append: the agenda (ANNEX I), a list of participants or of decisions, presentations, statements. Annexes of what the sentence speaks of (a specification, a draft, a contract, a treaty, a text that is being changed or negotiated) are left alone, as are annexes that you name under `externalAnnexes` or link to.',
		why: 'The agenda or the list of participants was cut, renamed or never pasted in, and the report goes out without it.',
		fixes:
			'Put the label back above the agenda or list of participants where that stands without one; add the annex at its place, with an agenda or a list of participants where the sentence announces one; correct the number; or note in the front matter that the annex is a file of its own. All are offered, none is applied unasked.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The vectors are in Annex A; the rejected ones are listed in Annex B.\n\n## Annex A\n\nVectors\n',
			'# Notulen\n\n9 oktober 2023\n\nDe lijst is bij dit verslag gevoegd (zie Bijlage 3).\n',
		],
		accepted: [
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n\nAnnex I\n\nAgenda\n\n- I. Opening\n',
			'# Minutes\n\n5 February 2018\n\n1. Annex I of the Convention and the list of Annex IV Parties were recalled.\n',
			'# Minutes\n\n5 February 2018\n\n1. The review of the licence agreement (Annex A) is put off. Bo adds the colour table (Annex E).\n',
			'# Minutes\n\n5 February 2018\n\n1. The draft standard and its Annex 3 were discussed.\n\n## Annex 1\n\nBudget\n\n## Annex 2\n\nList\n',
			'---\nexternalAnnexes: [Annex I]\n---\n\n# Minutes\n\n5 February 2018\n\n1. The agenda (Annex I) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The agenda ([Annex I](agenda.pdf)) was adopted. See Annex I.\n',
		],
		settings: ['externalAnnexes', 'annexWords'],
		source:
			'ISO/IEC Directives, Part 2, “Annexes”: annexes are designated in order, and each is referred to in the text',
	},
	*check(report) {
		const known = survey(report);
		for (const reference of report.annexReferences) {
			const { elsewhere, family, number, pointing, announces } = reference;
			const key = annexKey(family, number);
			if (elsewhere !== 'no' || known.own.has(key) || isFiled(report, family, key)) continue;
			if (number ? known.unnumbered.has(family) : isAnswered(reference, report, known)) continue;
			if (leadsSomewhere(report, reference) || !isAboutThis(report, reference, known)) continue;
			// What is elsewhere tied to another document is that one's, unless plainly said to be ours.
			if (pointing === 'none' && known.foreign.has(key)) continue;
			if (pointing === 'weak' && known.foreign.has(asWritten(reference)) && !isOurs(reference, known)) continue;
			// A bare mention is ours only where the report has annexes of that word and kind of number, and nearly as many.
			if (pointing === 'none' && !announces && isFar(reference, known)) continue;
			yield finding(report, reference, known);
		}
	},
};

/** What the whole report says of its annexes, gathered once for all references. */
interface Survey {
	/** Keys of the annexes that the report has. */
	readonly own: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
	/** Families with one annex that has no number: it is "Annex 1" as well. */
	readonly unnumbered: ReadonlySet<string>;
	/** Keys that some reference ties to another document; the same in the word and style in which it does. */
	readonly foreign: ReadonlySet<string>;
	/** Keys that some reference names. */
	readonly named: ReadonlySet<string>;
	/** Families of which the text names annexes that are files. */
	readonly listed: ReadonlySet<string>;
	/** Families and series of which the text plainly announces an annex of this report. */
	readonly announced: ReadonlySet<string>;
	/** By its key, the first reference to each annex that nothing ties to another document. */
	readonly referred: ReadonlyMap<string, AnnexReference>;
	/** The highest number that the report has, by family and series. */
	readonly highest: ReadonlyMap<string, number>;
	readonly offers: Map<string, Offers>;
}

/** "Annex III of the Treaty" and "see Annex 3" are hardly the same annex. */
function asWritten({ word, family, number }: AnnexReference): string {
	return `${annexKey(family, number)} ${annexLabelWord(word.toLowerCase())} ${number?.style}`;
}

/** The annex is a file of its own, or a list of annexes has it. */
function isFiled({ answeredAnnexes }: Report, family: string, key: string): boolean {
	return answeredAnnexes.has(key) || answeredAnnexes.has(anyAnnex(family));
}

/** "The agenda is reproduced in Annex I" is about this report, though "Annex I Parties" are not. */
function isOurs(reference: AnnexReference, { highest }: Survey): boolean {
	const { number, family } = reference;
	const gap = number !== undefined && number.value < (highest.get(`${family} ${number.series}`) ?? 0);
	return gap || announcedBy(reference) !== 'blank';
}

/** Beside two annexes of our own, "Annex 14" is one of another document. */
const FAR = 4;

function isFar({ family, number }: AnnexReference, { highest }: Survey): boolean {
	return (number?.value ?? 0) > (highest.get(`${family} ${number?.series}`) ?? Number.NEGATIVE_INFINITY) + FAR;
}

function survey(report: Report): Survey {
	const { annexes, annexReferences } = report;
	const keyOf = ({ family, number }: Annex | AnnexReference): string => annexKey(family, number);
	const sizes = new Map<string, number>();
	const highest = new Map<string, number>();
	for (const { family, number } of annexes) {
		sizes.set(family, (sizes.get(family) ?? 0) + 1);
		if (!number) continue;
		const series = `${family} ${number.series}`;
		highest.set(series, Math.max(number.value, highest.get(series) ?? 0));
	}
	const referred = new Map<string, AnnexReference>();
	for (const each of annexReferences) {
		const key = keyOf(each);
		if (each.elsewhere === 'no' && !referred.has(key)) referred.set(key, each);
	}
	const tied = annexReferences.filter(({ elsewhere }) => elsewhere === 'words');
	const alone = annexes.filter(({ family, number }) => number === undefined && sizes.get(family) === 1);
	return {
		own: new Set(annexes.map(keyOf)),
		families: new Set(sizes.keys()),
		unnumbered: new Set(alone.map(({ family }) => family)),
		foreign: new Set(tied.flatMap((reference) => [keyOf(reference), asWritten(reference)])),
		named: new Set(annexReferences.map(keyOf)),
		listed: new Set(
			annexReferences.filter((each) => isFiled(report, each.family, keyOf(each))).map(({ family }) => family),
		),
		announced: new Set(annexReferences.filter(isAnnounced).map(seriesOf)),
		highest,
		referred,
		offers: new Map(),
	};
}

function seriesOf({ family, number }: AnnexReference): string {
	return `${family} ${number?.series}`;
}

function isAnnounced({ elsewhere, pointing, announces, doubtful }: AnnexReference): boolean {
	return elsewhere === 'no' && !doubtful && (pointing === 'strong' || announces);
}

/**
 * Whether there is evidence that the annex is one of this report: the sentence says so, or the report has or announces
 * annexes of that word. In most minutes "(Annex E)" is an annex of what was discussed.
 */
function isAboutThis({ annexFamilies }: Report, reference: AnnexReference, { announced }: Survey): boolean {
	if (isAnnounced(reference)) return true;
	if (reference.doubtful) return false;
	return annexFamilies.has(reference.family) || (reference.pointing === 'weak' && announced.has(seriesOf(reference)));
}

/** `[Annex I](#agenda)` leads to the agenda, whatever that is called. */
function leadsSomewhere({ headings }: Report, { fragment }: AnnexReference): boolean {
	return fragment !== undefined && headings.some(({ slug }) => slug === fragment.toLowerCase());
}

/** "The annex" is any annex; a list of participants announced as one may stand under its own name. */
function isAnswered(reference: AnnexReference, report: Report, { families }: Survey): boolean {
	if (families.has(reference.family)) return true;
	const announced = announcedBy(reference);
	return (announced === 'participants' && report.hasParticipants) || (announced === 'agenda' && report.hasAgenda);
}

function finding(report: Report, reference: AnnexReference, known: Survey): Finding {
	const { number, span, numberSpan, word } = reference;
	const name = number ? nameOf(word, number) : 'The annex';
	return {
		message: `${name} is referred to but missing. Add it or correct the reference`,
		span,
		fixes: () => {
			const offers = offersFor(report, reference, known);
			return [
				...labelFix(report, reference),
				...offers.additions(),
				...offers.meant().map((annex) => rewrite(report, annex, numberSpan)),
				...offers.external(),
			];
		},
	};
}

/** What is the same for all references to one annex in such a sentence, made when first asked for. */
interface Offers {
	readonly additions: () => readonly Fix[];
	readonly meant: () => readonly Annex[];
	readonly external: () => readonly Fix[];
}

function offersFor(report: Report, reference: AnnexReference, known: Survey): Offers {
	const { family, number, word, sentence } = reference;
	const key = `${word} ${number?.style} ${annexKey(family, number)} ${sentence}`;
	let offers = known.offers.get(key);
	if (!offers) {
		offers = {
			additions: once(() => addFixes(report, reference, known)),
			meant: once(() => (number ? nearest(report, reference, known) : [])),
			external: once(() => (number ? [external(report, nameOf(word, number))] : [])),
		};
		known.offers.set(key, offers);
	}
	return offers;
}

function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** In a message an annex is called as in a label, whatever the letter case of the reference. */
function nameOf(word: string, number: AnnexNumber): string {
	const label = annexLabelWord(word.toLowerCase());
	return `${label} ${writeAnnexNumber(number)}`;
}

/** What was announced may be there, and only its label gone. */
function labelFix(report: Report, reference: AnnexReference): Fix[] {
	const section = unlabelledSection(report, reference, announcedBy(reference));
	if (!section) return [];
	const title = `Put the label “${annexName(reference, modelFor(report, reference))}” above ${section.name}`;
	return [{ title, safety: 'unsafe', edits: [labelAnnex(report, reference, section)] }];
}

/** None where the annex would leave a gap that nothing in the report accounts for: the number is wrong. */
function addFixes(report: Report, reference: AnnexReference, known: Survey): Fix[] {
	const before = missingBefore(report, reference, known);
	// Where a list names the others as files, one label would make labels missing of them all.
	if (!before || (known.listed.has(reference.family) && !known.families.has(reference.family))) return [];
	const announced = announcedBy(reference);
	const content = { agenda: ' with an agenda', participants: ' with a list of participants', blank: '' }[announced];
	const names = [...before, reference].map(({ word, number }) => (number ? nameOf(word, number) : 'the annex'));
	const title = `Add ${names.join(' and ')}${names.length > 1 ? '' : content}`;
	return [{ title, safety: 'unsafe', edits: [addAnnexes(report, [...before, reference])] }];
}

/** The missing annexes between the last one of the report and this one, as far as the text refers to all of them. */
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
		if (!other) return undefined;
		found.push(other);
	}
	return found;
}

/** The report's own annexes that could have been meant: those that no reference names, nearest first. */
function nearest({ annexes }: Report, { family, number }: AnnexReference, { named }: Survey): Annex[] {
	const distance = (annex: Annex): number => Math.abs((annex.number?.value ?? 0) - (number?.value ?? 0));
	const kin = annexes.filter((annex) => annex.family === family && annex.number);
	const unnamed = kin.filter((annex) => !named.has(annexKey(annex.family, annex.number)));
	return (unnamed.length > 0 ? unnamed : kin).sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function rewrite({ text }: Report, { number, word, span }: Annex, at: AnnexReference['numberSpan']): Fix {
	const written = text.slice(span.from + word.length, span.to).trim();
	const insert = written === '' && number ? writeAnnexNumber(number) : written;
	return { title: `Did you mean ${word} ${insert}?`, safety: 'unsafe', edits: [{ span: at, insert }] };
}

function external(report: Report, name: string): Fix {
	return {
		title: `Note that ${name} is a file of its own`,
		safety: 'unsafe',
		edits: [addToFrontMatter(report, 'externalAnnexes', name)],
	};
}
