/**
 * What the checker says of real minutes, held against a list that people have judged.
 *
 * `corpus-findings.txt` has a line for each finding: verdict, place, rule, marked text. A change of
 * the checker shows as a change of the list. `UPDATE_CORPUS=1 npx mocha test/accuracy` rewrites it, keeps the
 * verdicts of findings that stay and marks new ones `unread`, which fails here until someone has
 * looked at them.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { LineIndex } from '../../server/src/text/index.js';
import { corpus } from '../support/corpus.js';

const LIST = join(import.meta.dirname, 'corpus-findings.txt');
const VERDICTS = ['right', 'wrong', 'debatable'];
const WIDTH = Math.max(...VERDICTS.map(({ length }) => length));

/** A line each, without its verdict: `folder/file.md:12:106 placeholder-link #`. */
function findings(): string[] {
	const checker = new Checker();
	const { settings } = readSettings({});
	return corpus().flatMap(({ path, text }) => {
		const lines = new LineIndex(text);
		const checked = checker.check(text, settings, path);
		assert.deepEqual(checked.failures, [], path);
		return checked.findings.map(({ rule, span }) => {
			const { line, character } = lines.positionAt(span.from);
			return `${path}:${line + 1}:${character + 1} ${rule.id} ${marked(text.slice(span.from, span.to))}`;
		});
	});
}

/** Enough to know the finding by; the text itself is not ours to keep. */
function marked(text: string): string {
	const flat = text.replace(/\s+/g, ' ');
	return flat.length <= 24 ? flat : `${flat.slice(0, 12)}…${flat.slice(-8)}`;
}

function judged(): Map<string, string> {
	const lines = readFileSync(LIST, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	return new Map(lines.map((line) => [line.slice(WIDTH + 1), line.slice(0, WIDTH).trim()]));
}

describe('real minutes', function () {
	this.timeout(60_000); // 149 files, 1.5 MB, on a machine that does other things too

	it('give the findings that people have judged', function () {
		const found = findings();
		if (found.length === 0) this.skip();
		const verdicts = judged();
		if (process.env.UPDATE_CORPUS) {
			const head = '# Verdict, place, rule and marked text of every finding on the shared corpus of real minutes.\n';
			const lines = found.map((line) => `${(verdicts.get(line) ?? 'unread').padEnd(WIDTH)} ${line}\n`);
			writeFileSync(LIST, head + lines.join(''));
		}
		assert.deepEqual(found, [...judged().keys()]);
	});

	it('are judged right in at least 97 of 100 cases', () => {
		const verdicts = [...judged().values()];
		assert.deepEqual(
			verdicts.filter((verdict) => !VERDICTS.includes(verdict)),
			[],
		);
		const right = verdicts.filter((verdict) => verdict === 'right').length;
		assert.ok(right / verdicts.length >= 0.97, `${right} of ${verdicts.length} are right`);
	});
});
