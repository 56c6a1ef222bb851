/**
 * Real minutes, typed from the first letter with slips that are put right: whoever writes them without a fault is told
 * of none.
 */
import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { corpus, corpus2, type SharedText } from '../support/corpus.js';
import { cases, some } from '../support/thorough.js';
import { Writer } from '../support/writer.js';

const PACES = [60, 120, 350];
const PASSAGES = 60;
/** Of them, for a usual run. */
const SHARE = 1 / 10;
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
		const body = file.path.split('/')[0]!;
		bodies.set(body, [...(bodies.get(body) ?? []), file]);
	}
	while (bodies.size > 0) {
		for (const [body, files] of bodies) {
			if (chosen.length === PASSAGES) return chosen;
			const next = nextBeginning(files);
			if (next) chosen.push(next);
			else bodies.delete(body);
		}
	}
	return chosen;
}

/** That of the first of `files` that has one; it is taken from them, as are those before it. */
function nextBeginning(files: SharedText[]): SharedText | undefined {
	for (let file = files.shift(); file; file = files.shift()) {
		const end = file.text.lastIndexOf('\n\n', LENGTH);
		const text = `${file.text.replaceAll('\r\n', '\n').slice(0, end)}\n`;
		if (end >= LENGTH / 3 && new Checker().check(text, settings).findings.length === 0)
			return { path: file.path, text };
	}
	return undefined;
}

describe('somebody who writes real minutes', function () {
	this.timeout(240_000);
	const files = some(beginnings(), SHARE);

	for (const { path, text } of files) {
		it(`is told of no fault: ${path}`, () => {
			const known = new Map<string, Checked>();
			for (const pace of PACES) {
				const writer = new Writer('', known);
				writer.pace = pace;
				for (const [index, key] of [...text].entries()) {
					const place = writer.text.length;
					if (index % SLIPS === 0 && /\p{L}/u.test(key)) {
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
		assert.equal(files.length, cases(PASSAGES, SHARE));
	});
});
