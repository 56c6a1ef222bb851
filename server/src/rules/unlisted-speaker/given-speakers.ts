/** People who take part by their given name alone, and whom only the lists of earlier reports have. */
import {
	blockQueryWith,
	isInChat,
	isInChatLine,
	isSpeaker,
	listed,
	markedActions,
	nameRunsOf,
	opensTurn,
	ordinaryWords,
	type Prose,
	type Report,
	shapeOf,
	sourceSpan,
	wordsOfFullNames,
	writtenRun,
} from '../../report/index.js';
import { narrowed, type Span, shift } from '../../text/index.js';
import type { EarlierReports } from '../earlier.js';
import { familyOf, type KnownPeople, knownPeople } from '../shared/people/known-people.js';
import { isHeard, isHeardIn } from './public.js';
import { isToldBy } from './told-by.js';

/** Somebody with the given name `given`, in the block or the report. */
interface Called {
	readonly given: string;
	readonly span: Span;
	/** It stands before a colon and what was said. */
	readonly turn: boolean;
}

export interface GivenSpeaker extends Called {
	/** Who that may be, as the earlier lists write it; at least one. */
	readonly names: readonly string[];
}

/** Each once, at the first place. */
export function* givenSpeakers(report: Report, earlier: EarlierReports): Iterable<GivenSpeaker> {
	const found = [...unlistedIn(report)];
	if (found.length === 0) return;
	const known = earlier.calledSo(report, () => found.map(({ given }) => given));
	const people = knownPeople(report);
	for (const each of found) {
		const names = known.get(each.given) ?? [];
		// "Bob Lund" of the last list may be Robert Lund.
		if (names.length > 0 && !names.some((name) => people.byWord.has(familyOf(name)))) yield { ...each, names };
	}
}

/** So many blocks in which listed people have turns, and lists with somebody else, show that he or she was there. */
const MANY_TURNS = 5;
const LISTS = 2;

/** Where lists have given names alone: who takes turns as they do, and is on the lists of others so called. */
export function* turnsOfStrangers(report: Report, earlier: EarlierReports): Iterable<GivenSpeaker> {
	// "dbaron" and "DKA" may be anybody.
	const isGiven = listed(report).every(({ form, name }) => form === 'single' && shapeOf(name) === 'plain');
	if (!isGiven || turnsOfListed(report).length < MANY_TURNS) return;
	for (const each of unlistedIn(report)) {
		if (each.turn && earlier.listings(report, each.given) >= LISTS) yield { ...each, names: [each.given] };
	}
}

function* unlistedIn(report: Report): Iterable<Called> {
	const seen = new Set<string>();
	for (const { from, value } of called(report)) {
		for (const { given, turn, span } of value) {
			const place = shift(span, from);
			if (seen.has(given) || (turn && !isTurn(report, place)) || isElsewhere(report, given, place)) continue;
			seen.add(given);
			yield { given, turn, span: place };
		}
	}
}

/** The text has more of the name somewhere, or it is a word, or said by somebody who need not be listed. */
function isElsewhere(report: Report, given: string, { from }: Span): boolean {
	if (wordsOfFullNames(report).has(given) || ordinaryWords(report).has(given.toLowerCase())) return true;
	return isHeard(report, from) || isInChat(report, from);
}

/** "Ann: …" says who spoke, as it does of people on the list, or who has something to do. */
function isTurn(report: Report, { from }: Span): boolean {
	if (turnsOfListed(report).length === 0) return false;
	return !markedActions(report).some(({ span }) => span.from <= from && from < span.to);
}

/** The blocks in which somebody on the lists has a turn. */
const turnsOfListed = blockQueryWith(
	[knownPeople],
	(block, people): true | undefined =>
		nameRunsOf(block).some((run) => {
			const [from, to] = [run.words[0]!.from, run.words.at(-1)!.to];
			return people.isCalled(writtenRun(run)) && opensTurn({ prose: run.prose, from, to });
		}) || undefined,
);

const called = blockQueryWith([knownPeople], (block, people): readonly Called[] | undefined => {
	let found: Called[] | undefined;
	for (const { prose, words, opens } of nameRunsOf(block)) {
		const [only, other] = words;
		if (!only || other || only.shape !== 'plain') continue;
		const { from, to, written } = only;
		const shared = sharesTurn(prose.text, { from, to }, people);
		// "What Ann proposed" may have been long ago.
		if (!(opens || shared) || people.mayBeCalled(written)) continue;
		const turn = shared || opensTurn({ prose, from, to });
		if (WRITES.test(prose.text.slice(to, to + 4))) continue;
		if (!(turn ? prose.kind === 'paragraph' : speaksHere(prose, { from, to }, people))) continue;
		found ??= [];
		found.push({ given: written, turn, span: sourceSpan(prose, { from, to }) });
	}
	return found;
});

/** "Ann/Bo: …", "Ann & Bo: …": whether a turn is somebody's and that of another who is on the lists. */
function sharesTurn(text: string, { from, to }: Span, people: KnownPeople): boolean {
	const isCalled = (other: string | undefined): boolean => other !== undefined && people.isCalled(other);
	const before = text.slice(Math.max(0, from - REACH), from);
	const after = text.slice(to, to + REACH);
	if (/^\s?:/.test(after)) return isCalled(FIRST_OF_TWO.exec(before)?.[1]);
	return OPENS_LINE.test(before) && isCalled(SECOND_OF_TWO.exec(after)?.[1]);
}

/** Nobody's given name, with the signs around it, is longer. */
const REACH = 40;
const OPENS_LINE = narrowed(/(?:^|[\n\r])[^\p{L}\n\r]{0,4}$/u);
const FIRST_OF_TWO = narrowed(/(?:^|[\n\r])[^\p{L}\n\r]{0,4}(\p{Lu}\p{L}+) ?[/&] ?$/u);
const SECOND_OF_TWO = narrowed(/^ ?[/&] ?(\p{Lu}\p{L}+) ?:/u);

/** "Ann (via chat)", "Ann (by letter)": what begins with a small letter is no affiliation, but how somebody absent was heard. */
const WRITES = narrowed(/^ ?\(\p{Ll}/u);

function speaksHere(prose: Prose, { from, to }: Span, people: KnownPeople): boolean {
	const place = { prose, from, to };
	return isSpeaker(place) && !isToldBy(place, people) && !isHeardIn(prose, from) && !isInChatLine(place);
}
