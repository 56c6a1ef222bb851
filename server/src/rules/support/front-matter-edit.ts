import type { Report } from '../../report/index.js';
import { type Edit, lineStart } from '../../text/index.js';

/** The edit that adds `value` to the list `key` of the front matter, which is made where there is none. */
export function addToFrontMatter(
	{ text, frontMatter }: Pick<Report, 'text' | 'frontMatter'>,
	key: string,
	value: string,
): Edit {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const insert = (at: number, what: string): Edit => ({ span: { from: at, to: at }, insert: what });
	if (!frontMatter) {
		const start = text.startsWith('\uFEFF') ? 1 : 0;
		return insert(start, ['---', `${key}: [${value}]`, '---', '', ''].join(eol));
	}
	const entry = frontMatter.root.entries.find((each) => each.key === key);
	if (!entry?.keySpan) return insert(frontMatter.end, `${key}: [${value}]${eol}`);

	const { kind, items, span = entry.keySpan } = entry.value;
	if (kind === 'nothing') return insert(text.indexOf(':', entry.keySpan.to) + 1, ` [${value}]`);
	if (kind !== 'list') return { span, insert: `[${text.slice(span.from, span.to)}, ${value}]` };
	if (text[span.from] === '[') return insert(span.from + 1, items.length === 0 ? value : `${value}, `);
	// A list with a line for each: what stands before the first stands before the new one too.
	const dash = text.lastIndexOf('-', items[0]?.span?.from ?? span.from);
	const line = lineStart(text, dash);
	return insert(line, `${text.slice(line, dash)}- ${value}${eol}`);
}
