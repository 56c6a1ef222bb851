import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT, STAGED_EXTENSION } from '../../tools/start/paths.js';
import { installWeb } from '../../tools/start/web.js';
import { startChromium } from '../vscode/host/chromium.js';
import { squiggles } from '../vscode/host/editor.js';
import { orSkip } from '../vscode/host/or-skip.js';
import { type Scratch, scratch } from '../vscode/host/scratch.js';

/** Fetching VS Code for the Web, and building, both of which happen once. */
const INSTALLING = 15 * 60_000;

describe('npm start', function () {
	this.timeout(INSTALLING);
	let browser: Browser | undefined;
	let started: ChildProcess | undefined;

	afterEach(async () => {
		await browser?.close();
		browser = undefined;
		if (started?.exitCode === null) started.kill('SIGKILL');
	});

	/** Starts it, and collects what it says. */
	function start(args: readonly string[], path = '') {
		const PATH = `${path}${process.env.PATH}`;
		const env: NodeJS.ProcessEnv = { ...process.env, PATH, SSH_CONNECTION: 'as if from afar' };
		// A browser must not open on the screen of whoever runs the tests.
		delete env.DISPLAY;
		delete env.WAYLAND_DISPLAY;
		const child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', ...args], { cwd: ROOT, env });
		started = child;
		let said = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				child.emit('said');
			});
		}
		const exit = once(child, 'exit').then(([code]) => code as number | null);
		const hear = async (pattern: RegExp) => {
			for (let found = pattern.exec(said); ; found = pattern.exec(said)) {
				if (found) return found;
				await Promise.race([once(child, 'said'), exit]);
				assert.equal(child.exitCode, null, `it ended, saying: ${said}`);
			}
		};
		return { child, exit, said: () => said, hear };
	}

	it('--no-open checks the examples, says how to see more, and ends well', async () => {
		const { exit, said } = start(['--no-open']);
		assert.equal(await exit, 0, said());
		for (const rule of ['missing-annex', 'placeholder-link', 'unbalanced-bold']) assert.match(said(), new RegExp(rule));
		assert.match(said(), /run "npm start" without --no-open\.\n$/);
	});

	it('says what is wrong with an option that it does not know', async () => {
		const { exit, said } = start(['--nonsense']);
		assert.equal(await exit, 2);
		assert.match(said(), /--nonsense.*--no-open/);
	});

	describe('where there is a program called code', () => {
		let bin: Scratch;

		beforeEach(async function () {
			// There it would have to be a program of another kind.
			if (process.platform === 'win32') this.skip();
			bin = await scratch();
		});
		afterEach(() => bin?.remove());

		const install = (script: string) => writeFile(join(bin.path, 'code'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

		it('opens the examples there, with the extension', async () => {
			await install(`printf '%s\\n' "$@" > ${bin.path}/asked`);
			const { exit, said } = start([], `${bin.path}:`);
			assert.equal(await exit, 0, said());
			assert.match(said(), /The examples are open in VS Code/);
			const asked = (await readFile(join(bin.path, 'asked'), 'utf8')).split('\n');
			assert.ok(asked.includes(`--extensionDevelopmentPath=${STAGED_EXTENSION}`), asked.join(' '));
			assert.ok(asked.includes(`${ROOT}examples`), asked.join(' '));
		});

		it('serves VS Code itself if that program fails, as it does for root', async function () {
			await orSkip(this, installWeb);
			await install('exit 1');
			const { child, exit, hear } = start([], `${bin.path}:`);
			await hear(/http:\/\/127\.0\.0\.1:\d+\//);
			child.kill('SIGINT');
			assert.equal(await exit, 0);
		});
	});

	it('serves VS Code with the examples open until it is stopped', async function () {
		browser = await orSkip(this, startChromium);
		await orSkip(this, installWeb);
		const { child, exit, hear } = start(['--web']);
		const [, url = ''] = await hear(/(http:\/\/127\.0\.0\.1:\d+\/)/);
		const page = await browser.newPage();
		await page.goto(url);
		await squiggles(page, 'warning').first().waitFor({ timeout: 120_000 });
		await page.locator('.tab.active', { hasText: 'harbour-towns-forum.md' }).waitFor();
		// Some paragraphs of the examples need remark, which the worker loads for them: what cannot be read is told here.
		assert.equal(await squiggles(page, 'info').count(), 0);
		assert.deepEqual(await page.locator('.notification-list-item-message').allTextContents(), []);
		child.kill('SIGINT');
		assert.equal(await exit, 0);
	});

	it('serves nobody who was led here under another name, and nothing but the examples', async function () {
		await orSkip(this, installWeb);
		const { child, exit, hear } = start(['--web']);
		const [, url = ''] = await hear(/(http:\/\/127\.0\.0\.1:\d+\/)/);
		const { port } = new URL(url);
		assert.equal(await status(port, '/', `127.0.0.1:${port}`), 200);
		assert.equal(await status(port, '/', `localhost:${port}`), 200);
		assert.equal(await status(port, '/', `example.org:${port}`), 403);
		const outside = '/static/mount/examples/..%2f..%2fpackage.json';
		assert.equal(await status(port, outside, `127.0.0.1:${port}`), 404);
		assert.equal(await status(port, outside.replaceAll('%2f', '/'), `127.0.0.1:${port}`), 404);
		child.kill('SIGTERM');
		assert.equal(await exit, 0);
	});
});

/** What the server answers to a request with that `Host`; unlike `fetch`, the path goes as it is. */
async function status(port: string, path: string, host: string): Promise<number | undefined> {
	const [response] = await once(get({ host: '127.0.0.1', port, path, headers: { host }, agent: false }), 'response');
	const { statusCode } = (response as IncomingMessage).resume();
	return statusCode;
}
