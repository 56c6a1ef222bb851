import assert from 'node:assert/strict';
import { hash as cryptoHash } from 'node:crypto';
import fc from 'fast-check';
import {
	decodeReports,
	encodeReports,
	type StoredReport,
	type StoredReports,
} from '../../server/src/workspace/index.js';
import { digestAt } from '../support/reports.js';
import { cases } from '../support/thorough.js';

const hash = (text: string): string => cryptoHash('sha256', text, 'base64url');

const report = (i: number): StoredReport => ({
	stamp: `${i} 100 {"a\tb":"\n"}`,
	digest: digestAt(
		`${i}.md`,
		`# Board, 5 January 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe Pilot Boat Scheme (PBS), see [plan\t🎉](https://example.org/${i}).\n`,
	),
});
const REPORTS = new Map([
	['a.md', report(1)] as const,
	['b/ü\t"\n.md', report(2)] as const,
	['c.md', report(3)] as const,
]);

function encode(reports: Iterable<readonly [string, StoredReport]>, program = '1.0.0'): string {
	return [...encodeReports(reports, program, hash)].join('');
}

const decode = (text: string, program = '1.0.0') => decodeReports([text], program, hash);

const take = (stored: StoredReports) => [...REPORTS].map(([path, { stamp }]) => stored.take(path, stamp));

describe('reports that are kept until the next start', () => {
	const text = encode(REPORTS);

	it('are the same as before', async () => {
		const stored = (await decode(text))!;
		assert.equal(stored.size, 3);
		assert.deepEqual(
			take(stored),
			[...REPORTS.values()].map(({ digest }) => digest),
		);
	});

	it('are not those of a file that has changed, or of none', async () => {
		const stored = (await decode(text))!;
		assert.equal(stored.take('a.md', '1 100'), undefined);
		assert.equal(stored.take('d.md', '1 100'), undefined);
	});

	it('are read in pieces that end anywhere', async () => {
		for (let length = 1; length < 40; length++) {
			const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'gu'))!;
			assert.equal((await decodeReports(pieces, '1.0.0', hash))?.size, 3, `${length}`);
			assert.equal(await decodeReports(pieces.slice(0, -1), '1.0.0', hash), undefined, `${length}`);
		}
	});

	it('are thrown away where they cannot be read to the end', async () => {
		async function* pieces(): AsyncGenerator<string> {
			yield text;
			throw new Error('the disk is gone');
		}
		assert.equal(await decodeReports(pieces(), '1.0.0', hash), undefined);
	});

	it('may be none', async () => {
		assert.equal((await decode(encode([])))?.size, 0);
	});

	it('are thrown away where another version has kept them', async () => {
		assert.equal(await decode(text, '1.0.1'), undefined);
		assert.equal(await decode(encode(REPORTS, '1.0.0"')), undefined);
	});

	it('are made in pieces, of which none may be missing or elsewhere', async () => {
		const many = new Map(Array.from({ length: 250 }, (_, i) => [`${i}.md`, report(i % 3)] as const));
		const pieces = [...encodeReports(many, '1.0.0', hash)];
		assert.equal(pieces.length, 4);
		assert.equal((await decode(pieces.join('')))?.size, 250);
		for (let i = 0; i < pieces.length; i++) {
			const others = pieces.filter((_, each) => each !== i);
			assert.equal(await decode(others.join('')), undefined, `without ${i}`);
		}
		const [first, second, ...rest] = pieces;
		assert.equal(await decode([second, first, ...rest].join('')), undefined);
		const lines = pieces.join('').split('\n');
		assert.equal(await decode([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n')), undefined);
	});

	it('are thrown away wherever they are cut', async () => {
		for (let length = 0; length < text.length; length++) {
			assert.equal(await decode(text.slice(0, length)), undefined, `cut at ${length}`);
		}
	});

	it('are thrown away where any byte is another', async () => {
		const bytes = Buffer.from(text);
		const flip = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7));
		const property = fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
			const spoilt = Buffer.from(bytes);
			for (const [at, bit] of flips) spoilt[at]! ^= 1 << bit;
			fc.pre(!spoilt.equals(bytes));
			assert.equal(await decode(spoilt.toString('utf8')), undefined);
		});
		await fc.assert(property, { numRuns: cases(5_000) });
	});

	it('are thrown away where something stands behind them, or they are something else', async () => {
		for (const other of [`${text}\n`, `${text}x`, text + text, '', '\n', '{}', 'x\n', `\n${hash('')}\n`])
			assert.equal(await decode(other), undefined);
	});
});
