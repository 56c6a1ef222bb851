import assert from 'node:assert/strict';
import { conflictingExpansion as rule } from '../../server/src/rules/conflicting-expansion/conflicting-expansion.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

describe('conflicting-expansion', () => {
	it('marks the later expansion with its acronym, and relates the first', () => {
		const fixture = `
			# Report

			5 February 2018

			1. The 🎉 Lake Transport Observatory (LTO) reported.
			2. The Lake Traffic Office (LTO) and the **LTO (Lake Trade Organisation)** answered. The LTO left.
			       ^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-expansion: LTO stands for “Lake Traffic Office” here and for “Lake Transport Observatory” above. Make the two agree
			       ↳ at 5:11: LTO stands for “Lake Transport Observatory” here
			       ↳ fix: Write “Lake Transport Observatory (LTO)” as before
			       ↳ fix: Write “Lake Traffic Office (LTO)” in both places
			                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflicting-expansion: LTO stands for “Lake Trade Organisation” here and for “Lake Transport Observatory” above. Make the two agree
			                                           ↳ at 5:11: LTO stands for “Lake Transport Observatory” here
			                                           ↳ fix: Write “Lake Transport Observatory (LTO)” as before
			                                           ↳ fix: Write “LTO (Lake Trade Organisation)” in both places
		`;
		checkFindings(rule, fixture);
		const text = `${TYPE}The Lake Transport Observatory (LTO) met. The Lake Traffic Office (LTO) left.\n`;
		const [finding] = check(text, rule);
		const at = finding?.related?.[0]?.span;
		assert.equal(at && text.slice(at.from, at.to), 'Lake Transport Observatory (LTO)');
	});

	it('says nothing of case, plural, hyphens, accents, spelling and longer names', () => {
		for (const [one, other] of [
			['Lake Transport Observatory (LTO)', 'lake-transport observatory (LTO)'],
			['Best Practice Forum (BPF)', 'best practice forums (BPFs)'],
			['World Labour Organisation (WLO)', 'World Labor Organization (WLO)'],
			['Marine Advisory Group (MAG)', 'UN Marine Advisory Group (MAG)'],
			['Centre for Marine Data (CMD)', 'Center of Marine Data (CMD)'],
			['Economie régionale (ER)', 'économie regionale (ER)'],
			['Marine Advisory Group (MAG)', 'MAG (the Marine Advisory Group)'],
		]) {
			assert.deepEqual(check(`${TYPE}The ${one} met. The ${other} left.\n`, rule), [], `${one}, ${other}`);
		}
	});

	it('says nothing of another language, of people, of loose matches', () => {
		for (const text of [
			'The European Union of the lakes (EU) was founded in the north.\n\nDie Europäische Universität des Sees (EU) liegt im Norden und in der Stadt.',
			'Participants\n\n- Petra Hall (PH)\n\nPetra Hall (PH) said that Public Health (PH) matters.',
			'RB: Rachel Brown (RB) and Rolf Berg (RB) agree.',
			'The report of the committee (TC) and the text corpus (TC) were read.',
		]) {
			assert.deepEqual(check(`${TYPE}${text}\n`, rule), [], text);
		}
	});

	it('speaks the languages of the reports', () => {
		for (const text of [
			'Die Arbeitsgruppe Hafenbau (AGH) tagte. Die AGH (Arbeitsgruppe Handel) folgt.',
			'Le Conseil national de la pêche (CNP) siège. Le Comité normand de la plage (CNP) aussi.',
			'El Plan de Acción Costera (PAC) sigue. El Programa de Apoyo Cultural (PAC) no.',
		]) {
			assert.equal(check(`${TYPE}${text}\n`, rule).length, 1, text);
		}
	});

	it('offers to write the later as the first', () => {
		checkFix(
			rule,
			'Write “Lake Transport Observatory (LTO)” as before',
			`
			# Report

			5 February 2018

			The Lake Transport Observatory (LTO) met. The $0Lake Traffic Office (LTO) left.
			`,
			`
			# Report

			5 February 2018

			The Lake Transport Observatory (LTO) met. The Lake Transport Observatory (LTO) left.
			`,
		);
	});

	it('is corrected wherever the report means the first of them', () => {
		checkFix(
			rule,
			'Write “Lake Traffic Office (LTO)” in all 3 places',
			`${TYPE}The lake transport observatories (LTO) met. The Lake Transport Observatory (LTO) left. The Lake $0Traffic Office (LTO) grew.\n`,
			`${TYPE}The Lake Traffic Office (LTO) met. The Lake Traffic Office (LTO) left. The Lake Traffic Office (LTO) grew.\n`,
		);
	});

	it('offers both, what the report says more often first, and takes no title for one', () => {
		const titles = (text: string): readonly string[] =>
			check(`${TYPE}${text}\n`, rule).flatMap(({ fixes }) => fixes.map(({ title }) => title));
		const [first, later] = ['Lake Transport Observatory (LTO)', 'Lake Traffic Office (LTO)'];
		assert.deepEqual(titles(`The ${first} met. The ${later} left.`), [
			`Write “${first}” as before`,
			`Write “${later}” in both places`,
		]);
		assert.deepEqual(titles(`The ${first} met. The ${later} left. The Lake Traffic Office grew.`), [
			`Write “${later}” in both places`,
			`Write “${first}” as before`,
		]);
		assert.deepEqual(titles(`The ${first} met. Ann Lee wrote “The Lake Traffic Office (LTO) of old”.`), []);
	});
});
