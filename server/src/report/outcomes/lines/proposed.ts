import { memoizeOn } from '../../../incremental/index.js';
import { lazily, lowerCase } from '../../../text/index.js';
import { anyOf, LETTER, latin } from '../../words/index.js';
import { type Line, textOf } from './lines.js';

/** The lines below a label that says that they are proposed, or why: what is decided stands elsewhere. */
export class Proposed {
	#below = false;

	/** Whether a line is one of them: an item, or the paragraph after the label. */
	of(line: Line): boolean {
		if (line.indent !== undefined || line.form === 'row') return this.#below;
		const isBelow = this.#below && line.form !== 'heading';
		this.#below = labels(line);
		return isBelow && !this.#below;
	}
}

/** Whether it says that what is below it is proposed. */
const labels = memoizeOn((line: Line): boolean => {
	const text = textOf(line);
	return text.length <= LONGEST && LABEL().test(lowerCase(text));
});

const LONGEST = 80;
const LABEL = lazily(
	() => new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ motions }) => motions.proposes)})(?!\\p{L})[^:]{0,40}:$`)),
);
