/** Headings, labels and lines that lead to a list of tasks, whatever else they say. */
import { memoizeOn } from '../../../incremental/index.js';
import { lowerCase, matchesOf } from '../../../text/index.js';
import { sentencesOf } from '../../sentences/sentences.js';
import { LETTER, latin, NOTHING, type Words, wholeWords } from '../../words/index.js';

/** `items`: each item of the list is one. `theirs`: the same, and it is told whose. `people`: only if people stand there. */
export type Lead = 'items' | 'theirs' | 'people';

const patterns = memoizeOn(({ section, outcomes, grammar }: Words) => {
	const the = grammar.the.length > 0 ? grammar.the.join('|') : NOTHING;
	return {
		tasks: wholeWords([section.tasks, section.allots].filter((source) => source !== '').join('|'), 'g'),
		none: wholeWords(section.noTasks),
		follow: wholeWords(section.theFollowing),
		of: new RegExp(latin(`(?<!\\p{L})(?:${section.tasksOf || NOTHING})[^${LETTER}]*$`)),
		goesOn: new RegExp(latin(`^(?:${section.tasksGoOn || NOTHING})(?!\\p{L})`)),
		// „Priorisierung der Aufgaben“, “on tasks”
		beside: wholeWords(`${outcomes.beside || NOTHING}|(?<=\\p{L}[^${LETTER}]{1,3})(?:${the})`),
	};
});

/** Longer headings tell of something. */
const LONGEST_HEADING = 80;
const LONGEST_CLAUSE = 100;
/** Of a longer line, the last sentence may lead to tasks. */
export const LONGEST_LINE = 240;
const MOST_WORDS = 4;

/** What follows a heading or line, by what it says of tasks. @param languages of the report. */
export function leadsToTasks(line: string, isHeading: boolean, languages: readonly Words[]): Lead | undefined {
	const longest = isHeading ? LONGEST_HEADING : LONGEST_LINE;
	const naming = (low: string) => languages.filter((words) => matchesOf(low, patterns(words).tasks).length > 0);
	// Telling sentences apart takes longer than looking for a word.
	if (line.length > longest && (isHeading || naming(lowerCase(line.slice(-longest))).length === 0)) return undefined;
	const text = line.length > longest ? lastOf(line) : line;
	if (text.length > longest || text.includes('?')) return undefined;
	const low = lowerCase(text);
	const named = naming(low);
	// „Alte To-dos“: whatever language has such tasks.
	if (named.length === 0 || named.some((words) => patterns(words).none.test(low))) return undefined;
	if (!isHeading && A_STOP.test(low)) return 'people';
	// “We have a week left, so things to do before May:”
	const clause = !isHeading && COLON.test(low) ? low.slice(low.search(LAST_CLAUSE)) : low;
	const isItems = named.some(
		(words) =>
			(COLON.test(low) && patterns(words).follow.test(low)) ||
			(clause.length <= LONGEST_CLAUSE &&
				matchesOf(clause, patterns(words).tasks).some((match) => isLabel(clause, match, words))),
	);
	return isItems ? 'items' : 'people';
}

/** The last sentence. */
function lastOf(text: string): string {
	const last = sentencesOf(text).at(-1);
	return last ? text.slice(last.from, last.to) : text;
}

const LAST_CLAUSE = /(?:^|(?<=[,;.] ))[^,;.]*$/;

/** “The tasks below were given out”: they follow. */
export function announcesTasks(text: string, languages: readonly Words[]): boolean {
	const low = lowerCase(text.slice(0, LONGEST_LINE));
	return languages.some(
		(words) => patterns(words).follow.test(low) && matchesOf(low, patterns(words).tasks).length > 0,
	);
}

/** Of a sentence that tells something. */
const A_STOP = /[.!;,][\s*_]*$/;
const COLON = /[:：][\s*_]*$/;

/** They are all that it names: “Tasks for May”, „Neue Aufgaben“, but not “Talk about tasks”. */
function isLabel(low: string, { index, 0: { length } }: RegExpExecArray, words: Words): boolean {
	const { of, goesOn, beside } = patterns(words);
	const before = low.slice(0, index);
	const after = low.slice(index + length).trimStart();
	// “Purpose: Design and tasks”
	if (LABELLED.test(before)) return false;
	const isFirst = of.test(before) || ((before.match(WORD) ?? []).length <= MOST_WORDS && !beside.test(before));
	return isFirst && (!A_LETTER.test(after) || A_SIGN.test(after) || goesOn.test(after));
}

const LABELLED = new RegExp(latin('\\p{L}: '));
const A_LETTER = new RegExp(latin('\\p{L}'));
const A_SIGN = /^[([:&/–—-]/;
const WORD = new RegExp(latin('\\p{L}+'), 'g');
