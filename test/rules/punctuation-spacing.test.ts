import assert from 'node:assert/strict';
import { punctuationSpacing as rule } from '../../server/src/rules/punctuation-spacing/punctuation-spacing.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\n## Keys\n\n';

describe('punctuation-spacing', () => {
	it('marks the words around a blank that is out of place or missing', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			🎉 Present: Ana Lund , Bo Berg(Acme)
			                ^^^^^^ punctuation-spacing: A space stands before this comma. Remove it
			                ↳ fix: Remove the space
			                          ^^^^^^^^^^ punctuation-spacing: No space stands before this bracket. Add one
			                          ↳ fix: Add a space

			- The keys are lost,the map is found.The fee is paid .
			               ^^^^^^^^ punctuation-spacing: No space follows this comma. Add one
			               ↳ fix: Add a space
			                               ^^^^^^^^^ punctuation-spacing: No space follows this full stop. Add one
			                               ↳ fix: Add a space
			                                                ^^^^^^ punctuation-spacing: A space stands before this full stop. Remove it
			                                                ↳ fix: Remove the space
			- ... until the next meeting..
			- Keys,, maps etc.. and so on, e.g,. the fee.
			  ^^^^^^ punctuation-spacing: This comma is written twice. Remove one
			  ↳ fix: Remove the second comma
			              ^^^^^ punctuation-spacing: This full stop is written twice. Remove one
			              ↳ fix: Remove the second full stop
			                               ^^^^^ punctuation-spacing: A comma and a full stop stand together. Remove one
			                               ↳ fix: Remove the comma
			`,
		);
	});

	it('marks words that begin with two capitals', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			🎉 Present: Ana Lund, Bo Berg

			THe boats, ANd the harbour. A test of BOats and HArbour, GTest, PRs, FFmpeg, APi, an api, ABoats: and the ffmpeg file.
			^^^ punctuation-spacing: “THe” begins with two capitals. Write “The”
			↳ fix: Write “The”
			           ^^^ punctuation-spacing: “ANd” begins with two capitals. Write “And”
			           ↳ fix: Write “And”
			                                      ^^^^^ punctuation-spacing: “BOats” begins with two capitals. Write “Boats”
			                                      ↳ fix: Write “Boats”
			                                                ^^^^^^^ punctuation-spacing: “HArbour” begins with two capitals. Write “Harbour”
			                                                ↳ fix: Write “Harbour”
			`,
		);
	});

	for (const [sentence, count] of [
		['Bo Berg (Acme),Kim Dahl (Hochmark) and the office in Baden .', 2],
		['Von 17:00 bis 18:00(Ortszeit), für alle Mitglieder(auch die neuen).', 2],
		['Is the fee due?Ana asks.', 1],
		// What is a form of its own.
		['The member(s), Kolleg(inn)en, the Mitarbeiter(innen), f(x) and Fees(2).', 0],
		['See keys.Map, example.Org, fees.pdf , https://example.org/keys , @ana , 1,000 and 1.2.3.', 0],
		['The three (Ana,Bo) said ... nothing . . . or …, and asked for key,value,more.', 0],
		['struct Keys(Map, Fee); keys::Map(Fee), {lost,found}', 0],
		['9 . Keys', 0],
		['The file keys.Map is written in asp.Net and node.Js for now', 0],
		['He wants keys.. and maps.. and fees.. but when?', 0],
		['The *keys* , as `lost,found` and `keys` , are gone.', 0],
		['> The keys are lost , he wrote.', 0],
		// French, where a blank stands before these.
		['Qui les a ? On cherche : « la clé » ; voilà !', 0],
	] as const) {
		it(`${count}: ${sentence}`, () => assert.equal(check(HEAD + sentence, rule).length, count));
	}

	it('leaves a chat, a transcript and what is no report alone', () => {
		const slip = 'The keys are lost ,he said , and gone.';
		assert.equal(check(`${HEAD}${slip}`, rule).length, 1);
		assert.equal(check(`${HEAD}## Zoom chat\n\n${slip}`, rule).length, 0);
	});

	it('puts it right', () => {
		for (const [title, before, after] of [
			['Remove the space', 'The keys$0 , the map', 'The keys, the map'],
			['Add a space', 'The ke$0ys,the map', 'The keys, the map'],
			['Add a space', 'Bo Be$0rg(Acme)', 'Bo Berg (Acme)'],
			['Remove the second full stop', 'Keys et$0c.. and', 'Keys etc. and'],
			['Write “…”', 'Not immedi$0ately.. but soon', 'Not immediately… but soon'],
			['Remove the second full stop', 'Not immedi$0ately.. But soon', 'Not immediately. But soon'],
			['Remove the comma', 'Keys, e.g$0,. maps', 'Keys, e.g. maps'],
		] as const) {
			checkFix(rule, title, HEAD + before, HEAD + after);
		}
	});

	it('takes the zero from an ordinal', () => {
		const found = (body: string): string[] => {
			const text = HEAD + body;
			return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
		};
		checkFix(rule, 'Remove the zero', `${HEAD}On the $007th of May.\n`, `${HEAD}On the 7th of May.\n`);
		assert.deepEqual(found('May 01st, the 02nd, (03rd), le 01er mai, de 08ste mei.\n'), [
			'01st,',
			'02nd,',
			'(03rd),',
			'01er',
			'08ste',
		]);
		assert.deepEqual(found('On the 10th, 20th, 0th, 05h30, 03de, 07e, v07th, 2007th, 05min, 07-th and `07th`.\n'), []);
	});

	it('takes the space from behind an opening quotation mark', () => {
		checkFix(
			rule,
			'Remove the space',
			`${HEAD}Bo said “$0 we begin (now).” Then\n`,
			`${HEAD}Bo said “we begin (now).” Then\n`,
		);
		for (const body of [
			'Bo said “ we begin ” now.',
			'Bo said „we begin “ and “we end”.',
			'Bo said “ we begin.',
			'Bo said “ we begin.”now',
		])
			assert.deepEqual(check(`${HEAD}${body}\n`, rule), [], body);
	});

	it('takes a day from its month', () => {
		const german =
			'# Protokoll\n\n5. März 2024\n\nDer Beitrag ist bald zu zahlen, und die Kosten für den Strom werden nicht mehr erhöht.\n\n';
		checkFix(rule, 'Add a space', `${german}Bis zum 2$04.Juni.\n`, `${german}Bis zum 24. Juni.\n`);
		checkFix(rule, 'Add a space', `${german}$03.Mai 2024\n`, `${german}3. Mai 2024\n`);
		for (const body of [
			'Bis zum 24. Juni.',
			'Vom 24.Juni bis zum 3.Juli.',
			'3.Mai',
			'Bis zum 24.Jun.',
			'Bis zum 24.Juniabend, 24.6.Juni, 2024.Juni und 32.Juni.',
			'Siehe `der 24.Juni`.',
		])
			assert.deepEqual(check(`${german}${body}\n`, rule), [], body);
		assert.deepEqual(
			check(`${HEAD}The fee is due on the 24.April, and the board will not meet before the 2nd.\n`, rule),
			[],
		);
	});
});
