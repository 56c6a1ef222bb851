import assert from 'node:assert/strict';
import { addressFor, fillIn, inOrder, isOfPicture } from '../../client/src/links/link-filling.js';

describe('addressFor', () => {
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	for (const [before, address, after, written] of [
		['', 'https://example.org/a', '', 'https://example.org/a'],
		['', 'https://example.org/a_(b)', '', '<https://example.org/a_(b)>'],
		['[x](', 'slides of May.pdf', ')', '[x](<slides of May.pdf>)'],
		['\n\n[r-1]: ', 'https://example.org/a', '', '\n\n[r-1]: https://example.org/a'],
		['<', 'https://example.org/a_(b)', '>', '<https://example.org/a_(b)>'],
		['<', 'slides.pdf', '>', '[slides.pdf](slides.pdf)'],
	] as const) {
		it(`writes ${JSON.stringify(written)}`, () => assert.equal(addressFor({ range, before, after }, address), written));
	}
});

describe('inOrder', () => {
	it('puts the clipboard before what is offered, but for what is nearly certain', () => {
		assert.deepEqual(inOrder(['known', 'heading'], ['paste'], true), ['known', 'paste', 'heading']);
		assert.deepEqual(inOrder(['known', 'heading'], ['paste'], false), ['paste', 'known', 'heading']);
		assert.deepEqual(inOrder([], ['paste'], false), ['paste']);
	});
});

describe('isOfPicture', () => {
	for (const [line, marked, answer] of [
		['See ![quay](quay.png', 'quay.png', true],
		['![quay]()', '![quay]()', true],
		['See [![quay](quay.png)](quay.md', 'quay.md', false],
		['See [quay](quay.md', 'quay.md', false],
		['[quay]: quay.md', 'quay.md', false],
	] as const) {
		it(`${answer}: ${line}`, () => assert.equal(isOfPicture(line, marked), answer));
	}
});

describe('fillIn', () => {
	const address = 'https://example.org/a';
	for (const [marked, filled] of [
		['#', address],
		['TODO', address],
		['no link', address],
		['[here]()', `[here](${address})`],
		['[here](#)', `[here](${address})`],
		['[here](<TBC> "Title")', `[here](${address} "Title")`],
		['[here](no link)', `[here](${address})`],
		['[here](<>)', `[here](${address})`],
		['[here]( "Title")', `[here](${address} "Title")`],
		['![logo]()', `![logo](${address})`],
		['[a [b] c]()', `[a [b] c](${address})`],
		['[label]:', `[label]: ${address}`],
		['[label]: <>', `[label]: ${address}`],
		['[insert link]', `<${address}>`],
		['[here](<  > (Title))', `[here](${address} (Title))`],
		[`[here]( 'It''s' )`, `[here](${address} 'It''s')`],
		['[here]("Title)', `[here](${address})`],
		['[here](")', `[here](${address})`],
		['![[a](b)]()', `![[a](b)](${address})`],
		['[](x', address],
	] as const) {
		it(`turns ${marked} into ${filled}`, () => assert.equal(fillIn(marked, address), filled));
	}
	it('gives a file words where a note asks for it', () => {
		assert.equal(fillIn('[insert link]', 'slides.pdf'), '[slides.pdf](slides.pdf)');
	});
	it('keeps parentheses and bars from ending the link or the cell of a table', () => {
		assert.equal(fillIn('#', 'https://example.org/a_(b)'), '<https://example.org/a_(b)>');
		assert.equal(fillIn('#', 'https://example.org/a|b'), 'https://example.org/a%7Cb');
	});
});

describe('what fillIn takes', () => {
	const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
		'ends of words': (count) => `[${'](a '.repeat(count)}`,
		quotes: (count) => `[a](${'" '.repeat(count)}x)`,
		'open destinations': (count) => `[a](${'< '.repeat(count)})`,
		blanks: (count) => `[a](${' '.repeat(count)}x)${' '.repeat(count)}`,
		brackets: (count) => `[${']'.repeat(count)}x`,
		definitions: (count) => `${'\n'.repeat(count)}[${'a'.repeat(count)}`,
	};
	for (const [what, text] of Object.entries(HOSTILE)) {
		// A moment; what grows with the square would take hours.
		it(`may be a link of many ${what}`, () => assert.ok(fillIn(text(2_000_000), 'https://example.org/a')));
	}
});
