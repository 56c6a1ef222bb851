import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { cutBlocks } from '../../server/src/syntax/blocks/blocks.js';
import { commonMarkExamples } from '../support/commonmark.js';
import { corpus } from '../support/corpus.js';
import { flatten, labelsOf, parse } from '../support/flat-tree.js';
import { hostileMarkdown } from '../support/hostile.js';
import { cases, some } from '../support/thorough.js';

const seen = new Map<string, number>();

function count(what: string, by = 1): void {
	seen.set(what, (seen.get(what) ?? 0) + by);
}

function countTypes(node: Nodes): void {
	count(node.type);
	if ('children' in node) node.children.forEach(countTypes);
}

/** Asserts that the blocks of `text`, parsed apart, give the nodes of one parse of all of it. */
function assertCutEqualsWhole(text: string): void {
	const blocks = cutBlocks(text);
	// Front matter that nothing closes makes micromark blind for lists and quotes, so there the authority
	// is the parser without that extension.
	const matter = blocks[0]?.kind === 'front-matter';
	const alone = parse(text, matter);
	const labels = labelsOf(alone);
	const whole = labels.links.length + labels.notes.length > 0 ? parse(text, matter, labels) : alone;
	let end = 0;
	const apart = blocks.flatMap(({ from, to, kind }) => {
		assert.equal(from, end);
		end = to;
		return flatten(parse(text.slice(from, to), kind === 'front-matter', labels), text, from);
	});
	assert.equal(end, text.length);
	assert.deepEqual(apart, flatten(whole, text, 0), JSON.stringify(text));

	countTypes(whole);
	if (blocks.length > 1) count('cut document');
	count('block', blocks.length);
}

describe('blocks parsed apart equal the whole', () => {
	// Thousands of parses; on a busy machine they take several times as long as the usual ten seconds.
	beforeEach(() => seen.clear());

	it('for documents of hostile pieces', () => {
		fc.assert(fc.property(hostileMarkdown, assertCutEqualsWhole), { numRuns: cases(1_500) });
		const floors: Record<string, number> = {
			...{ 'cut document': 1000, block: 4000, listItem: 1500, blockquote: 400, code: 400, html: 300 },
			...{ table: 100, heading: 100, thematicBreak: 60, definition: 40, footnoteDefinition: 100, yaml: 50 },
		};
		for (const [what, most] of Object.entries(floors)) {
			const floor = cases(most);
			const times = seen.get(what) ?? 0;
			assert.ok(times >= floor, `only ${times} of ${what} were reached: the generator has gone stale`);
		}
	});

	it('for every example of the CommonMark specification', () => {
		for (const { markdown } of commonMarkExamples) assertCutEqualsWhole(markdown);
		assert.ok((seen.get('cut document') ?? 0) > 100);
	});

	it('for all examples of the CommonMark specification in one document', () => {
		assertCutEqualsWhole(
			commonMarkExamples.map(({ markdown, number }) => `${markdown}\n\nExample ${number}\n\n`).join(''),
		);
	});

	it('for real meeting notes', function () {
		const files = corpus();
		if (files.length === 0) this.skip();
		for (const { text } of some(files, 1 / 3)) assertCutEqualsWhole(text);
		assert.ok((seen.get('block') ?? 0) > cases(10_000, 1 / 6));
	});
});

describe('front matter', () => {
	it('is found where micromark finds it', () => {
		const lines = fc.constantFrom(
			'---',
			'--- ',
			'---\t',
			'----',
			' ---',
			'--',
			'a: b',
			'',
			'- ---',
			'\uFEFF---',
			'---a',
			'\0',
		);
		const text = fc.array(fc.tuple(lines, fc.constantFrom('\n', '\r', '\r\n')), { maxLength: 6 });
		let found = 0;
		fc.assert(
			fc.property(text, fc.constantFrom('', '\uFEFF'), (parts, mark) => {
				const document = mark + parts.flat().join('');
				const yaml = parse(document, true).children[0]?.type === 'yaml';
				assert.equal(cutBlocks(document)[0]?.kind === 'front-matter', yaml);
				if (yaml) found++;
			}),
			{ numRuns: cases(2_000) },
		);
		assert.ok(found > cases(50), `only ${found} front matters were reached: the generator has gone stale`);
	});
});
