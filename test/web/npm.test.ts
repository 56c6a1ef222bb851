import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromNpm, MissingError } from '../../tools/start/npm.js';
import { type Scratch, scratch } from '../vscode/host/scratch.js';

describe('what is fetched from npm', () => {
	let home: Scratch;
	let cache: string;

	beforeEach(async () => {
		home = await scratch();
		cache = join(home.path, 'cache');
		await mkdir(join(home.path, 'package'));
		await writeFile(join(home.path, 'package/package.json'), '{ "name": "small", "version": "1.0.0" }');
	});
	afterEach(() => home.remove());

	const small = () => `file:${join(home.path, 'package')}`;

	it('is whole as soon as it is there, also if two ask for it at a time', async () => {
		const asked = [1, 2].map(() => fromNpm('small-1', [small()], { cache }));
		assert.deepEqual(await Promise.all(asked), [join(cache, 'small-1'), join(cache, 'small-1')]);
		assert.deepEqual(await readdir(cache), ['small-1']);
		assert.deepEqual(await readdir(join(cache, 'small-1/node_modules')), ['.package-lock.json', 'small']);
	});

	it('is fetched once', async () => {
		let finished = 0;
		const finish = async () => {
			finished++;
		};
		await fromNpm('small-1', [small()], { cache, finish });
		await fromNpm('small-1', [small()], { cache, finish });
		assert.equal(finished, 1);
	});

	it('leaves nothing behind when it cannot be fetched, and says why in one line', async () => {
		const missing = `file:${join(home.path, 'nowhere')}`;
		await assert.rejects(fromNpm('small-1', [missing], { cache }), (error: unknown) => {
			assert.ok(error instanceof MissingError);
			assert.match(error.message, /^npm install .*nowhere.*$/);
			return true;
		});
		assert.deepEqual(await readdir(cache), []);
	});

	it('leaves nothing behind when it cannot be finished', async () => {
		const finish = async () => {
			throw new Error('no compiler');
		};
		await assert.rejects(fromNpm('small-1', [small()], { cache, finish }), /no compiler/);
		assert.deepEqual(await readdir(cache), []);
	});
});
