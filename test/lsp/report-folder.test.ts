import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ReportFolder, type Surroundings } from '../../server/src/lsp/workspace/report-folder.js';
import type { ReportStore } from '../../server/src/lsp/workspace/report-store.js';
import { ReportReader } from '../../server/src/report/index.js';
import { Rope } from '../../server/src/text/index.js';
import { digestOf, ownPart, ReportIndex } from '../../server/src/workspace/index.js';

const ROOT = 'file:///reports';
const TEXT = '# Notes\n\nNothing.\n';

/** Surroundings with these files, all alike, in which nobody types. */
function surroundings(files: readonly string[], others: Partial<Surroundings> = {}): Surroundings {
	return {
		access: {
			entries: async (uri) => {
				const below = files
					.filter((path) => `${ROOT}/${path}`.startsWith(`${uri}/`))
					.map((path) => `${ROOT}/${path}`.slice(uri.length + 1));
				return [...new Set(below.map((path) => path.split('/')[0]!))].map((name) => ({
					name,
					folder: !name.endsWith('.md'),
				}));
			},
			stamp: async () => '1',
			read: async () => TEXT,
		},
		store: undefined,
		quiet: async () => undefined,
		hidden: async () => [],
		optionsFor: async () => ({}),
		progress: () => undefined,
		log: () => undefined,
		settled: () => undefined,
		...others,
	};
}

describe('a folder of reports', () => {
	it('counts what an editor keeps open without its file only once somebody types in it', async () => {
		const index = new ReportIndex();
		const { access } = surroundings([]);
		const stamp = async (uri: string) => (uri.endsWith('there.md') ? '1' : undefined);
		const folder = new ReportFolder(ROOT, ownPart(index), surroundings([], { access: { ...access, stamp } }));
		const digest = digestOf(new ReportReader().read(TEXT));
		const read = Rope.of(TEXT);
		// It is checked again, as for other settings, and nobody has typed.
		for (const path of ['there.md', 'gone.md', 'gone.md']) {
			folder.take(path, digest, read);
			await nextTurn();
		}
		assert.deepEqual([...ownPart(index).paths()], ['there.md']);
		folder.take('gone.md', digest, Rope.of(TEXT));
		await nextTurn();
		assert.deepEqual([...ownPart(index).paths()], ['there.md', 'gone.md']);
	});

	it('reads each file by its own settings, and again when these change', async () => {
		const files = ['a/1.md', 'b/1.md'];
		const index = new ReportIndex();
		let reports = 'a/';
		let reads = 0;
		const { access } = surroundings(files);
		const folder = new ReportFolder(
			ROOT,
			ownPart(index),
			surroundings(files, {
				access: {
					...access,
					read: async () => {
						reads++;
						return TEXT;
					},
				},
				optionsFor: async (address) => ({
					kind: address.startsWith(`${ROOT}/${reports}`) ? 'report' : 'other',
					kindReason: `“reports” names ${reports}`,
				}),
			}),
		);
		const kinds = async () => {
			await folder.scan();
			await folder.settled();
			return files.map((path) => index.get(path)?.kind);
		};
		assert.deepEqual(await kinds(), ['report', 'other']);
		assert.equal(reads, 2);
		assert.deepEqual(await kinds(), ['report', 'other']);
		assert.equal(reads, 2);
		reports = 'b/';
		assert.deepEqual(await kinds(), ['other', 'report']);
		assert.equal(reads, 4);
	});

	it('reads no more files than it may, those beside open reports first, and says so once', async () => {
		const files = ['1.md', '2.md', 'a/1.md', 'a/2.md', 'b/1.md', 'b/2.md'];
		const index = new ReportIndex();
		const said: string[] = [];
		const log = (message: string) => void said.push(message);
		const folder = new ReportFolder(ROOT, ownPart(index), surroundings(files, { most: 3, log }));
		const read = async (near?: string) => {
			await folder.scan(near);
			await folder.settled();
			return files.filter((path) => index.get(path));
		};
		assert.deepEqual(await read('a/2.md'), ['a/1.md', 'a/2.md', 'b/2.md']);
		assert.deepEqual(await read('b/1.md'), ['a/2.md', 'b/1.md', 'b/2.md']);
		// One that is left out stays so when it changes.
		await folder.moved([{ path: '1.md', isGone: false }]);
		await folder.settled();
		assert.equal(index.get('1.md'), undefined);
		folder.take('a/2.md', index.get('a/2.md')!, Rope.of(TEXT));
		assert.deepEqual(await read(), ['a/1.md', 'a/2.md', 'b/2.md']);
		assert.deepEqual(said, [
			'Rapporteur reads 3 of the 6 Markdown files in file:///reports for what earlier reports say, those beside the open ones first. The others are left out',
		]);
	});

	it('reads a few files while somebody types, and many when nobody does', async () => {
		let rest = (): void => undefined;
		const typing = new Promise<void>((resolve) => {
			rest = resolve;
		});
		const readsAll = async (count: number) => {
			const files = Array.from({ length: count }, (_, i) => `${i}.md`);
			const index = new ReportIndex();
			const folder = new ReportFolder(ROOT, ownPart(index), surroundings(files, { quiet: () => typing }));
			await folder.scan();
			const settled = folder.settled().then(() => index.size === count);
			return { settled, index };
		};
		assert.equal(await (await readsAll(3)).settled, true);
		const many = await readsAll(9);
		assert.equal(many.index.size, 0);
		rest();
		assert.equal(await many.settled, true);
	});

	it('tells once of all that is gone, and reads again what comes in its place', async () => {
		const files = ['a/1.md', 'a/b/2.md', 'c/3.md', '4.md'];
		const index = new ReportIndex();
		let told = 0;
		const settled = () => void told++;
		const folder = new ReportFolder(ROOT, ownPart(index), surroundings(files, { settled }));
		await folder.scan();
		await folder.settled();
		assert.equal(told, 1);
		await folder.moved([
			{ path: 'a', isGone: true },
			{ path: 'c/3.md', isGone: true },
			{ path: 'c/3.md', isGone: false },
		]);
		assert.equal(told, 2);
		await folder.settled();
		assert.deepEqual(
			files.filter((path) => index.get(path)),
			['c/3.md', '4.md'],
		);
		assert.equal(told, 3);
	});

	it('forgets a report whose file is gone, though an editor has it open, until somebody types in it', async () => {
		const index = new ReportIndex();
		const folder = new ReportFolder(ROOT, ownPart(index), surroundings(['1.md']));
		await folder.scan();
		await folder.settled();
		const digest = index.get('1.md')!;
		const read = Rope.of(TEXT);
		folder.take('1.md', digest, read);
		await folder.moved([{ path: '1.md', isGone: true }]);
		assert.equal(index.get('1.md'), undefined);
		folder.take('1.md', digest, read);
		assert.equal(index.get('1.md'), undefined);
		folder.take('1.md', digest, Rope.of(TEXT));
		assert.equal(index.get('1.md'), digest);
	});

	it('looks again for a folder, or for other patterns of Git’s, and not for what is left out', async () => {
		const files = ['1.md', 'old/2.md'];
		const index = new ReportIndex();
		let looks = 0;
		let ignored: string | undefined = 'old/\nLICENSE\n.env\n';
		const { access } = surroundings(files);
		const folder = new ReportFolder(
			ROOT,
			ownPart(index),
			surroundings(files, {
				access: {
					...access,
					entries: async (uri) => {
						if (uri !== ROOT) return access.entries(uri);
						looks++;
						const others = ignored === undefined ? [] : [{ name: '.gitignore', folder: false }];
						return [...((await access.entries(uri)) ?? []), ...others];
					},
					read: async (uri) => (uri.endsWith('.gitignore') ? ignored : TEXT),
				},
			}),
		);
		await folder.scan();
		await folder.settled();
		assert.deepEqual([index.paths(), looks], [['1.md'], 1]);
		const moved = async (path: string, isGone = false) => {
			await folder.moved([{ path, isGone }]);
			return looks;
		};
		for (const path of ['.git/FETCH_HEAD', 'node_modules/.bin/x', 'LICENSE', 'old/new', 'old/.gitignore', '1.md']) {
			assert.equal(await moved(path), 1, path);
		}
		assert.equal(await moved('LICENSE', true), 1);
		assert.equal(await moved('new'), 2);
		assert.equal(await moved('.gitignore'), 3);
		ignored = undefined;
		assert.equal(await moved('.gitignore', true), 4);
		await folder.settled();
		assert.deepEqual([...index.paths()].sort(), ['1.md', 'old/2.md']);
	});

	it('reads the others where the settings of one cannot be read, or what was kept of it, and names it', async () => {
		const files = ['1.md', '2.md', '3.md', '4.md', '5.md'];
		const index = new ReportIndex();
		const said: string[] = [];
		let isBroken = true;
		const fail = (path: string) => {
			if (isBroken) throw new Error(`${path} is out of order`);
		};
		const folder = new ReportFolder(
			ROOT,
			ownPart(index),
			surroundings(files, {
				store: {
					take: async (path: string) => {
						if (path === '4.md') fail('the store');
					},
					keep: () => undefined,
				} as unknown as ReportStore,
				optionsFor: async (address) => {
					if (address.endsWith('/2.md')) fail('the editor');
					return {};
				},
				log: (message) => void said.push(message),
			}),
		);
		await folder.scan();
		await folder.settled();
		assert.deepEqual([...index.paths()].sort(), ['1.md', '3.md', '5.md']);
		assert.deepEqual(said, [
			'Rapporteur could not look into 2 files for what earlier reports say: 2.md (the editor is out of order), 4.md (the store is out of order)',
		]);
		isBroken = false;
		await folder.scan();
		await folder.settled();
		assert.deepEqual([...index.paths()].sort(), files);
	});

	describe('whose files come and go while it is read', () => {
		let files: string[];
		let index: ReportIndex;
		/** Resolves once `what` of the next file or folder with this address begins, and holds it up until it is let go. */
		let hold: (what: 'entries' | 'read', address: string) => Promise<() => void>;
		let folder: ReportFolder;

		beforeEach(() => {
			files = ['a.md'];
			index = new ReportIndex();
			const held = new Map<string, (go: () => void) => void>();
			const passing = async <T>(key: string, answer: T): Promise<T> => {
				const reached = held.get(key);
				if (reached) {
					held.delete(key);
					await new Promise<void>((go) => void reached(go));
				}
				return answer;
			};
			hold = (what, address) => new Promise((resolve) => void held.set(what + address, resolve));
			const isThere = (uri: string) => files.some((path) => `${ROOT}/${path}` === uri);
			folder = new ReportFolder(
				ROOT,
				ownPart(index),
				surroundings([], {
					access: {
						// An answer is what was so when it was asked for.
						entries: async (uri) => passing(`entries${uri}`, await surroundings(files).access.entries(uri)),
						read: async (uri) => passing(`read${uri}`, isThere(uri) ? TEXT : undefined),
						stamp: async (uri) => (isThere(uri) ? '1' : undefined),
					},
				}),
			);
		});

		const known = async () => {
			await folder.settled();
			return [...ownPart(index).paths()].sort();
		};
		const create = (path: string) => {
			files.push(path);
			return folder.moved([{ path, isGone: false }]);
		};
		const remove = (path: string) => {
			files = files.filter((each) => each !== path);
			return folder.moved([{ path, isGone: true }]);
		};

		it('knows one that is created during the first look', async () => {
			const listing = hold('entries', ROOT);
			const looked = folder.scan();
			const go = await listing;
			const moved = create('b.md');
			go();
			await Promise.all([looked, moved]);
			assert.deepEqual(await known(), ['a.md', 'b.md']);
		});

		it('knows one that is created, and read, during a later look', async () => {
			await folder.scan();
			assert.deepEqual(await known(), ['a.md']);
			const listing = hold('entries', ROOT);
			const looked = folder.scan();
			const go = await listing;
			const moved = create('b.md');
			for (let turn = 0; turn < 10; turn++) await nextTurn();
			go();
			await Promise.all([looked, moved]);
			assert.deepEqual(await known(), ['a.md', 'b.md']);
		});

		it('forgets one that is deleted while it is read', async () => {
			const reading = hold('read', `${ROOT}/a.md`);
			const looked = folder.scan();
			const go = await reading;
			await remove('a.md');
			go();
			await looked;
			assert.deepEqual(await known(), []);
		});

		it('reads one again that is replaced while it is read', async () => {
			const reading = hold('read', `${ROOT}/a.md`);
			const looked = folder.scan();
			const go = await reading;
			await remove('a.md');
			await create('a.md');
			go();
			await looked;
			assert.deepEqual(await known(), ['a.md']);
		});

		it('keeps what somebody types in one that is opened while it is read', async () => {
			const reading = hold('read', `${ROOT}/a.md`);
			const looked = folder.scan();
			const go = await reading;
			const digest = digestOf(new ReportReader().read('# Typed\n'));
			folder.take('a.md', digest, Rope.of('# Typed\n'));
			go();
			await looked;
			assert.deepEqual(await known(), ['a.md']);
			assert.equal(index.get('a.md'), digest);
		});

		it('looks again for who asks during a look, which may have begun before a change', async () => {
			const listing = hold('entries', ROOT);
			const looks = [folder.scan()];
			const go = await listing;
			files.push('b.md');
			looks.push(folder.scan(), folder.scan());
			go();
			await Promise.all(looks);
			assert.deepEqual(await known(), ['a.md', 'b.md']);
		});
	});
});
