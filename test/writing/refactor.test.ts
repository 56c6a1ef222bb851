import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	agendas,
	annexEntries,
	countedParagraphs,
	occurrencesOf,
	participantLists,
	participants,
	placesOf,
	type ReferentKind,
	type Report,
	ReportReader,
	sections,
} from '../../server/src/report/index.js';
import { applyEdits, lineEnd, lineStart, type Span, spanAt } from '../../server/src/text/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { corpus, corpus2 } from '../support/corpus.js';
import { itemisedReport } from '../support/itemised-report.js';
import { meetingReport } from '../support/meeting-report.js';
import { cases, some } from '../support/thorough.js';

/** The last texts are looked at again and again. */
const known = new Map<string, Report>();

function read(text: string): Report {
	const report = known.get(text) ?? new ReportReader().read(text);
	if (known.size > 9) known.clear();
	known.set(text, report);
	return report;
}

const KINDS: readonly ReferentKind[] = ['annex', 'paragraph', 'item', 'person', 'acronym', 'source', 'heading'];

/** The words of a line, whatever its numbers. */
function wordsOf(line: string): string {
	return line
		.replace(/^#+ |\*\*/g, '')
		.replace(/\(#[^)\s]*\)/g, '(#)')
		.replace(/(?<![\p{L}\p{N}])(?:[IVXLC]+|[ivxlc]+|[A-Za-z]|\d+[a-z]?)(?![\p{L}\p{N}])/gu, '0')
		.trim();
}

/**
 * Each thing that is introduced somewhere, as the words of the lines that name it: whatever their order and numbers. Headings are, if
 * something leads there.
 *
 * @param except where lines may have become others.
 */
function targets(report: Report, except: readonly Span[] = []): string[] {
	return KINDS.flatMap((kind) => {
		const found = new Map<string, string[]>();
		for (const { key, span, introduces } of placesOf(report, kind)) {
			if (spanAt(except, span.from)) continue;
			const line = report.text.slice(lineStart(report.text, span.from), lineEnd(report.text, span.from));
			found.set(key, [...(found.get(key) ?? []), `${introduces ? '!' : ''}${wordsOf(line)}`]);
		}
		const all = [...found.values()]
			.filter((lines) => lines.some((line) => line.startsWith('!')))
			.filter(({ length }) => kind !== 'heading' || length > 1);
		return all.map((lines) => `${kind}: ${lines.sort().join(' / ')}`);
	}).sort();
}

function lines(text: string): string[] {
	return text
		.split(/\r\n|\n/)
		.map(wordsOf)
		.filter((line) => line !== '')
		.sort();
}

/** The text after a refactoring; `undefined` if that is not offered, or cannot be. */
function done(text: string, at: number | Span, id: string): string | undefined {
	const span = typeof at === 'number' ? { from: at, to: at } : at;
	const edits = refactoringsAt(read(text), span)
		.find((each) => each.id === id)
		?.edits();
	return edits && applyEdits(text, edits);
}

/** How often each has been done. */
class Counts {
	readonly #done = new Map<string, number>();
	readonly #tried = new Map<string, number>();

	add(id: string, isDone: boolean): void {
		this.#tried.set(id, (this.#tried.get(id) ?? 0) + 1);
		if (isDone) this.#done.set(id, (this.#done.get(id) ?? 0) + 1);
	}

	of(id: string): number {
		return this.#done.get(id) ?? 0;
	}

	toString(): string {
		return [...this.#tried].map(([id, count]) => `${id} ${this.of(id)}/${count}`).join(', ');
	}
}

const BACK: Readonly<Record<string, string>> = {
	'annex.up': 'annex.down',
	'annex.down': 'annex.up',
	'item.up': 'item.down',
	'item.down': 'item.up',
};

/** Moves something, compares all that is read before and after, and moves it back. */
function move(text: string, kind: string, which: number, counts: Counts): void {
	const before = targets(read(text));
	const at = moveable(read(text), kind)[which]!;
	for (const { id, edits: make } of refactoringsAt(read(text), { from: at, to: at })) {
		const back = BACK[id];
		if (back === undefined) continue;
		const edits = make();
		counts.add(id, edits !== undefined);
		if (!edits) continue;
		const after = applyEdits(text, edits);
		assert.deepEqual(targets(read(after)), before, `${id} at ${at}: ${after}`);
		assert.deepEqual(lines(after), lines(text), `${id} at ${at}: ${after}`);
		const place = moveable(read(after), kind)[id.endsWith('up') ? which - 1 : which + 1]!;
		assert.equal(done(after, place, back), text, `${id} at ${at} cannot be taken back: ${after}`);
	}
}

/** Where something of a kind begins. */
function moveable(report: Report, kind: string): number[] {
	const labels = annexEntries(report).filter(({ role }) => role === 'annex');
	return kind === 'annex'
		? labels.map(({ annex }) => annex.span.from)
		: agendas(report).flatMap(({ items }) => items.map(({ span }) => span.from));
}

const RUNS = cases(1_000, 1 / 8);

/** Does all that is offered at a place and has one of these beginnings, and compares all that is read before and after. */
function doAll(
	text: string,
	at: Span,
	prefixes: readonly string[],
	counts: Counts,
	then: (id: string, after: string) => void,
) {
	const report = read(text);
	const before = targets(report);
	for (const { id, edits: make } of refactoringsAt(report, at)) {
		if (!prefixes.some((prefix) => id.startsWith(prefix))) continue;
		const edits = make();
		counts.add(id, edits !== undefined);
		if (!edits) continue;
		const after = applyEdits(text, edits);
		const found = new Set(targets(read(after)));
		assert.deepEqual(
			before.filter((each) => !found.has(each)),
			[],
			`${id} at ${at.from}: ${after}`,
		);
		then(id, after);
	}
}

describe('moving parts of a report', () => {
	it('leaves every reference where it led, and can be taken back', () => {
		const counts = new Counts();
		const report = fc.oneof(
			fc.tuple(meetingReport, fc.constant('annex')),
			fc.tuple(itemisedReport, fc.constant('item')),
		);
		fc.assert(
			fc.property(report, fc.nat(), ([text, kind], seed) => {
				const count = moveable(read(text), kind).length;
				if (count > 0) move(text, kind, seed % count, counts);
			}),
			{ numRuns: RUNS },
		);
		for (const id of Object.keys(BACK)) assert.ok(counts.of(id) > RUNS / 20, `${counts}`);
	});

	it('does so in real minutes', function () {
		const all = [...corpus(), ...corpus2()].filter(({ text }) => text.length < 60_000);
		if (all.length === 0) this.skip();
		const counts = new Counts();
		for (const { path, text } of some(all, 1 / 20)) {
			for (const kind of ['annex', 'item']) {
				const count = Math.min(2, moveable(read(text), kind).length);
				for (let which = 0; which < count; which++) {
					try {
						move(text, kind, which, counts);
					} catch (error) {
						throw new Error(`${path}, ${kind} ${which}: ${error}`);
					}
				}
			}
		}
		assert.ok(counts.of('item.down') > 0, `${counts}`);
	});
});

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
				for (const { id, edits: make } of refactoringsAt(read(text), { from, to: from })) {
					if (!id.startsWith('list.')) continue;
					const edits = make();
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
