import assert from 'node:assert/strict';
import { unpairedBracket as rule } from '../../server/src/rules/unpaired-bracket/unpaired-bracket.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('unpaired-bracket', () => {
	it('finds brackets', () => {
		checkFindings(
			rule,
			`
			🎉 The treasurer (Ana Lund will send the accounts (see [Annex I]).
			                 ^ unpaired-bracket: This bracket is never closed. Add “)” or remove it

			- Bo Berg, Acme)
			               ^ unpaired-bracket: This bracket closes what was never opened. Add “(” or remove it
			               ↳ fix: Remove the bracket?
			- **Present ((please sign)**
			            ^ unpaired-bracket: This bracket is never closed. Add “)” or remove it
			            ↳ fix: Remove one of the two brackets

			| Item | Who |
			| --- | --- |
			| Roads] | Ana (Acme |
			       ^ unpaired-bracket: This bracket closes what was never opened. Add “[” or remove it
			       ↳ fix: Remove the bracket?
			               ^ unpaired-bracket: This bracket is never closed. Add “)” or remove it
			               ↳ fix: Close it at the end?
			               ↳ fix: Remove the bracket?
			`,
		);
	});

	it('finds a sign that was typed for another, once', () => {
		checkFix(
			rule,
			'Write “)”',
			'We meet (perhaps in the mill"$0 (5 min).\n',
			'We meet (perhaps in the mill) (5 min).\n',
		);
		checkFix(rule, 'Write “"”', 'The "old mill)$0 was sold.\n', 'The "old mill" was sold.\n');
		checkFix(rule, 'Write “]”', 'Sold [by Ann)$0 in May.\n', 'Sold [by Ann] in May.\n');
	});

	it('finds quotation marks', () => {
		checkFindings(
			rule,
			`
			Every group” agreed.
			           ^ unpaired-bracket: This quotation mark closes what was never opened. Add its partner or remove it
			           ↳ fix: Remove the quotation mark?

			Der Vorstand nahm „den Bericht an.
			                  ^ unpaired-bracket: This quotation mark is never closed. Add its partner or remove it

			Le bureau a dit « oui, et c'est tout.
			                ^ unpaired-bracket: This quotation mark is never closed. Add its partner or remove it

			She said "yes and left.
			         ^ unpaired-bracket: This quotation mark is never closed. Add its partner or remove it
			`,
		);
	});

	const silent = [
		'1) Roads\nUnplanned) Boats\n\nPreamble)\nThe rain was heavy.',
		'Er sagte ,,Ja" und ging. ,,Goed", zegt Jan. (,,Nein“) Er fragte ,,wann?',
		'The list â€“ as it is â€” was read.',
		'1°) Budget\n\n2°) Travaux\n\n3º) Obras\n\n4.ª) Contas',
		'a) one, b) two, 1.) three, iv) four, § 5 Abs. 2) five, **3) six: ** seven\n',
		'The keys*) are here.\n\n*) those of last year\n',
		'Yes :-) and (yes :) and ;) or :( no.\n',
		'An interval [0, 1) or (0, 1], and ]0, 1[\n',
		'A 19" screen, 5\' 4" tall.\n',
		'See https://example.org/a(b and `(` and [x (y)](https://example.org/(z)).\n',
		'> A quotation (of others\n',
		'„Ja“, „ja”, »ja«, « oui », “yes”, ”ja”, "so"; „erstens – zweitens“.\n',
		'“The first paragraph of what she said.\n\nThe second one.”\n',
		'He went on (and on…\n',
		'- Decided (after a long debate:\n  - the budget;\n  - the fee)\n',
		'(see a) and b) below)\n',
		'(They came late :)) and (left.)\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('looks for the partner some paragraphs below, and no further', () => {
		const between = 'It rained.\n\n'.repeat(40);
		assert.equal(check(`A (b\n\n${between}cake) d\n`, rule).length, 2);
	});

	it('adds the other, or removes it', () => {
		checkFix(rule, 'Close it at the end?', 'Ana $0(Acme\n', 'Ana (Acme)\n');
		checkFix(rule, 'Remove the bracket?', 'Ana Acme$0)\n', 'Ana Acme\n');
		checkFix(rule, 'Remove the quotation mark?', 'Ana Acme$0”.\n', 'Ana Acme.\n');
		checkFix(rule, 'Remove one of the two brackets', 'Ana $0((Acme)\n', 'Ana (Acme)\n');
	});

	it('adds the other behind a link, or behind bold, that ends there', () => {
		checkFix(rule, 'Close it at the end?', 'Safe $0([issue 7](a.md)\n', 'Safe ([issue 7](a.md))\n');
		checkFix(rule, 'Close it at the end?', 'Safe $0(see [issue](a.md).\n', 'Safe (see [issue](a.md)).\n');
		checkFix(rule, 'Close it at the end?', '[Safe $0(roads](a.md)\n', '[Safe (roads)](a.md)\n');
	});

	it('adds the other behind dots', () => {
		checkFix(rule, 'Close it at the end?', 'Help $0(maps, keys, …..\n', 'Help (maps, keys, …..)\n');
	});

	it('writes the same mark on both sides', () => {
		const title = 'Write " where it opens, too';
		checkFix(rule, title, `The 'safe roads$0" are Bo's.\n`, `The "safe roads" are Bo's.\n`);
		const [found] = check(`Ana's and Bo's roads".\n`, rule);
		assert.deepEqual(
			found?.fixes.map(({ title: each }) => each),
			['Remove the quotation mark?'],
		);
	});

	it('leaves the sign of a note at the foot', () => {
		assert.deepEqual(
			check('Motions *)\n', rule).flatMap(({ fixes }) => fixes),
			[],
		);
	});

	it('removes the one that a link has swallowed', () => {
		checkFix(rule, 'Remove one of the two brackets', 'A (see [map)](a.md)$0) b\n', 'A (see [map](a.md)) b\n');
		checkFix(rule, 'Remove one of the two brackets', 'A [map (old)](a.md)$0) b\n', 'A [map (old)](a.md) b\n');
	});
});

describe('unpaired-bracket: guillemets with their spaces', () => {
	it('close before a full stop, and leave one without a partner', () => {
		checkFindings(
			rule,
			`
			Les clés « de secours », dites « utiles ». Ana voudrait que « la carte soit prête (demain) et il y en a peu.
			                                                            ^ unpaired-bracket: This quotation mark is never closed. Add its partner or remove it
			`,
		);
		checkFindings(rule, 'Les « clés », la « carte ». Er sagte »ja«, »nein«.\n');
	});
});
