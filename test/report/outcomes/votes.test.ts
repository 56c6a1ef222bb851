import assert from 'node:assert/strict';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';
import { inMinutes, minutes } from './in-minutes.js';

const decided = (said: string): string[] => {
	const text = `# Minutes 🎉\n\n5 March 2018\n\n${said}\n\n## The end\n\nNothing else.\n`;
	return outcomes(new ReportReader().read(text, { path: 'minutes.md' })).map(({ text: words }) => words);
};

describe('what was decided, as several lines tell', () => {
	it('is a result below what it is about', () => {
		assert.deepEqual(decided('## Minutes of May\n\n- Accepted\n\n## Roof\n\nRejected.\n\nAccepted.'), [
			'Minutes of May … Accepted',
			'Roof … Rejected.',
		]);
		assert.deepEqual(decided('- Minutes of May\n  - approved unanimously\n\n* Roof\n  * approved\n* Boats'), [
			'Minutes of May … approved unanimously',
			'Roof … approved',
		]);
	});

	it('is not the title of a report with what became of the report', () => {
		const text = '# Minutes of May\n\nApproved.\n\n## Roof\n\nIt leaks.\n\n## Boats\n\nThey do not.\n';
		assert.deepEqual(outcomes(new ReportReader().read(text, { path: 'minutes.md' })), []);
	});

	it('is one thing, whether all agree or it is carried', () => {
		const lines = ['- Ana moved to paint the shed.', '- Bo seconded.', '- No objections', '- Motion approved.'];
		assert.deepEqual(decided(lines.join('\n')), ['Ana moved to paint the shed. … No objections … Motion approved.']);
		const line = 'Ana motioned to buy a boat. Bo seconded, and all were in favour. Motion carried.';
		assert.deepEqual(decided(line), [line]);
	});

	it('is told in the shortest of forms', () => {
		const lines = [
			'1. Roof',
			'   * costs went up',
			'   * AC move to accept as written',
			'   * JW 2nd',
			'   * 13-0 pass',
		];
		assert.deepEqual(decided(lines.join('\n')), ['AC move to accept as written … 13-0 pass']);
		assert.deepEqual(decided('- We met on May 2nd\n- 4-1 were wrong'), []);
		assert.deepEqual(decided('Le nom du jeu a été acté : ce sera le phare.'), [
			'Le nom du jeu a été acté : ce sera le phare.',
		]);
		assert.deepEqual(decided('Se opta por una sola lista.'), ['Se opta por una sola lista.']);
	});

	it('is what all agree to', () => {
		assert.deepEqual(decided('We paint the shed.\n\nAll agreed.'), ['We paint the shed. … All agreed.']);
		assert.deepEqual(decided('Wir streichen das Dach.\n\nAlle sind einverstanden.'), [
			'Wir streichen das Dach. … Alle sind einverstanden.',
		]);
		assert.deepEqual(decided('Bo likes it, Ana and Cy all agreed.'), []);
	});

	it('is told by what it is about and its result, without a verb', () => {
		for (const said of [
			'Budget of the fair approved unanimously',
			'Accounts of the fair accepted (7/0/1)',
			'Election of a treasurer deferred to the next meeting.',
			'Bericht des Vorstands genehmigt',
			'Rapport moral adopté à l’unanimité',
			'Presupuesto anual aprobado por unanimidad',
			'Begroting van het feest goedgekeurd',
			'Bilancio della festa approvato all’unanimità',
			'Orçamento da festa aprovado por unanimidade',
		])
			assert.deepEqual(decided(`- ${said}`), [said]);
		for (const said of [
			'Ana accepted',
			'Upload failed.',
			'Budget not approved',
			'List of approved',
			'It was accepted',
			'6 projects adopted',
			'the plan we approved',
		])
			assert.deepEqual(decided(`- ${said}`), []);
	});

	it('is what somebody proposed, if all agree', () => {
		const line = 'Ana proposed accepting the quote for the roof. Agreed by all.';
		assert.deepEqual(decided(line), [line]);
		assert.deepEqual(decided('Ana proposed that we talk about the roof. Bo disagreed.'), []);
	});

	it('stands in a paragraph that a rule below it has made a heading', () => {
		const motion = 'Ana beantragt, das Boot zu verkaufen 🎉\nDafür 5\nDer Antrag wird einstimmig angenommen.\n---';
		assert.deepEqual(decided(motion), [
			'Ana beantragt, das Boot zu verkaufen 🎉 … Der Antrag wird einstimmig angenommen.',
		]);
	});
});

describe('votes on somebody', () => {
	it('are about whoever stands at the beginning of the line', () => {
		const line = 'Alan – a baker. Bo nominates, Cy seconds. Vote passes unanimously.';
		assert.deepEqual(inMinutes([line]), [`decision: ${line}`]);
	});

	it('are told once, with what was moved', () => {
		const lines = [
			'A motion has been raised to buy a boat.',
			'- Vote: 5 in favor, 0 opposed\n- Resolution: Vote passed',
		];
		assert.deepEqual(inMinutes(lines), [
			'decision: A motion has been raised to buy a boat. Vote: 5 in favor, 0 opposed',
		]);
	});
});

describe('what is proposed, and why', () => {
	it('is told once, with its result', () => {
		const each = {
			'**Vorgeschlagene Änderung:**\n- Der Beitrag wird erhöht': '',
			'**Begründung:**\n\nDer Vorstand wird verkleinert.': '',
			'**Proposed change:**\n- The date will be postponed.\n\nThe treasurer thanked everybody.': '',
			'**Proposed change:**\n\n> The board agreed to raise the fee.\n\nIt rained.': '',
			'**Results:**\n- Der Beitrag wird erhöht': 'decision: Der Beitrag wird erhöht',
			'**Reasons:**\n\nIt is late.\n\nDer Beitrag wird erhöht.': 'decision: Der Beitrag wird erhöht.',
		};
		for (const [said, told] of Object.entries(each)) assert.deepEqual(minutes(said), told === '' ? [] : [told], said);
	});
});
