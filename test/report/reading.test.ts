import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFacts } from '../../server/src/report/facts.js';
import { type Facts, ReportReader } from '../../server/src/report/index.js';
import { parseWhole } from '../../server/src/syntax/index.js';
import { corpus } from '../support/corpus.js';
import { hostileDocument } from '../support/documents.js';

const NAMES = ['prose', 'links', 'definitions', 'references', 'comments', 'items'] as const;

/** What facts say, without what their readers keep with them. */
type Said = Omit<Facts, 'memo'>;

/** The facts of all blocks as one, their places counted in the document. */
function joined(text: string, reader = new ReportReader()): Said {
	const draft = { prose: [], links: [], definitions: [], references: [], comments: [], items: [] } as Record<
		string,
		unknown[]
	>;
	for (const { from, facts } of reader.read(text).blocks) {
		for (const name of NAMES) draft[name]!.push(...facts[name].map((fact) => moved(fact, from)));
	}
	return draft as unknown as Said;
}

/** Every span in `value`, and every way back to the source, moved by `by`. */
function moved<T>(value: T, by: number, name = ''): T {
	if (Array.isArray(value)) {
		// `map` holds pairs: an offset in the plain text, then one in the source.
		if (name === 'map') return value.map((each: number, index) => (index % 2 === 1 ? each + by : each)) as T;
		return value.map((each) => moved(each, by)) as T;
	}
	if (typeof value !== 'object' || value === null || name === 'plain') return value;
	if ('from' in value && 'to' in value)
		return { from: (value.from as number) + by, to: (value.to as number) + by } as T;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, by, key)])) as T;
}

/** The authority: one parse of the whole text by remark. */
function whole(text: string): Said {
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const source = text.slice(mark);
	const { memo: _, ...said } = readFacts(parseWhole(source), source);
	return moved(said, mark);
}

describe('reading by blocks', function () {
	this.timeout(120_000); // thousands of parses, on a machine that does other things too

	it('gives the facts of one parse of the whole text (cut = whole)', () => {
		let [prose, links, definitions, stars, comments] = [0, 0, 0, 0, 0];
		fc.assert(
			fc.property(hostileDocument, (text) => {
				const facts = joined(text);
				assert.deepEqual(facts, whole(text));
				prose += facts.prose.length;
				links += facts.links.length + facts.references.length;
				definitions += facts.definitions.length;
				stars += facts.prose.reduce((sum, { stars: runs }) => sum + runs.length, 0);
				comments += facts.comments.length;
			}),
			{ numRuns: 2000 },
		);
		const reached = { prose, links, definitions, stars, comments };
		for (const [name, count] of Object.entries(reached)) {
			assert.ok(count > 80, `only ${count} ${name} were reached: the generator has gone stale`);
		}
	});

	it('gives the same state after edits as for a text opened anew (edit = fresh)', () => {
		let edits = 0;
		const edit = fc.tuple(
			fc.nat(),
			fc.nat(12),
			hostileDocument.map((text) => text.slice(0, 20)),
		);
		fc.assert(
			fc.property(hostileDocument, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, steps) => {
				const reader = new ReportReader();
				let text = start;
				let report = reader.read(text);
				for (const [at, length, insert] of steps) {
					const from = at % (text.length + 1);
					text = text.slice(0, from) + insert + text.slice(from + length);
					report = reader.read(text, {}, { report });
					assert.deepEqual(report, new ReportReader().read(text));
					edits++;
				}
			}),
			{ numRuns: 300 },
		);
		assert.ok(edits > 800, `only ${edits} edits were made: the generator has gone stale`);
	});

	it('keeps every place inside the text', () => {
		fc.assert(
			fc.property(fc.oneof(hostileDocument, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
				const report = new ReportReader().read(text);
				let end = 0;
				for (const { from, to } of report.blocks) {
					assert.ok(end <= from && from <= to);
					end = to;
				}
				assert.equal(end, text.length);
				for (const { span } of [...report.annexes, ...report.annexReferences, ...report.headings, ...report.comments]) {
					assert.ok(0 <= span.from && span.from <= span.to && span.to <= text.length);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('reads real minutes alike, whole and by blocks', function () {
		const files = corpus();
		if (files.length === 0) this.skip();
		for (const { path, text } of files) assert.deepEqual(joined(text), whole(text), path);
	});
});
