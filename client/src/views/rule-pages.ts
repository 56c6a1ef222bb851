/**
 * The rules' pages, which ship with the extension, as documents that VS Code can show anywhere, even where the
 * extension itself is on a web server.
 */
import * as vscode from 'vscode';
import { diagnosticsOf, ruleOf } from '../server/findings.js';
import { RULE_SCHEME, ruleAt, rulePage } from '../server/rule-page.js';

/** VS Code's Markdown preview, as an editor. */
export const PREVIEW = 'vscode.markdown.preview.editor';

/** The settings in a manifest, as far as they are read here. */
interface Properties {
	readonly 'rapporteur.rules'?: {
		readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>>;
	};
}

export function registerRulePages({ extension, extensionUri }: vscode.ExtensionContext): vscode.Disposable {
	const rules = readRules(extension.packageJSON);
	const provider: vscode.TextDocumentContentProvider = {
		async provideTextDocumentContent(target) {
			const id = ruleAt(target);
			if (id === undefined || !rules.has(id)) return `There is no rule at ${target.path}.\n`;
			const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`));
			return new TextDecoder().decode(page);
		},
	};
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, provider),
		vscode.commands.registerCommand('rapporteur.openRule', async (wanted: unknown) => {
			const id = typeof wanted === 'string' && rules.has(wanted) ? wanted : (ruleAtCursor() ?? (await pick(rules)));
			// Not VS Code's "Show Preview", which switches to the report as soon as the user does.
			if (id !== undefined) await vscode.commands.executeCommand('vscode.openWith', rulePage(id), PREVIEW);
		}),
	);
}

/** What each rule is about, by id, from the settings that the manifest declares: one entry for each rule. */
function readRules(manifest: {
	readonly contributes: { readonly configuration: readonly { readonly properties: Properties }[] };
}): ReadonlyMap<string, string> {
	const groups = manifest.contributes.configuration.map(({ properties }) => properties['rapporteur.rules']);
	const rules = groups.find((setting) => setting !== undefined)?.properties ?? {};
	return new Map(Object.entries(rules).map(([id, { markdownDescription }]) => [id, markdownDescription]));
}

function ruleAtCursor(): string | undefined {
	const editor = vscode.window.activeTextEditor;
	if (!editor) return undefined;
	const here = diagnosticsOf(editor.document).find(({ range }) => range.contains(editor.selection.active));
	return here && ruleOf(here);
}

async function pick(rules: ReadonlyMap<string, string>): Promise<string | undefined> {
	const items = [...rules].map(([id, about]) => {
		// The title is the first sentence. The list shows no Markdown.
		const [title = id, ...rest] = about.replaceAll('`', '').split('. ');
		return { id, label: title, description: id, detail: rest.join('. ') };
	});
	const options = {
		placeHolder: 'Which rule do you want to read about?',
		matchOnDescription: true,
		matchOnDetail: true,
	};
	return (await vscode.window.showQuickPick(items, options))?.id;
}
