/**
 * Acronyms: where a report uses them, and where it says what they stand for.
 */

import { memoize } from '../../incremental/index.js';
import { type Span, shift } from '../../text/index.js';
import { blockQuery, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { acronymKey, readAcronyms, type Use } from './block.js';
import type { Expansion } from './bracketed.js';
import { glossary } from './glossary.js';
import { sectionsOf } from './sections.js';
import { hasSpelling, readInitials } from './spelled-out.js';

export type { Expansion } from './bracketed.js';

export interface Acronym {
	/** As first written, without plural: `DC`. */
	readonly name: string;
	/** The acronyms that it joins with hyphens. */
	readonly parts?: readonly string[];
	/** Uses in running text, in order; not those in lists of participants and agendas. */
	readonly uses: readonly Span[];
	/** In order. Those in lists of participants, agendas and glossaries have the place `list`. */
	readonly expansions: readonly Expansion[];
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
	readonly uses: Span[];
	readonly expansions: Expansion[];
	explained: boolean;
	cited: boolean;
	article: boolean;
	named: boolean;
	titled: boolean;
	labels: number;
	/** How often it occurs on its own, anywhere. */
	alone: number;
}

/** All acronyms of the report, in order of first occurrence. */
export const acronyms = query([readAcronyms, sectionsOf, glossary], (all, sections, entries): readonly Acronym[] => {
	const drafts = new Map<string, Draft>();
	const draftOf = (name: string, key = acronymKey(name), parts?: Use['parts']): Draft => {
		let draft = drafts.get(key);
		if (!draft) {
			draft = {
				name,
				uses: [],
				expansions: [],
				explained: false,
				cited: false,
				article: false,
				named: false,
				titled: false,
				labels: 0,
				alone: 0,
				...(parts && { parts: parts.map((part) => part.name) }),
			};
			drafts.set(key, draft);
		}
		return draft;
	};
	const joined: Joined[] = [];
	const addressed = new Set<string>();
	for (const { from, value } of all) {
		const { uses, expansions, explained, cited, labels, addresses } = value;
		for (const key of addresses) addressed.add(key);
		for (const name of explained) draftOf(name).explained = true;
		for (const name of cited) draftOf(name).cited = true;
		for (const name of labels) draftOf(name).labels++;
		for (const use of uses) {
			const span = shift(use.span, from);
			const section = sections.at(span.from);
			const draft = draftOf(use.name, use.key, use.parts);
			if (section === 'glossary' && use.opens) draft.explained = true;
			// "Ann Lee, Met Office (UKMO)": the list explains it.
			if (section === 'participants' && use.bracketed) draft.explained = true;
			draft.article ||= use.article;
			draft.named ||= use.named;
			draft.titled ||= use.titled;
			const counts = use.running && section === undefined;
			if (use.parts) joined.push({ use, from, counts });
			else {
				draft.alone++;
				if (counts) draft.uses.push(span);
			}
		}
		for (const expansion of expansions) {
			const span = shift(expansion.span, from);
			const place = sections.at(span.from) === undefined ? expansion.place : 'list';
			draftOf(expansion.name).expansions.push({ ...expansion, span, short: shift(expansion.short, from), place });
		}
	}
	// In a glossary it is no speaker's name.
	for (const { name, labelled } of entries) if (labelled) draftOf(name).labels--;
	shareOut(joined, drafts);
	/** Two or three capitalised names that are on the list of participants. */
	const isListed = ({ words, name }: Expansion): boolean =>
		name.length <= 4 && /^\p{Lu}\S+(?: \S+)? \p{Lu}\S+$/u.test(words) && sections.listed(words);
	return [...drafts].map(([key, { labels, alone, titled, ...draft }]) => ({
		...draft,
		explained: draft.explained || addressed.has(key),
		named: draft.named || sections.affiliated(draft.name),
		// What `shareOut` adds comes out of turn.
		uses: joined.length > 0 ? draft.uses.sort((a, b) => a.from - b.from) : draft.uses,
		person:
			titled ||
			sections.initials(draft.name) ||
			sections.familyName(draft.name) ||
			// "OGS: Die OGS hat Plätze": a person takes no article.
			(!draft.article && (labels > 1 || (labels > 0 && draft.name.length < 4))) ||
			draft.expansions.some(isListed),
	}));
});

/** A use such as `DC-IoT`, in the block that starts at `from`. */
interface Joined {
	readonly use: Use;
	readonly from: number;
	/** It is in running text. */
	readonly counts: boolean;
}

/** `DC-IoT` is one acronym, or two if either half occurs alone elsewhere. */
function shareOut(joined: readonly Joined[], drafts: ReadonlyMap<string, Draft>): void {
	for (const { use, from, counts } of joined) {
		const whole = drafts.get(acronymKey(use.name));
		if (!whole || !counts) continue;
		const own = (use.parts ?? []).filter(({ name }) => drafts.get(acronymKey(name))?.alone);
		if (own.length === 0 || whole.expansions.length > 0) whole.uses.push(shift(use.span, from));
		else for (const { name, span } of own) drafts.get(acronymKey(name))?.uses.push(shift(span, from));
	}
}

/** The initials of each block, so that typing within a word leaves them unchanged. */
const blockInitials = blockQuery(({ prose }) => {
	const letters = prose.map(({ text }) => readInitials(text)).join('');
	return /[A-Z]{2}/.test(letters) ? letters : undefined;
});

const spells = query([blockInitials.values], (all) => {
	const letters = all.join('');
	return memoize((name) => hasSpelling(letters, name));
});

/** Whether the report has words that `name` abbreviates, though no bracket ties the two together. */
export function isSpelledOut(report: Report, name: string): boolean {
	return spells(report)(name);
}
