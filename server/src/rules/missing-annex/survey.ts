/** What the whole report says about its annexes. */
import {
	type Annex,
	type AnnexReference,
	annexes,
	annexKey,
	annexLabelWord,
	annexReferences,
	answeredAnnexes,
	anyAnnex,
	familyOf,
	isOfAnother,
	numberInKey,
	type Report,
} from '../../report/index.js';

/** Collected once for all references. */
export interface Survey {
	/** Of the editor. */
	readonly language: string | undefined;
	/** Keys of the annexes that the report has. */
	readonly own: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
	/** Families with one annex without a number: it is "Annex 1" as well. */
	readonly unnumbered: ReadonlySet<string>;
	/** Keys that some reference ties to another document, written with the same word and in the same style. */
	readonly foreign: ReadonlySet<string>;
	/** Keys that some reference mentions. */
	readonly named: ReadonlySet<string>;
	/** Families for which a list or the user names annexes that are files. */
	readonly listed: ReadonlySet<string>;
	/** Families and series for which the text clearly announces an annex of this report. */
	readonly announced: ReadonlySet<string>;
	/** By key, the first reference to each annex that nothing ties to another document. */
	readonly referred: ReadonlyMap<string, AnnexReference>;
	/** The highest number in the report, by family and series. */
	readonly highest: ReadonlyMap<string, number>;
	/** The same, including those in a list of annexes. */
	readonly reach: ReadonlyMap<string, number>;
	/** The labels with numbers, by {@link wayOf}: how many, and the highest. */
	readonly written: ReadonlyMap<string, { readonly count: number; readonly last: number }>;
}

/** "Annex III of the Treaty" and "see Annex 3" are hardly the same annex. */
export function asWritten(reference: AnnexReference): string {
	return `${annexKey(reference.family, reference.number)} ${wayOf(reference)}`;
}

/** Word and style of numerals. */
export function wayOf({ word, number }: Pick<Annex, 'word' | 'number'>): string {
	return `${annexLabelWord(word.toLowerCase())} ${number?.style}`;
}

/** The annex is a separate file, or a list of annexes has it. */
export function isFiled(report: Report, family: string, key: string): boolean {
	return answeredAnnexes(report).has(key) || answeredAnnexes(report).has(anyAnnex(family));
}

export function survey(report: Report): Omit<Survey, 'language'> {
	const [own, references, answered] = [annexes(report), annexReferences(report), answeredAnnexes(report)];
	const keyOf = ({ family, number }: Annex | AnnexReference): string => annexKey(family, number);
	const sizes = new Map<string, number>();
	const highest = new Map<string, number>();
	const written = new Map<string, { count: number; last: number }>();
	const raise = (numbers: Map<string, number>, key: string, value: number): void => {
		numbers.set(key, Math.max(value, numbers.get(key) ?? 0));
	};
	for (const annex of own) {
		const { family, number } = annex;
		sizes.set(family, (sizes.get(family) ?? 0) + 1);
		if (!number) continue;
		raise(highest, seriesOf(annex), number.value);
		const { count, last } = written.get(wayOf(annex)) ?? { count: 0, last: 0 };
		written.set(wayOf(annex), { count: count + 1, last: Math.max(last, number.value) });
	}
	const reach = new Map(highest);
	for (const [series, value] of [...answered].flatMap(numberInKey)) raise(reach, series, value);
	const referred = new Map<string, AnnexReference>();
	for (const each of references) {
		const key = keyOf(each);
		if (each.elsewhere === 'no' && !referred.has(key)) referred.set(key, each);
	}
	const tied = references.filter(isOfAnother);
	const alone = own.filter(({ family, number }) => number === undefined && sizes.get(family) === 1);
	return {
		own: new Set(own.map(keyOf)),
		families: new Set(sizes.keys()),
		unnumbered: new Set(alone.map(({ family }) => family)),
		foreign: new Set(tied.flatMap((reference) => [keyOf(reference), asWritten(reference)])),
		named: new Set(references.map(keyOf)),
		listed: new Set([...answered].map(familyOf)),
		announced: new Set(references.filter(isAnnounced).map(seriesOf)),
		highest,
		reach,
		written,
		referred,
	};
}

export function seriesOf({ family, number }: Pick<AnnexReference, 'family' | 'number'>): string {
	return `${family} ${number?.series}`;
}

/** Its sentence says that the annex is one of this report. */
function isAnnounced({ elsewhere, pointing, announces, doubts }: AnnexReference): boolean {
	return elsewhere === 'no' && doubts.length === 0 && (pointing === 'strong' || announces);
}
