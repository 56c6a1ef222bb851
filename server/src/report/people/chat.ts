/** Whether a name stands in a chat log that was pasted into the report: there everybody is called as he has typed himself. */
import { countWhile, lean } from '../../text/index.js';
import type { Report } from '../model.js';
import type { Stretch } from './mentions.js';

/** "09:30:51 From Ann Lee to Everyone:", "[09:30:51] Ann Lee: yes". */
const BEFORE = lean(/(?<!\p{L})[Ff]rom\s+$|\d{1,2}:\d\d:\d\d\]?\s+$/u);
const TO = /^\s+to\s+(?:Everyone|All|Hosts?|Panelists?|Me)\b/i;
/** Programs put a tab after the colon, and the hour at the end of the line. */
const SAID = /^\s?:(?:\t|\s*\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\s*(?:$|[\r\n]))/;
/** So much stands before a name at most. */
const NEAR = 24;

export function isInChatLine({ prose: { text }, from, to }: Stretch): boolean {
	const after = text.slice(to, to + NEAR);
	return TO.test(after) || SAID.test(after) || BEFORE.test(text.slice(Math.max(0, from - NEAR), from));
}

const CHAT = lean(/(?<!\p{L})(?:chat|tchat|clavardage)s?(?!\p{L})/iu);

/** Whether the section that holds `at` is a chat: "Zoom chat". */
export function isInChat({ headings }: Report, at: number): boolean {
	const heading = headings[countWhile(headings, ({ span }) => span.from <= at) - 1];
	return heading !== undefined && CHAT.test(heading.text);
}
