import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { ReportReader } from '../../server/src/report/index.js';
import { parseInParts, parseWhole, type Trees } from '../../server/src/syntax/index.js';
import { corpus } from '../support/corpus.js';
import { hostileMarkdown } from '../support/hostile.js';
import { said } from '../support/said-tree.js';
import { cases, some } from '../support/thorough.js';

function same(apart: Root, whole: Root, text: string): void {
	assert.deepEqual(said(apart, text), said(whole, text), JSON.stringify(text));
}

/** By way of a report that has been read of the same text. */
function afterReading(text: string): Root {
	const trees: Trees = new Map();
	new ReportReader({ trees }).read(text);
	return parseInParts(text, trees);
}

describe('a document parsed in parts', () => {
	it('has the tree of the whole', () => {
		let several = 0;
		fc.assert(
			fc.property(hostileMarkdown, (text) => {
				if (text.startsWith('\uFEFF')) return;
				const paragraphs = `${text}\n\nWords [a][] and a note[^1].\n\n${text}`;
				for (const each of [text, paragraphs]) {
					const whole = parseWhole(each);
					same(parseInParts(each), whole, each);
					same(afterReading(each), whole, each);
				}
				several++;
			}),
			{ numRuns: cases(500) },
		);
		// Some begin with a mark that a document in parts has not.
		assert.ok(several > cases(250), `${several}`);
	});

	it('has blank lines between its items only where they are, however lines end', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			for (const lines of [
				['- a', '- b', '', '* c', '- d'],
				['1. a', '', '2. b', '', '3) c'],
				['- a', '  - b', '', '  - c', '- d', '', '  e', '- f'],
			]) {
				const text = lines.join(end);
				same(parseInParts(text), parseWhole(text), text);
			}
		}
	});

	it('has it for real meeting notes', function () {
		const files = corpus();
		if (files.length === 0) this.skip();
		for (const { text } of some(files, 1 / 3)) {
			const source = text.replace(/^\uFEFF/, '');
			const whole = parseWhole(source);
			same(parseInParts(source), whole, source);
			same(afterReading(source), whole, source);
		}
	});

	it('knows definitions of other parts, before it and behind it', () => {
		const text =
			'First [a] and [^n] and [b].\n\n[b]: https://example.org/b\n\nSecond [b][] [^n]\n\n```\n[b] [^n]\n\n[^n]: x\n';
		const defined = `[a]: https://example.org/a\n\n[^n]: Note [b].\n\n${text}`;
		const indented = 'Words[^n].\n\n    code with [^n]\n\n[^n]: Note.\n';
		for (const each of [text, indented, defined, `${text}\`\`\`\n\nThird [a].\n\n[a]: https://example.org/a\n`]) {
			same(parseInParts(each), parseWhole(each), each);
		}
	});
});
