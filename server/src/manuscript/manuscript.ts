/** A report as a manuscript. */
import type { Nodes } from 'mdast';
import { type Manuscript, readTags } from '../convert/export/index.js';
import { Unreadable } from '../convert/unreadable.js';
import {
	meetingDate,
	meetingNumber,
	type ReadBlock,
	type Report,
	ReportReader,
	shownLanguage,
	titleBlock,
	unreadBlocks,
} from '../report/index.js';
import { parseInParts, type Trees } from '../syntax/index.js';
import { LineIndex, oneLine } from '../text/index.js';
import { markAnnexes } from './annexes.js';
import { markFragments } from './fragments.js';
import { Names } from './names.js';
import { picturesIn } from './pictures.js';

/**
 * @param parsed see {@link parseInParts}.
 * @throws Unreadable if it would take too long to read.
 */
export function manuscriptOf(report: Report, parsed?: Trees): Manuscript {
	const { text, frontMatter, options } = report;
	// The parser counts from behind it.
	if (text.startsWith('\uFEFF')) return manuscriptOf(new ReportReader().read(text.slice(1), options));
	const [unread] = unreadBlocks(report);
	if (unread) throw tooIntricate(unread.block, text);
	const root = parseInParts(text, parsed);
	keepDelimiters(root, text);
	readTags(root);
	const names = new Names();
	markAnnexes(root, report, names);
	markFragments(root, report, names);
	dropPlaces(root);
	const values = frontMatter?.values ?? {};
	const [number, date] = [meetingNumber(report).right, meetingDate(report).right].map(
		(each) => each && report.rope.slice(each.span.from, each.span.to),
	);
	return {
		root,
		title: said(values.title) || titleOf(report),
		language: said(values.lang) || said(values.language) || (shownLanguage(report)?.code ?? ''),
		author: said(values.author),
		number: said(values.number) || said(number),
		date: said(date) || said(values.date),
		targets: names.targets,
		pictures: picturesIn(root),
	};
}

/** A table or a list cannot be simplified, but two are as good as one. */
function tooIntricate({ from, source }: Pick<ReadBlock, 'from' | 'source'>, text: string): Unreadable {
	const line = new LineIndex(text).lineAt(from + source.search(/\S|$/)) + 1;
	return new Unreadable(
		`What begins on line ${line} has too many signs for bold, links or the like. Divide it with blank lines, or simplify it`,
	);
}

/** Of a value that somebody has written; a list has commas. */
function said(value: unknown): string {
	if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ');
	return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
}

function titleOf(report: Report): string {
	const lines = titleBlock(report).filter(({ text }) => text.trim() !== '');
	return said((lines.find(({ heading }) => heading) ?? lines[0])?.text);
}

/** What follows the numbers of a list, which the parser does not say. */
function keepDelimiters(node: Nodes, text: string): void {
	if (node.type === 'list' && node.ordered === true) {
		const from = node.position?.start.offset ?? 0;
		const delimiter = /\d([.)])/.exec(text.slice(from, from + 20))?.[1];
		if (delimiter !== undefined) node.data = { ...node.data, delimiter };
	}
	if ('children' in node) for (const each of node.children) keepDelimiters(each, text);
}

function dropPlaces(node: Nodes): void {
	delete node.position;
	if ('children' in node) for (const each of node.children) dropPlaces(each);
}
