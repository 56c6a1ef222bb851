/**
 * An extension that opens files, and runs mocha in the extension host, with the real `vscode`, by commands. No test looks
 * into our extension: it sees what any other extension could see.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import type { Order, Result } from './results.js';
import { TO_OPEN } from './to-open.js';

export function activate({ subscriptions }: vscode.ExtensionContext): void {
	subscriptions.push(
		vscode.commands.registerCommand('driver.run', run),
		vscode.commands.registerCommand('driver.open', open),
	);
}

async function open(): Promise<void> {
	const path = await readFile(join(homedir(), TO_OPEN), 'utf8');
	await vscode.window.showTextDocument(vscode.Uri.file(path));
}

async function run(): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) return;
	const order: Order = JSON.parse(await readFile(vscode.Uri.joinPath(folder.uri, 'driver.json').fsPath, 'utf8'));
	await runTests().then(
		(results) => put(order.results, results),
		(error: unknown) => put(order.results, [{ titles: ['the tests start'], state: 'failed', error: explain(error) }]),
	);
}

async function put(path: string, results: readonly Result[]): Promise<void> {
	await writeFile(`${path}.part`, JSON.stringify(results));
	await rename(`${path}.part`, path);
}

async function runTests(): Promise<Result[]> {
	const results: Result[] = [];
	const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: Silent });
	mocha.suite.emit('pre-require', globalThis, null, mocha);
	await import('./tests/index.js');
	await new Promise<void>((resolve) => {
		const note = (state: Result['state']) => (test: Mocha.Runnable, error?: unknown) => {
			results.push({ titles: test.titlePath(), state, ...(error !== undefined && { error: explain(error) }) });
		};
		mocha
			.run(() => resolve())
			.on('pass', note('passed'))
			.on('pending', note('pending'))
			.on('fail', note('failed'));
	});
	return results;
}

/** Mocha writes to the console unless it is given something else. */
class Silent extends Mocha.reporters.Base {}

function explain(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
