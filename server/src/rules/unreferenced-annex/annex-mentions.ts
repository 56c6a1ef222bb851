import {
	type AnnexEntry,
	annexKey,
	annexReferences,
	answeredAnnexes,
	anyAnnex,
	anyOf,
	blockQuery,
	blockQueryWith,
	headings,
	isOfAnother,
	memoize,
	memoizeOn,
	type Report,
	sentencesOf,
	writeAnnexNumber,
} from '../../report/index.js';
import { addTo, lazily, narrowed } from '../../text/index.js';

/** What the text says about its annexes. */
export interface AnnexMentions {
	/** Whether the text names the annex: by its number, as "the annex" where it is the only one, or by a link. */
	names(entry: AnnexEntry): boolean;
	/** Whether a sentence says that something like it is attached: "the list of participants is annexed". */
	describes(entry: AnnexEntry): boolean;
}

// Matched against lower-case text; built when a report with annexes is first checked.
const attached = lazily(() =>
	narrowed(`(?<!\\p{L})(?:${anyOf((words) => words.attached)}|${anyOf((words) => words.pointsBack)})(?!\\p{L})`, 'u'),
);
function attachedPattern(): RegExp {
	return attached();
}

/** Shorter words say little about a subject. */
const WORD_LENGTH = 4;
/** Longer words are compared by their prefixes, because of their endings. */
const STEM_LENGTH = 6;

export function annexMentions(report: Report): AnnexMentions {
	/** Where each annex is named, by its key. */
	const places = new Map<string, number[]>();
	for (const reference of annexReferences(report)) {
		if (isOfAnother(reference)) continue;
		const { family, number, span } = reference;
		const key = annexKey(family, number);
		addTo(places, key, span.from);
	}
	let abbreviated: ReadonlySet<string> | undefined;
	let fragments: ReadonlySet<string> | undefined;
	let slugs: ReadonlyMap<number, string> | undefined;

	const isOutside = ({ from, end }: AnnexEntry, at: number): boolean => at < from || at >= end;

	return {
		names(entry) {
			const { key, annex } = entry;
			if (answeredAnnexes(report).has(key) || answeredAnnexes(report).has(anyAnnex(annex.family))) return true;
			if (places.get(key)?.some((at) => isOutside(entry, at))) return true;
			fragments ??= new Set(fragmentsIn(report).flatMap(({ value }) => value));
			if (fragments.size > 0) {
				slugs ??= new Map(headings(report).map(({ span, slug }) => [span.from, slug]));
				if (anchorsOf(report, entry, slugs).some((anchor) => fragments?.has(anchor))) return true;
			}
			if (annex.number === undefined) return namesBare(report, entry);
			abbreviated ??= new Set(abbreviations.values(report).flat());
			return abbreviated.has(writeAnnexNumber({ ...annex.number, suffix: '' }));
		},
		describes(entry) {
			const all = announcementsIn.values(report);
			if (all.length === 0) return false;
			const indexes = announcementsIn.indexes(report);
			return placesIn(all)(subjectOf(report, entry).join(' ')).some(([index, at]) =>
				isOutside(entry, report.blocks[indexes[index]!]!.from + at),
			);
		},
	};
}

/** "All. 1", "Anl. 2", "App. B": how annexes are named in brackets. */
const ABBREVIATED = lazily(() =>
	narrowed(
		`(?<!\\p{L})${anyOf(({ abbreviated }) => abbreviated)}\\.\\s?(\\d{1,2}|[IVX]{1,5}|[A-Z])(?![\\p{L}\\d])`,
		'giu',
	),
);

/** The numbers of annexes whose word is abbreviated. */
const abbreviations = blockQuery(({ prose }): readonly string[] | undefined => {
	const found = prose.flatMap(({ text }) => [...text.matchAll(ABBREVIATED())].map(([, number = '']) => number));
	return found.length > 0 ? found : undefined;
});

/** The fragments of the links within the document, in lower case. */
const fragmentsIn = blockQuery(({ links, definitions }): readonly string[] | undefined => {
	const found = [...links, ...definitions]
		.filter(({ url }) => url.length > 1 && url.startsWith('#'))
		.map(({ url }) => url.slice(1).toLowerCase());
	return found.length > 0 ? found : undefined;
});

/**
 * The fragments by which a link may lead to the annex: its heading's slug, or `annex-i` for a label that isn't a
 * heading.
 */
function anchorsOf({ rope }: Report, { annex }: AnnexEntry, slugs: ReadonlyMap<number, string>): string[] {
	const heading = slugs.get(annex.label.from);
	const name = rope.slice(annex.span.from, annex.span.to).toLowerCase().replace(/\s+/g, '-');
	return heading === undefined ? [name] : [heading, name];
}

/** "As the annex shows": the only annex of its word needs no number. */
function namesBare(report: Report, { annex, from, end }: AnnexEntry): boolean {
	const word = annex.word.toLowerCase();
	for (const block of usesOf(word)(report)) {
		for (const within of block.value) {
			const at = block.from + within;
			if (at !== annex.label.from && (at < from || at >= end)) return true;
		}
	}
	return false;
}

/** Where paragraphs, headings and cells that contain a lower-case word start. */
const usesOf = memoize((word) =>
	blockQueryWith([], ({ facts }): readonly number[] | undefined => {
		const found = facts.prose.filter(({ text }) => text.toLowerCase().includes(word)).map(({ span }) => span.from);
		return found.length > 0 ? found : undefined;
	}),
);

/** No report says more often that something is attached. */
const ANNOUNCEMENTS = 50;

/** The sentences that say that something is attached, in lower case. */
const announcementsIn = blockQuery(({ prose }): readonly Announcement[] | undefined => {
	let found: Announcement[] | undefined;
	for (const { text, span } of prose) {
		const low = text.toLowerCase();
		if (!attachedPattern().test(low)) continue;
		for (const { from, to } of sentencesOf(text)) {
			const sentence = low.slice(from, to);
			if (!attachedPattern().test(sentence)) continue;
			found ??= [];
			found.push({ at: span.from, text: sentence });
		}
	}
	return found;
});

interface Announcement {
	/** Where its paragraph starts. */
	readonly at: number;
	readonly text: string;
}

type Announcements = readonly (readonly Announcement[])[];

/** The index of an announcement, and where its paragraph starts in its block. */
type Place = readonly [index: number, at: number];

/** What is announced about subjects; most keystrokes leave the announcements unchanged. */
const placesIn = memoizeOn((all: Announcements) =>
	memoize((words): readonly Place[] => {
		const stems = words.match(/\S+/g) ?? [];
		return all
			.slice(0, ANNOUNCEMENTS)
			.flatMap((sentences, index) =>
				sentences.filter(({ text }) => stems.some((stem) => text.includes(stem))).map(({ at }): Place => [index, at]),
			);
	}),
);

/** Prefixes of the words that say what the annex is: from its title, or the first line under its label. */
function subjectOf({ rope }: Report, { annex, lineEnd, end }: AnnexEntry): string[] {
	const title =
		annex.title === ''
			? rope
					.slice(lineEnd, Math.min(end, lineEnd + 300))
					.trim()
					.split(/[\r\n]/, 1)[0]!
			: annex.title;
	return stemsOf(title.toLowerCase());
}

/** Prefixes of the longer words of a lower-case text. */
export function stemsOf(low: string): string[] {
	const words = low.match(/\p{L}+/gu) ?? [];
	return words.filter((word) => word.length >= WORD_LENGTH).map((word) => word.slice(0, STEM_LENGTH));
}
