/** What a template leaves open: "Date: [DD/MM/YYYY]", "- [name]", "| {owner} |". */
import { indentAt, lazily, lowerCase, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { anyOf } from '../words/index.js';

/** A stretch in brackets or braces that stands for what is to be written there; a tick or a number does not. */
const HOLE =
	'(?:\\[(?!x\\])[\\p{L}…][^\\[\\]]{0,79}\\]|\\{\\{[^{}]{1,79}\\}\\}|\\{[\\p{L}_ /,-]{2,40}\\}|<[\\p{L}_ /,-]{2,40}>|(?:yyyy|aaaa|jjjj|dd|gg|jj|tt|mm|hh)(?:[-/.: ]{1,3}(?:yyyy|aaaa|jjjj|dd|gg|jj|tt|mm|hh)){1,4})';
/** Nothing else, or only its label before it. */
const BLANK = new RegExp(
	`^[^\\p{L}[{<]*(?:\\p{L}[^:：[\\]{}<>]{0,40}[:：]\\P{L}*)?${HOLE}(?:[\\s,–—-]+${HOLE})*\\P{L}*$`,
	'iu',
);

/** "Topic 1", "Name 2", also behind a label; "Lorem ipsum". */
const FORM = lazily(() => {
	const words = `(?:${anyOf(({ kind }) => kind.formItem)}|${anyOf(({ markup }) => markup.nameBlanks)})`;
	const item = `${words} ?#?(?:\\d{1,2}|[nx])`;
	const name = anyOf(({ markup }) => markup.nameBlanks);
	const values = `(?:${item}|${name})(?:\\s?[,;/&]\\s?(?:${item}|${name})){0,9}`;
	return narrowed(
		`^[^\\p{L}\\d]*(?:${item}|\\p{L}[^:：]{0,40}[:：]\\P{L}*${values}|${name}(?:\\s?[,;/&]\\s?${name}){1,9})[^\\p{L}\\d]*$`,
		'u',
	);
});

/** How many lines of a block, and how long, show what it is. */
const LINES = 12;
const LENGTH = 120;

/** "`<name>`" and "<Full Name>": plain text has nothing of what stands in code, or looks like HTML. */
const UNSEEN = /`<[^<>`\n]{1,40}>`|<\p{Lu}\p{Ll}[\p{L} ]{1,30}>/gu;

/** How many blanks of a block are not in its text. */
export const unseenBlanks = (source: string): number => source.match(UNSEEN)?.length ?? 0;

/** In how many lines of the prose only a hole says what is to stand there. */
export function blanksIn({ text, kind, marks }: Prose): number {
	// "[label]" leads somewhere.
	if (marks.some(({ kind }) => kind === 'link')) return 0;
	let count = 0;
	for (const line of text.split(LINE_ENDING, LINES))
		if ((kind !== 'heading' && line.length <= LENGTH && BLANK.test(line)) || isForm(line)) count++;
	return count;
}

const LABEL = /\p{L}[:：]\s*$/u;

/** How many items of a list are labels of what is to be written there: "Comments:", with nothing below. */
export function emptyFieldsIn(prose: readonly Prose[], source: string): number {
	return prose.filter(({ text, item }, index) => {
		if (item === undefined || text.length > LENGTH || !LABEL.test(text)) return false;
		const next = prose[index + 1];
		return (
			next === undefined ||
			(next.item !== undefined && indentAt(source, next.item.marker.from) <= indentAt(source, item.marker.from))
		);
	}).length;
}

/** Whether a line is one that a form has before something is written. */
export function isForm(line: string): boolean {
	const low = lowerCase(line.slice(0, LENGTH));
	return FORM().test(low) || low.startsWith('lorem ipsum');
}
