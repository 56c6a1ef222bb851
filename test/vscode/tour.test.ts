/** The walkthrough, from an example with faults to "Ready", by the keys that it names. */
import { settled } from './host/ask-driver.js';
import {
	answer,
	chooseQuickFix,
	openQuickFixes,
	runCommand,
	squiggles,
	type,
	waitForCount,
	waitForSelected,
} from './host/editor.js';
import { suiteWindow } from './host/suite-window.js';

/** What corrects each fault that is left after the first, in the order of the text. */
const CORRECTIONS = [
	'Write the address …',
	'Link “recording of the meeting” instead',
	'End the bold after “three aims for the year:”',
	'Write the address …',
	'Remove the space inside the bold markers',
	'Start the bold at “I. Opening”',
	'Start the bold at “II. Aims for 2025”',
	'Start the bold at “III. Timetable of the…”',
];

describe('The walkthrough', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: { 'notes.txt': 'Ferries\n' } });

	it('leads to a first corrected report, and notes each step by itself', async () => {
		const { page } = window;
		page.setDefaultTimeout(30_000);
		await runCommand(page, 'Welcome: Open Walkthrough');
		const input = page.locator('.quick-input-widget input[aria-label*="Select a walkthrough"]');
		await input.fill('Correct a First Report');
		await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Correct a First Report' }).waitFor();
		await input.press('Enter');
		const step = (title: string) => page.locator('.getting-started-step', { hasText: title });
		const done = (title: string) => step(title).locator('.codicon.complete').waitFor();

		// A while after the page has opened, it takes the cursor to its first step.
		await page.locator('.getting-started-step:focus', { hasText: 'Try it on an example' }).waitFor();
		await step('Try it on an example').getByRole('button', { name: 'Open the Example' }).click();
		await squiggles(page, 'warning').first().waitFor();
		await done('Try it on an example');
		// The steps stay beside it.
		await step('Read what is wrong').waitFor();

		await page.keyboard.press('F8');
		await page.locator('.zone-widget', { hasText: 'Annex III is referred to but missing' }).waitFor();
		await done('Read what is wrong');
		await page.keyboard.press('Escape');

		await openQuickFixes(page);
		await chooseQuickFix(page, 'Add Annex III');
		await waitForSelected(page, '[text of the annex]');
		await type(page, 'Nine of twelve ships kept to the limit.');
		await done('Correct it by a key');

		const menu = page.locator('.action-widget .monaco-list-row.action');
		for (const [index, title] of CORRECTIONS.entries()) {
			// The key goes by the text as it is.
			await settled(page);
			await page.keyboard.press('Control+F8');
			// On a busy machine VS Code may forget it, see there.
			const opened = await menu
				.filter({ hasText: title })
				.waitFor({ timeout: 5_000 })
				.then(
					() => true,
					() => false,
				);
			if (!opened && (await menu.count()) === 0) await openQuickFixes(page);
			await chooseQuickFix(page, title);
			await menu.first().waitFor({ state: 'detached' });
			if (!title.startsWith('Write')) continue;
			await answer(page, 'Where does', `https://quay${index}.example`);
			await page
				.locator('.view-line', { hasText: `quay${index}` })
				.first()
				.waitFor();
			// That a link says “here” is told once nobody types.
			if (index === 0) await squiggles(page, 'info').first().waitFor();
		}
		await waitForCount(squiggles(page, 'warning'), 0);
		await done('Correct the others');

		await step('Ready to send?').click();
		await step('Ready to send?').getByRole('button', { name: 'Ready to Send?' }).click();
		await page.locator('.pane-body .monaco-list-row', { hasText: /^Ready/ }).waitFor();
		await done('Ready to send?');
	});
});
