/** A server that could not be started at first, in a real window of VS Code. */
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settled } from './host/ask-driver.js';
import { runCommand, squiggles, waitForCount } from './host/editor.js';
import { closeIdleWindows } from './host/shared-window.js';
import { suiteWindow } from './host/suite-window.js';

describe('VS Code, where the server did not start', function () {
	this.timeout(300_000);
	// Their servers are told from this one by nothing.
	before(() => closeIdleWindows());
	const window = suiteWindow({
		files: { 'a.md': '# Notes\n\nThe [slides](TODO) are there.\n' },
		// Where a report was open, the server has started.
		fresh: true,
		// So that those that begin next, which use the clipboard, can have the window.
		clipboard: true,
		keepsEditors: true,
	});

	const notChecked = () => window.page.locator('.statusbar-item', { hasText: 'Not checked' });
	/** Neither beside the text nor in the list of messages. */
	const nothingIsTold = async () => {
		await settled(window.page);
		await waitForCount(window.page.locator('.notification-toast'), 0);
		await waitForCount(window.page.locator('#status\\.notifications .codicon-bell'), 1);
		await waitForCount(window.page.locator('#status\\.notifications .codicon-bell-dot'), 0);
	};

	it('says that nothing is checked, and checks when it is started again', async () => {
		const { page, home } = window;
		const extensions = join(home, 'extensions');
		const name = (await readdir(extensions)).find((each) => each.startsWith('rapporteur.extension'));
		const server = join(extensions, name!, 'dist/server.js');
		await rename(server, `${server}.gone`);
		try {
			await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'a.md' }).dblclick();
			await notChecked().waitFor();
			// Who asks for it is told, in a dialog, which cannot outlive what it says.
			await runCommand(page, 'Rapporteur: Restart');
			await page.locator('.monaco-dialog-box', { hasText: 'Rapporteur has stopped' }).waitFor();
			await page.keyboard.press('Escape');
			await page.locator('.monaco-dialog-box').waitFor({ state: 'detached' });
		} finally {
			await rename(`${server}.gone`, server);
		}
		await runCommand(page, 'Rapporteur: Restart');
		await squiggles(page, 'warning').first().waitFor();
		await notChecked().waitFor({ state: 'detached' });
		await nothingIsTold();
	});

	it('starts it again when it ends, says so when that does not help, and leaves no message behind', async function () {
		// Elsewhere there is no plain way to see what a process runs.
		if (process.platform !== 'linux') this.skip();
		const { page } = window;
		page.setDefaultTimeout(40_000);
		let ended: number | undefined;
		for (let ends = 1; ends <= MOST_ENDS; ends++) {
			const running = await serverOf(window.home, ended);
			process.kill(running, 'SIGKILL');
			ended = running;
		}
		await notChecked().waitFor();
		await waitForCount(squiggles(page, 'warning'), 0);
		await nothingIsTold();
		await notChecked().click();
		await squiggles(page, 'warning').first().waitFor();
		await notChecked().waitFor({ state: 'detached' });
		await nothingIsTold();
	});
});

/** So often it may end within a few minutes, and once more. */
const MOST_ENDS = 5;

/** The process that runs our server, once there is another than `before`. */
async function serverOf(home: string, before: number | undefined): Promise<number> {
	for (;;) {
		for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
			// It may have ended meanwhile.
			const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
			if (Number(id) !== before && command.includes(home) && /rapporteur\.extension[^\0]*server\.js/.test(command)) {
				return Number(id);
			}
		}
		await sleep(50);
	}
}
