/**
 * An extension that opens files, says what extensions see, and runs mocha in the extension host, with the real `vscode`, by
 * commands. No test looks into our extension: it sees what any other extension could see.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { givePatience } from './patience.js';
import { QUESTION, type Question, READY } from './question.js';
import type { Order, Result } from './results.js';
import { settled } from './settled.js';

export async function activate({ subscriptions }: vscode.ExtensionContext): Promise<void> {
	givePatience();
	subscriptions.push(
		vscode.commands.registerCommand('driver.run', run),
		vscode.commands.registerCommand('driver.answer', answer),
	);
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (folder) await writeFile(vscode.Uri.joinPath(folder.uri, '..', READY).fsPath, '');
}

async function answer(): Promise<void> {
	const { open, answer }: Question = JSON.parse(await readFile(join(homedir(), QUESTION), 'utf8'));
	if (open !== undefined) await vscode.window.showTextDocument(vscode.Uri.file(open));
	await put(answer, await settled());
}

async function run(): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) return;
	const order: Order = JSON.parse(await readFile(vscode.Uri.joinPath(folder.uri, 'driver.json').fsPath, 'utf8'));
	await runTests().then(
		(results) => put(order.results, results),
		(error: unknown) => {
			const failed: Result = { titles: ['the tests start'], state: 'failed', error: explain(error) };
			return put(order.results, [failed]);
		},
	);
}

async function put(path: string, value: unknown): Promise<void> {
	await writeFile(`${path}.part`, JSON.stringify(value));
	await rename(`${path}.part`, path);
}

async function runTests(): Promise<Result[]> {
	const results: Result[] = [];
	const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, reporter: Silent });
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
