import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JsonDocument } from '../../server/src/cli/output/format/json-document.js';
import { visibleJson } from '../../server/src/cli/output/visible.js';

describe('JsonDocument', () => {
	it('is in pieces what it would be in one', () => {
		const build = (list: readonly unknown[], end: unknown) => ({
			head: '\u2028 \n [members]'.slice(0, 5),
			inner: [{ list, end }],
			end,
		});
		fc.assert(
			fc.property(fc.array(fc.array(fc.jsonValue(), { maxLength: 3 })), fc.jsonValue(), (groups, end) => {
				const document = new JsonDocument(build);
				const pieces = [...groups.map((group) => document.add(group)), document.end(end)];
				assert.equal(pieces.join(''), `${visibleJson(JSON.stringify(build(groups.flat(), end), undefined, 2))}\n`);
			}),
			{ numRuns: 1000 },
		);
	});
	it('holds what looks like its own mark, and what breaks lines elsewhere', () => {
		const values = ['[members]', 'a\u2028b\u2029c\nd', { '[members]': ['"[members]"'] }];
		const build = (list: readonly unknown[], end: unknown) => ({ list, end });
		const document = new JsonDocument(build);
		const text = document.add(values) + document.end(values);
		assert.equal(text, `${visibleJson(JSON.stringify(build(values, values), undefined, 2))}\n`);
	});
});
