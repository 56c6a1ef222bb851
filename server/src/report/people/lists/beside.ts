/**
 * Lists beside their label, or in the lines of its paragraph.
 */

import type { Prose } from '../../facts/model.js';
import { ALONE, inlineEnd, readInline } from './inline-list.js';
import type { Label } from './labels.js';
import { type PlacedEntry, readLines } from './list-body.js';
import type { ScopedProse } from './list-scope.js';
import { type UnplacedList, unplaced } from './placed-list.js';

/** A list of so many lines has others to tell what they end in. */
const LONG = 4;

/** What is beside each label of a paragraph: on its line, or in the lines below it. */
export function listsBeside(prose: Prose, labels: readonly Label[]): readonly (UnplacedList | undefined)[] {
	return labels.map((label, i) => readBeside(prose, label, labels[i + 1]?.from ?? prose.text.length));
}

function readBeside(prose: Prose, label: Label, stop: number): UnplacedList | undefined {
	if (prose.kind === 'heading') return undefined;
	const { text } = prose;
	const to = label.alone ? stop : inlineEnd(text, label.rest, stop);
	if (text.slice(label.rest, to).trim() === '') return undefined;
	const scoped: ScopedProse = { prose, from: 0 };
	if (label.alone) {
		const lines = text
			.slice(label.rest, to)
			.split(/\r\n|\r|\n/)
			.filter((line) => line.trim() !== '');
		const bare = lines.flatMap((line, i) => (i === lines.length - 1 || /[,;]\s*$/.test(line) ? [] : [i]));
		// Of names below one another, one may lack its comma.
		const isSlip = bare.length === 1 && lines.length >= LONG && ALONE.test(lines[bare[0]! + 1]!.trim());
		const many = bare.length > 0 && !isSlip;
		if (many || !lines[0]?.includes(',')) return unplaced('lines', readLines(scoped, label.rest, to), true, () => 0);
	}
	const pieces = readInline(text, label.rest, to);
	// "Participants: 12" and "Present (see below):" are about a list that follows, or none.
	if (pieces.length === 0 && to - label.rest < 40) return undefined;
	const entries = pieces.map(
		({ from, entry, group }): PlacedEntry => ({
			scoped,
			from,
			to: entry.to,
			entry,
			...(group !== undefined && { group }),
		}),
	);
	return unplaced('inline', entries, true, () => 0);
}
