import assert from 'node:assert/strict';
import { read } from './in-minutes.js';

const HEAD = '# Minutes\n\nPresent: Ann Lee, Bo Roe\n\n';
const AGENDA = '## Agenda\n\n1. Boats\n2. Flyers for May\n\n';
const LIST = '## Action items\n\n- Ann: print\n- Order cups\n\n';
const OWN = ['action: Ann: print (Ann)', 'action: Order cups'];

const found = (said: string): string[] => read(`${HEAD}${said}\n`);

describe('headings below a list of tasks, only deeper', () => {
	it('end it if they are the items of the agenda', () => {
		assert.deepEqual(
			found(`${AGENDA}${LIST}### Boats\n\n- They leak\n\n### 2. Flyers for May\n\n- Want new ones`),
			OWN,
		);
		assert.deepEqual(found(`${AGENDA}${LIST}### Boats\n\n- They leak\n\n### Ann\n\n- sing`), OWN);
	});

	it('end it if they are topics', () => {
		assert.deepEqual(found(`${LIST}### How the boats are\n\n- They leak\n\n### Flyers\n\n- A hundred`), OWN);
		const table = '## Action items\n\n| Who | What |\n| --- | --- |\n| Ann | print |\n\n';
		assert.deepEqual(found(`${table}### How the boats are\n\n- They leak`), ['action: print (Ann)']);
	});

	it('divide the tasks if one is of people, a group or a time, or says how far they are', () => {
		for (const heading of [
			'Ann',
			'Zoe and Kim',
			'The board',
			'Next week',
			'Until June',
			'Still open',
			'Other tasks',
			'Ongoing:',
		]) {
			const all = found(`${LIST}### Boats\n\n- paint\n\n### ${heading}\n\n- row`);
			assert.equal(all.length, 4, heading);
		}
		const treasury = '## Encaminhamentos\n\n- Ann: pagar\n\n### Tesouraria\n\n- Bo - Transferir o valor\n';
		assert.equal(read(`# Ata\n\nPresentes: Ann Lee, Bo Roe\n\n${treasury}`).length, 2);
	});

	it('divide the tasks if there are none above the first', () => {
		assert.deepEqual(found(`${AGENDA}## Action items\n\n### Boats\n\n- paint\n\n### Flyers for May\n\n- print`), [
			'action: paint',
			'action: print',
		]);
	});

	it('are none to do below the label of an agenda', () => {
		for (const label of ['Traktandenliste', 'Themenreihenfolge', 'Themenliste']) {
			const agenda = `## ${label}\n\n1. Satzung überarbeiten\n2. Website gestalten\n`;
			assert.deepEqual(read(`# Protokoll der Sitzung\n\n5. März 2018\n\nDie Sitzung beginnt.\n\n${agenda}`), [], label);
		}
	});
});
