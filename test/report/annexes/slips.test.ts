import assert from 'node:assert/strict';
import { annexNumbering } from '../../../server/src/rules/annex-numbering/annex-numbering.js';
import { missingAnnex as rule } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { check, checkFix } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('a label of an annex with a slip', () => {
	const slips: readonly (readonly [string, string, string])[] = [
		['## Appendix A\n\nText\n\n## Apendix C', 'Apendix C', 'Appendix'],
		['Annex 1: Budget\n\nText\n\n**Anex 2 – Map**', 'Anex 2', 'Annex'],
		['ANNEX 1\n\nText\n\nANEX 2', 'ANEX 2', 'ANNEX'],
		['# Anlage 1\n\nText\n\n# Analge 2', 'Analge 2', 'Anlage'],
		['# Bijlage 1\n\nText\n\n# Bijlge 2', 'Bijlge 2', 'Bijlage'],
		['# Annexe 1\n\nText\n\n# Anexe 2: Carte', 'Anexe 2', 'Annexe'],
	];
	for (const [labels, marked, meant] of slips) {
		it(`is told of where it stands: ${marked}`, () => {
			const text = `${TYPE}1. The map is in ${meant} ${marked.at(-1)}.\n\n${labels}\n\nText\n`;
			assert.deepEqual(
				check(text, rule).map(({ message, span }) => [message, text.slice(span.from, span.to)]),
				[
					[
						`“${marked}” is probably meant for “${meant}${marked.slice(marked.indexOf(' '))}”. Correct the word`,
						marked,
					],
				],
			);
		});
	}

	it('is put right', () => {
		checkFix(
			rule,
			'Change “Apendix C” to “Appendix C”',
			`${TYPE}See Appendix C.\n\n## Appendix A\n\nText\n\n## Apen$0dix C\n\nText\n`,
			`${TYPE}See Appendix C.\n\n## Appendix A\n\nText\n\n## Appendix C\n\nText\n`,
		);
	});

	it('leaves no gap in the numbers', () => {
		const text = `${TYPE}# Annex 1\n\nText\n\n# Anex 2\n\nText\n\n# Annex 3\n\nText\n`;
		assert.deepEqual(check(text, annexNumbering), []);
	});

	it('needs another annex, or a sentence that speaks of it', () => {
		assert.deepEqual(found('1. See Annex 2.\n\n# Anex 2\n\nText\n'), ['Anex 2']);
		assert.deepEqual(found('1. See the map.\n\n# Anex 2\n\nText\n'), []);
		assert.deepEqual(found('1. See Annex 2.\n\n# Annex 2\n\nText\n\n# Anex 2\n\nText\n'), []);
	});

	it('is none where the word is another', () => {
		assert.deepEqual(found('# Anlage 1\n\nText\n\n# Anfang 2\n\nText\n\n# Anklage 3\n\nText\n\nAnne 3: said so\n'), []);
	});
});
