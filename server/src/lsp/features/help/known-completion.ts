/** `textDocument/completion` from what this report, the settings and earlier reports know. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import type { InformedReading } from '../../documents/checks.js';
import type { Document } from '../../protocol/open-document.js';
import { acronymCompletions, begunAcronym } from './acronym-help.js';
import { begunLink, linkCompletions } from './link-completion.js';
import { begunName, personCompletions } from './people-completion.js';

/** Makes completions from a check of the document. */
export type Completer = (reading: InformedReading) => CompletionItem[];

/**
 * What can complete the words before a place; `undefined` if nothing can, which is known without a check.
 *
 * @param completesPaths the editor offers headings and files itself.
 */
export function completerAt(document: Document, position: Position, completesPaths: boolean): Completer | undefined {
	const link = begunLink(document, position);
	if (link) return (reading) => linkCompletions(reading, position, link, completesPaths);
	const acronym = begunAcronym(document, position);
	if (acronym !== undefined) return (reading) => acronymCompletions(reading, position, acronym);
	const name = begunName(document, position);
	if (name !== undefined) return (reading) => personCompletions(reading, position, name);
	return undefined;
}
