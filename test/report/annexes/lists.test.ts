import assert from 'node:assert/strict';
import { emptyAnnex } from '../../../server/src/rules/empty-annex/empty-annex.js';
import type { Rule } from '../../../server/src/rules/index.js';
import { missingAnnex } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { unreferencedAnnex } from '../../../server/src/rules/unreferenced-annex/unreferenced-annex.js';
import { check } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(rule: Rule, body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('lists of annexes', () => {
	const answered: readonly (readonly [name: string, body: string, ...missing: string[]])[] = [
		[
			'a numbered list below a bold label',
			'Der Plan ist als Anlage 2 beigefügt, das Gutachten als Anlage 3.\n\n**Anlagen**\n\n1. Haushalt\n2. Plan\n',
			'Anlage 3',
		],
		[
			'a numbered list below a heading, with what follows it',
			'I prezzi sono riportati nell’allegato 2 e nell’allegato 4.\n\n## Allegati\n\n1. Preventivo\n2. Prezzi\n\n## Firme\n\n1. A\n2. B\n3. C\n4. D\n',
			'allegato 4',
		],
		[
			'roman numerals in bullets',
			'La lista figura en el anexo I y el plano en el anexo III.\n\n### Anexos\n\n- I. Socios\n- II. Cuentas\n',
			'anexo III',
		],
		[
			'bullets that name the annexes',
			'Diaporama en annexe 2. Le devis figure à l’annexe 1.\n\n## Annexes\n\n- Annexe 1 : devis du toit\n',
			'annexe 2',
		],
		[
			'an item with items and another paragraph in it',
			'See Annex 3 and Annex 4.\n\n**Annexes**\n\n1. Agenda\n   - of both days\n2. Plan\n\n   Drawn by the office.\n3. Map\n',
			'Annex 4',
		],
		[
			'lines below their label',
			'De begroting is opgenomen in bijlage II en het plan in bijlage IV.\n\nBijlagen:\nI. Agenda\nII. Begroting\nIII. Kaart\n',
			'bijlage IV',
		],
		[
			'lines of a paragraph below it',
			'Der Plan ist als Anlage II beigefügt, die Karte als Anlage IV.\n\n**Anlagen**\n\nI. Haushalt\nII. Plan\nIII. Gutachten\n',
			'Anlage IV',
		],
		[
			'one line',
			'O mapa consta do Anexo II e o orçamento do Anexo III.\n\n**Anexos:** I. Lista de sócios. II. Mapa das hortas.\n',
			'Anexo III',
		],
		[
			'lines below the label in one paragraph',
			'De kaart staat in bijlage 2 en bijlage 3.\n\nBijlagen:\n1) Begroting\n2) Kaart\n',
			'bijlage 3',
		],
		[
			'letters for a list of numbers',
			'See Attachment B and Attachment D.\n\nAttachments\n\n1. Map\n2. Budget\n',
			'Attachment D',
		],
		[
			'a list without numbers',
			'Siehe Anlage 2, beigefügt als Anlage 3.\n\n**Anlagen**\n\n- Haushalt\n- Plan\n- Gutachten\n',
		],
		['a label with nothing below it', 'Siehe Anlage 2, das Gutachten ist als Anlage 9 beigefügt.\n\n**Anlagen**\n'],
		[
			'a numbered list in what is attached',
			'Voir annexe 2 et annexe 3.\n\n## Annexes\n\n### Ordre du jour\n\n1. Accueil\n2. Budget\n\n### Devis\n\nCent euros.\n',
		],
		['only a part with numbers', 'The map is attached as Annex 3.\n\n## Annexes\n\n1. Budget\n\n- Map\n'],
	];
	for (const [name, body, ...missing] of answered) {
		it(`answer for what they name: ${name}`, () => assert.deepEqual(found(missingAnnex, body), missing));
	}
});

describe('enclosures at the foot', () => {
	const foot: Record<string, string> = {
		'after the signatures':
			'Der Brief (Anlage 1) wurde verlesen.\n\ngez. Ohm        gez. Tarn\n\nAnlage 1: Brief der Stadt (in der Akte)\n',
		'in italics':
			'Le règlement (annexe 1) est adopté.\n\n| La présidente | Le secrétaire |\n|---|---|\n| A. Roux | B. Weil |\n\n*Annexe 1 : règlement du jardin*\n',
		'in bold, after the signatures':
			'Las cuentas (anexo 1) se aprueban.\n\nFdo.: La secretaria, Eva Gil\n\n**Anexo 1: cuentas del huerto**\n',
		'under a label': 'O relatório (Anexo I) foi aprovado.\n\n**Anexos**\n\nAnexo I – Relatório das hortas\n',
		'in bold, under a label': 'The plan (Annex 1) was agreed.\n\n## Annexes\n\n**Annex 1: plan of the garden**\n',
		'in Dutch': 'De begroting (bijlage 1) is goedgekeurd.\n\nDe secretaris\n\nBijlage 1: begroting van de tuin\n',
		'in Italian': 'Il bilancio (allegato 1) è approvato.\n\nIl presidente\n\nAllegato 1: bilancio dell’orto\n',
	};
	for (const [name, body] of Object.entries(foot)) {
		it(`are no empty annexes: ${name}`, () => {
			for (const rule of [emptyAnnex, missingAnnex, unreferencedAnnex]) assert.deepEqual(found(rule, body), []);
		});
	}

	const empty: Record<string, string> = {
		'a heading': 'The plan (Annex 1) was agreed.\n\n## Annex 1: plan\n',
		'a label without a title': 'The plan (Annex 1) was agreed.\n\nSigned: A. Roe\n\nAnnex 1\n',
		'a bold label after the text': 'The plan (Annex 1) was agreed.\n\n**Annex 1: plan**\n',
		'the last of several that have text': 'See Annex 1 and Annex 2.\n\nAnnex 1: plan\n\nTwo beds.\n\nAnnex 2: budget\n',
	};
	for (const [name, body] of Object.entries(empty)) {
		it(`are not ${name}`, () => assert.equal(found(emptyAnnex, body).length, 1));
	}
});

describe('whose annex', () => {
	const others = [
		'The grid follows Z 118, Annex F.',
		'See also DOC-17.2, annex 4.',
		'Das regelt die Rahmenvereinbarung Parken, dort Anlage 8.',
		'Siehe Nutzungsordnung (dort in Anlage 3).',
		'As the statutes say (ibid., Annex 2).',
		'Lo dice el reglamento, allí anexo 5.',
		'Lo dice lo statuto (ivi, allegato 6).',
		'Dat staat in het reglement, aldaar bijlage 5.',
	];
	for (const body of others) {
		it(body, () => assert.deepEqual(found(missingAnnex, `${body}\n\n## Annex 1\n\nx\n\n## Annex A\n\ny\n`), []));
	}

	const ours: readonly (readonly [string, string])[] = [
		['TOP 12, Anlage 4: Plan.', 'Anlage 4'],
		['In 2031, Annex 4 was added.', 'Annex 4'],
		['The text as agreed is reproduced in Annex 4.', 'Annex 4'],
		['The recommendations, as amended, are contained in Annex 4.', 'Annex 4'],
		['The resolution agreed by the board is attached as Annex 4.', 'Annex 4'],
		['Der Text in der vereinbarten Fassung ist in Anlage 4 wiedergegeben.', 'Anlage 4'],
		['Le texte tel que convenu est reproduit à l’annexe 4.', 'annexe 4'],
		['El texto acordado se reproduce en el anexo 4.', 'anexo 4'],
		['O texto acordado consta do anexo 4.', 'anexo 4'],
	];
	for (const [body, marked] of ours) {
		const own = '\n\nSee Annexes 1 to 3.\n\n## Annex 1\n\nx\n\n## Annex 2\n\ny\n\n## Annex 3\n\nz\n';
		it(body, () => assert.deepEqual(found(missingAnnex, body + own), [marked]));
	}
	it('is asked of what a contract says as well', () => {
		const body = 'The contract of the caterer says that the prices are contained in Annex 4.\n\n## Annex 3\n\nz\n';
		assert.deepEqual(found(missingAnnex, body), []);
	});
});
