/**
 * Finds annexes that no text of the report refers to.
 */
import {
	type Annex,
	type AnnexEntry,
	agendas,
	annexEntries,
	annexes,
	annexKey,
	annexLabelWord,
	annexReferences,
	firstContent,
	glossarySpan,
	headings,
	isOfAnother,
	memoize,
	type Prose,
	type Report,
	tiedToAnother,
	withoutRecord,
	writeAnnexNumber,
} from '../../report/index.js';
import { insertAt, joined, narrowed, spanAt } from '../../text/index.js';

import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { annexMentions, stemsOf } from './annex-mentions.js';

export const unreferencedAnnex: Rule = {
	id: 'unreferenced-annex',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'word',
	scope: 'report',
	theme: 'annexes',
	docs: {
		title: 'Annex that no text refers to',
		what: 'An annex of the report that the text mentions nowhere: not by its number, not by a link, and not by its subject (“the list of participants is annexed”). A bare “Annex” over further headings only gathers what stands at the end, and is left alone; so is a list of acronyms.',
		why: 'Nobody finds what nothing points to, and an annex left over from the last report goes out with this one.',
		fixes:
			'Refer to it at the end of the paragraph that has most of the words of its title, or if it has no title, of the first paragraph (not applied unasked: the author knows the better place). Not offered for an annex without number, nor where that paragraph ends with the name of another document, whose annex it would seem to be.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n1. The budget is in Annex I.\n\n## Annex I – Budget\n\n5,000 euro\n\n## Annex II – Statement by the youth delegates\n\nWe thank the hosts.\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n1. The budget is in [the first annex](#annex-i), the rest in Annexes II and III.\n\n## Annex I\n\n5,000 euro\n\n## Annex II\n\nText\n\n## Annex III\n\nText\n',
			'# Minutes\n\n5 February 2018\n\nThe budget was adopted.\n\n# Annex\n\n## Attendance\n\nAna Lund\n\n## Next meeting\n\n5 March 2018\n',
			'# Minutes\n\n5 February 2018\n\n1. The list of participants is annexed to these minutes.\n\n## Annex\n\n### List of participants\n\nAna Lund\n',
		],
		settings: ['annexWords'],
		source:
			'ISO/IEC Directives, Part 2, “Annexes”: annexes are designated in order, and each is referred to in the text',
	},
	*check(report) {
		if (annexes(report).length === 0) return;
		const mentions = annexMentions(report);
		let surveyed: Survey | undefined;
		const known = (): Survey => {
			surveyed ??= survey(report);
			return surveyed;
		};
		const seen = new Set<string>();
		for (const entry of annexEntries(report)) {
			const { annex, key, role, empty } = entry;
			if (role !== 'annex' || seen.has(key)) continue;
			seen.add(key);
			// An empty annex refers to a file, or is left to `empty-annex`.
			if (
				empty ||
				isContainer(report, entry) ||
				holdsAcronyms(report, entry) ||
				mentions.names(entry) ||
				mentions.describes(entry) ||
				isMeant(known(), annex)
			)
				continue;
			yield {
				message: `${nameOf(annex)} is not mentioned in the text. Refer to it or leave it out`,
				span: annex.span,
				fixes: () => refer(report, annex, known()),
			};
		}
	},
};

/** A list of acronyms is looked up, not referred to. */
function holdsAcronyms(report: Report, { annex, end }: AnnexEntry): boolean {
	const list = glossarySpan(report);
	return list !== undefined && annex.label.from <= list.from && list.from < end;
}

/** "Annex" over "Attendance" and "Next meeting" only separates these from the minutes: nobody would refer to it. */
function isContainer(report: Report, { annex, lineEnd }: AnnexEntry): boolean {
	if (annex.number || annex.title !== '') return false;
	const content = firstContent(report.rope, lineEnd);
	return headings(report).some(({ span }) => span.from === content);
}

/** Annex 4 after Annex 2, with a mention of Annex 3: `annex-numbering` and `missing-annex` report that. */
function isMeant({ own, referred }: Survey, { family, number }: Annex): boolean {
	if (number?.suffix !== '' || number.value < 2) return false;
	const before = annexKey(family, { ...number, value: number.value - 1 });
	return !own.has(before) && referred.has(before);
}

/** What is asked of the whole report for each annex. */
interface Survey {
	/** Keys of its annexes, of those that the text mentions, and of those that it ties to another document. */
	readonly own: ReadonlySet<string>;
	readonly referred: ReadonlySet<string>;
	readonly tied: ReadonlySet<string>;
	/** The first paragraph that can take a reference, by the annex's word in lower case. */
	readonly first: (word: string) => Paragraph | undefined;
	/** Likewise, by the stem of a word in it. */
	readonly about: (word: string) => ReadonlyMap<string, readonly Paragraph[]>;
}

function survey(report: Report): Survey {
	const keys = (all: readonly Pick<Annex, 'family' | 'number'>[]): Set<string> =>
		new Set(all.map(({ family, number }) => annexKey(family, number)));
	return {
		own: keys(annexes(report)),
		referred: keys(annexReferences(report).filter(({ elsewhere }) => elsewhere === 'no')),
		tied: keys(annexReferences(report).filter(isOfAnother)),
		first: memoize((word) => paragraphs(report, word).next().value ?? undefined),
		about: memoize((word) => paragraphsByStem(report, word)),
	};
}

function nameOf({ word, number }: Annex): string {
	// Its word may be of another language than ours.
	return number ? `${annexLabelWord(word)} ${writeAnnexNumber(number)}` : 'This annex';
}

/** A paragraph of the report is longer than a line of its title. */
const PARAGRAPH_LENGTH = 80;

function refer(report: Report, annex: Annex, known: Survey): Fix[] {
	const first = paragraphFor(annex, known);
	// "Annex I of the Convention": a bare "Annex I" would be read as that one.
	const isTaken = known.tied.has(annexKey(annex.family, annex.number));
	// A bare "(Annex)" does not say where the reader is sent.
	if (!annex.number || !first || first.from > annex.span.from || isTaken) return [];
	const { prose, from } = first;
	// Before the full stop, and after bold or a link that reaches to it.
	const words = report.rope.slice(from + prose.span.from, from + prose.span.to).trimEnd();
	const at = from + prose.span.from + words.length - (/[.!?]/.test(words.slice(-1)) ? 1 : 0);
	const word = annexLabelWord(annex.word);
	const name = `${word} ${writeAnnexNumber(annex.number)}`;
	// "As resolution 12 says (Annex I)" speaks of the resolution's annex.
	const before = prose.text.trimEnd().replace(/[.!?]$/, '');
	if (tiedToAnother(`${before} (`, ')')) return [];
	return [
		unsafeFix(`Refer to ${name} at the end of ${first.about ? 'a paragraph about it' : 'the first paragraph?'}`, [
			insertAt(at, ` (${name})`),
		]),
	];
}

/** A paragraph ends with an annex if one is within this many characters of its end. */
const NEAR = 40;
/** "Present: Ana Lund, Bo Berg", "**Date:** 5 May". */
const LABELLED = narrowed(/^\P{L}*\p{L}[\p{L} ’'/()-]{1,40}:/u);

interface Paragraph {
	readonly prose: Prose;
	/** Where its block starts. */
	readonly from: number;
	/** It speaks of what the title of the annex says. */
	readonly about?: true;
}

/** Shorter words are in every other paragraph. */
const TELLING = 5;
/** A word that stands in more paragraphs tells little of where the annex is meant. */
const MOST_PARAGRAPHS = 20;

/** An annex with a title is referred to only where the text speaks of that: where most of its words are, the first time. */
function paragraphFor({ word, title }: Annex, known: Survey): Paragraph | undefined {
	const stems = new Set(stemsOf(withoutRecord(title)).filter(({ length }) => length >= TELLING));
	if (stems.size === 0) return known.first(word.toLowerCase());
	const about = known.about(word.toLowerCase());
	const shared = new Map<Paragraph, number>();
	for (const stem of stems) {
		for (const paragraph of about.get(stem) ?? []) shared.set(paragraph, (shared.get(paragraph) ?? 0) + 1);
	}
	const place = ({ from, prose }: Paragraph): number => from + prose.span.from;
	const [best] = [...shared].sort(([a, one], [b, other]) => other - one || place(a) - place(b));
	return best && { ...best[0], about: true };
}

function paragraphsByStem(report: Report, word: string): ReadonlyMap<string, readonly Paragraph[]> {
	const found = new Map<string, Paragraph[]>();
	for (const paragraph of paragraphs(report, word)) {
		for (const stem of new Set(stemsOf(paragraph.prose.text.toLowerCase()))) {
			const known = found.get(stem);
			if (!known) found.set(stem, [paragraph]);
			else if (known.length < MOST_PARAGRAPHS) known.push(paragraph);
		}
	}
	return found;
}

/** The paragraphs that can take a reference to an annex. @param word of annexes, in lower case. */
function* paragraphs(report: Report, word: string): Generator<Paragraph, undefined> {
	const lists = joined(agendas(report).map(({ label, end }) => ({ from: label.from, to: end })));
	for (const { facts, from } of report.blocks) {
		for (const prose of facts.prose) {
			const { kind, within, text, span } = prose;
			if (kind !== 'paragraph' || within || LABELLED.test(text)) continue;
			// After "as set out in Annex I", another annex would be read as a correction.
			if (text.slice(-NEAR).toLowerCase().includes(word)) continue;
			const at = from + span.from;
			if (spanAt(lists, at)) continue;
			if (text.length >= PARAGRAPH_LENGTH || /\p{L}{3}[.!?]\s*$/u.test(text)) yield { prose, from };
		}
	}
	return undefined;
}
