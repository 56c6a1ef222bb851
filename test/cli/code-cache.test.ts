import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { builtCli } from '../support/built.js';
import { NODES } from '../support/nodes.js';
import { execute, folder } from './process.js';

/** Node's own, in its folder for temporary files, which all users of a machine share. */
const SHARED = 'node-compile-cache';

for (const { path: node, version } of NODES) {
	describe(`the program of the command line, with Node ${version}`, () => {
		/** As it is shipped, a part of it that it loads later, and an empty folder for temporary files. */
		const place = async () => {
			const cli = await builtCli();
			const cwd = folder({ 'a.md': 'See [here](#).\n' });
			cpSync(dirname(cli), join(cwd, 'dist'), { recursive: true, filter: (path) => !path.includes('vsix') });
			const [part = ''] = readdirSync(join(cwd, 'dist/cli')).filter((name) => name.startsWith('run-'));
			return { cwd, part: join(cwd, 'dist/cli', part), temporary: folder() };
		};
		const check = (cwd: string, env: Readonly<Record<string, string>>) =>
			execute(node, [join(cwd, 'dist/cli.js'), 'check'], { cwd, env });

		it('is kept nowhere where others could change it', async () => {
			const { cwd, temporary } = await place();
			for (let run = 0; run < 2; run++)
				assert.equal((await check(cwd, { TMPDIR: temporary, TEMP: temporary })).status, 1);
			assert.deepEqual(readdirSync(temporary), []);
		});

		it('is not taken from where others can put it', async function () {
			const { cwd, part, temporary } = await place();
			const program = readFileSync(part);
			const { atime, mtime } = statSync(part);
			const evil = Buffer.from("console.log('evil'); process.exit(7);".padEnd(program.length));
			writeFileSync(part, evil);
			assert.equal((await check(cwd, { NODE_COMPILE_CACHE: join(temporary, SHARED) })).status, 7);
			// Before 22.1 Node keeps nothing.
			if (!existsSync(join(temporary, SHARED))) this.skip();
			// Node compares a checksum of the source, which anybody can compute.
			const [kind = ''] = readdirSync(join(temporary, SHARED));
			for (const name of readdirSync(join(temporary, SHARED, kind))) {
				const kept = readFileSync(join(temporary, SHARED, kind, name));
				for (let at = 0; at < 32; at += 4) {
					if (kept.readUInt32LE(at) === crc32(evil)) kept.writeUInt32LE(crc32(program), at);
				}
				writeFileSync(join(temporary, SHARED, kind, name), kept);
			}
			writeFileSync(part, program);
			utimesSync(part, atime, mtime);
			// The attack works: this is what somebody gets who lets Node use such a folder.
			assert.equal((await check(cwd, { NODE_COMPILE_CACHE: join(temporary, SHARED) })).status, 7);
			assert.equal((await check(cwd, { TMPDIR: temporary, TEMP: temporary })).status, 1);
		});
	});
}
