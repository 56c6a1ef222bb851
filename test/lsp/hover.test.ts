import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inShort } from '../../server/src/lsp/features/help/more-about.js';
import { rules } from '../../server/src/rules/index.js';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';

/** The parts of the page in the documentation that an editor shows which cannot open the page. */
function whole(id: string): string {
	const path = fileURLToPath(new URL(`../../docs/rules/${id}.md`, import.meta.url));
	const text = readFileSync(path, 'utf8');
	const part = (heading: string) => new RegExp(`\\n${heading}\\n\\n([^]*?)\\n\\n#`).exec(text)?.[1];
	return `${part('## What it finds')}\n\n*Why:* ${part('## Why')}`;
}

describe('the hover over a finding', () => {
	let client: LspClient;
	before(async () => {
		client = await LspClient.start();
		await client.open(A, 'One\r\n\r\n🎉 Read it [here](#), **Ana.\r\n\r\nNothing here.\r\n');
	});
	after(() => client.stop());

	it('says what its rule is about and why, and where it holds', async () => {
		assert.equal(client.initialized.capabilities.hoverProvider, true);
		assert.deepEqual(await client.hover(A, { line: 2, character: 18 }), {
			contents: { kind: 'markdown', value: whole('placeholder-link') },
			range: { start: { line: 2, character: 11 }, end: { line: 2, character: 20 } },
		});
	});

	it('speaks of each rule that has something to say there, once', async () => {
		await client.open('file:///minutes/b.md', 'The minutes are []()**here.\n');
		const found = await client.pull('file:///minutes/b.md');
		assert.deepEqual(
			found.map(({ code, range: { start, end } }) => `${code} ${start.character}-${end.character}`),
			['placeholder-link 16-20', 'unbalanced-bold 20-22'],
		);
		const { contents, range } = (await client.hover('file:///minutes/b.md', { line: 0, character: 20 })) ?? {};
		const value = `${whole('placeholder-link')}\n\n---\n\n${whole('unbalanced-bold')}`;
		assert.deepEqual(contents, { kind: 'markdown', value });
		assert.equal(range?.start.character, 20);
	});

	it('is nothing elsewhere, past the end, and in a document that is not open', async () => {
		assert.equal(await client.hover(A, { line: 4, character: 3 }), null);
		assert.equal(await client.hover(A, { line: 400, character: 3 }), null);
		assert.equal(await client.hover('file:///minutes/closed.md', { line: 0, character: 0 }), null);
	});

	it('is plain text for an editor that shows no other', async () => {
		const plain = await LspClient.start({ markdown: false });
		await plain.open(A, 'A summary is [here](#).\n');
		const { contents } = (await plain.hover(A, { line: 0, character: 20 })) ?? {};
		assert.ok(typeof contents === 'object' && 'kind' in contents);
		assert.equal(contents.kind, 'plaintext');
		assert.match(contents.value, /^A link or image without .*\n\nWhy: The reader/);
		assert.doesNotMatch(contents.value, /[`*]/);
		await plain.stop();
	});

	it('is a sentence and a link to the page, where the editor can open it', async () => {
		const able = await LspClient.start({ initializationOptions: { commands: ['rapporteur.openRule'] } });
		await able.open(A, 'A summary is [here](#).\n');
		const { contents } = (await able.hover(A, { line: 0, character: 20 })) ?? {};
		const link = '[More about this](command:rapporteur.openRule?%5B%22placeholder-link%22%5D)';
		assert.ok(typeof contents === 'object' && 'kind' in contents);
		assert.match(contents.value, /^A link or image without an address, .*https:\/\/`\. \[/);
		assert.ok(contents.value.endsWith(`. ${link}`), contents.value);
		await able.open('file:///minutes/.rapporteur.yaml', 'rules:\n  placeholder-link: off\n', 'yaml');
		const named = await able.hover('file:///minutes/.rapporteur.yaml', { line: 1, character: 4 });
		assert.deepEqual(named?.contents, { kind: 'markdown', value: `Link that was never filled in. ${link}` });
		await able.stop();
	});

	it('has a whole sentence of every rule, that is soon read', () => {
		for (const { id, docs } of rules) {
			const sentence = inShort(docs.what);
			assert.ok(docs.what.startsWith(sentence.slice(0, -1)) && sentence.endsWith('.'), `${id}: ${sentence}`);
			assert.ok(sentence.length <= 240, `${id}: ${sentence}`);
			assert.equal((sentence.match(/`/g) ?? []).length % 2, 0, `${id}: ${sentence}`);
		}
	});

	it('refuses what is no place', async () => {
		await assert.rejects(client.hover(A, { line: -1, character: 0 }), /position/);
	});
});
