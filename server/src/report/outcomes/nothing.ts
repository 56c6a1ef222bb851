import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { labelsNext } from '../meeting/next.js';
import { anyOf, LANGUAGES, LETTER, latin } from '../words/index.js';
import { isToBeFilledIn } from '../words/unfilled.js';
import type { OutcomeKind } from './lines/marks.js';
import { actionsIn } from './sentences/claims.js';

const patterns = lazily(() => {
	const hollow = anyOf(({ kind }) => kind.hollow);
	const none = anyOf(({ section }) => section.none);
	const no = anyOf(({ section }) => section.no);
	const whole = (source: string): RegExp => new RegExp(latin(`^[^${LETTER}\\d]*${source}[^${LETTER}\\d]*$`));
	// "taken", "at this time"
	const more = '(?: \\p{L}+){0,3}';
	const noSuch = (what: string): RegExp =>
		whole(`(?:\\p{L}[\\p{L}'’]* ){0,3}${no}(?: |(?<=['’]))(?:\\p{L}+ ){0,2}${what}${more}`);
	return {
		toFillIn: new RegExp(
			latin(
				`^(?:${anyOf(({ markup: { blanks, toFillIn } }) => `${blanks}|${toFillIn.opens} .+|(?:\\S+ ){0,4}(?:${toFillIn.whole})`)})$`,
			),
		),
		none: whole(`(?:${hollow}|${none}${more})`),
		opensNone: new RegExp(latin(`^[^${LETTER}\\d]*(?:${none})[,;(–]`)),
		decision: noSuch(anyOf(({ section: { decisions, decision } }) => `${decisions}|${decision}`)),
		action: noSuch(anyOf(({ section: { actions, action } }) => `${actions}|${action}`)),
	};
});

/** Who says no more says nothing besides. */
const LONGEST = 80;

/** "Ann Lee, Harbour Board": somebody who was there, in a section that was not filled in. */
const SOMEBODY = lazily(() =>
	narrowed(/^\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]*,(?:[ ,/]+(?:\p{Lu}[^ ,/]*|\p{Ll}{1,3}(?= )|-))+$/u),
);

/** What a template leaves, and nothing else. */
const IN_BRACKETS = /^(?:[^\p{L}\d[\]]{0,9}\[[^[\]]{1,60}\]){1,9}[^\p{L}\d[\]]{0,9}$/u;

/** “Confirmed / Rejected (X/X votes)” */
const A_CHOICE = lazily(() => narrowed(/^\p{L}+(?: ?\/ ?\p{L}+)+ \(?X\/X(?!\p{L})/u));

const AN_ADDRESS = /^<?\w+:\/\/\S+$/;

function isUnfilled(text: string): boolean {
	const isHole = (words: string) => isToBeFilledIn(words) || patterns().toFillIn.test(lowerCase(words));
	return IN_BRACKETS.test(text) && [...text.matchAll(/\[([^[\]]*)\]/g)].every(([, words = '']) => isHole(words));
}

/** "None taken.", "No action items." But "No action" may well be a decision. */
export function isNothing(text: string, kind: OutcomeKind): boolean {
	if (isUnfilled(text) || SOMEBODY().test(text) || AN_ADDRESS.test(text) || A_CHOICE().test(text) || isNextTime(text))
		return true;
	if (text.length > LONGEST) return false;
	const low = lowerCase(text);
	const { none, opensNone, decision, action } = patterns();
	const [such, other] = kind === 'decision' ? [decision, action] : [action, decision];
	return such.test(low) || ((none.test(low) || opensNone.test(low)) && !other.test(low));
}

/** "Next meeting: 4 May", below a label that was left empty. */
function isNextTime(text: string): boolean {
	const [, label, time] = /^([^:：\d]{4,40})[:：](.{4,80})$/u.exec(text) ?? [];
	return time !== undefined && /\d/.test(time) && labelsNext(label!) && actionsIn(time, LANGUAGES).length === 0;
}
