import type { Page } from 'playwright-core';
import { settled } from './ask-driver.js';

/** Opens the file at `path` in the window, and waits until what is typed goes there. */
export async function openFile(page: Page, path: string): Promise<void> {
	await settled(page, path);
	await page.locator(`.monaco-editor.focused[data-uri$="${path.slice(path.lastIndexOf('/'))}"]`).waitFor();
}
