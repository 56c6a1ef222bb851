import assert from 'node:assert/strict';
import { agendas, itemsBelowTitle, ReportReader } from '../../../server/src/report/index.js';

const read = (text: string) => {
	const report = new ReportReader().read(text, { path: 'agenda.md' });
	assert.deepEqual(agendas(report), []);
	return itemsBelowTitle(report).map(({ title, numeral }) => `${numeral?.written} ${title}`);
};

const TITLE = '# Agenda for the Quay Board, 5 February 2018\n\n';
const ITEMS = ['1 Opening', '2 Boats'];

describe('the items of an agenda that has no label of its own', () => {
	it('stand numbered below the title, or after a few lines', () => {
		assert.deepEqual(read(`${TITLE}1. Opening\n2. Boats\n`), ITEMS);
		assert.deepEqual(
			read(`${TITLE}Dear all,\n\nwe meet in the harbour hall.\n\n1. Opening\n2. Boats\n   - Sails\n`),
			ITEMS,
		);
		assert.deepEqual(read(`${TITLE}TOP 1: Opening\n\nTOP 2: Boats\n`), ITEMS);
	});

	it('are its numbered sections', () => {
		assert.deepEqual(read(`${TITLE}## TOP 1: Opening\n\n## TOP 2: Boats\n`), ITEMS);
		assert.deepEqual(read(`${TITLE}## 1. Opening\n\nAna welcomes all.\n\n## 2. Boats\n\nOther things.\n`), ITEMS);
	});

	it('are not what has no number', () => {
		assert.deepEqual(read(`${TITLE}- Date: 5 February\n- Place: Harbour Hall\n`), []);
		assert.deepEqual(read(`${TITLE}## Where\n\nHere.\n\n## When\n\nThen.\n`), []);
		assert.deepEqual(read('We meet.\n\n1. Opening\n2. Boats\n'), []);
	});
});
