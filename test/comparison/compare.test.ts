import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareReports, comparisonPage } from '../../server/src/comparison/index.js';
import { ReportReader } from '../../server/src/report/index.js';
import { meetingReport } from '../support/meeting-report.js';
import { asImported } from '../support/office/as-imported.js';
import { cases } from '../support/thorough.js';

const OLD = `# Minutes of the 12th meeting of the Harbour Board 🎉

5 February 2018

Present: Ann Lee (Pier Trust), Bo Roe, Zoë Quint

## Agenda

1. Opening
2. Fees
3. Closing

## Fees

The board decided to raise the fee to 5 euros.

Ms Lee presented the figures, which were *late*. See [the rules](https://example.org/rules).

- Ann will send the figures by Friday.
- Bo will order ropes.

| Ship | Note |
| ---- | ---- |
| Gull | 4    |
| Tern | 5    |

The next meeting will be on 5 March 2018.

## Annex I – Order of ships

Gull, Tern.
`;

function compared(old: string, now: string) {
	return compareReports(new ReportReader().read(old, {}), new ReportReader().read(now, {}));
}

/** As `decisions: changed 15 old → new`. */
function told(now: string): string[] {
	return compared(OLD, now).flatMap(({ name, changes }) =>
		changes.map((change) => {
			const old = 'old' in change ? change.old : undefined;
			const its = 'now' in change ? change.now : undefined;
			const { about, line } = (its ?? old)!;
			const said = change.kind === 'changed' ? `${old!.text} → ${its!.text}` : (its ?? old)!.text;
			return `${about ?? name}: ${change.kind} ${line} ${said}`;
		}),
	);
}

/** The report with some words in place of others. */
function changed(...words: readonly (readonly [string, string])[]): string {
	return words.reduce((text, [old, now]) => {
		assert.ok(text.includes(old), old);
		return text.replace(old, now);
	}, OLD);
}

describe('two versions of a report', () => {
	it('say the same, however they are written', () => {
		fc.assert(
			fc.property(meetingReport, (report) => assert.deepEqual(compared(report, asImported(report)), [])),
			{ numRuns: cases(100) },
		);
	});

	it('differ in facts of the meeting, decisions, tasks, people, annexes, items and links, each told once', () => {
		assert.deepEqual(told(changed(['12th', '13th'])), ['number: changed 1 12th → 13th']);
		assert.deepEqual(told(changed(['5 February', '6 February'])), [
			'date: changed 3 5 February 2018 → 6 February 2018',
		]);
		assert.deepEqual(told(changed(['on 5 March', 'on 6 March'])), ['next: changed 27 5 March 2018 → 6 March 2018']);
		assert.deepEqual(told(changed(['Bo Roe, ', ''])), ['participants: removed 5 Bo Roe']);
		assert.deepEqual(told(changed(['5 euros', '7 euros'])), [
			'decisions: changed 15 The board decided to raise the fee to 5 euros. → The board decided to raise the fee to 7 euros.',
		]);
		assert.deepEqual(told(changed(['- Bo will', '- Zoë will sing on Monday.\n- Bo will'])), [
			'actions: added 20 Zoë will sing on Monday.',
		]);
		assert.deepEqual(told(changed(['Order of', 'List of'])), [
			'annexes: changed 29 Annex I: Order of ships → Annex I: List of ships',
		]);
		assert.deepEqual(told(changed(['2. Fees\n', ''], ['3. Closing', '2. Closing'])), [
			'agenda: removed 10 2. Fees',
			'agenda: changed 10 3. Closing → 2. Closing',
		]);
		assert.deepEqual(told(changed(['org/rules', 'org/new'])), [
			'links: changed 17 the rules (https://example.org/rules) → the rules (https://example.org/new)',
		]);
	});

	it('differ in paragraphs and in rows of tables', () => {
		assert.deepEqual(told(changed(['*late*', 'on time'], ['| 4    |', '| 6 |'])), [
			'text: changed 17 Ms Lee presented the figures, which were late. See the rules. → Ms Lee presented the figures, which were on time. See the rules.',
			'text: changed 24 Gull | 4 → Gull | 6',
		]);
		assert.deepEqual(told(`${OLD}\nThe end.\n`), ['text: added 33 The end.']);
	});

	it('has what has only moved', () => {
		const [head = '', first = ''] = OLD.split('\n\n## Fees\n\n');
		const paragraph =
			'Ms Lee presented the figures, which were *late*. See [the rules](https://example.org/rules).\n\n';
		assert.deepEqual(told(`${head}\n\n## Fees\n\n${paragraph}${first.replace(paragraph, '')}`), [
			'text: moved 17 The board decided to raise the fee to 5 euros.',
		]);
	});

	it('are told as a page', () => {
		const now = changed(['5 euros', '7 *euros*'], ['Bo Roe, ', ''], ['Gull, Tern.', 'Gull, Tern.\n\nMore <b>.']);
		assert.equal(
			comparisonPage(compared(OLD, now), 'the saved file', 'minutes_1.md'),
			[
				'# What has changed in minutes\\_1.md',
				'',
				'Compared with the saved file.',
				'',
				'## Participants',
				'',
				'- Gone: ~~Bo Roe~~ *(was line 5)*',
				'',
				'## Decisions',
				'',
				'- Changed: The board decided to raise the fee to ~~5~~ **7** euros. *(“Fees”, line 15)*',
				'',
				'## Text',
				'',
				'- New: **More .** *(“Annex I – Order of ships”, line 33)*',
				'',
			].join('\n'),
		);
		assert.match(comparisonPage([], 'a.md', 'b.md'), /Both say the same\.\n$/);
	});
});
