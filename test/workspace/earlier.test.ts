import assert from 'node:assert/strict';
import { dayNumberOfIso, ReportReader } from '../../server/src/report/index.js';
import { Earlier, ReportIndex } from '../../server/src/workspace/index.js';
import { digestAt, indexOf } from '../support/reports.js';

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

	describe('of meetings', () => {
		const held = (number: number, date: string, more = ''): string =>
			`# Minutes of the ${number}th meeting of the Pier Board\n\n${date} 2018\n\n${more}\n`;
		const index = indexOf({
			'1.md': held(24, '8 January'),
			'2.md': held(25, '5 February'),
			'3.md': held(26, '5 March', 'The next meeting will take place on 9 April 2018.'),
		});
		const own = reader.read(held(27, '9 April'), { path: '4.md' });
		const earlier = new Earlier(() => index, '4.md');
		const day = dayNumberOfIso('2018-04-09');

		it('is nothing for a file with several, and a file with several is none of them', () => {
			const log = '# Pier Board\n\n## 5 March 2018\n\nA.\n\n## 9 April 2018\n\nB.\n\n## 7 May 2018\n\nC.\n';
			const days = reader.read(log, { path: 'log.md' });
			assert.deepEqual(earlier.meetings(days, { of: 'date', day: day + 1 }), []);
			const logs = indexOf({ 'minutes/log.md': `---\ntype: report\n---\n\n${log}` });
			const later = reader.read('# Pier Board\n\n4 June 2018\n', { path: 'minutes/june.md' });
			const asked = new Earlier(() => logs, 'minutes/june.md');
			assert.deepEqual(asked.meetings(later, { of: 'actions', day: dayNumberOfIso('2018-06-04') }), []);
		});

		it('is nothing where all is as expected', () => {
			assert.deepEqual(earlier.meetings(own, { of: 'number', number: 27, day }), []);
			assert.deepEqual(earlier.meetings(own, { of: 'date', day }), []);
			assert.deepEqual(earlier.meetings(own, { of: 'actions', day }), []);
		});

		it('is what they say against it', () => {
			for (const against of [
				{ of: 'number', number: 26, day },
				{ of: 'number', number: 28, day },
				{ of: 'date', day: day + 1 },
			] as const) {
				assert.deepEqual(
					earlier.meetings(own, against).map(({ number }) => number),
					[26, 25, 24],
				);
			}
		});

		it('is what they left open', () => {
			const open = held(26, '5 March', '## Action items\n\n- [ ] Ann Lee asks the harbour master for the costs');
			const other = new Earlier(() => indexOf({ '3.md': open }), '4.md');
			assert.equal(other.meetings(own, { of: 'actions', day })[0]?.actions.length, 1);
			assert.deepEqual(other.meetings(own, { of: 'actions', day: day + 100 }), []);
		});
	});
});
