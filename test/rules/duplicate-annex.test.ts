import assert from 'node:assert/strict';
import { duplicateAnnex as rule } from '../../server/src/rules/duplicate-annex/duplicate-annex.js';
import { annexes } from '../support/annexes.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('duplicate-annex', () => {
	it('marks word and number of the later one', () => {
		checkFindings(
			rule,
			`
			# Notulen 🎉

			9 oktober 2023

			**Bijlage 1 – Begroting**

			Zes euro

			**Bijlage I – Rooster**
			  ^^^^^^^^^ duplicate-annex: Bijlage I appears twice. Give this one a number of its own
			  ↳ at 5:3: The first annex with this number

			Zaterdag
		`,
		);
	});

	it('tells where the first one stands', () => {
		const [finding] = check(TYPE + annexes('Annex I – Budget', 'Annex I – List'), rule);
		assert.equal(finding?.related?.length, 1);
		assert.match(finding?.message ?? '', /^Annex I appears twice. Give /);
	});

	const silent: Record<string, string> = {
		'letters beside numbers, and other words': annexes('Annex A', 'Annex 1', 'Appendix 1', 'Appendix A'),
		'an annex that goes on': annexes('Anhang 1 – Haushalt', 'Anhang 1 (Fortsetzung)', 'Anhang 1 – Forts.'),
		'an annex in parts': annexes(
			'Annex I (part 1)',
			'Annex I (part 2)',
			'Annex I (continued)',
			'Annex I – Part 3: Ropes',
		),
		'parts in other languages': [
			annexes('Anlage 1', 'Anlage 1 (Teil 2)', 'Anlage 1 (3. Teil)'),
			annexes('Annexe 2 (1re partie)', 'Annexe 2 (2e partie)', 'Annexe 2 (suite et fin)'),
			annexes('Bijlage 3, deel 1', 'Bijlage 3, deel 2', 'Bijlage 3 (vervolg)'),
			annexes('Anexo 4 – Parte I', 'Anexo 4 – Parte II', 'Anexo 4 (tercera parte)'),
			annexes('Allegato 5 (1/2)', 'Allegato 5 (2/2)'),
			annexes('Anexo 6 (parte 1)', 'Anexo 6 (parte 2)', 'Anexo 6 (continuação)'),
		].join('\n'),
		'a page of its own for the label': 'Annex I\n\n# Annex I – Budget\n\nText\n',
		'a label at the head of each page': 'Annex I – Budget\n\nText\n\nAnnex I – Budget\n\nText\n',
		'a list of annexes': `Annex I – Budget\n\nAnnex II – List\n\n${annexes('Annex I – Budget', 'Annex II – List')}`,
		'a quotation': `${annexes('Annex I')}\n> **Annex I**\n>\n> Text\n`,
		'annexes of what is reproduced': annexes('Annex 1', 'Annex 1 to the agreement', '## Annex 1'),
		'inserted numbers': annexes('Annex 1', 'Annex 1 bis', 'Annex 1a'),
	};
	for (const [name, body] of Object.entries(silent)) it(`accepts ${name}`, () => assert.deepEqual(found(body), []));

	it('still finds two annexes that only speak of a part, and the same part twice', () => {
		assert.deepEqual(found(annexes('Annex I – Budget', 'Annex I – Comments on part 2 of the plan')), ['Annex I']);
		assert.deepEqual(found(annexes('Annex I (part 2)', 'Annex I (part 2)')), ['Annex I']);
	});

	it('renumbers from there, and the references to those that follow', () => {
		checkFix(
			rule,
			'Make this Annex III and renumber those that follow',
			`${TYPE}See Annex II, Annexes I and III and [the figures](#annex-iii--figures).\n\n## On Annex III\n\n${annexes('Annex I', 'Annex II', 'Annex$0 II – List', 'Annex III – Figures', 'Annex V')}`,
			`${TYPE}See Annex II, Annexes I and IV and [the figures](#annex-iv--figures).\n\n## On Annex IV\n\n${annexes('Annex I', 'Annex II', 'Annex III – List', 'Annex IV – Figures', 'Annex V')}`,
		);
	});

	const tangled: Record<string, string> = {
		'a number that another one has': annexes('Annex I', 'Annex III', 'Annex II', 'Annex I', 'Annex II'),
		'a number below one that stands before it': annexes('Annex I', 'Annex III', 'Annex I'),
		'one of two styles of numerals': annexes('Annex 1', 'Annex 1', 'Annex II', 'Annex III'),
	};
	for (const [name, body] of Object.entries(tangled)) {
		it(`does not give one ${name}`, () => {
			const findings = check(TYPE + body, rule);
			assert.ok(findings.length > 0);
			for (const { fixes } of findings) assert.deepEqual(fixes, []);
		});
	}

	it('keeps the style of numbers and the line endings', () => {
		checkFix(
			rule,
			'Make this ANLAGE 2',
			`${TYPE}${annexes('ANLAGE 1', 'ANLAGE 1$0')}`.replaceAll('\n', '\r\n'),
			`${TYPE}${annexes('ANLAGE 1', 'ANLAGE 2')}`.replaceAll('\n', '\r\n'),
		);
	});
});
