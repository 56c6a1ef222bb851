/** What one block says of the kind of its document. */
import { lean, lowerCase } from '../../text/index.js';
import type { Facts } from '../facts.js';
import type { Prose } from '../model.js';
import { perBlock } from '../per-block.js';
import { LINE_ENDING } from '../prose.js';
import { anyOf, LETTER, latin, wholeWords } from '../words/index.js';
import { logTurnsIn, type Turn, turnsIn } from './turns.js';

export type Section = 'notes' | 'decisions' | 'plans' | 'manual';

export interface Signs {
	readonly turns: readonly Turn[];
	/** The block is the heading or label of such a section, called so. */
	readonly section?: { readonly is: Section; readonly name: string; readonly rank: number };
	/** How often it says so; of short texts, at most a few times. */
	readonly decided: number;
	readonly told: number;
	readonly opened: boolean;
	readonly coming: boolean;
	readonly recorder: boolean;
	/** A line says where or how one takes part. */
	readonly plans: boolean;
	/** Paragraphs that are sentences. */
	readonly sentences: number;
	/** Lines that begin with an hour. */
	readonly hours: number;
	/** Items that are a link, and items that are more. */
	readonly links: number;
	readonly other: number;
}

interface Patterns {
	readonly sections: readonly (readonly [Section, RegExp])[];
	readonly opened: RegExp;
	readonly decided: RegExp;
	readonly marked: RegExp;
	readonly told: RegExp;
	readonly coming: RegExp;
	readonly recorder: RegExp;
	readonly plans: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	const whole = (source: string): RegExp => new RegExp(latin(`^(?:${source})$`));
	made ??= {
		sections: [
			['notes', whole(anyOf(({ kind }) => kind.notes))],
			['decisions', whole(`${anyOf(({ section }) => section.decisions)}|${anyOf(({ section }) => section.actions)}`)],
			['plans', whole(anyOf(({ kind }) => kind.plans))],
			['manual', MANUAL],
		],
		opened: wholeWords(anyOf(({ kind }) => kind.opened)),
		decided: wholeWords(
			anyOf(({ kind }) => kind.decided),
			'g',
		),
		marked: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ kind }) => kind.mark)})(?: ?#?[\\d.-]+)?\\s?[:：]`)),
		told: wholeWords(
			anyOf(({ kind }) => kind.told),
			'g',
		),
		coming: wholeWords(anyOf(({ kind }) => kind.coming)),
		plans: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ kind }) => kind.plans)}\\s?[:：]`)),
		recorder: new RegExp(
			latin(`^[^${LETTER}]*(?:meeting |call )?${anyOf(({ kind }) => kind.recorder)}\\s?[:：]\\s*[^\\s?]`),
		),
	};
	return made;
}

/** What READMEs, specifications and lists of changes are made of. */
const MANUAL =
	/^(?:install(?:ation|ing)?|usage|getting started|quick ?start|api(?: reference)?|license|contributing|contributors|examples?|configuration|options|features|requirements|faq|changelog|credits|tests?|testing|development|building|bug fixes|breaking changes|added|changed|fixed|removed|deprecated|dependencies|abstract|table of contents|motivation|prerequisites|support|security|patch changes|minor changes|major changes|v?\d+\.\d+\.\d\S*(?: .{0,30})?|\[v?\d+\.\d+\.\d+.{0,40})$/;

/** So much of each paragraph is looked at, and so many paragraphs or cells of a block. */
const LENGTH = 400;
const PROSE = 16;

const NO_SIGNS: Signs = {
	turns: [],
	decided: 0,
	told: 0,
	opened: false,
	coming: false,
	recorder: false,
	plans: false,
	sentences: 0,
	hours: 0,
	links: 0,
	other: 0,
};

export const signsOf = perBlock((facts: Facts, source: string): Signs => {
	const { prose } = facts;
	if (prose.length === 0) return NO_SIGNS;
	const known = patterns();
	const signs: Mutable<Signs> = { ...NO_SIGNS };
	const turns: Turn[] = [...logTurnsIn(source)];
	for (const each of prose.slice(0, PROSE)) {
		turns.push(...turnsIn(each));
		const section = sectionOf(each, known);
		if (section) signs.section ??= section;
		else readProse(each, known, signs);
	}
	return { ...signs, turns };
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const AROUND = new RegExp(`^[^${LETTER}\\[]+|[^${LETTER}\\d\\])]+$`, 'g');
/** "Attendees (28)", "Notes - Ann", "2. Notes [30 min]". */
const REMARK = /\s*[([][^)\]]*[)\]]\s*[:：]?\s*$|\s*[:：]\s*$|\s+[–—-]\s.*$/;

function sectionOf({ text, kind, rank, container, marks }: Prose, { sections }: Patterns): Signs['section'] {
	if (kind === 'cell' || container === 'quote' || text.length > 60) return undefined;
	const bold = marks[0]?.kind === 'strong' && marks[0].plain.to - marks[0].plain.from >= text.trimEnd().length - 1;
	if (kind !== 'heading' && !bold && !/[:：]\s*$/.test(text)) return undefined;
	const low = lowerCase(text);
	const name = low.replace(AROUND, '').replace(REMARK, '').replace(AROUND, '');
	for (const [is, pattern] of sections) {
		if (pattern.test(name) || (is === 'manual' && pattern.test(low.trim())))
			return { is, name: text.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, ''), rank: rank ?? LABEL };
	}
	return undefined;
}

/** The rank of a label that is no heading: any heading ends it. */
export const LABEL = 7;

const HOUR = /^[^\w]*\d{1,2}[:.h]\d\d\b/;

function readProse(
	each: Prose,
	{ opened, decided, marked, told, coming, recorder, plans }: Patterns,
	signs: Mutable<Signs>,
): void {
	const { kind, container } = each;
	if (container === 'note') return;
	const text = each.text.slice(0, LENGTH);
	const low = lowerCase(text);
	signs.opened ||= opened.test(low);
	signs.coming ||= coming.test(low);
	if (kind === 'heading') {
		signs.recorder ||= recorder.test(low);
		return;
	}
	const count = (pattern: RegExp): number => Math.min(3, low.match(pattern)?.length ?? 0);
	signs.decided += count(decided);
	signs.told += count(told);
	for (const line of low.split(LINE_ENDING, 12)) {
		if (marked.test(line)) signs.decided++;
		if (recorder.test(line)) signs.recorder = true;
		else if (plans.test(line)) signs.plans = true;
		if (HOUR.test(line)) signs.hours++;
	}
	if (text.length >= 60 && SENTENCE.test(text)) signs.sentences++;
	if (each.item) {
		if (isLink(each)) signs.links++;
		else signs.other++;
	} else if (text.length >= 30) signs.other++;
}

const SENTENCE = lean(/\p{Ll}{2} \p{Ll}+ .*[.!?…]["”’)]?\s*$/su);

function isLink({ text, marks }: Prose): boolean {
	const linked = marks.filter(({ kind }) => kind === 'link').reduce((sum, { plain }) => sum + plain.to - plain.from, 0);
	return linked > 0 && linked >= text.trim().length * 0.6;
}
