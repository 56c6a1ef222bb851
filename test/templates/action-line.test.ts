import assert from 'node:assert/strict';
import { LANGUAGES, outcomes, ReportReader } from '../../server/src/report/index.js';
import { partsAt, plainText, writtenDay } from '../../server/src/templates/index.js';

const DAY = { year: 2018, month: 3, day: 30 };

describe('the line of an action item', () => {
	for (const words of LANGUAGES) {
		it(`is read as who does what by when (${words.code})`, () => {
			const { action, sentences } = words.templates;
			const said = sentences.action
				.replace('{name}', 'Ana Lund')
				.replace('{task}', '…')
				.replace('{date}', writtenDay(words, DAY));
			const text = `---\ntype: report\ndate: 2018-03-05\n---\n\n${words.skeleton.participants}${words.templates.beforeColon}: Ana Lund, Bo Berg\n\n- **${action}${words.templates.beforeColon}:** ${said}\n`;
			const [task, ...others] = outcomes(new ReportReader().read(text));
			assert.deepEqual(others, []);
			assert.deepEqual([task?.kind, task?.who, task?.day], ['action', ['Ana Lund'], '2018-03-30']);
		});
	}

	it('is due on that day, not before it', () => {
		const [french, spanish] = ['fr', 'es'].map((code) => LANGUAGES.find((words) => words.code === code)!.templates);
		assert.match(french!.sentences.action, /, au plus tard le \{date\}$/);
		assert.match(spanish!.sentences.action, /, a más tardar el \{date\}$/);
	});
});

describe('a decision and a task', () => {
	/** The first line of the part. */
	const put = (text: string, typed: string): string => {
		const report = new ReportReader().read(text);
		const [part] = partsAt({ report, at: text.length, inItem: false }, { typed, day: DAY, language: 'en' });
		return plainText(part!.snippet).split('\n')[0]!;
	};

	it('have the label that the others of the report have', () => {
		const first = (line: string, typed: string) =>
			put(`# Minutes of the board\n\n5 February 2018\n\n## Money\n\nThe members were glad.\n\n${line}\n\n`, typed);
		assert.equal(first('DECISION: The fee stays.', 'decision'), 'DECISION: [what was decided]');
		assert.equal(first('- **Decision**: The fee stays.', 'decision'), '**Decision**: [what was decided]');
		assert.equal(first('**Decision: The fee** stays.', 'decision'), '**Decision:** [what was decided]');
		assert.match(first('Action: Ana Lund calls the owner.', 'action'), /^Action: \[/);
		assert.match(first('- ACTION: Ana Lund calls the owner.', 'action'), /^- ACTION: \[/);
		assert.match(first('Our action: to call the owner.', 'action'), /^- \*\*Action:\*\* \[/);
	});
});
