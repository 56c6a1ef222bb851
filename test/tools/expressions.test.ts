import assert from 'node:assert/strict';
import { composedDuring } from '../../tools/expressions/composed.js';
import { faultOf } from '../../tools/expressions/judge.js';
import { expressionsIn } from '../../tools/expressions/literals.js';
import { costlyText } from '../../tools/expressions/work.js';
import { faultsIn, unreached } from '../../tools/expressions.js';

const PLACE = 'server/src/text/some.ts:3';
const judge = ({ source, flags }: { source: string; flags: string }): string | undefined => faultOf(source, flags);
const root = new URL('../..', import.meta.url).pathname;

describe('expressions', function () {
	this.timeout(60_000);

	const bad: Record<string, RegExp> = {
		'begins anew in a run of blanks': /\s+$/,
		'shares a run out between two repeats': /^\s*(\S+)\s*(.*?)\s*x$/,
		'doubles with each character': /^(?:a+)+$/,
		'looks ahead from each place': /a(?=[^b]*b)/g,
		'looks behind from each place': /(?<=^\s*)x/,
		'chains words of which each could be the first': /(?<!\p{L})(?:ISO[ /-]?)+\d+$/u,
	};
	for (const [name, { source, flags }] of Object.entries(bad)) {
		it(`are refused where one ${name}`, () => assert.ok(faultOf(source, flags)));
	}

	const good = [/(?<!\s)\s+$/, /^[^:]{1,40}:\s/, /(?:[.!?]|(?<!\s))\s*$/, /[\p{L}\p{N}]+/gu, /(?:one|two|three) \d+/];
	for (const { source, flags } of good) {
		it(`/${source}/ is let pass`, () => assert.equal(faultOf(source, flags), undefined));
	}

	it('that theory cannot judge are measured', () => {
		assert.ok(costlyText('(?<!\\p{L})(?:ISO[ /-]?)+\\d+$', 'u')?.growth.length);
	});

	it('are named with their place', () => {
		const faults = faultsIn([{ source: '\\s+$', flags: '', place: PLACE }], [], judge);
		assert.equal(faults.length, 1);
		assert.ok(faults[0]!.startsWith(`${PLACE}: /\\s+$/ `));
	});

	it('may be excepted, and an exception must be needed', () => {
		const exception = { file: 'server/src/text/some.ts', begins: '\\s+', why: 'short' };
		assert.deepEqual(faultsIn([{ source: '\\s+$', flags: '', place: PLACE }], [exception], judge), []);
		assert.match(
			faultsIn([{ source: '\\s$', flags: '', place: PLACE }], [exception], judge).join(),
			/no exception is needed/,
		);
	});

	it('are found in code, narrowed where the program narrows them', () => {
		const { literals, wide, composing } = expressionsIn(
			'server/src/text/some.ts',
			'const one = /a/g;\nconst two = narrowed(/\\p{N}/u);\nconst three = new RegExp(one.source + two.source);\n// /no/\n',
		);
		assert.deepEqual(literals, [
			{ source: 'a', flags: 'g', place: 'server/src/text/some.ts:1' },
			{ source: '[\\d]', flags: 'u', place: 'server/src/text/some.ts:2' },
		]);
		assert.deepEqual(wide, ['\\p{N}']);
		assert.deepEqual(composing, ['server/src/text/some.ts:3']);
	});

	it('that are composed are heard of, with the place in the code', async () => {
		const { signOf } = await import('../../server/src/report/words/sign.js');
		const composed = await composedDuring(root, async () => void signOf('meeting|seminar'));
		assert.deepEqual(
			composed.map(({ source }) => source),
			['meeting|seminar'],
		);
		assert.match(composed[0]!.places[0]!, /^server\/src\/report\/words\/sign\.ts:\d+$/);
	});

	it('that nothing has composed are told', () => {
		assert.deepEqual(unreached([PLACE], new Set([PLACE])), []);
		assert.equal(unreached([PLACE], new Set()).length, 1);
	});
});
