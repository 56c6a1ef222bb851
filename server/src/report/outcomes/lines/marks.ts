/** Marks and labels of decisions and of what is to be done. */
import { lazily, lowerCase, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { anyOf, LANGUAGES, LETTER, latin, wholeWords } from '../../words/index.js';
import { says } from '../doubts.js';
import { groupOf } from '../people/groups.js';

export type OutcomeKind = 'decision' | 'action';

/** Longer lines are no labels. */
const LABEL_LENGTH = 60;

const patterns = lazily(() => {
	const section = (source: string): RegExp =>
		new RegExp(latin(`^[^${LETTER}]*(?:\\d{1,2}[.)]\\s)?${source}(?: \\([^()]{1,20}\\))?[^${LETTER}]*$`));
	const decisions = anyOf(({ section: { decisions, decision } }) => `${decisions}|${decision}`);
	const actions = anyOf(({ section: { actions, allots, action } }) => `${actions}|${allots}|${action}`);
	const marks = `(?:(${anyOf(({ section }) => section.decision)})|(${anyOf(({ section }) => section.action)}))`;
	return {
		decisions: section(decisions),
		actions: section(actions),
		allots: wholeWords(anyOf(({ section: { allots } }) => allots)),
		owner: new RegExp(
			latin(`^[^${LETTER}]*(?:${anyOf(({ outcomes }) => outcomes.owns)})[*_ ]{0,3}[:：]?(?<=[:：])(?=\\s)`),
		),
		result: new RegExp(latin(`^[^${LETTER}]*${anyOf(({ motions }) => motions.result)}[*_]*\\.`)),
		hollow: new RegExp(latin(`^${anyOf(({ kind }) => kind.hollow)}[.!…]*$`)),
		toDo: new RegExp(latin(`\\s[([](?:${anyOf(({ section }) => section.toDo)})[)\\]][.!]?$`)),
		// “[B] Action: …”, by the item of the agenda.
		mark: new RegExp(latin(`^[^${LETTER}]*(?:\\[[${LETTER}]\\] )?${marks}(?![${LETTER}])(?: ?#?\\d[\\d.-]{0,8})?`)),
	};
});

/** What a heading or label names. */
export function sectionOf(text: string): OutcomeKind | undefined {
	if (text.length > LABEL_LENGTH) return undefined;
	const low = lowerCase(text);
	const { decisions, actions, result } = patterns();
	// "Agreed." leads to nothing.
	if (decisions.test(low)) return result.test(low) ? undefined : 'decision';
	return actions.test(low) ? 'action' : undefined;
}

/**
 * What a line names that is no heading: "TODO" alone says that what stands there is still to be written.
 *
 * @param apart it is in bold, or an item.
 */
export function labelOf(text: string, apart: boolean): OutcomeKind | undefined {
	const named = sectionOf(text);
	return named && !apart && patterns().hollow.test(lowerCase(text).trim()) ? undefined : named;
}

/** Where a label ends that says whose the task above it is: "Responsible: Ann". */
export function ownerLabel(text: string): number | undefined {
	return patterns().owner.exec(lowerCase(text.slice(0, LABEL_LENGTH)))?.[0].length;
}

/** Whether a heading or label leads to people, and to the tasks of each. */
export function allots(text: string): boolean {
	return text.length <= LABEL_LENGTH && patterns().allots.test(lowerCase(text));
}

/** "Required" in "(Action Required)" */
function isNobody(low: string): boolean {
	return groupOf(low) === 'body' || says('nobody', LANGUAGES, `${low} `);
}

/** How far into a line a mark may reach. */
const MARK_LENGTH = 60;
/** The most that brackets with a mark and names hold. */
const BRACKETED = 140;
/** What ends a mark: "Action:", "[ACTION]", "Decision – ". */
const MARK_END = /^(?:\s?[:：\])]+|\s[–—-](?=\s))[\s*_:]*/;

/** "(Ann)" after the word, with the colon or the end of bold after it, … */
const BY = /^ \(([^()\n\r]{1,40})\)(?=\s?[:：]|[*_])/;
/** … or "Ann" after one in capitals, or "for Ann". */
const FOR = lazily(() =>
	narrowed(
		/^ (?:\p{Ll}{2,4} )?(@?[\p{L}\p{N}-]{2,20}\.?(?:,? (?:\p{Ll}{1,3} )?@?\p{Lu}[\p{L}-]{0,20}){0,3})(?=\s?[:：] )/u,
	),
);

/** "Ann" in "(Action Ann)", which ends a sentence. */
const IN_BRACKETS = lazily(() =>
	narrowed(
		/^( (?:\p{Ll}{2,4} )?)(@?\p{Lu}[\p{L}.'’-]{0,20}(?:(?:,|,? \p{Ll}{1,3}| [&+])? @?\p{Lu}[\p{L}.'’-]{0,20}){0,6})[)\]](?=[.;]?(?:\s|$))/u,
	),
);
const A_BRACKET = /^[([]/;

/** Where “(todo)” begins at the end of a line: what stands before it is still to be done. */
export function toDoAtEnd(text: string): number | undefined {
	return patterns().toDo.exec(lowerCase(text).trimEnd())?.index;
}

export interface Mark {
	readonly is: OutcomeKind;
	readonly end: number;
	readonly by?: string;
	/** `by` may be what it is about, unless it is somebody: "Action Ann: …", "Action Plan: …". */
	readonly unsure?: true;
	readonly colon: boolean;
}

/** "**Decision:** …", "ACTION: …", "[ACTION] …", "**ACTION 58.2** …", "Action (Ann): …", "TODO write" at the beginning of a line. */
export function markIn(prose: Prose, from: number, text: string): Mark | undefined {
	const found = patterns().mark.exec(lowerCase(text.slice(0, MARK_LENGTH)));
	if (!found) return undefined;
	const is = found[1] === undefined ? 'action' : 'decision';
	let { length } = found[0];
	if (A_BRACKET.test(text)) {
		const [, before, named] = IN_BRACKETS().exec(text.slice(length, length + BRACKETED)) ?? [];
		if (named !== undefined && is === 'action' && !isNobody(lowerCase(named)))
			return { is, end: from + length + before!.length, colon: true };
	}
	const rest = text.slice(length, MARK_LENGTH + 3);
	const named = BY.exec(rest) ?? (is === 'action' ? assigned(text.slice(0, length), rest) : null);
	const by = named?.[1];
	length += named?.[0].length ?? 0;
	const end = from + length;
	const unsure = named !== null && isUnsure(text.slice(0, found[0].length), named[0]);
	const mark = { is, ...(by && { by }), ...(unsure && { unsure }) } as const;
	const after = MARK_END.exec(text.slice(length, length + MARK_LENGTH));
	if (after) return { ...mark, end: end + after[0].length, colon: /[:：]/.test(after[0]) };
	const bold = prose.marks.some(({ kind, plain }) => kind === 'strong' && plain.from >= from && plain.to === end);
	if (bold) return { ...mark, end, colon: false };
	const shouted = isShouted(text.slice(0, length), text.slice(length, length + MARK_LENGTH));
	return shouted ? { ...mark, end, colon: false } : undefined;
}

/** "ACTION Ann: …", "Action for everyone: …", "Action Ann: …", but not "Action items from May: …" */
function assigned(mark: string, rest: string): RegExpExecArray | null {
	const found = FOR().exec(rest);
	if (!found || found[1]!.startsWith('@') || isCapital(mark)) return found;
	const isNamed = !isUnsure(mark, found[0]) || /^ \p{Lu}/u.test(found[0]);
	return isNamed && !/s$/.test(mark) ? found : null;
}

/** @param named what follows the mark, with the blank before it. */
function isUnsure(mark: string, named: string): boolean {
	return /^ [\p{L}\d]/u.test(named) && !/^ \p{Ll}{2,4} /u.test(named) && !isCapital(mark);
}

function isCapital(mark: string): boolean {
	return /\p{Lu}{2}/u.test(mark) && !/\p{Ll}/u.test(mark);
}

/** "ACTION Ann to write", but not "ACTION REQUIRED", nor "AI tools". */
function isShouted(mark: string, rest: string): boolean {
	return /\p{Lu}{4}/u.test(mark) && isCapital(mark) && /^ {1,2}\S.*\p{Ll}/su.test(rest);
}
