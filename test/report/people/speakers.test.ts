import assert from 'node:assert/strict';
import { isSpeaker, ReportReader } from '../../../server/src/report/index.js';

describe('whether a name is that of a speaker', () => {
	it('does not depend on what was asked before', () => {
		const speaks = (...names: readonly string[]) => {
			const text = 'Ann Lee noted that the pier is old 🎉.\n';
			const prose = new ReportReader().read(text).blocks[0]!.facts.prose[0]!;
			return names.map((name) => isSpeaker({ prose, from: 0, to: name.length }));
		};
		assert.deepEqual(speaks('Ann', 'Ann Lee'), [false, true]);
		assert.deepEqual(speaks('Ann Lee', 'Ann'), [true, false]);
	});
});
