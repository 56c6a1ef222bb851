/**
 * The words of names in a report and the others of its folder: those that a spelling checker does not know. People, what
 * they belong to, acronyms, and names that are used often.
 */
import { isRoleWord, isTitle, namesIn, nameUses, ordinaryWords, type Report, shapeOf } from '../report/index.js';
import { addSlips, isOften } from '../rules/index.js';
import { digestOf } from './digests/digest.js';
import type { Digest } from './digests/model.js';
import type { ReportIndex } from './indexes/report-index.js';
import type { Asker } from './series/asker.js';

export interface NameWord {
	/** Without spaces or hyphens. */
	readonly word: string;
	/** A name that it is part of, or what it stands for; absent if that is all there is to say. */
	readonly of?: string;
	/** What is most likely meant, if it is a slip. */
	readonly meant?: string;
}

/** What other reports know; absent if nobody can look. */
interface Others {
	readonly index: ReportIndex;
	readonly asker: Asker;
}

/** No folder has so many names. */
const MOST = 5_000;

/**
 * Each word once, sorted. Slips are those that other reports tell from the right spelling; what the report itself tells is
 * for the rule that says so.
 *
 * @param acronyms those of the settings.
 */
export function nameWords(
	report: Report,
	acronyms: ReadonlyMap<string, string>,
	others: Others | undefined,
): readonly NameWord[] {
	const ordinary = ordinaryWords(report);
	const isOrdinary = (word: string): boolean =>
		shapeOf(word) === 'plain' &&
		(ordinary.has(word.toLowerCase()) || others?.index.names.isOrdinary(word, others.asker) === true);
	const found = new Map<string, string>();
	/** All names, as written. */
	const names = new Set<string>();
	const add = (name: string, of = name): void => {
		if (names.has(name)) return;
		names.add(name);
		for (const word of wordsIn(name)) {
			if (found.size < MOST && !found.has(word) && !isOrdinary(word)) found.set(word, of);
		}
	};
	const own = digestOf(report);
	for (const digest of others ? [own, ...others.index.besides(others.asker)] : [own]) {
		for (const [name, of] of namesOf(digest)) add(name, of);
	}
	for (const [name, words] of acronyms) add(name, words);
	for (const [word, name] of others?.index.names.often(others.asker) ?? []) add(word, name);
	for (const [name, { count }] of nameUses(report)) {
		if (shapeOf(name) !== undefined && shapeOf(name) !== 'plain' && isOften(count)) add(name);
	}
	const slips = slipsAmong(names, others);
	return [...found]
		.map(([word, of]): NameWord => {
			const meant = slips.get(word);
			return { word, ...(of !== word && { of }), ...(meant !== undefined && { meant }) };
		})
		.sort((a, b) => ORDER.compare(a.word, b.word) || (a.word < b.word ? -1 : 1));
}

const ORDER = new Intl.Collator('en');

/** The names of a digest, with what they stand for. */
function* namesOf({ people, acronyms }: Digest): Iterable<readonly [name: string, of?: string]> {
	for (const { name, affiliation } of people) {
		yield [name];
		if (affiliation !== undefined) yield [affiliation];
	}
	for (const { name, words } of acronyms) yield [name, words];
}

/** Of people and bodies that others write otherwise, and far more often. */
function slipsAmong(names: ReadonlySet<string>, others: Others | undefined): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	if (!others) return found;
	const forms = new Set([...names].flatMap((name) => namesIn(name)));
	// A single word may well be the name of somebody else.
	const asked = [...forms].map((name) => ({ name, ...(shapeOf(name) === 'plain' && { anyWord: true as const }) }));
	for (const [name, { name: right }] of others.index.names.better(asked, others.asker)) {
		if (right !== name) addSlips(found, name, right);
	}
	return found;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]+)*/gu;

/** Those with a capital that are no initials, titles or roles. */
function wordsIn(name: string): readonly string[] {
	// "d’Arc", "l’Opéra"
	const words = (name.match(WORD) ?? []).map((word) => word.replace(/^\p{Ll}+['’](?=\p{Lu})/u, ''));
	return words.filter((word) => {
		const low = word.toLowerCase();
		return word.length > 1 && /\p{Lu}/u.test(word) && !isTitle(low) && !isRoleWord(low);
	});
}
