import { firstLine, languageOf, type Report } from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import type { Fix, Requirement } from '../rule.js';
import { endOfContent, endOfLine, gapBefore } from './annex-skeleton.js';

/** Adds a part that is missing, to be filled in; nothing for what a title alone can say. */
export function addSection(report: Report, requirement: Requirement): Fix[] {
	const language = languageOf(report.text.slice(0, 4_000));
	if (!language) return [];
	const { skeleton, section } = language;
	switch (requirement) {
		case 'date':
			return fix(
				'Insert a date below the title',
				belowTitle(report, `${section.names.date}: [${section.names.date.toLowerCase()}]`),
			);
		case 'place':
			return fix(
				'Insert a place below the title',
				belowTitle(report, `${section.names.place}: [${section.names.place.toLowerCase()}]`),
			);
		case 'participants':
			return fix('Add a list of participants at the end', atEnd(report, skeleton.participants, `- ${skeleton.person}`));
		case 'agenda':
			return fix(
				'Add an agenda at the end',
				atEnd(report, skeleton.agenda, `- I. ${skeleton.items[0]}`, `- II. ${skeleton.items[1]}`),
			);
		case 'next-meeting':
			return fix(
				'Add the next meeting at the end',
				atEnd(report, section.names.next, `[${section.names.date.toLowerCase()}]`),
			);
		case 'decisions':
			return fix('Add decisions at the end', atEnd(report, section.names.decisions, '- [...]'));
		case 'action-items':
			return fix('Add action items at the end', atEnd(report, section.names.actions, '- [...]'));
		case 'number':
			return [];
	}
}

function fix(title: string, edit: Edit | undefined): Fix[] {
	if (!edit) return [];
	return [{ title, safety: 'unsafe', edits: [edit] }];
}

/** After the title and what stands with it up to the next blank line. */
function belowTitle(report: Report, line: string): Edit {
	const { text } = report;
	const eol = endOfLine(text);
	const end = firstLine(report).to;
	const blank = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n|$)/g;
	blank.lastIndex = end;
	const found = blank.exec(text);
	const at = found ? found.index : text.length;
	return { span: { from: at, to: at }, insert: eol + eol + line };
}

function atEnd(report: Report, name: string, ...lines: string[]): Edit | undefined {
	const { text, headings, blocks } = report;
	const last = blocks.findLast(({ from, to }) => text.slice(from, to).trim() !== '');
	// What has no prose may be code without an end, and nothing below it would be read.
	if (last?.facts.prose.length === 0) return undefined;
	const eol = endOfLine(text);
	const at = endOfContent(report);
	const label = headings.length > 0 ? `## ${name}` : name;
	const insert = gapBefore(text, at, eol) + [label, '', ...lines].join(eol) + eol + (at < text.length ? eol : '');
	return { span: { from: at, to: at }, insert };
}
