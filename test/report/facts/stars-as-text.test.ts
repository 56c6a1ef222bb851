import { unbalancedBold as rule } from '../../../server/src/rules/unbalanced-bold/unbalanced-bold.js';
import { checkFindings, checkFix } from '../../support/fixture.js';

const TABLE = '| Name | Office |\n| --- | --- |\n| Ana** | Chair |\n| Ben*** | Member |\n\n';

describe('stars that were never meant as bold', () => {
	const silent: Record<string, string> = {
		'powers of brackets and letters': 'So e**(-x), 10**(6), 1.05**10 and x**-n hold.\n',
		'arguments of calls': 'The call merge(**defaults, **overrides) and {**a, **b}, {**base, 1}.\n',
		pointers: 'The signature is main(int argc, char **argv) with int **next.\n',
		'names near names of collected arguments': 'In Ruby **opts is usual, **options too.\n',
		'masked words and numbers': 'A load of bull****, ****, a card **** 4242, Mr. K** asked; “c**p”.\n',
		'stars of hotels': 'Rated 4**** and 5***** by guests; the hotel *** was chosen, not the ****.\n',
		'notes below a table': `${TABLE}** Left early\n\n*** By video link\n`,
		'notes with a bracket or colon': `${TABLE}**) Left early\n\n***: By video link\n`,
		'notes in one line': `${TABLE}*Notes:* ** left early; *** by video link.\n`,
		'notes in small print': `${TABLE}<small>** Left early</small>\n\n<small>*** By link</small>\n`,
		'notes that are escaped': `${TABLE}\\*\\* Left early\n\n\\*\\*\\* By video link\n`,
		'notes below a list': '- Ana Lund** (Umoza)\n- Ben Ode** (Kivu)\n\n** Left early.\n',
		significance: '| A | B |\n| --- | --- |\n| X | 0.34** |\n\n* p<0.05; ** p<0.01\n\nIt was 0.5** (p < 0.01).\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));

	it('a note answers the table above it, and no stray marker of a list further up', () => {
		checkFindings(
			rule,
			`
			- I. Welcome**
			            ^^ unbalanced-bold: Bold ends after “I. Welcome” but never begins. Add ** where it begins
			            ↳ fix: Start the bold at “I. Welcome”
			            ↳ fix: Remove this **
			- **II. Budget**

			| Name | Office |
			| --- | --- |
			| Ana** | Chair |

			** Left early
		`,
		);
		checkFindings(
			rule,
			`
			- I. Taking stock of 2031**
			                         ^^ unbalanced-bold: Bold ends after “… Taking stock of 2031” but never begins. Add ** where it begins
			                         ↳ fix: Start the bold at “I. Taking stock of 2031”
			                         ↳ fix: Remove this **

			It was 0.41** in May.

			| A | B |
			| --- | --- |
			| C | 12** |

			** estimated
		`,
		);
	});
});

describe('unbalanced-bold: words that look like code', () => {
	it('are bold all the same', () => {
		checkFindings(
			rule,
			`
			It was agreed that **options for the venue be studied.
			                   ^^ unbalanced-bold: Bold begins before “options for the venue …” but never ends. Add ** where it ends
			                   ↳ fix: End the bold after “…the venue be studied”
			                   ↳ fix: End the bold after “…the venue be studied.”
			                   ↳ fix: Remove this **

			**Participant(s) must register.
			^^ unbalanced-bold: Bold begins before “Participant(s) must register.” but never ends. Add ** where it ends
			↳ fix: End the bold after “…must register”
			↳ fix: End the bold after “…must register.”
			↳ fix: Remove this **

			**eHealth services are next.
			^^ unbalanced-bold: Bold begins before “eHealth services are next.” but never ends. Add ** where it ends
			↳ fix: End the bold after “…services are next”
			↳ fix: End the bold after “…services are next.”
			↳ fix: Remove this **

			The fee (** with one change **) was adopted.
			         ^^^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “with one change” does not show because of the space inside its stars. Remove the space
			         ↳ fix: Remove the space inside the bold markers
			         ↳ fix: Remove both bold markers
		`,
		);
	});

	it('one star short over a soft line break is one fault', () => {
		checkFindings(
			rule,
			`
				We **agreed to let the hall
				   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “agreed to let the …” has two stars on one side and one on the other. Add the missing star
				   ↳ fix: Add the missing star
				   ↳ fix: Make it italic instead of bold
				to the club* now.
			`,
		);
	});

	it('one star short between punctuation, where CommonMark pairs nothing', () => {
		checkFindings(
			rule,
			`
			The course *“Cycling”**; so.
			           ^^^^^^^^^^^^ unbalanced-bold: The bold of “Cycling” has two stars on one side and one on the other. Add the missing star
			           ↳ fix: Add the missing star
			           ↳ fix: Make it italic instead of bold
		`,
		);
		checkFindings(
			rule,
			`
			The fee **(new)*.
			        ^^^^^^^^ unbalanced-bold: The bold of “(new)” has two stars on one side and one on the other. Add the missing star
			        ↳ fix: Add the missing star
			        ↳ fix: Make it italic instead of bold
		`,
		);
		checkFix(rule, 'Add the missing star', 'The course *“Cyc$0ling”**; so.\n', 'The course **“Cycling”**; so.\n');
		checkFix(rule, 'Make it italic instead of bold', 'The **(ne$0w)*.\n', 'The *(new)*.\n');
	});

	it('blanks inside, beside other faults and over a broken line', () => {
		checkFindings(
			rule,
			`
				It fails. ** Motion 4 ** is postponed. **Motion 5:**It fails.
				          ^^^^^^^^^^^^^^ unbalanced-bold: The bold of “Motion 4” does not show because of the space inside its stars. Remove the space
				          ↳ fix: Remove the space inside the bold markers
				          ↳ fix: Remove both bold markers
				                                       ^^^^^^^^^^^^^ unbalanced-bold: The bold of “Motion 5:” does not show because its ** touches the next word. Put a space between them
				                                       ↳ fix: Add a space next to the bold
				                                       ↳ fix: Remove both bold markers
			`,
		);
		checkFindings(
			rule,
			`
				So **we are looking for some more
				   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbalanced-bold: The bold of “we are looking for …” does not show because of the space inside its stars. Remove the space
				   ↳ fix: Remove the space inside the bold markers
				   ↳ fix: Remove both bold markers
				volunteers to help **. It was late.
			`,
		);
		checkFindings(
			rule,
			`
			Part of a ** secure** element.
			          ^^^^^^^^^^^ unbalanced-bold: The bold of “secure” does not show because of the space inside its stars. Remove the space
			          ↳ fix: Remove the space inside the bold markers
			          ↳ fix: Remove both bold markers
		`,
		);
	});

	it('knows punctuation of any script', () => {
		checkFindings(
			rule,
			`
			**注意：**重要
			^^^^^^^ unbalanced-bold: The bold of “注意：” does not show because its ** touches the next word. Put a space between them
			↳ fix: Add a space next to the bold
			↳ fix: Remove both bold markers
		`,
		);
	});
});

describe('unbalanced-bold: the first fix', () => {
	it('closes after the whole item, numeral and all', () => {
		const title = 'End the bold after “I. Taking Stock of 2031”';
		checkFix(rule, title, '- **$0I. Taking Stock of 2031\n', '- **I. Taking Stock of 2031**\n');
	});

	it('takes no abbreviation for the end of a sentence', () => {
		const title = 'End the bold after “…Lund opened the meeting”';
		const after = '**Mr. Lund opened the meeting**. He thanked all.\n';
		checkFix(rule, title, '**$0Mr. Lund opened the meeting. He thanked all.\n', after);
	});

	it('goes on where an editor broke the line', () => {
		checkFix(
			rule,
			'End the bold after “…are handed over to Ana”',
			'It was agreed that **$0the hall is let to the club and that the keys\nare handed over to Ana. The rent stays.\n',
			'It was agreed that **the hall is let to the club and that the keys\nare handed over to Ana**. The rent stays.\n',
		);
		checkFix(
			rule,
			'Start the bold at “The hall is let to the…”',
			'The rent stays. The hall is let to the club and the keys\nare handed over**$0.\n',
			'The rent stays. **The hall is let to the club and the keys\nare handed over**.\n',
		);
	});

	it('opens where brackets or marks around it open', () => {
		checkFix(
			rule,
			'Start the bold at “RESOLVED:”',
			'Joining (RESOLVED:**$0 yes) now\n',
			'Joining (**RESOLVED:** yes) now\n',
		);
		checkFix(rule, 'Start the bold at “old rules”', 'The ~~old rules**$0~~ new\n', 'The ~~**old rules**~~ new\n');
		checkFix(rule, 'End the bold after “Ana”', '**$0Ana, **Ben**\n', '**Ana**, **Ben**\n');
	});

	it('opens at what was agreed or noted, else at the sentence, in a long paragraph', () => {
		const long = 'Ana presented the accounts of the year, and asked members to read them with care. ';
		const title = 'Start the bold at “the hall is let”';
		checkFix(
			rule,
			title,
			`${long}It was agreed that the hall is let**$0 in May.\n`,
			`${long}It was agreed that **the hall is let** in May.\n`,
		);
		checkFix(
			rule,
			title.replace('“the', '“The'),
			`${long}The hall is let**$0 in May.\n`,
			`${long}**The hall is let** in May.\n`,
		);
	});

	it('stays inside a link', () => {
		const after = '[**minutes**](https://example.org) are online.\n';
		checkFix(rule, 'End the bold after “minutes”', '[**$0minutes](https://example.org) are online.\n', after);
	});

	it('names the marker that it removes, and leaves one blank', () => {
		checkFix(rule, 'Remove this ***', '***$0Very important\n', 'Very important\n');
		checkFix(rule, 'Remove both bold markers', 'We ** do not $0** agree.\n', 'We do not agree.\n');
		checkFix(rule, 'Remove both bold markers', '**Ines:**$0We agree.\n', 'Ines: We agree.\n');
	});
});
