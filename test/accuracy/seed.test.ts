import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll } from '../../server/src/engine/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { corpus } from '../support/corpus.js';

const checker = new Checker();
const { settings } = readSettings({});
const THREE = ['missing-annex', 'placeholder-link', 'unbalanced-bold'];

/** The report that the extension was made for. */
describe('the seed report', () => {
	const text = corpus().find(({ path }) => path.startsWith('seed/'))?.text ?? '';
	before(function () {
		if (text === '') this.skip();
	});
	const of = (source: string, id: string) =>
		checker.check(source, settings).findings.filter(({ rule }) => rule.id === id);

	it('has five links to fill in, five unbalanced markers and no missing annex', () => {
		assert.deepEqual(
			THREE.map((id) => of(text, id).length),
			[0, 5, 5],
		);
		for (const { span } of of(text, 'placeholder-link')) assert.equal(text.slice(span.from, span.to), '#');
	});

	it('misses one annex when its label is deleted', () => {
		const without = text.replace(/^Annex I$/m, '');
		assert.deepEqual(
			of(without, 'missing-annex').map(({ span }) => without.slice(span.from, span.to)),
			['ANNEX I'],
		);
	});

	it('is mended by the first fix of every unbalanced marker', () => {
		const edits = of(text, 'unbalanced-bold').flatMap(({ fixes }) => fixes[0]!.edits);
		const fixed = applyEdits(text, edits);
		assert.deepEqual(fixed.match(/^- .*$/gm), [
			'- **I. Taking Stock of 2017**',
			'- **II. Integrating DCs in IGF Activities, incl. MAG Working Groups**',
			'- **III. DCs Main Session in 2018?**',
			'- **IV. DC Sessions at the IGF**',
			'- **V. AOB**',
		]);
		assert.deepEqual(of(fixed, 'unbalanced-bold'), []);
	});

	it('is left alone by "fix all": none of its faults has only one remedy', () => {
		assert.equal(fixAll(checker, text, settings).text, text);
	});
});
