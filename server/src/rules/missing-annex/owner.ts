/** Whose annex a reference means: what speaks for this report, and what for another document, and how strongly. */
import { type AnnexReference, annexFamilies, annexKey, type Report } from '../../report/index.js';
import { announcedBy } from '../../writing/index.js';
import { asWritten, type Survey, seriesOf, wayOf } from './survey.js';

const EVIDENCE = {
	/** Its sentence says that it comes with this report: "attached as Annex I". */
	attached: 6,
	/** It is said to hold what reports append, such as the agenda. */
	appended: 6,
	/** It refers the reader to the annex: "(Annex I)", "listed in Annex I". Most minutes do so with those of others. */
	pointed: 2,
	/** Another reference says that the report has annexes of this series. */
	announced: 2,
	/** The report has annexes of this word, … */
	family: 4,
	/** … with such numerals, one or several, and this number would be among them or soon follow. */
	afterOne: 2,
	afterSeveral: 6,
	/** A later one is there. */
	gap: 4,
	/** The report has far fewer. */
	far: -10,
	/** Another sentence ties the same annex to another document. */
	tied: -10,
	/** The sentence names another document. */
	perhaps: -5,
	reworked: -12,
	symbol: -9,
	paper: -5,
	attachedPaper: -10,
	continues: -12,
	follows: -5,
	change: -9,
	/** A document is mentioned, and nothing refers the reader to the annex. */
	bare: -2,
} as const;

/** What a single sign of the report is not enough for. */
const ENOUGH = 4;

type Evidence = keyof typeof EVIDENCE;

/** Whether the report, not a document that is spoken of, should have the annex. */
export function isOfThisReport(report: Report, reference: AnnexReference, known: Survey): boolean {
	let sum = 0;
	for (const each of evidenceFor(report, reference, known)) sum += EVIDENCE[each];
	return sum >= ENOUGH;
}

/** How many more annexes a report may refer to than it has. */
const SOON = 2;
/** Next to two annexes of our own, "Annex 14" belongs to another document. */
const FAR = 4;

function* evidenceFor(report: Report, reference: AnnexReference, known: Survey): Iterable<Evidence> {
	const { number, pointing, announces, doubts, elsewhere, family } = reference;
	yield* doubts;
	if (doubts.length > 0 && pointing === 'none') yield 'bare';
	if (elsewhere === 'perhaps') yield 'perhaps';
	if (pointing === 'strong') yield 'attached';
	else if (announces) yield 'appended';
	if (pointing === 'weak') {
		yield 'pointed';
		if (known.announced.has(seriesOf(reference))) yield 'announced';
	}
	if (annexFamilies(report).has(family)) yield 'family';
	const value = number?.suffix === '' ? number.value : 0;
	const labels = known.written.get(wayOf(reference));
	if (value > 0 && labels && value <= labels.last + SOON) {
		yield labels.count > 1 ? 'afterSeveral' : 'afterOne';
		if (value < labels.last) yield 'gap';
	}
	const reach = known.reach.get(seriesOf(reference)) ?? Number.NEGATIVE_INFINITY;
	if (pointing === 'none' && !announces && (number?.value ?? 0) > reach + FAR) yield 'far';
	if (isTied(reference, known)) yield 'tied';
}

/** Unless it is clearly said to be one of ours, the same annex belongs to the same document. */
function isTied(reference: AnnexReference, { foreign }: Survey): boolean {
	const { pointing, family, number } = reference;
	if (pointing === 'none') return foreign.has(annexKey(family, number));
	return pointing === 'weak' && announcedBy(reference) === 'blank' && foreign.has(asWritten(reference));
}
