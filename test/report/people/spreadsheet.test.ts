import assert from 'node:assert/strict';
import { peopleInTable } from '../../../server/src/report/index.js';

function read(table: string): string[] | undefined {
	const rows = table.split('\n').map((line) => line.split('|'));
	return peopleInTable(rows)?.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));
}

const TWO = ['Ann Lee (Port Office)', 'Bo Roe (City of Lund)'];

describe('people in a table from a spreadsheet', () => {
	it('are found by the heads of its columns, in every language and order', () => {
		for (const [name, body] of [
			['Name', 'Organisation'],
			['Name', 'Einrichtung'],
			['Nom', 'Organisme'],
			['Nombre', 'Organización'],
			['Nome', 'Organizzazione'],
			['Naam', 'Organisatie'],
			['Nome', 'Organização'],
		]) {
			assert.deepEqual(
				read(`${body}|E-mail|${name}\nPort Office|ann@example.org|Ann Lee\nCity of Lund|bo@example.org|Bo Roe`),
				TWO,
				`${name}, ${body}`,
			);
		}
		assert.deepEqual(read('First name|Last name|Role|Company\nAnn|Lee|Chair|Port Office\nBo|Roe||City of Lund'), TWO);
		assert.deepEqual(
			read(
				'Email Address|Full Name|Job Title|Organization|Dietary Wishes\na@example.org|Ann Lee|Clerk|Port Office|\n|Bo Roe||City of Lund|none',
			),
			TWO,
		);
		assert.deepEqual(read('Name|Phone\nDr Ann Lee|123\nROE, Bo|456'), ['Ann Lee', 'Bo ROE']);
	});

	it('are found by what stands in its columns', () => {
		assert.deepEqual(read('Ann Lee|Port Office\nBo Roe|City of Lund'), TWO);
		assert.deepEqual(read('1|ann@example.org|Ann Lee|12 34|Port Office\n2|bo@example.org|Bo Roe||City of Lund'), TWO);
		assert.deepEqual(read('Ann Lee|Member\nBo Roe|Member'), ['Ann Lee (Member)', 'Bo Roe (Member)']);
		assert.deepEqual(read('Ann Lee|ann@example.org\nBo Roe|bo@example.org'), ['Ann Lee', 'Bo Roe']);
	});

	it('are all kept, also whose name is not known for one', () => {
		assert.deepEqual(read('Name|Body\nAnn Lee|Port\nbo roe|City\nCy Dunn|\n|Guild'), [
			'Ann Lee (Port)',
			'bo roe (City)',
			'Cy Dunn',
		]);
	});

	it('are none in other tables', () => {
		for (const table of [
			'Item|Costs\nPaint|20\nRope|30',
			'Organisation|Fee\nPort Office|20\nCity of Lund|30',
			'Name|Price\nred paint|20\nold rope|30',
			'Ann Lee|Port Office',
			'Ann Lee\nBo Roe',
			'',
		]) {
			assert.equal(read(table), undefined, table);
		}
	});
});
