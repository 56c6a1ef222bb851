import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annexEntries, countedParagraphs } from '../../server/src/report/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { itemisedReport } from '../support/itemised-report.js';
import { meetingReport } from '../support/meeting-report.js';
import { Counts, doAll, done, lines, moveable, read } from '../support/refactoring.js';
import { cases } from '../support/thorough.js';

const RUNS = cases(1_000, 1 / 8);

/** Without one of its lines that begin with a number. */
function withGap(text: string, seed: number): string {
	const all = [...text.matchAll(/^(?:\d+[.)]|- (?:[IV]+|[A-E])\.) .*(?:\r?\n {2,}.*)*\r?\n/gm)];
	const line = all[seed % (all.length + 1)];
	return line ? text.slice(0, line.index) + text.slice(line.index + line[0].length) : text;
}

const STYLES: readonly (readonly [RegExp, string])[] = [
	[/^I/, 'roman'],
	[/^\d/, 'arabic'],
	[/^[A-H]/, 'letters'],
];

/** Of the numbers of the annexes. */
function styleOf(text: string): string | undefined {
	const { span } = annexEntries(read(text))[0]!.annex;
	const written = text.slice(span.from, span.to).split(' ')[1]!;
	return STYLES.find(([begins]) => begins.test(written))?.[1];
}

describe('numbering a report', () => {
	const ids = ['annex.renumber', 'item.renumber', 'paragraph.renumber'];

	it('in order leaves every reference where it led, and is done once', () => {
		const counts = new Counts();
		fc.assert(
			fc.property(fc.oneof(meetingReport, itemisedReport), fc.nat(), (whole, seed) => {
				const text = withGap(whole, seed);
				const places = [
					...moveable(read(text), 'annex'),
					...moveable(read(text), 'item'),
					...countedParagraphs(read(text)).flatMap((each) => each.map(({ marker }) => marker.from)),
				];
				const at = places[seed % places.length]!;
				doAll(text, { from: at, to: at }, ids, counts, (id, after) => {
					assert.deepEqual(lines(after), lines(text), after);
					for (const from of [0, at]) {
						const again = refactoringsAt(read(after), { from, to: from });
						assert.ok(!again.some((each) => each.id === id), `${id} is offered again: ${after}`);
					}
				});
			}),
			{ numRuns: cases(2_000, 1 / 8) },
		);
		assert.ok(counts.of('item.renumber') > 0 && counts.of('paragraph.renumber') > 10, `${counts}`);
	});

	it('renumbers annexes', () => {
		const text = '# Minutes\n\n5 February 2018\n\nSee Annex I and Annex IV.\n\n## Annex I\n\nA.\n\n## Annex IV\n\nB.\n';
		assert.equal(done(text, text.indexOf('Annex IV\n'), 'annex.renumber'), text.replaceAll('IV', 'II'));
		assert.equal(
			done(text.replace('and Annex IV', 'and Annex II'), text.indexOf('Annex IV\n'), 'annex.renumber'),
			undefined,
		);
	});

	it('in another style leaves every reference where it led, and can be taken back', () => {
		const counts = new Counts();
		fc.assert(
			fc.property(meetingReport, fc.nat(), (text, seed) => {
				const places = moveable(read(text), 'annex');
				const at = places[seed % places.length]!;
				const style = styleOf(text);
				doAll(text, { from: at, to: at }, ['annex.roman', 'annex.arabic', 'annex.letters'], counts, (id, after) => {
					assert.deepEqual(lines(after), lines(text), after);
					const place = moveable(read(after), 'annex')[0]!;
					assert.equal(done(after, place, `annex.${style}`), text, `${id}: ${after}`);
				});
			}),
			{ numRuns: RUNS },
		);
		for (const id of ['annex.roman', 'annex.arabic', 'annex.letters'])
			assert.ok(counts.of(id) > RUNS / 20, `${counts}`);
	});
});
