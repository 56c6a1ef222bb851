import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { docx, link, p, r, raw, styled } from '../support/office/docx.js';
import { folder, rapporteur, read } from './process.js';

const REPORT = [
	'---',
	'title: Minutes',
	'---',
	'# Minutes of the Pier Board',
	'',
	'<!-- sent on Monday -->',
	'The board read [the',
	'timetable][t] and agreed.',
	'',
	'* Ann pays.',
	'* Bo sings.',
	'',
	'[t]: https://example.org/t',
	'',
].join('\n');

const DRAWING = raw(
	'<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="The pier"/><a:blip r:embed="i"/></wp:inline></w:drawing>',
);

/** As somebody else has edited it. */
function edited(more = ''): Uint8Array {
	return docx({
		body:
			p(styled('H'), 'Minutes of the Pier Board') +
			p(r('The board read '), link('t', 'the timetable'), r(' and disagreed.')) +
			p(r('• Ann pays.')) +
			more,
		styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
		links: { t: 'https://example.org/t' },
		relations: [['i', 'image', 'media/pier.png']],
		files: { 'word/media/pier.png': 'png' },
	});
}

describe('rapporteur import --into', () => {
	const at = (cwd: string, ...args: string[]) => rapporteur(['import', ...args], { cwd });

	it('changes what the document says otherwise, and prints that as a diff', async () => {
		const cwd = folder({ 'minutes.docx': edited(p(DRAWING)), 'reports/minutes.md': REPORT });
		const { status, stdout, stderr } = await at(cwd, 'minutes.docx', '--into', 'reports/minutes.md');
		const expected = REPORT.replace('and agreed', 'and disagreed').replace(
			'* Bo sings.\n',
			'\n![The pier](minutes-pictures/pier.png)\n',
		);
		assert.equal(read(cwd, 'reports/minutes.md'), expected);
		assert.equal(status, 0);
		assert.match(stdout, /^diff --git .*\n-timetable\]\[t\] and agreed\.\n\+timetable\]\[t\] and disagreed\.\n/s);
		assert.equal(stderr, 'Changed reports/minutes.md, and wrote a picture in reports/minutes-pictures.\n');
		assert.equal(read(cwd, 'reports/minutes-pictures/pier.png'), 'png');
	});

	it('leaves a report alone that says the same', async () => {
		const same =
			'# Minutes of the Pier Board\r\n\r\nThe board read\r\n[the timetable](https://example.org/t) and disagreed.\r\n\r\n+ Ann pays.\r\n';
		const cwd = folder({ 'minutes.docx': edited(), 'minutes.md': same });
		assert.deepEqual(await at(cwd, 'minutes.docx', '--into', 'minutes.md'), {
			status: 0,
			stdout: 'minutes.md says the same as minutes.docx.\n',
			stderr: '',
		});
		assert.equal(read(cwd, 'minutes.md'), same);
		assert.deepEqual(readdirSync(cwd).sort(), ['minutes.docx', 'minutes.md']);
	});

	it('needs both, and no other file to write', async () => {
		const cwd = folder({ 'minutes.docx': edited(), 'minutes.md': REPORT });
		const refused = async (reason: RegExp, ...args: string[]) => {
			const { status, stderr } = await at(cwd, ...args);
			assert.equal(status, 2);
			assert.match(stderr, reason);
		};
		await refused(/^rapporteur: gone\.md cannot be read: there is no such file/, 'minutes.docx', '--into', 'gone.md');
		await refused(/^rapporteur: gone\.docx cannot be read: there is no such file/, 'gone.docx', '--into', 'minutes.md');
		await refused(/--into/, 'minutes.docx', '--into', 'minutes.md', '-o', 'other.md');
		assert.equal(read(cwd, 'minutes.md'), REPORT);
	});
});
