/** Reports that are exported in a real window of VS Code. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { importDocument } from '../../server/src/convert/index.js';
import { docx, p } from '../support/office/docx.js';
import { chooseFromMenu, closeParts, runCommand, waitForChoice } from './host/editor.js';
import { openFile } from './host/open-file.js';
import { suiteWindow } from './host/suite-window.js';

const TYPES =
	'<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const REPORT =
	'# Minutes of the Harbour Board 👩\n\n5 June 2018\n\nPresent: Ann Lee, Bo Roe\n\n1. The pier **stands**.\n';

describe('VS Code, to Word', function () {
	this.timeout(300_000);
	const window = suiteWindow({
		settings: { 'files.defaultLanguage': 'markdown' },
		files: {
			'sent.md': `${REPORT}2. See [the plan](plan.pdf).\n3. TBD.\n`,
			'letters/.rapporteur.yaml': 'template: letter.docx\n',
			'letter.docx': docx({ body: p('Letter'), files: { '[Content_Types].xml': TYPES } }),
			'letters/june.md': REPORT,
		},
	});
	const imported = (name: string) => importDocument(readFileSync(join(window.folder, name))).markdown;
	const toast = (words: string) => window.page.locator('.notification-toast', { hasText: words });

	afterEach(() => closeParts(window.page));

	async function choose(format: string): Promise<void> {
		const { page } = window;
		await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Word document' }).waitFor();
		await page.keyboard.type(format);
		await waitForChoice(page, format);
		await page.keyboard.press('Enter');
	}

	it('exports a report from the menu of the explorer, and says what is open and was left out', async () => {
		const { page } = window;
		const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'sent.md' });
		await chooseFromMenu(page, row, 'Export Report…');
		await choose('Word document');
		await toast(
			'“sent.docx” has been written. One place is still to be filled in. A link leads to the file “plan.pdf”',
		).waitFor();
		assert.equal(imported('sent.docx'), `${REPORT}2. See [the plan](plan.pdf).\n3. TBD.\n`);
	});

	it('exports the report in front as a page, with the letterhead of its settings as a document, and overwrites nothing', async () => {
		const { page } = window;
		await openFile(page, join(window.folder, 'letters/june.md'));
		await runCommand(page, 'Rapporteur: Export Report…');
		await choose('Web page');
		await toast('“june.html” has been written.').waitFor();
		assert.match(
			readFileSync(join(window.folder, 'letters/june.html'), 'utf8'),
			/<h1 dir="auto">Minutes of the Harbour/,
		);
		for (const name of ['june.docx', 'june-2.docx']) {
			await runCommand(page, 'Rapporteur: Export Report…');
			await choose('Word document');
			await toast(`“${name}” has been written.`).waitFor();
			assert.equal(imported(`letters/${name}`), REPORT);
			const parts = unzipSync(readFileSync(join(window.folder, 'letters', name)));
			assert.match(strFromU8(parts['word/document.xml']!), />Letter</);
		}
		assert.equal(readdirSync(join(window.folder, 'letters')).filter((name) => name.endsWith('.docx')).length, 2);
	});

	it('exports a report that was never saved into the folder of the window', async () => {
		const { page } = window;
		await page.keyboard.press('Control+Alt+N');
		await page.locator('.tab', { hasText: 'Untitled-1' }).waitFor();
		await page.keyboard.type('# Minutes of the Harbour Board');
		await runCommand(page, 'Rapporteur: Export Report…');
		await choose('Word document');
		await toast('“Untitled-1.docx” has been written.').waitFor();
		assert.equal(imported('Untitled-1.docx'), '# Minutes of the Harbour Board\n');
	});
});
