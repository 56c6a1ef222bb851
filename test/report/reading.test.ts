import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFacts } from '../../server/src/report/facts/facts.js';
import * as layer from '../../server/src/report/index.js';
import {
	annexes,
	annexReferences,
	directives,
	type Facts,
	headings,
	ReportReader,
} from '../../server/src/report/index.js';
import { parseWhole } from '../../server/src/syntax/index.js';
import { corpus } from '../support/corpus.js';
import { hostileDocument } from '../support/documents.js';
import { ofRecord } from '../support/seed.js';
import { cases, some } from '../support/thorough.js';

const NAMES = ['prose', 'links', 'definitions', 'references', 'labelled', 'comments', 'items'] as const;

/** What facts say, without what their readers keep with them. */
type Said = Omit<Facts, 'memo'>;

/** The facts of all blocks as one, their places counted in the document. */
function joined(text: string, reader = new ReportReader()): Said {
	const draft = {
		prose: [],
		links: [],
		definitions: [],
		references: [],
		labelled: [],
		comments: [],
		items: [],
	} as Record<string, unknown[]>;
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

/** The parts of the model, as values. */
const QUERIES: readonly (readonly [name: string, ask: (report: layer.Report) => unknown])[] = Object.entries({
	headings: layer.headings,
	annexes: layer.annexes,
	annexReferences: layer.annexReferences,
	annexFamilies: layer.annexFamilies,
	answeredAnnexes: layer.answeredAnnexes,
	hasAgenda: layer.hasAgenda,
	hasParticipantList: layer.hasParticipantList,
	agendaLabels: layer.agendaLabels,
	participantLabels: layer.participantLabels,
	agendas: layer.agendas,
	directives: layer.directives,
	allowedRules: layer.allowedRules,
	anchors: layer.anchorsOf,
	acronyms: layer.acronyms,
	participants: layer.participants,
	listed: layer.listed,
	officers: layer.officers,
	officials: layer.officials,
	rolls: layer.rolls,
	paragraphReferences: layer.paragraphReferences,
	listItems: layer.listItems,
	lineNumbers: layer.lineNumbers,
	nextMeetings: (report: layer.Report) => layer.nextMeetings(report).map(({ span }) => span),
	meetingDate: (report: layer.Report) => layer.meetingDate(report).said.map(({ span, text }) => ({ span, text })),
	meetingNumber: (report: layer.Report) => layer.meetingNumber(report).said.map(({ span, place }) => ({ span, place })),
	firstLine: layer.firstLine,
	clearLanguage: layer.clearLanguage,
	isVerbatim: layer.isVerbatim,
	kind: layer.kindOf,
	kindReason: layer.kindReasonOf,
});

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
			{ numRuns: cases(2_000, 1 / 8) },
		);
		const reached = { prose, links, definitions, stars, comments };
		for (const [name, count] of Object.entries(reached)) {
			assert.ok(
				!ofRecord || count > cases(80, 1 / 8),
				`only ${count} ${name} were reached: the generator has gone stale`,
			);
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
					const fresh = new ReportReader().read(text);
					assert.deepEqual(report, fresh);
					for (const [name, ask] of QUERIES) assert.deepEqual(ask(report), ask(fresh), name);
					edits++;
				}
			}),
			{ numRuns: cases(300) },
		);
		assert.ok(edits > cases(800), `only ${edits} edits were made: the generator has gone stale`);
	});

	it('keeps every place inside the text', () => {
		// As `fc.string` with the unit `binary`, which first takes a second for a table of all characters.
		const characters = fc.array(fc.nat(0x10ffff), { maxLength: 80 }).map((points) => String.fromCodePoint(...points));
		fc.assert(
			fc.property(fc.oneof(hostileDocument, characters), (text) => {
				const report = new ReportReader().read(text);
				let end = 0;
				for (const { from, to } of report.blocks) {
					assert.ok(end <= from && from <= to);
					end = to;
				}
				assert.equal(end, text.length);
				for (const { span } of [
					...annexes(report),
					...annexReferences(report),
					...headings(report),
					...directives(report),
				]) {
					assert.ok(0 <= span.from && span.from <= span.to && span.to <= text.length);
				}
			}),
			{ numRuns: cases(1_000) },
		);
	});

	it('reads real minutes alike, whole and by blocks', function () {
		const files = corpus();
		if (files.length === 0) this.skip();
		for (const { path, text } of some(files, 1 / 3)) assert.deepEqual(joined(text), whole(text), path);
	});
});
