import assert from 'node:assert/strict';
import { belongsHere, tiedToAnother } from '../../../server/src/report/annexes/ownership.js';

describe('what ties an annex', () => {
	it('is read from words, or after a bracket or comma', () => {
		for (const after of [
			' to this report',
			' this report',
			', du présent rapport',
			' dieses Protokolls',
			' del presente informe',
			' di questo verbale',
			' van dit verslag',
			' desta ata',
		]) {
			assert.ok(belongsHere(after), after);
		}
		for (const after of [
			' of Regulation 5',
			' de la Convention',
			' der Verordnung',
			' del Tratado',
			' della Convenzione',
			' van de verordening',
			' do Tratado',
			' BauNVO',
			'-species',
			' parties',
			' (Lakes Convention)',
			', Rome Treaty',
		]) {
			assert.ok(tiedToAnother('see ', after), after);
		}
		for (const after of ['', '.', ') was adopted', ' (agenda)', ', 5', ' (Terms of the treaty)', ', Agreement']) {
			assert.ok(!belongsHere(after) && !tiedToAnother('see ', after), after);
		}
	});
});
