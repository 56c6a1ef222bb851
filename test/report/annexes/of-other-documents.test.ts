import assert from 'node:assert/strict';
import { missingAnnex as rule } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { check } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('annexes of other documents', () => {
	/** A report with annexes, so that a bare mention would be enough. */
	const AMONG_OTHERS = '\n\n## Annex A\n\nText\n\n## Annex X\n\nText\n\n## Appendix A\n\nText\n';
	const silent = [
		'The Convention’s Annex I, its Annex IV, Umoza’s Annex II.',
		'MARPOL Annex VI, ISO 27001, Annex B, and (ISO 9001, Annex C); IEC 61000 Annex D.',
		'The species listed in Appendix II, and Parties not included in Annex I.',
		'An Annex II installation, any Annex B inventory, Annex III vessels and Annex IV wastes.',
		'We will revise Annex II (list of participants).',
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
		'Each Annex 3 pump is tested.',
		'There is no Annex 3 yet.',
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
