/**
 * What follows a list's label, up to where the list must end.
 */
import { indentAt, type Text } from '../../../text/index.js';
import type { Prose, ReadBlock } from '../../facts/model.js';

/** A paragraph, heading or cell, with the place of its block. */
export interface ScopedProse {
	readonly prose: Prose;
	readonly from: number;
}

/**
 * Everything from the label to the next part of the report.
 *
 * @param at where the label is: the index of its block, and of its prose there; -1 for one in HTML.
 * @param ends where other parts of the report begin.
 * @param reach how far the heading or label at a place holds.
 */
export function scopeOf(
	blocks: readonly ReadBlock[],
	rope: Text,
	at: { readonly block: number; readonly prose: Prose; readonly index: number },
	ends: ReadonlySet<number>,
	reach: (place: number) => number,
): ScopedProse[] {
	const first = blocks[at.block]!;
	const { prose: label } = at;
	const indent = label.item && indentOf({ prose: label, from: first.from }, rope);
	const scope: ScopedProse[] = [];
	const end = reach(first.from + label.span.from);
	/** Where the list below this one ends: "Observers" has a heading of its own; then this one continues. */
	let resumed = 0;
	for (let i = at.block; i < blocks.length; i++) {
		const { from, to, facts } = blocks[i]!;
		if (i > at.block && facts.prose.length === 0 && isBreak(blocks[i]!, rope.slice(from, to))) break;
		for (let j = i === at.block ? at.index + 1 : 0; j < facts.prose.length; j++) {
			const prose = facts.prose[j]!;
			const scoped = { prose, from };
			const here = from + prose.span.from;
			if (here >= end || prose.within) return scope;
			if (ends.has(here)) {
				if (prose.kind !== 'heading') return scope;
				resumed = Math.max(resumed, reach(here));
			}
			if (here < resumed) continue;
			if (indent !== undefined && !(prose.item && indentOf(scoped, rope) > indent)) return scope;
			scope.push(scoped);
		}
	}
	return scope;
}

/** A thematic break, code or an image ends a list; comments and definitions do not. */
function isBreak({ facts }: ReadBlock, source: string): boolean {
	return facts.comments.length === 0 && facts.definitions.length === 0 && source.trim() !== '';
}

/** How far an item's marker is from the start of its line. */
export function indentOf({ prose, from }: ScopedProse, text: Text): number {
	return indentAt(text, from + prose.item!.marker.from);
}

export function isNumber({ prose, from }: ScopedProse, text: Text): boolean {
	const at = from + prose.item!.marker.from;
	return /\d/.test(text.slice(at, at + 1));
}
