/**
 * What stands below the label of a list, up to where the list must end.
 */
import { lineStart, type Text } from '../../text/index.js';
import type { Prose, ReadBlock, Report } from '../model.js';

/** A paragraph, heading or cell, with the place of its block. */
export interface Unit {
	readonly prose: Prose;
	readonly from: number;
}

/**
 * The units from the label on to the next part of the report.
 *
 * @param at where the label is: the number of its block, and of its prose there.
 * @param ends where other parts of the report begin.
 */
export function unitsUnder(
	{ blocks, rope }: Report,
	at: { readonly block: number; readonly prose: number },
	ends: ReadonlySet<number>,
): Unit[] {
	const first = blocks[at.block]!;
	const label = first.facts.prose[at.prose]!;
	const indent = label.item && indentOf({ prose: label, from: first.from }, rope);
	const units: Unit[] = [];
	let skipped: number | undefined;
	for (let i = at.block; i < blocks.length; i++) {
		const { from, to, facts } = blocks[i]!;
		if (facts.prose.length === 0 && isBreak(blocks[i]!, rope.slice(from, to))) break;
		for (let j = i === at.block ? at.prose + 1 : 0; j < facts.prose.length; j++) {
			const prose = facts.prose[j]!;
			const unit = { prose, from };
			const heading = prose.kind === 'heading';
			const below = heading && label.rank !== undefined && prose.rank! > label.rank;
			if ((heading && !below) || prose.container === 'quote' || prose.container === 'note') return units;
			// A list below this one, "Observers", has a heading of its own; then this one goes on.
			if (heading && (skipped === undefined || prose.rank! <= skipped)) skipped = undefined;
			if (ends.has(from + prose.span.from)) {
				if (!below) return units;
				skipped ??= prose.rank;
			}
			if (skipped !== undefined) continue;
			if (indent !== undefined && !(prose.item && indentOf(unit, rope) > indent)) return units;
			units.push(unit);
		}
	}
	return units;
}

/** A rule, code or a picture ends a list; comments and definitions do not. */
function isBreak({ facts }: ReadBlock, source: string): boolean {
	return facts.comments.length === 0 && facts.definitions.length === 0 && source.trim() !== '';
}

/** How far the marker of an item stands from the start of its line. */
export function indentOf({ prose, from }: Unit, text: Text): number {
	const at = from + prose.item!.marker.from;
	return at - lineStart(text, at);
}

export function isNumber({ prose, from }: Unit, text: Text): boolean {
	const at = from + prose.item!.marker.from;
	return /\d/.test(text.slice(at, at + 1));
}
