import assert from 'node:assert/strict';
import { tallies } from '../../../server/src/report/acronyms/tallies.js';
import { acronyms, type Report, ReportReader } from '../../../server/src/report/index.js';

const TEXT = `# Minutes

5 February 2018

## Participants

- Ana Lund, Harbour Office (HOF)
- Bo Roe (BRD)

## Budget

The DC-IoT met the IoT. The Long Rope Board (LRB) had asked for it.

The HOF and the LRB agreed on the budget.
`;

describe('what is said of acronyms', () => {
	const reader = new ReportReader();
	const before = reader.read(TEXT);

	function edited(from: string, to: string): Report {
		return reader.read(TEXT.replace(from, to), {}, { report: before });
	}

	it('is the same object while somebody types in a word', () => {
		const known = tallies(before);
		assert.equal(tallies(edited('asked', 'askked')), known);
		assert.equal(tallies(edited('# Minutes', '# The minutes')), known);
		assert.equal(tallies(edited('on the budget', 'on the whole budget')), known);
	});

	it('changes with a use, an expansion, and what a list holds', () => {
		const known = tallies(before);
		for (const [from, to] of [
			['agreed', 'agreed with the IoT'],
			['Long Rope Board (LRB)', 'LRB'],
			['- Bo Roe (BRD)', 'Bo Roe told the BRD that it was late, and the BRD agreed with him at once.'],
		] as const) {
			assert.notEqual(tallies(edited(from, to)), known, from);
		}
	});

	it('finds the places in the text as it is now', () => {
		const after = edited('5 February 2018', '5 February 2018, in the harbour');
		const places = acronyms(after).flatMap(({ name, uses, expansions }) =>
			[...uses, ...expansions.map(({ short }) => short)].map((span) => [name, after.text.slice(span.from, span.to)]),
		);
		assert.deepEqual(places, [
			['HOF', 'HOF'],
			['HOF', 'HOF'],
			['IoT', 'IoT'],
			['IoT', 'IoT'],
			['LRB', 'LRB'],
			['LRB', 'LRB'],
			['LRB', 'LRB'],
		]);
	});
});
