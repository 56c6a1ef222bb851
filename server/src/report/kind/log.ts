/** What was said in a chat, as its log has it: "[18:00:10] <ann> hello", and the marks that bots make minutes from. */
import { narrowed } from '../../text/index.js';
import { LINE_ENDING } from '../facts/prose.js';
import type { Turn } from './turns.js';

export interface Log {
	readonly turns: readonly Turn[];
	/** Lines with a mark such as "#startmeeting". */
	readonly marks: number;
	/** Those among them that say what was decided or is to be done. */
	readonly decided: number;
	/** Who was announced as present: "Present+ ann, bo". */
	readonly present: number;
}

const LINE =
	/^\s*(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+)?(?:\\?<|&lt;)[ @+]?([A-Za-z][\w|^[\]-]{0,20})(?:\\?>|&gt;)\s+(?=\S)/;
/** "13:01:14 From Ann Lee : hello", as it is saved from a video call. */
const TIMED = narrowed(
	/^[ \t]*\d{1,2}:\d\d:\d\d\s+(?:\p{L}+ )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: \p{Ll}+ [^:]{1,40})? ?:\s+(?=\S)/u,
);
const TIME = /^[ \t]*\d{1,2}:\d\d:\d\d\s/m;
const MARK =
	/^\\?#(?:start ?meeting|end ?meeting|meeting(?:name|topic)|topic|(action|agreed|accepted|rejected|vote|startvote)|info|help|idea|link|chair|undo)(?![\w-])/i;
const COMMAND = /#(?:start|end)meeting(?![\w-])/i;
const DECIDED = /^(?:resolved|resolution|agreed|action)\s?:/i;

/** How much of a block, and how many of its lines, show what it is. */
const LENGTH = 4_000;
const LINES = 60;

/** Markdown takes the names for HTML, and code blocks are not read: so the source is read. */
export function logIn(source: string): Log {
	const start = source.slice(0, LENGTH);
	if (!start.includes('<') && !start.includes('&lt;') && !COMMAND.test(start) && !TIME.test(start)) return NONE;
	const turns: Turn[] = [];
	let [marks, decided, present] = [0, 0, 0];
	for (const line of start.split(LINE_ENDING, LINES)) {
		const match = LINE.exec(line) ?? TIMED.exec(line);
		const speaker = match?.[1]?.toLowerCase();
		if (speaker !== undefined && TAGS.has(speaker)) continue;
		const said = match ? line.slice(match[0].length) : line.trimStart();
		const mark = MARK.exec(said);
		// "#info" may be a tag; after a name, or where a meeting begins, it is for the bot.
		if (mark && (match || COMMAND.test(start))) {
			marks++;
			if (mark[1] !== undefined) decided++;
		}
		if (!match) continue;
		if (DECIDED.test(said)) decided++;
		present += Math.max(presentIn(said), said.toLowerCase().startsWith('present+') ? 1 : 0);
		turns.push({ speaker: speaker ?? '', length: said.length });
	}
	return turns.length + marks > 0 ? { turns, marks, decided, present } : NONE;
}

/** How many names follow "Present+". */
export function presentIn(line: string): number {
	const names = PRESENT.exec(line)?.[1];
	return names === undefined ? 0 : names.split(/[,;]/).filter((name) => /[^\W_]/.test(name)).length;
}

const PRESENT = /^[\s*_>-]*present ?\+(.*)$/i;

const NONE: Log = { turns: [], marks: 0, decided: 0, present: 0 };

const TAGS = new Set(
	'a p b i br hr li ul ol td tr th dl dt dd em div img span code pre sub sup kbd body head html nav small strong details summary center table tbody thead h1 h2 h3 h4 h5 section'.split(
		' ',
	),
);
