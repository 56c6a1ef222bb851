import type { Stretch } from '../../report/index.js';
import { narrowed } from '../../text/index.js';
import type { KnownPeople } from '../shared/people/known-people.js';

/**
 * "Ann: Cy Dunn mentioned a map", "AL - …": a listed speaker's remark about somebody else, who need not have been
 * there.
 */
export function isToldBy({ prose: { text, marks }, from }: Stretch, people: KnownPeople): boolean {
	const near = text.slice(Math.max(0, from - TURN_LENGTH), from);
	const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
	const labels = [TURN.exec(line), ...line.matchAll(LATER_TURN)].map((found) => found?.[1]);
	if (!labels.some((label) => label !== undefined && people.isCalled(label))) return false;
	// A bold name is a speaker by itself.
	return !marks.some(({ kind, plain }) => kind === 'strong' && plain.from === from);
}

/** How far back its speaker is searched for. */
const TURN_LENGTH = 600;
const TURN = narrowed(/^[^\p{L}]{0,12}(\p{L}[\p{L}.'’ -]{1,40}?)(?:\s?\([^()]{1,30}\))?(?:\s?:|\s[-–—])\s/u);
/** Some write the turns of a talk one after the other: "Is it dear? Bo: Ann Lee said no." */
const LATER_TURN = narrowed(/[.!?]\s(\p{L}[\p{L}.'’ -]{1,40}?)(?:\s?\([^()]{1,30}\))?\s?:\s/gu);
