import assert from 'node:assert/strict';
import { optionIn, readSettings, type Settings } from '../../server/src/config/index.js';
import { Checker, type RuleFinding } from '../../server/src/engine/index.js';
import { ReportReader, type Words } from '../../server/src/report/index.js';
import { REQUIRE, rules } from '../../server/src/rules/index.js';
import { REQUIREMENTS } from '../../server/src/rules/missing-section/require.js';
import { expandTemplate, type Part, partsAt, plainText, readTemplate } from '../../server/src/templates/index.js';
import { applyEdits, type Edit, type Span } from '../../server/src/text/index.js';
import { placesToFill } from '../../server/src/writing/index.js';
import {
	DAY,
	dayIn,
	filledFor,
	fillInAll,
	firstAnnex,
	languages,
	type ReportStyle,
	reportIn,
	STYLES,
} from './reports.js';

const checker = new Checker();
const reader = new ReportReader();

/** Rules that are off by default speak too, but for the one that waits for paragraphs on a new agenda. */
const strict = (require: readonly string[] = []): Settings =>
	readSettings({
		require: [...require],
		rules: Object.fromEntries(
			rules
				.filter(({ id, severity }) => severity === 'off' && id !== 'agenda-not-covered')
				.map(({ id }) => [id, 'information']),
		),
	}).settings;

const ALL = strict();

function findingsIn(text: string, settings: Settings): readonly RuleFinding[] {
	const { findings, failures } = checker.check(text, settings);
	assert.deepEqual(failures, []);
	return findings;
}

const kept = new Map<string, readonly string[]>();

/** What is found, by rule and words. */
function told(text: string, settings: Settings): readonly string[] {
	const key = `${JSON.stringify(optionIn(settings, REQUIRE))} ${text}`;
	const known = kept.get(key) ?? tell(text, settings);
	kept.set(key, known);
	return known;
}

function tell(text: string, settings: Settings): string[] {
	return findingsIn(text, settings).map(({ rule, span }) => `${rule.id}: ${text.slice(span.from, span.to)}`);
}

/** `all` without one of each of `less`. */
function without(all: readonly string[], less: readonly string[]): string[] {
	const left = [...all];
	for (const each of less) {
		const at = left.indexOf(each);
		if (at >= 0) left.splice(at, 1);
	}
	return left;
}

/** The places of what was inserted are found, and no more; nothing is once they are filled in. */
function holds(before: string, after: string, inserted: readonly Span[], words: Words, settings = ALL): void {
	const places = inserted.map(({ from, to }) => after.slice(from, to));
	const known = told(before, settings);
	const fresh = without(told(after, settings), known);
	const expected = places.map((place) => `${place.endsWith('//') ? 'placeholder-link' : 'placeholder-text'}: ${place}`);
	assert.deepEqual(fresh.sort(), expected.sort(), after);
	const filled = fillInAll(after, words);
	assert.deepEqual(without(told(filled, settings), known), [], filled);
}

function insertPart(before: string, typed: string, words: Words, inItem = false): readonly Part[] {
	const report = reader.read(before);
	return partsAt({ report, at: before.length, inItem }, { typed, language: words.code, day: DAY });
}

describe('every part of a report that can be put in', () => {
	let [tried, places] = [0, 0];

	for (const words of languages) {
		for (const style of STYLES) {
			it(`leaves its own places to fill in, and none when they are (${words.code}, ${style})`, () => {
				for (const before of basesFor(words, style)) {
					for (const typed of Object.values(words.templates.typed)) {
						for (const { snippet } of insertPart(before, typed[0]!, words)) {
							const text = plainText(snippet);
							const found = placesToFill(text).map(({ from, to }) => ({
								from: from + before.length,
								to: to + before.length,
							}));
							holds(before, before + text, found, words);
							tried++;
							places += found.length;
						}
					}
				}
			});
		}

		it(`leaves its own places in a whole report (${words.code})`, () => {
			for (const name of ['report', 'minutes'] as const) {
				const [part, ...more] = insertPart('', words.templates.typed[name][0]!, words);
				assert.ok(part && more.length === 0);
				const text = plainText(part.snippet);
				holds('', text, placesToFill(text), words);
				assert.ok(placesToFill(text).length > 10);
				tried++;
			}
		});

		it(`leaves the places of a template of one's own (${words.code})`, () => {
			for (const style of STYLES) {
				const source = reportIn(words, style, `\${place}, \${date}, \${number}.`, `[${words.places.decision}]`);
				const text = plainText(expandTemplate(readTemplate('own.md', source), {}, { language: words.code }));
				assert.equal(placesToFill(text).length, 4);
				holds(reportIn(words, style), text, placesToFill(text), words);
				tried++;
			}
		});
	}

	after(() => {
		assert.ok(tried > 500, `only ${tried} parts were tried`);
		assert.ok(places > 1000, `only ${places} places were seen`);
	});
});

/** Without neighbours, and beside lists of people in each form. */
function basesFor(words: Words, style: ReportStyle): string[] {
	// A part that is an annex is referred to; the others leave that finding as it is.
	const number = style === 'headings' ? '' : '3. ';
	const plain = reportIn(words, style, `${number}${filledFor(words).told[1].slice(0, -1)} (${firstAnnex(words)}).`);
	const own = { headings: '## ', 'bold labels': '**', lines: '' }[style];
	const label = `${own}${words.skeleton.participants}${own === '**' ? '**' : ''}`;
	const people = [
		['- Dee Example (Exampleland)', '- Eve Muster (Exampleland)'].join('\n'),
		['Dee Example (Exampleland)', 'Eve Muster (Exampleland)'].join('\n\n'),
		[
			`| ${words.templates.columns.join(' | ')} |`,
			'|---|---|',
			'| Dee Example | Exampleland |',
			'| Eve Muster | Exampleland |',
		].join('\n'),
	];
	return [plain, ...people.map((list) => `${plain}${label}\n\n${list}\n\n`)];
}

describe('every correction that puts something in', () => {
	const seen = new Map<string, number>();

	for (const words of languages) {
		for (const style of STYLES) {
			it(`leaves its own places to fill in, and none when they are (${words.code}, ${style})`, () => {
				for (const [before, settings] of lackingIn(words, style)) {
					for (const finding of findingsIn(before, settings)) {
						for (const { edits } of finding.fixes) {
							const { after, inserted } = applied(before, edits);
							const found = inserted.flatMap((span) =>
								placesToFill(after.slice(span.from, span.to)).map(({ from, to }) => ({
									from: span.from + from,
									to: span.from + to,
								})),
							);
							if (found.length === 0) continue;
							holds(before, after, found, words, settings);
							const gone = `${finding.rule.id}: ${before.slice(finding.span.from, finding.span.to)}`;
							assert.ok(!told(after, settings).includes(gone), `${gone} is still found in\n${after}`);
							seen.set(finding.rule.id, (seen.get(finding.rule.id) ?? 0) + 1);
						}
					}
				}
			});
		}
	}

	after(() => {
		const most = languages.length * STYLES.length;
		for (const [id, floor] of [
			['missing-annex', most],
			['empty-annex', most],
			['undefined-reference', most],
			['missing-section', 5 * most],
		] as const) {
			assert.ok((seen.get(id) ?? 0) >= floor, `${id} put in something ${seen.get(id) ?? 0} times, not ${floor}`);
		}
	});
});

/** Reports that lack something. */
function lackingIn(words: Words, style: ReportStyle): (readonly [string, Settings])[] {
	const { sentences } = words.templates;
	const annex = firstAnnex(words);
	const opening = (name: string) =>
		fillInAll(
			sentences.opening
				.replace('{annex}', name)
				.replace('{date}', dayIn(words))
				.replace(/\{(chair|secretary|affiliation|group)\}/g, (_, name: 'chair') => `[${words.places[name]}]`),
			words,
		);
	const number = style === 'headings' ? '' : '3. ';
	const label = { headings: `## ${annex}`, 'bold labels': `**${annex}**`, lines: annex }[style];
	const lines = reportIn(words, style);
	return [
		[reportIn(words, style, `${number}${opening(annex)}`), ALL],
		[reportIn(words, style, `${number}${opening(annex)}`, label), ALL],
		[reportIn(words, style, `${number}${filledFor(words).told[0].replace(/ (\S+ \S+)\.$/, ' [$1][slides].')}`), ALL],
		...Object.keys(REQUIREMENTS).map((each) => [lines, strict([each])] as const),
	];
}

function applied(before: string, edits: readonly Edit[]): { readonly after: string; readonly inserted: Span[] } {
	let shift = 0;
	const inserted = [...edits]
		.sort((one, other) => one.span.from - other.span.from)
		.map(({ span, insert }) => {
			const from = span.from + shift;
			shift += insert.length - (span.to - span.from);
			return { from, to: from + insert.length };
		});
	return { after: applyEdits(before, edits), inserted };
}
