import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdirSync, realpathSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '../../server/src/node/private-folder.js';
import { folder } from '../cli/process.js';

/** A user that there need not be. */
const SOMEBODY = 54_321;

describe('privateFolder', () => {
	if (process.platform === 'win32') return;
	const asRoot = process.getuid?.() === 0;
	let above: string;
	let path: string;
	beforeEach(() => {
		// Not private itself, or nobody could get at what is in it.
		above = realpathSync(folder());
		path = join(above, 'code');
	});

	it('makes a folder that only we can read and write', () => {
		assert.equal(privateFolder(path), path);
		assert.equal(statSync(path).mode & 0o777, 0o700);
		assert.equal(privateFolder(path), path);
	});

	it('makes those above it too', () => {
		assert.equal(privateFolder(join(path, 'of', 'ours')), join(path, 'of', 'ours'));
	});

	for (const mode of [0o777, 0o770, 0o720, 0o702, 0o755, 0o1777]) {
		it(`refuses one with the permissions ${mode.toString(8)}`, () => {
			mkdirSync(path);
			chmodSync(path, mode);
			assert.equal(privateFolder(path), undefined);
		});
	}

	it('refuses a symbolic link', () => {
		mkdirSync(join(above, 'target'), { mode: 0o700 });
		symlinkSync('target', path);
		assert.equal(privateFolder(path), undefined);
	});

	it('refuses one of another user', function () {
		if (!asRoot) this.skip();
		mkdirSync(path, { mode: 0o700 });
		chownSync(path, SOMEBODY, SOMEBODY);
		assert.equal(privateFolder(path), undefined);
	});

	it('refuses one in a folder of another user', function () {
		if (!asRoot) this.skip();
		chownSync(above, SOMEBODY, SOMEBODY);
		assert.equal(privateFolder(path), undefined);
	});

	it('refuses one that others can rename, at any depth', () => {
		chmodSync(above, 0o775);
		assert.equal(privateFolder(path), undefined);
		mkdirSync(join(above, 'between'), { mode: 0o755 });
		assert.equal(privateFolder(join(above, 'between', 'code')), undefined);
	});

	it('takes one in a folder where everybody can only rename what is his', () => {
		chmodSync(above, 0o1777);
		assert.equal(privateFolder(path), path);
	});

	it('takes one in a folder that others could write if they got there', () => {
		mkdirSync(join(above, 'ours'), { mode: 0o700 });
		mkdirSync(join(above, 'ours', 'open'));
		chmodSync(join(above, 'ours', 'open'), 0o777);
		const inside = join(above, 'ours', 'open', 'code');
		assert.equal(privateFolder(inside), inside);
	});

	it('gives the path that a link above it leads to, and looks at that', () => {
		mkdirSync(join(above, 'open'));
		chmodSync(join(above, 'open'), 0o777);
		symlinkSync('open', join(above, 'link'));
		assert.equal(privateFolder(join(above, 'link', 'code')), undefined);
		chmodSync(join(above, 'open'), 0o755);
		assert.equal(privateFolder(join(above, 'link', 'code')), join(above, 'open', 'code'));
	});

	it('throws where there is a file', () => {
		writeFileSync(path, '');
		assert.throws(() => privateFolder(path));
		assert.throws(() => privateFolder(join(path, 'code')));
	});
});
