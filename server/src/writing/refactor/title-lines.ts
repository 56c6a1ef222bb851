/** Lines that serve as headings become headings, and the other way round. */
import {
	type AnnexEntry,
	annexEntries,
	headings,
	isLikeTitle,
	type Report,
	type Section,
	sections,
} from '../../report/index.js';
import { type Edit, type Span, touches } from '../../text/index.js';
import type { Refactoring } from './model.js';

/** On such a line, or on a heading. */
export function titleForms(report: Report, at: Span): readonly Refactoring[] {
	const all = sections(report);
	const own = all.at(at.from);
	if (own.form === 'report' || !touches(all.title(own), at)) return [];
	return own.form === 'heading' ? toLines(report, own) : toHeadings(report, own);
}

function toHeadings(report: Report, own: Section): readonly Refactoring[] {
	const lines = sections(report).all.filter(
		(each) => (each.form === 'line' || each.form === 'annex') && canBeHeading(report, each),
	);
	if (!lines.includes(own)) return [];
	const one = {
		id: 'title.heading',
		title: 'Make this line a heading',
		rewrite: () => ({ edits: asHeading(report, own, [own]), keepsTitles: true as const }),
	};
	const all = {
		id: 'title.headings',
		title: `Make all ${lines.length} lines that serve as headings into headings`,
		rewrite: () => ({ edits: lines.flatMap((each) => asHeading(report, each, lines)), keepsTitles: true as const }),
	};
	return lines.length > 1 ? [one, all] : [one];
}

/** The words of a title as written, and where the signs before and after them are. */
function partsOf({ rope }: Report, { from, to }: Span) {
	const source = rope.slice(from, to).trimEnd();
	const [before = ''] = OPENING.exec(source) ?? [];
	const rest = source.slice(before.length);
	const words = BOLD.some((sign) => rest.endsWith(sign)) ? rest.slice(0, -2) : rest;
	const start = from + before.length;
	const end = start + words.length;
	return { opening: { from, to: start }, words, closing: { from: end, to: start + rest.length } };
}

/** A heading, or a line in bold. */
const OPENING = /^(?:#{1,6}[ \t]+(?![ \t])|\*\*|__)/;
const BOLD = ['**', '__'];

function canBeHeading(report: Report, line: Section): boolean {
	const { opening, words, closing } = partsOf(report, sections(report).title(line));
	const signs = [opening, closing].map(({ from, to }) => report.rope.slice(from, to));
	return signs[0] === signs[1] && words !== '' && !/[#\\]$|\*\*|__/.test(words);
}

function asHeading(report: Report, line: Section, lines: readonly Section[]): readonly Edit[] {
	const { opening, closing } = partsOf(report, sections(report).title(line));
	return [
		{ span: opening, insert: `${'#'.repeat(depthOf(report, line, lines))} ` },
		{ span: closing, insert: '' },
	];
}

/** One below what it stands in. @param lines those that become headings. */
function depthOf(report: Report, { form, parent }: Section, lines: readonly Section[]): number {
	if (form === 'annex') return annexEntries(report).find(isHeading)?.annex.depth ?? TOP;
	if (parent && lines.includes(parent)) return Math.min(DEEPEST, depthOf(report, parent, lines) + 1);
	return parent?.form === 'heading' ? Math.min(DEEPEST, parent.depth + 1) : TOP;
}

function isHeading({ role, annex }: AnnexEntry): boolean {
	return role === 'annex' && annex.form === 'heading';
}

/** Of a heading below the title of the report. */
const TOP = 2;
const DEEPEST = 6;

function toLines(report: Report, own: Section): readonly Refactoring[] {
	const [title] = headings(report);
	const place = (section: Section) => sections(report).title(section);
	const alike = sections(report).headings.filter(
		(each) => each.depth === own.depth && place(each).from !== title?.span.from && canBeLine(report, each),
	);
	if (!alike.includes(own)) return [];
	const one = {
		id: 'title.line',
		title: 'Make this heading a line in bold',
		rewrite: () => ({ edits: asLine(report, own), keepsTitles: true as const }),
	};
	const all = {
		id: 'title.lines',
		title: `Make all ${alike.length} headings of this level into lines in bold`,
		rewrite: () => ({ edits: alike.flatMap((each) => asLine(report, each)), keepsTitles: true as const }),
	};
	return alike.length > 1 ? [one, all] : [one];
}

/** What stands under further titles would no longer belong to it. */
function canBeLine(report: Report, heading: Section): boolean {
	const { opening, words } = partsOf(report, sections(report).title(heading));
	const isPlain = opening.to > opening.from && words !== '' && !/[#\\]$|[*_]/.test(words);
	return isPlain && isLikeTitle(heading.title) && heading.children.length === 0;
}

function asLine(report: Report, heading: Section): readonly Edit[] {
	const { opening, closing } = partsOf(report, sections(report).title(heading));
	return [
		{ span: opening, insert: '**' },
		{ span: closing, insert: '**' },
	];
}
