/** The spelling checkers that Rapporteur knows, and which of them are there. */
import * as vscode from 'vscode';

export type CheckerId = 'cspell' | 'ltex' | 'harper';

interface Known {
	/** Names of its extensions, by what the Marketplace calls them; the first that is there is meant. */
	readonly extensions: Readonly<Record<string, string>>;
	/** A setting that is there if the extension is, wherever that runs. */
	readonly setting: string;
	readonly checksGrammar: boolean;
}

export interface Checker {
	readonly id: CheckerId;
	readonly name: string;
	readonly checksGrammar: boolean;
}

const KNOWN: Readonly<Record<CheckerId, Known>> = {
	cspell: {
		extensions: { 'streetsidesoftware.code-spell-checker': 'Code Spell Checker' },
		setting: 'cSpell.words',
		checksGrammar: false,
	},
	ltex: {
		extensions: { 'ltex-plus.vscode-ltex-plus': 'LTeX+', 'valentjn.vscode-ltex': 'LTeX' },
		setting: 'ltex.dictionary',
		checksGrammar: true,
	},
	harper: {
		extensions: { 'elijah-potter.harper': 'Harper' },
		setting: 'harper.workspaceDictPath',
		checksGrammar: true,
	},
};

/** Shows the one that is offered to those who have none. */
export const GET_CHECKER: vscode.Command = {
	title: 'Show Code Spell Checker',
	command: 'workbench.extensions.search',
	arguments: ['@id:streetsidesoftware.code-spell-checker'],
};

/** Those that are installed and turned on. */
export function checkersThere(): readonly Checker[] {
	return (Object.keys(KNOWN) as CheckerId[]).flatMap((id): readonly Checker[] => {
		const { extensions, setting, checksGrammar } = KNOWN[id];
		const names = Object.entries(extensions);
		// None that runs on another machine than we do is known by its name.
		const found =
			names.find(([each]) => vscode.extensions.getExtension(each)) ?? (isSetting(setting) ? names[0] : undefined);
		return found ? [{ id, name: found[1], checksGrammar }] : [];
	});
}

function isSetting(name: string): boolean {
	return vscode.workspace.getConfiguration().inspect(name)?.defaultValue !== undefined;
}
