/** A rewriting as edits of the text, and where each place is afterwards. */
import { applyEdits, contains, type Edit, shift } from '../../text/index.js';
import type { Move, Rewriting } from './model.js';

export interface Rewritten {
	/** In order. */
	readonly edits: readonly Edit[];
	readonly text: string;
	/** Where something is that begins at a place of the old text. */
	readonly place: (at: number) => number;
}

export function rewritten(text: string, { edits, moves = [] }: Rewriting): Rewritten {
	const changes = edits.filter(({ span, insert }) => text.slice(span.from, span.to) !== insert);
	const outer = changes.filter(({ span }) => !moves.some(({ cut }) => contains(cut, span)));
	const inner = moves.map(({ span }) =>
		changes
			.filter((each) => contains(span, each.span))
			.map((each) => ({ ...each, span: shift(each.span, -span.from) })),
	);
	const moved = moves.flatMap(({ span, to, before, after, cut, left }, index): Edit[] => {
		const words = applyEdits(text.slice(span.from, span.to), inner[index]!);
		return [
			{ span: { from: to, to }, insert: before + words + after },
			{ span: cut, insert: left },
		];
	});
	const all = [...moved, ...outer].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	const place = (at: number): number => {
		const index = moves.findIndex(({ span }) => span.from <= at && at < span.to);
		if (index < 0) return shifted(at, all);
		const { span, to, before } = moves[index] as Move;
		return shifted(to, outsideOf(all, to)) + before.length + shifted(at - span.from, inner[index]!);
	};
	return { edits: all, text: applyEdits(text, all), place };
}

/** Without what is inserted at a place. */
function outsideOf(edits: readonly Edit[], at: number): readonly Edit[] {
	return edits.filter(({ span }) => span.from !== at || span.to !== at);
}

/** What is inserted at a place stands in front of what begins there. */
function shifted(at: number, edits: readonly Edit[]): number {
	let by = 0;
	for (const { span, insert } of edits) {
		if (span.from > at || (span.from === at && span.to > at)) continue;
		by += insert.length - (Math.min(span.to, at) - span.from);
	}
	return at + by;
}
