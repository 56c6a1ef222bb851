import type { FrontMatter } from '../syntax/index.js';
import type { Rope, Span } from '../text/index.js';
import { addAll } from '../text/index.js';
import { annexVocabulary } from './annex-words.js';
import { contributionCollector, type Gathering } from './contribution.js';
import { isAgendaTitle, isParticipantsTitle } from './kind.js';
import type { Annex, AnnexReference, Comment, Heading, Kind, ReadBlock, Report } from './model.js';
import { annexKey, anyAnnex, familyOf, readAnnexNumber } from './numerals.js';
import { kindOf } from './recognition/recognise.js';
import { slugsOf } from './slugs.js';

export interface ReadOptions {
	readonly annexWords?: readonly string[];
	/** As written: `Annex II`. */
	readonly externalAnnexes?: readonly string[];
	/** Decides the document's kind; without it the document itself does. */
	readonly kind?: Kind;
	readonly kindReason?: string;
	/** Of the file, relative to the workspace, with `/`: its name may say what it is. */
	readonly path?: string;
}

/** The reports of one program have the same annex words, and building their expressions takes a while. */
const collectors = new Map<string, ReturnType<typeof contributionCollector>>();
const COLLECTORS = 20;

function collectorFor(words: readonly string[]): ReturnType<typeof contributionCollector> {
	const key = words.join('\n');
	const known = collectors.get(key);
	if (known) return known;
	if (collectors.size >= COLLECTORS) collectors.clear();
	const made = contributionCollector(words);
	collectors.set(key, made);
	return made;
}

/** Makes the report of its blocks, in time that is small beside the parse of one of them. */
export function assemble(
	text: Rope,
	blocks: readonly ReadBlock[],
	frontMatter: FrontMatter | undefined,
	options: ReadOptions,
): Report {
	const parts = collectorFor(options.annexWords ?? [])({ blocks });
	const slugs = slugsOf(blocks, parts);
	const comments: Comment[] = [];
	const headings: Heading[] = [];
	const annexes: Annex[] = [];
	const references: AnnexReference[] = [];
	const answered = new Set<string>();
	const titled: string[] = [];
	const gatherings: Gathering[] = [];
	const agendas: Span[] = [];
	const participantLists: Span[] = [];

	for (const { from, value: part } of parts) {
		for (const { span, value } of part.comments) comments.push({ span: shift(span, from), value });
		for (const { span, rank, text: words } of part.headings) {
			headings.push({ span: shift(span, from), rank, text: words, slug: slugs[headings.length]! });
		}
		for (const annex of part.annexes) {
			annexes.push({ ...annex, span: shift(annex.span, from), label: shift(annex.label, from) });
		}
		for (const reference of part.references) {
			const { span, numberSpan } = reference;
			references.push({ ...reference, span: shift(span, from), numberSpan: shift(numberSpan, from) });
		}
		for (const key of part.answered) answered.add(key);
		titled.push(...part.titled);
		for (const gathering of part.gatherings) gatherings.push({ ...gathering, at: gathering.at + from });
		for (const span of part.agenda) agendas.push(shift(span, from));
		for (const span of part.participants) participantLists.push(shift(span, from));
	}
	const hasAgenda = agendas.length > 0 || annexes.some(({ title }) => isAgendaTitle(title));
	const hasParticipants = participantLists.length > 0 || annexes.some(({ title }) => isParticipantsTitle(title));

	const given = options.kind && { kind: options.kind, kindReason: options.kindReason ?? '' };
	const report: Report = {
		get text() {
			return text.toString();
		},
		rope: text,
		kind: 'other',
		kindReason: '',
		...(options.path !== undefined && { path: options.path }),
		...(frontMatter && { frontMatter }),
		blocks,
		comments,
		headings,
		...agree(annexes, references),
		annexFamilies: new Set([
			...[...annexes, ...gatherings].map(({ family }) => family),
			...[...answered].map(familyOf),
		]),
		answeredAnnexes: new Set([
			...answered,
			...titled,
			...readExternal(options.externalAnnexes ?? [], frontMatter, references),
			...gathered(gatherings, annexes, references, headings),
		]),
		agendas,
		participantLists,
		hasAgenda,
		hasParticipants,
	};
	// What it says is read as rules read it, of all the rest.
	return Object.assign(report, kindOf(report, options.path, given));
}

export function shift({ from, to }: Span, by: number): Span {
	return { from: from + by, to: to + by };
}

/**
 * `Annex I` is the ninth of A, B, C … where the report's annexes have letters and none is an `Annex II`, else
 * the first. Only the whole report can tell, so it is settled here.
 */
function agree(
	annexes: readonly Annex[],
	annexReferences: readonly AnnexReference[],
): Pick<Report, 'annexes' | 'annexReferences'> {
	const lettered = new Set(annexes.filter(({ number }) => number?.style === 'letter').map(({ family }) => family));
	for (const { family, number } of annexes) {
		if (number?.style === 'roman' && !SINGLE[number.value]) lettered.delete(family);
	}
	if (lettered.size === 0) return { annexes, annexReferences };
	const settle = <T extends Annex | AnnexReference>(one: T): T => {
		const { number } = one;
		if (!lettered.has(one.family) || number?.style !== 'roman' || number.suffix !== '') return one;
		const letter = SINGLE[number.value];
		const read = letter && readAnnexNumber(letter, true);
		return read ? { ...one, number: read } : one;
	};
	return { annexes: annexes.map(settle), annexReferences: annexReferences.map(settle) };
}

/** The roman numerals that could be a letter as well, by their value. */
const SINGLE: Readonly<Record<number, string>> = { 1: 'I', 5: 'V', 10: 'X' };

/** A heading below `Annexes` that is numbered as they are: "I. Agenda". */
const NUMBERED = /^\s*(\d{1,2}|[IVXLC]+|[A-Z])(?:[.):]|\s+[–—-])\s/;

/** No report lists its annexes more often; the last lists are those at its end. */
const GATHERINGS = 5;

/**
 * Keys of the annexes that a list of annexes names, in a report that has no labels of that family.
 * Where the list has no numbers, it answers for all of them.
 */
function gathered(
	gatherings: readonly Gathering[],
	annexes: readonly Annex[],
	references: readonly AnnexReference[],
	headings: readonly Heading[],
): string[] {
	const keys: string[] = [];
	for (const { at, family, rank } of gatherings.slice(-GATHERINGS)) {
		if (annexes.some((annex) => annex.family === family)) continue;
		const to = headings.find(({ span, rank: other }) => span.from > at && other <= (rank ?? 6))?.span.from;
		const within = ({ from }: Span): boolean => from > at && (to === undefined || from < to);
		const own = references.filter((each) => each.family === family && each.number && within(each.span));
		const named = own.map((each) => annexKey(family, each.number));
		for (const { text, span } of headings) {
			const number = within(span) ? readAnnexNumber(NUMBERED.exec(text)?.[1] ?? '') : undefined;
			if (number) named.push(annexKey(family, number));
		}
		addAll(keys, named.length > 0 ? named : [anyAnnex(family)]);
	}
	return keys;
}

function readExternal(
	named: readonly string[],
	frontMatter: FrontMatter | undefined,
	references: readonly AnnexReference[],
): ReadonlySet<string> {
	const own = frontMatter?.values.externalAnnexes;
	const all = [...named, ...(Array.isArray(own) ? own.filter((each) => typeof each === 'string') : [])];
	const keys = new Set<string>();
	const { words } = all.length > 0 ? annexVocabulary([]) : { words: new Map() };
	for (const name of all) {
		const word = /^\S*/.exec(name.trim())![0];
		const numeral = name.trim().slice(word.length).trim();
		const family = words.get(word.toLowerCase())?.family ?? word.toLowerCase();
		for (const letters of [false, true]) keys.add(annexKey(family, readAnnexNumber(numeral, letters)));
	}
	// One link to an annex that is a file of its own answers every other mention of it.
	for (const { elsewhere, family, number } of references) {
		if (elsewhere === 'link') keys.add(annexKey(family, number));
	}
	return keys;
}
