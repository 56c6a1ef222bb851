import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../cli/process.js';
import { builtCli } from '../support/built.js';
import { LspClient } from '../support/lsp-client.js';
import { NODES } from '../support/nodes.js';
import { scratch, shipped } from './toy-program.js';

const REPORT = '# 24th meeting of the Harbour Forum\n\nThe slides are [here](#).\n';

/** What Node knows of its own modules; it has no public name. */
const TELL = (file: string): string => `
const { internalBinding } = require('internal/test/binding');
process.on('exit', () => {
	const { compiledWithCache, compiledWithoutCache } = internalBinding('builtins').getCacheUsage();
	const usage = { kept: [...compiledWithCache], compiled: [...compiledWithoutCache] };
	require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(usage));
});`;

for (const { path: node, version } of NODES) {
	describe(`Node's own modules, with Node ${version}`, function () {
		this.timeout(60_000);

		/** Has a program run, and expects it to take the code that Node has compiled of its modules. */
		const takesKept = async (run: (options: readonly string[], folder: string) => Promise<void>): Promise<void> => {
			const folder = scratch();
			const [teller, file] = [join(folder, 'tell.cjs'), join(folder, 'usage.json')];
			writeFileSync(teller, TELL(file));
			await run(['--no-warnings', '--expose-internals', '--require', teller], folder);
			const { kept, compiled } = JSON.parse(readFileSync(file, 'utf8'));
			// Wanted when a folder is read for the first time, which nobody waits for.
			assert.deepEqual(
				compiled.filter((name: string) => name !== 'internal/fs/dir'),
				[],
			);
			assert.ok(kept.length > 20);
		};
		const serves = async (command: readonly string[]): Promise<void> => {
			const client = await LspClient.start({ node, command });
			await client.open('file:///minutes/a.md', REPORT);
			assert.equal((await client.pull('file:///minutes/a.md')).length, 1);
			assert.equal(await client.stop(), 0);
		};

		it('are not compiled anew by the server of the extension', () =>
			takesKept(async (options, folder) => {
				const server = [await shipped('server.cjs'), '--compiled', join(folder, 'code'), '--stdio'];
				await serves([...options, ...server]);
			}));

		it('are not compiled anew by the server that other editors start', () =>
			takesKept(async (options) => serves([...options, await builtCli(), 'lsp'])));

		it('are not compiled anew by the command line', () =>
			takesKept(async (options, cwd) => {
				writeFileSync(join(cwd, 'report.md'), REPORT);
				const { status } = await execute(node, [...options, await builtCli(), 'check', 'report.md'], { cwd });
				assert.equal(status, 1);
			}));
	});
}
