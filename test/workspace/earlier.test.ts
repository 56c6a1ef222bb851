import assert from 'node:assert/strict';
import { ReportReader } from '../../server/src/report/index.js';
import { Earlier, ReportIndex } from '../../server/src/workspace/index.js';
import { digestAt } from '../support/reports.js';

const minutes = (month: string, office: string): string =>
	`# Board meeting, 5 ${month} 2018\n\nPresent:\n\n- Anna Berg (${office})\n`;

describe('what earlier reports know', () => {
	const reader = new ReportReader();
	const report = reader.read(minutes('March', 'Port Authority'));
	const said = (): Map<string, string> => new Map([['Anna Berg', 'Port Authority']]);

	it('is nothing for an empty index, until a report comes into it', () => {
		const index = new ReportIndex();
		const earlier = new Earlier(() => index, '2018-03-05.md');
		assert.equal(earlier.otherAffiliations(report, said).size, 0);
		assert.ok(earlier.holds());
		assert.ok(earlier.findingsHold());
		index.set('2018-01-05.md', digestAt('2018-01-05.md', minutes('January', 'Harbour Office')));
		index.set('2018-02-05.md', digestAt('2018-02-05.md', minutes('February', 'Harbour Office')));
		assert.ok(!earlier.holds());
		assert.ok(!earlier.findingsHold());
		const again = new Earlier(() => index, '2018-03-05.md');
		assert.equal(again.otherAffiliations(report, said).get('Anna Berg')?.affiliation, 'Harbour Office');
	});

	it('does not ask what the report says where no other is known', () => {
		const earlier = new Earlier(() => new ReportIndex(), '2018-03-05.md');
		const unasked = (): never => assert.fail('it is worked out for nobody');
		assert.equal(earlier.otherAffiliations(report, unasked).size, 0);
		assert.equal(earlier.otherExpansions(report, unasked).size, 0);
	});

	it('holds for an index that has become empty, if nothing was known', () => {
		const index = new ReportIndex();
		index.set('other.md', digestAt('other.md', '# Chess club, 5 January 2018\n'));
		const earlier = new Earlier(() => index, '2018-03-05.md');
		earlier.otherAffiliations(report, said);
		index.set('other.md', undefined);
		assert.ok(earlier.holds());
	});
});
