import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeBlocks } from '../../server/src/convert/merge/merge.js';
import { withOwnNames } from '../../server/src/convert/merge/own-names.js';
import { read } from '../../server/src/convert/merge/read.js';
import { Unreadable } from '../../server/src/convert/unreadable.js';
import { applyEdits } from '../../server/src/text/index.js';
import { corpus } from '../support/corpus.js';
import { meetingReport } from '../support/meeting-report.js';
import { asImported } from '../support/office/as-imported.js';
import { cases, some } from '../support/thorough.js';

function merged(original: string, imported: string): string {
	return applyEdits(original, mergeBlocks(original, imported));
}

/** What a reader sees. Tags that say something are not in what is imported. */
function asRead(text: string): unknown {
	const { parts, notes, references } = read(text.replace(/^\uFEFF/, ''));
	return {
		parts: parts.filter(({ kind }) => kind !== 'html').map(({ key }) => key),
		notes: notes.flatMap(({ key, detail }) => (references.includes(detail) ? [key] : [])).sort(),
	};
}

describe('a report that was edited in Word', () => {
	const check = (title: string, original: string, imported: string, expected = original) => {
		it(title, () => assert.equal(merged(original, imported), expected));
	};

	describe('leaves alone how it was written what reads the same', () => {
		check(
			'lines, signs, and how lists, tables and headings are written',
			'Minutes\n=======\n\nThe _pier_ was\nopened.\n\n* one\n* two\n\n1) a\n1) b\n\n|Ship|Note|\n|:-|-|\n|Gull||\n\n***\n',
			'# Minutes\n\nThe *pier* was opened.\n\n- one\n- two\n\n1. a\n2. b\n\n| Ship | Note |\n| ---- | ---- |\n| Gull |      |\n\n---\n',
		);
		check(
			'code of several lines, where lines end as in Windows',
			'Text\r\n\r\n    a\r\n    b\r\n\r\n~~~\r\nc\r\n\r\nd\r\n~~~\r\n',
			'Text\n\n```\na\nb\n```\n\n```\nc\n\nd\n```\n',
		);
		check(
			'what only Markdown has: front matter, comments, definitions, tags, links to files beside it',
			'---\ntitle: x\n---\n\n# Minutes\n\n<!-- draft -->\n\nSee [the\nslides](slides.pdf) and [rules][r].<!-- ? -->\n\n<p align="center">Annex I</p>\n\n[r]: https://example.org/r "Rules"\n',
			'# Minutes\n\nSee the slides and [rules](https://example.org/r).\n\nAnnex I\n',
		);
		check(
			'labels of notes, pictures and boxes',
			'Opened.[^pier]\n\n[^pier]: Late.\n\n- [x] Paint\n- [ ] Sing\n\n![Map](img/map.png)\n',
			'Opened.[^1]\n\n- ☒ Paint\n- ☐ Sing\n\n![Map](minutes-pictures/image1.png)\n\n[^1]: Late.\n',
		);
	});

	describe('leaves alone what a document cannot show', () => {
		check(
			'pictures from elsewhere, which are words or links there',
			'![The old\npier](../img/pier.png) was *here*.\n\n![Map of it](https://example.org/m.png) [![x y](z.svg)](https://example.org/)\n',
			'The old pier was *there*.\n\n[Map of it](https://example.org/m.png) [x y](https://example.org/)\n',
			'![The old\npier](../img/pier.png) was *there*.\n\n![Map of it](https://example.org/m.png) [![x y](z.svg)](https://example.org/)\n',
		);
		check(
			'pictures without words, whose address is there',
			'![](https://example.org/m.png) and ![](img/a.png) was *here*.\n',
			'<https://example.org/m.png> and img/a.png was *there*.\n',
			'![](https://example.org/m.png) and ![](img/a.png) was *there*.\n',
		);
		check(
			'breaks and blanks at the ends',
			'\\\n**a**\u00a0\n\n- <https://example.org/>\u00a0 \n- b\n',
			'**a**\n\n- <https://example.org/>\n- b\n',
		);
		check(
			'but for words of it that are others',
			'![One two three](../a.png) b\n',
			'Six two five b\n',
			'Six two five b\n',
		);
	});

	describe('changes what reads otherwise', () => {
		check(
			'a word, and nothing beside it',
			'The [board][b] met\nin **Lund** <!-- really? -->and sang.\n\n[b]: https://example.org/\n',
			'The [board](https://example.org/) met in **Malmö** and sang.\n',
			'The [board][b] met\nin **Malmö** <!-- really? -->and sang.\n\n[b]: https://example.org/\n',
		);
		check('a look', 'One two three.\n', 'One **two** three.\n', 'One **two** three.\n');
		check('words that are gone', 'One **two**\nthree.\n', 'One.\n', 'One.\n');
		check(
			'an item, with the sign of its list',
			'* one\n* two\n  more\n* three\n',
			'- one\n- new\n- two more\n- three!\n',
			'* one\n* new\n* two\n  more\n* three!\n',
		);
		check(
			'numbers after a new item, where the source counts',
			'8. one\n9. two\n10. three\n',
			'8. one\n9. new\n10. two\n11. three\n',
			'8. one\n9. new\n10. two\n11. three\n',
		);
		check('and not where it does not', '1. one\n1. two\n', '1. one\n2. new\n3. two\n', '1. one\n1. new\n1. two\n');
		check(
			'the first item of a list right below a paragraph',
			'> One:\n> 1. two\n> 2. three\n',
			'> One:\n>\n> 2. three\n',
			'> One:\n>\n> 2. three\n',
		);
		check(
			'a row, and a cell with the blanks around it',
			'| Ship   | Note |\n| ------ | ---- |\n| Gull   | 4    |\n| Tern   | 5    |\n',
			'| Ship | Note |\n| - | - |\n| Gull | 7 |\n| Knot | 6 |\n| Tern | 5 |\n',
			'| Ship   | Note |\n| ------ | ---- |\n| Gull   | 7    |\n| Knot | 6 |\n| Tern   | 5    |\n',
		);
		check(
			'paragraphs that came or went, at their place',
			'# A\nOne.\n\n<!-- c -->\n\nTwo.\n\nThree.\n',
			'# A\n\nZero.\n\nOne.\n\nThree.\n\nFour.\n',
			'# A\n\nZero.\n\nOne.\n\n<!-- c -->\n\nThree.\n\nFour.\n',
		);
		check('a heading', '## Fees\n\nx\n', '### Fees\n\nx\n', '### Fees\n\nx\n');
		check(
			'notes',
			'One.[^a] Two.\n\n[^a]: Old\n    note.\n\nEnd.\n',
			'One.[^1] Two.[^2]\n\nEnd.\n\n[^1]: Old remark.\n\n[^2]: New.\n',
			'One.[^a] Two.[^2]\n\n[^a]: Old\n    remark.\n\nEnd.\n\n[^2]: New.\n',
		);
		check(
			'with the line breaks of the file',
			'\uFEFFOne.\r\n\r\nTwo.\r\n',
			'One.\n\nNew.\n\nTwo.\n',
			'\uFEFFOne.\r\n\r\nNew.\r\n\r\nTwo.\r\n',
		);
		check('all of it', '', 'One.\n', 'One.\n');
	});

	it('is all that the document says if it was empty', () => {
		assert.equal(merged('', '# A\n\nb\n\nc\n'), '# A\n\nb\n\nc\n');
	});

	it('is refused if it would take too long to read', () => {
		const intricate = '[a]('.repeat(20_000);
		for (const [original, imported] of [
			[intricate, 'x'],
			['x', intricate],
		] as const) {
			assert.throws(() => mergeBlocks(original, imported), Unreadable);
		}
	});

	/** Some lines of a document changed as people change them. */
	const changes = fc.array(
		fc.record({ at: fc.nat(10_000), how: fc.constantFrom('word', 'delete', 'paragraph', 'double', 'bold') }),
		{ maxLength: 4 },
	);

	function changed(text: string, list: readonly { readonly at: number; readonly how: string }[]): string {
		const lines = text.split('\n');
		for (const { at, how } of list) {
			const line = lines[at % lines.length]!;
			if (!/\p{L}/u.test(line) || /^[\s>]*(?:```|~~~|\[\^)/.test(line)) continue;
			// Word writes no list that begins further in than its place.
			const isHeld = how === 'delete' && /^\s/.test(lines[(at % lines.length) + 1] ?? '');
			if (isHeld || (/^\s/.test(line) && how !== 'word' && how !== 'bold')) continue;
			const word = (by: string) => line.replace(/\p{L}+(?=\P{L}*$)/u, by);
			const by: Record<string, readonly string[]> = {
				word: [word('changed')],
				delete: line.startsWith('|') ? [line] : [],
				paragraph: line.startsWith('|') ? [line] : ['A new **paragraph** here.', '', line],
				double: [word('another'), line],
				bold: [word('**$&**')],
			};
			lines.splice(at % lines.length, 1, ...by[how]!);
		}
		return lines.join('\n');
	}

	it('has no edit if nobody has changed anything', () => {
		fc.assert(
			fc.property(meetingReport, (report) => {
				assert.deepEqual(mergeBlocks(report, asImported(report)), []);
			}),
			{ numRuns: cases(200) },
		);
	});

	it('reads like the document', () => {
		fc.assert(
			fc.property(meetingReport, changes, (report, list) => {
				const imported = changed(asImported(report), list);
				const wanted = asRead(withOwnNames(read(report), read(imported)));
				assert.deepEqual(asRead(merged(report, imported)), wanted);
			}),
			{ numRuns: cases(400) },
		);
	});

	it('is not touched but for the block with a changed word', () => {
		fc.assert(
			fc.property(meetingReport, fc.nat(10_000), (report, at) => {
				const imported = changed(asImported(report), [{ at, how: 'word' }]);
				const edits = mergeBlocks(report, imported);
				assert.ok(edits.length <= 1);
				for (const { span, insert } of edits) {
					assert.ok(!/\n\s*\n/.test(report.slice(span.from, span.to)), insert);
				}
			}),
			{ numRuns: cases(400) },
		);
	});

	for (const { path, text } of some(corpus(), 1 / 40)) {
		it(`takes over changes to real minutes: ${path}`, () => {
			const imported = asImported(text);
			// What is imported may be read otherwise: the writer escapes what was read as a link, say.
			const names = (other: string) => withOwnNames(read(text.replace(/^\uFEFF/, '')), read(other));
			const list = fc.sample(changes, { seed: text.length, numRuns: 3 });
			for (const each of list) {
				const other = changed(imported, each);
				assert.deepEqual(asRead(merged(text, other)), asRead(names(other)));
			}
		});
	}
});
