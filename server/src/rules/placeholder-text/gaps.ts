/** All gaps of a block, by whatever they are seen. */
import { type Facts, isQuoted, markAround, type Prose, sourceSpan } from '../../report/index.js';
import { inShort } from '../shared/few-words.js';
import { choices } from './choices.js';
import { blankIn, fieldsIn, unknown, unwritten } from './fields.js';
import { type Found, type Gap, LONGEST_FORM } from './gap.js';
import { wholeOf } from './instructions.js';
import { asked, linksToCome, remarks, times } from './remarks.js';
import { signsIn } from './signs.js';
import { unsetDates } from './unset-dates.js';

export function gapsIn(facts: Facts, source: string): Gap[] {
	const signs = signsIn(facts, source);
	// An instruction in brackets is a note that asks for something as well.
	const others = left(facts, source).filter(
		({ span }) => !signs.some((each) => each.span.from < span.to && span.from < each.span.to),
	);
	return [...signs, ...fieldsIn(facts, source), ...others];
}

/** An instruction is no longer. */
const LONGEST = 200;

function left({ prose: all }: Facts, source: string): Gap[] {
	const found: Gap[] = [];
	for (const prose of all) {
		const { text } = prose;
		if (prose.within === 'quote' || text.length > LONGEST_FORM) continue;
		found.push(...linksToCome(prose, source));
		const whole = text.length <= LONGEST ? (blankIn(prose) ?? wholeOf(prose)) : undefined;
		for (const { kind, told, options, from, to } of whole ? [whole] : inside(prose, source)) {
			// "[Marketing – ??](#marketing)" lacks a name like the heading that it leads to.
			const isNamed = text.slice(from, to) !== '??' && markAround(prose, { from, to }, 'link') !== undefined;
			if (isNamed || isQuoted(text, from, to) || markAround(prose, { from, to }, 'delete')) continue;
			found.push({
				kind,
				span: sourceSpan(prose, { from, to }),
				words: inShort(text.slice(from, to)),
				...(told && { told: sourceSpan(prose, told) }),
				...(options && { options }),
			});
		}
	}
	return found;
}

function* inside(prose: Prose, source: string): Generator<Found> {
	yield* remarks(prose);
	yield* asked(prose);
	yield* unwritten(prose);
	yield* unknown(prose);
	yield* times(prose);
	for (const date of unsetDates(prose)) yield { kind: 'unwritten', ...date };
	for (const choice of choices(prose, source)) yield { kind: 'choice', ...choice };
}
