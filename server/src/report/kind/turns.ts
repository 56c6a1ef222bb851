/** Who speaks in a block, and how much: "Ann: …", "**Bo Roe** (10:02): …", "<cy> …", "AL - …". */

import { memoize } from '../../incremental/index.js';
import { lazily, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { attendanceOf, isOffice } from '../people/lists/labels.js';
import { allWords } from '../words/index.js';

export interface Turn {
	readonly speaker: string;
	/** How many characters follow on the same line. */
	readonly length: number;
}

const TIME = '(?:[[(]?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]m)?[\\])]?)';
const TURN = narrowed(
	`^(?:[-–—•*]\\s*)?(?:${TIME}\\s*(?:[-–—]\\s*)?)?(@?[\\p{L}][\\p{L}\\d_.|'’-]{0,20}(?: [\\p{Lu}][\\p{L}\\d_.'’-]{0,20}){0,3})(?:\\s?[([][^)\\]]{1,30}[)\\]])?(\\s?[:：]\\s+|\\s[-–—]\\s+)(?=\\S)`,
	'u',
);
/** "Ann Lee  10:02 AM", as copied from chats; what was said follows. */
const TIMED = narrowed(`^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3})\\s+${TIME}(?: ?[AP]M)?\\s*$`, 'u');
const PROPER = lazily(() =>
	narrowed(/^(?:@[\w-]+|\p{Lu}[\p{Lu}\d]{1,4}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u),
);
const NICKNAME = /^[a-z][\w.|-]{2,15}$/;

/** How much of a paragraph, and how many of its lines, show who speaks in it. */
const LENGTH = 2_000;
const LINES = 12;

export function turnsIn({ text, kind, within, marks }: Prose): readonly Turn[] {
	if (kind !== 'paragraph' || within === 'note') return NONE;
	const turns: Turn[] = [];
	const bold = marks[0];
	// Only the name is bold, and what is said follows on this line or in the next paragraph.
	if (bold?.kind === 'strong' && bold.plain.from === 0 && bold.plain.to <= 40) {
		const name = text.slice(0, bold.plain.to).replace(/\s*(?:[([][^)\]]*[)\]])?\s*[:：]?\s*$/, '');
		const rest = text.slice(bold.plain.to);
		if (
			isSpeaker(name) &&
			(/[:：]\s*$/.test(text.slice(0, bold.plain.to)) ||
				/^\s*(?:(?:[([][^)\]]{1,30}[)\]]|\d{1,2}:\d\d(?::\d\d)?)\s*)?(?:[:：]|$|(?<=[\r\n]))/.test(rest))
		) {
			turns.push({
				speaker: name.toLowerCase(),
				length: Math.max(rest.trim().length, rest.trim() === '' ? UNTOLD : 0),
			});
			return turns;
		}
	}
	for (const line of text.slice(0, LENGTH).split(LINE_ENDING, LINES)) {
		const timed = TIMED.exec(line);
		if (timed && isSpeaker(timed[1]!)) turns.push({ speaker: timed[1]!.toLowerCase(), length: UNTOLD });
		const match = TURN.exec(line);
		if (match && isSpeaker(match[1]!) && (PROPER().test(match[1]!) || /[:：]/.test(match[2]!)))
			turns.push({ speaker: match[1]!.toLowerCase(), length: line.length - match[0].length });
	}
	return turns.length > 0 ? turns : NONE;
}

/** For a name on a line of its own, followed by what was said. */
const UNTOLD = 60;
const NONE: readonly Turn[] = [];

const isSpeaker = memoize((name): boolean => {
	if (!PROPER().test(name) && !NICKNAME.test(name)) return false;
	const words = name.toLowerCase().split(' ');
	return !words.some((word) => LABELS().has(word)) && !isOffice(name) && attendanceOf(name) === undefined;
});

/** What precedes colons in documents of other kinds. */
const LABELS = lazily(() => new Set([...allWords(({ kind }) => kind.label), ...OF_CODE.split(' ')]));
const OF_CODE =
	'note notes warning caution tip info important danger todo fixme type types default defaults required optional ' +
	'example examples description desc returns return params param parameters parameter arguments usage since see also ' +
	'link links input output result results expected actual before after status value values name names method methods ' +
	'url uri path file files get post put delete patch head options fix fixes fixed feat feature features bug bugs ' +
	'docs doc chore refactor perf test tests build ci style revert breaking added changed removed deprecated ' +
	'security date time where when what why how who location place venue host topic topics title author authors version ' +
	'summary abstract motivation rationale background context goal goals purpose scope question questions answer q a faq ' +
	'step steps advantages disadvantages issue issues problem solution action actions decision ' +
	'decisions agenda resolution outcome http https step1 supports support requires requirements license copyright ' +
	'reference references source sources category tags tag label labels email phone website contact priority severity ' +
	'start end duration day week month year monday tuesday wednesday thursday friday saturday sunday update updates ' +
	'proposal vote votes yes no true false null undefined node npm yarn css html js api sdk cli id key keys event events ' +
	'error errors exception first second third finally next previous ' +
	'recording video audio slides repo repository github twitter chair moderator facilitator scribe';
