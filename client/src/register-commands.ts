/** The commands of the extension, but for those that a view brings with it. */
import * as vscode from 'vscode';
import { INSERT_ACRONYMS, insertAcronyms } from './commands/acronym-list.js';
import { createSettings } from './commands/create-settings.js';
import { EXPLAIN_ACRONYM, explainAcronym } from './commands/explain-acronym.js';
import { fixAll } from './commands/fix-all.js';
import { SETTINGS_WRITTEN, settingsWritten } from './commands/settings-written.js';
import { SHOW_PARTS, showParts } from './commands/show-parts.js';
import { SHOW_REFERENCES, showReferences } from './commands/show-references.js';
import { WRITE_WORDS, writeWords } from './commands/write-words.js';
import type { Converter } from './convert/converter.js';
import { EXPORT_REPORT, exportReport } from './convert/export-report.js';
import { IMPORT_DOCUMENT, importDocuments } from './convert/import-document.js';
import { ADD_NAMES, addNames } from './dictionaries/add-names.js';
import { FILL_LINKS, fillLinks } from './links/fill-links.js';
import { PASTE_LINK, pasteLink } from './links/paste-link.js';
import { WRITE_ADDRESS, writeAddress } from './links/write-address.js';
import { BEGIN_NEXT, beginNext } from './new-report/begin-next.js';
import { NEW_REPORT, newReport } from './new-report/new-report.js';
import { INSERT_PARTICIPANTS, insertParticipants } from './new-report/participants.js';
import { tellWhyNot } from './server/command.js';
import type { Lifecycle } from './server/lifecycle.js';

type Run = Parameters<typeof vscode.commands.registerCommand>[1];

interface Converters {
	readonly importing: Converter<'import'>;
	readonly exporting: Converter<'export'>;
}

export function registerCommands(server: Lifecycle, { importing, exporting }: Converters): vscode.Disposable {
	const { client, checking } = server;
	const commands: Readonly<Record<string, Run>> = {
		'rapporteur.pause': async () => {
			await server.pause();
			say('Rapporteur: checking is paused');
		},
		'rapporteur.resume': async () => {
			await server.resume();
			say('Rapporteur: reports are checked again');
		},
		'rapporteur.restart': async () => {
			await server.restart();
			if (checking.state === 'failed') tellWhyNot(checking);
			else say('Rapporteur was started again');
		},
		'rapporteur.createSettings': () => createSettings(server),
		'rapporteur.fixAll': () => fixAll(server),
		[PASTE_LINK]: pasteLink,
		[WRITE_ADDRESS.command]: writeAddress,
		[WRITE_WORDS.command]: writeWords,
		[EXPLAIN_ACRONYM]: (uri, position, name, where) => explainAcronym(server, uri, position, name, where),
		[SETTINGS_WRITTEN]: (uri, before, said) => settingsWritten(client.protocol2CodeConverter.asUri(uri), before, said),
		[SHOW_PARTS]: (uri?: string, name?: string) => showParts(server, uri, name),
		[SHOW_REFERENCES]: (uri, position, locations) => showReferences(client, uri, position, locations),
		[INSERT_PARTICIPANTS]: insertParticipants(server),
		[NEW_REPORT]: (given?: unknown) => newReport(server, given),
		[FILL_LINKS]: fillLinks(server),
		[BEGIN_NEXT]: (uri?: vscode.Uri) => beginNext(server, uri),
		[INSERT_ACRONYMS]: () => insertAcronyms(server),
		[IMPORT_DOCUMENT]: (clicked?: unknown, selected?: unknown) => importDocuments(importing, clicked, selected),
		[EXPORT_REPORT]: (clicked?: unknown, format?: unknown) => exportReport(server, exporting, clicked, format),
		[ADD_NAMES]: () => addNames(server),
	};
	return vscode.Disposable.from(
		...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
	);
}

/** In the status bar, for commands that show nothing where no report is open. */
function say(words: string): void {
	vscode.window.setStatusBarMessage(words, 5_000);
}
