import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TO_OPEN } from '../driver/to-open.js';
import { OPEN } from './editor.js';
import { startSession } from './session.js';

/** Opens the file at `path` in the window. */
export async function openFile(page: Page, path: string): Promise<void> {
	const { server } = await startSession();
	await writeFile(join(server.home, TO_OPEN), path);
	await page.keyboard.press(OPEN);
	await page.locator('.tab.active', { hasText: path.slice(path.lastIndexOf('/') + 1) }).waitFor();
	await page.locator('.monaco-editor.focused').waitFor();
}
