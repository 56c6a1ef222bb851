/** `rapporteur/manuscript`: what a client needs to export a report; `rapporteur/print`: its pages as PDF, where something prints. */
import type { TextDocumentIdentifier } from 'vscode-languageserver';
import type { Settings } from '../../config/index.js';
import { manuscriptOf } from '../../manuscript/index.js';
import { groupFindings } from '../../summary/index.js';
import type { DocumentCheck } from '../documents/checks.js';
import { RequestType } from '../protocol/library.js';

export interface ManuscriptParams {
	/** Of an open document. */
	readonly textDocument: TextDocumentIdentifier;
}

export type ManuscriptResult =
	| {
			readonly manuscript: ReturnType<typeof manuscriptOf>;
			/** How many places are still to be filled in. */
			readonly open: number;
			/** Of the settings, from the workspace folder; empty if there is none. */
			readonly template: string;
			/** Whether `rapporteur/print` has an answer. */
			readonly prints: boolean;
	  }
	| { readonly reason: string }
	/** It is not open, or the settings ignore it. */
	| null;

export interface PrintParams {
	readonly html: string;
	/** Of a document of Word, in base64. */
	readonly docx: string;
	readonly hasLetterhead: boolean;
}

/** A PDF in base64 and who has printed it, or why nobody has, for the user. */
export type PrintResult = { readonly pdf: string; readonly by: string } | { readonly reason: string };

export type Print = (params: PrintParams) => Promise<PrintResult>;

export const MANUSCRIPT = new RequestType<ManuscriptParams, ManuscriptResult, void>('rapporteur/manuscript');
export const PRINT = new RequestType<PrintParams, PrintResult, void>('rapporteur/print');

export async function manuscriptFor(
	check: DocumentCheck,
	{ template }: Settings,
	prints: boolean,
): Promise<ManuscriptResult> {
	const final = await check.asFinal();
	if (!final) return { reason: 'It is being changed. Try again when you have stopped typing' };
	try {
		return { manuscript: manuscriptOf(final.report), open: groupFindings(final).open.length, template, prints };
	} catch (error) {
		return { reason: error instanceof Error ? error.message : String(error) };
	}
}
