/** Lines that only say whose the task in the line above is: “Responsible: Ann, by 5 May”. */
import type { ReadBlock } from '../facts/model.js';
import { tellsWhen } from './lines/due.js';
import { type Line, textOf } from './lines/lines.js';
import { ownerLabel } from './lines/marks.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Around } from './people/around.js';
import { isName } from './people/naming.js';
import { apartIn, doersNamed } from './people/who.js';

/** “Date: 5 May”, “It rained:” */
const A_FIELD = /^[^:：]{2,30}[:：]|[:：]$/;
/** A longer line tells more than what is to be done. */
const LONGEST = 160;

/** @param above the line before. */
export function ownedIn(line: Line, above: Line, block: ReadBlock, around: Around): Outcome | undefined {
	const owners = line.form === 'text' || line.form === 'item' ? ownersIn(textOf(line)) : undefined;
	const task = owners && taskIn(textOf(above), above, around);
	if (task === undefined) return undefined;
	const doers = doersNamed(owners!, around.doers);
	const outcome = outcomeOf('action', line, block, around);
	const people = doers.flatMap(({ name }) => name ?? []);
	return outcome && { ...outcome, text: task, who: doers.map(({ written }) => written), people };
}

/** Those named in a line that says nothing else but by when. */
function ownersIn(text: string): string | undefined {
	const label = ownerLabel(text);
	if (label === undefined || text.length > LONGEST) return undefined;
	const [first, ...others] = text
		.slice(label)
		.trim()
		.replace(/[.;]$/, '')
		.split(/, (?=\p{Ll}|\d)|; /u);
	const isOnly = others.every((each) => tellsWhen(each) || A_FIELD.test(each));
	return isOnly && apartIn(first!).every(isName) ? first : undefined;
}

/** The line above, or the heading where that tells more. */
function taskIn(above: string, { form }: Line, { section }: Around): string | undefined {
	if (form !== 'heading' && above.length > LONGEST) return section;
	return A_FIELD.test(above) || !/\s/.test(above) ? undefined : above;
}
