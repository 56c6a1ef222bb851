import assert from 'node:assert/strict';
import { cutBlocks } from '../../server/src/syntax/blocks/blocks.js';

/** Asserts that the pieces, joined, are cut into themselves. */
function cuts(name: string, ...pieces: string[]): void {
	it(name, () => {
		const text = pieces.join('');
		assert.deepEqual(
			cutBlocks(text).map(({ from, to }) => text.slice(from, to)),
			pieces,
		);
	});
}

describe('cutBlocks', () => {
	describe('cuts ordinary reports finely', () => {
		cuts('between paragraphs', 'One\nand a half.\n\n', 'Two 🎉.\n\n\n', 'Three.');
		cuts(
			'at headings without blank lines',
			'# Minutes\n',
			'Held online.\n',
			'## Agenda\n',
			'- One\n',
			'### Two\n',
			'Text\n',
		);
		cuts('at setext headings', 'Minutes\n=======\n', 'Held online\n---\n', 'Text\n\n', '---\n', 'More\n');
		cuts('between items of a tight list', '- One\n', '- Two\n', '- Three\n\n', 'After\n');
		cuts('between items of a loose list', '1. One\n\n', '2. Two\n\n   Still two.\n\n', '3. Three\n\n', 'After\n');
		cuts(
			'between items wrapped by hand',
			'1. One\n   goes on\n',
			'2. Two\ngoes on lazily\n',
			'3. Three\n',
			'10. Ten\n',
		);
		cuts(
			'between bullets wrapped lazily',
			'Present:\n',
			'- One\nand more\n',
			'- Two\n',
			'* Other list\n',
			'+ And other\n',
		);
		cuts('not inside nested lists', '- One\n  - a\n    - b\n  - c\n', '- Two\n\n  1. d\n\n  2. e\n', '- Three\n');
		cuts(
			'not inside fences in items',
			'- One\n\n  ```js\n  - no item\n\n  ```\n\n  text\n',
			'- Two\n  ~~~\n  x\n',
			'- Three\n',
		);
		cuts('around quotes', 'Text\n', '> quote\n> - item\n>\n> more\nlazily\n\n', 'Text\n', '> ```\n> a\n', '- item\n');
		cuts(
			'around tables',
			'Votes\n\n',
			'| a | b |\n|---|---|\n| 1 | 2 |\nrow\n\n',
			'Text\n',
			'| a |\n|---|\n| - |\n',
			'- item\n',
		);
		cuts('around thematic breaks', '- - -\n', '- One\n', '* * *\n', '- Two\n', '___\n', 'Text\n\n', '***\n');
		cuts(
			'around fences',
			'Text\n',
			'```\n# no heading\n\n- no item\n```\n',
			'Text\n',
			'~~~ `info`\n```\n~~~~ \n',
			'Text\n',
		);
		cuts('around indented code', 'Text\n    goes on\n\n', '    code\n\n    code\n\n', 'Text\n');
		cuts(
			'around HTML',
			'<div>\n*a*\n\n',
			'Text\n<b>\n',
			'<!-- a\n\n# no heading\n-->\n',
			'Text\n',
			'<hr>\nstill HTML\n\n',
			'<i>\n\n',
			'x\n',
		);
		cuts(
			'around definitions',
			'[a]: x\n[b]:\n/y\n"title"\n\n',
			'Text [a]\n\n',
			'[^1]: Note\nlazily\n\n    more\n\n',
			'  [^2]: Other\n',
		);
	});

	describe('cuts what looks like something else', () => {
		cuts('a list that cannot interrupt', 'In\n1984. No item\n2. Nor this\n+\nText\n\n', '2. Item\n');
		cuts('a list that can', 'Text\n', '1. Item\n', '- \n', '- a\n');
		cuts('an item that begins with a blank line', '-\n  inside\n', '-\n\n', '  outside\n\n', 'x\n');
		cuts('items by the column of their words', '-     code\n\n   still\n', '-\ta\n\n\tb\n', ' -  a\n\n', '   b\n');
		cuts('a table within a paragraph', 'Votes:\n', '| a |\n|---|\n| 1 |\n\n', 'Text\n| a |\n|---|---|\n');
		cuts('no fence with a tick in its info', '``` `\ntext\n', '# h\n', '``` a\n# no heading\n``` a\n');
		cuts('an unclosed fence', 'Text\n\n', '```\n# no\n\n- no\n\n> no\n');
		cuts('a closing fence that is shorter or indented', '````\n```\n    ````\n# no\n````\n', '# yes\n');
		cuts('underlines without words', '===\n\n', '--\n\n', '> a\n===\n\n', '> a\n', '---\n', 'x\n');
		cuts('CR and CRLF', 'One\r\n\r\n', '- Two\r', '- Three\r\n', '# Four\r', 'Five\n\r\n', 'Six');
		cuts('NUL and lone surrogates', '\0\n\n', '- \ud800\n', '- \0\n\n', '\udc00\n\n', 'x');
	});

	describe('does not cut', () => {
		cuts('before a byte-order mark, which a parse of its own would drop', 'One\n\n\uFEFFTwo\n\n', 'Three\n');
		cuts('where micromark lets code hinder a list', '    code\n\n2. no list to micromark\n', '- a list\n');
		cuts(
			'where micromark lets a paragraph hinder a list in a list',
			'Text\n- 2. no list to micromark\n\n',
			'- 2. a list\n',
		);
		cuts('where micromark takes one indent for two footnotes', '[^1]: [^2]: <div>\n    HTML\n', 'Text\n3. no list\n');
		cuts('where micromark lets HTML into a lazy line', '> quote\n<b>\n\n', 'Text\n');
		cuts(
			'where an underline may follow definitions only',
			'[a]: x\n===\nText\n# h\n\n',
			'Text\n\n',
			'[a]: x\n---\n',
			'Text\n',
		);
		cuts('below the greatest depth', `${'> '.repeat(40)}a\nlazily\n# h\n- x\n\n`, 'Text\n\n', '- x\n');
	});

	describe('tells apart', () => {
		const kinds = (text: string) => cutBlocks(text).map(({ kind, to }) => `${kind} ${to}`);

		it('front matter, which is closed and at the very start', () => {
			assert.deepEqual(kinds('---\na: b\n---\n\nText\n'), ['front-matter 14', 'markdown 19']);
			assert.deepEqual(kinds('\uFEFF--- \r\n---\t\r\nText'), ['front-matter 13', 'markdown 17']);
			assert.deepEqual(kinds('---\na: b\n...\n\nText\n\n---\n'), ['front-matter 14', 'markdown 20', 'markdown 24']);
			assert.deepEqual(kinds('---\na: b\n---\nText\n...\n'), ['front-matter 13', 'markdown 22']);
			assert.deepEqual(kinds('---\n- a\n'), ['markdown 4', 'markdown 8']);
			assert.deepEqual(kinds('\n---\na: b\n---\n'), ['blank 1', 'markdown 5', 'markdown 14']);
			assert.deepEqual(kinds(' ---\na\n---\n'), ['markdown 5', 'markdown 11']);
			assert.deepEqual(kinds('----\na\n---\n'), ['markdown 5', 'markdown 11']);
		});

		it('blank lines at the start', () => {
			assert.deepEqual(kinds(''), []);
			assert.deepEqual(kinds('\uFEFF'), ['blank 1']);
			assert.deepEqual(kinds(' \t\n\n'), ['blank 4']);
			assert.deepEqual(kinds('\uFEFF\n \r\nText\n\n'), ['blank 5', 'markdown 11']);
			assert.deepEqual(kinds('\n\uFEFFText'), ['markdown 6']);
		});
	});

	describe('covers hostile input of megabytes', () => {
		const megabyte = 1 << 20;
		const deep = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('');
		const inputs: [name: string, text: string, blocks: number][] = [
			['unclosed bold', '**a '.repeat(10_000), 1],
			['a line of 5 MB', 'a'.repeat(5 * megabyte), 1],
			['a line of 5 MB of spaces', ' '.repeat(5 * megabyte), 1],
			['a line of digits', '1'.repeat(megabyte), 1],
			['open brackets', '['.repeat(megabyte), 1],
			['100,000 items', '- a\n'.repeat(100_000), 100_000],
			['an unclosed fence', `\`\`\`\n${'# a\n\n'.repeat(megabyte)}`, 1],
			['100,000 nested quotes', `${'> '.repeat(100_000)}a\n\nb`, 2],
			['100,000 nested items, then blank lines', `${'- '.repeat(100_000)}a\n${'\n'.repeat(megabyte)}b`, 2],
			['deep indentation', `${deep}\nb`, 2],
			['heads without rows', '|a\n|-|-\n'.repeat(megabyte / 2), 1],
			['a head and a delimiter row of 1 MB', `${'|'.repeat(megabyte + 1)}\n${'|-'.repeat(megabyte)}\n\nb`, 2],
			['CDATA with brackets', `<![CDATA[\n${']'.repeat(megabyte + 1)}>\n${']]]>'.repeat(megabyte)}`, 1],
			['attributes', `<a ${'b=c '.repeat(megabyte)}`, 1],
			['front matter without end', `---\n${'a\n'.repeat(megabyte)}`, 2],
			['carriage returns', '\r'.repeat(megabyte), 1],
		];
		for (const [name, text, count] of inputs) {
			it(name, () => {
				const blocks = cutBlocks(text);
				assert.equal(blocks.length, count);
				let end = 0;
				for (const { from, to } of blocks) {
					assert.equal(from, end);
					end = to;
				}
				assert.equal(end, text.length);
			});
		}
	});
});
