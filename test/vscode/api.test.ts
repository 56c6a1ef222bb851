/**
 * Tests that run inside VS Code, by the extension under `driver/`. Each of them is a test here too, so
 * that it counts and can be seen to fail.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Mocha from 'mocha';
import type { Order, Result } from './driver/results.js';
import { runCommand } from './host/editor.js';
import { orSkip } from './host/or-skip.js';
import { pictureOfFailure } from './host/picture.js';
import { scratch } from './host/scratch.js';
import { startSession } from './host/session.js';
import { enterWindow } from './host/shared-window.js';
import { INSTALLING } from './host/suite-window.js';

const RUNNING = 10 * 60_000;

describe('VS Code, by its API', function () {
	this.timeout(INSTALLING);
	let results: readonly Result[] = [];

	before(async function () {
		await orSkip(this, () => startSession());
		results = await runDriver();
		for (const result of results) addTest(this.test!.parent!, result);
	});

	it('ran tests in the extension host', () => {
		assert.ok(results.length >= 20, `only ${results.length} tests ran`);
	});
});

async function runDriver(): Promise<readonly Result[]> {
	const home = await scratch();
	const order: Order = { results: join(home.path, 'results.json') };
	const window = await enterWindow({ files: { 'driver.json': JSON.stringify(order) }, clipboard: true });
	let well = false;
	try {
		await runCommand(window.page, 'Driver: Run the Tests');
		for (const end = Date.now() + RUNNING; Date.now() < end; await sleep(200)) {
			const written = await readFile(order.results, 'utf8').catch(() => undefined);
			if (written === undefined) continue;
			const results: readonly Result[] = JSON.parse(written);
			well = results.every(({ state }) => state !== 'failed');
			return results;
		}
		const picture = await pictureOfFailure(window.page, 'no-results');
		throw new Error(`the tests in VS Code did not come to an end; see ${picture}`);
	} finally {
		await window.leave(!well);
		await home.remove();
	}
}

function addTest(root: Mocha.Suite, { titles, state, error }: Result): void {
	const [title = '', ...outer] = [...titles].reverse();
	const suite = outer.reverse().reduce((parent, name) => {
		return parent.suites.find((each) => each.title === name) ?? Mocha.Suite.create(parent, name);
	}, root);
	const run = () => {
		if (state === 'failed') throw Object.assign(new Error(error), { stack: error });
	};
	suite.addTest(state === 'pending' ? new Mocha.Test(title) : new Mocha.Test(title, run));
}
