/** Whether a prepared section says anything yet. */

import { lazily } from '../../text/index.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { attendanceOf } from '../people/lists/labels.js';
import type { Sections } from '../sections/tree.js';
import { anyOf, LETTER, latin } from '../words/index.js';
import { isForm } from './blanks.js';
import { signsOf } from './block.js';
import type { SectionSign } from './signs.js';

/** How many blocks below a heading are searched for text. */
const BELOW = 40;
const HOLLOW = lazily(
	() => new RegExp(`^(?:\\W*${anyOf(({ kind }) => kind.hollow)}\\W*|(?=\\W*?(?:\\.{3}|[…?-]))\\W*)$`, 'i'),
);

/** Whether anything is said under the heading or label in the block at `at`. */
export function isFilled(
	blocks: readonly ReadBlock[],
	at: number,
	{ at: place, isHeading }: Pick<SectionSign, 'at' | 'isHeading'>,
	sections: Sections,
): boolean {
	const end = sections.reach(blocks[at]!.from + place);
	const { prose } = blocks[at]!.facts;
	// A label with what follows it in the same block.
	if (prose.some((each) => each.span.from > place && tells(each))) return true;
	for (let i = at + 1; i < blocks.length && i < at + BELOW; i++) {
		const block = blocks[i]!;
		for (const each of block.facts.prose) {
			if (block.from + each.span.from >= end || (!isHeading && isLabel(each, block))) return false;
			if (tells(each)) return true;
		}
	}
	return false;
}

/** Something may follow below it. */
const SHORT_LABEL = /^.{1,40}[:：]\s*$/;

/** "Attendees:", "Decisions:" end the section that a previous label began. */
function isLabel({ text }: Prose, block: ReadBlock): boolean {
	return SHORT_LABEL.test(text) && (signsOf(block).section !== undefined || attendanceOf(text) !== undefined);
}

const BEFORE = new RegExp(`^[^${LETTER}]+`);
const toFill = lazily(() => new RegExp(latin(`^${anyOf(({ markup }) => markup.toFillIn.whole)}(?![${LETTER}])`)));

/** "(to be filled in during the call)" */
function isToFill(text: string): boolean {
	if (text.length > 80) return false;
	return toFill().test(text.toLowerCase().replace(BEFORE, ''));
}

/** This many characters beside a link say something themselves. */
const BESIDE = 90;

function tells({ kind, header, text, marks }: Prose): boolean {
	if (kind === 'heading' || header || !/[\p{L}\d]\S/u.test(text) || SHORT_LABEL.test(text)) return false;
	if (HOLLOW().test(text) || isToFill(text) || isForm(text)) return false;
	// "[Day 1](…) (scribe: Ann)" leads to what was said.
	const [first] = marks;
	return first?.kind !== 'link' || first.plain.from > 3 || text.length - first.plain.to > BESIDE;
}
