import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { parseInParts, parseWhole } from '../../server/src/syntax/index.js';
import { hostileMarkdown } from '../support/hostile.js';
import { cases } from '../support/thorough.js';

/** What the tree says, with the offsets of places. Which blank lines behind a block that nothing closes are its own, is said otherwise. */
function said(node: Nodes, text: string): unknown {
	const { position, ...rest } = node as Nodes & { readonly data?: unknown };
	const [from, end] = [position?.start.offset, position?.end.offset];
	const to = text.slice(0, end).trimEnd().length;
	const { children, data: _, ...own } = rest as typeof rest & { readonly children?: readonly Nodes[] };
	return {
		...own,
		...('value' in node && { value: node.value.trimEnd() }),
		...(node.type !== 'root' && { from, to }),
		...(children && { children: children.map((each) => said(each, text)) }),
	};
}

function same(apart: Root, whole: Root, text: string): void {
	assert.deepEqual(said(apart, text), said(whole, text), JSON.stringify(text));
}

describe('a document parsed in parts', () => {
	it('has the tree of the whole', () => {
		let several = 0;
		fc.assert(
			fc.property(hostileMarkdown, (text) => {
				if (text.startsWith('\uFEFF')) return;
				const paragraphs = `${text}\n\nWords [a][] and a note[^1].\n\n${text}`;
				for (const each of [text, paragraphs]) same(parseInParts(each), parseWhole(each), each);
				several++;
			}),
			{ numRuns: cases(500) },
		);
		assert.ok(several > cases(400), `${several}`);
	});

	it('knows definitions of other parts, before it and behind it', () => {
		const text =
			'First [a] and [^n] and [b].\n\n[b]: https://example.org/b\n\nSecond [b][] [^n]\n\n```\n[b] [^n]\n\n[^n]: x\n';
		const defined = `[a]: https://example.org/a\n\n[^n]: Note [b].\n\n${text}`;
		for (const each of [text, defined, `${text}\`\`\`\n\nThird [a].\n\n[a]: https://example.org/a\n`]) {
			same(parseInParts(each), parseWhole(each), each);
		}
	});
});
