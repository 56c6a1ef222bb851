/** The next report of a series that is new in a folder with others. */
import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { before, beside, digestOf, meetingOn, nextReport } from '../../../server/src/workspace/index.js';

const reader = new ReportReader();

function dated(path: string, text: string) {
	const report = reader.read(text, { path });
	return { path, report, digest: digestOf(report) };
}

/** Each board of the harbour has a file of its own, and writes in the same form. */
const boards = ['Crane', 'Quay', 'Dredging', 'Ferry'].map((name, i) =>
	dated(
		`b/2018-01-${10 + i}-${name.toLowerCase()}.md`,
		`# ${name} Board Minutes\n\n${10 + i} January 2018\n\n## Approval of the minutes\n\nAdopted.\n\n## ${name} costs in the autumn\n\nThey went up by ${i + 2} %.\n\n## Any other business\n\nThe ${name.toLowerCase()} needs paint.\n`,
	),
);
const pier = dated(
	'b/2018-02-05-pier.md',
	'# Pier Board Minutes\n\n5 February 2018\n\n## Approval of the minutes\n\nAdopted.\n\n## How we lost a boat\n\nIn the storm.\n\n## Who owns the pier\n\nNobody knows.\n\n## What the owners said\n\nNot much.\n\n## Any other business\n\nNone.\n',
);

function next(previous: typeof pier, all: readonly (typeof pier)[]): string {
	const series = {
		previous: previous.report,
		earlier: before(previous, all).map(({ path }) => all.find((each) => each.path === path)!.report),
		beside: beside(previous, all).map(({ path }) => all.find((each) => each.path === path)!.report),
	};
	return nextReport(series, meetingOn(series, '2018-03-05', {}), 'en');
}

describe('the next report of a series that is new in a folder', () => {
	it('has what the others of the folder have each time', () => {
		assert.deepEqual(before(pier, [...boards, pier]), []);
		const text = next(pier, [...boards, pier]);
		assert.match(text, /^# Pier Board Minutes\n\n5 March 2018\n\n## Approval of the minutes\n/);
		assert.match(text, /\n## Any other business\n/);
		assert.doesNotMatch(text, /lost a boat|owns the pier|owners said/);
	});

	it('has all its own headings where there are too few others', () => {
		const text = next(pier, [boards[0]!, boards[1]!, pier]);
		assert.match(text, /## How we lost a boat\n(?:.*\n)*## Who owns the pier\n(?:.*\n)*## What the owners said\n/);
	});

	it('has all that are on its list, whom the others do not know', () => {
		const list = (...people: readonly string[]) =>
			`\n## Participants\n\n${people.map((name) => `- ${name}\n`).join('')}`;
		const others = boards.map(({ path, report }) => dated(path, report.text + list('Di Ek', 'Eve Frey')));
		const own = dated(pier.path, pier.report.text + list('Ann Lee', 'Bo Roe'));
		const text = next(own, [...others, own]);
		assert.match(text, /- Ann Lee\n- Bo Roe\n/);
		assert.doesNotMatch(text, /Di Ek|lost a boat/);
	});
});

describe('the next report of a series with its title in the front matter', () => {
	it('does not begin with what was said first', () => {
		const post = (day: string, text: string) =>
			dated(
				`b/2018-${day}-minutes.md`,
				`---\ntitle: Harbour minutes\ndate: 2018-${day}\n---\n\n${text}\n\n## Any other business\n\nNone.\n`,
			);
		const all = [
			post('01-08', 'Twelve of us braved the cold and spoke of the piers until late.'),
			post('01-22', 'For the last two meetings, thirteen came, and two of them were new.'),
			post('02-05', 'Many came after the newspaper had written of our boats last year.'),
		];
		const text = next(all[2]!, all);
		assert.match(text, /^---\ntitle: Harbour minutes\ndate: 2018-03-05\n---\n/);
		assert.doesNotMatch(text, /newspaper/);
	});
});
