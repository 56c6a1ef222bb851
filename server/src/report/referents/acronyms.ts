/** The acronyms of a report: where they are spelled out, and every place where they stand. */
import { sameItems } from '../../incremental/index.js';
import { contains, spanAt } from '../../text/index.js';
import { acronymKey, acronymsOf } from '../acronyms/block.js';
import { glossary } from '../acronyms/glossary.js';
import type { GlossaryEntry } from '../acronyms/glossary-line.js';
import { type Acronym, acronyms, type Expansion } from '../acronyms/index.js';
import { longFormAfter, longFormBefore } from '../acronyms/long-form.js';
import { isWordLike, readTokens } from '../acronyms/tokens.js';
import type { Facts } from '../facts/model.js';
import { ofBlock, query } from '../facts/queries.js';
import { NOWHERE, type Place, type Reader } from './model.js';
import { personReader } from './people.js';

/** A longer word in capitals that can be pronounced is a word: "ANNEXES". */
const LONGEST_WORD = 5;

function isMeant({ name, person, useCount, isExpanded, explained }: Acronym): boolean {
	if (person) return false;
	return isExpanded || explained || (useCount > 0 && (name.length <= LONGEST_WORD || !isWordLike(name)));
}

/** The keys of what is an acronym here, and nobody's initials. */
const keys = query(
	[acronyms, glossary],
	(all, entries): readonly string[] => {
		return [...new Set([...all.filter(isMeant), ...entries].map(({ name }) => acronymKey(name)))].sort();
	},
	sameItems,
);

const known = query([keys], (keys): ReadonlySet<string> => new Set(keys));

const introduced = query([acronyms, glossary], (all: readonly Acronym[], entries: readonly GlossaryEntry[]) => {
	const found: Place[] = [];
	for (const { name, isExpanded, person, expansions } of all) {
		if (!isExpanded || person) continue;
		for (const { span, short } of expansions) found.push({ key: acronymKey(name), span: short, introduces: span });
	}
	const starts = new Set(found.map(({ span }) => span.from));
	for (const { name, span } of entries) {
		if (starts.has(span.from)) continue;
		const short = { from: span.from, to: span.from + name.length };
		found.push({ key: acronymKey(name), span: short, introduces: span });
	}
	return found;
});

/** All words of a block that have the form of one, whether known or not. */
const used = ofBlock((facts: Facts, source): readonly Place[] => {
	const read = acronymsOf({ facts, source });
	if (!read) return NOWHERE;
	const found: Place[] = [];
	for (const [index, { key, parts = [] }] of read.said.uses.entries()) {
		const { span, parts: places } = read.usePlaces[index]!;
		found.push({ key, span });
		for (const [at, part] of parts.entries()) {
			const own = acronymKey(part);
			if (own !== key) found.push({ key: own, span: places[at]! });
		}
	}
	return found;
});

/** Whether `name` would be read as an acronym wherever another one stands. */
export function isAcronym(name: string): boolean {
	const [token, other] = readTokens(`the ${name} was`);
	return other === undefined && token?.name === name && token.plain;
}

/** Whether an expansion would still be one if the acronym were `name`: "Long Form" has the letters of LF. */
export function fitsExpansion({ words, form }: Expansion, name: string): boolean {
	if (form === 'short (long)') return longFormAfter(`(${words})`, 1, name)?.to === words.length + 1;
	return longFormBefore(`${words} (`, words.length + 1, name)?.from === 0;
}

export const acronymReader: Reader = {
	kind: 'acronym',
	few: introduced,
	inBlock(report) {
		const meant = known(report);
		const people = personReader.inBlock!(report);
		return (block) => {
			const found = used(block).filter(({ key }) => meant.has(key));
			if (found.length === 0) return NOWHERE;
			// "JP Morgan", "ANNA LIND"
			const names = people(block)
				.map(({ span }) => span)
				.sort((a, b) => a.from - b.from);
			return found.filter(({ span }) => {
				const name = spanAt(names, span.from);
				return !name || contains(span, name);
			});
		};
	},
};
