import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal, unseal } from '../../server/src/sealed-code.js';
import { Random } from '../bench/text/random.js';
import { LspClient } from '../support/lsp-client.js';
import { NODES } from '../support/nodes.js';
import { cases } from '../support/thorough.js';
import { damage } from './damage.js';
import { type End, KEPT, scratch, shipped, ToyProgram } from './toy-program.js';

const DAMAGED = 500;
/**
 * Of these so many are given to a server, and to a program of a line, which the same file runs: that takes a tenth of
 * the time.
 */
const STARTED = cases(DAMAGED, 1 / 250);
const STARTED_TOYS = cases(DAMAGED, 1 / 20);
const TOY = "process.stdout.write('fine');";

const REPORT = `# 24th meeting of the Harbour Forum

Tuesday, 5 February 2018

The slides are [here](#). **Annex II has the list.
`;

for (const { path: node, version } of NODES) {
	describe(`the code that the server keeps, with Node ${version}`, function () {
		// A busy machine takes a second or two for one start.
		this.timeout(120_000 + STARTED * 3_000);

		/** What a server that keeps its code in `folder` says of a report, once it has ended as it should. */
		const says = async (folder: string, program?: string): Promise<readonly string[]> => {
			const server = program ?? (await shipped('server.cjs'));
			const client = await LspClient.start({
				node,
				command: ['--max-semi-space-size=8', server, '--compiled', folder, '--stdio'],
			});
			await client.open('file:///minutes/a.md', REPORT);
			const found = await client.pull('file:///minutes/a.md');
			assert.equal(await client.stop(), 0);
			return found.map(({ code, range }) => `${code} ${range.start.line}:${range.start.character}`);
		};

		let expected: readonly string[];
		/** A whole file. */
		let sound: Buffer;
		before(async () => {
			const folder = join(scratch(), 'code');
			expected = await says(folder);
			assert.deepEqual(expected, ['placeholder-link 4:15', 'unbalanced-bold 4:26']);
			sound = readFileSync(join(folder, KEPT));
		});

		it('is used at the next start', async () => {
			const folder = join(scratch(), 'code');
			await says(folder);
			const { ino, size } = statSync(join(folder, KEPT));
			assert.ok(size > 100_000);
			assert.deepEqual(await says(folder), expected);
			assert.deepEqual(readdirSync(folder), [KEPT]);
			assert.equal(statSync(join(folder, KEPT)).ino, ino);
		});

		it('replaces what others have left, and nothing else', async () => {
			const folder = join(scratch(), 'code');
			mkdirSync(folder, { mode: 0o700 });
			const then = new Date(Date.now() - 120_000);
			for (const name of [`${KEPT}.7-x.draft`, `${KEPT}.7-x.tried`, 'other']) {
				writeFileSync(join(folder, name), 'left');
				utimesSync(join(folder, name), then, then);
			}
			assert.deepEqual(await says(folder), expected);
			assert.deepEqual(readdirSync(folder).sort(), [KEPT, 'other']);
		});

		it('is done without where the folder is none', async () => {
			const file = join(scratch(), 'file');
			writeFileSync(file, '');
			assert.deepEqual(await says(file), expected);
		});

		it('is used by one of several windows, and disturbs none', async () => {
			const folder = join(scratch(), 'code');
			mkdirSync(folder, { mode: 0o700 });
			writeFileSync(join(folder, KEPT), sound, { mode: 0o600 });
			const windows = Array.from({ length: 5 }, () => says(folder));
			for (const said of await Promise.all(windows)) assert.deepEqual(said, expected);
			assert.deepEqual(readdirSync(folder), [KEPT]);
		});

		it('is not used where it is that of another program', async () => {
			const other = scratch();
			copyFileSync(await shipped('server.cjs'), join(other, 'server.cjs'));
			const program = readFileSync(await shipped('program.js'), 'utf8').replaceAll('Tuesday', 'Dinsdag');
			writeFileSync(join(other, 'program.js'), program);
			const [folder, foreign] = [join(scratch(), 'code'), join(scratch(), 'code')];
			await says(foreign, join(other, 'server.cjs'));
			await says(folder);
			copyFileSync(join(foreign, KEPT), join(folder, KEPT));
			assert.deepEqual(await says(folder), expected);
			assert.notDeepEqual(readFileSync(join(folder, KEPT)), readFileSync(join(foreign, KEPT)));
		});

		it(`does no harm where it is damaged, in any of ${DAMAGED} ways`, async () => {
			const folder = join(scratch(), 'code');
			mkdirSync(folder, { mode: 0o700 });
			const random = new Random(3);
			const program = readFileSync(await shipped('program.js'));
			// Sealed here, for what runs the tests is no server; a part of both, for all of it is hashed each time.
			const [code, start] = [sound.subarray(0, 200_000), program.subarray(0, 200_000)];
			const here = seal(code, start);
			assert.deepEqual(unseal(here, start), code);
			const toy = await ToyProgram.create(TOY);
			const said: End = { status: 0, signal: null, said: 'fine' };
			assert.deepEqual(await toy.run(node), said);
			const soundToy = readFileSync(toy.file);
			for (let count = 0; count < DAMAGED; count++) {
				assert.equal(unseal(damage(here, random), start), undefined, `${count}`);
				if (count % Math.ceil(DAMAGED / STARTED) === 0) {
					writeFileSync(join(folder, KEPT), damage(sound, random), { mode: 0o600 });
					assert.deepEqual(await says(folder), expected, `${count}`);
				}
				if (count % Math.ceil(DAMAGED / STARTED_TOYS) === 0) {
					writeFileSync(toy.file, damage(soundToy, random), { mode: 0o600 });
					assert.deepEqual(await toy.run(node), said, `${count}`);
				}
			}
		});
	});
}
