import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstContent } from '../../../server/src/report/index.js';

const piece = fc.constantFrom(
	...['\n', '\r\n', ' ', 'a', '<!-- a', '-->', '---', '- ', '[a]: #', '<a name="b">', '</a>', '<br>', '&nbsp;', '\\'],
	...['x'.repeat(395), ' '.repeat(390), '-'.repeat(399), `<!-- ${'c'.repeat(500)} -->`, `[a]: ${'d'.repeat(398)}`],
);

describe('firstContent', () => {
	it('finds in a part of the text what it finds in all of it', () => {
		const holds = fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(30), (pieces, from) => {
			const text = pieces.join('');
			const at = Math.min(from, text.length);
			const whole = { length: text.length, slice: (start: number) => text.slice(start), toString: () => text };
			assert.equal(firstContent(text, at), firstContent(whole, at));
		});
		fc.assert(holds, { numRuns: 3_000 });
	});
});
