/** `rapporteur/summary`, over stdio. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import type { DocumentCheck } from '../../server/src/lsp/documents/checks.js';
import { type SummaryResult, summaryOf } from '../../server/src/lsp/features/summary.js';
import { OpenDocument } from '../../server/src/lsp/protocol/open-document.js';
import { Rope } from '../../server/src/text/index.js';
import { LspClient } from '../support/lsp-client.js';

const DRAFT = `# Minutes of the Quay Board

5 February 2018

Present: Ana Lund (Quay), Bo Berg

## 🎉 Budget

🎉 The [accounts](TBD) are in [the file](accounts.pdf), see [the rules](rules.md#fees).

**Decision:** The budget stands.

- **Action:** Ana pays by 05.03.2018.

## Any other business
`;
const FAULTS = 'The [accounts](TBD) are in [the file](accounts.pdf), see [the rules](rules.md#fees).';

describe('whether a report is ready, in the editor', () => {
	let root: string;
	let client: LspClient;
	const uriOf = (name: string) => pathToFileURL(join(root, 'work', name)).href;
	const ask = (uri: string): Promise<SummaryResult> =>
		client.connection.sendRequest('rapporteur/summary', { textDocument: { uri } });

	beforeEach(async () => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-summary-'));
		mkdirSync(join(root, 'work'));
		writeFileSync(join(root, 'work/rules.md'), '# Times\n');
		client = await LspClient.start({ folder: pathToFileURL(join(root, 'work')).href, watches: true });
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('is told at once, with links to files looked up, and with what is in the report', async () => {
		const uri = uriOf('a.md');
		await client.open(uri, DRAFT);
		const summary = await ask(uri);
		assert.ok(summary);
		const { kind, ready, version, findings, outline } = summary;
		assert.deepEqual([kind, ready, version], ['report', false, 1]);
		const said = (group: keyof typeof findings) => findings[group].map(({ rule, place }) => [rule, place.start]);
		assert.deepEqual(said('must'), [
			['broken-link', { line: 8, character: 41 }],
			['broken-link', { line: 8, character: 72 }],
		]);
		assert.deepEqual(said('should'), []);
		assert.deepEqual(said('open'), [
			['placeholder-link', { line: 8, character: 7 }],
			['empty-section', { line: 14, character: 3 }],
		]);
		assert.deepEqual(outline.decisions[0]?.text, 'The budget stands.');
		assert.deepEqual(outline.actions[0]?.who, ['Ana']);
		assert.deepEqual(outline.actions[0]?.due, '5 March 2018');
		assert.deepEqual(outline.actions[0]?.place.start, { line: 12, character: 14 });
		assert.deepEqual(
			outline.participants.map(({ text }) => text),
			['Ana Lund (Quay)', 'Bo Berg'],
		);
	});

	it('follows the document until it is ready, and leaves what is shown of the draft alone', async () => {
		const uri = uriOf('a.md');
		await client.open(uri, DRAFT);
		assert.equal((await ask(uri))?.ready, false);
		const severities = (await client.pull(uri)).map(({ severity }) => severity);
		assert.deepEqual(severities, [2, 2, 2, 2]);
		const text = DRAFT.replace(FAULTS, 'It is short.').replace('## Any other business\n', '');
		const version = await client.change(uri, { text });
		const summary = await ask(uri);
		assert.deepEqual([summary?.ready, summary?.version], [true, version]);
	});

	it('says once what would be said of too many places, with all of them', async () => {
		const links = Array.from({ length: 25 }, (_, i) => `Point ${i} is [here](https://example.org/${i}).\n\n`).join('');
		await client.open(uriOf('a.md'), DRAFT.replace(FAULTS, links));
		const { remarks = [] } = (await ask(uriOf('a.md')))?.findings ?? {};
		const [first] = remarks.filter(({ rule }) => rule === 'vague-link-text');
		assert.doesNotMatch(first?.text ?? '', /more places/);
		assert.equal(first?.others?.length, 24);
		assert.deepEqual(first?.others?.[0]?.start, { line: first!.place.start.line + 2, character: 12 });
	});

	it('is nothing for what is not open or not checked', async () => {
		assert.equal(await ask(uriOf('none.md')), null);
		await client.changeSettings({ ignore: ['*.md'] });
		await client.open(uriOf('a.md'), DRAFT);
		assert.equal(await ask(uriOf('a.md')), null);
	});

	it('obeys what the settings turn off, and says what is wrong with a request', async () => {
		await client.changeSettings({ rules: { 'broken-link': 'off', 'empty-section': 'off' } });
		await client.open(uriOf('a.md'), DRAFT);
		const summary = await ask(uriOf('a.md'));
		assert.deepEqual([summary?.findings.must, summary?.findings.open.length], [[], 1]);
		await assert.rejects(client.connection.sendRequest('rapporteur/summary', {}), /textDocument.uri is missing/);
	});
});

describe('what a summary waits for', () => {
	const READY =
		'# Minutes of the Quay Board\n\n5 February 2018\n\nPresent: Ana Lund (Quay), Bo Berg\n\n🎉 It is short.\n';
	const settings = { ...readSettings({}).settings, final: true };
	const checkOf = (text: string, asFinal?: DocumentCheck['asFinal']): DocumentCheck => {
		const again: DocumentCheck['again'] = (other) => new Checker().check(other, settings);
		const checked = again(text);
		const document = new OpenDocument('file:///reports/a.md', 'markdown', 1, Rope.of(text));
		const { report } = checked;
		return { document, report, settings, files: undefined, checked, again, asFinal: asFinal ?? (async () => checked) };
	};
	const [ready, faulty] = [checkOf(READY), checkOf(`${READY}\nSee [it](#).\n`)];

	it('is links that are looked up while the report is checked', async () => {
		const neighbours = { generation: 0, rest: async () => undefined };
		const current = async () => {
			if (neighbours.generation > 0) return faulty;
			neighbours.generation++;
			return ready;
		};
		assert.equal((await summaryOf(async () => ready, neighbours))?.ready, true);
		assert.equal((await summaryOf(current, neighbours))?.ready, false);
	});

	it('is links however long somebody types before', async () => {
		const neighbours = { generation: 0, rest: async () => undefined };
		const typing = checkOf(READY, async () => undefined);
		let checks = 0;
		const current = async () => {
			if (++checks <= 5) return typing;
			if (neighbours.generation > 0) return faulty;
			neighbours.generation++;
			return ready;
		};
		assert.equal((await summaryOf(current, neighbours))?.ready, false);
	});
});
