import assert from 'node:assert/strict';
import { visibleMarkup as rule } from '../../server/src/rules/visible-markup/visible-markup.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('visible-markup', () => {
	it('finds italics that show', () => {
		checkFindings(
			rule,
			`
			🎉 Budget (**INFORM** - _10 min _MAX)
			                        ^^^^^^^^^ visible-markup: The marks around “10 min” show, because of the space inside. Remove the space
			                        ↳ fix: Remove the space inside the marks
			- Ana: _5min _
			       ^^^^^^^ visible-markup: The marks around “5min” show, because of the space inside. Remove the space
			       ↳ fix: Remove the space inside the marks
			- _Note that this_is new
			  ^^^^^^^^^^^^^^^^ visible-markup: The marks around “Note that this” show, because a letter follows them. Put a space behind them
			  ↳ fix: Add a space behind the marks
			* Roads *10 min *, then
			        ^^^^^^^^^ visible-markup: The marks around “10 min” show, because of the space inside. Remove the space
			        ↳ fix: Remove the space inside the marks
			`,
		);
	});

	it('leaves plain what stands between two words in italics with their spaces inside', () => {
		for (const [before, after] of [
			['Time: _10 min _ or _ 15 min_.\n', 'Time: _10 min_ or _15 min_.\n'],
			['_Ann _ and _ Bo_ agreed.\n', '_Ann_ and _Bo_ agreed.\n'],
		] as const) {
			const found = check(before, rule);
			assert.deepEqual(
				found.map(({ fixes }) => fixes[0]!.safety),
				['unsafe'],
			);
			assert.equal(applyEdits(before, found[0]!.fixes[0]!.edits), after);
			assert.deepEqual(check(after, rule), []);
		}
	});

	it('takes no space out unasked where the marks may be blanks to fill in', () => {
		for (const text of ['Herr _ und Frau _ kommen.\n', 'Herr _ und Frau_ kommen.\n', '*Ann _ and _ Bo* agreed.\n']) {
			assert.deepEqual(
				check(text, rule).map(({ fixes }) => fixes[0]!.safety),
				['unsafe'],
			);
		}
	});

	it('finds the mark by which HackMD tells who wrote a remark', () => {
		checkFindings(
			rule,
			`
			> Is *the* quay open? [name=Ana Lund]
			                      ^^^^^^^^^^^^^^^ visible-markup: “[name=Ana Lund]” is a mark of HackMD, and shows as it stands elsewhere. Write what it says
			`,
		);
	});

	it('finds the markup of other wikis', () => {
		checkFindings(
			rule,
			`
			The '''keys of l'hôtel''' and '''''the map''''' are on [wiki:KeyList] and [wiki:"Old Maps" the maps].
			    ^^^^^^^^^^^^^^^^^^^^^ visible-markup: The apostrophes around “keys of l'hôtel” make bold in other wikis, and show here. Make the words bold
			    ↳ fix: Make the words bold
			                              ^^^^^^^^^^^^^^^^^ visible-markup: The apostrophes around “the map” make bold italics in other wikis, and show here. Make the words bold and italic
			                              ↳ fix: Make the words bold and italic
			                                                       ^^^^^^^^^^^^^^ visible-markup: “[wiki:KeyList]” is a link of another wiki, and shows as it stands. Write it as a link of Markdown
			                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ visible-markup: “[wiki:"Old Maps" the maps]” is a link of another wiki, and shows as it stands. Write it as a link of Markdown
			                                                                          ↳ fix: Keep only the words

			''' Of the **quay** '''
			^^^^^^^^^^^^^^^^^^^^^^^ visible-markup: The apostrophes around “Of the quay” make bold in other wikis, and show here. Make the words bold
			in ''italics'', “'''so'''”, \`'''so'''\`, 'so', 3' 5''' by 4''' and [wiki:Keys](keys.md)
			   ^^^^^^^^^^^ visible-markup: The apostrophes around “italics” make italics in other wikis, and show here. Make the words italic
			   ↳ fix: Make the words italic
			   ↳ fix: Put the words in quotation marks

			- Run:
			  {{{#!sh
			  ^^^^^^^ visible-markup: “{{{” begins code in other wikis, and shows here. Put “\`\`\`” in the lines around the code
			  ↳ fix: Make a code block of the lines
			  npm start
			  }}}

			{{{
			^^^ visible-markup: “{{{” begins code in other wikis, and shows here. Put “\`\`\`” in the lines around the code

			a {{{ b

			> {{{
			`,
		);
	});

	it('takes addresses with words behind them for links of another wiki, most surely where there are several', () => {
		const [one, other] = ['[https://example.org/map_(new) the map]', '[http://example.org/keys the keys]'];
		const weights = (text: string) => check(text, rule).map(({ severity }) => severity);
		assert.deepEqual(weights(`See ${one}.\n`), ['information']);
		assert.deepEqual(check(`See \\${one} and ${one}(https://example.org).\n`, rule), []);
		assert.deepEqual(weights(`- ${one}\n- ${other}\n`), ['warning', 'warning']);
		assert.deepEqual(weights(`The ''quay'': ${other}\n`), ['warning', 'warning']);
		const fixed = '[the map](<https://example.org/map_(new)>)';
		checkFix(rule, 'Write it as a link of Markdown', `- $0${one}\n- ${other}\n`, `- ${fixed}\n- ${other}\n`);
	});

	it('finds headings without a space that are indented or begin with a date', () => {
		const marks = (text: string) => check(text, rule).map(({ span }) => text.slice(span.from, span.to));
		assert.deepEqual(marks('- Roads\n\n ##Quays:\n\nThey are safe.\n'), ['##']);
		assert.deepEqual(marks('#14/03/17 - Meeting 4\n###Roads\nAna Lund was there.\n'), ['#', '###']);
		assert.deepEqual(marks('#12 was closed at the meeting.\n'), []);
	});

	it('takes links to pages for those of another wiki where the report is from one', () => {
		const found = (text: string) => check(text, rule).map(({ message }) => /\[\[.*?\]\]/.exec(message)?.[0]);
		assert.deepEqual(found('See [[Keys]] and [[Keys|the keys]].\n'), []);
		assert.deepEqual(found('See [[Keys|the keys]] of [[User:Ana|Ana]], `[[Map]]` and [[https://example.org]].\n'), [
			'[[Keys|the keys]]',
			'[[User:Ana|Ana]]',
		]);
		assert.deepEqual(found('See \\[[Keys|the keys]] of [[User:Ana|Ana]].\n'), ['[[User:Ana|Ana]]']);
		assert.deepEqual(found("The ''keys'' are at [[Keys]].\n"), [undefined, '[[Keys]]']);
		checkFix(rule, 'Keep only the words', "The 'map' is with $0[[User:Ana|Ana]].\n", "The 'map' is with Ana.\n");
	});

	it('finds boxes that are none', () => {
		checkFindings(
			rule,
			`
			- [x]The keys
			  ^^^ visible-markup: “[x]” shows as text, not as a box. Put a space after it
			  ↳ fix: Make a box of it
			- [] the map
			  ^^ visible-markup: “[]” shows as text, not as a box. Write “[ ]”
			  ↳ fix: Make a box of it
			- [x] the lamps
			- []byte is a type
			- [ ] the quay
			- [x](https://example.org) and [ ]
			`,
		);
		checkFix(rule, 'Make a box of it', '- $0[] The map\n', '- [ ] The map\n');
		checkFix(rule, 'Make a box of it', '- $0[x]The map\n', '- [x] The map\n');
	});

	it('finds bold that does not end before a letter', () => {
		checkFindings(
			rule,
			`
			- __The keys__They are with Ana. \`__init__x\`, __init__x and __a b__ c.
			  ^^^^^^^^^^^^ visible-markup: The marks around “The keys” show, because a letter follows them. Put a space behind them
			  ↳ fix: Add a space behind the marks
			`,
		);
	});

	it('makes bold and code of the markup of other wikis', () => {
		for (const [before, after] of [
			["'''Keys''' of\n", '**Keys** of\n'],
			["of ''' the\nkeys ''', then\n", 'of **the\nkeys**, then\n'],
			["'''''Keys'''''\n", '***Keys***\n'],
			['See [wiki:Keys the keys].\n', 'See the keys.\n'],
			['Run:\n{{{\n- npm\n\nstart\n}}}\n', 'Run:\n```\n- npm\n\nstart\n```\n'],
			['{{{#!sh\r\nnpm\r\n}}}\r\n', '```sh\r\nnpm\r\n```\r\n'],
		] as const) {
			assert.equal(applyEdits(before, check(before, rule)[0]!.fixes[0]!.edits), after);
			assert.deepEqual(check(after, rule), []);
		}
	});

	it('finds an underscore that nothing closes', () => {
		checkFindings(
			rule,
			`
			_Items should be sent in
			^ visible-markup: An underscore shows before “Items should be sent …”. Add the one that ends the italics or remove it
			↳ fix: End the italics with the paragraph
			↳ fix: Remove the underscore
			a day before.
			`,
		);
	});

	it('finds a star that nothing closes, but not that of a note', () => {
		checkFindings(
			rule,
			`
			*Taken from the **harbour** list before the meeting.
			^ visible-markup: A star shows before “Taken from the harbour …”. Add the one that ends the italics or remove it
			↳ fix: End the italics with the paragraph
			↳ fix: Remove the star
			`,
		);
		checkFindings(rule, 'The rent* rises.\n\n*Without the heating in winter.\n');
	});

	it('finds signs that do nothing', () => {
		checkFindings(
			rule,
			`
			- Ana Lund (Acme) \\
			                  ^ visible-markup: A backslash shows after “Ana Lund (Acme)”, as no line follows. Remove it
			                  ↳ fix: Remove the backslash
			- **Bo Berg**. \\
			               ^ visible-markup: A backslash shows after “Bo Berg.”, as no line follows. Remove it
			               ↳ fix: Remove the backslash

			#Minutes of the board
			^ visible-markup: “Minutes of the board” is not a heading, as no space follows its “#”. Add a space
			↳ fix: Add the space

			#Roads are wet, #minutes and #Board

			##TOP 5. Budget
			^^ visible-markup: “TOP 5. Budget” is not a heading, as no space follows its “#”. Add a space
			↳ fix: Add the space

			Adopted.&amp;nbsp;The \\<b>roads\\</b> too.
			        ^^^^^^^^^^ visible-markup: The code “&nbsp;” shows instead of its character. Write the character
			                       ^^^^^^^^^^^^^ visible-markup: “<b>roads</b>” shows as it is written. Write it as markup or remove it
			`,
		);
	});

	it('finds items and emphasis whose signs are escaped', () => {
		checkFindings(
			rule,
			`
			\\* Ana a la clé
			^^ visible-markup: “*” shows before “Ana a la clé”, as a backslash stands before it. Make a list of the lines
			↳ fix: Make a list of the lines

			    * du bateau

			\\* Bo ne vient \\*pas\\*
			               ^^^^^^^ visible-markup: The stars around “pas” show, as backslashes stand before them. Make the words italic
			               ↳ fix: Make the words italic

			## Boote

			\\- die Schlüssel
			^^ visible-markup: “-” shows before “die Schlüssel”, as a backslash stands before it. Make a list of the lines
			↳ fix: Make a list of the lines
			\\- \\*\\*heute\\*\\* die Karte
			   ^^^^^^^^^^^^^ visible-markup: The stars around “heute” show, as backslashes stand before them. Make the words bold
			   ↳ fix: Make the words bold
			`,
		);
	});

	it('finds the underscores of a blank that was filled in, and of italics', () => {
		const found = (text: string) => check(text, rule).map(({ message }) => /“(.*)”/.exec(message)?.[1]);
		assert.deepEqual(found('Om \\_\\_\\_20 uur\\_\\_\\_ door \\_Ana\\_.\n'), ['20 uur', 'Ana']);
		assert.deepEqual(found('- Total: \\_30 €\\_, que \\_no\\_ es todo\n'), ['30 €', 'no']);
		checkFix(rule, 'Remove the underscores', 'Om \\_\\_2$00\\_\\_\\_ uur\n', 'Om 20 uur\n');
		checkFix(rule, 'Make the words italic', 'Es \\_n$0o\\_.\n', 'Es *no*.\n');
		for (const text of ['\\_\\_ Name: \\_\\_', 'a\\_b\\_c', '\\_\\_init\\_\\_', '`\\_id\\_`', '\\_\\_Name:\\_\\_']) {
			assert.deepEqual(found(`${text}\n`), [], text);
		}
	});

	it('makes a list of items whose signs are escaped, with what belongs to them', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			'\\$0* las llaves\n\n     * del barco\n\n\\* el mapa\n',
			'- las llaves\n\n     * del barco\n\n- el mapa\n',
		);
		checkFix(rule, 'Make the words italic', 'Ana \\*n$0on\\* viene.\n', 'Ana *non* viene.\n');
	});

	const silent = [
		'The price\\* rises.\n\n\\* Without the boat.\n\n\\* In summer.\n',
		'\\* A note alone.\n\nAna came.\n\n\\- 30 euros\n\n\\- 40 euros\n',
		'\\- Ana Lund\n\nThe end.\n\n\\- Bo Roe\n',
		'2 \\*3\\* 4, \\*.md\\*, f(\\*a, \\*b), a\\*b\\*c, \\*Ana, \\*Bo and \\*x_y\\* are signs.\n',
		'\\- the keys  \n\\- the map\n',
		'The fields _id and _rev of _first_name_.\n',
		'`_10 min _MAX` and https://example.org/_a b _c\n',
		'*Ana Lund, *Bo Berg. * Not entitled to vote. *\n',
		'_ _ _ and ____ and (_: T) -> _H0, _H1: FnOnce() -> _H0;\n',
		'It is in C:\\data\\\n\nRead \\* as a star.\n',
		'Press the key \\\\\n',
		'> ##Budget and _10 min _MAX\n',
		'# TOP 3 Roads\n\n#BUDGET 2031 and #Item 4\n\n#TOP: Rents\n',
		'Ana \\\nBo\n',
		'Of “[name=Ana]”, `[time=10:00]`, [name=Ana](a.md), a[name=b] and [colour=red].\n',
		'The “&amp;nbsp;” is a space. R&D; Q&A. Of a set {=html}, and {#budget}.\n',
		'The &lt;br> element.\n',
		'_Agenda items are due on Monday, and\nnot later._\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('moves the space out of the marks', () => {
		checkFix(rule, 'Remove the space inside the marks', 'Budget _10 $0min _MAX.\n', 'Budget _10 min_ MAX.\n');
		checkFix(rule, 'Remove the space inside the marks', 'Budget _ 10 $0min_.\n', 'Budget _10 min_.\n');
		checkFix(rule, 'Add a space behind the marks', 'Budget _10 $0min_MAX.\n', 'Budget _10 min_ MAX.\n');
	});

	it('removes the backslash with the space before it', () => {
		checkFix(rule, 'Remove the backslash', '- Ana (Acme) \\$0\n- Bo\n', '- Ana (Acme)\n- Bo\n');
	});

	it('makes a heading', () => {
		checkFix(rule, 'Add the space', '# TOP 3 Roads\n\n$0#TOP 4: Rents\n', '# TOP 3 Roads\n\n# TOP 4: Rents\n');
		checkFix(rule, 'Add the space', '#$0#Budget\n\nAdopted.\n', '## Budget\n\nAdopted.\n');
	});

	it('makes a list of lines with the bullets of a word processor', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			'We need:\n   $0• the keys\n      • of the office\n   ◦ of the boats\n   • the map\n',
			'We need:\n- the keys\n  - of the office\n  - of the boats\n- the map\n',
		);
		checkFix(
			rule,
			'Make a list of the lines',
			'- Options:\n\t$0•\tthe keys\n\t•\tthe boats\n- Roads\n',
			'- Options:\n  - the keys\n  - the boats\n- Roads\n',
		);
		checkFix(
			rule,
			'Make a list of the lines',
			'-\tOptions:\n$0o\tthe keys\n\uF0A7\tof the office\no\tthe boats\n-\tRoads\n',
			'-\tOptions:\n    - the keys\n      - of the office\n    - the boats\n-\tRoads\n',
		);
		assert.deepEqual(check('Escolha Ana\no mapa ou a chave.\n', rule), []);
	});
});

describe('visible-markup: what Pandoc puts between lists', () => {
	it('is hidden without its fence', () => {
		for (const eol of ['\n', '\r\n']) {
			const text = ['- Roads', '', '```{$0=html}', '<!-- -->', '```', '- Rents', ''].join(eol);
			checkFix(
				rule,
				'Keep only the comment, which is hidden',
				text,
				['- Roads', '', '<!-- -->', '- Rents', ''].join(eol),
			);
		}
	});
	it('but nothing else is let loose', () => {
		for (const code of ['<table>', '<!-- a -->\n<b>', '']) {
			assert.deepEqual(
				check(`- Roads\n\n\`\`\`{=html}\n${code}\n\`\`\`\n`, rule).map(({ fixes }) => fixes),
				[[]],
				code,
			);
		}
	});
});

describe('visible-markup: rows of a table', () => {
	it('get a row of dashes, with as many cells', () => {
		for (const eol of ['\n', '\r\n']) {
			const lines = (...all: string[]): string => all.map((line) => `${line}${eol}`).join('');
			checkFix(
				rule,
				'Add a row of dashes',
				lines('Tasks:', '| Who | $0What a\\|b |', '| Ana | Map |'),
				lines('Tasks:', '| Who | What a\\|b |', '| --- | --- |', '| Ana | Map |'),
			);
			checkFix(
				rule,
				'Give the row of dashes as many cells',
				lines('- Tasks:', '', '  | Who | $0What | When |', '  |---|---|', '  | Ana | Map | May |'),
				lines('- Tasks:', '', '  | Who | What | When |', '  | --- | --- | --- |', '  | Ana | Map | May |'),
			);
		}
	});

	for (const text of [
		'| Who | What |\n| --- | --- |\n| Ana | Map |\n| Bo | a | b |\n',
		'| Who | What |\n',
		'|x| is small, and so is\n|y|.\n',
		'> | Who | What |\n> | Ana | Map |\n',
		'```\n| Who | What |\n| Ana | Map |\n```\n',
	])
		it(`are silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));
});

describe('visible-markup: commands of LaTeX', () => {
	it('are found where they show', () => {
		checkFindings(
			rule,
			`
			- The map: \\url{https://example.org/a\\_b} (old), \\url{harbour.example}
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ visible-markup: “\\url{…}” is LaTeX for an address, and shows here. Write the address between “<” and “>”
			           ↳ fix: Write the address between “<” and “>”
			                                                 ^^^^^^^^^^^^^^^^^^^^^ visible-markup: “\\url{…}” is LaTeX for an address, and shows here. Write the address between “<” and “>”
			- \\textbf{Ann Lee} and \\emph{Bo}s boat
			  ^^^^^^^^^^^^^^^^ visible-markup: “\\textbf{…}” is LaTeX for bold, and shows here. Make the words bold
			  ↳ fix: Make the words bold
			                       ^^^^^^^^^ visible-markup: “\\emph{…}” is LaTeX for italic, and shows here. Make the words italic
			`,
		);
	});

	it('become markup of Markdown', () => {
		for (const [before, after] of [
			['At \\url{https://example.org/a\\_b?c=1\\&d}.\n', 'At <https://example.org/a_b?c=1&d>.\n'],
			['See \\href{https://example.org}{the map}.\n', 'See [the map](https://example.org).\n'],
			['| \\textbf{Who} |\n| --- |\n| Ann |\n', '| **Who** |\n| --- |\n| Ann |\n'],
			['So \\textit{it\nis}.\n', 'So *it\nis*.\n'],
		] as const) {
			assert.equal(applyEdits(before, check(before, rule)[0]!.fixes[0]!.edits), after);
			assert.deepEqual(check(after, rule), []);
		}
	});

	for (const text of [
		'Write `\\url{https://example.org}`, or “\\emph{words}”.\n',
		'```\n\\textbf{Ann}\n```\n',
		'The norm $\\textbf{x} + 1$, and \\(\\emph{y}\\).\n',
		'$$\n\\textbf{x} + 1\n$$\n',
		'\\begin{quote}\n\\textbf{Ann}\n\\end{quote}\n',
		'It lies in C:\\data\\url{a}, \\url{} and \\section{Roads}.\n',
	])
		it(`are left alone: ${text.slice(0, 40)}`, () => checkFindings(rule, text));
});

describe('visible-markup: marks of a heading right below a list', () => {
	it('are found, though the line goes on with the item', () => {
		checkFindings(
			rule,
			`
			- Roads
			  - Bo Roe asks.
			##Boats
			^^ visible-markup: “Boats” is not a heading, as no space follows its “#”. Add a space
			↳ fix: Add the space
			They are wet.
			1. Keys
			###Any other business
			^^^ visible-markup: “Any other business” is not a heading, as no space follows its “#”. Add a space
			↳ fix: Add the space
			`,
		);
	});

	it('make one with a space', () => {
		const after = '- Roads\r\n## Boats\r\nThey are wet.\r\n';
		checkFix(rule, 'Add the space', '- Roads\r\n$0##Boats\r\nThey are wet.\r\n', after);
		assert.deepEqual(check(after, rule), []);
	});

	for (const text of [
		'- ##Boats are wet.\n',
		'- Roads\n  ##Boats\n',
		'- Roads, see\n##12\n',
		'- Roads, see\n#boats of Bo\n',
		'- Run `\n##Boats\n`\n',
		'> - Roads\n##Boats\n',
	])
		it(`are none: ${JSON.stringify(text)}`, () => checkFindings(rule, text));
});

describe('visible-markup: one mark before several words', () => {
	const found = (text: string): string[] =>
		check(text, rule).map(({ message }) => /“(.*?)” is not a heading/.exec(message)![1]!);

	it('is found where the report begins', () => {
		checkFix(rule, 'Add the space', '$0#Harbour and Boats\n##June 18\n', '# Harbour and Boats\n##June 18\n');
		assert.deepEqual(found('\n#Harbour and Boats\n##June 18\n\n#Roads and Rents\n'), ['Harbour and Boats', 'June 18']);
		assert.deepEqual(found('---\ntitle: Boats\n---\n\n#Harbour and Boats\nThey are wet.\n'), ['Harbour and Boats']);
		assert.deepEqual(found('Boats\n\n#Harbour and Boats\n'), []);
	});

	it('is found where the report writes other headings so', () => {
		const others = '# Boats\n\n##Keys\n\nThey are lost.\n\n##Map\n\n';
		assert.deepEqual(found(`${others}#Roads and Rents\nThey rise.\n`), ['Keys', 'Map', 'Roads and Rents']);
		for (const line of [
			'#boats and so on',
			'#Boats',
			'#TODO Ann Lee asks Bo',
			'#Task: Ann Lee asks Bo',
			'#Boats are wet.',
			'#Boats and #Roads',
			'#Task Ann Lee asks Bo\n#Task Bo Roe asks Ann',
			'> #Roads and Rents',
			'- #Roads and Rents',
			'See\n`\n#Roads and Rents\n`',
		])
			assert.deepEqual(found(`${others}${line}\n`), ['Keys', 'Map'], line);
	});
});
