import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { importDocument } from '../../server/src/convert/index.js';
import { docx, p } from '../support/office/docx.js';
import { folder, rapporteur, read } from './process.js';

const REPORT = '# Minutes of the Quay Board\n\n5 March 2018\n\nPresent: Ann Lee, Bo Roe\n\n1. The pier **stands**.\n';
const TYPES =
	'<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const LETTER = docx({ body: p('Letter'), files: { '[Content_Types].xml': TYPES } });

describe('rapporteur export', () => {
	const at = (cwd: string, ...args: string[]) => rapporteur(['export', ...args], { cwd });
	const imported = (cwd: string, name: string): string => importDocument(readFileSync(join(cwd, name))).markdown;

	it('writes a document of Word, and says what is open and what could not be kept', async () => {
		const cwd = folder({ 'in/minutes.md': `${REPORT}2. See [the notes](notes.md).\n3. TBD.\n` });
		const { status, stdout, stderr } = await at(cwd, 'in/minutes.md');
		assert.deepEqual([status, stderr], [0, '']);
		assert.match(
			stdout,
			/^Wrote minutes\.docx\.\nA link leads to the file “notes\.md”, .*\.\nin\/minutes\.md:9: still open: “TBD”/,
		);
		assert.equal(imported(cwd, 'minutes.docx'), `${REPORT}2. See [the notes](notes.md).\n3. TBD.\n`);
	});

	it('writes nothing with --final as long as something is open', async () => {
		const cwd = folder({ 'minutes.md': `${REPORT}2. TBD.\n`, 'done.md': REPORT });
		const { status, stdout, stderr } = await at(cwd, 'minutes.md', '--final', '-o', 'a.docx');
		assert.deepEqual([status, stdout], [1, '']);
		assert.match(stderr, /^minutes\.md:8: still open: .*\nminutes\.md is not final, and nothing was written\.\n$/);
		assert.throws(() => read(cwd, 'a.docx'));
		assert.equal((await at(cwd, 'done.md', '--final')).stdout, 'Wrote done.docx.\n');
	});

	it('leaves alone what is there', async () => {
		const cwd = folder({ 'minutes.md': REPORT, 'minutes.docx': 'mine' });
		assert.deepEqual(await at(cwd, 'minutes.md'), {
			status: 2,
			stdout: '',
			stderr: 'rapporteur: minutes.docx is there already, and is left as it is. Name another file with --output\n',
		});
		assert.equal(read(cwd, 'minutes.docx'), 'mine');
	});

	it('says what it cannot write, and writes nothing', async () => {
		const cwd = folder({ 'minutes.md': REPORT, 'minutes.docx': 'PK\x03\x04\xff' });
		mkdirSync(join(cwd, 'out'));
		const said = async (...args: string[]): Promise<string> => {
			const { status, stderr } = await at(cwd, ...args);
			assert.equal(status, 2);
			return stderr;
		};
		assert.match(
			await said('minutes.md', '-o', 'a.rtf'),
			/a\.rtf does not say what to write\. .* \.docx, \.html, \.pdf,/,
		);
		assert.match(await said('minutes.md', '-o', '-'), /^rapporteur: - does not say what to write/);
		assert.match(
			await said('minutes.md', '--format', 'html', '-o', 'a.docx'),
			/a\.docx ends in \.docx, but --format is html/,
		);
		assert.match(await said('minutes.md', '-o', 'out'), /out does not say/);
		assert.match(
			await said('minutes.md', '--format', 'docx', '-o', 'out'),
			/^rapporteur: out is a folder\. Name a file/,
		);
		writeFileSync(join(cwd, 'word.docx'), Uint8Array.of(0x50, 0x4b, 3, 4, 0xff));
		assert.match(
			await said('word.docx', '-o', 'b.docx'),
			/word\.docx is not Markdown\. Import it first: rapporteur import word\.docx/,
		);
		assert.deepEqual(readdirSync(cwd), ['minutes.docx', 'minutes.md', 'out', 'word.docx']);
	});

	it('takes the letterhead of the settings, from the folder of their file, or the one that is named', async () => {
		const cwd = folder({
			'.rapporteur.yaml': 'template: forms/letter.docx\n',
			'forms/letter.docx': LETTER,
			'2018/minutes.md': REPORT,
			'broken.docx': 'Letter',
		});
		await at(cwd, '2018/minutes.md');
		assert.equal(imported(cwd, 'minutes.docx'), REPORT);
		const text = unzipSync(readFileSync(join(cwd, 'minutes.docx')))['word/document.xml']!;
		assert.match(strFromU8(text), />Letter</);
		assert.match(
			(await at(cwd, '2018/minutes.md', '-o', 'b.docx', '--template', 'broken.docx')).stderr,
			/^rapporteur: broken\.docx cannot be used as template\. It is no document of Word/,
		);
		assert.match(
			(await at(cwd, '2018/minutes.md', '-o', 'b.docx', '--template', 'none.docx')).stderr,
			/^rapporteur: the template none\.docx cannot be read: /,
		);
	});

	it('writes a page of HTML', async () => {
		const cwd = folder({ 'minutes.md': REPORT });
		assert.equal((await at(cwd, 'minutes.md', '-o', 'out/page.html')).stdout, 'Wrote out/page.html.\n');
		assert.match(read(cwd, 'out/page.html'), /<h1 dir="auto">Minutes of the Quay Board<\/h1>/);
	});

	it('has PDF made by a program that is on the path, and names it', async function () {
		if (process.platform !== 'linux') this.skip();
		const cwd = folder({ 'minutes.md': REPORT });
		const bin = join(cwd, 'bin');
		mkdirSync(bin);
		const pdf = (name: string, script: string): void => {
			writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
			chmodSync(join(bin, name), 0o755);
		};
		const print = (output: string, PATH: string) =>
			rapporteur(['export', 'minutes.md', '-o', output], { cwd, env: { PATH } });
		assert.match(
			(await print('a.pdf', '/nowhere:bin')).stderr,
			/^rapporteur: nothing on this computer makes a PDF\. Install /,
		);
		pdf('soffice', 'while [ "$1" != --outdir ]; do shift; done; echo office >"$2/report.pdf"');
		assert.equal((await print('a.pdf', bin)).stdout, 'Wrote a.pdf, printed by LibreOffice.\n');
		pdf(
			'chromium',
			'for each; do case $each in --print-to-pdf=*) IFS==; set -- $each; echo page >"$2"; exit;; esac; done',
		);
		assert.equal((await print('b.pdf', bin)).stdout, 'Wrote b.pdf, printed by Chromium.\n');
		assert.deepEqual([read(cwd, 'a.pdf'), read(cwd, 'b.pdf')], ['office\n', 'page\n']);
		pdf('chromium', 'exit 1');
		assert.equal((await print('c.pdf', bin)).stdout, 'Wrote c.pdf, printed by LibreOffice.\n');
	});
});
