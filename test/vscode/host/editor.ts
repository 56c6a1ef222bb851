/** What a person does in the window, and what they see there. */
import type { Locator, Page } from 'playwright-core';

/** Asks the driver, by `ask-driver.ts`. */
export const ASK = 'Control+Alt+F10';
const CLOSE_EDITOR = 'Control+Alt+F12';
const CLOSE_PARTS = 'Control+Alt+F11';

/**
 * For what is done around each test or suite, in the format of `keybindings.json`: for a name VS Code goes through all its
 * commands or files.
 */
export const KEYS: readonly unknown[] = [
	{ key: 'ctrl+alt+f10', command: 'driver.answer' },
	{ key: 'ctrl+alt+f12', command: 'workbench.action.revertAndCloseActiveEditor' },
	{
		key: 'ctrl+alt+f11',
		command: 'runCommands',
		args: { commands: ['notifications.clearAll', 'workbench.action.closePanel', 'workbench.view.explorer'] },
	},
];

/** Closes what is open, and forgets changes that are not saved. */
export async function closeEditors(page: Page): Promise<void> {
	const tabs = page.locator('.tabs-container .tab');
	for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
		await page.keyboard.press(CLOSE_EDITOR);
		// Another one may go with it.
		await tabs.nth(left - 1).waitFor({ state: 'detached' });
	}
}

/** Closes what is around the editors, but for the list of files, which it shows. */
export async function closeParts(page: Page): Promise<void> {
	await page.keyboard.press(CLOSE_PARTS);
	await page.locator('.explorer-folders-view').waitFor();
	await page.locator('.part.panel').waitFor({ state: 'hidden' });
	await waitForCount(page.locator('.notification-toast'), 0);
}

/** Puts the cursor in the focused editor; both count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
	await page.keyboard.press('Control+g');
	const input = page.locator('.quick-input-widget input[aria-label^="Go to line"]');
	await input.fill(`:${line}:${column}`);
	await input.press('Enter');
	await waitForCursor(page, line, column);
}

/** Waits until the cursor is there, in the focused editor. */
export async function waitForCursor(page: Page, line: number, column: number): Promise<void> {
	const told = page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`^Ln ${line}, Col ${column}\\b`) });
	await told.waitFor({ state: 'attached' });
	await page.locator('.monaco-editor.focused').waitFor();
}

/** Waits until as many letters are selected as `words` has. */
export async function waitForSelected(page: Page, words: string): Promise<void> {
	await page.locator('#status\\.editor\\.selection', { hasText: `(${words.length} selected)` }).waitFor();
}

/** Types as fast as a quick typist, with the keys of a real keyboard. */
export async function type(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text, { delay: 30 });
}

/** The lines that the editor shows, as they are read from top to bottom. */
export async function shownLines(page: Page): Promise<string[]> {
	const lines = await page.locator('.monaco-editor .view-lines .view-line').evaluateAll((elements) =>
		elements
			.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
			.sort((a, b) => a.top - b.top)
			.map(({ text }) => text),
	);
	// The editor draws spaces that a browser does not fold.
	return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** Waits until the editor shows `line` as one of its lines. */
export async function waitForLine(page: Page, line: string): Promise<void> {
	const pattern = line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
	await page
		.locator('.monaco-editor .view-lines .view-line', { hasText: new RegExp(`^${pattern}$`) })
		.first()
		.waitFor();
}

/** The underlines that the editor draws. */
export function squiggles(page: Page, severity: 'error' | 'warning' | 'info'): Locator {
	return page.locator(`.monaco-editor .squiggly-${severity}`);
}

/** Waits until exactly `count` of `found` are there. */
export async function waitForCount(found: Locator, count: number): Promise<void> {
	if (count > 0) await found.nth(count - 1).waitFor();
	await found.nth(count).waitFor({ state: 'detached' });
}

/** Opens the quick-fix menu at the cursor, and gives its entries. */
export function openQuickFixes(page: Page): Promise<string[]> {
	return openActions(page, 'Control+.');
}

/** Opens the menu of refactorings at the cursor, and gives its entries. */
export function openRefactorings(page: Page): Promise<string[]> {
	return openActions(page, 'Control+Shift+r');
}

async function openActions(page: Page, key: string): Promise<string[]> {
	const entries = page.locator('.action-widget .monaco-list-row.action');
	// By then VS Code itself has asked for what there is here, and would not forget the menu for it. Its timers are those of the page.
	await page.evaluate('new Promise((resolve) => setTimeout(resolve, 800))');
	await page.keyboard.press(key);
	await entries.first().waitFor();
	return entries.allTextContents();
}

/** Chooses `title` in the open quick-fix menu, by the keyboard. */
export async function chooseQuickFix(page: Page, title: string): Promise<void> {
	const entries = await page.locator('.action-widget .monaco-list-row.action').allTextContents();
	if (!entries.includes(title)) throw new Error(`"${title}" is not offered; there is: ${entries.join(', ')}`);
	const focused = page.locator('.action-widget .monaco-list-row.action.focused');
	while ((await focused.textContent()) !== title) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
}

/** Runs a command by its name, from the list that F1 opens. */
export async function runCommand(page: Page, title: string): Promise<void> {
	await page.keyboard.press('F1');
	const input = page.locator('.quick-input-widget input[aria-label^="Type the name of a command"]');
	// At once: VS Code goes through all its commands for each letter.
	await input.fill(`>${title}`);
	await waitForChoice(page, title);
	await input.press('Enter');
}

/** Runs a command by its name, from the menu of what is clicked. */
export async function chooseFromMenu(page: Page, clicked: Locator, title: string): Promise<void> {
	await clicked.click({ button: 'right' });
	await page.locator('.monaco-menu').waitFor();
	const focused = page.locator('.monaco-menu .action-item.focused');
	do await page.keyboard.press('ArrowDown');
	while (!(await focused.textContent())?.includes(title));
	await page.keyboard.press('Enter');
	// Where the pointer rests on a file, its path comes up after a while, and lies over the next file.
	await page.mouse.move(0, 0);
}

/** Copies this as other programs do: what a page may write by itself is cleaned of what only those know. */
export async function copy(page: Page, clipboard: { readonly html: string; readonly text: string }): Promise<void> {
	const copied = await page.evaluate(`{
		const { html, text } = ${JSON.stringify(clipboard)};
		const listener = (event) => {
			event.clipboardData.setData('text/html', html);
			event.clipboardData.setData('text/plain', text);
			event.preventDefault();
			event.stopImmediatePropagation();
		};
		document.addEventListener('copy', listener, { capture: true, once: true });
		document.execCommand('copy');
	}`);
	if (copied !== true) throw new Error('The page may not copy');
}

/** Waits until the list that is open would take the entry with these words at Enter. */
export async function waitForChoice(page: Page, words: string): Promise<void> {
	await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
}

/** Waits until something is asked for with these words, and answers it. */
export async function answer(page: Page, asked: string, words: string): Promise<void> {
	const input = page.locator('.quick-input-widget', { hasText: asked }).locator('input');
	await input.fill(words);
	await input.press('Enter');
}
