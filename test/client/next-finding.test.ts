import assert from 'node:assert/strict';
import { nextFinding } from '../../client/src/commands/next-finding.js';

const on = (line: number, from: number, to: number, last = line) => ({
	start: { line, character: from },
	end: { line: last, character: to },
});
const FIRST = on(0, 4, 9);
const WIDE = on(2, 0, 8, 4);
const LINK = on(5, 2, 12);
const ALL = [FIRST, WIDE, LINK];

describe('the next finding', () => {
	it('is the first one from the cursor on, and after the last one the first', () => {
		assert.equal(nextFinding(ALL, { line: 0, character: 0 }, 'elsewhere'), FIRST);
		assert.equal(nextFinding(ALL, { line: 0, character: 4 }, 'elsewhere'), FIRST);
		assert.equal(nextFinding(ALL, { line: 0, character: 5 }, 'elsewhere'), WIDE);
		assert.equal(nextFinding(ALL, { line: 5, character: 12 }, 'elsewhere'), FIRST);
		assert.equal(nextFinding([], { line: 0, character: 0 }, 'elsewhere'), undefined);
	});

	it('is the one that has just been written', () => {
		assert.equal(nextFinding(ALL, { line: 5, character: 12 }, 'written'), LINK);
		assert.equal(nextFinding(ALL, { line: 0, character: 4 }, 'written'), FIRST);
		assert.equal(nextFinding(ALL, { line: 5, character: 13 }, 'written'), FIRST);
		// It begins further up.
		assert.equal(nextFinding(ALL, { line: 3, character: 2 }, 'written'), LINK);
	});

	it('is not the one that the cursor was brought to', () => {
		assert.equal(nextFinding(ALL, { line: 0, character: 4 }, 'been'), WIDE);
		assert.equal(nextFinding(ALL, { line: 5, character: 2 }, 'been'), FIRST);
	});
});
