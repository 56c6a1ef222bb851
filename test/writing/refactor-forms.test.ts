import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	annexEntries,
	occurrencesOf,
	participantLists,
	participants,
	sections,
} from '../../server/src/report/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { itemisedReport } from '../support/itemised-report.js';
import { meetingReport } from '../support/meeting-report.js';
import { Counts, doAll, done, lines, read, targets, wordsOf } from '../support/refactoring.js';
import { cases } from '../support/thorough.js';

const RUNS = cases(1_000, 1 / 8);

describe('giving a report another form', () => {
	it('makes lines headings, and headings lines, of which each can be taken back', () => {
		const counts = new Counts();
		const titles = (text: string) =>
			sections(read(text)).all.map(({ title }) => wordsOf(title.replace(/[:–]/g, ' ')).replace(/ +/g, ' '));
		fc.assert(
			fc.property(fc.oneof(meetingReport, itemisedReport), fc.nat(), (text, seed) => {
				const all = sections(read(text));
				const own = all.all[1 + (seed % (all.all.length - 1))]!;
				const at = all.title(own);
				doAll(text, { from: at.from, to: at.from }, ['title.'], counts, (id, after) => {
					assert.deepEqual(lines(after), lines(text), after);
					assert.deepEqual(titles(after), titles(text), after);
					const isPlain = id === 'title.heading' && !text.startsWith('**', at.from);
					const back = id === 'title.heading' ? 'title.line' : 'title.heading';
					const levelled = (text: string | undefined) => text?.replace(/^#+/gm, '#');
					// A link to a heading would lead nowhere.
					const isLinked = after.includes('](#');
					if (!id.endsWith('s') && !isPlain && !isLinked)
						assert.equal(levelled(done(after, at.from, back)), levelled(text), id);
				});
			}),
			{ numRuns: RUNS },
		);
		for (const id of ['title.heading', 'title.headings', 'title.line', 'title.lines'])
			assert.ok(counts.of(id) > 0, `${counts}`);
	});

	it('writes and sorts participants in every form, and back', () => {
		const counts = new Counts();
		const listIn = (text: string) => participantLists(read(text))[0]!.span;
		const aboutAll = (text: string) =>
			participants(read(text))
				.map(({ span: _, nameSpan: __, ...about }) => about)
				.sort((a, b) => (a.key < b.key ? -1 : 1));
		const around = (text: string) =>
			[text.slice(0, listIn(text).from), text.slice(listIn(text).to)].flatMap(lines).filter((line) => line !== '|');
		fc.assert(
			fc.property(meetingReport, (text) => {
				const { from } = listIn(text);
				const before = targets(read(text), [listIn(text)]);
				for (const { id, outcome } of refactoringsAt(read(text), { from, to: from })) {
					if (!id.startsWith('list.')) continue;
					const { edits } = outcome();
					counts.add(id, edits !== undefined);
					if (!edits) continue;
					const after = applyEdits(text, edits);
					assert.deepEqual(targets(read(after), [listIn(after)]), before, `${id}: ${after}`);
					assert.deepEqual(aboutAll(after), aboutAll(text), `${id}: ${after}`);
					assert.deepEqual(around(after), around(text), `${id}: ${after}`);
					assert.equal(done(after, from, id), undefined, `${id} is offered again: ${after}`);
					if (id === 'list.paragraph') assert.equal(done(after, from, 'list.bullets'), text, after);
				}
			}),
			{ numRuns: RUNS },
		);
		for (const id of ['list.byName', 'list.byAffiliation', 'list.paragraph'])
			assert.ok(counts.of(id) > RUNS / 20, `${counts}`);
	});

	it('writes a table and takes it back', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\n## Participants\n\n- Ms Ana Lund (Harbour Office)\n- Bo Roe (Pier Trust) \n\nMs Lund left.\n';
		const table = done(text, text.indexOf('Bo Roe'), 'list.table')!;
		assert.match(
			table,
			/\n\| Name \| Affiliation \|\n\| --- \| --- \|\n\| Ms Ana Lund \| Harbour Office \|\n\| Bo Roe \| Pier Trust \|\n\nMs/,
		);
		assert.equal(done(table, table.indexOf('Bo Roe'), 'list.bullets'), text.replace('Trust) ', 'Trust)'));
		const grouped = text.replace('- Bo', 'Guests\n\n- Bo');
		assert.equal(done(grouped, grouped.indexOf('Ana'), 'list.paragraph'), undefined);
	});

	it('leaves nobody without the box that says who came', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\n## Participants\n\n- [ ] Zoë Tann (Mill)\n- Bo Abel (Quay)\n- Ann Mund (Dam)\n';
		for (const id of ['list.table', 'list.paragraph']) assert.equal(done(text, text.indexOf('Zoë'), id), undefined);
		const sorted = text.replace(/- \[.*\n- Bo/, '- Bo').replace('(Dam)', '(Dam)\n- [ ] Zoë Tann (Mill)');
		assert.equal(done(text, text.indexOf('Zoë'), 'list.byName'), sorted);
	});

	it('extracts an annex, and leaves every reference where it led', () => {
		const counts = new Counts();
		fc.assert(
			fc.property(
				fc.oneof(meetingReport, itemisedReport),
				fc.nat(),
				fc.integer({ min: 1, max: 3 }),
				(text, seed, count) => {
					const { blocks } = read(text);
					const first = seed % blocks.length;
					const at = { from: blocks[first]!.from, to: (blocks[first + count - 1] ?? blocks.at(-1)!).to };
					const own = annexEntries(read(text)).length;
					doAll(text, at, ['annex'], counts, (id, after) => {
						if (id !== 'annex') return;
						assert.equal(annexEntries(read(after)).length, own + 1, after);
						const label = annexEntries(read(after)).at(-1)!;
						assert.equal(occurrencesOf({ kind: 'annex', key: label.key, report: read(after) }).length, 2, after);
						const [now, was] = [lines(after), lines(text)];
						assert.ok(now.length - was.length <= 2, after);
					});
				},
			),
			{ numRuns: cases(2_000, 1 / 8) },
		);
		assert.ok(counts.of('annex') > 20, `${counts}`);
	});
});
