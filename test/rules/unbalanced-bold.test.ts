import assert from 'node:assert/strict';
import { unbalancedBold as rule } from '../../server/src/rules/unbalanced-bold/unbalanced-bold.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('unbalanced-bold: what is reported', () => {
	it('marks a closing run without an opening one: items, headings, cells, lines', () => {
		checkFindings(
			rule,
			`
			- I. Welcome of 2031**
			                    ^^ unbalanced-bold: Bold ends after “I. Welcome of 2031” but never begins. Add ** where it begins
			                    ↳ fix: Start the bold at “I. Welcome of 2031”
			                    ↳ fix: Remove this **
			- **II. Budget**
			- V. AOB**
			        ^^ unbalanced-bold: Bold ends after “V. AOB” but never begins. Add ** where it begins
			        ↳ fix: Start the bold at “V. AOB”
			        ↳ fix: Remove this **
			  Any other business

			## Closing**
			          ^^ unbalanced-bold: Bold ends after “## Closing” but never begins. Add ** where it begins
			          ↳ fix: Start the bold at “Closing”
			          ↳ fix: Remove this **

			| Item | Cost |
			| --- | --- |
			| Hall** | 120 |
			      ^^ unbalanced-bold: Bold ends after “Hall” but never begins. Add ** where it begins
			      ↳ fix: Start the bold at “Hall”
			      ↳ fix: Remove this **

			> quoted line**
			             ^^ unbalanced-bold: Bold ends after “quoted line” but never begins. Add ** where it begins
			             ↳ fix: Start the bold at “quoted line”
			             ↳ fix: Remove this **
		`,
		);
	});

	it('marks an opening run without a closing one', () => {
		checkFindings(
			rule,
			`
			It was agreed that **the hall is let, and the keys are handed over.
			                   ^^ unbalanced-bold: Bold begins before “the hall is let, …” but never ends. Add ** where it ends
			                   ↳ fix: End the bold after “the hall is let”
			                   ↳ fix: End the bold after “…keys are handed over”
			                   ↳ fix: End the bold after “…keys are handed over.”
			                   ↳ fix: Remove this **

			| Item | Cost |
			| --- | --- |
			| **Total | 120 |
			  ^^ unbalanced-bold: Bold begins before “Total” but never ends. Add ** where it ends
			  ↳ fix: End the bold after “Total”
			  ↳ fix: Remove this **
		`,
		);
	});

	it('marks each end on its own where a blank line parts them', () => {
		checkFindings(
			rule,
			`
			The board **approved the budget.
			          ^^ unbalanced-bold: Bold begins before “approved the budget.” but never ends. Add ** where it ends
			          ↳ fix: End the bold after “approved the budget”
			          ↳ fix: End the bold after “approved the budget.”
			          ↳ fix: Remove this **

			It comes into force in May**.
			                          ^^ unbalanced-bold: Bold ends after “… into force in May” but never begins. Add ** where it begins
			                          ↳ fix: Start the bold at “It comes into force in…”
			                          ↳ fix: Remove this **
		`,
		);
	});

	it('marks the whole where blanks stand inside', () => {
		checkFindings(
			rule,
			`
			** Recommendation 8/1 ** Report every accident.
			^^^^^^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “Recommendation 8/1” does not show because of the space inside its stars. Remove the space
			↳ fix: Remove the space inside the bold markers
			↳ fix: Remove both bold markers

			** Participants:**
			^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “Participants:” does not show because of the space inside its stars. Remove the space
			↳ fix: Remove the space inside the bold markers
			↳ fix: Remove both bold markers

			🎉 **Decision: ** the budget is approved.
			   ^^^^^^^^^^^^^^ unbalanced-bold: The bold of “Decision:” does not show because of the space inside its stars. Remove the space
			   ↳ fix: Remove the space inside the bold markers
			   ↳ fix: Remove both bold markers

			We agreed ** to meet again ** in May.
			          ^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “to meet again” does not show because of the space inside its stars. Remove the space
			          ↳ fix: Remove the space inside the bold markers
			          ↳ fix: Remove both bold markers

			## *** FINAL DATES ***
			   ^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “FINAL DATES” does not show because of the space inside its stars. Remove the space
			   ↳ fix: Remove the space inside the bold markers
			   ↳ fix: Remove both bold markers
		`,
		);
	});

	it('marks the whole where a letter touches the punctuation of the closing run', () => {
		checkFindings(
			rule,
			`
			**Ines:**We should not rehash it.
			^^^^^^^^^ unbalanced-bold: The bold of “Ines:” does not show because its ** touches the next word. Put a space between them
			↳ fix: Add a space next to the bold
			↳ fix: Remove both bold markers

			**Decision (8/2)**The Committee transmits it.
			^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “Decision (8/2)” does not show because its ** touches the next word. Put a space between them
			↳ fix: Add a space next to the bold
			↳ fix: Remove both bold markers
		`,
		);
	});

	it('marks the whole where one star is short', () => {
		checkFindings(
			rule,
			`
			**Decision*: version 2 ships.
			^^^^^^^^^^^ unbalanced-bold: The bold of “Decision” has two stars on one side and one on the other. Add the missing star
			↳ fix: Add the missing star
			↳ fix: Make it italic instead of bold

			**Stream**, *Sensor**, **Sync**
			            ^^^^^^^^^ unbalanced-bold: The bold of “Sensor” has two stars on one side and one on the other. Add the missing star
			            ↳ fix: Add the missing star
			            ↳ fix: Make it italic instead of bold
		`,
		);
	});

	it('finds what is stray beside what is sound, in CRLF too', () => {
		checkFindings(
			rule,
			`
			**Sound** and **stray
			              ^^ unbalanced-bold: Bold begins before “stray” but never ends. Add ** where it ends
			              ↳ fix: End the bold after “stray”
			              ↳ fix: Remove this **
		`,
		);
		checkFindings(
			rule,
			`
			a **sound** word\r
			end of line**\r
			           ^^ unbalanced-bold: Bold ends after “end of line” but never begins. Add ** where it begins
			           ↳ fix: Start the bold at “end of line”
			           ↳ fix: Remove this **
		`,
		);
	});
});

describe('unbalanced-bold: what stays silent', () => {
	const silent: Record<string, string> = {
		'bold over a soft line break': '**the call for proposals\nstays open** until May.\n',
		'bold initials inside words': 'The **Q**uill **I**nterchange **L**ist and **sig**natures.\n',
		code: 'In code `**kwargs` and:\n\n```text\n**/*.md\n2**16 entries**\n```\n\n    indented**\n',
		'HTML and comments': '<!-- **name -->\n\n<div title="**">text</div>\n\nA <b class="**x">b</b>.\n',
		'escaped stars': '\\*\\*Not bold\\*\\* and \\**neither*\\*\n',
		'link destinations': '[a](https://example.org/**/b) <https://example.org/**x>\n',
		powers: 'Tables of 2**32 entries, 2**53 - 2**10, 2**3**2, x**2, 10**-3 and (a+b)**2.\n',
		operators: 'Half reads -5 ** 2 as (-5) ** 2; a ** b ** c; x **= 2; 10 ** -3 s.\n',
		globs: 'It covers dist/**/*.tar, **/*.md, src/** and **.ts.\n',
		'names of collected arguments': 'Python, where **kwargs collects the rest; f(**opts) and **my_args.\n',
		'masked words': 'Swearing (k***) does not help, nor s***, or ****s.\n\nNor does f**.\n',
		'footnote marks': '| A | B |\n| --- | --- |\n| Hall | 41 ms** |\n\n** Within one standard deviation.\n',
		'footnote marks without a blank': '| A | B |\n| --- | --- |\n| Hall | 120** |\n\n**Estimated by the treasurer.\n',
		'footnote marks in a table that is quoted': '> | A | B |\n> | --- | --- |\n> | Hall | 120** |\n>\n> **Estimated.\n',
		'stars of hotels': 'The Anchor (****) and the Inn (***) are full.\n',
		'thematic breaks': '***\n\n* * *\n\n** * **\n',
		'underscores of any kind': 'The hooks __init__ and __ are blanks: __________, __open\n',
		formulas: 'The sum $a**b$ and $$x**2 + y**$$ hold.\n',
		'ornaments in running text': 'Ana: *** leaves the meeting ***\n\n*** break ***\n',
		'lone runs': 'Fill in: **** and (**) and "**".\n\n**\n',
		'outline marks at the start of a line': '** Distributed content\n\nAna: yes.\n',
		'an accidental pair of CommonMark': 'The product a**b c* d.\n',
		'bold that ends in a colon before a blank': '- **Tier 1:** keep\n  - **Yanked:** gone\n',
		'bold around code, quotes and links': '**`super` in objects**, **‘Cycling’**, **[minutes](https://example.org)**\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));
});

describe('unbalanced-bold: fixes', () => {
	it('opens after the list marker, before a roman numeral', () => {
		checkFix(
			rule,
			'Start the bold at “I. Welcome”',
			`
			- I. Welcome**$0
		`,
			`
			- **I. Welcome**
		`,
		);
	});

	it('opens after a label, or before it', () => {
		const before = '1. Ana: the hall is let**$0\n';
		checkFix(rule, 'Start the bold at “the hall is let”', before, '1. Ana: **the hall is let**\n');
		checkFix(rule, 'Start the bold at “Ana: the hall is let”', before, '1. **Ana: the hall is let**\n');
	});

	it('offers first to open at a label that follows other sentences', () => {
		const [finding] = check('It is here. Decision**: adopted\n', rule);
		assert.equal(finding?.fixes[0]?.title, 'Start the bold at “Decision”');
	});

	it('opens after a checkbox, in a heading, in a cell and in a later line', () => {
		checkFix(rule, 'Start the bold at “Call Ana”', '- [ ] Call Ana**$0\n', '- [ ] **Call Ana**\n');
		checkFix(rule, 'Start the bold at “Closing”', '## Closing**$0\n', '## **Closing**\n');
		checkFix(
			rule,
			'Start the bold at “Hall”',
			'| A | B |\n| --- | --- |\n| x | Hall**$0 |\n',
			'| A | B |\n| --- | --- |\n| x | **Hall** |\n',
		);
		checkFix(rule, 'Start the bold at “second”', '> first\n> second**$0\n', '> first\n> **second**\n');
	});

	it('closes after a label, at the end of the part, of the sentence, of the line', () => {
		const before = 'Agreed: **$0the hall is let, and the keys are handed over. Ana will see to it\n';
		checkFix(
			rule,
			'End the bold after “the hall is let”',
			before,
			'Agreed: **the hall is let**, and the keys are handed over. Ana will see to it\n',
		);
		checkFix(
			rule,
			'End the bold after “…keys are handed over”',
			before,
			'Agreed: **the hall is let, and the keys are handed over**. Ana will see to it\n',
		);
		checkFix(
			rule,
			'End the bold after “…Ana will see to it”',
			before,
			'Agreed: **the hall is let, and the keys are handed over. Ana will see to it**\n',
		);
		checkFix(rule, 'End the bold after “Ana:”', '**$0Ana: the hall is let\n', '**Ana:** the hall is let\n');
	});

	for (const label of [
		'Proposta n.º 7/2031:',
		'Item 3.2:',
		'Art. 5:',
		'Beschl. 12:',
		'Beschluss Nr. 4/31:',
		'Délibération n° 2031-07:',
		'Décision no. 3:',
		'Acuerdo 2.º:',
		'Besluit nr. 8:',
		'Delibera n. 9/2031:',
		'Resolution No. 5:',
		'§ 4 Abs. 2:',
	]) {
		it(`ends first after the label “${label}”`, () => {
			const [finding] = check(`**${label} the hall is let for 400 euros. Ana has the keys.\n`, rule);
			assert.equal(finding?.fixes[0]?.title, `End the bold after “${label}”`);
		});
	}

	it('starts behind a label with a number', () => {
		checkFix(
			rule,
			'Start the bold at “the hall is let”',
			'- Item 3.2: the hall is let**$0\n',
			'- Item 3.2: **the hall is let**\n',
		);
	});

	it('starts at the number of an item', () => {
		const [finding] = check('- III. Mapping of boats: first results**\n', rule);
		assert.equal(finding?.fixes[0]?.title, 'Start the bold at “III. Mapping of boats:…”');
	});

	it('takes no sentence for a label', () => {
		for (const text of ['It rained. Ana said: no\n', 'We met in May. Agreed: yes\n', 'Who came? Ana: I did\n']) {
			const [finding] = check(`**${text}`, rule);
			assert.ok(finding && !finding.fixes[0]?.title.endsWith(':”'), finding?.fixes[0]?.title);
		}
	});

	it('leaves the colon where the report has its colons', () => {
		const label = '(**$0note by the clerk: the sound was lost)\n';
		checkFix(
			rule,
			'End the bold after “note by the clerk”',
			`**Vote**: 3 to 2\n\n${label}`,
			'**Vote**: 3 to 2\n\n(**note by the clerk**: the sound was lost)\n',
		);
		checkFix(
			rule,
			'End the bold after “note by the clerk:”',
			`**Vote:** 3 to 2\n\n${label}`,
			'**Vote:** 3 to 2\n\n(**note by the clerk:** the sound was lost)\n',
		);
	});

	it('takes both paragraphs whole where bold was to go on from one to the next', () => {
		const text = '**Beschluss: der Saal wird vermietet\n\n- ab dem 1. Mai. Die Schlüssel hat Ana**\n\nText.\n';
		const found = check(text, rule);
		assert.deepEqual(
			found.map(({ fixes }) => fixes[0]?.title),
			['End the bold after “…der Saal wird vermietet”', 'Start the bold at “ab dem 1. Mai. Die…”'],
		);
	});

	it('closes before the next sound bold', () => {
		checkFix(rule, 'End the bold after “Ana”', '**$0Ana **Ben**\n', '**Ana** **Ben**\n');
	});

	it('takes no blanks out where bold stands inside', () => {
		const [finding] = check('**Datum: **Maandag** **28 oktober\n', rule);
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Remove both bold markers'],
		);
	});

	it('takes the blanks out, and keeps one outside where words would join', () => {
		const title = 'Remove the space inside the bold markers';
		checkFix(rule, title, '** Decision $0** Let the hall.\n', '**Decision** Let the hall.\n');
		checkFix(rule, title, '**Speaker: $0**Ana\n', '**Speaker:** Ana\n');
		checkFix(rule, title, '** Participants:**$0\n', '**Participants:**\n');
		checkFix(rule, title, '**Sommerfest $0**(3. Juni) im Hof.\n', '**Sommerfest** (3. Juni) im Hof.\n');
		checkFix(
			rule,
			title,
			'**Sujet : $0**[les loyers](https://a.example)\n',
			'**Sujet :** [les loyers](https://a.example)\n',
		);
		checkFix(
			rule,
			title,
			'[Ana Lund](https://a.example)**$0 on the hall**\n',
			'[Ana Lund](https://a.example) **on the hall**\n',
		);
		checkFix(rule, title, '| ** Besluit$0 **|\n| --- |\n| ja |\n', '| **Besluit**|\n| --- |\n| ja |\n');
	});

	it('adds the blank that a closing run needs', () => {
		checkFix(rule, 'Add a space next to the bold', '**Ines:**$0We agree.\n', '**Ines:** We agree.\n');
		checkFix(
			rule,
			'Add a space next to the bold',
			'**Beschluss:$0***Der Haushalt gilt.\n',
			'**Beschluss:** Der Haushalt gilt.\n',
		);
	});

	it('adds the missing star, or takes one away', () => {
		checkFix(rule, 'Add the missing star', '**Decision*$0: yes\n', '**Decision**: yes\n');
		checkFix(rule, 'Make it italic instead of bold', '*Sensor**$0\n', '*Sensor*\n');
	});

	it('puts closing stars together that a blank has come between', () => {
		const title = 'Put the two stars together';
		checkFix(rule, title, '**Beschluss:*$0 *Der Haushalt gilt.\n', '**Beschluss:** Der Haushalt gilt.\n');
		checkFix(rule, 'Add the missing star', '**Beschluss:*$0 *Der* Haushalt\n', '**Beschluss:** *Der* Haushalt\n');
	});

	it('removes the marker', () => {
		checkFix(rule, 'Remove this **', 'The hall**$0 is let\n', 'The hall is let\n');
		checkFix(rule, 'Remove both bold markers', '** Note: **$0 x\n', 'Note: x\n');
	});
});

describe('unbalanced-bold: slips of the hand', () => {
	const fixed: Record<string, [before: string, after: string]> = {
		'an 8 for the closing star': ['**Ana Lund (16:40):*8 Yes.\n', '**Ana Lund (16:40):** Yes.\n'],
		'an 8 for the closing star of a word': ['**Ana*8\nThe budget is fine.\n', '**Ana**\nThe budget is fine.\n'],
		'bold that ends within the word': ['**Lun**d**: the budget is fine.\n', '**Lund**: the budget is fine.\n'],
		'nothing between two markers': ['** ** The hall is let.\n', 'The hall is let.\n'],
		'a marker before a stop': ['The port is virtual **. Is the network?\n', 'The port is virtual . Is the network?\n'],
		'a lone marker at the end': ['- The budget was adopted. **\n', '- The budget was adopted.\n'],
	};
	for (const [name, [before, after]] of Object.entries(fixed)) {
		it(name, () => {
			const found = check(before, rule);
			assert.equal(found.length, 1);
			assert.equal(applyEdits(before, found[0]!.fixes[0]!.edits), after);
			assert.deepEqual(check(after, rule), []);
		});
	}

	it('offers nothing where a name is missing, for only the writer knows it', () => {
		const [found, ...others] = check('**Ana:** Who is for May?\n\n** **: I am.\n', rule);
		assert.deepEqual(others, []);
		assert.equal(found?.message, 'The name before this colon is missing. Write it between the stars');
		assert.deepEqual(found?.fixes, []);
	});

	it('ends no bold inside of another', () => {
		const text = '| Who |\n| --- |\n| Ana Lund **(**Acme **/ Harbour)** |\n';
		const [found] = check(text, rule);
		assert.deepEqual(
			found?.fixes.map(({ title }) => title),
			['Remove this **'],
		);
	});

	it('reads two pairs in one line', () => {
		assert.equal(check('The chair was ** Ana Lund ** and the clerk ** Bo Reis ** as before.\n', rule).length, 2);
	});

	for (const text of [
		'A 1*8 grid and a 2*8 one.\n',
		'| Fee | 0.41 ** |\n| --- | --- |\n| Hall | 3 ** |\n',
		'The value is 0.41 **\n',
		'Write `** **` for nothing.\n',
	]) {
		it(`is silent on ${JSON.stringify(text)}`, () => assert.deepEqual(check(text, rule), []));
	}
});

describe('unbalanced-bold: what is certain', () => {
	/** The safety of the first fix of each finding, and what all first fixes make of the text. */
	const first = (text: string): [safeties: string[], after: string] => {
		const fixes = check(text, rule).map(({ fixes }) => fixes[0]!);
		const edits = fixes.flatMap(({ edits }) => edits);
		return [fixes.map(({ safety }) => safety), applyEdits(text, edits)];
	};

	it('takes blanks out of a label, and of a line in bold', () => {
		for (const text of ['** Decision ** The hall is let.', 'Vote: ** yes **', '**Fee: ** 20', '## ** Budget **']) {
			assert.deepEqual(first(`${text}\n`)[0], ['safe'], text);
		}
	});

	for (const text of [
		'Members** and guests** came.',
		'The hall cost 5** and the roof 7**.',
		'Anna** (Vorstand) und Berta** (Kasse)',
		'Die Hotels Anker*** und Hafen*** machen Angebote.',
		'Le port** et le quai** sont fermés.',
		'The film was rated ** by Ann and ** by Bo.',
		'Mitglieder mit ** haben gestimmt, Gäste mit ** nicht.',
		'Names with ** are guests: Cy Dunn**',
		'** by Ann and ** by Bo.',
	]) {
		it(`is not where the stars may be signs of their own: ${text}`, () => {
			assert.deepEqual(first(`${text}\n`)[0], ['unsafe']);
		});
	}

	it('is not where a character that nobody sees stands for a blank', () => {
		assert.ok(!first('**Ana:**\u200Byes. **Bo:**\u200Bno.\n')[0].includes('safe'));
	});

	it('treats all bold of a line alike', () => {
		for (const [text, fixed] of [
			['Vote: ** yes **, ** no **\n', 'Vote: **yes**, **no**\n'],
			['** For ** 5, ** against ** 2\n', '**For** 5, **against** 2\n'],
			['** Pour ** 5, ** contre ** 2, ** abstention ** 1\n', '**Pour** 5, **contre** 2, **abstention** 1\n'],
			['See the [** map **](map.pdf)\n', 'See the [**map**](map.pdf)\n'],
		] as const) {
			const fixes = check(text, rule).map(({ fixes }) => [...fixes][0]!);
			assert.ok(fixes.every(({ safety }) => safety === 'safe'));
			assert.equal(
				applyEdits(
					text,
					fixes.flatMap(({ edits }) => edits),
				),
				fixed,
			);
		}
	});

	it('takes two that close around a sign for one', () => {
		checkFindings(
			rule,
			`
			Present**:** Ann Lee
			       ^^^^^ unbalanced-bold: Bold ends after “Present:” but never begins. Add ** where it begins
			       ↳ fix: Start the bold at “Present”
			       ↳ fix: Remove both bold markers
		`,
		);
		checkFix(rule, 'Start the bold at “Présents”', 'Présents**:*$0* Anne Petit\n', '**Présents:** Anne Petit\n');
	});

	it('says nothing of marks whose note stands in brackets', () => {
		checkFindings(rule, 'Sekt** und Wein** sind bestellt (** alkoholfrei).\n');
	});

	it('puts no blank into a figure, a word or the ending of one', () => {
		const whole: Record<string, string> = {
			'The total is **1,**250 euros.': 'The total is **1,250** euros.',
			'**19:**30 Opened.': '**19:30** Opened.',
			'Vote **3:**2.': 'Vote **3:2**.',
			'On **5.**2.2018 the board met.': 'On **5.2.2018** the board met.',
			'The **Ph.D.**s met.': 'The **Ph.D.s** met.',
			'Three **Yahoo!**s': 'Three **Yahoo!s**',
			'Die **Schüler:**innen kommen.': 'Die **Schüler:innen** kommen.',
		};
		for (const [before, after] of Object.entries(whole)) assert.deepEqual(first(before), [['unsafe'], after], before);
		const message =
			'The bold of “1,” does not show because “250” touches its **. Take that into it or put a space between them';
		assert.equal(check('The total is **1,**250 euros.', rule)[0]!.message, message);
		assert.deepEqual(first('See **Report.**pdf for it.\n'), [['unsafe'], 'See **Report.** pdf for it.\n']);
	});

	it('leaves plain what stands between two words in bold with their spaces inside', () => {
		assert.deepEqual(first('**Ann ** and ** Bo** agreed.\n'), [['unsafe'], '**Ann** and **Bo** agreed.\n']);
		assert.deepEqual(first('**Ann Lee ** asked. ** Bo Roe** replied.\n'), [
			['unsafe'],
			'**Ann Lee** asked. **Bo Roe** replied.\n',
		]);
		const [found] = check('**Ann ** and ** Bo** agreed.\n', rule);
		assert.equal(
			found!.message,
			'The bold of “Ann and Bo” does not show because of the space inside its stars. Remove the space',
		);
	});

	it('puts one behind a label and a sentence', () => {
		for (const text of [
			'**Ann:**yes',
			'**Item 3:**The fee',
			'**Fee:**20',
			'**TOP 1.**Wahl',
			'**Ana:**a proposta passa',
		]) {
			assert.deepEqual(first(text)[0], ['safe'], text);
		}
	});
});
