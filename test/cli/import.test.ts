import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { docx, link, numbered, p, r, raw } from '../support/office/docx.js';
import { odt } from '../support/office/odt.js';
import { folder, rapporteur, read } from './process.js';

const change = 'w:id="1" w:author="Ann Lee"';
const DRAWING = raw(
	'<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="The pier"/><a:blip r:embed="i"/></wp:inline></w:drawing>',
);
const MINUTES = docx({
	body:
		p('The ', r('pier', 'b'), ' was opened.') +
		p(DRAWING) +
		p(`<w:ins ${change}>${r('New.')}</w:ins>`) +
		p(numbered(9), 'x'),
	relations: [['i', 'image', 'media/pier.png']],
	files: { 'word/media/pier.png': 'png' },
});

describe('rapporteur import', () => {
	const at = (cwd: string, ...args: string[]) => rapporteur(['import', ...args], { cwd });

	it('writes a document of Word as Markdown, its pictures beside it, and says what could not be kept', async () => {
		const cwd = folder({ 'in/minutes.docx': MINUTES });
		assert.deepEqual(await at(cwd, 'in/minutes.docx', '-o', 'out/minutes.md'), {
			status: 0,
			stdout:
				'Wrote out/minutes.md and a picture in out/minutes-pictures.\nout/minutes.md:5: Changes that were tracked were taken as accepted\n',
			stderr: '',
		});
		assert.equal(
			read(cwd, 'out/minutes.md'),
			'The **pier** was opened.\n\n![The pier](minutes-pictures/pier.png)\n\nNew.\n\nx\n',
		);
		assert.equal(read(cwd, 'out/minutes-pictures/pier.png'), 'png');
	});

	it('leads links to other files on from where the report is', async () => {
		const links = [
			'slides.pdf',
			'../plan%20b.docx#x',
			'out%20of/a(1).md?b=../c',
			'https://example.org/d',
			'/e',
			'mailto:f@example.org',
		];
		const body = p(...links.map((_, i) => link(`${i}`, r(`${i}`))).flatMap((each) => [each, r(' ')]));
		const cwd = folder({ 'in/May #1/minutes.docx': docx({ body, links: Object.fromEntries(links.entries()) }) });
		const from = async (output: string) => {
			await at(cwd, 'in/May #1/minutes.docx', '-o', output);
			return [...read(cwd, output).matchAll(/\]\((.*?)\) ?(?=\[|\n)/g)].map(([, address]) => address);
		};
		assert.deepEqual(await from('out/a.md'), [
			'../in/May%20%231/slides.pdf',
			'../in/plan%20b.docx#x',
			'../in/May%20%231/out%20of/a(1).md?b=../c',
			...links.slice(3),
		]);
		assert.deepEqual((await from('in/b.md')).slice(0, 2), ['May%20%231/slides.pdf', 'plan%20b.docx#x']);
		assert.deepEqual(await from('in/May #1/c.md'), links);
	});

	it('names the file as the document, and writes no folder for pictures without any', async () => {
		const cwd = folder({ 'in/minutes.odt': odt({ body: '<text:p>Opened.</text:p>' }) });
		assert.equal((await at(cwd, 'in/minutes.odt')).stdout, 'Wrote minutes.md.\n');
		assert.equal(read(cwd, 'minutes.md'), 'Opened.\n');
		assert.deepEqual(readdirSync(cwd).sort(), ['in', 'minutes.md']);
	});

	it('prints it', async () => {
		const cwd = folder({ 'minutes.docx': MINUTES });
		const { stdout, stderr } = await at(cwd, 'minutes.docx', '--output', '-');
		assert.equal(stdout, 'The **pier** was opened.\n\nNew.\n\nx\n');
		assert.match(stderr, /^3: A picture was left out\n3: Changes that were tracked/);
		assert.equal(existsSync(join(cwd, 'minutes.md')), false);
	});

	it('leaves alone what is there', async () => {
		const cwd = folder({ 'minutes.docx': MINUTES, 'minutes.md': 'mine\n', 'other-pictures/pier.png': 'mine' });
		assert.deepEqual(await at(cwd, 'minutes.docx'), {
			status: 2,
			stdout: '',
			stderr: 'rapporteur: minutes.md is there already, and is left as it is. Name another file with --output\n',
		});
		assert.equal(read(cwd, 'minutes.md'), 'mine\n');
		await at(cwd, 'minutes.docx', '-o', 'other.md');
		assert.equal(read(cwd, 'other-pictures/pier.png'), 'mine');
		assert.equal(read(cwd, 'other-pictures-2/pier.png'), 'png');
	});

	it('says why a document cannot be imported', async () => {
		const cwd = folder({ 'minutes.doc': 'hello' });
		const said =
			'rapporteur: minutes.doc cannot be imported. It is no document of Word (.docx) or LibreOffice (.odt). Save it as one of them, and take that\n';
		assert.deepEqual(await at(cwd, 'minutes.doc'), { status: 2, stdout: '', stderr: said });
		assert.match(
			(await at(cwd, 'gone.docx')).stderr,
			/^rapporteur: gone\.docx cannot be read: there is no such file\n$/,
		);
		assert.deepEqual(readdirSync(cwd), ['minutes.doc']);
	});
});
