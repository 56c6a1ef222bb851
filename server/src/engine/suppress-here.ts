import type { Report } from '../report/index.js';
import { applyEdits, type Edit, LineIndex } from '../text/index.js';
import type { Checked, RuleFinding } from './check.js';
import { Suppressions } from './suppression.js';

/**
 * The edits that silence `finding` at its place by a comment, or nothing where none can stand.
 *
 * The likely places are tried in turn, the least intrusive first: a line of its own above, the end of
 * the line above (where Markdown does not show it either), a line of its own set off by blank lines,
 * a pair of comments around the block, as a table needs. The first that covers the finding and leaves
 * the reading of all else as it was is taken.
 *
 * @param again checks a changed text as `checked` was made; what it has read of blocks is used again.
 */
export function suppressHere(
	{ report }: Checked,
	finding: RuleFinding,
	again: (text: string) => Checked,
): readonly Edit[] | undefined {
	return candidates(report, finding).find((edits) =>
		isSound(report, finding, edits, again(applyEdits(report.text, edits)).report),
	);
}

function candidates({ text, blocks }: Report, { rule, span }: RuleFinding): Edit[][] {
	const lines = new LineIndex(text);
	const eol = text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';
	const comment = `<!-- rapporteur-disable-next-line ${rule.id} -->`;
	const line = lines.lineAt(span.from);
	const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
	const start = lines.lineStart(line) + mark;
	const content = text.slice(start, lines.lineEnd(line));
	const indent = /^[ \t]*/.exec(content)?.[0] ?? '';
	const above = line > 0 ? text.slice(lines.lineStart(line - 1), lines.lineEnd(line - 1)) : '';
	const endAbove = line > 0 ? lines.lineEnd(line - 1) - (/(?: {2,}|\\)$/.exec(above)?.[0].length ?? 0) : 0;
	const all = [[insert(start, `${indent}${comment}${eol}`)], [insert(start, `${eol}${comment}${eol}`)]];
	if (above.trim() !== '') all.splice(/^ {0,3}#/.test(above) ? 1 : 0, 0, [insert(endAbove, ` ${comment}`)]);

	const block = blocks.find(({ from, to }) => from <= span.from && span.from < to);
	if (block) {
		const end = block.from + text.slice(block.from, block.to).trimEnd().length;
		const [off, on] = [`<!-- rapporteur-disable ${rule.id} -->`, `<!-- rapporteur-enable ${rule.id} -->`];
		all.push([insert(block.from, `${off}${eol}${eol}`), insert(end, `${eol}${eol}${on}`)]);
		all.push([insert(block.from, `${eol}${off}${eol}${eol}`), insert(end, `${eol}${eol}${on}${eol}`)]);
		all.push([insert(block.from, `${off}${eol}${eol}`)]);
	}
	return all;
}

function insert(at: number, text: string): Edit {
	return { span: { from: at, to: at }, insert: text };
}

function isSound(report: Report, finding: RuleFinding, edits: readonly Edit[], after: Report): boolean {
	const by = edits.reduce(
		(sum, { span, insert: text }) => (span.from <= finding.span.from ? sum + text.length : sum),
		0,
	);
	const span = { from: finding.span.from + by, to: finding.span.to + by };
	return new Suppressions(after).covers({ ...finding, span }) && outline(report) === outline(after);
}

/** What a comment at a wrong place would change: the inline content and what was read in it. */
function outline({ blocks }: Report): string {
	const parts = blocks.flatMap(({ facts }) => [
		...facts.prose.map(({ kind, stars, text }) => `${kind} ${stars.length} ${text.replace(/\s+/g, ' ').trim().length}`),
		...facts.links.map(({ url }) => url),
		...facts.definitions.map(({ label, url }) => `${label} ${url}`),
	]);
	return parts.join('\n');
}
