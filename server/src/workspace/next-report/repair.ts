/** Faults that the previous report had are not carried over where their correction is clear. */
import type { Settings } from '../../config/index.js';
import { type Checker, fixAll, type RuleFinding } from '../../engine/index.js';
import type { Report } from '../../report/index.js';
import {
	accidentalCode,
	datesWithoutItems,
	missingAffiliation,
	type Rule,
	tornLink,
	unbalancedBold,
	undefinedAcronym,
	unpairedBracket,
	unreferencedAnnex,
} from '../../rules/index.js';
import { applyEdits, type Edit, insertAt, lineStart, nextLineStart } from '../../text/index.js';

/**
 * What these find is wrong in any report, and their first correction is nearly always the right one: it puts it right, or
 * puts a place to fill in where something is missing.
 */
const RULES: ReadonlySet<Rule> = new Set([
	unbalancedBold,
	missingAffiliation,
	tornLink,
	accidentalCode,
	unpairedBracket,
	// What was said of the annex was about the last meeting.
	unreferencedAnnex,
]);
/** Where more acronyms are never spelled out, that is how they write. */
const MOST_ACRONYMS = 5;
/** A correction may bring out another fault. */
const ROUNDS = 3;

/** What the earlier reports of the series say. */
interface Known {
	/** What acronyms stand for. */
	readonly expansions: ReadonlyMap<string, string>;
	/** Lines that they have again and again: who never has an affiliation there needs none here. */
	readonly lines: ReadonlySet<string>;
}

/**
 * A text without the faults that can be corrected.
 *
 * @param path of the file it is for.
 */
export function repaired(text: string, checker: Checker, settings: Settings, known: Known, path?: string): string {
	let now = fixAll(checker, text, settings, path);
	let spells: boolean | undefined;
	for (let round = 0; round < ROUNDS; round++) {
		const { findings, report } = now.checked;
		const edits: Edit[] = [...datesWithoutItems(report)];
		spells ??= findings.filter(({ rule }) => rule === undefinedAcronym).length <= MOST_ACRONYMS;
		for (const found of findings) {
			const { rule, span, fixes } = found;
			const isAcronym = spells && rule === undefinedAcronym;
			if (rule === missingAffiliation && known.lines.has(lineAt(report, span.from))) continue;
			const edit = RULES.has(rule) ? fixes[0]?.edits : isAcronym ? spelledOut(found, report, known.expansions) : [];
			const more = edit ?? [];
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

function lineAt({ rope }: Report, offset: number): string {
	const end = nextLineStart(rope, offset) ?? rope.length;
	return rope.slice(lineStart(rope, offset), end).trim();
}

/** As earlier reports spell an acronym out; where none does, a sentence is better left as it is than given a gap. */
function spelledOut(
	{ span, fixes }: RuleFinding,
	{ rope }: Report,
	known: ReadonlyMap<string, string>,
): readonly Edit[] {
	const [first] = fixes;
	if (first) return first.edits;
	const words = known.get(rope.slice(span.from, span.to));
	if (words === undefined) return [];
	return [insertAt(span.from, `${words} (`), insertAt(span.to, ')')];
}
