/** A server that could not be started at first, in a real window of VS Code. */
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, squiggles } from './host/editor.js';
import { suiteWindow } from './host/suite-window.js';

describe('VS Code, where the server did not start', function () {
	this.timeout(120_000);
	const window = suiteWindow({
		files: { 'a.md': '# Notes\n\nThe [slides](TODO) are there.\n' },
		// Where a report was open, the server has started.
		fresh: true,
		// So that those that begin next, which use the clipboard, can have the window.
		clipboard: true,
	});

	it('says that nothing is checked, and checks when it is started again', async () => {
		const { page, home } = window;
		const extensions = join(home, 'extensions');
		const name = (await readdir(extensions)).find((each) => each.startsWith('rapporteur.extension'));
		const server = join(extensions, name!, 'dist/server.js');
		await rename(server, `${server}.gone`);
		try {
			await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'a.md' }).dblclick();
			await page.locator('.statusbar-item', { hasText: 'Not checked' }).waitFor({ timeout: 60_000 });
		} finally {
			await rename(`${server}.gone`, server);
		}
		await runCommand(page, 'Rapporteur: Restart');
		await squiggles(page, 'warning').first().waitFor({ timeout: 60_000 });
		await page.locator('.statusbar-item', { hasText: 'Not checked' }).waitFor({ state: 'detached' });
	});
});
