import assert from 'node:assert/strict';
import { invisibleCharacter as rule } from '../../server/src/rules/invisible-character/invisible-character.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check } from '../support/fixture.js';

/** The text with the first fix of each finding, and how safe those are. */
function fixed(text: string): [string, string] {
	const fixes = check(text, rule).map((found) => found.fixes[0]!);
	const after = applyEdits(
		text,
		fixes.flatMap(({ edits }) => edits),
	);
	assert.deepEqual(check(after, rule), []);
	return [after, fixes.map(({ safety }) => safety).join(' ')];
}

describe('invisible-character', () => {
	it('marks each run of them', () => {
		const text = '🎉 Com\u00ADmittee, \u200B\u200Bnext\r\n\r\n[x](https://example.org/\u200Ba)\r\n';
		assert.deepEqual(
			check(text, rule).map(({ span }) => text.slice(0, span.from).length),
			[6, 15, 49],
		);
		assert.deepEqual(
			check(text, rule).map(({ message }) => message),
			[
				'There is a soft hyphen here that nobody sees. Remove it',
				'There are zero-width spaces here that nobody sees. Remove them',
				'There is a zero-width space here that nobody sees. Remove it',
			],
		);
	});

	it('calls characters by names that people know', () => {
		const said = (text: string) => check(text, rule).map(({ message, fixes }) => [message, fixes[0]!.title]);
		assert.deepEqual(said('fo\u0002und\n'), [
			['There is a control character here that nobody sees. Remove it', 'Remove the control character'],
		]);
		assert.deepEqual(said('fo\u0002\u0002und\n'), [
			['There are control characters here that nobody sees. Remove them', 'Remove the control characters'],
		]);
		assert.deepEqual(said('He said â€œyes and left.\n'), [
			['“â€œ” is a garbled quotation mark (“). Replace it', 'Replace it with “'],
		]);
	});

	const fixes: Record<string, [before: string, after: string, safety: string]> = {
		'a soft hyphen': ['Ver\u00ADwaltung\n', 'Verwaltung\n', 'safe'],
		'a zero-width space in an address': ['See https://example.org/\u200Ba.\n', 'See https://example.org/a.\n', 'safe'],
		'in bold': ['**\u200BDecision**\n', '**Decision**\n', 'safe'],
		'in a heading': ['# \u200BAgenda\n', '# Agenda\n', 'safe'],
		'a byte-order mark inside the text': ['One.\n\n\uFEFFTwo.\n', 'One.\n\nTwo.\n', 'safe'],
		'a line separator between words': ['one\u2028two\n', 'one\ntwo\n', 'safe'],
		'a line separator before what ends italics': ['*Plots and rents\u2028*\n', '*Plots and rents*\n', 'unsafe'],
		'a line separator beside a blank': ['one\u2028 two\n', 'one\ntwo\n', 'safe'],
		'a vertical tab': ['Rue Neuve\u000B1000 Ville\n', 'Rue Neuve\n1000 Ville\n', 'safe'],
		'a vertical tab in an item': ['> 1. Ann\u000BBo\n', '> 1. Ann\n>    Bo\n', 'safe'],
		'a vertical tab in the row of a table': ['| Ann\u000BBo | Cy |\n', '| Ann<br>Bo | Cy |\n', 'unsafe'],
		'a hyphen of Word': ['Jean\u001EPaul\n', 'Jean-Paul\n', 'safe'],
		'a control character': ['fo\u0002und\n', 'found\n', 'safe'],
		'colours of a terminal': ['\u001B[31mred\u001B[0m text\n', 'red text\n', 'safe safe'],
		'a quotation mark of Windows': ['the chair\u0092s note\n', 'the chair’s note\n', 'unsafe'],
		'an apostrophe that was garbled': ['the chairâ€™s note\n', 'the chair’s note\n', 'safe'],
		'the name of a town that was garbled': ['in PoznaÅ„ and ZÃ¼rich\n', 'in Poznań and Zürich\n', 'safe safe'],
		'what was garbled twice': ['the chairÃ¢â‚¬â„¢s note\n', 'the chair’s note\n', 'safe'],
		'what was garbled through Latin-1': ['â\x80\x9CYesâ\x80\x9D\n', '“Yes”\n', 'safe safe'],
		'a face that was garbled': ['Welcome ðŸ˜€\n', 'Welcome 😀\n', 'safe'],
		'where bold would end': ['**Decision: \u200B**yes\n', '**Decision: **yes\n', 'unsafe'],
		'where a list would begin': ['\u200B- item\n', '- item\n', 'unsafe'],
	};
	for (const [name, [before, after, safety]] of Object.entries(fixes)) {
		it(`removes ${name}`, () => assert.deepEqual(fixed(before), [after, safety]));
	}

	const silent: Record<string, string> = {
		'a byte-order mark at the start': '\uFEFF# Report\n',
		'emoji, flags and hard spaces': '👨‍👩‍👧 🏳️‍🌈 🏴󠁧󠁢󠁷󠁬󠁳󠁿 5\u00A0km, non\u2011breaking\n',
		'scripts that need them': 'ภาษา\u200Bไทย, می\u200Cخواهم, ខ្មែរ\u200Bភាសា, \u200Fעברית\n',
		'people who are not to be notified': 'Thanks to @\u200Bana and #\u200B12.\n',
		'capitals in quotation marks': 'Die Note „Ä“ und „Ö“, “Å”, « À » and «É», Straße“, ÀÉÈ’s.\n',
		'degrees and signs': '5 °C, § 4, £3, ±1 and À – É — Ü… are what they are. GRÂ«CE\n',
		code: '`a\u200Bb`\n\n```\nc\u00ADd\n```\n\n    e\u2028f\n',
		'comments and front matter': '---\ntitle: a\u200Bb\n---\n\nText <!-- c\u00ADd --> here\n',
		'tabs and line endings': 'a\tb\r\nc\rd\n',
	};
	for (const [name, text] of Object.entries(silent))
		it(`silent: ${name}`, () => assert.deepEqual(check(text, rule), []));
});
