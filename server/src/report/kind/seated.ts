/** Sentences that say informally who was there, "Behind the table sat Ann Lee and Bo Roe", and lists below them. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { ofBlock } from '../facts/queries.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf } from '../words/index.js';
import { NAME, saysHere, WHOLE_NAME } from './roll.js';

export interface Seat {
	/** `told`: a sentence names them. `leads`: a list of them follows. `name`: an item that is only a name. */
	readonly is: 'told' | 'leads' | 'name' | 'nothing';
}

const seated = lazily(() => narrowed(`(?<!\\p{L})(?:${anyOf(({ kind }) => kind.seated)})(?!\\p{L})`, 'u'));

/** A longer paragraph tells what was said. */
const LONG = 600;
/** How far after the words the names are looked for. */
const NEAR = 200;
const LEAD = narrowed(/[:：]\s*$/);
const CAPITAL = lazily(() => /\p{Lu}/gu);
/** The capitals in the given and family names of two people. */
const TWO_NAMES = 4;
const NAMES = narrowed(`(?<!\\p{L})${NAME}`, 'gu');

export const seatIn = ofBlock(({ prose }): Seat => ({ is: read(prose) }));

function read([first]: readonly Prose[]): Seat['is'] {
	if (first?.kind !== 'paragraph' || first.within === 'quote' || first.text.length > LONG) return 'nothing';
	const { text, item } = first;
	if (item) return WHOLE_NAME.test(text) ? 'name' : 'nothing';
	const low = lowerCase(text);
	const match = seated().exec(low);
	if (LEAD.test(text)) return match || saysHere(text.trim().replace(LEAD, '')) ? 'leads' : 'nothing';
	if (!match) return 'nothing';
	const behind = text.slice(match.index + match[0].length).slice(0, NEAR);
	const names = behind.slice(0, sentencesOf(behind)[0]?.to).match(NAMES) ?? [];
	// "Ann Lee and Bo Roe" is two people, though it looks like one name.
	return (names.join(' ').match(CAPITAL())?.length ?? 0) >= TWO_NAMES ? 'told' : 'nothing';
}
