import { memoizeOn } from '../../incremental/index.js';
import { clipped, type Span, shift, touches } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { countWords, type Line, rawOf, shownText } from './lines/lines.js';
import { isNothing } from './nothing.js';
import { LONGEST, type Outcome, outcomeOf } from './outcome.js';
import type { Around } from './people/around.js';
import { type Motion, type Motions, motionsIn } from './sentences/motions.js';

/** Kept with the line: most lines of a report are the same after a change. */
const motionsOf = memoizeOn((line: Line): Motions => {
	// A result may go on in the next line of the source.
	if (line.form !== 'row') return motionsIn(rawOf(line).replaceAll(/[\r\n]/g, ' '));
	return { settled: line.proses.flatMap(({ text }) => motionsIn(text).settled) };
});

/** So many lines after somebody moved something, its result is that of something else. */
const MOST_BETWEEN = 8;

/** The line before. */
interface Before extends Span {
	readonly text: string;
	readonly indent?: number;
	/** It was decided by consent. */
	readonly consent?: Outcome;
}

/** The motions of a section, the results of which may stand in lines of their own. */
export class Votes {
	#moved: { readonly text: string; lines: number } | undefined;
	#before: Before | undefined;
	/** What the line before told. */
	#told: Outcome | undefined;
	/** The heading, as long as hardly anything stands below it. */
	#title: { readonly text: string; lines: number } | undefined;

	/** Another section begins. @param title its heading, if it has no further ones in it. */
	begin(title: string | undefined): void {
		this.#moved = undefined;
		this.#before = undefined;
		this.#told = undefined;
		this.#title = title === undefined ? undefined : { text: title, lines: 0 };
	}

	/** @param found what was found before the line; what the line tells is added. @returns what it tells. */
	in(line: Line, block: ReadBlock, around: Around, found: Outcome[]): readonly Outcome[] {
		const [first] = line.proses;
		if (line.form === 'row') {
			const isSettled = motionsOf(line).settled.some(({ bare }) => bare !== 'doubtful');
			const outcome = isSettled && outcomeOf('decision', { ...line, is: 'decision' }, block, around);
			if (outcome) found.push(outcome);
			return outcome ? [outcome] : [];
		}
		const { from, to } = line.plain;
		const text = first!.text.slice(from, to);
		const { settled, open, seconds } = motionsOf(line);
		let consent: Outcome | undefined;
		const told = settled.flatMap((motion) => {
			// "Ann accepted"
			if (motion.named && around.doers.in(text).length > 0) return [];
			const what = this.#what(motion, line, found.at(-1));
			this.#moved = undefined;
			if (what === undefined) return [];
			const stretch = { from: from + motion.from, to: from + motion.to };
			const outcome = outcomeOf('decision', { ...line, plain: stretch, is: 'decision' }, block, around);
			if (!outcome) return [];
			// "No objections.", and in the next line: "The motion passed."
			if (motion.bare !== 'consent' && !motion.agreed && this.#before?.consent && found.at(-1) === this.#before.consent)
				found.pop();
			const one = { ...outcome, text: clipped(what + outcome.text, LONGEST) };
			if (motion.bare === 'consent') consent = one;
			found.push(one);
			return [one];
		});
		if (this.#moved && ++this.#moved.lines > MOST_BETWEEN) this.#moved = undefined;
		if (open !== undefined && !(seconds && this.#moved)) {
			const moved = shownText(first!, { from: from + open, to }, block);
			this.#moved = { text: moved, lines: 0 };
		}
		this.#remember(line, block, consent);
		this.#told = told.at(-1);
		return told;
	}

	/**
	 * "Resolution: Vote passed", as of the line before: what it is about; `undefined` if that line has told it.
	 *
	 * @param last what was found last.
	 */
	marked(outcome: Outcome, line: Line, last: Outcome | undefined): Outcome | undefined {
		const [motion, ...others] = motionsOf(line).settled;
		const told = this.#told;
		this.#told = undefined;
		if (!motion?.bare || motion.bare === 'consent' || others.length > 0) return outcome;
		if (told && told === last) return undefined;
		const text = (this.#what(motion, line, last) ?? '') + outcome.text;
		this.#moved = undefined;
		return { ...outcome, text: clipped(text, LONGEST) };
	}

	/** What a result is about, as far as its line does not say so; `undefined` if it is none. */
	#what({ bare }: Motion, line: Line, last: Outcome | undefined): string | undefined {
		if (!bare) return '';
		const moved = this.#moved;
		if (moved) return moved.text + (moved.lines > 0 ? ' … ' : ' ');
		const before = this.#before;
		if (bare === 'consent') {
			// After a line that is listed already it adds nothing.
			return before && !(last && touches(last.span, before)) ? `${before.text} … ` : undefined;
		}
		if (before?.consent && last === before.consent)
			return before.consent.text === before.text ? '' : `${before.consent.text} … `;
		// "Accepted", below an item or a heading that says what: "Minutes of May"
		const isBelow = line.indent !== undefined && before?.indent !== undefined && before.indent < line.indent;
		if (isBelow && last && touches(last.span, before)) return undefined;
		if (isBelow && before.text !== '' && !(bare === 'sure' && countWords(rawOf(line)) > FEW))
			return `${before.text} … `;
		if (bare === 'sure') return '';
		return this.#title?.lines === 0 ? `${this.#title.text} … ` : undefined;
	}

	#remember({ proses, plain, indent }: Line, block: ReadBlock, consent: Outcome | undefined): void {
		const text = shownText(proses[0]!, plain, block);
		if (this.#title && !isNothing(text, 'decision')) this.#title.lines++;
		const span = shift(proses[0]!.span, block.from);
		this.#before = {
			...span,
			text: isNothing(text, 'decision') ? '' : text,
			...(indent !== undefined && { indent }),
			...(consent && { consent }),
		};
	}
}

/** A line with more words says what it is about. */
const FEW = 6;
