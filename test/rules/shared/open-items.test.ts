import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { openItems } from '../../../server/src/rules/index.js';

describe('open items of an agenda', () => {
	it('are looked for once in a report, whoever asks', () => {
		const report = new ReportReader().read(
			'# Minutes 🎉\n\n5 March 2018\n\n## Agenda\n\n1. Rural roads\n2. Fishing rights\n\n## Rural roads\n\nNone.\n',
		);
		assert.deepEqual(
			openItems(report).map(({ title }) => title),
			['Fishing rights'],
		);
		assert.equal(openItems(report), openItems(report));
	});
});
