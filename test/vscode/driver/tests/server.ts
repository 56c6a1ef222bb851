import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { closeAll, diagnostics, find, open } from './editor.js';

/** Processes that this extension host has started to run our server. */
async function servers(): Promise<number[]> {
	const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const ours = await Promise.all(
		ids.map(async (id) => {
			try {
				const [command, status] = await Promise.all([
					readFile(`/proc/${id}/cmdline`, 'utf8'),
					readFile(`/proc/${id}/status`, 'utf8'),
				]);
				return command.includes('server.js') && status.includes(`\nPPid:\t${process.pid}\n`);
			} catch {
				// It has ended meanwhile.
				return false;
			}
		}),
	);
	return ids.filter((_, i) => ours[i]).map(Number);
}

async function addFinding(document: vscode.TextDocument): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.insert(document.uri, find(document, 'A summary').start, 'See [there](TODO). ');
	assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('the server', () => {
	afterEach(closeAll);

	it('is started anew by the command, and goes on checking', async () => {
		const document = await open('A summary is [here](#).\n');
		await diagnostics(document, 1);
		await vscode.commands.executeCommand('rapporteur.restart');
		await diagnostics(document, 1);
		await addFinding(document);
		await diagnostics(document, 2);
	});

	it('is started anew when it has died, and goes on checking', async function () {
		// Elsewhere there is no plain way to see whose child a process is.
		if (process.platform !== 'linux') this.skip();
		const document = await open('A summary is [here](#).\n');
		await diagnostics(document, 1);
		const [before, ...others] = await servers();
		assert.ok(before !== undefined && others.length === 0, 'there is not exactly one server');

		process.kill(before, 'SIGKILL');
		while ((await servers()).every((id) => id === before)) await sleep(50);
		await addFinding(document);
		await diagnostics(document, 2);
	});
});

describe('commands', function () {
	this.timeout(30_000);
	const run = (name: string) => vscode.commands.executeCommand(`rapporteur.${name}`);
	afterEach(async () => {
		await run('resume');
		await vscode.commands.executeCommand('notifications.clearAll');
		await closeAll();
	});

	it('wait for the server while it is starting', async () => {
		const document = await open('** Decision ** See [the summary](#).\n');
		await diagnostics(document, 2);
		const started = run('restart');
		await run('fixAll');
		assert.equal(document.getText(), '**Decision** See [the summary](#).\n');
		await started;
	});

	it('change nothing and do not fail while checking is paused', async () => {
		const text = '# Minutes\n\n5 March 2018\n\n** Decision ** See [the summary](#).\n';
		const document = await open(text);
		await run('pause');
		for (const name of [
			'changeKind',
			'checkReady',
			'correctNext',
			'fillLinks',
			'fixAll',
			'insertAcronyms',
			'insertParticipants',
			'newReport',
			'newReportFromPrevious',
			'showCorrections',
		]) {
			await run(name);
		}
		assert.equal(document.getText(), text);
		assert.equal(vscode.window.activeTextEditor?.document, document);
	});

	it('pause and resume in the order in which they were given, also while the server is starting', async () => {
		const document = await open('See [the summary](#).\n');
		await diagnostics(document, 1);
		await Promise.all([run('restart'), run('pause')]);
		await diagnostics(document, 0);
		await Promise.all([run('resume'), run('restart')]);
		await diagnostics(document, 1);
	});
});
