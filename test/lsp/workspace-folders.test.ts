import assert from 'node:assert/strict';
import { WorkspaceFolders } from '../../server/src/lsp/workspace/folders.js';

describe('WorkspaceFolders', () => {
	const folders = new WorkspaceFolders();
	folders.change([
		{ uri: 'file:///home/ana/minutes/' },
		{ uri: 'file:///home/ana/minutes/old' },
		{ uri: 'file:///c%3A/Reports' },
		{ uri: 'vscode-vfs://github/example/minutes' },
		{ uri: 'no address at all' },
	]);
	for (const [uri, path] of [
		['file:///home/ana/minutes/2018/xxiv.md', '2018/xxiv.md'],
		['file:///home/ana/minutes/old/xxiii.md', 'xxiii.md'],
		['file:///home/ana/minutes/proc%C3%A8s%20verbal.md', 'procès verbal.md'],
		['file:///C:/Reports/a%23b.md', 'a#b.md'],
		['vscode-vfs://github/example/minutes/a.md', 'a.md'],
		['file:///home/ana/minutes-2/a.md', undefined],
		['untitled:Untitled-1', undefined],
		['nonsense', undefined],
		['file:///home/ana/minutes/%E0%A4%A.md', '%E0%A4%A.md'],
	] as const) {
		it(`finds the path of ${uri}`, () => assert.equal(folders.pathOf(uri), path));
	}

	it('knows what the folder of a document is called', () => {
		assert.equal(folders.nameOf('file:///home/ana/minutes/2018/xxiv.md'), 'minutes');
		assert.equal(folders.nameOf('file:///home/ana/minutes/old/xxiii.md'), 'old');
		assert.equal(folders.nameOf('untitled:Untitled-1'), undefined);
	});

	it('forgets a folder that was removed', () => {
		const changing = new WorkspaceFolders();
		changing.change([{ uri: 'file:///a' }]);
		changing.change([{ uri: 'file:///b' }], [{ uri: 'file:///a/' }]);
		assert.equal(changing.pathOf('file:///a/x.md'), undefined);
		assert.equal(changing.pathOf('file:///b/x.md'), 'x.md');
	});
});
