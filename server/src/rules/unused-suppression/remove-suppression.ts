/** Removes what suppresses rules, and leaves everything else unchanged. */
import { input, type NamedRule, query, type Report } from '../../report/index.js';
import { type Edit, LineIndex, type Span } from '../../text/index.js';
import type { Safety } from '../rule.js';

interface Removal {
	readonly edit: Edit;
	readonly safety: Safety;
}

function remove(from: number, to: number, safety: Safety = 'safe'): Removal {
	return { edit: { span: { from, to }, insert: '' }, safety };
}

/** For one version, shared by the fixes of all its findings. */
const linesOf = query([input.text], (text) => new LineIndex(text.toString()));

/** Where two such lines meet, they may become one list. */
const LISTED = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)|^(?: {4}|\t)/;

/** The comment at `span`, with its line if it has one of its own. */
export function removeComment(report: Report, { from, to }: Span): Removal {
	const { text } = report;
	const lines = linesOf(report);
	const [first, last] = [lines.lineAt(from), lines.lineAt(to)];
	const lineOf = (line: number): string => text.slice(lines.lineStart(line), lines.lineEnd(line));
	const before = text.slice(lines.lineStart(first), from).replace(/^\uFEFF/, '');
	const after = text.slice(to, lines.lineEnd(last));
	if (before.trim() !== '') {
		// A hard line break with two spaces must remain one.
		const spaces = /(?<![ \t])[ \t]*$/.exec(before)![0].length;
		if (after.trim() === '' || /^[ \t]/.test(after)) return remove(from - spaces, to);
		return remove(from, to);
	}
	if (after.trim() !== '') return remove(from, to + /^[ \t]*/.exec(after)![0].length, 'unsafe');

	const above = first === 0 ? '' : lineOf(first - 1);
	const below = last + 1 >= lines.lineCount ? '' : lineOf(last + 1);
	// The comment separated the text above from the text below; now an empty line has to.
	if (above.trim() !== '' && below.trim() !== '') {
		return remove(from - before.length, lines.lineEnd(last), isListed(above, below));
	}
	const begin = lines.lineStart(first) + (first === 0 && text.startsWith('\uFEFF') ? 1 : 0);
	let next = last + 1;
	if (above.trim() === '' && below.trim() === '' && next < lines.lineCount) next++;
	const end = next < lines.lineCount ? lines.lineStart(next) : text.length;
	// At the very top, a line of `---` would open front matter.
	if (first === 0 && text.startsWith('---', end)) return remove(begin, end, 'unsafe');
	return remove(begin, end, isListed(nearestLine(first, -1), nearestLine(last, 1)));

	function nearestLine(line: number, step: number): string {
		for (let at = line + step; at >= 0 && at < lines.lineCount; at += step) {
			if (lineOf(at).trim() !== '') return lineOf(at);
		}
		return '';
	}
}

function isListed(above: string, below: string): Safety {
	return LISTED.test(above) && LISTED.test(below) ? 'unsafe' : 'safe';
}

/** The word at `span` in a comment that names others too. */
export function removeWord({ text }: Pick<Report, 'text'>, { from, to }: Span): Removal {
	const behind = /^,?[ \t]*/.exec(text.slice(to, to + 20))![0].length;
	const next = /[a-z]/.test(text[to + behind] ?? '') && text.slice(to, to + behind) !== '';
	if (next) return remove(from, to + behind);
	const ahead = /(?:,|(?<![ \t]))[ \t]*$/.exec(text.slice(Math.max(0, from - 20), from))![0].length;
	return remove(from - ahead, to);
}

/** One entry under `allow`; also the key, and the front matter, if that would leave them empty. */
export function removeAllowed(report: Report, { span }: NamedRule): Removal {
	const { text, frontMatter } = report;
	const entries = frontMatter?.root.entries ?? [];
	const entry = entries.find(({ key }) => key === 'allow');
	const items = entry?.value.items ?? [];
	const index = items.findIndex((item) => item.span?.from === span.from);
	const lines = linesOf(report);
	const lineAfter = (offset: number): number => {
		const next = lines.lineAt(offset) + 1;
		return next < lines.lineCount ? lines.lineStart(next) : text.length;
	};
	if (!frontMatter || !entry?.keySpan || !entry.value.span || items.length < 2 || index < 0) {
		if (frontMatter && entries.length === 1) {
			const { to } = frontMatter.span;
			const blank = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
			return remove(text.startsWith('\uFEFF') ? 1 : 0, to + blank);
		}
		const last = Math.max(span.to, entry?.value.kind === 'list' ? span.to : 0);
		return remove(lines.lineStart(lines.lineAt(entry?.keySpan?.from ?? span.from)), lineAfter(last));
	}
	if (text[entry.value.span.from] !== '[') return remove(lines.lineStart(lines.lineAt(span.from)), lineAfter(span.to));
	const next = items[index + 1]?.span;
	return next ? remove(span.from, next.from) : remove(items[index - 1]!.span!.to, span.to);
}
