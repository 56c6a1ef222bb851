/** Whether a name is in a chat log pasted into the report: there everybody appears as they typed themselves. */

import { lazily, narrowed } from '../../text/index.js';
import type { Report } from '../facts/report.js';
import type { Stretch } from '../people/mentions.js';
import { sections } from '../sections/sections.js';
import { anyOf } from '../words/index.js';

/** "09:30:51 From Ann Lee to Everyone:", "[09:30:51] Ann Lee: yes"; but not "a letter from Ann Lee". */
const BEFORE = lazily(() => {
	const from = anyOf(({ people }) => people.chatFrom);
	return narrowed(`(?:^|[\\r\\n]|\\d:\\d\\d(?: ?[AP]M)?)[ \\t]{0,3}${from}\\s+$|\\d{1,2}:\\d\\d:\\d\\d\\]?\\s+$`, 'u');
});
const TO = lazily(() => new RegExp(`^\\s+${anyOf(({ people }) => people.chatTo)}\\b`, 'i'));
/** Programs put a tab after the colon, and the time of day at the end of the line. */
const SAID = /^\s?:(?:\t|\s*\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\s*(?:$|[\r\n]))/;
/** The most that precedes a name. */
const NEAR = 24;

export function isInChatLine({ prose: { text }, from, to }: Stretch): boolean {
	const after = text.slice(to, to + NEAR);
	return TO().test(after) || SAID.test(after) || BEFORE().test(text.slice(Math.max(0, from - NEAR), from));
}

const CHAT = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ people }) => people.chat)}(?!\\p{L})`, 'iu'));

/** Whether the section that holds `at` is a chat: "Zoom chat". */
export function isInChat(report: Report, at: number): boolean {
	return CHAT().test(sections(report).partAt(at).title);
}
