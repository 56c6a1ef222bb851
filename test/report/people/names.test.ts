import assert from 'node:assert/strict';
import { nameParts } from '../../../server/src/report/index.js';

describe('the parts of a name', () => {
	it('knows a family name in capitals, wherever it stands', () => {
		for (const [name, given, family] of [
			['Markus KUMMER', 'Markus', 'KUMMER'],
			['KUMMER Markus', 'Markus', 'KUMMER'],
			['LI Wei', 'Wei', 'LI'],
			['Wei LI', 'Wei', 'LI'],
			['NG Mei', 'Mei', 'NG'],
			['VLK Jan', 'Jan', 'VLK'],
			['EK Ola', 'Ola', 'EK'],
			['AN Min', 'Min', 'AN'],
		])
			assert.deepEqual([nameParts(name!).given, nameParts(name!).family], [given, family], name);
	});

	it('takes initials without full stops for given names', () => {
		for (const [name, given, family] of [
			['JP Morgan', 'JP', 'Morgan'],
			['TJ Lee', 'TJ', 'Lee'],
			['AJ Lee', 'AJ', 'Lee'],
			['JP de Vries', 'JP', 'de Vries'],
			['JP MORGAN', 'JP', 'MORGAN'],
			['AB Roe', 'AB', 'Roe'],
		])
			assert.deepEqual([nameParts(name!).given, nameParts(name!).family], [given, family], name);
	});
});
