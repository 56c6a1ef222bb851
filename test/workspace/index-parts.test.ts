import assert from 'node:assert/strict';
import { JoinedPart, ownPart, ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { digestAt } from '../support/reports.js';

const digest = (date: string, address: string) =>
	digestAt('x.md', `# Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\nThe [rules](${address}) hold.\n`);

const addresses = (index: ReportIndex): string[] =>
	index
		.addressesFor('rules', { path: '9.md', series: seriesOf('Board', '9.md'), before: '', under: '' })
		.map(({ address }) => address);

describe('folders that are joined to others', () => {
	it('are known as if they lay there, until they leave', () => {
		const [one, other] = [new ReportIndex(), new ReportIndex()];
		const own = ownPart(one);
		own.set('1.md', digest('5 January 2018', 'https://example.org/own'));
		const joined = new JoinedPart(1);
		joined.set('1.md', digest('5 February 2018', 'https://example.org/joined'));
		joined.join(one);
		joined.join(other);
		joined.join(other);
		assert.deepEqual(addresses(one), ['https://example.org/joined', 'https://example.org/own']);
		assert.deepEqual(addresses(other), ['https://example.org/joined']);
		assert.deepEqual(own.paths(), ['1.md']);
		assert.deepEqual(joined.paths(), ['1.md']);
		joined.set('1.md', digest('5 February 2018', 'https://example.org/changed'));
		assert.deepEqual(addresses(other), ['https://example.org/changed']);
		joined.leave(one);
		joined.leave(one);
		assert.deepEqual(addresses(one), ['https://example.org/own']);
		joined.set('1.md', undefined);
		assert.deepEqual(addresses(other), []);
	});

	it('lend no paths, which lead nowhere from elsewhere', () => {
		const index = new ReportIndex();
		const joined = new JoinedPart(1);
		joined.join(index);
		joined.set('a/1.md', digest('5 January 2018', '../rules.pdf'));
		assert.deepEqual(addresses(index), []);
		assert.deepEqual(
			joined.get('a/1.md')?.links.map(({ address }) => address),
			['../rules.pdf'],
		);
	});
});
