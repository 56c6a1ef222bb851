import assert from 'node:assert/strict';
import { composedDuring, faultOf, faultsIn, literalsIn } from '../../tools/expressions.js';

const PLACE = 'server/src/text/some.ts:3';

describe('expressions', () => {
	const bad: Record<string, RegExp> = {
		'begins anew in a run of blanks': /\s+$/,
		'shares a run out between two repeats': /^\s*(\S+)\s*(.*?)\s*x$/,
		'doubles with each character': /^(?:a+)+$/,
	};
	for (const [name, expression] of Object.entries(bad)) {
		it(`are refused where one ${name}`, () => assert.ok(faultOf(expression)));
	}

	const good = [/(?<!\s)\s+$/, /^[^:]{1,40}:\s/, /(?:[.!?]|(?<!\s))\s*$/, /[\p{L}\p{N}]+/gu, /(?:one|two|three) \d+/];
	for (const expression of good) {
		it(`${expression} is let pass`, () => assert.equal(faultOf(expression), undefined));
	}

	it('are named with their place', () => {
		const faults = faultsIn([{ source: '\\s+$', flags: '', place: PLACE }], []);
		assert.equal(faults.length, 1);
		assert.ok(faults[0]!.startsWith(`${PLACE}: /\\s+$/ `));
	});

	it('may be excepted, and an exception must be needed', () => {
		const exception = { file: 'server/src/text/some.ts', begins: '\\s+', why: 'short' };
		assert.deepEqual(faultsIn([{ source: '\\s+$', flags: '', place: PLACE }], [exception]), []);
		const unneeded = faultsIn([{ source: '\\s$', flags: '', place: PLACE }], [exception]);
		assert.match(unneeded.join(), /no exception is needed/);
	});

	it('are found in code', () => {
		const code = 'const one = /a/g;\n// /no/\nconst two = narrowed(/\\p{N}/u);\n';
		assert.deepEqual(literalsIn('some.ts', code), [
			{ source: 'a', flags: 'g', place: 'some.ts:1' },
			{ source: '\\p{N}', flags: 'u', place: 'some.ts:3' },
		]);
	});

	it('that are composed are heard of, with the place in the code', async () => {
		const { Alternatives } = await import('../../server/src/report/words/alternatives.js');
		const composed = await composedDuring(
			async () => void new Alternatives(['meeting', 'seminar'], '!').endAt('meeting!', 0),
		);
		assert.deepEqual(
			composed.map(({ source }) => source),
			['(?:meeting)!'],
		);
		assert.match(composed[0]!.place, /^server\/src\/report\/words\/alternatives\.ts:\d+$/);
	});
});
