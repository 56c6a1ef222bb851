/**
 * `textDocument/completion`: parts of a report (an agenda, a list of participants, an annex …) for a
 * word that stands alone on its line.
 *
 * Nothing is offered in running text. Which words these are is said in `snippets/markdown.json`, the
 * file that VS Code's "Insert Snippet" reads too.
 */
import type { CompletionItem, Position } from 'vscode-languageserver';
import file from '../../../snippets/markdown.json' with { type: 'json' };
import type { ClientAbilities } from './client-abilities.js';
import { toOffset, toRange } from './convert.js';
import type { Document } from './open-document.js';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './protocol.js';
import { plainText, resolveDates } from './snippet-text.js';

interface Snippet {
	readonly name: string;
	/** The words that stand for it, best first. */
	readonly prefixes: readonly string[];
	readonly body: string;
	readonly description: string;
}

interface SnippetInFile {
	readonly prefix: string | readonly string[];
	readonly body: string | readonly string[];
	readonly description?: string;
}

const SNIPPETS: readonly Snippet[] = Object.entries<SnippetInFile>(file).map(([name, snippet]) => ({
	name,
	prefixes: [snippet.prefix].flat(),
	body: [snippet.body].flat().join('\n'),
	description: snippet.description ?? name,
}));

/** All words that stand for a snippet, in lower case. */
export function snippetWords(): string[] {
	return SNIPPETS.flatMap(({ prefixes }) => prefixes.map((prefix) => prefix.toLowerCase()));
}

export type CompletionAbilities = Pick<ClientAbilities, 'snippets' | 'labelDetails'>;

/**
 * @param now for today's date in what is inserted.
 * @returns an item for each snippet whose word begins as the line does, all of them on an empty
 *   line, none where the line holds anything else.
 */
export function completions(
	document: Document,
	position: Position,
	abilities: CompletionAbilities,
	now: Date,
): CompletionItem[] {
	const text = document.getText();
	const offset = toOffset(document, position);
	const before = text.slice(0, offset);
	const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
	const typed = /^ {0,3}((?! ).*)$/.exec(line)?.[1];
	if (typed === undefined || !isBlankToLineEnd(text, offset)) return [];
	const range = toRange(document, { from: offset - typed.length, to: offset });
	return SNIPPETS.flatMap((snippet, index) => {
		const prefix = snippet.prefixes.find((each) => each.toLowerCase().startsWith(typed.toLowerCase()));
		if (prefix === undefined) return [];
		const body = resolveDates(snippet.body, now);
		const plain = plainText(body);
		return [
			{
				label: prefix,
				...(abilities.labelDetails && { labelDetails: { description: snippet.description } }),
				kind: CompletionItemKind.Snippet,
				detail: snippet.name,
				documentation: { kind: MarkupKind.Markdown, value: `\`\`\`\`markdown\n${plain}\n\`\`\`\`` },
				filterText: prefix,
				sortText: String(index).padStart(3, '0'),
				insertTextFormat: abilities.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
				textEdit: { range, newText: abilities.snippets ? body : plain },
			},
		];
	});
}

function isBlankToLineEnd(text: string, offset: number): boolean {
	const blank = /[ \t]*(?:[\r\n]|$)/y;
	blank.lastIndex = offset;
	return blank.test(text);
}
