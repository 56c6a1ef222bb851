import assert from 'node:assert/strict';
import { missingAnnex as rule } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { check } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';
const OWN = '\n\n## Annex 1\n\nText\n';
const AROUND = `${OWN}\n## Annex 3\n\nText\n`;

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('an annex that is referred to in a report that has an annex of its own', () => {
	const held: readonly (readonly [string, string])[] = [
		['The table of expenses is in Annex 2.', 'Annex 2'],
		['The decisions are listed in Annex 2.', 'Annex 2'],
		['The text of the resolution can be found in Annex 2.', 'Annex 2'],
		['The table of fees appears in Annex 2.', 'Annex 2'],
		['The draft budget is in Annex 2.', 'Annex 2'],
		['A full table of results is in Annex 2 (three pages).', 'Annex 2'],
		['Le tableau des dépenses figure à l’annexe 2.', 'annexe 2'],
		['Les décisions sont reproduites à l’annexe 2.', 'annexe 2'],
		['Die Tabelle der Kosten steht in Anlage 2.', 'Anlage 2'],
		['Die Empfehlungen sind in Anlage 2 aufgeführt.', 'Anlage 2'],
		['La tabla de gastos figura en el anexo 2.', 'anexo 2'],
		['Los acuerdos constan en el anexo 2.', 'anexo 2'],
		['La tabella delle spese si trova nell’allegato 2.', 'allegato 2'],
		['As decisões encontram-se no anexo 2.', 'anexo 2'],
		['De tabel van de kosten staat in bijlage 2.', 'bijlage 2'],
		['The motion was carried. The votes are listed in Annex 2.', 'Annex 2'],
		['Bo presented the budget. Annex 2 has the figures.', 'Annex 2'],
	];
	for (const [body, marked] of held) {
		it(`the annex holds what the sentence names: ${body}`, () => {
			assert.deepEqual(found(`1. ${body}${OWN}`), [marked]);
			assert.deepEqual(found(`1. ${body}\n`), []);
		});
	}

	const another = [
		'The lawyer read out the contract. Annex 2 was unclear.',
		'Der Anwalt las den Vertrag vor. Anlage 2 war unklar.',
		'L’avocat a lu le contrat. L’annexe 2 n’est pas claire.',
		'El abogado leyó el contrato. El anexo 2 no estaba claro.',
		'L’avvocato ha letto il contratto. L’allegato 2 non era chiaro.',
		'O advogado leu o contrato. O anexo 2 não era claro.',
		'De advocaat las het contract voor. Bijlage 2 was onduidelijk.',
		'The lawyer explained the lease. The rent is listed in Annex 2.',
		'Bo showed the draft specification. Annex 2 needs more work.',
	];
	for (const body of another) {
		it(`the sentence before speaks of a document: ${body}`, () => assert.deepEqual(found(`1. ${body}${OWN}`), []));
	}

	const spokenOf = [
		'The table (Annex 2) is disputed.',
		'The tables in Annex 2 were changed.',
		'The proposal was explained in Annex 2.',
		'The tables were updated in Annex 2.',
		'In the contract, the table of prices is in Annex 2.',
		'The text of Annex 2 is in brackets.',
	];
	for (const body of spokenOf) {
		it(`the document has the annex: ${body}`, () => assert.deepEqual(found(`1. ${body}${OWN}`), []));
	}

	it('takes the one that is left out between two, or soon follows, for its own, where a reader is sent there', () => {
		assert.deepEqual(found(`1. The table (Annex 2) is disputed.${AROUND}`), ['Annex 2']);
		assert.deepEqual(found(`1. The draft (Annex 4) was sent round.${AROUND}`), ['Annex 4']);
		assert.deepEqual(found(`1. The lawyer explained the lease. The rent is listed in Annex 2.${AROUND}`), ['Annex 2']);
		assert.deepEqual(found(`1. The lawyer read out the contract. Annex 2 was unclear.${AROUND}`), []);
		assert.deepEqual(found(`1. Annex 2 of the contract is unclear.${AROUND}`), []);
	});
});
