import assert from 'node:assert/strict';
import type { Settings } from '../../server/src/config/index.js';
import { Checker, fixAll } from '../../server/src/engine/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { seedReport } from '../support/corpus.js';
import { allRules, usual } from './checked.js';

const checker = new Checker();
const AGENDA = [
	'- **I. Taking Stock of 2017**',
	'- **II. Integrating DCs in IGF Activities, incl. MAG Working Groups**',
	'- **III. DCs Main Session in 2018?**',
	'- **IV. DC Sessions at the IGF**',
	'- **V. AOB**',
];

/** The report that the extension was made for. */
describe('the seed report', () => {
	const { text, path } = seedReport() ?? { text: '', path: '' };
	before(function () {
		if (text === '') this.skip();
	});

	const check = (source: string, settings: Settings = usual) => checker.check(source, settings, path).findings;
	const of = (source: string, id: string) => check(source).filter(({ rule }) => rule.id === id);
	/** What is marked, by rule, in the order of the text. */
	function told(source: string, settings?: Settings): Record<string, string[]> {
		const marked: Record<string, string[]> = {};
		for (const { rule, span } of check(source, settings)) {
			marked[rule.id] ??= [];
			marked[rule.id]?.push(source.slice(span.from, span.to));
		}
		return marked;
	}
	const expected = {
		'placeholder-link': [
			'[here](#)',
			'[main session](#)',
			'[MAG working groups](#)',
			'[Multiyear Strategic Work Programme for the IGF](#)',
			'[IGF Improvements](#)',
		],
		'unbalanced-bold': ['**', '**', '**', '**', '**'],
		'split-paragraph': ['ideas\n\naround'],
		'acronym-before-expansion': ['MAG'],
		'undefined-acronym': ['DC', 'IGF'],
		'missing-affiliation': ['Stevan Gorgieski', 'Ben Wallis'],
	};

	it('has the faults that a careful reader finds, and no other', () => {
		assert.deepEqual(told(text), expected);
	});

	it('has a sorted list and a covered agenda, in one style of bold', () => {
		assert.deepEqual(told(text, allRules), expected);
	});

	it('uses MAG before it says what it is, and never says what DC and IGF are', () => {
		const marked = (id: string) => of(text, id).map(({ span }) => text.slice(span.from, span.to));
		assert.deepEqual(marked('acronym-before-expansion'), ['MAG']);
		assert.deepEqual(marked('undefined-acronym'), ['DC', 'IGF']);
		assert.deepEqual(marked('conflicting-expansion'), []);
	});

	it('misses one annex when its label is deleted', () => {
		const without = text.replace(/^Annex I$/m, '');
		assert.deepEqual(told(without)['missing-annex'], ['ANNEX I']);
	});

	it('is mended by the first fix of every unbalanced marker', () => {
		const edits = of(text, 'unbalanced-bold').flatMap(({ fixes }) => fixes[0]?.edits ?? []);
		const fixed = applyEdits(text, edits);
		assert.deepEqual(fixed.match(/^- .*$/gm), AGENDA);
		assert.deepEqual(of(fixed, 'unbalanced-bold'), []);
	});

	it('has its split paragraph joined by "fix all", and nothing else changed', () => {
		const fixed = fixAll(checker, text, usual, path).text;
		assert.equal(fixed, text.replace('ideas\n\naround', 'ideas around'));
		const { 'split-paragraph': _, ...rest } = expected;
		assert.deepEqual(told(fixed), rest);
	});
});
