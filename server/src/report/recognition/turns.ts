/** Who speaks in a block, and how much: "Ann: …", "**Bo Roe** (10:02): …", "<cy> …", "AL - …". */
import { lean } from '../../text/index.js';
import type { Prose } from '../model.js';
import { attendanceOf, isTask } from '../people/labels.js';
import { LINE_ENDING } from '../prose.js';
import { remember } from '../remember.js';

export interface Turn {
	readonly speaker: string;
	/** How many characters follow on its line. */
	readonly length: number;
}

const TIME = '(?:[[(]?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]m)?[\\])]?)';
const TURN = lean(
	`^(?:[-–—•*]\\s*)?(?:${TIME}\\s*(?:[-–—]\\s*)?)?(@?[\\p{L}][\\p{L}\\d_.|'’-]{0,20}(?: [\\p{Lu}][\\p{L}\\d_.'’-]{0,20}){0,3})(?:\\s?[([][^)\\]]{1,30}[)\\]])?(\\s?[:：]\\s+|\\s[-–—]\\s+)(?=\\S)`,
	'u',
);
const NICK = /^<\s?([A-Za-z][\w|^[\]-]{0,20})>\s+(?=\S)/;
const PROPER = lean(/^(?:@[\w-]+|\p{Lu}[\p{Lu}\d]{1,4}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})$/u);
const NICKNAME = /^[a-z][\w.|-]{2,15}$/;

/** So much of a paragraph, and so many lines of it, tell who speaks in it. */
const LENGTH = 2_000;
const LINES = 12;

export function turnsIn({ text, kind, container, marks }: Prose): readonly Turn[] {
	if (kind !== 'paragraph' || container === 'note') return NONE;
	const turns: Turn[] = [];
	const bold = marks[0];
	// The name alone is bold, and what is said follows on this line or in the next paragraph.
	if (bold?.kind === 'strong' && bold.plain.from === 0 && bold.plain.to <= 40) {
		const name = text.slice(0, bold.plain.to).replace(/\s*(?:[([][^)\]]*[)\]])?\s*[:：]?\s*$/, '');
		const rest = text.slice(bold.plain.to);
		if (
			isSpeaker(name) &&
			(/[:：]\s*$/.test(text.slice(0, bold.plain.to)) ||
				/^\s*(?:[([][^)\]]{1,30}[)\]]\s*)?(?:[:：]|$|(?<=[\r\n]))/.test(rest))
		) {
			turns.push({
				speaker: name.toLowerCase(),
				length: Math.max(rest.trim().length, rest.trim() === '' ? UNTOLD : 0),
			});
			return turns;
		}
	}
	for (const line of text.slice(0, LENGTH).split(LINE_ENDING, LINES)) {
		const match = TURN.exec(line);
		if (match && isSpeaker(match[1]!) && (PROPER.test(match[1]!) || /[:：]/.test(match[2]!)))
			turns.push({ speaker: match[1]!.toLowerCase(), length: line.length - match[0].length });
	}
	return turns.length > 0 ? turns : NONE;
}

/** Of a name on a line of its own, below which something is said. */
const UNTOLD = 60;
const NONE: readonly Turn[] = [];

/** Lines of a log: Markdown takes the names for HTML. */
export function logTurnsIn(source: string): readonly Turn[] {
	if (!source.startsWith('<') && !source.includes('\n<')) return NONE;
	return source
		.slice(0, LENGTH)
		.split(LINE_ENDING, LINES)
		.flatMap((line) => {
			const match = NICK.exec(line);
			return match && !TAGS.has(match[1]!.toLowerCase())
				? [{ speaker: match[1]!.toLowerCase(), length: line.length - match[0].length }]
				: [];
		});
}

const TAGS = new Set(
	'a p b i br hr li ul ol td tr th div img span code pre sub sup kbd details summary center table h1 h2 h3 h4'.split(
		' ',
	),
);

const isSpeaker = remember((name): boolean => {
	if (!PROPER.test(name) && !NICKNAME.test(name)) return false;
	const words = name.toLowerCase().split(' ');
	return !words.some((word) => LABELS.has(word)) && !isTask(name) && attendanceOf(name) === undefined;
});

/** What stands before colons in documents of other kinds. */
const LABELS = new Set(
	(
		'note notes warning caution tip info important danger todo fixme type types default defaults required optional ' +
		'example examples description desc returns return params param parameters parameter arguments usage since see also ' +
		'link links input output result results expected actual before after status value values name names method methods ' +
		'url uri path file files get post put delete patch head options fix fixes fixed feat feature features bug bugs ' +
		'docs doc chore refactor perf test tests build ci style revert breaking added changed removed deprecated ' +
		'security date time where when what why how who location place venue host topic topics title author authors version ' +
		'summary abstract motivation rationale background context goal goals purpose scope question questions answer q a faq ' +
		'step steps pros cons pro con advantages disadvantages issue issues problem solution action actions decision ' +
		'decisions agenda resolution outcome http https step1 supports support requires requirements license copyright ' +
		'reference references source sources category tags tag label labels email phone website contact priority severity ' +
		'start end duration day week month year monday tuesday wednesday thursday friday saturday sunday update updates ' +
		'proposal vote votes yes no true false null undefined node npm yarn css html js api sdk cli id key keys event events ' +
		'error errors exception first second third finally next previous datum ort zeit beginn ende hinweis beispiel lieu ' +
		'heure exemple remarque fecha hora lugar ejemplo nota data ora luogo esempio local exemplo plaats tijd voorbeeld ' +
		'recording video audio slides repo repository github twitter chair moderator facilitator scribe'
	).split(' '),
);
