import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDelimited } from '../../server/src/text/index.js';

describe('tables as text', () => {
	it('have cells between tabs, semicolons or commas', () => {
		const rows = [
			['Name', 'Body'],
			['Ann Lee', 'Port, Lund'],
		];
		assert.deepEqual(readDelimited('Name\tBody\r\nAnn Lee\tPort, Lund\r\n'), rows);
		assert.deepEqual(readDelimited('Name;Body\nAnn Lee;Port, Lund'), rows);
		assert.deepEqual(readDelimited('\uFEFFName,Body\r\nAnn Lee,"Port, Lund"\r\n'), rows);
	});

	it('may quote cells, with line endings and quotes in them', () => {
		assert.deepEqual(readDelimited('a,"b\r\n""c"""\n"",d\n'), [
			['a', 'b\r\n"c"'],
			['', 'd'],
		]);
		assert.deepEqual(readDelimited('"Al" Lee\tPort\n'), [['"Al" Lee', 'Port']]);
	});

	it('may end in an empty cell, and have empty lines', () => {
		assert.deepEqual(readDelimited('a,b,\n\n,,\r\nc,,d,'), [
			['a', 'b', ''],
			['c', '', 'd', ''],
		]);
		assert.deepEqual(readDelimited(''), []);
	});

	it('are none if a quote has no end', () => {
		assert.equal(readDelimited('a,"b\nc,d\n'), undefined);
	});

	it('are read as they were written', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '\r', '🎉') });
		const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
		fc.assert(
			fc.property(table, (rows) => {
				// Whatever stands in them, the first line names the separator.
				const all = [['x', 'y'], ...rows];
				const quoted = (each: string) => `"${each.replaceAll('"', '""')}"`;
				const text = all.map((row) => row.map(quoted).join(',')).join('\r\n');
				assert.deepEqual(
					readDelimited(text),
					all.filter((row) => row.join('').trim() !== ''),
				);
			}),
		);
	});
});
