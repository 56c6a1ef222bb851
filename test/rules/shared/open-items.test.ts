import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { openItems } from '../../../server/src/rules/index.js';
import { changeBetween } from '../../../server/src/text/index.js';

const TEXT =
	'# 🎉 Minutes\n\n5 February 2018\n\n## Agenda\n\n- I. Fishing rights\n- II. Budget for spring\n\n## Talk\n\nIt rained.\n\nThe spring budget stands.\n';

describe('agenda items that nothing takes up', () => {
	it('follow what is typed, and are kept while that says nothing of them', () => {
		const reader = new ReportReader();
		let [text, report] = [TEXT, reader.read(TEXT)];
		const open = () =>
			openItems(report).map(({ title, span }) => text.slice(span.from, span.to).endsWith(title) && title);
		const type = (old: string, made: string): void => {
			const after = text.replace(old, made);
			report = reader.read(after, {}, { report, change: changeBetween(text, after) });
			text = after;
			const fresh = openItems(new ReportReader().read(text));
			assert.deepEqual(openItems(report), fresh);
		};
		assert.deepEqual(open(), ['Fishing rights']);
		const before = openItems(report);
		type('rained.', 'rained and rained.');
		assert.equal(openItems(report), before);
		type('It rained', 'Rights to fishing were sold. It rained');
		assert.deepEqual(open(), []);
		type('II. Budget for spring', 'II. Budget for spring\n- III. Rents of boats');
		assert.deepEqual(open(), ['Rents of boats']);
		type('# 🎉', '\n# 🎉');
		type('spring budget', 'meeting');
		assert.deepEqual(open(), ['Budget for spring', 'Rents of boats']);
	});
});
