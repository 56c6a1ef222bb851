import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';
import { LineIndex, type Span } from '../../server/src/text/index.js';
import { gold, goldLines, type SharedText } from '../support/corpus.js';

type Line = Record<string, string | number>;

const checker = new Checker();
const { settings } = readSettings({});
const known = new Set(rules.map(({ id }) => id));

/** Lines and columns of a label count from 1. */
function spanOf(label: Line, text: string): Span {
	const lines = new LineIndex(text);
	const at = (line: string, column: string): number =>
		lines.lineStart(Number(label[line]) - 1) + Number(label[column]) - 1;
	return { from: at('line', 'col'), to: at('endLine', 'endCol') };
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function told({ path }: SharedText, kind: 'labels' | 'traps'): Line[] {
	const all = goldLines(`${dirname(path)}/${kind}.jsonl`);
	return all.filter(({ file, rule }) => file === basename(path) && known.has(String(rule)));
}

describe('labelled reports', () => {
	const files = gold();
	for (const file of files) {
		const findings = checker.check(file.text, settings).findings;
		const hit = (label: Line): boolean => {
			const span = spanOf(label, file.text);
			return findings.some((found) => found.rule.id === label.rule && overlaps(found.span, span));
		};

		it(`${file.path}: every core label is found`, () => {
			const missed = told(file, 'labels').filter((label) => label.tier === 'core' && !hit(label));
			assert.deepEqual(missed, []);
		});
		it(`${file.path}: no trap is hit`, () => {
			assert.deepEqual(told(file, 'traps').filter(hit), []);
		});
		it(`${file.path}: nothing is said that no label asks for`, () => {
			const labels = told(file, 'labels').map((label) => ({ rule: label.rule, span: spanOf(label, file.text) }));
			const extra = findings.filter(
				(found) => !labels.some(({ rule, span }) => rule === found.rule.id && overlaps(span, found.span)),
			);
			assert.deepEqual(
				extra.map(({ rule, span }) => [rule.id, file.text.slice(span.from, span.to)]),
				[],
			);
		});
	}
	if (files.length === 0)
		it('are absent', function () {
			this.skip();
		});
});
