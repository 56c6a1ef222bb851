import type { Locator, Page } from 'playwright-core';

/** Drags a file of the explorer into the editor, and drops it `right` of where a line begins. */
export async function dropFile(page: Page, file: Locator, line: Locator, right: number): Promise<void> {
	const { x, y } = (await line.boundingBox())!;
	await file.hover();
	await page.mouse.down();
	await page.mouse.move(x + right - 10, y + 8, { steps: 5 });
	// Into the editor, not into a tab.
	await page.keyboard.down('Shift');
	await page.mouse.move(x + right + 10, y + 9, { steps: 5 });
	await page.locator('#monaco-workbench-editor-drop-overlay').waitFor({ state: 'detached' });
	await page.mouse.move(x + right, y + 9, { steps: 5 });
	await page.mouse.up();
	await page.keyboard.up('Shift');
}
