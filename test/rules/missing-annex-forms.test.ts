import assert from 'node:assert/strict';
import { missingAnnex as rule } from '../../server/src/rules/missing-annex.js';
import { check } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('missing-annex: how a text points at its annexes', () => {
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

describe('missing-annex: annexes of other documents', () => {
	/** A report with annexes, so that a bare mention would be enough. */
	const AMONG_OTHERS = '\n\n## Annex A\n\nText\n\n## Annex X\n\nText\n\n## Appendix A\n\nText\n';
	const silent = [
		'The Convention’s Annex I, its Annex IV, Umoza’s Annex II.',
		'MARPOL Annex VI, ISO 27001, Annex B, and (ISO 9001, Annex C); IEC 61000 Annex D.',
		'The species listed in Appendix II, and Parties not included in Annex I.',
		'An Annex II installation, any Annex B inventory, Annex III vessels and Annex IV wastes.',
		'Document A/66/67, Annex II; CBD/SBI/3, annex III; decision 3/CP.1, annex IV; WP.29, Annex B.',
		'Annex II of document A/66/67, Annex III to A/CONF.1/2 and Annex II of the last report.',
		'In the previous report, Annex II was the budget.',
		'The lease (Schedule 2), the rules of procedure (Annex B) and the standard, in particular Annex C.',
		'He read “Parties listed in Annex II shall report” and "see Annex III".',
		'Under Annex IV (Security) of the Chicago Convention; the contract with Borealis (Annex V).',
		'The Common Envelope Standard has many parts; Annex D covers padding.',
		'Annex IV was deleted from the draft treaty.',
		'In the consultant’s report, Annex IV gives the costs.',
		'Volume 2, Annex IV; Part B, Annex V.',
		'The proposal to add an Annex IV to this report was rejected.',
		'Annex II (Lakes Convention) and Annex III (Regulation 5).',
		'Parties visées à l’annexe II; annexe II de la Convention; règlement, annexe IV.',
		'Partes incluidas en el anexo II; el anexo IV del Tratado.',
		'Anhang II der Verordnung, die Abfallverordnung (Anhang III), Anlage 2 zum Mietvertrag.',
		'Bijlage 4 bij de huurovereenkomst en bijlage II van de verordening.',
		'O anexo II do Tratado; Partes do Anexo III; vedi l’allegato IV della Convenzione.',
	];
	for (const body of silent) it(body, () => assert.deepEqual(found(`1. ${body}${AMONG_OTHERS}`), []));

	for (const body of [
		'Le règlement (UE) 2019/1009, annexe 3, est cité.',
		'Selon le code de l’urbanisme, annexe 3, rien ne s’oppose.',
		'Dans le rapport de l’an dernier, l’annexe 3 donnait les chiffres.',
		'Nach Anlage 3 BauNVO ist das zulässig.',
		'Reg. 2017/745, Annex 3, applies.',
		'Annex 3 to last year’s report shows the trend.',
	]) {
		it(body, () => assert.deepEqual(found(`1. ${body}\n\n## Annex 1\n\nText\n\n## Annex 2\n\nText\n`), []));
	}

	it('a bare mention beside annexes of a standard, or of another kind of number', () => {
		assert.deepEqual(found('1. Annex A of the standard stays. Why was Annex C dropped?\n\n## Annex B\n\nText\n'), []);
		assert.deepEqual(found('1. Why was Annex C dropped?\n\n## Annex 1\n\nText\n'), []);
		assert.deepEqual(found('1. Annex C has the costs.\n\n## Annex B\n\nText\n'), ['Annex C']);
	});

	/** Nothing says that these are annexes of the report, which has none. */
	const bare = [
		'Review of the CLA (annex A). Paul took an action.',
		'- Add package-url specification as an annex (Annex E) - comments in the PR',
		'- Update the translation table (Annex A)\n  https://github.com/a/b/pull/1019',
		'Should the list (e.g. Appendix 1, 2, 4) be its own spec?',
		'The gases are listed in Annex III, see Annex I and the annex.',
		'After the agenda was adopted, members discussed the licence list (Annex B).',
		'The agenda item on licence texts (Annex B) was deferred.',
		'Participants discussed the matching guidelines (Annex B).',
		'The presentation showed the new format (Annex C) and why Annex D lists colours.',
		'Participants were told of the changes, see Annex B.',
		'The agenda of the talks on the text of Annex II was long.',
		'Der Umweltbericht (Anlage 2) und die Begründung (Anlage 3) lagen aus.',
		'Le tableau de l’annexe 2 est contesté, voir annexe 3.',
		'We have a contract with the prices attached as Annex II.',
	];
	for (const body of bare) it(body, () => assert.deepEqual(found(`1. ${body}\n`), []));

	/** The report has annexes, but the sentence speaks of another text. */
	const others = [
		'The draft (Annex 3) and the specification (Annex 4) were sent round.',
		'In the conclusions of the workshop, Annex 3 was praised.',
		'The table in Annex 3 and the text of Annex 4 remain in brackets.',
		'Comments on Annex 3 are due in May; delegates moved to delete Annex 4.',
		'Annex 3 was reworded overnight, Annex 4 should be deleted.',
		'A/66/67 was introduced: its findings (Annex 3) are new.',
		'Bo will fix it (Annex 3), see https://github.com/a/b/pull/7.',
		'Bo opened a pull request against Annex 3.',
		'Der Vertrag (Anlage 3) und die Satzung (Anlage 4) lagen aus.',
		'La proposition (annexe 3) a été renvoyée.',
		'La propuesta (anexo 3) fue rechazada.',
		'Het voorstel (bijlage 3) is besproken.',
		'A proposta (anexo 3) foi rejeitada.',
		'La proposta (allegato 3) è stata respinta.',
	];
	const own = '\n\n## Annex 1\n\nText\n\n## Annex 2\n\nText\n';
	for (const body of others) it(`${body} Beside own ones.`, () => assert.deepEqual(found(`1. ${body}${own}`), []));

	it('is ours where the meeting adopts the text, or appends it', () => {
		assert.deepEqual(found(`1. It adopted the text of the charter (Annex 3).${own}`), ['Annex 3']);
		assert.deepEqual(found(`1. The proposal was adopted (Annex 3).${own}`), ['Annex 3']);
		assert.deepEqual(found(`1. The draft decision is attached as Annex 3.${own}`), ['Annex 3']);
		assert.deepEqual(found('1. The draft decision is attached as Annex 3.\n'), ['Annex 3']);
	});

	it('a link that leads to a heading of another name', () => {
		assert.deepEqual(found('1. See [Annex I](#agenda) and [Annex II](#list).\n\n## Agenda\n\nText\n'), ['Annex II']);
	});

	it('a text that is being negotiated', () => {
		assert.deepEqual(found('1. Parties [in Annex III] [in the annexes].\n\n## Annex I\n\nText\n'), []);
	});

	it('a quotation of another text', () => {
		assert.deepEqual(found('> Parties listed in Annex II shall report.\n'), []);
		assert.deepEqual(found('> The list is attached as Annex II to this report.\n'), ['Annex II']);
	});
});

describe('missing-annex: labels', () => {
	const labels = [
		'ANNEX 1',
		'# ANNEX 1 – AGENDA',
		'***Annex I***',
		'Annex I\n-------',
		'Annex I.',
		'[Annex I]',
		'ANNEX I\nAGENDA',
		'Annex I\\\nAgenda',
		'## Annexe I – Ordre du jour',
		'## Annex No. I',
		'## Annexe n° 1',
		'## 8. Annex I: Agenda',
		'## Agenda (Annex I)',
		'## I. Annex',
		'## Annexes I and II',
		'Annex I Agenda of the meeting',
		'Annex I — Agenda, participants and budget',
		'Annex I: Agenda of the third session, held on 5 May.',
		'> **Annex I**\n>\n> Agenda',
		'<h2>Annex I</h2>',
		'<p align="center"><b>Annex I – Agenda</b></p>',
		'Text.\nAnnex I\nAgenda',
		'**Annex I – Agenda',
		'Annex I – Agenda**',
		'**Annex I*',
		'## Anhang 1',
		'## Annexes\n\n### I. Agenda\n\nText',
		'Annexes:\n\n- Annex I: agenda\n- Annex II: list',
		'Attachments and annexes are at the office.\n\n**Annexes**\n\n- Agenda\n- List',
		'## Files\n\n- Annex I: [agenda](agenda.pdf)',
	];
	for (const label of labels) {
		it(label, () => assert.deepEqual(found(`1. The agenda (Annex I).\n\n${label}\n\nText\n`), []));
	}

	const sentences = [
		'Annex I lists the speakers.',
		'Annex I: the list was read out; it was adopted.',
		'Annex I Parties shall report',
		'## ANNEX I EXPERTS',
		'**Annex I experts**',
		'## ANNEX I MEMBERS’ VIEWS',
		'## Annex I delegates’ dinner',
		'Annex I – which was late – is not here.',
		'The list of participants is in\nAnnex I\nas usual.',
		'- Annex I: agenda',
	];
	for (const sentence of sentences) {
		it(`is none: ${sentence}`, () =>
			assert.deepEqual(found(`1. The agenda (Annex I).\n\n${sentence}\n\n## Annex II\n\nText\n`)[0], 'Annex I'));
	}

	it('a heading that goes on after the number is none that counts, but perhaps the annex', () => {
		const heading = '## Annex III Scale of fees\n\nText\n';
		assert.deepEqual(found(`1. The agenda (Annex III) and Annex IV.\n\n${heading}`), []);
		assert.deepEqual(found(`1. The agenda (Annex II) and Annex IV.\n\n${heading}`), ['Annex II']);
	});

	it('a list of annexes in one line', () => {
		const lists = {
			'**Attachments:** A – agenda; B – plan': 'Attachment B',
			'Anlagen: 1. Plan, 2. Liste': 'Anlage 2',
			'Annexes: I, II': 'Annex I',
			'Date: 5 May 2031\nAttachment(s): 1 and 2': 'Attachment 2',
			'Bijlagen: de begroting en de lijst': 'Bijlage 1',
		};
		for (const [list, annex] of Object.entries(lists)) {
			assert.deepEqual(found(`${list}\n\n1. The budget (${annex}) was adopted.\n`), [], list);
		}
		assert.deepEqual(found('Attachments: 1, 2\n\n1. The budget (Attachment 3).\n'), ['Attachment 3']);
	});

	it('a list of annexes does not stand for one whose label is missing among others', () => {
		const list = '## Annexes\n\n- Annex I: agenda\n- Annex II: list\n';
		assert.deepEqual(found(`${list}\n## Annex I\n\nText\n`), ['Annex II']);
	});
});
