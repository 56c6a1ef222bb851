import assert from 'node:assert/strict';
import { input } from '../../../server/src/report/facts/report.js';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';
import { linesOf } from '../../../server/src/report/outcomes/lines/lines.js';
import { inMinutes, minutes } from './in-minutes.js';

describe('what HTML tells of decisions and tasks', () => {
	it('is read from paragraphs, headings and lists', () => {
		assert.deepEqual(
			minutes(
				'<p>Ana &amp; Bo will paint<br>\nthe shed 🎉.</p>\n<p>It was <b>agreed</b> to\n  wait.</p>\n<script>Ana will hide.</script>',
			),
			['action: Ana & Bo will paint (Ana, Bo)', 'decision: It was agreed to wait.'],
		);
		assert.deepEqual(minutes('<h2>Actions</h2>\n<ol>\n\n<li>Zoe Hart: nails</li>\n\n<li>Buy paint</li>\n\n</ol>'), [
			'action: Zoe Hart: nails (Zoe Hart)',
			'action: Buy paint',
		]);
	});

	it('is read from tables: rows of tasks, or what stands in cells', () => {
		const head = '<tr><th>Task</th><th>Who</th><th>By when</th></tr>';
		const rows =
			'<tr><td>Buy <b>paint</b></td><td>Ana</td><td>5 May</td></tr><tr><td></td><td>Bo</td></tr>' +
			'<tr><td><p>Write to the mayor</p><p>and the press</p></td><td>Zoe</td></tr>';
		assert.deepEqual(minutes(`<table>${head}${rows}</table>`), [
			'action: Buy paint (Ana, 2018-05-05)',
			'action: Write to the mayor and the press (Zoe)',
		]);
		const cells = '<tr><td>Roof</td><td><ul><li>Ana to call the mayor</li><li>Agreed to wait.</li></ul></td></tr>';
		assert.deepEqual(minutes(`<table><tr><th>Topic</th><th>Action items</th></tr>${cells}</table>`), [
			'action: Ana to call the mayor (Ana)',
			'decision: Agreed to wait.',
		]);
	});

	it('is of one table each', () => {
		const tasks = '<table><tr><th>Task</th><th>Who</th></tr><tr><td>Buy paint</td><td>Ana</td></tr></table>';
		assert.deepEqual(minutes(`${tasks}\n<table><tr><td>Paint</td><td>Bo</td></tr></table>`), [
			'action: Buy paint (Ana)',
		]);
	});

	it('may have more lines than a call has arguments', () => {
		const lines = 'Hm.\n'.repeat(130_000);
		const report = new ReportReader().read(`${lines}\n<p>${lines.replaceAll('\n', '<br>')}</p>\n`);
		assert.deepEqual(
			input.blocks(report).map((block) => linesOf(block).length),
			[130_000, 130_000],
		);
	});

	it('has its place in the source', () => {
		const text =
			'# Minutes\n\n5 March 2018\n\nPresent: Ana Lund\n\n<ul>\n<li>We sang.</li>\n<li><i>Ana will call &lt;Bo&gt;.</i></li>\n</ul>\n';
		const { span } = outcomes(new ReportReader().read(text, { path: 'minutes.md' }))[0]!;
		assert.equal(text.slice(span.from, span.to), 'Ana will call &lt;Bo&gt;.');
	});
});

describe('a row of a table of tasks', () => {
	it('is none where it only says who, in Markdown or HTML', () => {
		const html = [
			'<table>',
			'<tr><td><b>Persoon</b></td><td><b>Taak</b></td><td><b>Deadline</b></td></tr>',
			'<tr><td>Bo</td><td></td><td></td></tr>',
			'<tr><td>Cy</td><td>De kas tellen</td><td>4/03/2018</td></tr>',
			'</table>',
		].join('\n');
		const markdown =
			'| Persoon | Taak | Deadline |\n| --- | --- | --- |\n| Bo | | |\n| Cy | De zaal huren | 4/03/2018 |';
		assert.deepEqual(inMinutes(['## Taken', html, markdown]), [
			'action: De kas tellen (Cy, 4/03/2018)',
			'action: De zaal huren (Cy, 4/03/2018)',
		]);
	});

	it('is none where it is still to be decided', () => {
		assert.deepEqual(inMinutes(['## Taken', '- Nog te bepalen', '- De zaal huren']), ['action: De zaal huren']);
	});
});
