/**
 * *Index = fresh*: after any changes, renames and deletions the index answers as one that is made of the same reports
 * anew, in another order. 60 folders, 100 changes each; a share of them in a usual run.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Digest, ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { digestAt } from '../support/reports.js';
import { cases } from '../support/thorough.js';

const ALL = 60;
const FOLDERS = cases(ALL);
const CHANGES = 100;

const WORDS = [
	'minutes',
	'Minutes',
	'pilot rules',
	'the rules for pilots',
	'here',
	'meeting 3',
	'meeting 4',
	'#12',
	'\\]',
];
const PATHS = ['a/1.md', 'a/2.md', 'a/2018-03-05.md', 'b/2018/1.md', 'b/2019/1.md', 'c.md', '__proto__', 'a/é.md'];
const TARGETS = [
	'https://example.org/1',
	'https://example.org/2018-01-05',
	'../x.pdf',
	'x.pdf',
	'/x',
	'https://example.org/3',
];

const EXPANSIONS = ['Lake Office (LO)', 'Lake Observatory (LO)', 'Harbour Board (HB)', 'HB (Harbour Bank)'];

const NAMES = ['DreamWorks', 'Dreamworks', 'Cora Phillips', 'Cora Philips', 'ASWF', 'AWSF', 'Zorow', 'dreamworks'];
const SMALL = ['dreamworks', 'aswf', 'ann', 'élan'];

const PEOPLE = ['Ann Lee (Guild)', 'Ann Lee (Port)', 'ANN LEE', 'Bo Roe', 'Bo Roe (City)', 'Élan Roux (Port)'];

const link = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...TARGETS));
const text = fc
	.record({
		title: fc.constantFrom('Board', 'Legal', 'Board, 3rd meeting', ''),
		date: fc.constantFrom('', '5 January 2018', '5 February 2018', '5 March 2019'),
		links: fc.array(link, { maxLength: 5 }),
		people: fc.array(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 4 }),
		acronyms: fc.array(fc.constantFrom(...EXPANSIONS), { maxLength: 2 }),
		names: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
	})
	.map(
		({ title, date, links, acronyms, people, names }) =>
			`# ${title}\n\n${date}\n\nPresent: ${people.join(', ')}\n\n${links.map(([words, url]) => `See [${words}](${url}).`).join('\n')}\n\n${acronyms.map((each) => `The ${each} met.`).join('\n')}\n${names.map((each) => `We met ${each}.`).join('\n')}\n`,
	);
const path = fc.constantFrom(...PATHS);
const change = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ path, text }) },
	{ weight: 2, arbitrary: fc.record({ path, to: path }) },
	{ weight: 1, arbitrary: fc.record({ path }) },
);

/** All that can be asked of an index. */
function answers(index: ReportIndex): unknown {
	const acronyms = ['LO', 'hb'].flatMap((name) =>
		['a/2018-03-05.md', 'b/2019/2.md'].flatMap((path) => {
			const asker = { path, series: seriesOf('Board', path), date: '2018-03-05' };
			return [index.acronyms.expansions(name, asker), [index.acronyms.other(name, 'Low Oak', asker)].filter(Boolean)];
		}),
	);
	const addresses = [...WORDS, 'minute', 'meeting 5', 'pilots rule'].flatMap((words) =>
		['a/2018-03-05.md', 'b/2019/2.md'].map((path) => {
			const series = seriesOf('Board', path);
			return index.addressesFor(words, { path, series, before: 'see', under: 'Board', date: '2018-03-05', number: 5 });
		}),
	);
	const meetings = ['a/2018-03-05.md', 'b/2019/2.md'].map((path) =>
		index.meetings.before({ path, series: seriesOf('Board', path), date: '2018-03-05' }),
	);
	const people = ['a/2018-03-05.md', 'b/2019/2.md'].flatMap((path) => {
		const asker = { path, series: seriesOf('Board', path), date: '2018-12-05' };
		const { people } = index;
		return [
			...['Ann Lee', 'Bo Roe', 'Elan Roux'].flatMap((name) => [
				people.affiliations(name, asker),
				[people.person(name, asker), people.otherAffiliation(name, 'Xylo', asker)].filter(Boolean),
			]),
			index.roster(asker),
			[index.listForm(asker)].filter(Boolean),
			people.startingWith('ro', asker, 5),
		];
	});
	const names = ['a/2018-03-05.md', 'b/2019/2.md'].flatMap((path) => {
		const asker = { path, series: seriesOf('Board', path), date: '2018-12-05' };
		const asked = NAMES.map((name) => ({ name }));
		return [
			index.names.better(asked, asker),
			index.inCapitals(SMALL, asker),
			index.names.startingWith('', asker, 10),
			[index.names.uses('ASWF', asker)].filter(Boolean),
		];
	});
	return [...addresses, ...acronyms, ...people, ...meetings, ...names, index.acronyms.startingWith('', 10)];
}

describe('an index that is kept', () => {
	it('answers as one that is made anew', function () {
		this.timeout(100_000);
		const reached = { answers: 0, renames: 0, deletions: 0 };
		const property = fc.property(fc.array(change, { minLength: CHANGES, maxLength: CHANGES }), (changes) => {
			const index = new ReportIndex();
			const reports = new Map<string, Digest>();
			for (const [step, each] of changes.entries()) {
				const before = reports.get(each.path);
				if ('text' in each) {
					const digest = digestAt(each.path, each.text);
					reports.set(each.path, digest);
					index.set(each.path, digest);
				} else {
					reports.delete(each.path);
					index.set(each.path, undefined);
					if (before) reached.deletions++;
					if (before && 'to' in each) {
						reached.renames++;
						reports.set(each.to, before);
						index.set(each.to, before);
					}
				}
				if (step % 10 > 0) continue;
				const fresh = new ReportIndex();
				for (const [path, digest] of [...reports].reverse()) fresh.set(path, digest);
				const made = answers(index);
				assert.deepEqual(made, answers(fresh));
				assert.equal(index.size, reports.size);
				reached.answers += (made as readonly unknown[][]).filter(({ length }) => length > 0).length;
			}
			for (const path of reports.keys()) index.set(path, undefined);
			assert.deepEqual((answers(index) as unknown[][]).flat(), []);
		});
		fc.assert(property, { numRuns: FOLDERS });
		const atLeast = (ofAll: number) => (ofAll * FOLDERS) / ALL;
		assert.ok(reached.answers > atLeast(3_000), `${reached.answers} answers`);
		assert.ok(reached.renames > atLeast(200), `${reached.renames} renames`);
		assert.ok(reached.deletions > atLeast(300), `${reached.deletions} deletions`);
	});
});
