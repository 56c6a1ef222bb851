/**
 * Completion, hover and corrections where settings are written: in `.rapporteur.yaml`, and between the
 * `---` lines at the top of a report. Few people who write reports have an extension for YAML.
 */
import type { CodeAction, CodeActionParams, CompletionItem, Hover, Position, Range } from 'vscode-languageserver';
import { CONFIG, CONFIG_NAME, explain, FRONT_MATTER, readConfig, suggest } from '../../../config/index.js';
import { rules } from '../../../rules/index.js';
import { frontMatterEnd, LONGEST_YAML, lastLineStart } from '../../../syntax/index.js';
import { type Span, touches } from '../../../text/index.js';
import { toOffset, toRange, toSpan } from '../../protocol/convert.js';
import { CodeActionKind, CompletionItemKind, InsertTextMode, MarkupKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';
import { type HoverAbilities, withMore } from './more-about.js';

/** Whether a document is a settings file rather than a report. */
export function isConfigDocument({ uri, languageId }: Document): boolean {
	return uri.endsWith(`/${CONFIG_NAME}`) || languageId === 'yaml';
}

interface Place {
	readonly shape: typeof CONFIG;
	readonly span: Span;
}

/** What can be written at `position`; `undefined` where no settings are written. */
export function yamlCompletions(document: Document, position: Position): CompletionItem[] | undefined {
	const offset = toOffset(document, position);
	const place = placeAt(document, offset);
	if (!place) return undefined;
	return suggest(document.getText(), offset, place.shape, place.span).map(
		({ label, insert, span, what, kind }, index) => ({
			label,
			kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
			documentation: { kind: MarkupKind.Markdown, value: what },
			// As in the settings table, what matters most comes first.
			sortText: String(index).padStart(3, '0'),
			textEdit: { range: toRange(document, span), newText: insert },
			insertTextMode: InsertTextMode.asIs,
		}),
	);
}

export function yamlHover(document: Document, position: Position, abilities: HoverAbilities): Hover | undefined {
	const offset = toOffset(document, position);
	const place = placeAt(document, offset);
	if (!place) return undefined;
	const text = document.getText();
	const found = explain(text, offset, place.shape, place.span);
	if (!found) return undefined;
	const word = text.slice(found.span.from, found.span.to);
	const rule = rules.find(({ id }) => id === word);
	const value = (rule && withMore(`${rule.docs.title}.`, rule.id, abilities)) ?? found.what;
	return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(document, found.span) };
}

/** Corrections of mistakes in a settings file: what was most likely meant. */
export function yamlActions(
	document: Document,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): CodeAction[] {
	const { only } = context;
	if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
	const at = toSpan(document, range);
	return readConfig(document.getText()).problems.flatMap(({ message, span, suggestion }) => {
		if (!span || suggestion === undefined || !touches(span, at)) return [];
		return [
			{
				title: `Write ${suggestion}`,
				kind: CodeActionKind.QuickFix,
				diagnostics: context.diagnostics.filter((each) => each?.message === message),
				edit: { changes: { [document.uri]: [{ range: toRange(document, span), newText: suggestion }] } },
			},
		];
	});
}

/** `undefined` where nothing would be read. */
function placeAt(document: Document, offset: number): Place | undefined {
	const place = findPlace(document, offset);
	return place && place.span.to - place.span.from <= LONGEST_YAML ? place : undefined;
}

function findPlace(document: Document, offset: number): Place | undefined {
	if (isConfigDocument(document)) {
		const text = document.getText();
		const from = text.startsWith('\uFEFF') ? 1 : 0;
		return { shape: CONFIG, span: { from, to: text.length } };
	}
	// Whoever asks is mostly in the report, whose whole text need not be put together for that.
	const from = FENCE.exec(document.getText(FIRST_LINE))?.[0].length;
	if (from === undefined || offset < from || offset > LONGEST_YAML) return undefined;
	const text = document.getText();
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const end = frontMatterEnd(text.slice(mark)) + mark;
	if (end > mark) {
		const to = lastLineStart(text, end);
		return offset <= to ? { shape: FRONT_MATTER, span: { from, to } } : undefined;
	}
	// Not closed yet: it extends to the next empty line.
	const written = text.slice(from, offset);
	return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(written)
		? undefined
		: { shape: FRONT_MATTER, span: { from, to: offset } };
}

const FIRST_LINE: Range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
const FENCE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
