/** References to items of the agenda by their numerals: "agenda item 4", "TOP 2 und 3", "items II–IV". */
import { lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { fromRoman } from '../annexes/numerals.js';
import { BEFORE_LENGTH, tiedToAnother } from '../annexes/ownership.js';
import { type ListedNumber, listedNumbers } from '../document/listed-numbers.js';
import type { Facts, Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQuery, ofBlock, query } from '../facts/queries.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';

export interface ItemReference {
	/** "agenda item 4"; of several, the numeral of each. */
	readonly span: Span;
	/** In lower case: "4", "iv", "b". */
	readonly numeral: string;
	/** It ends a range that began with the previous reference. */
	readonly endsRange: boolean;
	/** It may be another number: "under item 2, 3 people spoke". */
	readonly isDoubtful: boolean;
	/** It begins a line, as the number of a title does: "TOP 4: …", "Agenda item 4: …". */
	readonly beginsLine: boolean;
}

/** What may stand before the numeral in the title of an item: "Item", "Agenda item", "Zu TOP". */
export const beforeNumeral = lazily(() => `(?:(?:\\p{L}{2,8}\\s)?${anyOf(({ items }) => items)}\\s|\\p{L}{3,12}\\s)?`);

const OPENING = lazily(() => {
	const sign = `(?:(?:${anyOfAsWritten(({ grammar }) => grammar.numberSign)}|#)\\s*(?=\\d|[ivxlc]+(?!\\p{L})))?`;
	const agenda = `(?:${anyOf(({ agendaItself }) => agendaItself)}\\s+)?`;
	return narrowed(`(?<!\\p{L})${agenda}(${anyOf(({ items }) => items)})\\s+${sign}(?=[\\da-z])`, 'gu');
});
const SEVERAL = lazily(() => narrowed(`^${anyOf(({ severalItems }) => severalItems)}$`, 'u'));
const END = "(?![\\p{L}\\p{N}]|[.,:]\\d|['’]\\p{L})";
const NUMERALS = ['\\d{1,2}', '[IVXLC]+|[A-H]', '[ivxlc]+|[a-h]'].map((each) => narrowed(`(${each})${END}`, 'uy'));
const LINE = narrowed(/(?:^|[\r\n])(?:\p{L}{2,8}\s)?$/u);
const AND = /[\p{L}&]/u;
const BEFORE_WORD = /^\s+\p{L}/u;

/** In one block, at places relative to it. */
export const itemReferencesIn = ofBlock(({ prose }: Facts): readonly ItemReference[] =>
	prose.flatMap((each) => (each.within === 'quote' ? [] : referencesIn(each))),
);

const byBlock = blockQuery((facts, source) => {
	const found = itemReferencesIn({ facts, source });
	return found.length > 0 ? found : undefined;
});

export const itemReferences = query([byBlock], (all): readonly ItemReference[] =>
	all.flatMap(({ from, value }) => value.map((each) => ({ ...each, span: shift(each.span, from) }))),
);

function referencesIn(prose: Prose): readonly ItemReference[] {
	const { text } = prose;
	const low = lowerCase(text);
	return [...low.matchAll(OPENING())].flatMap(({ index, 0: opening, 1: word = '' }): readonly ItemReference[] => {
		const at = index + opening.length;
		const lists = NUMERALS.map((numeral) => listedNumbers(text, low, at, numeral));
		const list = lists.find(({ length }) => length > 0) ?? [];
		const end = list.at(-1)?.end ?? at;
		const before = text.slice(Math.max(0, index - BEFORE_LENGTH), index);
		if (tiedToAnother(before, text.slice(end, end + 120))) return [];
		const beginsLine = LINE.test(before);
		const isOpen = !SEVERAL().test(word) && BEFORE_WORD.test(text.slice(end));
		const members = list.slice(0, countOf(list, text));
		return members.map(({ from, to, written, endsRange, joint }, place) => ({
			span: sourceSpan(prose, { from: members.length > 1 ? from : index, to }),
			numeral: written.toLowerCase(),
			endsRange,
			isDoubtful: place > 0 && (isOpen || (!AND.test(joint) && isClosed(members.slice(0, place)))),
			beginsLine: beginsLine && place === 0,
		}));
	});
}

/** "2 and 3" is a whole list, and what comes then may be said of it: "items 2 and 3, 4 against". */
function isClosed(members: readonly ListedNumber[]): boolean {
	return members.some(({ joint, endsRange }) => AND.test(joint) && !endsRange);
}

/** How many of them are numerals: letters may be words, as in "item B, a plan" and "items I and II, I think". */
function countOf(list: readonly ListedNumber[], text: string): number {
	const end = list.findIndex(({ written, end }, index) => {
		if (index === 0 || /\d/.test(written) || isAfter(written, list[index - 1]!.written)) return false;
		return written === written.toLowerCase() || (written.length === 1 && BEFORE_WORD.test(text.slice(end)));
	});
	return end < 0 ? list.length : end;
}

function isAfter(written: string, previous: string): boolean {
	const [one, other] = [fromRoman(previous), fromRoman(written)];
	const isLater = one !== undefined && other !== undefined && other > one;
	return isLater || (written.length === 1 && previous.length === 1 && written > previous);
}
