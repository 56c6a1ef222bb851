import assert from 'node:assert/strict';
import { ReportFolder } from '../../server/src/lsp/report-folder.js';
import { ownPart, ReportIndex } from '../../server/src/workspace/index.js';

const ROOT = 'file:///work';
const TEXT = '# Notes\n\nNothing.\n';

describe('a folder of reports', () => {
	it('reads each file by its own settings, and again when these change', async () => {
		const files = ['a/1.md', 'b/1.md'];
		const index = new ReportIndex();
		let reports = 'a/';
		let reads = 0;
		const folder = new ReportFolder(ROOT, ownPart(index), {
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
				read: async () => {
					reads++;
					return TEXT;
				},
			},
			store: undefined,
			clock: () => performance.now(),
			quiet: async () => undefined,
			hidden: async () => [],
			optionsFor: async (address) => ({
				kind: address.startsWith(`${ROOT}/${reports}`) ? 'report' : 'other',
				kindReason: `“reports” names ${reports}`,
			}),
			progress: () => undefined,
			log: () => undefined,
			settled: () => undefined,
		});
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
});
