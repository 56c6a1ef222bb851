import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LspClient } from '../support/lsp-client.js';

const A = 'file:///minutes/a.md';

/** The page as it stands in the documentation, without the line that says where it comes from. */
function page(id: string): string {
	const path = fileURLToPath(new URL(`../../docs/rules/${id}.md`, import.meta.url));
	return readFileSync(path, 'utf8').split('\n').slice(1).join('\n').trim();
}

describe('the hover over a finding', () => {
	let client: LspClient;
	before(async () => {
		client = await LspClient.start();
		await client.open(A, 'One\r\n\r\n🎉 Read it [here](#), **Ana.\r\n\r\nNothing here.\r\n');
	});
	after(() => client.stop());

	it("shows its rule's page, and where it holds", async () => {
		assert.equal(client.initialized.capabilities.hoverProvider, true);
		assert.deepEqual(await client.hover(A, { line: 2, character: 18 }), {
			contents: { kind: 'markdown', value: page('placeholder-link') },
			range: { start: { line: 2, character: 18 }, end: { line: 2, character: 19 } },
		});
	});

	it('shows the page of each rule that speaks there, once', async () => {
		await client.open('file:///minutes/b.md', 'The minutes are []()**here.\n');
		const found = await client.pull('file:///minutes/b.md');
		assert.deepEqual(
			found.map(({ code, range: { start, end } }) => `${code} ${start.character}-${end.character}`),
			['placeholder-link 16-20', 'unbalanced-bold 20-22'],
		);
		const { contents, range } = (await client.hover('file:///minutes/b.md', { line: 0, character: 20 })) ?? {};
		const value = `${page('placeholder-link')}\n\n---\n\n${page('unbalanced-bold')}`;
		assert.deepEqual(contents, { kind: 'markdown', value });
		assert.equal(range?.start.character, 20);
	});

	it('is nothing elsewhere, past the end, and in a document that is not open', async () => {
		assert.equal(await client.hover(A, { line: 4, character: 3 }), null);
		assert.equal(await client.hover(A, { line: 400, character: 3 }), null);
		assert.equal(await client.hover('file:///minutes/closed.md', { line: 0, character: 0 }), null);
	});

	it('refuses what is no place', async () => {
		await assert.rejects(client.hover(A, { line: -1, character: 0 }), /position/);
	});
});
