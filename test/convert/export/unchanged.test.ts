/** A document that comes back as it was sent: nothing of the report may change. */
import assert from 'node:assert/strict';
import { importDocument } from '../../../server/src/convert/index.js';
import { mergeBlocks } from '../../../server/src/convert/merge/merge.js';
import { applyEdits } from '../../../server/src/text/index.js';
import { exportDocx } from '../../support/office/export-docx.js';

async function back(report: string, edit: (imported: string) => string = (imported) => imported): Promise<string> {
	const imported = importDocument(await exportDocx(report)).markdown;
	return applyEdits(report, mergeBlocks(report, edit(imported)));
}

const REPORTS: Readonly<Record<string, string>> = {
	'a note that is referred to twice': 'The board[^1] met, and the board[^1] agreed.\n\n[^1]: Of the pier.\n',
	'a note to a note': 'The board[^a] met.[^c]\n\n[^a]: Of the pier, see also[^b].\n[^b]: Since 1899.\n[^c]: At noon.\n',
	'raised and lowered text':
		'10<sup>6</sup> m<sup>3</sup>, H<sub>2</sub>O, the 5<sup>th</sup>, <sup>a **b**[^1] c</sup>, **d<sup>2</sup>**e, f<sup>g\n\n[^1]: h\n',
	'HTML that has signs in Markdown':
		'<s>1,000</s> 2,000 <a href="https://example.org">a <b>b</b></a> <i>c\n\n<img src="d.png" width="400" alt="A map">\n\n<p><img src="https://example.org/e.png"></p>\n',
	'other HTML': '<div>M&uuml;ller &amp;amp; Co &mdash; <b>5</b>&nbsp;&euro;</div>\n\na <u>b</u>\n',
	'a note that is defined twice': 'A[^1] b.\n\n[^1]: One.\n\nc\n\n[^1]: Two.\n',
	'a note that refers to one of the text': 'A[^1] b[^2]\n\n[^1]: See[^2].\n\n[^2]: Since 1899.\n',
};

describe('a report whose document comes back unchanged keeps', () => {
	for (const [what, report] of Object.entries(REPORTS)) {
		it(what, async () => assert.equal(await back(report), report));
	}

	it('raised text beside words that are others', async () => {
		const report = 'It is 10<sup>6</sup> m<sup>3</sup> of water.\n';
		for (const [old, now] of [
			['10<sup>6</sup> m', '10<sup>7</sup> m'],
			['10<sup>6</sup> m', '106 m'],
			['10<sup>6</sup> m', '9 m'],
			['water', 'ice'],
		] as const) {
			assert.equal(await back(report, (imported) => imported.replace(old, now)), report.replace(old, now));
		}
	});

	it('tags around words that are others', async () => {
		const report = 'The fee is <s>1,000</s> <b>2,000 crowns</b> now.\n';
		const edit = (imported: string) => imported.replace('~~1,000~~ ', '').replace('crowns', 'marks');
		assert.equal(await back(report, edit), 'The fee is <b>2,000 marks</b> now.\n');
	});

	it('a note to a note, where the words before it are others', async () => {
		const report = REPORTS['a note to a note']!;
		const edit = (imported: string) => imported.replace('Of the pier', 'Of the harbour').replace('noon', 'one');
		assert.equal(await back(report, edit), report.replace('the pier', 'the harbour').replace('noon', 'one'));
	});
});
