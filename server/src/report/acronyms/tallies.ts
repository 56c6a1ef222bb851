import { sameItems, sameValue } from '../../incremental/index.js';
import { query } from '../facts/queries.js';
import { acronymKey, readAcronyms, type Sayings, sayings, type Use } from './block.js';
import { glossary } from './glossary.js';
import { indexesIn, type ListedNames, listedNames, lists, type Section } from './sections.js';

/** Where an acronym, or one half of `DC-IoT`, is used: indexes of the block in `sayings`, and of the use and its part. */
export interface UseIndex {
	readonly block: number;
	readonly use: number;
	readonly part?: number;
}

export interface ExpansionIndex {
	readonly block: number;
	readonly expansion: number;
	/** It is in a list of participants, an agenda or a glossary. */
	readonly inList: boolean;
}

/** What a report says of one acronym, without places: typing in a word alters none. */
export interface Tally {
	/** As first written, without plural: `DC`. */
	readonly name: string;
	/** The acronyms that it joins with hyphens. */
	readonly parts?: readonly string[];
	/** In running text, in order. */
	readonly uses: readonly UseIndex[];
	/** In order. */
	readonly expansions: readonly ExpansionIndex[];
	/** The text says what it stands for in another way: by a link, a glossary, "LF stands for Long Form". */
	readonly explained: boolean;
	/** A quotation, or the title of a talk or paper, spells it out: the reader knows it, and nothing is to be moved. */
	readonly cited: boolean;
	/** It follows an article somewhere, as names and verbs do not. */
	readonly article: boolean;
	/** It names a thing, "the YOLO testnet", or a body that somebody on a list belongs to. */
	readonly named: boolean;
	/** It stands for a person: `RB: we should`, "Rachel Brown (RB)" of the list of participants. */
	readonly person: boolean;
}

interface Draft {
	readonly name: string;
	readonly parts?: readonly string[];
	readonly uses: UseIndex[];
	readonly expansions: ExpansionIndex[];
	/** The words of its expansions. */
	readonly words: string[];
	explained: boolean;
	cited: boolean;
	article: boolean;
	named: boolean;
	titled: boolean;
	labels: number;
	/** How often it occurs on its own, anywhere. */
	alone: number;
}

/** The lists that the uses and expansions of a block are in. */
interface InLists {
	/** The block's index in `sayings`. */
	readonly index: number;
	readonly uses: readonly (Section | undefined)[];
	readonly expansions: readonly (Section | undefined)[];
}

/** The blocks that a list has a part of; hardly any, so that the others need not be asked at each keystroke. */
const inLists = query(
	[readAcronyms, lists],
	(all, { stretches, at }): readonly InLists[] =>
		indexesIn(stretches, all).map((index) => {
			const { from, value } = all[index]!;
			return {
				index,
				uses: value.usePlaces.map(({ span }) => at(from + span.from)),
				expansions: value.expansions.map(({ span }) => at(from + span.from)),
			};
		}),
	sameValue,
);

/** Names of entries of a glossary that look like what a speaker of that name says. */
const labelledEntries = query(
	[glossary],
	(entries) => entries.filter(({ labelled }) => labelled).map(({ name }) => name),
	sameItems,
);

/** A use such as `DC-IoT`. */
interface Joined {
	readonly name: string;
	readonly parts: readonly string[];
	readonly index: UseIndex;
	/** It is in running text. */
	readonly counts: boolean;
}

/** What is being counted. */
class Drafts {
	readonly #drafts = new Map<string, Draft>();
	readonly #joined: Joined[] = [];
	readonly #addressed = new Set<string>();

	/** @param block the index of what says it. */
	add({ uses, expansions, explained, cited, labels, addresses }: Sayings, block: number, within?: InLists): void {
		for (const key of addresses) this.#addressed.add(key);
		for (const name of explained) this.#of(name).explained = true;
		for (const name of cited) this.#of(name).cited = true;
		for (const name of labels) this.#of(name).labels++;
		for (let use = 0; use < uses.length; use++) this.#use(uses[use]!, { block, use }, within?.uses[use]);
		for (let expansion = 0; expansion < expansions.length; expansion++) {
			const { name, words } = expansions[expansion]!;
			const draft = this.#of(name);
			draft.expansions.push({ block, expansion, inList: within?.expansions[expansion] !== undefined });
			draft.words.push(words);
		}
	}

	/** @param entries of a glossary, where a name is no speaker's though it looks like one. */
	finished(entries: readonly string[], people: ListedNames): readonly Tally[] {
		for (const name of entries) this.#of(name).labels--;
		this.#shareOut();
		return [...this.#drafts].map(([key, { labels, alone, titled, words, ...draft }]) => ({
			...draft,
			explained: draft.explained || this.#addressed.has(key),
			named: draft.named || people.affiliated(draft.name),
			// What is shared out comes out of turn.
			uses: this.#joined.length > 0 ? draft.uses.sort(inOrder) : draft.uses,
			person:
				titled ||
				people.initials(draft.name) ||
				people.familyName(draft.name) ||
				// "OGS: Die OGS hat Plätze": a person takes no article.
				(!draft.article && (labels > 1 || (labels > 0 && draft.name.length < 4))) ||
				words.some((each) => isListed(draft.name, each, people)),
		}));
	}

	#use(
		{ name, key, parts, running, opens, bracketed, article, named, titled }: Use,
		index: UseIndex,
		section: Section | undefined,
	): void {
		const draft = this.#of(name, key, parts);
		if (section === 'glossary' && opens) draft.explained = true;
		// "Ann Lee, Met Office (UKMO)": the list explains it.
		if (section === 'participants' && bracketed) draft.explained = true;
		draft.article ||= article;
		draft.named ||= named;
		draft.titled ||= titled;
		const counts = running && section === undefined;
		if (parts) this.#joined.push({ name, parts, index, counts });
		else {
			draft.alone++;
			if (counts) draft.uses.push(index);
		}
	}

	#of(name: string, key = acronymKey(name), parts?: readonly string[]): Draft {
		const known = this.#drafts.get(key);
		if (known) return known;
		const draft: Draft = {
			name,
			uses: [],
			expansions: [],
			words: [],
			explained: false,
			cited: false,
			article: false,
			named: false,
			titled: false,
			labels: 0,
			alone: 0,
			...(parts && { parts }),
		};
		this.#drafts.set(key, draft);
		return draft;
	}

	/** `DC-IoT` is one acronym, or two if either half occurs alone elsewhere. */
	#shareOut(): void {
		for (const { name, parts, index, counts } of this.#joined) {
			const whole = this.#drafts.get(acronymKey(name));
			if (!whole || !counts) continue;
			const isAlone = parts.map((each) => (this.#drafts.get(acronymKey(each))?.alone ?? 0) > 0);
			if (!isAlone.includes(true) || whole.expansions.length > 0) {
				whole.uses.push(index);
				continue;
			}
			for (const [part, each] of parts.entries()) {
				if (isAlone[part]) this.#drafts.get(acronymKey(each))?.uses.push({ ...index, part });
			}
		}
	}
}

/** Whether `words` are two or three capitalised names that are on the list of participants. */
function isListed(name: string, words: string, people: ListedNames): boolean {
	return name.length <= 4 && /^\p{Lu}\S+(?: \S+)? \p{Lu}\S+$/u.test(words) && people.listed(words);
}

/** In order of first occurrence. */
export const tallies = query(
	[sayings.values, inLists, labelledEntries, listedNames],
	(all, inLists, entries, people): readonly Tally[] => {
		const drafts = new Drafts();
		let nextInLists = 0;
		for (let block = 0; block < all.length; block++) {
			const within = inLists[nextInLists]?.index === block ? inLists[nextInLists++] : undefined;
			drafts.add(all[block]!, block, within);
		}
		return drafts.finished(entries, people);
	},
);

function inOrder(one: UseIndex, other: UseIndex): number {
	return one.block - other.block || one.use - other.use || (one.part ?? 0) - (other.part ?? 0);
}
