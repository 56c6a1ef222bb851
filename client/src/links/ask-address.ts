/** Asks where a link leads. */
import * as vscode from 'vscode';
import { readAddress } from './address.js';

/** The part of VS Code's input box that asks it. */
interface Asked {
	/** Of the link; empty if it has none, or they are not known. */
	readonly words?: string;
	/** It is that of a picture. */
	readonly picture?: boolean;
	/** What is there to begin with. */
	readonly value?: string | undefined;
}

const PROMPT = 'An address that begins with https://, the name of a file beside this report, or # and a heading.';
const PICTURE = {
	title: 'Where is this picture?',
	prompt: 'An address that begins with https://, or the name of a file beside this report.',
};

/**
 * @param report in whose folder files are looked for.
 * @returns `undefined` if the user gives up.
 */
export async function askAddress(
	report: vscode.Uri,
	{ words = '', picture, value }: Asked,
): Promise<string | undefined> {
	const given = await vscode.window.showInputBox({
		...(picture ? PICTURE : { title: titleFor(words.trim()), prompt: PROMPT }),
		placeHolder: 'https://',
		...(value !== undefined && { value }),
		// The address is looked up and copied elsewhere.
		ignoreFocusOut: true,
		validateInput: (text) => problemIn(text.trim(), report),
	});
	return given?.trim();
}

function titleFor(words: string): string {
	return words === '' ? 'Where does this link lead?' : `Where does “${words}” lead?`;
}

async function problemIn(text: string, report: vscode.Uri): Promise<string | undefined> {
	if (readAddress(text) !== undefined || /^#[^\s#]+$/.test(text)) return undefined;
	if (/^[a-z][a-z+.-]*:/i.test(text))
		return 'This is no address that a browser opens. It begins with https://, and has no blanks.';
	if (text === '' || text.startsWith('/') || /[<>\r\n]/.test(text))
		return 'Write an address without blanks, such as https://example.org/report.pdf.';
	const [path = ''] = text.split(/[?#]/, 1);
	try {
		await vscode.workspace.fs.stat(vscode.Uri.joinPath(report, '..', decodeURIComponent(path)));
		return undefined;
	} catch {
		return `There is no file “${path}” beside this report. An address on the web begins with https://.`;
	}
}
