import { collector, type Report, sameItems, shift } from '../report/index.js';
import type { Rule } from '../rules/index.js';
import { addToFrontMatter } from '../rules/support/front-matter-edit.js';
import { type Change, contains, type Edit, lineEnd, lineStart, Rope, type Span, type Text } from '../text/index.js';
import type { Checked } from './check.js';
import type { RuleFinding } from './run.js';
import { Suppressions } from './suppression.js';

/** Checks a text as another was checked, whose reading is used again; `change`: what makes it of that one, if it is known. */
export type CheckAgain = (text: Text, change?: Change) => Checked;

/**
 * The edits that silence `finding` at its place by a comment, or nothing where none can stand.
 *
 * The likely places are tried in turn, the least intrusive first: a line of its own above, the end of
 * the line above (where Markdown does not show it either), a line of its own set off by blank lines, a
 * pair of comments around the words, a pair around the block, as a table needs. A long line is often a
 * whole paragraph, so there the words come first. The first place that silences this finding alone is
 * taken, else the first that silences it, provided that all else reads as before.
 *
 * @param again checks a changed text as `checked` was made.
 */
export function suppressHere(checked: Checked, finding: RuleFinding, again: CheckAgain): readonly Edit[] | undefined {
	const before = outline(checked.report);
	let second: readonly Edit[] | undefined;
	for (const edits of candidates(checked.report, finding)) {
		const after = again(...edited(checked.report, edits));
		if (after.cutOff) return undefined;
		if (!isSound(finding, edits, after.report) || !sameItems(before, outline(after.report))) continue;
		// What stands apart may read as another fault, of this rule or another.
		const fewer = fewerFindings(checked, after);
		if (!fewer?.has(finding.rule)) continue;
		if (fewer.size === 1 && fewer.get(finding.rule) === 1) return edits;
		second ??= edits;
	}
	return second;
}

/** How many findings less each rule has, for those that have less; nothing where one has more. */
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

/** The edit that silences the rule of `finding` in the whole document; nothing where that cannot be. */
export function suppressInDocument(
	{ report, findings }: Checked,
	{ rule }: RuleFinding,
	again: CheckAgain,
): readonly Edit[] | undefined {
	// What is added to broken front matter may be gone when it is put right.
	if ((report.frontMatter?.problems.length ?? 0) > 0) return undefined;
	const edit = addToFrontMatter(report, 'allow', rule.id);
	const after = again(...edited(report, [edit]));
	if (after.cutOff) return undefined;
	const rest = findings.filter((each) => each.rule !== rule).length;
	const silent = after.findings.every((each) => each.rule !== rule);
	return silent && after.findings.length === rest ? [edit] : undefined;
}

/** The text with `edits`, which touch nowhere, and what has changed. */
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
	const eol = text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';
	const comment = `<!-- rapporteur-disable-next-line ${rule.id} -->`;
	const line = lineStart(text, span.from);
	const start = line + (line === 0 && text.startsWith('\uFEFF') ? 1 : 0);
	const content = text.slice(start, lineEnd(text, span.from));
	const indent = /^[ \t]*/.exec(content)?.[0] ?? '';
	// Where the line above ends, and what stands in it.
	const end = line - (text.slice(line - 2, line) === '\r\n' ? 2 : 1);
	const above = line > 0 ? text.slice(lineStart(text, end), end) : '';
	const endAbove = line > 0 ? end - (/(?:(?<! ) {2,}|\\)$/.exec(above)?.[0].length ?? 0) : 0;
	const all = [[insert(start, `${indent}${comment}${eol}`)], [insert(start, `${eol}${comment}${eol}`)]];
	if (above.trim() !== '') all.splice(HEADING.test(above) ? 1 : 0, 0, [insert(endAbove, ` ${comment}`)]);

	const [off, on] = [`<!-- rapporteur-disable ${rule.id} -->`, `<!-- rapporteur-enable ${rule.id} -->`];
	const words = around(report, span).flatMap(({ from, to }) => [
		[insert(from, off), insert(to, on)],
		...(above.trim() !== '' && !HEADING.test(above) ? [[insert(endAbove, ` ${off}`), insert(to, on)]] : []),
		// A comment at the start of a line is a block of its own, so it may as well have a line of its own.
		[insert(start, `${indent}${off}${eol}`), insert(to, on)],
	]);
	const tried = content.length > LONG_LINE ? [...words, ...all] : [...all, ...words];

	const block = blocks.find(({ from, to }) => from <= span.from && span.from < to);
	if (block) {
		const end = block.from + text.slice(block.from, block.to).trimEnd().length;
		tried.push([insert(block.from, `${off}${eol}${eol}`), insert(end, `${eol}${eol}${on}`)]);
		tried.push([insert(block.from, `${eol}${off}${eol}${eol}`), insert(end, `${eol}${eol}${on}${eol}`)]);
		tried.push([insert(block.from, `${off}${eol}${eol}`)]);
	}
	return tried;
}

/** What comments can stand around: the marked words, and the link that they are part of. */
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

function insert(at: number, text: string): Edit {
	return { span: { from: at, to: at }, insert: text };
}

function isSound(finding: RuleFinding, edits: readonly Edit[], after: Report): boolean {
	const by = edits.reduce(
		(sum, { span, insert: text }) => (span.from <= finding.span.from ? sum + text.length : sum),
		0,
	);
	const span = { from: finding.span.from + by, to: finding.span.to + by };
	return new Suppressions(after).covers({ ...finding, span });
}

/** What a comment at a wrong place would change: the inline content and what was read in it. */
function outline(report: Report): string[] {
	return parts.values(report).flat();
}

const parts = collector(({ prose, links, definitions }) => {
	const all = [
		...prose.map(({ kind, stars, text }) => `${kind} ${stars.length} ${text.replace(/\s+/g, ' ').trim().length}`),
		...links.map(({ url }) => url),
		...definitions.map(({ label, url }) => `${label} ${url}`),
	];
	return all.length > 0 ? all : undefined;
});
