import assert from 'node:assert/strict';
import { nameParts } from '../../../server/src/report/index.js';

type Row = readonly [name: string, given: string, family: string];

function assertParts(rows: readonly Row[]): void {
	for (const [name, ...parts] of rows) {
		const { given, family } = nameParts(name);
		assert.deepEqual([given, family], parts, name);
	}
}

describe('the parts of a name', () => {
	it('knows a family name in capitals, wherever it stands', () => {
		assertParts([
			['Markus KUMMER', 'Markus', 'KUMMER'],
			['KUMMER Markus', 'Markus', 'KUMMER'],
			['LI Wei', 'Wei', 'LI'],
			['Wei LI', 'Wei', 'LI'],
			['NG Mei', 'Mei', 'NG'],
			['VLK Jan', 'Jan', 'VLK'],
			['EK Ola', 'Ola', 'EK'],
			['AN Min', 'Min', 'AN'],
		]);
	});

	it('takes initials without full stops for given names', () => {
		assertParts([
			['JP Morgan', 'JP', 'Morgan'],
			['TJ Lee', 'TJ', 'Lee'],
			['AJ Lee', 'AJ', 'Lee'],
			['JP de Vries', 'JP', 'de Vries'],
			['JP MORGAN', 'JP', 'MORGAN'],
			['AB Roe', 'AB', 'Roe'],
		]);
	});
});
