import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Rope } from '../../server/src/text/index.js';

const edit = fc.record({ at: fc.nat(), length: fc.nat(5), insert: fc.string({ maxLength: 4 }) });

describe('Rope', () => {
	it('says what a string says, however often it is changed, and so do the versions before', () => {
		const holds = fc.property(fc.string(), fc.array(edit, { minLength: 1, maxLength: 150 }), (start, edits) => {
			let text = start;
			let rope = Rope.of(start);
			const versions = [[rope, text] as const];
			for (const { at, length, insert } of edits) {
				const from = at % (text.length + 1);
				const to = Math.min(text.length, from + length);
				text = text.slice(0, from) + insert + text.slice(to);
				rope = rope.replace({ from, to }, insert);
				versions.push([rope, text]);
				assert.equal(rope.length, text.length);
				const [a, b] = [from % (text.length + 1), to % (text.length + 1)].sort((one, other) => one - other);
				assert.equal(rope.slice(a!, b), text.slice(a, b));
				assert.equal(rope.slice(a!), text.slice(a));
				if (at % 40 === 0) assert.equal(rope.toString(), text);
			}
			for (const [version, said] of versions) assert.equal(version.toString(), said);
		});
		fc.assert(holds, { numRuns: 200 });
	});
});
