import assert from 'node:assert/strict';
import { missingAnnex as rule } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { check } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('how a text points at its annexes', () => {
	const pointing: readonly (readonly [string, ...string[]])[] = [
		['The agenda is attached to this report as Annex A.', 'Annex A'],
		['The agenda, attached as Annex A, and the attached Annex B were read.', 'Annex A', 'Annex B'],
		['Annex II is attached. Annex III hereto. Annex IV below.', 'Annex II', 'Annex III', 'Annex IV'],
		['The agenda is set out in Annex I and the list of participants in Annex II.', 'Annex I', 'Annex II'],
		['See Annex no. 2 and Annex #3, [Annex IV](#annex-iv).', 'Annex no. 2', 'Annex #3', 'Annex IV'],
		['The statements are in Annexes I and II to this report.', 'I', 'II'],
		['The agenda is there, see the annex.', 'annex'],
		['La liste figure à l’annexe II, le budget est joint en annexe 4.', 'annexe II', 'annexe 4'],
		['Die Liste ist diesem Protokoll als Anlage 3 beigefügt.', 'Anlage 3'],
		['Die Liste liegt als Anlage 1 bei. Siehe Anlage 2 zu TOP 3.', 'Anlage 1', 'Anlage 2'],
		['Die Mitglieder sind in Anlage 2 aufgeführt. Anlage 4 dieses Protokolls.', 'Anlage 2', 'Anlage 4'],
		['De lijst is als bijlage 2 bij dit verslag gevoegd.', 'bijlage 2'],
		['Die Tagesordnung ist der Anlage 1 zu entnehmen und geht aus Beilage 2 hervor.', 'Anlage 1', 'Beilage 2'],
		['De agenda staat in bijlage 3.', 'bijlage 3'],
		['La liste des participants fait l’objet de l’annexe I.', 'annexe I'],
		['La lista de participantes se incluye en el anexo I.', 'anexo I'],
		['O mapa é o anexo 1 da presente ata.', 'anexo 1'],
		['A lista consta do Anexo I. Anexo V à presente ata.', 'Anexo I', 'Anexo V'],
	];
	for (const [body, ...marked] of pointing) it(body, () => assert.deepEqual(found(`1. ${body}\n`), marked));

	const sending: readonly (readonly [string, ...string[]])[] = [
		['Please refer to Annex 1. The list appears in annex 2. It is at Annex 3.', 'Annex 1', 'annex 2', 'Annex 3'],
		['See Attachment 2.', 'Attachment 2'],
		['Budget (for details, see Annex IV) and plan (Annex V, paragraph 3).', 'Annex IV', 'Annex V'],
		['It adopted the revised code of conduct (Annex II).', 'Annex II'],
		['Les listes figurent aux annexes II et III.', 'II', 'III'],
		['La lista figura en el anexo II y se reproduce en el anexo 3.', 'anexo II', 'anexo 3'],
		['De leden zijn in bijlage 3 opgenomen.', 'bijlage 3'],
		["L'elenco è riportato nell'Allegato A; si veda l'Allegato B.", 'Allegato A', 'Allegato B'],
	];
	for (const [body, ...marked] of sending) {
		it(`${body} Only beside annexes of that word.`, () => {
			assert.deepEqual(found(`1. ${body}\n`), []);
			assert.deepEqual(found(`1. ${body}\n\n## Annex 9\n\nText\n\n## Attachment 9\n\nText\n`), marked);
			assert.deepEqual(found(`1. ${body}\n\n## Schedule 9\n\nText\n`), []);
		});
	}

	const announcing: readonly (readonly [string, ...string[]])[] = [
		['The agenda of the second day was adopted (see Annex II).', 'Annex II'],
		['The list of decisions and the speakers’ list are in Annex 2.', 'Annex 2'],
		['Presentations given by the hosts are listed in Annex C.', 'Annex C'],
		['Annex III contains the list of participants.', 'Annex III'],
		['Opening statements by the three delegations (Appendix 1).', 'Appendix 1'],
		['The agenda, as amended, is in Annex 1.', 'Annex 1'],
		['The agenda is in Annex I, the budget in Annex II (Annex II).', 'Annex I', 'Annex II'],
		[
			'Die Teilnehmerliste findet sich in Anlage 2; die Tagesordnung (Anlage 1) wird genehmigt.',
			'Anlage 2',
			'Anlage 1',
		],
		['La liste des décisions figure à l’annexe 3.', 'annexe 3'],
		['El orden del día (anexo 1) se aprueba.', 'anexo 1'],
		['L’elenco dei partecipanti è riportato nell’Allegato A.', 'Allegato A'],
		['A lista de presenças consta do anexo 2.', 'anexo 2'],
	];
	for (const [body, ...marked] of announcing) it(body, () => assert.deepEqual(found(`1. ${body}\n`), marked));

	it('keeps to the paragraph that ties an annex to another document', () => {
		assert.deepEqual(found('1. ICAO Annex 9 was recalled (Annex 9).\n'), []);
		assert.deepEqual(found('1. ICAO Annex 9 was recalled.\n\n2. The agenda (Annex 9) was read.\n'), ['Annex 9']);
	});

	it('takes an annex for ours where its content is, though countries are called after another', () => {
		const parties = '1. Annex I Parties spoke.\n\n2. ';
		assert.deepEqual(found(`${parties}The agenda is reproduced in Annex I.\n`), ['Annex I']);
		assert.deepEqual(found(`${parties}The gases are listed in Annex I.\n`), []);
	});
});
