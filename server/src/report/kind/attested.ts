/** What an informal record says about who was there, and whether it is a record. */

import { sameItems } from '../../incremental/index.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { signsOf } from './block.js';
import { seatIn } from './seated.js';
import { titleEvidence } from './title.js';

/** How many blocks at the top may say so. */
const FIRST = 80;
const top = query([input.blocks], (blocks) => blocks.slice(0, FIRST), sameItems);

/** How many names make a list. */
const SEVERAL = 2;

/** How many names in a row are those of people, whatever stands above them: items of an agenda look like names, but not all. */
const LIST = 4;

/** Whether names are ticked, listed, follow "Present+" or "Around the table sat", or precede each line of a log. */
export const namesWhoWasThere = query([top], (blocks): boolean => {
	let [present, boxes, ticked] = [0, 0, 0];
	let seats: number | undefined;
	let listed = 0;
	for (const block of blocks) {
		const signs = signsOf(block);
		if (signs.log.turns.length > 1) return true;
		const seat = seatIn(block).is;
		if (seat === 'told') return true;
		if (seat === 'leads') seats = 0;
		else if (seat === 'name' && seats !== undefined) seats++;
		else if (seat === 'nothing' && block.facts.prose.length > 0) seats = undefined;
		if (seat === 'name' && signs.items === 0) listed++;
		else if (block.facts.prose.length > 0) listed = 0;
		if (seats === SEVERAL || listed === LIST) return true;
		present += signs.present;
		boxes += signs.boxes;
		ticked += signs.ticked;
	}
	return present > 0 || (boxes > 1 && ticked > 0);
});

/** Longer notes are kept for others to read. */
const SHORT = 1_500;
const isShort = query([input.text], ({ length }) => length <= SHORT);

/** Short notes by those who met, for themselves: nothing calls them minutes. */
export const isInformal = query([isShort, input.frontMatter, titleEvidence], (short, frontMatter, title): boolean => {
	return short && frontMatter?.values.type === undefined && !title.has('record') && !title.has('shared');
});
