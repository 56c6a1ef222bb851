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
}

/** "Annex III of the Treaty" and "see Annex 3" are hardly the same annex. */
export function asWritten({ word, family, number }: AnnexReference): string {
	return `${annexKey(family, number)} ${annexLabelWord(word.toLowerCase())} ${number?.style}`;
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
	for (const { family, number } of own) {
		sizes.set(family, (sizes.get(family) ?? 0) + 1);
		if (!number) continue;
		const series = `${family} ${number.series}`;
		highest.set(series, Math.max(number.value, highest.get(series) ?? 0));
	}
	const reach = new Map(highest);
	for (const [series, value] of [...answered].flatMap(numberInKey)) {
		reach.set(series, Math.max(value, reach.get(series) ?? 0));
	}
	const referred = new Map<string, AnnexReference>();
	for (const each of references) {
		const key = keyOf(each);
		if (each.elsewhere === 'no' && !referred.has(key)) referred.set(key, each);
	}
	const tied = references.filter(({ elsewhere }) => elsewhere === 'words');
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
		referred,
	};
}

export function seriesOf({ family, number }: AnnexReference): string {
	return `${family} ${number?.series}`;
}

export function isAnnounced({ elsewhere, pointing, announces, doubtful }: AnnexReference): boolean {
	return elsewhere === 'no' && !doubtful && (pointing === 'strong' || announces);
}
