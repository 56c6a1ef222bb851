import assert from 'node:assert/strict';
import { minutes } from './in-minutes.js';

/** What a list below a line tells. */
const below = (lead: string, ...items: string[]) =>
	minutes(`${lead}\n\n${items.map((item) => `- ${item}\n`).join('')}`).map((each) => each.replace('decision: ', ''));

describe('who was elected', () => {
	it('is told by items that name an office and people, below what leads to them, in all languages', () => {
		for (const [lead, office, other] of [
			['## 4. Election of officers', 'Treasurer', 'Vice-President'],
			['The following members were elected:', 'Treasurer', 'Secretary'],
			['Board for 2031:', 'Chair', 'secretary of the club'],
			['## Neuwahlen', 'Kassenwartin', 'Schriftführer'],
			['Ergebnisse der Wahlen:', 'Schützenmeisterin', 'Beisitzer'],
			['**Neuwahl des Vorstands**', 'Vorsitzende', 'Schriftführer'],
			['## Élection du bureau', 'Trésorière', 'Secrétaire'],
			['## Bestuursverkiezing', 'Penningmeester', 'Secretaris'],
			['## Elección de la junta directiva', 'Tesorera', 'Secretario'],
			['## Elezione del consiglio', 'Tesoriera', 'Segretario'],
			['## Eleição da diretoria', 'Tesoureira', 'Secretário'],
		] as const) {
			const items = [`${office}: Zoe Kern`, `Pia Moor, ${other}`, `${office} (2 years): Zoe Kern, Bo Berg`];
			assert.deepEqual(below(lead, ...items), items, lead);
		}
	});

	it('is told in the lines below a heading or a lead, and in items of an item', () => {
		const told = ['decision: Chair: Zoe Kern', 'decision: Auditor: Pia Moor'];
		assert.deepEqual(minutes('## Elections\n\nWe voted.\n\nChair: Zoe Kern\n\nAuditor: Pia Moor'), told);
		assert.deepEqual(minutes('Elected unanimously:\n\nChair: Zoe Kern\n\nAuditor: Pia Moor'), told);
		assert.deepEqual(
			minutes('- Election of officers:\n  - Chair: Zoe Kern\n  - Auditor: Pia Moor\n- Tea: Pia Moor'),
			told,
		);
		assert.deepEqual(
			minutes('## Election of a chair\n\n- Chair: Zoe Kern\n\n## Election of auditors\n\n- Auditor: Pia Moor'),
			told,
		);
		assert.deepEqual(minutes('## Elect the next chair and secretary\n\n- Chair: @zoe\n- Secretary: @pia'), [
			'decision: Chair: @zoe',
			'decision: Secretary: @pia',
		]);
	});

	it('is nobody who stood for it, proposed somebody, counted or only holds the office', () => {
		assert.deepEqual(
			below(
				'## Elections',
				'Candidates: Zoe Kern, Pia Moor',
				'Proposed by: Pia Moor',
				'Returning officer: Pia Moor',
				'Wahlleiterin: Pia Moor',
				'Candidats : Pia Moor',
				'Ana: Pia Moor',
				'Ana Lund: I like it',
				'Zoe Kern, Pia Moor',
				'Date: 5 May',
				'Vacant',
			),
			[],
		);
		assert.deepEqual(below('## Board members', 'Treasurer: Zoe Kern'), []);
		assert.deepEqual(below('The board talked about the election.', 'Treasurer: Zoe Kern'), []);
		assert.deepEqual(below('## Agenda', 'Election of officers\n  - Treasurer: Zoe Kern', 'End'), []);
		assert.deepEqual(minutes('Elected:\n\nWe had tea.\n\nChair: Zoe Kern'), []);
	});
});
