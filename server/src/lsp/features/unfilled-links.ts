/** Links without a destination: where they may lead, in hovers, all at once, and for a client that asks its user. */
import type { CodeAction, Position, Range } from 'vscode-languageserver';
import type { RuleFinding } from '../../engine/index.js';
import { type Edit, type Span, touches } from '../../text/index.js';
import type { DocumentCheck } from '../documents/checks.js';
import { toOffset, toRange } from '../protocol/convert.js';
import { CodeActionKind, RequestType } from '../protocol/library.js';
import { escapeMarkdown } from '../protocol/markdown-text.js';
import type { Document } from '../protocol/open-document.js';
import { workspaceEdit } from './actions/code-action.js';

/** Not under "fix all on save": what earlier reports have is most likely right, and no more. */
export const FILL_LINKS_KIND = `${CodeActionKind.SourceFixAll}.rapporteur.links`;

/** Nobody fills in more by hand. */
const MOST = 500;

/** What a client may want to do about one of them. */
interface Choice {
	/** Imperative, fits a menu. */
	readonly title: string;
	readonly preferred: boolean;
	/** The destination, for a choice that gives one. */
	readonly leadsTo?: string;
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

interface AskedLink {
	readonly range: Range;
	/** As written; empty if it has none. */
	readonly words: string;
	/**
	 * How to write any destination: between `before` and `after`, in place of `range`. If `before` ends with `<`, it needs
	 * no further brackets.
	 */
	readonly fill: { readonly range: Range; readonly before: string; readonly after: string };
	/** Best first. */
	readonly choices: readonly Choice[];
}

/** For clients that lead their user through all of them; `null` for a document that is not checked. */
export const UNFILLED_LINKS = new RequestType<
	{ readonly textDocument: { readonly uri: string } },
	{ readonly version: number; readonly links: readonly AskedLink[] } | null,
	void
>('rapporteur/unfilledLinks');

/** In document order. */
export function unfilledLinks({ document, checked }: DocumentCheck): readonly AskedLink[] {
	return checked.findings
		.filter(({ unfilled }) => unfilled)
		.slice(0, MOST)
		.flatMap(({ span, unfilled, fixes }) => {
			const fill = templateOf(document, unfilled!.fill(STAND_IN));
			if (!fill) return [];
			const choices = fixes.map((fix, index): Choice => {
				const { title, edits } = fix;
				const leadsTo = fix.safety === 'unsafe' ? fix.leadsTo : undefined;
				return {
					title,
					preferred: index === 0 && fix.safety === 'unsafe' && fix.preferred === true,
					...(leadsTo !== undefined && { leadsTo }),
					edits: edits.map(({ span: at, insert }) => ({ range: toRange(document, at), newText: insert })),
				};
			});
			return [{ range: toRange(document, span), words: unfilled!.words, fill, choices }];
		});
}

/** In no report. */
const STAND_IN = '\0';

function templateOf(document: Document, edits: readonly Edit[]): AskedLink['fill'] | undefined {
	const [edit, other] = edits;
	if (!edit || other) return undefined;
	const [before, after] = edit.insert.split(STAND_IN);
	return before === undefined || after === undefined
		? undefined
		: { range: toRange(document, edit.span), before, after };
}

/** Markdown about where the link at a place may lead; `undefined` if nobody knows. */
export function linkHover(
	{ document, checked }: DocumentCheck,
	position: Position,
): { readonly span: Span; readonly markdown: string } | undefined {
	const at = toOffset(document, position);
	const found = checked.findings.find(({ span, unfilled }) => unfilled && touches(span, { from: at, to: at }));
	const lines = found ? goalsOf(found).map(line) : [];
	return found && lines.length > 0
		? { span: found.span, markdown: `**Where this may lead**\n\n${lines.join('\n')}` }
		: undefined;
}

/** The corrections that give it a destination, but for those that come last, since they are of other meetings. */
function goalsOf({ fixes }: RuleFinding): readonly { readonly title: string; readonly address: string }[] {
	const goals: { readonly title: string; readonly address: string }[] = [];
	for (const fix of fixes) {
		if (fix.safety !== 'unsafe' || fix.leadsTo === undefined) break;
		goals.push({ title: fix.title.replace(/^Link to /, ''), address: fix.leadsTo });
	}
	return goals;
}

function line({ title, address }: { readonly title: string; readonly address: string }): string {
	const words = escapeMarkdown(title);
	// An address that can be followed from here.
	const end = title.lastIndexOf(' (');
	if (!/^https?:\/\/[^\s<>()\\]+$/i.test(address) || end < 0) return `- ${words}`;
	return `- [${escapeMarkdown(title.slice(0, end))}](<${address}>)${escapeMarkdown(title.slice(end))}`;
}

/** Fills in all links whose destination is most likely right; only for a client that asks for just this. */
export function fillLinksActions(
	{ document, checked }: DocumentCheck,
	only: readonly string[] | undefined,
	versionedEdits: boolean,
): CodeAction[] {
	if (!only?.includes(FILL_LINKS_KIND)) return [];
	const edits: Edit[] = [];
	let filled = 0;
	for (const { unfilled, fixes } of checked.findings) {
		const [first] = unfilled ? fixes : [];
		if (first?.safety !== 'unsafe' || !first.preferred || first.leadsTo === undefined) continue;
		filled++;
		for (const edit of first.edits) if (!edits.some((each) => isSame(each, edit))) edits.push(edit);
	}
	if (filled === 0) return [];
	const title =
		filled === 1
			? 'Fill in the link that earlier reports know'
			: `Fill in the ${filled} links that earlier reports know`;
	return [{ title, kind: FILL_LINKS_KIND, edit: workspaceEdit(document, edits, versionedEdits) }];
}

/** Two references may lack the same definition. */
function isSame(a: Edit, b: Edit): boolean {
	return a.span.from === b.span.from && a.span.to === b.span.to && a.insert === b.insert;
}
