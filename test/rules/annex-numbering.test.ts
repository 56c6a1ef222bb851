import assert from 'node:assert/strict';
import { annexNumbering as rule } from '../../server/src/rules/annex-numbering/annex-numbering.js';
import { annexes } from '../support/annexes.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('annex-numbering', () => {
	it('takes references that are written as the label along into the other style', () => {
		const references = (two: string): string => `See Annex I, Annex ${two}, Annexes I and ${two}, and Annex 3.\n\n`;
		checkFix(
			rule,
			'Renumber the annexes and the references to them',
			`${TYPE}${references('2')}${annexes('Annex I', 'Annex$0 2', 'Annex III')}`,
			`${TYPE}${references('II')}${annexes('Annex I', 'Annex II', 'Annex III')}`,
		);
	});

	it('marks gaps, disorder and a second style', () => {
		assert.deepEqual(found(annexes('Annex I', 'Annex III')), ['Annex III']);
		assert.deepEqual(found(annexes('Annexe 2', 'Annexe 1', 'Annexe 3')), ['Annexe 1']);
		assert.deepEqual(found(annexes('Anexo I', 'Anexo III', 'Anexo II', 'Anexo IV')), ['Anexo II']);
		assert.deepEqual(found(annexes('Annex I', 'Annex 2', 'Annex III')), ['Annex 2']);
		assert.deepEqual(found(annexes('Annex 1', 'Annex II', 'Annex III')), ['Annex 1']);
		assert.deepEqual(found(annexes('Allegato A', 'Allegato C')), ['Allegato C']);
		assert.deepEqual(found(annexes('Bijlage 1', 'Bijlage 4')), ['Bijlage 4']);
	});

	const silent: Record<string, string> = {
		order: annexes('Annex I', 'Annex II', 'Annex III') + annexes('Appendix A', 'Appendix B'),
		'what duplicate-annex explains': annexes('Annex I', 'Annex II', 'Annex II', 'Annex IV'),
		'a file of its own': `See [Annex II](figures.pdf).\n\n${annexes('Annex I', 'Annex III')}`,
		'a single annex': annexes('Annex III'),
		'inserted numbers': annexes('Annex 1', 'Annex 1 bis', 'Annex 2a', 'Annex 2b', 'Annex 3'),
		'letters as far as I': annexes(...'ABCDEFGHIJ'.split('').map((letter) => `Annex ${letter}`)),
		'annexes of an annex': annexes('Annex I', 'Annex II', '# Annex 2', '# Annex 1', 'Annex III'),
	};
	for (const [name, body] of Object.entries(silent)) it(`accepts ${name}`, () => assert.deepEqual(found(body), []));

	it('says what is missing, and where the annex before stands', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 February 2031

			## Annex I – Budget

			Figures

			## Annex III – List
			   ^^^^^^^^^ annex-numbering: Annex III follows Annex I, but there is no Annex II. Add what is missing or renumber the annexes
			   ↳ at 5:4: The annex before
			   ↳ fix: Renumber the annexes and the references to them

			Names

			## Annex IV – Map

			Map
		`,
		);
	});

	const title = 'Renumber the annexes and the references to them';

	it('renumbers in the order in which they stand, and moves every reference along', () => {
		checkFix(
			rule,
			title,
			`${TYPE}See Annexes I–III (Annex 4) and annex iii of the Convention; Annex V.\n\n${annexes('Annex II', 'Annex$0 I', 'Annex III', 'Annex IV')}`
				.replace('I–III', 'I and II')
				.replace('; Annex V', ''),
			`${TYPE}See Annexes I and II (Annex 4) and annex iii of the Convention.\n\n${annexes('Annex I', 'Annex II', 'Annex III', 'Annex IV')}`,
		);
		checkFix(
			rule,
			title,
			`${TYPE}The figures (Annexes 3–5) and Annex 1.\n\n${annexes('Annex 1', 'Annex$0 3', 'Annex 4', 'Annex 5')}`,
			`${TYPE}The figures (Annexes 2–4) and Annex 1.\n\n${annexes('Annex 1', 'Annex 2', 'Annex 3', 'Annex 4')}`,
		);
	});

	it('offers nothing where a range would break, or a reference would lead astray', () => {
		const offered = (body: string): number => check(TYPE + body, rule)[0]?.fixes.length ?? -1;
		assert.equal(offered(`See Annexes I–III.\n\n${annexes('Annex II', 'Annex I', 'Annex III')}`), 0);
		assert.equal(offered(`See Annex II.\n\n${annexes('Annex I', 'Annex III')}`), 0);
	});
});
