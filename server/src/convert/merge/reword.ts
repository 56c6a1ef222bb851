/** The words of a paragraph that are others: edits to these, so that its lines, links and comments stay as they are. */
import { gaps } from '../../text/align.js';
import { applyEdits, type Edit, shift } from '../../text/index.js';
import { type Part, type Reading, read } from './read.js';
import { type Stretch, stretchesOf, type Word } from './words.js';

/** @returns `undefined` if the paragraph cannot be made to read like `other` in this way. */
export function editsOfWords(old: Reading, part: Part, now: Reading, other: Part): readonly Edit[] | undefined {
	const edits: Edit[] = [];
	for (const gap of gaps(part.words, other.words, (a, b) => a.key === b.key)) {
		const edit = new Gap(old.text, part.words, now.text, other.words).edit(gap.old, gap.now);
		// Words that stand for one picture are replaced together or not at all.
		if (!edit || edit.span.from < (edits.at(-1)?.span.to ?? 0)) return undefined;
		edits.push(edit);
	}
	return readsLike(other, old, part, edits, now.definitions) ? edits : undefined;
}

class Gap {
	constructor(
		readonly old: string,
		readonly words: readonly Word[],
		readonly now: string,
		readonly others: readonly Word[],
	) {}

	edit(old: { from: number; to: number }, now: { from: number; to: number }): Edit | undefined {
		if (now.from === now.to) return this.#removal(old.from, old.to);
		const added = stretchesOf(this.others, now.from, now.to);
		if (old.from === old.to) return this.#insertion(old.from, added);
		const match = matching(stretchesOf(this.words, old.from, old.to), added);
		return match && { span: match[0].span, insert: this.#source(match[1]) };
	}

	#source({ span }: Stretch): string {
		return this.now.slice(span.from, span.to);
	}

	/** With the blank before. */
	#removal(from: number, to: number): Edit | undefined {
		const span = stretchesOf(this.words, from, to).at(-1)?.span;
		if (!span) return undefined;
		const before = this.old.slice(0, span.from);
		if (from > 0) return { span: { from: before.trimEnd().length, to: span.to }, insert: '' };
		const after = this.old.slice(span.to);
		return { span: { from: span.from, to: this.old.length - after.trimStart().length }, insert: '' };
	}

	#insertion(at: number, added: readonly Stretch[]): Edit | undefined {
		const before = matching(stretchesOf(this.words, at - 1, at), added);
		if (before) {
			const { to } = before[0].span;
			return { span: { from: to, to }, insert: ` ${this.#source(before[1])}` };
		}
		const after = matching(stretchesOf(this.words, at, at + 1), added);
		if (!after) return undefined;
		const { from } = after[0].span;
		return { span: { from, to: from }, insert: `${this.#source(after[1])} ` };
	}
}

/** What one can stand for the other, the innermost first. */
function matching(old: readonly Stretch[], now: readonly Stretch[]): readonly [Stretch, Stretch] | undefined {
	for (const one of old) {
		const other = now.find(({ look }) => look === one.look);
		if (other) return [one, other];
	}
	return undefined;
}

/**
 * Whether a block reads like `other` after these edits, by itself.
 *
 * @param definitions what the edits may refer to besides those of its own text.
 */
export function readsLike(
	other: Part,
	{ text, definitions: own, unseen }: Reading,
	{ span: { from, to } }: Part,
	edits: readonly Edit[],
	definitions: Reading['definitions'],
): boolean {
	const inside = edits.map(({ span, insert }) => ({ span: shift(span, -from), insert }));
	if (inside.some(({ span }) => span.from < 0 || span.to > to - from)) return false;
	const source = applyEdits(text.slice(from, to), inside);
	const plain = source.toLowerCase().replace(/\s+/g, ' ');
	const needed = [...own, ...definitions].filter(({ identifier }) => plain.includes(identifier));
	const { parts } = read([source, ...needed.map((each) => each.source)].join('\n\n'), unseen);
	const [first, second] = parts;
	if (!first || second) return false;
	// A cell is a paragraph by itself.
	return other.kind === 'cell' ? wordsIn(first) === other.key : first.key === other.key;
}

function wordsIn({ words }: Part): string {
	return words.map(({ key }) => key).join(' ');
}
