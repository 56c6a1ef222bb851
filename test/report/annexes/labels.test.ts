import assert from 'node:assert/strict';
import { missingAnnex as rule } from '../../../server/src/rules/missing-annex/missing-annex.js';
import { check } from '../../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('the label of an annex', () => {
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
