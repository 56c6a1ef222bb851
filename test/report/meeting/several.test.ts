import assert from 'node:assert/strict';
import { kindOf, meetingDays, meetingParts, type ReadOptions, ReportReader } from '../../../server/src/report/index.js';

/** What stands where the parts begin; the preface in brackets. */
function partsOf(text: string, options: ReadOptions = {}): string[] {
	const report = new ReportReader().read(text, options);
	return meetingParts(report).map((part) => {
		const line = text.slice(part.start, part.end).split('\n')[0]!;
		return part.role === 'preface' ? `(${line})` : line;
	});
}

const LIST = '\n\nPresent: Ana Lund, Bo Roe\n\n';

describe('several meetings in one file', () => {
	const divided: Record<string, readonly [text: string, parts: readonly string[]]> = {
		'three days at intervals, the latest first, below a title': [
			'# Meetings of the board\n\nAll are welcome.\n\n## 2024-03-19\n\nText.\n\n## 2024-03-05 (cancelled)\n\n## 2024-02-20\n\nText.\n',
			['(# Meetings of the board)', '## 2024-03-19', '## 2024-03-05 (cancelled)', '## 2024-02-20'],
		],
		'two with lists of their own, and no title': [
			`# Tuesday, 5 March 2024${LIST}# Tuesday, 19 March 2024${LIST}`,
			['# Tuesday, 5 March 2024', '# Tuesday, 19 March 2024'],
		],
		'names of meetings before the day, and days without a year': [
			'# Board\n\n## Meeting of 5 March\n\nA.\n\n## Extraordinary meeting of 9 April\n\nB.\n\n## Meeting of 7 May\n\nC.\n',
			['(# Board)', '## Meeting of 5 March', '## Extraordinary meeting of 9 April', '## Meeting of 7 May'],
		],
		'headings above that are deeper, and below as high': [
			'# Board\n\n### Meetings\n\n# 2024-03-05\n\n# Attendance\n\nA.\n\n# 2024-02-20\n\n# Attendance\n\nB.\n\n# 2024-02-06\n\nC.\n',
			['(# Board)', '# 2024-03-05', '# 2024-02-20', '# 2024-02-06'],
		],
		'digits, where one of them tells which is the month': [
			'# Board\n\n## 3/5/2024\n\nA.\n\n## 3/19/2024\n\nB.\n\n## 4/2/2024\n\nC.\n',
			['(# Board)', '## 3/5/2024', '## 3/19/2024', '## 4/2/2024'],
		],
		'a slip in a day': [
			'# Rat\n\n## 5. März 2024\n\nA.\n\n## 19. März 2024\n\nB.\n\n## 2. April 2023\n\nC.\n\n## 16. April 2024\n\nD.\n\n## 30. April 2024\n\nE.\n\n## 14. Mai 2024\n\nF.\n\n## 28. Mai 2024\n\nG.\n\n## 11. Juni 2024\n\nH.\n\n## 25. Juni 2024\n\nI.\n',
			[
				'(# Rat)',
				...[
					'5. März',
					'19. März',
					'2. April',
					'16. April',
					'30. April',
					'14. Mai',
					'28. Mai',
					'11. Juni',
					'25. Juni',
				].map((day) => `## ${day} ${day === '2. April' ? 2023 : 2024}`),
			],
		],
	};
	for (const [what, [text, parts]] of Object.entries(divided)) it(what, () => assert.deepEqual(partsOf(text), parts));

	const whole: Record<string, readonly [text: string, options?: ReadOptions]> = {
		'one meeting, and the next one': [`# Board meeting, 5 March 2024${LIST}# Next meeting: 19 March 2024\n\nAt ten.\n`],
		'the days of a conference': [
			`# Conference\n\n## Tuesday, 5 March 2024${LIST}## Wednesday, 6 March 2024${LIST}## Thursday, 7 March 2024${LIST}`,
		],
		'what happened on some days, in the report of a meeting': [
			'# Minutes of the board\n\n5 May 2024\n\n## 2 March 2024: flood\n\nA.\n\n## 9 March 2024: repairs\n\nB.\n\n## 1 April 2024: bill\n\nC.\n',
		],
		'the same in a file named for its meeting': [
			'# Minutes\n\n## 2 March 2024\n\nA.\n\n## 9 March 2024\n\nB.\n\n## 1 April 2024\n\nC.\n',
			{ path: 'minutes/2024-05-05.md' },
		],
		'minutes of other meetings on the agenda': [
			'# Board\n\n## Approval of the minutes of 2 March 2024\n\nA.\n\n## “Minutes of 9 March 2024”\n\nB.\n\n## Approved minutes of 1 April 2024\n\nC.\n',
		],
		'days in no order': [
			'# Log\n\n## 2 March 2024\n\nA.\n\n## 9 May 2024\n\nB.\n\n## 1 April 2024\n\nC.\n\n## 8 June 2024\n\nD.\n',
		],
		'one heading with a day': ['# Board\n\n## 2 March 2024\n\nA.\n'],
	};
	for (const [what, [text, options]] of Object.entries(whole))
		it(`not: ${what}`, () => assert.deepEqual(partsOf(text, options), []));

	it('are records, though the title names all, and no list is long', () => {
		const days = ['5 March', '19 March', '2 April', '16 April'];
		const text = `# Meetings\n\n${days.map((day) => `## ${day} 2024${LIST}`).join('')}`;
		assert.equal(kindOf(new ReportReader().read(text)), 'report');
	});

	it('says which is earlier', () => {
		const text = '# Board\n\n## 2024-03-19\n\nA.\n\n## 2024-03-05\n\nB.\n\n## 2024-02-20\n\nC.\n';
		const [preface, ...days] = meetingDays(new ReportReader().read(text));
		assert.equal(preface, undefined);
		assert.deepEqual(
			days.map((day) => day! - days[2]!),
			[28, 14, 0],
		);
	});
});
