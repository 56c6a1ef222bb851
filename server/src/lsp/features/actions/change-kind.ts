/**
 * Code actions that declare in the front matter what a document is. Only for a client that asks for them: in a menu of
 * corrections they would appear everywhere.
 */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { kindOf, type Report } from '../../../report/index.js';
import type { FrontMatter } from '../../../syntax/index.js';
import { applyEdits, type Edit, lineStart, nextLineStart, type Span } from '../../../text/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import { CodeActionKind } from '../../protocol/library.js';

const KIND = `${CodeActionKind.RefactorRewrite}.rapporteur`;

interface Choice {
	/** The value of `type` in the front matter, if any. */
	readonly type: 'report' | 'agenda' | 'other' | undefined;
	readonly kind: string;
	readonly title: string;
}

const CHOICES: readonly Choice[] = [
	{ type: 'report', kind: `${KIND}.report`, title: 'Take this for a meeting report' },
	{ type: 'agenda', kind: `${KIND}.agenda`, title: 'Take this for the agenda of a meeting' },
	{ type: 'other', kind: `${KIND}.other`, title: 'Take this for neither a meeting report nor an agenda' },
	{ type: undefined, kind: `${KIND}.auto`, title: 'Let Rapporteur tell what this is' },
];

export const KIND_KINDS = CHOICES.map(({ kind }) => kind);

/** Without those that would change nothing, and those that do not fit into the front matter. */
export function kindActions(
	{ report, again }: DocumentCheck,
	only: readonly string[] | undefined,
	edit: (edits: readonly Edit[]) => WorkspaceEdit,
): CodeAction[] {
	// Nobody need say of a report that it is one; of a page of notes that it is none, before it looks like one, perhaps.
	const isReport = kindOf(report) === 'report';
	const wanted = CHOICES.filter(
		({ kind, type }) =>
			!(isReport && type === 'report') && only?.some((each) => kind === each || kind.startsWith(`${each}.`)),
	);
	return wanted.flatMap(({ type, kind, title }) => {
		const changed = changeType(report, type);
		if (!changed) return [];
		// Front matter is written in all sorts of ways, so the result is checked.
		const { frontMatter } = again(applyEdits(report.text, [changed])).report;
		const broken = frontMatter !== undefined && frontMatter.problems.length > 0;
		return broken || frontMatter?.values.type !== type ? [] : [{ title, kind, edit: edit([changed]) }];
	});
}

/** What front matter may say for us. */
const OURS: ReadonlySet<string> = new Set(['report', 'minutes', 'agenda', 'other']);

function changeType({ text, frontMatter }: Report, type: Choice['type']): Edit | undefined {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	if (!frontMatter) {
		return type && change(start, start, ['---', `type: ${type}`, '---', '', ''].join(eol));
	}
	const entry = frontMatter.root.entries.find(({ key }) => key === 'type');
	if (!entry?.keySpan) return type && change(frontMatter.end, frontMatter.end, `type: ${type}${eol}`);

	const { value, keySpan } = entry;
	const now = value.kind === 'nothing' ? undefined : String(value.value);
	// Sites have page types of their own, which are not ours to change.
	if (now !== undefined && !OURS.has(now)) return undefined;
	if (type === undefined) return removeLine(text, frontMatter, { ...keySpan, to: value.span?.to ?? keySpan.to });
	if (type === now || (type === 'report' && now === 'minutes')) return undefined;
	const colon = text.indexOf(':', keySpan.to) + 1;
	return value.span && now !== undefined
		? change(value.span.from, value.span.to, type)
		: change(colon, colon, ` ${type}`);
}

/** Removes a line of the front matter, or all of it if there is nothing else in it. */
function removeLine(text: string, { span, end }: FrontMatter, entry: Span): Edit | undefined {
	const line = { from: lineStart(text, entry.from), to: nextLine(text, entry.to) };
	if (text.slice(line.from, entry.from) !== '') return undefined;
	const others = text.slice(nextLine(text, span.from), line.from) + text.slice(line.to, end);
	if (others.trim() !== '') return change(line.from, line.to, '');
	const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(span.to))![0].length;
	return change(text.startsWith('\uFEFF') ? 1 : 0, span.to + blank, '');
}

function nextLine(text: string, offset: number): number {
	return nextLineStart(text, offset) ?? text.length;
}

function change(from: number, to: number, insert: string): Edit {
	return { span: { from, to }, insert };
}
