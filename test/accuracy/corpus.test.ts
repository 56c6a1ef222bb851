/**
 * What is said of real minutes, held against lists that people have judged. A change of what is found
 * shows as a change of a list: `npm run accuracy -- --update` writes it, `--unread` shows what is new in
 * its context, for somebody to read it and say `right`, `wrong` or `debatable`.
 */
import assert from 'node:assert/strict';
import { checkedCorpus } from './checked.js';
import { type Folder, isVerdict, type Keyed, keyed, LISTS, readList } from './verdicts.js';

describe('real minutes', function () {
	this.timeout(120_000); // 321 files, 6 MB, on a machine that does other things too
	const findings: Partial<Record<Folder, readonly Keyed[]>> = {};

	for (const list of LISTS) {
		const { folder } = list;
		describe(list.head, () => {
			before(function () {
				findings[folder] ??= keyed(checkedCorpus(folder));
				if (findings[folder].length === 0) this.skip();
			});

			it('has a verdict on each', () => {
				const unread = [...readList(list)].filter(([, { verdict }]) => !isVerdict(verdict));
				assert.deepEqual(unread, []);
			});

			it('is what is found', () => {
				const found = list.choose(findings[folder]!).map(({ key }) => key);
				assert.deepEqual(found, [...readList(list).keys()]);
			});

			it(`is right in at least ${list.bar * 100} of 100 cases`, () => {
				const verdicts = [...readList(list).values()].map(({ verdict }) => verdict);
				const right = verdicts.filter((verdict) => verdict === 'right').length;
				assert.ok(right / verdicts.length >= list.bar, `${right} of ${verdicts.length} are right`);
			});
		});
	}
});
