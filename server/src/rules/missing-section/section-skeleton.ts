import {
	agendaLabels,
	firstLine,
	headings,
	isDated,
	isSentence,
	languageFor,
	lineBreakOf,
	namesMeeting,
	type Report,
	tomlHead,
} from '../../report/index.js';
import { type Edit, insertAt } from '../../text/index.js';
import { endOfContent, fillIn, gapBefore } from '../../writing/index.js';
import { type Context, type Fix, unsafeFix } from '../rule.js';
import type { Requirement } from './require.js';

/** Adds a missing part, to be filled in; `undefined` for one that a title alone can supply. */
export function addSection(report: Report, requirement: Requirement, { language }: Context): Fix[] {
	const { skeleton, section, places } = languageFor(report, language);
	switch (requirement) {
		case 'date':
			return fix('Insert a date below the title', belowTitle(report, `${section.names.date}: ${fillIn(places.date)}`));
		case 'place':
			return fix(
				'Insert a place below the title',
				belowTitle(report, `${section.names.place}: ${fillIn(places.place)}`),
			);
		case 'participants':
			return fix(
				'Insert a list of participants below the title',
				beforeText(report, skeleton.participants, `- ${fillIn(places.name)} (${fillIn(places.affiliation)})`),
			);
		case 'agenda':
			return fix(
				'Insert an agenda below the title',
				beforeText(report, skeleton.agenda, `- I. ${fillIn(places.items[0])}`, `- II. ${fillIn(places.items[1])}`),
			);
		case 'next-meeting':
			return fix(
				'Add the next meeting at the end',
				atEnd(report, ...nextMeeting(report, section.names.next, fillIn(places.date))),
			);
		case 'decisions':
			return fix('Add decisions at the end', atEnd(report, section.names.decisions, `- ${fillIn(places.decision)}`));
		case 'action-items':
			return fix('Add action items at the end', atEnd(report, section.names.actions, `- ${fillIn(places.action)}`));
		case 'number':
			return [];
	}
}

function fix(title: string, edit: Edit | undefined): Fix[] {
	if (!edit) return [];
	return [unsafeFix(title, [edit])];
}

/** Longer text tells what happened, and is not a line of the title. */
const LINE = 90;

/** Below the lines of the title, such as place and date, before the subject of the meeting. */
function beforeText(report: Report, name: string, ...lines: string[]): Edit | undefined {
	const { text, blocks } = report;
	const title = belowSubtitle(blocks, titleAt(report));
	let first = blocks.findIndex((block, index) => index > title && isText(report, block));
	if (first < 0) first = blocks.findIndex((block, index) => index > title && endsLikeText(block));
	if (first < 0) return atEnd(report, name, ...lines);
	const listed = blocks[first]!.facts.prose[0]!.item;
	const list = first;
	while (listed && first - 1 > title && leadsTo(report, first - 1)) first--;
	const { from, facts } = blocks[first]!;
	const eol = lineBreakOf(report);
	// A list right before another one would swallow it.
	const single = listed && first === list ? besideList(text[from + listed.marker.from], name, lines) : undefined;
	// Under a heading, text without one would become part of its section.
	const { kind, depth } = facts.prose[0]!;
	const label = kind === 'heading' ? partAs(depth ?? 1, name, ...lines) : [`${name}:`, '', ...lines];
	return { span: { from, to: from }, insert: gapBefore(text, from, eol) + (single ?? label).join(eol) + eol + eol };
}

type Block = Report['blocks'][number];

/** The last of the headings directly under the title: a heading there is a subtitle. */
function belowSubtitle(blocks: readonly Block[], title: number): number {
	let last = title;
	for (let at = title + 1; title >= 0 && at < blocks.length; at++) {
		const [prose] = blocks[at]!.facts.prose;
		if (prose && !(prose.kind === 'heading' && prose.depth === 1)) break;
		if (prose) last = at;
	}
	return last;
}

/** The index of the block that is the title; -1 if the front matter has it, or there are only sections. */
function titleAt(report: Report): number {
	const { blocks, frontMatter } = report;
	const all = headings(report);
	const head = tomlHead(report);
	if (head) return blocks.findLastIndex(({ from }) => from < head.to);
	const first = blocks.findIndex(({ facts }) => facts.prose.length > 0);
	const at = belowPicture(blocks, first);
	const block = blocks[at];
	const heading = block?.facts.prose[0]?.kind === 'heading' ? all[0] : undefined;
	// "# Agenda", and nothing above it.
	if (heading && agendaLabels(report).some(({ from }) => from === heading.span.from)) return -1;
	const titled = typeof frontMatter?.values.title === 'string';
	// The title is in the front matter, and headings of its level are parts of the text.
	const parts = titled && heading && !namesMeeting(heading.text) && all.filter(({ depth }) => depth === 1).length > 1;
	if (!block || (heading?.depth === 1 && !parts)) return at;
	if (parts) return -1;
	// "These minutes are a draft." above the title
	const below = !heading && /[.!?]\s*$/.test(block.facts.prose[0]!.text) ? all[0] : undefined;
	if (below?.depth === 1) return blocks.findIndex(({ to }) => to > below.span.from);
	if (at === first && firstLine(report).to <= block.from) return -1;
	// "Goals: a new bridge", and a list of them: no title; nor is a paragraph, or the heading of a list, below one.
	if (!heading && (isLabel(report, at) || (titled && isText(report, block)))) return -1;
	if (heading && titled && blocks[at + 1]?.facts.prose[0]?.item) return -1;
	if (!heading || namesMeeting(heading.text)) return at;
	// "## Resources", "## Notes", and nothing above them.
	return titled || all.slice(1).some(({ depth }) => depth <= heading.depth) ? -1 : at;
}

/** A heading under a logo is the title. */
function belowPicture(blocks: readonly Block[], first: number): number {
	const next = blocks.findIndex(({ facts }, index) => index > first && facts.prose.length > 0);
	const isPicture = /^!\[[^[\]]*\]\([^()\s]*\)$/.test(blocks[first]?.source.trim() ?? '');
	return isPicture && blocks[next]?.facts.prose[0]?.kind === 'heading' ? next : first;
}

/** Whether a line has a colon, and a list right below. */
function isLabel({ text, blocks }: Report, index: number): boolean {
	const [{ from, facts }, next] = [blocks[index]!, blocks[index + 1]];
	const isListed = next?.facts.prose[0]?.item !== undefined && isAttached(text.slice(from, next.from));
	return isListed && /:(?:\s|$)/.test(facts.prose[0]!.text);
}

/** Whether no blank line is at the end. */
function isAttached(source: string): boolean {
	return !/(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/.test(source);
}

/** Whether a block is not a line of the title. */
function isText(report: Report, { facts }: Block): boolean {
	const [prose] = facts.prose;
	if (!prose) return false;
	if (prose.kind !== 'paragraph' || prose.item !== undefined) return true;
	// "Annex I – Budget": a list of what follows.
	const line = prose.text.trim();
	return line.length > LINE || isSentence(line) || headings(report).some(({ text }) => text.trim() === line);
}

/** "La cotisation augmente.": short as a line of the title, but with a full stop behind a word of some length. */
function endsLikeText({ facts }: Block): boolean {
	const text = facts.prose[0]?.text ?? '';
	return /\p{L} .*\p{Ll}{4}[.!?]\s*$/u.test(text) && !isDated(text);
}

/** Whether the block introduces a list or another such block: "Agenda", "Facilitators:". */
function leadsTo(report: Report, index: number): boolean {
	const { text, blocks } = report;
	const { from, to, facts } = blocks[index]!;
	const [prose] = facts.prose;
	if (!prose) return false;
	const next = blocks[index + 1]!;
	const attached = isAttached(text.slice(from, next.from));
	return (
		attached || /:\s*$/.test(prose.text) || agendaLabels(report).some((span) => span.from >= from && span.to <= to)
	);
}

/**
 * "Participants: Name (Affiliation)" before bullets; several lines get different bullets. Numbers make a different list
 * anyway.
 */
function besideList(bullet: string | undefined, name: string, lines: readonly string[]): string[] | undefined {
	if (bullet === undefined || !'-*+'.includes(bullet)) return undefined;
	const [only = ''] = lines;
	if (lines.length === 1) return [`${name}: ${only.replace(/^- /, '')}`];
	return [`${name}:`, '', ...lines.map((line) => line.replace(/^- /, bullet === '-' ? '* ' : '- '))];
}

/** After the title and the text attached to it up to the next blank line. */
function belowTitle(report: Report, line: string): Edit {
	const { text, blocks } = report;
	const eol = lineBreakOf(report);
	const end = firstLine(report).to;
	const head = tomlHead(report)?.to;
	const isBelow = head !== undefined || titleAt(report) < 0;
	const top = isBelow ? blocks.find(({ facts, from }) => facts.prose.length > 0 && from >= (head ?? 0)) : undefined;
	if (top) return insertAt(top.from, gapBefore(text, top.from, eol) + line + eol + eol);
	const blank = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n|$)/g;
	blank.lastIndex = end;
	const found = blank.exec(text);
	const at = found ? found.index : text.length;
	return insertAt(at, eol + eol + line);
}

/** If there are no headings, a date on a line of its own would be that of the meeting. */
function nextMeeting(report: Report, name: string, date: string): [name: string, ...lines: string[]] {
	return headings(report).length > 0 ? [name, date] : [`${name}: ${date}`];
}

/** Beside a heading; one of a lower level would take it and what follows as its own. */
function partAs(depth: number, name: string, ...lines: string[]): string[] {
	return [`${'#'.repeat(Math.max(2, depth))} ${name}`, '', ...lines];
}

function partOf(report: Report, name: string, ...lines: string[]): string[] {
	const label = headings(report).length > 0 ? `## ${name}` : name;
	return lines.length > 0 ? [label, '', ...lines] : [label];
}

function atEnd(report: Report, name: string, ...lines: string[]): Edit | undefined {
	const { text, blocks } = report;
	const last = blocks.findLast(({ from, to }) => text.slice(from, to).trim() !== '');
	// A block without prose may be unclosed code, and nothing below it would be parsed.
	if (last?.facts.prose.length === 0) return undefined;
	const eol = lineBreakOf(report);
	const at = endOfContent(report);
	const insert =
		gapBefore(text, at, eol) + partOf(report, name, ...lines).join(eol) + eol + (at < text.length ? eol : '');
	return insertAt(at, insert);
}
