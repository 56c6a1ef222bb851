import { addToFrontMatter, blockQuery, lineBreakOf, type Report, sameItems } from '../report/index.js';
import type { Rule } from '../rules/index.js';
import {
	type Change,
	contains,
	type Edit,
	insertAt,
	lineEnd,
	lineStart,
	oneLine,
	Rope,
	type Span,
	shift,
	type Text,
} from '../text/index.js';
import type { Checked } from './check.js';
import type { RuleFinding } from './finding.js';
import { Suppressions } from './suppression.js';

/**
 * Checks a text like one already checked, whose parse is reused; `change`: what turned that text into this one, if
 * known.
 */
export type CheckAgain = (text: Text, change?: Change) => Checked;

/** A way to suppress a finding in place. */
export interface SuppressedHere {
	readonly edits: readonly Edit[];
	/** How many other findings of the rule it also suppresses. */
	readonly others: number;
}

/**
 * The edits that suppress `finding` in place with a comment; `undefined` if no comment is possible.
 *
 * The likely places are tried in turn, the least intrusive first: a line of its own above, the end of the line above
 * (where Markdown does not show it either), a line of its own set off by blank lines, right after the words, a pair of
 * comments around them, a pair around the block. A long line is often a whole paragraph, so there the words come
 * first. The first place that suppresses this finding alone is taken, else the first that suppresses it, provided that
 * everything else stays the same.
 *
 * @param again checks a changed text as `checked` was made.
 */
export function suppressHere(checked: Checked, finding: RuleFinding, again: CheckAgain): SuppressedHere | undefined {
	const before = outline(checked.report);
	let second: SuppressedHere | undefined;
	for (const edits of candidates(checked.report, finding)) {
		const after = again(...edited(checked.report, edits));
		if (after.cutOff) return undefined;
		if (!isSound(finding, edits, after.report) || !sameItems(before, outline(after.report))) continue;
		// Text set apart may become another fault, of this rule or another.
		const fewer = fewerFindings(checked, after);
		const suppressed = fewer?.get(finding.rule);
		if (!fewer || suppressed === undefined) continue;
		const found = { edits, others: suppressed - 1 };
		if (fewer.size === 1 && suppressed === 1) return found;
		second ??= found;
	}
	return second;
}

/** How many findings each rule lost, for those that lost any; `undefined` if one gained any. */
function fewerFindings(before: Checked, after: Checked): ReadonlyMap<Rule, number> | undefined {
	const fewer = new Map<Rule, number>();
	for (const { rule } of before.findings) fewer.set(rule, (fewer.get(rule) ?? 0) + 1);
	for (const { rule } of after.findings) fewer.set(rule, (fewer.get(rule) ?? 0) - 1);
	for (const [rule, count] of fewer) {
		if (count < 0) return undefined;
		if (count === 0) fewer.delete(rule);
	}
	return fewer;
}

/** The edit that suppresses the rule of `finding` in the whole document; `undefined` if that is not possible. */
export function suppressInDocument(
	{ report, findings }: Checked,
	{ rule }: RuleFinding,
	again: CheckAgain,
): readonly Edit[] | undefined {
	// What is added to broken front matter may be lost when that is repaired.
	if ((report.frontMatter?.problems.length ?? 0) > 0) return undefined;
	const edit = addToFrontMatter(report, 'allow', rule.id);
	const after = again(...edited(report, [edit]));
	if (after.cutOff) return undefined;
	const rest = findings.filter((each) => each.rule !== rule).length;
	const silent = after.findings.every((each) => each.rule !== rule);
	return silent && after.findings.length === rest ? [edit] : undefined;
}

/** The text with non-overlapping `edits`, and what has changed. */
function edited({ rope }: Report, edits: readonly Edit[]): [text: Text, change: Change] {
	let text = Rope.of(rope);
	for (const { span, insert } of edits.toReversed()) text = text.replace(span, insert);
	const from = Math.min(...edits.map(({ span }) => span.from));
	const to = Math.max(...edits.map(({ span }) => span.to));
	return [text, { from, to, inserted: to - from + text.length - rope.length }];
}

const HEADING = /^ {0,3}#/;
/** A longer line holds more than a sentence. */
const LONG_LINE = 160;

function candidates(report: Report, { rule, span }: RuleFinding): Edit[][] {
	const { text, blocks } = report;
	const eol = lineBreakOf(report);
	const comment = `<!-- rapporteur-disable-next-line ${rule.id} -->`;
	const line = lineStart(text, span.from);
	const start = line + (line === 0 && text.startsWith('\uFEFF') ? 1 : 0);
	const content = text.slice(start, lineEnd(text, span.from));
	const indent = /^[ \t]*/.exec(content)?.[0] ?? '';
	// The end of the line above, and its text.
	const end = line - (text.slice(line - 2, line) === '\r\n' ? 2 : 1);
	const above = line > 0 ? text.slice(lineStart(text, end), end) : '';
	const endAbove = line > 0 ? end - (/(?:(?<! ) {2,}|\\)$/.exec(above)?.[0].length ?? 0) : 0;
	const all = [[insertAt(start, `${indent}${comment}${eol}`)], [insertAt(start, `${eol}${comment}${eol}`)]];
	if (above.trim() !== '') all.splice(HEADING.test(above) ? 1 : 0, 0, [insertAt(endAbove, ` ${comment}`)]);

	const [off, on] = [`<!-- rapporteur-disable ${rule.id} -->`, `<!-- rapporteur-enable ${rule.id} -->`];
	const spans = around(report, span);
	const one = spans.map(({ to }) => [insertAt(to, `<!-- rapporteur-disable-previous ${rule.id} -->`)]);
	const pairs = spans.flatMap(({ from, to }) => [
		[insertAt(from, off), insertAt(to, on)],
		...(above.trim() !== '' && !HEADING.test(above) ? [[insertAt(endAbove, ` ${off}`), insertAt(to, on)]] : []),
		// A comment at the start of a line is an HTML block, so it may as well have a line of its own.
		[insertAt(start, `${indent}${off}${eol}`), insertAt(to, on)],
	]);
	const tried = content.length > LONG_LINE ? [...one, ...pairs, ...all] : [...all, ...one, ...pairs];

	const block = blocks.find(({ from, to }) => from <= span.from && span.from < to);
	if (block) {
		const end = block.from + text.slice(block.from, block.to).trimEnd().length;
		tried.push([insertAt(block.from, `${off}${eol}${eol}`), insertAt(end, `${eol}${eol}${on}`)]);
		tried.push([insertAt(block.from, `${eol}${off}${eol}${eol}`), insertAt(end, `${eol}${eol}${on}${eol}`)]);
		tried.push([insertAt(block.from, `${off}${eol}${eol}`)]);
	}
	return tried;
}

/** What comments can enclose: the marked words, and the link they belong to. */
function around({ blocks }: Report, span: Span): Span[] {
	const spans = [span];
	for (const { from, to, facts } of blocks) {
		if (span.from < from || span.from >= to) continue;
		for (const link of facts.links) {
			const whole = shift(link.span, from);
			if (contains(whole, span) && !contains(span, whole)) spans.unshift(whole);
		}
	}
	return spans;
}

function isSound(finding: RuleFinding, edits: readonly Edit[], after: Report): boolean {
	const by = edits.reduce(
		(sum, { span, insert: text }) => (span.from <= finding.span.from ? sum + text.length : sum),
		0,
	);
	const span = { from: finding.span.from + by, to: finding.span.to + by };
	return new Suppressions(after).covers({ ...finding, span });
}

/** What a misplaced comment would change: the inline content and what was read in it. */
function outline(report: Report): string[] {
	return parts.values(report).flat();
}

const parts = blockQuery(({ prose, links, definitions }) => {
	const all = [
		...prose.map(({ kind, stars, text }) => `${kind} ${stars.length} ${oneLine(text).length}`),
		...links.map(({ url }) => url),
		...definitions.map(({ label, url }) => `${label} ${url}`),
	];
	return all.length > 0 ? all : undefined;
});
