/** Lists of participants that count people whom they do not name. */
import { anyOf, input, type ParticipantList, participantLists, query, sameItems } from '../../report/index.js';
import { lazily, narrowed, type Text } from '../../text/index.js';

const listWords = query(
	[participantLists, input.text],
	(lists, text) => lists.map((list) => (list.attendance === 'absent' ? '' : wordsOf(text, list))),
	sameItems,
);

/**
 * Whether a list says "and 28 members", "3 members of the public", "and others": people were there whom it does not
 * name.
 */
export const countsOthers = query([listWords], (lists) =>
	lists.some((words) => COUNTED().test(words.replace(/\([^()]*\)/g, ' ').toLowerCase())),
);

function wordsOf(text: Text, { label, span }: ParticipantList): string {
	const end = /(?:\r?\n\s*){2}|$/.exec(text.slice(span.to, span.to + 300))!.index;
	return text.slice(label.to, span.to + end);
}

/** Each number is followed by a word other than a month, and begins an entry. */
const COUNTED = lazily(() => {
	const joins = anyOf(({ grammar, people }) => [...grammar.and, ...people.joinsOthers]);
	const how = `(?:${anyOf(({ people }) => people.roughly)}\\s+)*`;
	const counted = `\\d{1,4}\\s+(?!\\p{L}{3,10}\\.?\\s(?:19|20)\\d\\d)(?:\\p{L}+\\s){0,2}\\p{L}{4,}`;
	const several = `${anyOf(({ people }) => people.several)}\\s+\\p{L}{4,}`;
	const more = anyOf(({ people }) => [...people.dozens, ...people.others]);
	return narrowed(
		`(?:(?:[:,;•*-]|(?<!\\p{L})${joins}|(?<!\\s)[^\\S\\n]*\\n)\\s+)${how}(?:${counted}|${several}|${more})(?!\\p{L})|${anyOf(({ people }) => people.andMore)}(?!\\p{L})`,
	);
});
