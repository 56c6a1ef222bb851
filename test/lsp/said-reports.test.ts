import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { SaidReports } from '../../server/src/lsp/workspace/said-reports.js';
import { ReportReader } from '../../server/src/report/index.js';
import { soon } from '../support/soon.js';

describe('what open documents say', () => {
	/** Takes everything while `isBusy` is false; says "changed" for each uri with an `n`. */
	function take() {
		const state = { isBusy: false, taken: [] as string[], changes: 0, whenAsked: () => {} };
		const said = new SaidReports({
			pause: 100,
			take: (uri, report) => {
				state.taken.push(`${uri}: ${report.text}`);
				return uri.includes('n');
			},
			isBusy: () => {
				state.whenAsked();
				return state.isBusy;
			},
			changed: () => {
				state.changes++;
			},
		});
		const add = (uri: string, text: string) => said.add(uri, new ReportReader().read(text));
		return { state, said, add };
	}

	const until = async (condition: () => boolean) => assert.ok(await soon(condition, (holds) => holds));

	it('is taken as it was said last, and told of once', async () => {
		const { state, said, add } = take();
		add('n1', 'old');
		add('n2', 'b');
		add('gone', 'c');
		add('n1', 'new');
		said.delete('gone');
		await until(() => state.changes > 0);
		assert.deepEqual(state.taken, ['n1: new', 'n2: b']);
		assert.equal(state.changes, 1);
	});

	it('waits as long as the server is busy', async () => {
		const { state, add } = take();
		state.isBusy = true;
		add('n1', 'a');
		await sleep(600);
		assert.deepEqual(state.taken, []);
		state.isBusy = false;
		await until(() => state.changes === 1);
		assert.deepEqual(state.taken, ['n1: a']);
	});

	it('is not taken if the document is closed while it is read', async () => {
		const { state, said, add } = take();
		state.whenAsked = () => queueMicrotask(() => said.delete('n1'));
		add('n1', 'a');
		add('n2', 'b');
		await until(() => state.changes === 1);
		assert.deepEqual(state.taken, ['n2: b']);
	});

	it('changes nothing if it is what was known', async () => {
		const { state, add } = take();
		add('a', 'a');
		await until(() => state.taken.length === 1);
		await sleep(50);
		assert.equal(state.changes, 0);
	});
});
