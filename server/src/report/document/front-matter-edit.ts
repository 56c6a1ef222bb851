import { type Edit, insertAt, lineStart } from '../../text/index.js';
import type { Report } from '../facts/report.js';
import { lineBreakOf } from './line-break.js';

/** The edit that adds `value` to the list `key` of the front matter, creating it if missing. */
export function addToFrontMatter(report: Report, key: string, value: string): Edit {
	const { text, frontMatter } = report;
	const eol = lineBreakOf(report);
	if (!frontMatter) {
		const start = text.startsWith('\uFEFF') ? 1 : 0;
		return insertAt(start, ['---', `${key}: [${value}]`, '---', '', ''].join(eol));
	}
	const entry = frontMatter.root.entries.find((each) => each.key === key);
	if (!entry?.keySpan) return insertAt(frontMatter.end, `${key}: [${value}]${eol}`);

	const { kind, items, span = entry.keySpan } = entry.value;
	if (kind === 'nothing') return insertAt(text.indexOf(':', entry.keySpan.to) + 1, ` [${value}]`);
	if (kind !== 'list') return { span, insert: `[${text.slice(span.from, span.to)}, ${value}]` };
	if (text[span.from] === '[') return insertAt(span.from + 1, items.length === 0 ? value : `${value}, `);
	// A block list: what precedes the first item precedes the new one too.
	const dash = text.lastIndexOf('-', items[0]?.span?.from ?? span.from);
	const line = lineStart(text, dash);
	return insertAt(line, `${text.slice(line, dash)}- ${value}${eol}`);
}
