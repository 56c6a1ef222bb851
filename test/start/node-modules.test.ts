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

		/** Has a program run, and tells which of Node's modules it took as Node has compiled them, and which not. */
		const modulesOf = async (
			run: (options: readonly string[], folder: string) => Promise<void>,
		): Promise<{ readonly kept: readonly string[]; readonly compiled: readonly string[] }> => {
			const folder = scratch();
			const [teller, file] = [join(folder, 'tell.cjs'), join(folder, 'usage.json')];
			writeFileSync(teller, TELL(file));
			await run(['--no-warnings', '--expose-internals', '--require', teller], folder);
			return JSON.parse(readFileSync(file, 'utf8'));
		};
		const serves = async (command: readonly string[]): Promise<void> => {
			const client = await LspClient.start({ node, command });
			await client.open('file:///minutes/a.md', REPORT);
			assert.equal((await client.pull('file:///minutes/a.md')).length, 1);
			assert.equal(await client.stop(), 0);
		};

		it('are not compiled anew by the server of the extension, once its flags have their defaults', async () => {
			const { kept } = await modulesOf(async (options, folder) => {
				const server = [await shipped('server.cjs'), '--compiled', join(folder, 'code'), '--stdio'];
				await serves(['--max-semi-space-size=8', ...options, ...server]);
			});
			for (const each of ['crypto', 'console', 'net', 'perf_hooks', 'vm']) assert.ok(kept.includes(each), each);
		});

		it('are not compiled anew by the server that other editors start', async () => {
			const { compiled } = await modulesOf(async (options) => serves([...options, await builtCli(), 'lsp']));
			assert.deepEqual(compiled, []);
		});

		it('are not compiled anew by the command line', async () => {
			const { compiled } = await modulesOf(async (options, cwd) => {
				writeFileSync(join(cwd, 'report.md'), REPORT);
				const { status } = await execute(node, [...options, await builtCli(), 'check', 'report.md'], { cwd });
				assert.equal(status, 1);
			});
			assert.deepEqual(compiled, []);
		});
	});
}
