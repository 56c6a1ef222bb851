/**
 * Real minutes, typed from the first letter with slips that are put right: whoever writes them without a fault is told
 * of none.
 */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { Random } from '../bench/text/random.js';
import { corpus, corpus2, type SharedText } from '../support/corpus.js';
import { cases } from '../support/thorough.js';
import { Writer } from '../support/writer.js';

const PACES = [60, 120, 350];
const PASSAGES = cases(60, 1 / 5);
/** Up to the end of a paragraph. */
const LENGTH = 700;
/** One key in so many is a slip. */
const SLIPS = 40;

const { settings } = readSettings({});

/** Beginnings of reports in which nothing is found, of as many bodies as there are. */
function beginnings(): SharedText[] {
	const chosen: SharedText[] = [];
	const bodies = new Map<string, SharedText[]>();
	for (const file of [...corpus(), ...corpus2()]) {
		const end = file.text.lastIndexOf('\n\n', LENGTH);
		const text = `${file.text.replaceAll('\r\n', '\n').slice(0, end)}\n`;
		if (end < LENGTH / 3 || new Checker().check(text, settings).findings.length > 0) continue;
		const body = file.path.split('/')[0]!;
		bodies.set(body, [...(bodies.get(body) ?? []), { path: file.path, text }]);
	}
	for (let turn = 0; chosen.length < PASSAGES; turn++) {
		const left = [...bodies.values()].filter((files) => files.length > turn);
		if (left.length === 0) break;
		for (const files of left.slice(0, PASSAGES - chosen.length)) chosen.push(files[turn]!);
	}
	return chosen;
}

describe('somebody who writes real minutes', function () {
	this.timeout(240_000);
	const files = beginnings();

	for (const { path, text } of files) {
		it(`is told of no fault: ${path}`, () => {
			const known = new Map<string, Checked>();
			for (const pace of PACES) {
				const random = new Random(1);
				const writer = new Writer('', known);
				writer.pace = pace;
				for (const key of text) {
					const place = writer.text.length;
					if (random.chance(1 / SLIPS) && /\p{L}/u.test(key)) {
						writer.typeAt(place, 'q');
						writer.delete(place + 1, 1);
					}
					writer.typeAt(place, key);
				}
				writer.save();
				assert.deepEqual([...writer.seen], [], `at ${pace} ms a key`);
			}
		});
	}

	it('can be tried on enough of them', function () {
		if (files.length === 0) this.skip();
		assert.equal(files.length, PASSAGES);
	});
});
