/** Where results are kept that nobody else may plant. */
import assert from 'node:assert/strict';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { userCacheFolder } from '../../server/src/node/user-cache-folder.js';
import { folder } from '../cli/process.js';

const VARIABLE = process.platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME';

/** A folder for caches, as one user alone can write to. */
function base(): string {
	const path = realpathSync(folder());
	chmodSync(path, 0o700);
	return path;
}

function folderIn(path: string): string | undefined {
	const before = process.env[VARIABLE];
	process.env[VARIABLE] = path;
	try {
		return userCacheFolder();
	} finally {
		if (before === undefined) delete process.env[VARIABLE];
		else process.env[VARIABLE] = before;
	}
}

describe('userCacheFolder', () => {
	it('is made where it is not, with all above it', () => {
		const root = base();
		assert.equal(folderIn(join(root, 'a/b')), join(root, 'a/b/rapporteur'));
		assert.equal(folderIn(join(root, 'a/b')), join(root, 'a/b/rapporteur'));
	});
	it('is found through a link to another disk', function () {
		if (process.platform === 'win32') this.skip();
		const [root, disk] = [base(), base()];
		symlinkSync(disk, join(root, 'link'));
		assert.equal(folderIn(join(root, 'link')), join(disk, 'rapporteur'));
	});
	it('can be opened by the user only', function () {
		if (process.platform === 'win32') this.skip();
		const root = base();
		mkdirSync(join(root, 'rapporteur'), { mode: 0o755 });
		for (const path of [folderIn(root)!, folderIn(join(root, 'new'))!, join(root, 'new')])
			assert.equal(statSync(path).mode & 0o777, 0o700, path);
	});

	const refused: readonly [how: string, prepare: (root: string) => void][] = [
		['is a link', (root) => symlinkSync(base(), join(root, 'rapporteur'))],
		['is a link to nowhere', (root) => symlinkSync(join(root, 'nowhere'), join(root, 'rapporteur'))],
		['is a file', (root) => writeFileSync(join(root, 'rapporteur'), '')],
		['lies where everybody may write', (root) => chmodSync(root, 0o777)],
		[
			'may be written to by everybody',
			(root) => {
				mkdirSync(join(root, 'rapporteur'));
				chmodSync(join(root, 'rapporteur'), 0o777);
			},
		],
	];
	for (const [how, prepare] of refused) {
		it(`is not used where it ${how}`, function () {
			if (process.platform === 'win32') this.skip();
			const root = base();
			prepare(root);
			assert.equal(folderIn(root), undefined);
		});
	}
	it('is neither used nor made where it would be somebody else’s', function () {
		if (process.platform === 'win32' || process.getuid?.() !== 0) this.skip();
		const [root, other] = [base(), base()];
		mkdirSync(join(root, 'rapporteur'));
		chownSync(join(root, 'rapporteur'), 65534, 65534);
		assert.equal(folderIn(root), undefined);
		// As with `sudo` that keeps HOME.
		chownSync(other, 65534, 65534);
		assert.equal(folderIn(other), undefined);
		assert.equal(folderIn(join(other, 'caches')), undefined);
		assert.deepEqual(readdirSync(other), []);
	});
	it('ignores a path that depends on where one stands', function () {
		if (process.platform === 'win32') this.skip();
		const { HOME } = process.env;
		const home = base();
		process.env.HOME = home;
		try {
			assert.ok(folderIn('caches')?.startsWith(home));
		} finally {
			if (HOME === undefined) delete process.env.HOME;
			else process.env.HOME = HOME;
		}
		assert.equal(existsSync('caches'), false);
	});
});
