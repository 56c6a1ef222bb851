/** The agenda of the next report: items that come up every time stay, the others are to be filled in. */
import {
	type Agenda,
	type AgendaItem,
	agendas,
	isSentence,
	type Numeral,
	sourceSpan,
	writeNumeral,
} from '../../../report/index.js';
import type { Edit } from '../../../text/index.js';
import { wordsIn } from '../series/pieces.js';
import { isStillDue } from './deadlines.js';
import { DROP, type Draft, topicPlace } from './draft.js';

/** So many items are to be filled in where one or more change. */
const MOST = 2;

export function carryAgendas(draft: Draft): void {
	for (const agenda of agendas(draft.report)) if (agenda.items.length > 0) carry(draft, agenda);
}

function carry(draft: Draft, { label, items, end }: Agenda): void {
	for (const index of draft.within({ from: label.from, to: end })) if (!draft.fate(index)) draft.decide(index, DROP);
	const first = draft.at(label.from);
	if (first < 0) return;
	for (const index of draft.within({ from: draft.pieces[first]!.span.from, to: items[0]!.span.from })) {
		if (draft.fate(index)?.kind === 'drop') draft.decide(index, undecided(draft, index));
	}
	draft.keep(first);
	let open = 0;
	let topics = 0;
	let number = items[0]!.numeral?.value ?? 1;
	for (const item of items) {
		const index = draft.at(item.span.from);
		if (index < 0 || index === first) continue;
		const usual = draft.series.size === 0 ? !isTold(item) : isUsual(draft, item, index);
		open = usual ? 0 : open + 1;
		if (!usual && open > MOST) continue;
		const value = number++;
		const edits = [
			...(usual ? [] : emptied(draft, index, item, value, topicPlace(draft, ++topics))),
			...renumbered(item.numeral, value),
		];
		draft.keep(index, edits);
		if (item.more) leaveRoom(draft, index);
	}
}

/** Others have an item with this title, or the whole line: "TOP 3: Bericht". */
function isUsual({ report, series, pieces }: Draft, { title }: AgendaItem, index: number): boolean {
	const words = wordsIn(pieces[index]!);
	return series.hasWords(title) || series.hasWords(words) || isStillDue(report, pieces[index]!.span, words);
}

/** An item that says what happened is of one meeting only. */
function isTold({ title }: AgendaItem): boolean {
	return title.length > 100 || (/[.!?;,]\s*$/.test(title) && title.trim().split(/\s+/).length > 6);
}

/** Numbered items within an item are topics, and stay with it if they are usual, or all that is known. */
function keepsTopics(draft: Draft, item: number): boolean {
	const { pieces, series } = draft;
	const end = pieces.findIndex(({ indent }, index) => index > item && indent <= pieces[item]!.indent);
	const under = pieces.slice(item + 1, end < 0 ? pieces.length : end);
	const words = under.map(wordsIn);
	const areTopics = under.every(({ marker = '' }, index) => /\d/.test(marker) && !isSentence(words[index]!));
	if (!areTopics || !words.every((each) => series.size === 0 || series.hasWords(each))) return false;
	for (const index of under.keys()) draft.keep(item + 1 + index);
	return true;
}

/** What stands below the item every time stays. */
function keepsUsual(draft: Draft, item: number): boolean {
	const { pieces, series } = draft;
	let kept = false;
	for (let at = item + 1; at < pieces.length && pieces[at]!.indent > pieces[item]!.indent; at++) {
		if (!series.hasExactly(draft.source(at))) continue;
		draft.keep(at, [], false);
		kept = true;
	}
	return kept;
}

/** What was said is below the item. */
function leaveRoom(draft: Draft, item: number): void {
	const below = draft.pieces[item + 1];
	if (!below || below.indent <= draft.pieces[item]!.indent || draft.fate(item + 1)?.kind !== 'drop') return;
	if (keepsTopics(draft, item) || keepsUsual(draft, item)) return;
	const indent = below.marker?.replace(/\[[xX]\]/, '[ ]') ?? ' '.repeat(below.indent);
	draft.decide(item + 1, { kind: 'replace', lines: [indent + draft.place(({ said }) => said)] });
}

/** What stands between the label and the first item stays if it is usual. */
function undecided(
	draft: Draft,
	index: number,
): { readonly kind: 'keep'; readonly edits: []; readonly stale: true } | typeof DROP {
	const { series } = draft;
	const usual =
		series.size === 0 ||
		draft.isRestated(index) ||
		series.hasExactly(draft.source(index)) ||
		series.hasWords(wordsIn(draft.pieces[index]!));
	return usual ? { kind: 'keep', edits: [], stale: true } : DROP;
}

function renumbered(numeral: Numeral | undefined, value: number): Edit[] {
	// Markers of Markdown lists are numbered with all the others.
	if (!numeral || numeral.marker || numeral.value === undefined || numeral.value === value) return [];
	return [{ span: numeral.span, insert: writeNumeral(numeral, value) }];
}

/** Replaces the title of an item by `words`. */
function emptied(draft: Draft, index: number, { title, numeral }: AgendaItem, value: number, words: string): Edit[] {
	const edits: Edit[] = [];
	for (const { prose, block, plain, marks } of draft.pieces[index]!.parts) {
		const at = prose.text.indexOf(title, plain.from);
		if (title === '' || at < 0) continue;
		let { from, to } = sourceSpan(prose, { from: at, to: Math.max(at + title.length, plain.to) });
		for (const { kind, span } of marks) {
			const around = (kind === 'strong' || kind === 'emphasis') && span.from <= from && to <= span.to;
			if (around || span.to <= from || to <= span.from) continue;
			from = Math.min(from, span.from);
			to = Math.max(to, span.to);
		}
		// The numeral may be in the link that goes.
		const inside = numeral && !numeral.marker && from + block <= numeral.span.from;
		const insert = inside ? `${writeNumeral(numeral, value)}. ${words}` : words;
		edits.push({ span: { from: from + block, to: to + block }, insert });
		break;
	}
	return edits;
}
