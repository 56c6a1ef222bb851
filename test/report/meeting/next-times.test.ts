import assert from 'node:assert/strict';
import { nextTimes, ReportReader } from '../../../server/src/report/index.js';

describe('when a report says that the next meeting will be', () => {
	const cases: Record<string, readonly string[]> = {
		'It was agreed that the **next meeting should take place in about a month, in early March**, as always.': [
			'in about a month, in early March',
		],
		'The next meeting will be held on Monday, 5 March 2018.': ['Monday, 5 March 2018'],
		'The next meeting will be held in the week of 5 March.': ['week of 5 March'],
		'The next meeting is in two weeks.': ['two weeks'],
		'Next meeting: early March (to be confirmed)': ['early March'],
		'## Next meeting\n\nSecond Tuesday of April, at the pier\n': ['Second Tuesday of April'],
		'Die nächste Sitzung findet Anfang März statt.': ['Anfang März'],
		'La prochaine réunion aura lieu mi-mars.': ['mi-mars'],
		'La próxima reunión tendrá lugar a principios de marzo.': ['a principios de marzo'],
		'La prossima riunione si terrà a metà marzo.': ['a metà marzo'],
		'De volgende vergadering vindt begin maart plaats.': ['begin maart'],
		'A próxima reunião terá lugar em meados de março.': ['em meados de março'],
		'The next meeting will be held online, and guests may come.': [],
		'Next meeting: TBD': [],
		'The boats were painted in early March.': [],
	};
	for (const [text, words] of Object.entries(cases)) {
		it(text.trim(), () => {
			const report = new ReportReader().read(`# Minutes of the Pier Board\n\n5 February 2018\n\n${text}\n`, {});
			assert.deepEqual(nextTimes(report), words);
		});
	}
});
