import { memoizeOn } from '../../incremental/index.js';
import { type Span, shift, touches } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import type { Line } from './lines.js';
import { type Motions, motionsIn } from './motions.js';
import { type Around, LONGEST, type Outcome, outcomeOf, plainText } from './outcome.js';

/** Kept with the line: most lines of a report are the same after a change. */
const motionsOf = memoizeOn(({ proses, plain, form }: Line): Motions => {
	if (form !== 'row') return motionsIn(proses[0]!.text.slice(plain.from, plain.to));
	return { settled: proses.flatMap(({ text }) => motionsIn(text).settled) };
});

/** So many lines after somebody moved something, its result is that of something else. */
const MOST_BETWEEN = 8;

/** The motions of a section, the results of which may stand in lines of their own. */
export class Votes {
	#moved: { readonly text: string; lines: number } | undefined;
	/** The line before. */
	#before: (Span & { readonly text: string }) | undefined;

	/** Another section begins. */
	end(): void {
		this.#moved = undefined;
		this.#before = undefined;
	}

	/** @param last what was found before the line. */
	in(line: Line, block: ReadBlock, around: Around, last: Outcome | undefined): Outcome[] {
		const [first] = line.proses;
		if (line.form === 'row') {
			const isSettled = motionsOf(line).settled.some(({ bare }) => bare !== 'doubtful');
			const outcome = isSettled && outcomeOf('decision', { ...line, is: 'decision' }, block, around);
			return outcome ? [outcome] : [];
		}
		const { from, to } = line.plain;
		const text = first!.text.slice(from, to);
		const { settled, open } = motionsOf(line);
		const found = settled.flatMap((motion) => {
			const moved = this.#moved;
			this.#moved = undefined;
			if (motion.bare === 'doubtful' && !moved) return [];
			// "No objections." after a line that is listed already adds nothing.
			const agreed = motion.bare === 'consent' && !moved ? this.#before : undefined;
			if (motion.bare === 'consent' && !moved && (!agreed || (last && touches(last.span, agreed)))) return [];
			const stretch = { from: from + motion.from, to: from + motion.to };
			const one = { ...line, plain: stretch };
			const outcome = outcomeOf('decision', { ...one, is: 'decision' }, block, around);
			if (!outcome) return [];
			const before = agreed
				? `${agreed.text} … `
				: motion.bare && moved
					? moved.text + (moved.lines > 0 ? ' … ' : ' ')
					: '';
			return [{ ...outcome, text: (before + outcome.text).slice(0, LONGEST) }];
		});
		if (this.#moved && ++this.#moved.lines > MOST_BETWEEN) this.#moved = undefined;
		if (open !== undefined) this.#moved = { text: plainText(text.slice(open)), lines: 0 };
		this.#before = { ...shift(first!.span, block.from), text: plainText(text) };
		return found;
	}
}
