import { annexKey, anyAnnex, anyOf, type Prose, type Report } from '../../report/index.js';
import { lean } from '../../text/index.js';
import type { AnnexEntry } from './annex-entries.js';

/** What the text says of its annexes. */
export interface AnnexMentions {
	/** Whether the text names the annex: by its number, as "the annex" where it is the only one, or by a link. */
	names(entry: AnnexEntry): boolean;
	/** Whether a sentence says that something like it is attached: "the list of participants is annexed". */
	describes(entry: AnnexEntry): boolean;
}

// Matched against text in lower case; built when a report with annexes is first checked.
let attached: RegExp | undefined;
function attachedPattern(): RegExp {
	attached ??= lean(
		`(?<!\\p{L})(?:${anyOf((words) => words.attached)}|${anyOf((words) => words.pointsBack)})(?!\\p{L})`,
		'u',
	);
	return attached;
}

/** Words that are shorter say little of a subject. */
const WORD_LENGTH = 4;
/** Longer words are compared by their beginnings, for the sake of their endings. */
const STEM_LENGTH = 6;

export function annexMentions(report: Report): AnnexMentions {
	/** Where each annex is named, by its key. */
	const places = new Map<string, number[]>();
	for (const { family, number, elsewhere, span } of report.annexReferences) {
		if (elsewhere === 'words') continue;
		const key = annexKey(family, number);
		const known = places.get(key);
		if (known) known.push(span.from);
		else places.set(key, [span.from]);
	}
	let fragments: ReadonlySet<string> | undefined;
	let slugs: ReadonlyMap<number, string> | undefined;
	let sentences: readonly { readonly at: number; readonly text: string }[] | undefined;

	const isOutside = ({ from, end }: AnnexEntry, at: number): boolean => at < from || at >= end;

	return {
		names(entry) {
			const { key, annex } = entry;
			if (report.answeredAnnexes.has(key) || report.answeredAnnexes.has(anyAnnex(annex.family))) return true;
			if (places.get(key)?.some((at) => isOutside(entry, at))) return true;
			fragments ??= fragmentsOf(report);
			if (fragments.size > 0) {
				slugs ??= new Map(report.headings.map(({ span, slug }) => [span.from, slug]));
				if (anchorsOf(report, entry, slugs).some((anchor) => fragments?.has(anchor))) return true;
			}
			return annex.number === undefined && namesBare(report, entry);
		},
		describes(entry) {
			sentences ??= announcements(report);
			if (sentences.length === 0) return false;
			const subject = subjectOf(report, entry);
			return sentences.some(({ at, text }) => isOutside(entry, at) && subject.some((stem) => text.includes(stem)));
		},
	};
}

/** The fragments of the links within the document, in lower case. */
function fragmentsOf({ blocks }: Report): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { facts } of blocks) {
		for (const { url } of [...facts.links, ...facts.definitions]) {
			if (url.length > 1 && url.startsWith('#')) found.add(url.slice(1).toLowerCase());
		}
	}
	return found;
}

/** By what a link may lead to the annex: its heading's slug, and `annex-i` for a label that is none. */
function anchorsOf({ text }: Report, { annex }: AnnexEntry, slugs: ReadonlyMap<number, string>): string[] {
	const heading = slugs.get(annex.label.from);
	const name = text.slice(annex.span.from, annex.span.to).toLowerCase().replace(/\s+/g, '-');
	return heading === undefined ? [name] : [heading, name];
}

/** "As the annex shows": the only annex of its word needs no number. */
function namesBare(report: Report, entry: AnnexEntry): boolean {
	const word = entry.annex.word.toLowerCase();
	return some(report, (prose, at) => {
		if (at === entry.annex.label.from || (at >= entry.from && at < entry.end)) return false;
		return prose.text.toLowerCase().includes(word);
	});
}

function some({ blocks }: Report, test: (prose: Prose, at: number) => boolean): boolean {
	return blocks.some(({ facts, from }) => facts.prose.some((prose) => test(prose, from + prose.span.from)));
}

/** No report says more often that something is attached. */
const ANNOUNCEMENTS = 50;

/** The sentences that say of something that it is attached, in lower case. */
function announcements(report: Report): { at: number; text: string }[] {
	const found: { at: number; text: string }[] = [];
	some(report, (prose, at) => {
		const low = prose.text.toLowerCase();
		if (attachedPattern().test(low)) {
			for (const text of low.split(/(?<=[.!?])\s+/)) if (attachedPattern().test(text)) found.push({ at, text });
		}
		return found.length >= ANNOUNCEMENTS;
	});
	return found;
}

/** Beginnings of the words that say what the annex is: of its title, or of the first line under its label. */
function subjectOf({ text }: Report, { annex, lineEnd, end }: AnnexEntry): string[] {
	const title =
		annex.title === ''
			? text
					.slice(lineEnd, Math.min(end, lineEnd + 300))
					.trim()
					.split(/[\r\n]/, 1)[0]!
			: annex.title;
	const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.filter((word) => word.length >= WORD_LENGTH).map((word) => word.slice(0, STEM_LENGTH));
}
