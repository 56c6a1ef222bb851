/** Quick typing in a long report, in a real window of VS Code: what is underlined is what is meant. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { settled } from './host/ask-driver.js';
import { goTo, squiggles } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

/** Of a long report, in characters. */
const LONG = 1_000_000;
const SHOWN = 6;
/** Nobody waits longer for the last answer, in milliseconds. */
const PATIENCE = 10_000;
/** As a paste does, or somebody who types without looking: the server has not answered before the next key. */
const BURST = ['It was noted that', 'the hour is late', '- and 🎉', '', 'Agreed, so far. '];

function longReport(): string {
	const paper = (number: number) => `- The quay 🎉 was measured, see [paper ${number}](TBD), and painted.\n`;
	const rest = 'Nobody said more of the quay, of the boats or of the bench, and the next item was taken up.\n\n';
	const shown = Array.from({ length: SHOWN }, (_, index) => paper(index + 1)).join('');
	const far = Array.from({ length: 300 }, (_, index) => rest.repeat(40) + paper(index + 100)).join('\n');
	return `# Notes\n\n\n\n${shown}\n${rest.repeat(20)}${far}`;
}

describe('A burst of keys in a report of a megabyte', function () {
	this.timeout(300_000);
	const window = suiteWindow({ files: { 'long.md': longReport() } });

	it('leaves the underlines under the words that they are about', async () => {
		const { page, folder } = window;
		assert.ok(longReport().length >= LONG);
		await openFile(page, `${folder}/long.md`);
		await squiggles(page, 'warning')
			.nth(SHOWN - 1)
			.waitFor();
		await goTo(page, 3, 1);
		for (const [index, line] of BURST.entries()) {
			if (index > 0) await page.keyboard.press('Enter');
			await page.keyboard.type(line);
		}
		// Within the line of a link too, in front of it.
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		await page.keyboard.type('- Later the same day, ');
		const { findings } = await settled(page);
		const said = findings.flatMap((message) => /^“(paper \d+)” has “TBD”/.exec(message)?.[1] ?? []);
		const papers = Array.from({ length: SHOWN }, (_, index) => `paper ${index + 1}`);
		assert.deepEqual(
			papers.filter((paper) => !said.includes(paper)),
			[],
		);
		// What was found before a key and drawn after it stands where the words were, until the answer to that key is there.
		const expected = papers.map((paper) => `[${paper}](TBD)`);
		let found: string[];
		const end = Date.now() + PATIENCE;
		do found = await underlined(page);
		while (!isDeepStrictEqual(found, expected) && Date.now() < end);
		assert.deepEqual(found, expected);
	});
});

/** The words that are underlined, from top to bottom. */
function underlined(page: Page): Promise<string[]> {
	return page.evaluate(`(() => {
		const lines = [...document.querySelectorAll('.monaco-editor .view-lines .view-line')];
		const marks = [...document.querySelectorAll('.monaco-editor .squiggly-warning')].map((mark) => mark.getBoundingClientRect());
		marks.sort((a, b) => a.top - b.top);
		return marks.map((mark) => {
			const middle = (mark.top + mark.bottom) / 2;
			const line = lines.find((each) => {
				const { top, bottom } = each.getBoundingClientRect();
				return top <= middle && middle < bottom;
			});
			if (!line) return 'no line';
			let words = '';
			const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode(); text; text = texts.nextNode()) {
				for (let at = 0; at < text.data.length; at++) {
					const range = document.createRange();
					range.setStart(text, at);
					range.setEnd(text, at + 1);
					const { left, right } = range.getBoundingClientRect();
					if (mark.left <= (left + right) / 2 && (left + right) / 2 < mark.right) words += text.data[at];
				}
			}
			return words.replaceAll('\\u00a0', ' ');
		});
	})()`);
}
