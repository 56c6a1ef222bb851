/** Code actions that write the agenda at the cursor in another form. */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { type Agenda, agendas, toRoman } from '../../../report/index.js';
import { type Edit, lineEnd, type Span } from '../../../text/index.js';
import type { DocumentCheck } from '../../documents/checks.js';
import { CodeActionKind } from '../../protocol/library.js';

const KIND = `${CodeActionKind.RefactorRewrite}.rapporteur.agenda`;

interface Form {
	readonly kind: string;
	readonly title: string;
	readonly write: (title: string, number: number) => string;
}

const FORMS: readonly Form[] = [
	{
		kind: `${KIND}.numbers`,
		title: 'Convert the agenda to a numbered list: 1., 2., 3.',
		write: (title, number) => `${number}. ${title}`,
	},
	{
		kind: `${KIND}.roman`,
		title: 'Convert the agenda to bullets with Roman numerals: - I., - II.',
		write: (title, number) => `- ${toRoman(number)}. ${title}`,
	},
	{
		kind: `${KIND}.bold`,
		title: 'Convert the agenda to bold Roman numerals: - **I. …**',
		write: (title, number) => `- **${toRoman(number)}. ${title.replaceAll('**', '')}**`,
	},
	{
		kind: `${KIND}.bullets`,
		title: 'Convert the agenda to bullets',
		write: (title) => `- ${title}`,
	},
];

export const AGENDA_KINDS = FORMS.map(({ kind }) => kind);

/**
 * Those that would change something, for an agenda of one-line items in a list; the engine's model has no places inside
 * other forms.
 *
 * @param wants whether the client wants actions of a kind.
 */
export function agendaActions(
	{ checked: { report } }: DocumentCheck,
	at: Span,
	wants: (kind: string) => boolean,
	edit: (edits: readonly Edit[]) => WorkspaceEdit,
): CodeAction[] {
	if (!AGENDA_KINDS.some(wants)) return [];
	const agenda = agendas(report).find(({ label, end }) => label.from <= at.from && at.from <= end);
	const items = agenda && itemsOf(agenda, report.text);
	if (!items) return [];
	return FORMS.filter(({ kind }) => wants(kind)).flatMap(({ kind, title, write }) => {
		const edits = items
			.map(({ span, title: words }, index): Edit => ({ span, insert: write(words, index + 1) }))
			.filter(({ span, insert }) => report.text.slice(span.from, span.to) !== insert);
		return edits.length === 0 ? [] : [{ title, kind, edit: edit(edits) }];
	});
}

interface Item {
	/** Its line, without indentation. */
	readonly span: Span;
	/** As in the source, without marker, numeral and bold around it all. */
	readonly title: string;
}

const MARKER = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/;
/** A numeral that is no marker: in bold or not. */
const NUMERAL = /^(?:[IVXLC]{1,8}|[ivxlc]{1,8}|\d{1,2}|[A-Za-z])(?:[.):]+|\s+[–—-])\s+/;

/** `undefined` if an item holds more than its line, or is none of a list. */
function itemsOf({ items }: Agenda, text: string): Item[] | undefined {
	if (items.length < 2) return undefined;
	const found: Item[] = [];
	for (const { span, more, numeral } of items) {
		const to = lineEnd(text, span.from);
		const marker = MARKER.exec(text.slice(span.from, to))?.[0];
		if (marker === undefined || more || text.slice(to, span.to).trim() !== '') return undefined;
		const bare = withoutBold(text.slice(span.from + marker.length, to).trimEnd());
		const title = numeral && !numeral.marker ? bare.replace(NUMERAL, '') : bare;
		found.push({ span: { from: span.from, to }, title: withoutBold(title) });
	}
	return found;
}

/** `**Budget**`, and where one of the two markers was forgotten. */
function withoutBold(text: string): string {
	const count = text.split('**').length - 1;
	if (count === 0 || count > 2) return text;
	const opens = text.startsWith('**');
	const closes = text.endsWith('**');
	if (count === 2 && !(opens && closes)) return text;
	return opens || closes ? text.replaceAll('**', '') : text;
}
