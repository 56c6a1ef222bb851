/** Enter, Tab and Shift+Tab in the lists of a report, in a real window of VS Code. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settled } from './host/ask-driver.js';
import { squiggles, type, waitForCount, waitForSelected } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const REPORT =
	'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe slides are [there](TODO).\n\n';
const AGENDA = '# Agenda of the board meeting of 5 February 2018\n\nThe slides are [there](TODO).\n\n## Agenda\n\n';
const NOTES = '# Bread\n\nThe flour is [there](TODO).\n\n';

describe('VS Code, in the lists of a report', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: {} });
	let count = 0;

	/** A document that ends in `text`, with the cursor behind it; `written` gives what is written there. */
	async function open(begin: string, text: string, eol = '\n') {
		const { page } = window;
		const path = join(window.folder, `list-${++count}.md`);
		await writeFile(path, (begin + text).replaceAll('\n', eol));
		await openFile(page, path);
		await squiggles(page, 'warning').first().waitFor();
		await waitForCount(
			page.locator('.editor-group-container a[aria-label*="Ready to Send?"]'),
			begin === REPORT ? 1 : 0,
		);
		await page.keyboard.press('Control+End');
		await settled(page);
		const written = async () => (await settled(page)).text.slice(begin.replaceAll('\n', eol).length);
		/** Where the meaning of the key depends on those before it, they have been heard of. */
		const enter = async () => {
			await settled(page);
			await page.keyboard.press('Enter');
		};
		return { page, written, enter };
	}

	it('goes on with the next item, and ends the list after an empty one', async () => {
		const { page, written, enter } = await open(REPORT, '- one');
		await enter();
		await type(page, 'two');
		await enter();
		await enter();
		await settled(page);
		await type(page, 'End.');
		assert.equal(await written(), '- one\n- two\n\nEnd.');
	});

	it('counts on', async () => {
		const { page, written, enter } = await open(REPORT, '9. The budget was adopted.');
		await enter();
		await type(page, 'So was the fee.');
		await enter();
		await type(page, 'Nothing else.');
		assert.equal(await written(), '9. The budget was adopted.\n10. So was the fee.\n11. Nothing else.');
	});

	it('counts on in an agenda, as which a report begins that is typed from its title on', async () => {
		const { page, written, enter } = await open(AGENDA, '1. Opening');
		await enter();
		await type(page, 'Roads');
		assert.equal(await written(), '1. Opening\n2. Roads');
	});

	it('counts on below a new item, as one step to undo, and back when the list ends there', async () => {
		const { page, written, enter } = await open(REPORT, '8. one\n9. two\n   - a\n10. three');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await enter();
		assert.equal(await written(), '8. one\n9. \n10. two\n    - a\n11. three');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '8. one\n9. two\n   - a\n10. three');
		await enter();
		await page.keyboard.type('new');
		assert.equal(await written(), '8. one\n9. new\n10. two\n    - a\n11. three');
		await enter();
		await enter();
		assert.equal(await written(), '8. one\n9. new\n\n\n10. two\n    - a\n11. three');
	});

	it('leaves numbers with gaps as they are', async () => {
		const { page, written, enter } = await open(REPORT, '1. one\n3. three\n7. seven');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await enter();
		await type(page, 'four');
		assert.equal(await written(), '1. one\n3. three\n4. four\n7. seven');
	});

	it('moves an item in and out, as one step to undo', async () => {
		const { page, written } = await open(REPORT, '1. one\n2. two');
		await page.keyboard.press('Tab');
		assert.equal(await written(), '1. one\n   1. two');
		await page.keyboard.press('Shift+Tab');
		assert.equal(await written(), '1. one\n2. two');
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '1. one\n2. two');
		await page.keyboard.press('Control+Shift+z');
		assert.equal(await written(), '1. one\n   1. two');
	});

	for (const eol of ['\n', '\r\n']) {
		it(`moves selected items in and out, each as one step to undo, with ${JSON.stringify(eol)}`, async () => {
			const flat = ['1. one', '2. two', '3. three', '4. four'].join(eol);
			const nested = ['1. one', '   1. two', '   2. three', '2. four'].join(eol);
			const { page, written } = await open(REPORT, '1. one\n2. two\n3. three\n4. four', eol);
			const press = async (key: string) => {
				await page.keyboard.press(key);
				return written();
			};
			await press('ArrowUp');
			await press('Shift+ArrowUp');
			assert.equal(await press('Tab'), nested);
			assert.equal(await press('Control+z'), flat);
			assert.equal(await press('Tab'), nested);
			assert.equal(await press('Shift+Tab'), flat);
			assert.equal(await press('Control+z'), nested);
			await press('ArrowLeft');
			assert.equal(await press('Shift+Tab'), ['1. one', '2. two', '   1. three', '3. four'].join(eol));
			assert.equal(await press('Control+z'), nested);
		});
	}

	it('puts a new item above the one in front of whose words Enter was pressed, as one step to undo', async () => {
		for (const [text, wanted] of [
			['- [x] one', '- [ ] \n- [x] Xone'],
			['1. one\n2. two', '1. one\n2. \n3. Xtwo'],
		] as const) {
			const { page, written, enter } = await open(REPORT, text);
			for (const _ of 'one') await page.keyboard.press('ArrowLeft');
			await enter();
			assert.equal(await written(), wanted.replace('X', ''));
			await page.keyboard.press('Control+z');
			assert.equal(await written(), text);
			await enter();
			await page.keyboard.type('X');
			assert.equal(await written(), wanted);
		}
	});

	it('ends a list as one step to undo', async () => {
		const { page, written } = await open(REPORT, '- one\n- ');
		await page.keyboard.press('Enter');
		assert.equal(await written(), '- one\n\n');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '- one\n- ');
	});

	it('loses nothing that is typed at once after the keys', async () => {
		const { page, written } = await open(REPORT, '- one\n- two');
		await page.keyboard.press('Tab');
		await page.keyboard.type('X');
		await page.keyboard.press('Enter');
		await page.keyboard.type('three');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.type('Y');
		assert.equal(await written(), '- one\n  - twoX\n- threeY');
	});

	it('loses nothing that is typed at once after a list was ended', async () => {
		const { page, written } = await open(REPORT, '- one\n- ');
		await page.keyboard.press('Enter');
		await page.keyboard.type('End.');
		assert.equal(await written(), '- one\n\nEnd.');
	});

	it('loses and misplaces nothing of items that are typed at once', async () => {
		for (const [text, words, wanted] of [
			['- ', ['apples', 'bread', 'cheese'], '- apples\n- bread\n- cheese'],
			['1. ', ['apples', 'bread'], '1. apples\n2. bread'],
			['- one\n  - ', ['apples', 'bread'], '- one\n  - apples\n  - bread'],
		] as const) {
			const { page, written, enter } = await open(REPORT, text);
			for (const [i, word] of words.entries()) {
				if (i > 0) await enter();
				await page.keyboard.type(word);
			}
			assert.equal(await written(), wanted);
		}
	});

	for (const delay of [20, 60, 200]) {
		it(`loses and misplaces nothing of what is typed with ${delay} ms between the keys`, async () => {
			for (const [text, typed, wanted] of [
				['- ', 'apples\nbread\ncheese\n\nEnd.', '- apples\n- bread\n- cheese\n\nEnd.'],
				['8. ', 'apples\nbread\nb\n\nEnd.', '8. apples\n9. bread\n10. b\n\nEnd.'],
				['- one\n  - ', 'two\nthree\n\nfour', '- one\n  - two\n  - three\n- four'],
				['I. Opening\n', 'II. Budget\nRoads\n\nEnd.', 'I. Opening\nII. Budget\nIII. Roads\n\nEnd.'],
				['(a) ', 'Quay\nb\n\nEnd.', '(a) Quay\n(b) b\n\nEnd.'],
			] as const) {
				const { page, written } = await open(REPORT, text);
				await page.keyboard.type(typed, { delay });
				assert.equal(await written(), wanted);
			}
		});
	}

	it('leaves the bracket that VS Code has written with the words that it closes, as one step to undo', async () => {
		const { page, written, enter } = await open(REPORT, '- one');
		await enter();
		await page.keyboard.type('Kim Dahl ');
		// VS Code writes the other bracket only for a key that has come alone.
		const bracket = async (both: string) => {
			await written();
			await page.keyboard.press('(');
			assert.equal(await written(), both);
		};
		await bracket('- one\n- Kim Dahl ()');
		await page.keyboard.type('Quay');
		await enter();
		assert.equal(await written(), '- one\n- Kim Dahl (Quay)\n- ');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), '- one\n- Kim Dahl (Quay)');
		await enter();
		await page.keyboard.type('Eva Quist ', { delay: 20 });
		await bracket('- one\n- Kim Dahl (Quay)\n- Eva Quist ()');
		await page.keyboard.type('Port\nBo\n', { delay: 20 });
		assert.equal(await written(), '- one\n- Kim Dahl (Quay)\n- Eva Quist (Port)\n- Bo\n- ');
	});

	it('goes on with a number that is none to Markdown, as one step to undo, and ends there', async () => {
		for (const [text, next] of [
			['2. Budget 2027', '3. '],
			['2. Haushalt 2027', '3. '],
			['I. Opening\n\nII. Budget', 'III. '],
			['ii) Budget', 'iii) '],
			['b) Budget', 'c) '],
			['A. Opening\nB. Budget', 'C. '],
			['(b) Budget', '(c) '],
			['**2. Budget**', '**3. '],
			['**2.** Budget', '**3.** '],
			['TOP 3: Haushalt', 'TOP 4: '],
			['- **II. Budget**', '- **III. '],
		] as const) {
			const { page, written, enter } = await open(REPORT, text);
			await enter();
			assert.equal(await written(), `${text}\n${next}`);
			await page.keyboard.press('Control+z');
			assert.equal(await written(), text);
			await enter();
			await enter();
			assert.equal(await written(), `${text}\n\n`);
		}
	});

	it('counts on below such a number, as one step to undo', async () => {
		const text = 'I. Opening\nII. Roads\n\nIII. Quay';
		const { page, written, enter } = await open(REPORT, text);
		for (const _ of text.split('\n').slice(1)) await page.keyboard.press('ArrowUp');
		await page.keyboard.press('End');
		await enter();
		assert.equal(await written(), 'I. Opening\nII. \nIII. Roads\n\nIV. Quay');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), text);
	});

	it('takes no date, and no sentence, for an item', async () => {
		for (const text of ['14. März 2027', '5. mai 2018', 'A. Miller asked for the accounts', 'I. Berg left early.']) {
			const { page, written, enter } = await open(REPORT, text);
			await enter();
			await type(page, 'More');
			assert.equal(await written(), `${text}\nMore`);
		}
	});

	const TABLE = '| Name | From |\n|---|---|\n';

	it('goes on with a row of a table from wherever in it, as one step to undo, and leaves it from an empty one', async () => {
		const { page, written, enter } = await open(REPORT, `${TABLE}| Ana Lund | Quay |\n`);
		await page.keyboard.press('ArrowUp');
		await enter();
		// In front of a row it is a line of text.
		assert.equal(await written(), `${TABLE}\n| Ana Lund | Quay |\n`);
		await page.keyboard.press('Control+z');
		await written();
		await page.keyboard.press('End');
		await enter();
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n|  |  |\n`);
		await page.keyboard.press('Control+z');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n`);
		await page.keyboard.press('Control+Shift+z');
		await written();
		await page.keyboard.type('x');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n| x |  |\n`);
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n`);
		await enter();
		await page.keyboard.type('Bo Berg');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n| Bo Berg |  |\n`);
		await page.keyboard.press('Tab');
		await page.keyboard.type('Port');
		await enter();
		await page.keyboard.type('Eva Quist');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n| Bo Berg | Port |\n| Eva Quist |  |\n`);
		await enter();
		await enter();
		await page.keyboard.type('End.');
		assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n| Bo Berg | Port |\n| Eva Quist |  |\n\nEnd.\n`);
	});

	it('goes on in the table of a snippet, and leaves what is still to be filled in', async () => {
		const { page, written, enter } = await open(REPORT, '');
		const choices = page.locator('.suggest-widget.visible');
		await type(page, 'participants');
		await choices.locator('.monaco-list-row', { hasText: 'A table' }).click();
		await choices.waitFor({ state: 'hidden' });
		for (const name of ['Ana Lund', 'Bo Berg']) {
			await page.keyboard.type(name);
			await page.keyboard.press('Tab');
			// Each has a choice of roles.
			await choices.waitFor();
			await page.keyboard.press('Tab');
			await choices.waitFor({ state: 'hidden' });
		}
		await page.keyboard.type('Eva Quist');
		await page.keyboard.press('Tab');
		await waitForSelected(page, '[affiliation]');
		await enter();
		assert.match(await written(), /\| Eva Quist \| \[affiliation\] \|\n\| {2}\| {2}\|\n/);
		await page.keyboard.type('Kim Dahl');
		await settled(page);
		await page.keyboard.press('Tab');
		await page.keyboard.type('Quay');
		await enter();
		await enter();
		await page.keyboard.type('End.');
		assert.match(await written(), /\| Eva Quist \| \[affiliation\] \|\n\| Kim Dahl \| Quay \|\n\nEnd\.\n/);
	});

	it('leads from cell to cell with Tab, to a new row at the end, and back with Shift+Tab', async () => {
		const { page, written } = await open(REPORT, `${TABLE}| Ana 🎉 | Quay |\n| Bo |  |`);
		const press = async (key: string) => {
			await settled(page);
			await page.keyboard.press(key);
			await settled(page);
		};
		for (let cells = 0; cells < 2; cells++) await press('Shift+Tab');
		await page.keyboard.type('1');
		assert.equal(await written(), `${TABLE}| Ana 🎉 | Quay |\n| Bo1 |  |`);
		await press('Shift+Tab');
		await page.keyboard.type('2');
		await press('Shift+Tab');
		await page.keyboard.type('3');
		await press('Tab');
		await page.keyboard.type('4');
		await press('Tab');
		await press('Tab');
		await page.keyboard.type('Port');
		assert.equal(await written(), `${TABLE}| Ana 🎉3 | Quay24 |\n| Bo1 | Port |`);
		await press('Tab');
		await page.keyboard.type('Cy');
		await press('Tab');
		await page.keyboard.type('City');
		await press('Tab');
		await page.keyboard.type('Di');
		assert.equal(await written(), `${TABLE}| Ana 🎉3 | Quay24 |\n| Bo1 | Port |\n| Cy | City |\n| Di |  |`);
		// Beyond the first cell there is nothing.
		for (let cells = 0; cells < 9; cells++) await press('Shift+Tab');
		await page.keyboard.type('.');
		assert.match(await written(), /^\| Name\. \| From \|\n/);
	});

	it('leaves the words of a cell that are selected alone', async () => {
		const row = '| Ana Lund | Quay |';
		const { page, written } = await open(REPORT, TABLE + row);
		for (const [key, wanted] of [
			['Tab', `${TABLE}| Ana Lund | QuayX |`],
			['Shift+Tab', `${TABLE.replace('From', 'FromX')}${row}`],
			['Enter', `${TABLE}${row}\n| X |  |`],
		] as const) {
			await page.keyboard.press('Control+End');
			await page.keyboard.press('Home');
			for (const _ of '| Ana') await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Control+Shift+ArrowLeft');
			await settled(page);
			await page.keyboard.press(key);
			await page.keyboard.type('X');
			assert.equal(await written(), wanted);
			while ((await written()) !== TABLE + row) await page.keyboard.press('Control+z');
		}
	});

	it('goes on below the names of the columns', async () => {
		const { page, written, enter } = await open(REPORT, TABLE.trim());
		await page.keyboard.press('ArrowUp');
		await enter();
		await page.keyboard.type('Bo Berg');
		assert.equal(await written(), `${TABLE}| Bo Berg |  |`);
	});

	for (const delay of [20, 60, 200]) {
		it(`loses and misplaces nothing of rows that are typed with ${delay} ms between the keys`, async () => {
			const { page, written } = await open(REPORT, `${TABLE}| Ana Lund | Quay |`);
			await page.keyboard.type('\nBo\nE\nKim Dahl\n\nEnd.', { delay });
			assert.equal(await written(), `${TABLE}| Ana Lund | Quay |\n| Bo |  |\n| E |  |\n| Kim Dahl |  |\n\nEnd.`);
		});
	}

	for (const delay of [0, 20, 60, 200]) {
		it(`loses and misplaces nothing of cells that are typed with ${delay} ms between the keys`, async () => {
			const { page, written } = await open(REPORT, `${TABLE}| Ana Lund | Quay |\n| Bo |  |\n|  |  |`);
			for (let cells = 0; cells < 6; cells++) {
				await settled(page);
				await page.keyboard.press('Shift+Tab');
			}
			await settled(page);
			for (const [index, part] of ',\tX\t\tPort\tE\tF\nKim\n\nEnd.'.split('\t').entries()) {
				if (index > 0) await page.keyboard.press('Tab');
				if (delay > 0) await sleep(delay);
				await page.keyboard.type(part, { delay });
			}
			assert.equal(await written(), `${TABLE}| Ana Lund, | QuayX |\n| Bo | Port |\n| E | F |\n| Kim |  |\n\nEnd.`);
		});
	}

	it('goes on at every cursor', async () => {
		const { page, written, enter } = await open(REPORT, '- one\n- two');
		await page.keyboard.press('Control+Shift+ArrowUp');
		await page.keyboard.press('End');
		await enter();
		await page.keyboard.type('x');
		assert.equal(await written(), '- one\n- x\n- two\n- x');
	});

	it('counts at every cursor, and moves the items of all in, each as one step to undo', async () => {
		const text = '1. one\n2. two\n3. three';
		const { page, written, enter } = await open(REPORT, text);
		await page.keyboard.press('Control+Shift+ArrowUp');
		await page.keyboard.press('Control+Shift+ArrowUp');
		await settled(page);
		await page.keyboard.press('Tab');
		assert.equal(await written(), '1. one\n   1. two\n   2. three');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), text);
		await page.keyboard.press('End');
		await enter();
		assert.equal(await written(), '1. one\n2. \n3. two\n4. \n5. three\n6. ');
		await page.keyboard.press('Control+z');
		assert.equal(await written(), text);
	});

	it('leaves Enter and Tab to a list of suggestions', async () => {
		for (const key of ['Enter', 'Tab']) {
			const { page, written } = await open(REPORT, '- one\n- ');
			await page.keyboard.press('Control+Space');
			await page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
			await settled(page);
			await page.keyboard.press(key);
			await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
			const text = await written();
			assert.ok(text.startsWith('- one\n- ') && text.length > '- one\n- '.length, JSON.stringify(text));
			await page.keyboard.press('Escape');
		}
	});

	it('leaves the keys alone in what is no report', async () => {
		const { page, written } = await open(NOTES, '- one');
		await page.keyboard.press('Enter');
		await type(page, 'two');
		assert.equal(await written(), '- one\ntwo');
	});

	it('leaves the keys alone where the settings say so', async () => {
		await window.set({ 'rapporteur.listKeys': false });
		try {
			const { page, written } = await open(REPORT, '- one');
			await page.keyboard.press('Enter');
			await type(page, 'two');
			assert.equal(await written(), '- one\ntwo');
		} finally {
			await window.set({});
		}
	});
});
