import assert from 'node:assert/strict';
import { exitCode, LspClient, spawnServer } from '../support/lsp-client.js';

const URI = 'file:///minutes/xxiv.md';

describe('the server as a process', () => {
	it('says what it can do, and ends with 0 after shutdown and exit', async () => {
		const client = await LspClient.start({ asProcess: true });
		const { capabilities, serverInfo } = client.initialized;
		assert.equal(serverInfo?.name, 'rapporteur');
		assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true, willSave: true });
		assert.deepEqual(capabilities.codeActionProvider, {
			resolveProvider: true,
			codeActionKinds: [
				'quickfix',
				'source.fixAll.rapporteur',
				...['report', 'agenda', 'other', 'auto'].map((kind) => `refactor.rewrite.rapporteur.${kind}`),
				'refactor.rewrite.rapporteur.acronyms',
				'source.fixAll.rapporteur.links',
				'refactor.rewrite.rapporteur.participants',
				'refactor.rewrite.rapporteur',
				'refactor.extract.rapporteur',
			],
		});
		assert.ok(capabilities.diagnosticProvider);
		assert.ok(capabilities.completionProvider);
		assert.equal(await client.stop(), 0);
	});

	it('does not promise to be asked for diagnostics where the client cannot', async () => {
		const client = await LspClient.start({ pulls: false, asProcess: true });
		assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
		assert.equal(await client.stop(), 0);
	});

	it('ends with 1 when the client leaves without shutdown', async () => {
		const server = await spawnServer();
		server.stdin.end();
		assert.equal(await exitCode(server), 1);
	});

	it('ends with 0 when the client leaves after shutdown', async () => {
		const client = await LspClient.start({ asProcess: true });
		await client.connection.sendRequest('shutdown');
		client.process.stdin.end();
		assert.equal(await exitCode(client.process), 0);
	});

	it('takes nothing for unchanged that a server before it has reported', async () => {
		const ids: (string | undefined)[] = [];
		for (const run of ['before the crash', 'after it']) {
			const client = await LspClient.start({ asProcess: true });
			await client.open(URI, '[here](#)\n');
			const report = await client.report(URI, ids[0]);
			assert.equal(report.kind, 'full', run);
			ids.push(report.resultId);
			client.process.kill('SIGKILL');
			await exitCode(client.process);
		}
		assert.notEqual(ids[0], ids[1]);
	});
});
