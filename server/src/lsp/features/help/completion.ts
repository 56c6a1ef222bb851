/**
 * `textDocument/completion`: parts of a report (an agenda, a list of participants, an annex …) for a word that stands
 * alone on its line or in its list item. Nothing is offered in running text, in code or in front matter.
 */
import type { CompletionItem, Position } from 'vscode-languageserver';
import { type ReadOptions, type Report, ReportReader } from '../../../report/index.js';
import {
	blanksIn,
	type Offer,
	type OwnTemplate,
	ownPartsAt,
	type Part,
	type Place,
	partsAt,
	plainText,
	snippetText,
} from '../../../templates/index.js';
import { Rope } from '../../../text/index.js';
import type { ClientAbilities } from '../../protocol/abilities.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';

export type CompletionAbilities = Pick<ClientAbilities, 'snippets' | 'labelDetails'>;

/** What the writer has typed of a word, and where the part goes. */
export interface TypedWord {
	/** In lower case. */
	readonly typed: string;
	readonly from: number;
	readonly to: number;
	readonly inItem: boolean;
}

/** Longer than any word for a part. */
const LONGEST = 80;

const LINE = /^ {0,3}(?:(?<marker>[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]+)?)?(?<typed>(?!\s).*)?$/;

/** The word before the cursor, if it is all that its line or item says so far. */
export function typedWord(document: Document, position: Position): TypedWord | undefined {
	const { line } = position;
	const before = document.getText({ start: { line, character: 0 }, end: position });
	const rest = document.getText({ start: position, end: { line: line + 1, character: 0 } });
	const match = before.length > LONGEST || rest.trim() !== '' ? null : LINE.exec(before);
	if (!match) return undefined;
	const { marker, typed = '' } = match.groups!;
	const to = toOffset(document, position);
	return { typed: typed.toLowerCase(), from: to - typed.length, to, inItem: marker !== undefined };
}

const reader = new ReportReader();

/** The place of a word in the report as it was before the word was typed; `undefined` in code and front matter. */
export function placeOf({ from, to, inItem }: TypedWord, report: Report): Place | undefined {
	const change = { from, to, inserted: 0 };
	const text = Rope.of(report.rope).replace({ from, to }, '');
	const before = reader.read(text, report.options, { report, change });
	if (before.frontMatter && from < before.frontMatter.span.to) return undefined;
	return isInCode(before, from) ? undefined : { report: before, at: from, inItem };
}

/** What is known of a document that nobody has checked. */
export function readAlone(document: Document, options: ReadOptions): Report {
	return reader.read(document.getText(), options);
}

function isInCode({ blocks, rope }: Report, at: number): boolean {
	const block = blocks.find(({ from, to }) => from <= at && at < to) ?? blocks.at(-1);
	if (!block) return false;
	const source = rope.slice(block.from, block.to);
	const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
	if (fence === undefined) return false;
	const last = source
		.trimEnd()
		.split(/[\r\n]/)
		.at(-1)!;
	const isClosed =
		source.trimEnd().length > fence.length && last.trim().startsWith(fence) && /[\r\n]/.test(source.trimEnd());
	return !isClosed || at < block.from + source.trimEnd().length;
}

export interface Asked {
	readonly word: TypedWord;
	readonly abilities: CompletionAbilities;
	/** Of the editor. */
	readonly language: string | undefined;
	/** For the date of a report that is begun. */
	readonly now: Date;
	/** How the last report before this one sets its list of participants. */
	readonly listForm?: Offer['listForm'] | undefined;
	/** The user's own. */
	readonly templates: readonly OwnTemplate[];
	/** Is told each text with places to fill in that is offered. */
	readonly offer: (text: string) => void;
}

/** An item for each part that can be put in at `place`. */
export function completions(document: Document, place: Place, asked: Asked): CompletionItem[] {
	const { word, language, now, listForm, templates } = asked;
	const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
	const offer = { typed: word.typed, day, ...(language !== undefined && { language }), ...(listForm && { listForm }) };
	// Who has written a template of that name means it.
	return [...ownPartsAt(place, templates, offer), ...partsAt(place, offer)].map((part, index) => {
		if (blanksIn(part.snippet).length > 0) asked.offer(plainText(part.snippet));
		return item(document, part, index, asked);
	});
}

function item(document: Document, part: Part, index: number, { word, abilities }: Asked): CompletionItem {
	const { typed, name, description, about, snippet } = part;
	const plain = plainText(snippet);
	// Asked for by the word for a paragraph, or by the words of the item itself.
	const byTitle = about?.toLowerCase() === typed ? about : undefined;
	const whole = byTitle ?? (about === undefined ? typed : `${typed} ${about}`);
	const { labelDetails } = abilities;
	return {
		label: labelDetails ? (byTitle ?? typed) : whole,
		...(labelDetails && {
			labelDetails: { ...(about !== undefined && !byTitle && { detail: ` ${about}` }), description },
		}),
		kind: CompletionItemKind.Snippet,
		detail: description === '' ? name : `${name}: ${description}`,
		documentation: { kind: MarkupKind.Markdown, value: asCode(plain) },
		// Editors do not look past accents.
		filterText: whole.toLowerCase().startsWith(word.typed) ? whole : `${word.typed} ${whole}`,
		sortText: String(index).padStart(3, '0'),
		insertTextFormat: abilities.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		textEdit: {
			range: toRange(document, { from: word.from, to: word.to }),
			newText: abilities.snippets ? snippetText(snippet) : plain,
		},
	};
}

/** Shown as it is, whatever it holds: a template may be a stranger's. */
function asCode(markdown: string): string {
	const longest = Math.max(3, ...Array.from(markdown.matchAll(/`+/g), ([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}markdown\n${markdown}\n${fence}`;
}
