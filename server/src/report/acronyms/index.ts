/**
 * Acronyms: where a report uses them, and where it says what they stand for.
 */
import type { Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { collector } from '../collector.js';
import { derived, derivedFrom } from '../derived.js';
import type { Report } from '../model.js';
import { remember } from '../remember.js';
import { readAcronyms, type Use } from './block.js';
import type { Expansion } from './bracketed.js';
import { listSections } from './sections.js';
import { hasSpelling, readInitials } from './spelled-out.js';

export type { Expansion } from './bracketed.js';

export interface Acronym {
	/** As it is first written, without plural: `DC`. */
	readonly name: string;
	/** The acronyms that hyphens join in it. */
	readonly parts?: readonly string[];
	/** Uses in running text, in order; none of those in lists of participants and agendas. */
	readonly uses: readonly Span[];
	/** In order. Those in lists of participants, agendas and glossaries have the place `list`. */
	readonly expansions: readonly Expansion[];
	/** The text says in another way what it stands for: by a link, a glossary, "LF stands for Long Form". */
	readonly explained: boolean;
	/** A quotation, or the title of a talk or paper, spells it out: the reader knows, and nothing is to be moved. */
	readonly cited: boolean;
	/** An article stands before it somewhere, as before no name or verb. */
	readonly article: boolean;
	/** It is the name of a thing: "the YOLO testnet". */
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
	/** How often it stands on its own, anywhere. */
	alone: number;
}

/** All acronyms of the report, in the order in which it first has them. */
export const acronyms = derived((report): readonly Acronym[] => {
	const drafts = new Map<string, Draft>();
	const draftOf = (name: string, parts?: readonly string[]): Draft => {
		const key = acronymKey(name);
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
				...(parts && { parts }),
			};
			drafts.set(key, draft);
		}
		return draft;
	};
	const all = readAcronyms(report);
	const sections = listSections(report);
	const joined: Joined[] = [];
	for (const { from, value } of all) {
		const { uses, expansions, explained, cited, labels } = value;
		for (const name of explained) draftOf(name).explained = true;
		for (const name of cited) draftOf(name).cited = true;
		for (const name of labels) draftOf(name).labels++;
		for (const use of uses) {
			const span = shift(use.span, from);
			const section = sections.at(span.from);
			const draft = draftOf(
				use.name,
				use.parts?.map(({ name }) => name),
			);
			if (section === 'glossary' && use.opens) draft.explained = true;
			// "Ann Lee, Met Office (UKMO)": the list says who that is.
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
	settle(joined, drafts);
	/** Two or three names with capitals, which the list of participants has. */
	const isListed = ({ words, name }: Expansion): boolean =>
		name.length <= 4 && /^\p{Lu}\S+(?: \S+)? \p{Lu}\S+$/u.test(words) && sections.listed(words);
	return [...drafts.values()].map(({ labels, alone, titled, ...draft }) => ({
		...draft,
		uses: draft.uses.sort((a, b) => a.from - b.from),
		person:
			titled ||
			sections.initials(draft.name) ||
			sections.familyName(draft.name) ||
			// "OGS: Die OGS hat Plätze": no person has an article.
			(!draft.article && (labels > 1 || (labels > 0 && draft.name.length < 4))) ||
			draft.expansions.some(isListed),
	}));
});

/** A use such as `DC-IoT`, in the block that starts at `from`. */
interface Joined {
	readonly use: Use;
	readonly from: number;
	/** It stands in running text. */
	readonly counts: boolean;
}

/** `DC-IoT` is an acronym of its own, or two of them where one of the two stands alone elsewhere. */
function settle(joined: readonly Joined[], drafts: ReadonlyMap<string, Draft>): void {
	for (const { use, from, counts } of joined) {
		const whole = drafts.get(acronymKey(use.name));
		if (!whole || !counts) continue;
		const own = (use.parts ?? []).filter(({ name }) => drafts.get(acronymKey(name))?.alone);
		if (own.length === 0 || whole.expansions.length > 0) whole.uses.push(shift(use.span, from));
		else for (const { name, span } of own) drafts.get(acronymKey(name))?.uses.push(shift(span, from));
	}
}

/** Equal for spellings of one acronym: `MOU` and `MoU`. */
function acronymKey(name: string): string {
	return name.toUpperCase();
}

/** What has been asked of the initials of a report. */
interface Initials {
	readonly letters: string;
	readonly answers: Map<string, boolean>;
}

const initials = derivedFrom(
	(report) => blockInitials.values(report),
	(all): Initials => ({ letters: all.map(({ letters }) => letters).join(''), answers: new Map() }),
);

const blockInitials = collector(({ prose }) => {
	const letters = prose.map(({ text }) => readInitials(text)).join('');
	return /[A-Z]{2}/.test(letters) ? alike(letters) : undefined;
});

/** One object for equal letters: typing within a word changes none of them. */
const alike = remember((letters) => ({ letters }));

/** Whether the report has words that `name` abbreviates, though no bracket ties the two together. */
export function isSpelledOut(report: Report, name: string): boolean {
	const { letters, answers } = initials(report);
	const known = answers.get(name) ?? hasSpelling(letters, name);
	answers.set(name, known);
	return known;
}
