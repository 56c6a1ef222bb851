import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Diagnostic } from 'vscode-languageserver';
import { LONG_PAUSE, PAUSE } from '../../server/src/calm/index.js';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';
import { faulty, PASSAGES, type Passage, partsOf } from '../support/passages.js';
import { StillClock } from '../support/still-clock.js';
import { some } from '../support/thorough.js';

const PACES = [60, 120, 350];
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** Writes over the protocol, and looks at what is shown after each key. */
class Typist {
	readonly client: LspClient;
	readonly uri: string;
	readonly #pulls: boolean;
	/** The number of problems, as it was shown after each key. */
	readonly counts: number[] = [];
	#line = 0;
	#character = 0;
	#lines: string[] = [];

	constructor(client: LspClient, uri: string, pulls: boolean) {
		this.client = client;
		this.uri = uri;
		this.#pulls = pulls;
	}

	async open(text: string, before: string): Promise<readonly Diagnostic[]> {
		const lines = before.split('\n');
		this.#lines = lines;
		this.#line = lines.length - 1;
		this.#character = lines.at(-1)!.length;
		await this.client.open(this.uri, text);
		return this.#pulls ? this.client.pull(this.uri) : (await this.client.pushed(this.uri)).diagnostics;
	}

	async press(key: string): Promise<readonly Diagnostic[]> {
		const end = { line: this.#line, character: this.#character };
		const version = await this.client.change(this.uri, {
			range: { start: this.#move(key), end },
			text: key === '⌫' ? '' : key,
		});
		const shown = this.#pulls
			? await this.client.pull(this.uri)
			: (await this.client.pushed(this.uri, (params) => params.version === version)).diagnostics;
		this.counts.push(shown.length);
		return shown;
	}

	/** Moves the cursor behind the key. @returns where what it replaces begins. */
	#move(key: string): { line: number; character: number } {
		const before = { line: this.#line, character: this.#character };
		if (key === '⌫') {
			this.#character--;
			return { line: this.#line, character: this.#character };
		}
		if (key === '\n') {
			this.#lines.push('');
			this.#line++;
			this.#character = 0;
		} else this.#character += key.length;
		return before;
	}

	/** How often another number was shown than after the key before. */
	get changes(): number {
		return this.counts.filter((count, index) => count !== (this.counts[index - 1] ?? 0)).length;
	}
}

async function write(typist: Typist, passage: Passage, clock: StillClock, pace: number): Promise<void> {
	const [before, after] = partsOf(passage);
	assert.deepEqual(codes(await typist.open(before + after, before)), []);
	for (const key of passage.typed) {
		clock.pass(pace);
		await typist.press(key);
	}
}

/** A server with a clock of its own. */
async function start(options: ClientOptions = {}): Promise<{ client: LspClient; clock: StillClock }> {
	const clock = new StillClock();
	return { client: await LspClient.start({ ...options, server: { time: clock } }), clock };
}

for (const pulls of [true, false]) {
	describe(`somebody who writes in an editor ${pulls ? 'that asks for diagnostics' : 'to which they are pushed'}`, () => {
		let client: LspClient;
		let clock: StillClock;
		before(async () => {
			({ client, clock } = await start({ pulls }));
		});
		after(() => client.stop());

		// All of them, at all paces, are in `test/calm/`.
		const share = pulls ? 1 / 4 : 1 / 10;
		const chosen = some(PASSAGES, share);
		for (const [index, passage] of chosen.entries()) {
			const pace = PACES[index % PACES.length]!;
			it(`is never told of a fault that is none, at ${pace} ms a key: ${passage.name}`, async () => {
				const typist = new Typist(client, `file:///minutes/${index}.md`, pulls);
				await write(typist, passage, clock, pace);
				assert.deepEqual(
					typist.counts.filter((count) => count > 0),
					[],
				);
				assert.ok(typist.counts.length >= 10);
			});
		}

		for (const [index, { passage, rule }] of some(faulty(), share).entries()) {
			const pace = PACES[index % PACES.length]!;
			it(`is told once of a fault, at ${pace} ms a key: ${passage.name}`, async () => {
				const uri = `file:///minutes/faulty-${index}.md`;
				const typist = new Typist(client, uri, pulls);
				await write(typist, passage, clock, pace);
				assert.ok(typist.changes <= 1, typist.counts.join());
				await client.save(uri);
				const shown = pulls ? await client.pull(uri) : typist.counts.at(-1) ? undefined : await client.pushed(uri);
				const found = shown && 'diagnostics' in shown ? shown.diagnostics : shown;
				if (found) assert.deepEqual(codes(found), [rule]);
			});
		}
	});
}

/** Asks whenever the server says so, until it tells of `rule` alone. */
async function toldToAsk(client: LspClient, uri: string, rule: string): Promise<void> {
	for (;;) {
		const { refreshes } = client;
		const found = codes(await client.pull(uri));
		if (found.length > 0) return assert.deepEqual(found, [rule]);
		await client.until(() => client.refreshes > refreshes);
	}
}

describe('what waits while somebody types', () => {
	const A = 'file:///minutes/a.md';
	const end = { line: 0, character: 10 };
	const typed = { range: { start: end, end }, text: ' See **the' };

	it('comes after a pause without a question, to whoever asks and to whom it is pushed', async () => {
		for (const pulls of [true, false]) {
			const { client, clock } = await start({ pulls });
			await client.open(A, 'Ana spoke.\n\nBo spoke.\n');
			if (pulls) assert.deepEqual(await client.pull(A), []);
			else await client.pushed(A);
			const place = { line: 0, character: 0 };
			const version = await client.change(A, { range: { start: place, end: place }, text: 'The the ' });
			if (pulls) assert.deepEqual(await client.pull(A), []);
			else assert.deepEqual((await client.pushed(A, (params) => params.version === version)).diagnostics, []);
			clock.pass(PAUSE);
			if (pulls) await toldToAsk(client, A, 'repeated-word');
			else await client.pushed(A, ({ diagnostics }) => codes(diagnostics).join() === 'repeated-word');
			await client.stop();
		}
	});

	it('comes when the text is saved, but for the editor that saves by itself', async () => {
		const { client } = await start();
		await client.open(A, 'Ana spoke.');
		await client.pull(A);
		await client.change(A, typed);
		assert.deepEqual(await client.pull(A), []);
		const save = async (reason: number) => {
			await client.connection.sendNotification('textDocument/willSave', { textDocument: { uri: A }, reason });
			await client.save(A);
		};
		await save(2);
		assert.deepEqual(await client.pull(A), []);
		await save(1);
		await toldToAsk(client, A, 'unbalanced-bold');
		await client.stop();
	});

	it('comes for whoever asks what is next, and is shown from then on', async () => {
		const { client } = await start();
		await client.open(A, 'Ana spoke.');
		await client.pull(A);
		const ask = (waiting = false) =>
			client.connection.sendRequest('rapporteur/findings', { textDocument: { uri: A }, waiting });
		assert.deepEqual(await ask(), { version: 1, ranges: [] });
		const version = await client.change(A, { ...typed, text: ' 🎉 The the end' });
		assert.deepEqual(await client.pull(A), []);
		const range = { start: { line: 0, character: 14 }, end: { line: 0, character: 21 } };
		assert.deepEqual(await ask(), { version, ranges: [] });
		assert.deepEqual(await ask(true), { version, ranges: [range] });
		await toldToAsk(client, A, 'repeated-word');
		await client.close(A);
		assert.equal(await ask(), null);
		await client.stop();
	});

	it('can be corrected all the same, and is forgotten when the document is closed', async () => {
		const { client, clock } = await start();
		await client.open(A, 'Ana spoke.');
		await client.pull(A);
		await client.change(A, { ...typed, text: ' The the end' });
		assert.deepEqual(await client.pull(A), []);
		const titles = (await client.actions(A, { start: end, end: { line: 0, character: 20 } })).map(({ title }) => title);
		assert.ok(
			titles.some((title) => /the/.test(title)),
			titles.join(),
		);
		await client.close(A);
		clock.pass(LONG_PAUSE);
		await client.open(A, 'The the end\n');
		assert.deepEqual(codes(await client.pull(A)), ['repeated-word']);
		await client.stop();
	});

	it('comes in real time too, when the writer pauses', async () => {
		const client = await LspClient.start();
		const typist = new Typist(client, A, true);
		await typist.open('', '');
		for (const key of 'Bo said that the the end ') {
			await typist.press(key);
			await sleep(20);
		}
		await toldToAsk(client, A, 'repeated-word');
		await client.stop();
	});

	it('is pushed to an editor that cannot be told to ask', async () => {
		const { client } = await start({ refreshes: false });
		assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
		await client.open(A, '[here](#)\n');
		assert.equal((await client.pushed(A)).diagnostics.length, 1);
		await client.stop();
	});
});
