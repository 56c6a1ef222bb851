import assert from 'node:assert/strict';
import { listed, ReportReader } from '../../../server/src/report/index.js';

describe('who is on the lists', () => {
	it('is the same object after keystrokes below the list, though nobody asked in between, until somebody is renamed', () => {
		const reader = new ReportReader();
		const text =
			'Minutes 🎉\n\n5 March 2018\n\nParticipants\n\nAna Lund (Pier Trust)\n\nBo Roe (Pier Trust)\n\nThe boats are late.\n';
		const first = reader.read(text);
		const people = listed(first);
		assert.deepEqual(
			people.map(({ name }) => name),
			['Ana Lund', 'Bo Roe'],
		);
		let report = first;
		for (const words of ['The boats are late', 'The boats are later', 'The boats are later,']) {
			report = reader.read(text.replace('The boats are late', words), {}, { report });
		}
		assert.equal(listed(report), people);
		report = reader.read(text.replace('Bo Roe', 'Bo Rowe'), {}, { report });
		assert.deepEqual(
			listed(report).map(({ name }) => name),
			['Ana Lund', 'Bo Rowe'],
		);
	});
});
