/**
 * Acronyms: where a report uses them, and where it says what they stand for.
 */
import type { Span } from '../../text/index.js';
import { shift } from '../assemble.js';
import { derived } from '../derived.js';
import type { Report } from '../model.js';
import { type Expansion, readAcronyms, readInitials, type Use } from './block.js';
import { listSections } from './sections.js';
import { spellingOf } from './spelled-out.js';

export type { Expansion } from './block.js';

export interface Acronym {
	/** As it is first written, without plural: `DC`. */
	readonly name: string;
	/** The acronyms that hyphens join in it. */
	readonly parts?: readonly string[];
	/** Uses in running text, in order; none of those in lists of participants and agendas. */
	readonly uses: readonly Span[];
	/** In order. Those in lists of participants, agendas and glossaries have the place `other`. */
	readonly expansions: readonly Expansion[];
	/** The text says in another way what it stands for: by a link, a glossary, "LF stands for Long Form". */
	readonly explained: boolean;
	/** It stands for a speaker: `RB: we should`. */
	readonly speaker: boolean;
}

interface Draft {
	readonly name: string;
	readonly parts?: readonly string[];
	readonly uses: Span[];
	readonly expansions: Expansion[];
	explained: boolean;
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
			draft = { name, uses: [], expansions: [], explained: false, labels: 0, alone: 0, ...(parts && { parts }) };
			drafts.set(key, draft);
		}
		return draft;
	};
	const all = readAcronyms(report);
	const sectionAt = listSections(report);
	const joined: { readonly use: Use; readonly span: Span; readonly counts: boolean }[] = [];
	for (const { from, value } of all) {
		const { uses, expansions, explained, labels } = value;
		for (const name of explained) draftOf(name).explained = true;
		for (const name of labels) draftOf(name).labels++;
		for (const use of uses) {
			const span = shift(use.span, from);
			const section = sectionAt(span.from);
			const draft = draftOf(use.name, use.parts);
			if (section === 'glossary' && use.opens) draft.explained = true;
			const counts = use.running && section === undefined;
			if (use.parts) joined.push({ use, span, counts });
			else {
				draft.alone++;
				if (counts) draft.uses.push(span);
			}
		}
		for (const expansion of expansions) {
			const span = shift(expansion.span, from);
			const place = sectionAt(span.from) === undefined ? expansion.place : 'other';
			draftOf(expansion.name).expansions.push({ ...expansion, span, short: shift(expansion.short, from), place });
		}
	}
	settle(joined, drafts);
	return [...drafts.values()].map(({ labels, alone, ...draft }) => ({
		...draft,
		uses: draft.uses.sort((a, b) => a.from - b.from),
		speaker: labels > 1 || (labels > 0 && draft.name.length < 4),
	}));
});

/** `DC-IoT` is an acronym of its own, or two of them where one of the two stands alone elsewhere. */
function settle(
	joined: readonly { readonly use: Use; readonly span: Span; readonly counts: boolean }[],
	drafts: ReadonlyMap<string, Draft>,
): void {
	for (const { use, span, counts } of joined) {
		const whole = drafts.get(acronymKey(use.name));
		if (!whole || !counts) continue;
		const parts = (use.parts ?? []).map((part) => drafts.get(acronymKey(part))).filter((part) => part?.alone);
		if (parts.length === 0 || whole.expansions.length > 0) whole.uses.push(span);
		else for (const part of parts) part?.uses.push(span);
	}
}

/** Equal for spellings of one acronym: `MOU` and `MoU`. */
export function acronymKey(name: string): string {
	return name.toUpperCase();
}

/** Whether the report has words that `name` abbreviates, though no bracket ties the two together. */
export function isSpelledOut(report: Report, name: string): boolean {
	const spelling = spellingOf(name);
	return spelling !== undefined && readInitials(report).some(({ value }) => spelling.test(value));
}
