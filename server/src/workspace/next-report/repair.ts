/** Faults that the previous report had are not carried over where their correction is clear. */
import type { Settings } from '../../config/index.js';
import { type Checker, fixAll } from '../../engine/index.js';
import { type Rule, unbalancedBold } from '../../rules/index.js';
import { applyEdits, type Edit } from '../../text/index.js';

/** What these find is wrong in any report, and their first correction is nearly always the right one. */
const RULES: ReadonlySet<Rule> = new Set([unbalancedBold]);
/** A correction may bring out another fault. */
const ROUNDS = 3;

/** A text without the faults that can be corrected. @param path of the file it is for. */
export function repaired(text: string, checker: Checker, settings: Settings, path?: string): string {
	let now = fixAll(checker, text, settings, path);
	for (let round = 0; round < ROUNDS; round++) {
		const edits: Edit[] = [];
		for (const { rule, fixes } of now.checked.findings) {
			const more = RULES.has(rule) ? (fixes[0]?.edits ?? []) : [];
			const isFree = more.every(({ span }) =>
				edits.every((edit) => edit.span.to < span.from || span.to < edit.span.from),
			);
			if (isFree) edits.push(...more);
		}
		if (edits.length === 0) break;
		edits.sort((a, b) => a.span.from - b.span.from);
		now = fixAll(checker, applyEdits(now.text, edits), settings, path);
	}
	return now.text;
}
