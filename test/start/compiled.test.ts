import assert from 'node:assert/strict';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../bench/text/random.js';
import { NODES } from '../support/nodes.js';
import { type End, forge, KEPT, ToyProgram } from './toy-program.js';

/** A user that there need not be. */
const SOMEBODY = 54_321;

const saying = (word: string) => `function say() { process.stdout.write('${word}'); } say();`;
const said = (word: string): End => ({ status: 0, signal: null, said: word });

/** What makes a folder one that others can write, or have written. */
const OPEN_TO_OTHERS: Readonly<Record<string, (folder: string) => void>> = {
	'that everybody can write': (folder) => chmodSync(folder, 0o777),
	'that everybody can read': (folder) => chmodSync(folder, 0o755),
	'of another user': (folder) => chownSync(folder, SOMEBODY, SOMEBODY),
	'that a symbolic link leads to': (folder) => {
		renameSync(folder, `${folder}-elsewhere`);
		symlinkSync(`${folder}-elsewhere`, folder);
	},
};

for (const { path: node, version } of NODES) {
	describe(`a program whose code is kept, with Node ${version}`, function () {
		this.timeout(120_000);
		const isAdministrator = process.getuid?.() === 0;

		it('keeps it from everybody else', async function () {
			if (process.platform === 'win32') this.skip();
			const toy = await ToyProgram.create(saying('old'));
			assert.deepEqual(await toy.run(node), said('old'));
			assert.deepEqual(toy.keptFiles(), [KEPT]);
			assert.equal(statSync(toy.kept).mode & 0o777, 0o700);
			assert.equal(statSync(toy.file).mode & 0o777, 0o600);
		});

		it('is run anew when it has changed, though its size and its time are the same', async () => {
			const toy = await ToyProgram.create(saying('old'));
			const { atime, mtime } = statSync(toy.path);
			await toy.run(node);
			toy.write(saying('new'));
			utimesSync(toy.path, atime, mtime);
			assert.deepEqual(await toy.run(node), said('new'));
			assert.deepEqual(await toy.run(node), said('new'));
		});

		it('is used by one of several windows, and disturbs none', async () => {
			const toy = await ToyProgram.create(saying('old'));
			for (let round = 0; round < 3; round++) {
				const windows = Array.from({ length: 5 }, () => toy.run(node));
				for (const end of await Promise.all(windows)) assert.deepEqual(end, said('old'));
				assert.deepEqual(toy.keptFiles(), [KEPT]);
			}
		});

		it('leaves alone what other windows are at work on, and removes what killed ones have left', async () => {
			const toy = await ToyProgram.create(saying('old'));
			await toy.run(node);
			const unfinished = ['tried', 'draft'].map((what) => `${KEPT}.1-other.${what}`);
			for (const name of unfinished) writeFileSync(join(toy.kept, name), '');
			for (const isKept of [true, false]) {
				if (!isKept) rmSync(toy.file);
				await toy.run(node);
				assert.deepEqual(toy.keptFiles().sort(), [KEPT, ...unfinished].sort());
			}
			toy.age();
			await toy.run(node);
			assert.deepEqual(toy.keptFiles(), [KEPT]);
		});

		describe('and was forged', () => {
			/** What is kept then. */
			let evil: Buffer;
			const forged = async (): Promise<ToyProgram> => {
				const toy = await ToyProgram.create(saying('old'));
				mkdirSync(toy.kept, { mode: 0o700 });
				writeFileSync(toy.file, evil, { mode: 0o600 });
				return toy;
			};
			before(async () => {
				const [old, bad] = [await ToyProgram.create(saying('old')), await ToyProgram.create(saying('bad'))];
				for (const each of [old, bad]) await each.run(node);
				await forge(node, bad, old);
				evil = readFileSync(old.file);
			});

			it('runs that from a folder of our own, which only we could have done', async () => {
				assert.deepEqual(await (await forged()).run(node), said('bad'));
			});

			for (const [what, open] of Object.entries(OPEN_TO_OTHERS)) {
				it(`does not run it from a folder ${what}`, async function () {
					if (process.platform === 'win32' || (what.includes('user') && !isAdministrator)) this.skip();
					const toy = await forged();
					open(toy.kept);
					const before = readFileSync(toy.file);
					assert.deepEqual(await toy.run(node), said('old'));
					assert.deepEqual([toy.keptFiles(), readFileSync(toy.file)], [[KEPT], before]);
				});
			}

			it('does not run it from a file of another user', async function () {
				if (!isAdministrator) this.skip();
				const toy = await forged();
				chownSync(toy.file, SOMEBODY, SOMEBODY);
				assert.deepEqual(await toy.run(node), said('old'));
			});
		});

		describe('and fails', () => {
			const failing = async (how: string): Promise<ToyProgram> => {
				const toy = await ToyProgram.create(`if (process.env.FAILS) { ${how} } ${saying('fine')}`);
				await toy.run(node);
				assert.deepEqual(toy.keptFiles(), [KEPT]);
				return toy;
			};

			for (const [what, how] of Object.entries({
				'is killed': "process.kill(process.pid, 'SIGKILL')",
				crashes: 'process.abort()',
				throws: "throw new Error('on purpose')",
				'ends with an error': 'process.exit(1)',
			})) {
				it(`does without at the next start when it ${what}, and then keeps it anew`, async () => {
					const toy = await failing(how);
					assert.notEqual((await toy.run(node, { env: { FAILS: '1' } })).status, 0);
					assert.ok(!existsSync(toy.file));
					toy.age();
					assert.deepEqual(await toy.run(node), said('fine'));
					assert.deepEqual(toy.keptFiles(), [KEPT]);
				});
			}

			it('fails once where V8 cannot stand the code', async () => {
				const random = new Random(1);
				const toy = await ToyProgram.create(saying('fine'));
				let failures = 0;
				for (let round = 0; round < 8; round++) {
					rmSync(toy.file, { force: true });
					await toy.run(node);
					const spoilt = Array.from({ length: 40 }, () => random.next());
					await forge(node, toy, toy, spoilt);
					if ((await toy.run(node)).status === 0) continue;
					failures++;
					assert.deepEqual(await toy.run(node), said('fine'));
				}
				assert.ok(failures > 0);
			});
		});

		it('keeps it when it has run for half a minute, though it is killed then', async () => {
			// A hundred times as fast; it says something when half a minute has passed.
			const toy = await ToyProgram.create(`
				const { setTimeout } = globalThis;
				globalThis.setTimeout = (what, delay) => setTimeout(what, delay / 100);
				setTimeout(() => { ${saying('fine')} }, 600);
				setInterval(() => undefined, 1000);`);
			for (let round = 0; round < 2; round++) {
				const { signal } = await toy.run(node, { whenSaid: (kill) => kill() });
				assert.equal(signal, 'SIGKILL');
				assert.deepEqual(toy.keptFiles(), [KEPT]);
			}
			const { ino } = statSync(toy.file);
			await toy.run(node, { whenSaid: (kill) => kill() });
			assert.equal(statSync(toy.file).ino, ino);
		});

		it('starts as ever when it was killed while its code was written', async () => {
			const toy = await ToyProgram.create(`exports.long = '${'x'.repeat(5_000_000)}'; ${saying('fine')}`);
			const random = new Random(2);
			let interrupted = 0;
			for (let round = 0; round < 20 && interrupted < 5; round++) {
				rmSync(toy.file, { force: true });
				const { signal } = await toy.run(node, {
					// As soon as it writes, or a little later.
					async whenSaid(kill) {
						const isWriting = () => toy.keptFiles().length > 0;
						for (const end = Date.now() + 2000; !isWriting() && Date.now() < end; ) await setImmediate();
						await sleep(random.between(0, 4));
						kill();
					},
				});
				if (signal !== null && !existsSync(toy.file)) interrupted++;
				toy.age();
				assert.deepEqual(await toy.run(node), said('fine'));
				assert.deepEqual(toy.keptFiles(), [KEPT]);
			}
			assert.ok(interrupted > 0);
		});
	});
}
