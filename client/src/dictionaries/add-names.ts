/**
 * The command that writes the names of a series to the dictionaries of spelling checkers, which all find fault with names
 * first.
 */
import * as vscode from 'vscode';
import { chooseFolder } from '../commands/create-settings.js';
import { ask, NOT_CHECKED, reportInFront, type Server } from '../server/command.js';
import { asPlainText } from '../server/plain-text.js';
import { dictionaryOf, type Place } from './dictionaries.js';
import type { Dictionary } from './dictionary.js';
import { type Added, dictionaries, saidOf } from './dictionary-words.js';
import { type Checker, checkersThere, GET_CHECKER } from './spelling-checkers.js';

export const ADD_NAMES = 'rapporteur.addNames';

interface Names {
	readonly names: readonly Name[];
	readonly language?: string;
}

interface Name {
	readonly word: string;
	readonly of?: string;
	readonly meant?: string;
}

export async function addNames(server: Server): Promise<void> {
	const document = reportInFront()?.document;
	if (!document) return;
	const checkers = checkersThere();
	if (checkers.length === 0) {
		await offerChecker();
		return;
	}
	const folder = await chooseFolder();
	if (!folder) return;
	const textDocument = { uri: server.client.code2ProtocolConverter.asUri(document.uri) };
	const answer = await ask<Names | null>(server, 'rapporteur/names', { textDocument });
	if (answer === undefined) return;
	if (answer === null) {
		void vscode.window.showInformationMessage(NOT_CHECKED);
		return;
	}
	const { names, language } = answer;
	const open = await openAll(server, checkers, { document, folder, language }, names);
	if (open.length === 0) return;
	const lacking = names.filter(({ word }) => open.some(({ missing }) => missing.has(word)));
	if (lacking.length === 0) {
		const where = dictionaries(open.map(({ dictionary }) => dictionary));
		void vscode.window.showInformationMessage(
			names.length === 0 ? 'No names are known of this report yet.' : `All names are in the ${where} already.`,
		);
		return;
	}
	const lacksName = ({ missing }: Open) => lacking.some(({ word, meant }) => meant === undefined && missing.has(word));
	const targets = open.some(lacksName) ? open.filter(lacksName) : open;
	const chosen = await choose(
		lacking,
		targets.map(({ dictionary }) => dictionary),
	);
	if (chosen && chosen.length > 0)
		await write(
			open.map(({ dictionary }) => dictionary),
			chosen,
		);
}

async function offerChecker(): Promise<void> {
	const { title, command, arguments: args = [] } = GET_CHECKER;
	const answer = await vscode.window.showInformationMessage(
		'No spelling checker is installed that Rapporteur could give names to.',
		title,
	);
	if (answer === title) await vscode.commands.executeCommand(command, ...args);
}

interface Open {
	readonly dictionary: Dictionary;
	readonly missing: ReadonlySet<string>;
}

/** Those that can be read; of the others the user is told. */
async function openAll(
	server: Server,
	checkers: readonly Checker[],
	place: Place,
	names: readonly Name[],
): Promise<Open[]> {
	const words = names.map(({ word }) => word);
	const found: Open[] = [];
	for (const checker of checkers) {
		try {
			const dictionary = await dictionaryOf(server, checker, place);
			const missing = await dictionary.missing(words);
			if (!missing) throw new Error(`“${dictionary.place}” cannot be read`);
			found.push({ dictionary, missing: new Set(missing) });
		} catch (error) {
			tellFailure(checker.name, error);
		}
	}
	return found;
}

interface Item extends vscode.QuickPickItem {
	readonly word?: string;
}

/** Nothing goes into a dictionary unseen: a slip in there would never be found again. */
async function choose(names: readonly Name[], targets: readonly Dictionary[]): Promise<readonly string[] | undefined> {
	const itemOf = ({ word, of, meant }: Name): Item => ({
		label: word,
		word,
		description: asPlainText(meant === undefined ? (of ?? '') : `perhaps a slip for “${meant}”`),
		picked: meant === undefined,
	});
	const sure = names.filter(({ meant }) => meant === undefined);
	const slips = names.filter(({ meant }) => meant !== undefined);
	const apart: Item = { label: 'Written otherwise elsewhere', kind: vscode.QuickPickItemKind.Separator };
	const items = [...sure.map(itemOf), ...(slips.length > 0 ? [apart, ...slips.map(itemOf)] : [])];
	const chosen = await vscode.window.showQuickPick(items, {
		title: `Add names to the ${dictionaries(targets)}`,
		placeHolder: 'Take the tick off what is misspelt. Enter adds what is ticked.',
		canPickMany: true,
		matchOnDescription: true,
		ignoreFocusOut: true,
	});
	return chosen?.flatMap(({ word }) => word ?? []);
}

async function write(targets: readonly Dictionary[], words: readonly string[]): Promise<void> {
	const added: Added[] = [];
	const places = new Map<string, Dictionary>();
	for (const dictionary of targets) {
		try {
			const count = await dictionary.add(words);
			if (count === 0) continue;
			added.push({ name: dictionary.name, count });
			places.set(dictionary.place, dictionary);
		} catch (error) {
			tellFailure(dictionary.name, error);
		}
	}
	if (added.length === 0) return;
	const buttons = new Map([...places].map(([place, dictionary]) => [`Open ${place}`, dictionary]));
	const answer = await vscode.window.showInformationMessage(saidOf(added), ...buttons.keys());
	if (answer !== undefined) await buttons.get(answer)?.show();
}

function tellFailure(name: string, error: unknown): void {
	const reason = error instanceof Error ? error.message : String(error);
	void vscode.window.showWarningMessage(asPlainText(`No name was added to the dictionary of ${name}: ${reason}.`));
}
