import assert from 'node:assert/strict';
import { repeatedWord as rule } from '../../server/src/rules/repeated-word/repeated-word.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('repeated-word', () => {
	it('marks both words, also over a line break', () => {
		checkFindings(
			rule,
			`
			🎉 The members adopted the the agenda. The the chair can can close.
			                       ^^^^^^^ repeated-word: “the” appears twice. Remove one
			                       ↳ fix: Remove the second “the”
			                                       ^^^^^^^ repeated-word: “The” appears twice. Remove one
			                                       ↳ fix: Remove the second “The”
			                                                     ^^^^^^^ repeated-word: “can” appears twice. Remove one
			                                                     ↳ fix: Remove the second “can”

			| Item | Who |
			| --- | --- |
			| Hall | for for Ana |
			         ^^^^^^^ repeated-word: “for” appears twice. Remove one
			         ↳ fix: Remove the second “for”
		`,
		);
		assert.equal(check('They will meet in\r\nin Geneva (of of course).\r\n', rule).length, 2);
	});

	it('marks the third of words that may stand twice', () => {
		checkFindings(
			rule,
			`
			We have the idea 🎉 that that that is so.
			                         ^^^^^^^^^ repeated-word: “that” appears three times. Remove one
			                         ↳ fix: Remove the third “that”
		`,
		);
		assert.equal(check('Wij hebben het idee dat dat dat vast ligt, en dat dat dat blijft.\n', rule).length, 2);
		assert.equal(check('Zij zeggen dat, dat dat zo is; voordat dat dat zo was.\n', rule).length, 0);
	});

	for (const text of [
		'Le comité a adopté le le rapport.',
		'Se aprobó el el informe.',
		'Der Bericht wurde von von allen angenommen.',
		'De notulen zijn door de de leden goedgekeurd.',
		'A ata foi aprovada pelo pelo conselho.',
		'Il verbale è stato approvato dal dal consiglio.',
		'It is is clear.',
		'De raad heeft heeft besloten.',
		'Es wird wird empfohlen.',
		'O tesoureiro disse que que sim.',
	]) {
		it(text, () => assert.equal(check(`${text}\n`, rule).length, 1));
	}

	const silent: Record<string, string> = {
		'words that may repeat':
			'They had had time, and that that was so; very very good. Nous nous réunissons. Sie hoffen, dass sie sie sehen. Dat dat zo is, is is goed; omdat het het beste is. Se se tratar disso. Tout en en discutant.\n',
		'clauses that end in a verb': 'What it is is unclear; all there was was lost. Wie betaald heeft heeft een kaart.\n',
		'particles of verbs': 'They moved in in May. The talk went on on Monday.\n',
		'times that follow their object': 'We looked at this this AM, and come back to this this week.\n',
		'names and numbers': 'Duran Duran, New York, Sing Sing, 5 5, Will will come, and May may too.\n',
		'the end of a sentence': 'We came to the end. End of the matter. Yes, yes; no, no: no. (in) in\n',
		'other words that begin or end so':
			'step-by-step step, the the-end, l’un un, on on’s, www.the the.example, a1 a1, team team#12\n',
		'what markup sets apart':
			'**budget** budget, the *the* is an article, [report](r.md) report, the `the`, the <b>the</b>\n',
		'what is quoted': 'The letter says “we meet in in Geneva”. The slip "the the" is common. It said the the [sic].\n',
		'what others wrote': '> the the\n',
		'lines of their own': 'approved\napproved\n\n- yes\n- yes\n',
		'cells of a table': '| Linde | Linde |\n| --- | --- |\n| Ana Roca | Ana Roca |\n',
		'what is said three times': 'blah blah blah, on a long long long way, chop chop chop\n',
		code: '`the the`\n\n```\nthe the\n```\n',
		'what the author calls something': 'We edited the primer primer.\n\nThe primer primer is short.\n',
		letters: 'A a, I i, x x\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));

	describe('two German articles', () => {
		for (const text of [
			'Der Ausschuss soll die die Satzung ändern.',
			'Das Fest wird gemeinsam mit der der Feuerwehr geplant.',
			'Das war alles. Die Die Satzung ist neu.',
			'Wir danken dem dem neuen Vorstand.',
			'Die Mitglieder des des Vereins stimmen zu.',
		]) {
			it(text, () => assert.equal(check(`${text}\n`, rule).length, 1));
		}
		const right: Record<string, string> = {
			'a relative clause': 'Die Frage, die die Runde stellt, und die, die die Karte haben.\n',
			'one after a preposition':
				'Die Halle, in der der Verein übt, und der Hof, an den den Gästen der Weg gezeigt wird.\n',
			'one after another': 'Fragen, die wir stellen und die die Runde kennt.\n',
			'one without its comma':
				'Die Frage die die Runde stellt. Die Gruppe für die die Räume da sind. Wir denken an die die Hilfe brauchen.\n',
			'a pronoun of speech':
				'Ihm ist es recht, weil die die Räume brauchen. Sollen die die Kosten tragen? Ist der der Meinung? Heute sagen die die Kosten steigen.\n',
			'an article within another':
				'In der der Kommission vorgelegten Fassung stehen die die Umwelt betreffenden Fragen.\n',
		};
		for (const [name, text] of Object.entries(right)) it(`silent: ${name}`, () => checkFindings(rule, text));
	});

	it('reports a repeated "this" before a thing', () => {
		checkFindings(
			rule,
			`
			We adopted this this report.
			           ^^^^^^^^^ repeated-word: “this” appears twice. Remove one
			           ↳ fix: Remove the second “this”
		`,
		);
	});

	it('removes the second', () => {
		checkFix(rule, 'Remove the second “the”', 'In the$0 the hall.\n', 'In the hall.\n');
		checkFix(rule, 'Remove the second “the”', 'In the$0 the the hall.\n', 'In the hall.\n');
		checkFix(rule, 'Remove the second “in”', '- We meet in$0\r\n  in Geneva.\r\n', '- We meet in Geneva.\r\n');
	});

	it('takes no longer for words that are long', () => {
		const long = 'a'.repeat(200_000);
		assert.deepEqual(check(`${long} ${long} ${'ab '.repeat(50_000)}`, rule).length, 0);
	});

	describe('in a transcript', () => {
		const turn = (name: string, said: string): string => `**${name}:** ${said}\n\n`;
		const talk = (slip: string): string =>
			'# Call 12\n\n' +
			turn('Ana', 'Okay, um, I think we we can start. Yeah, you know, the the pump is kind of late.').repeat(4) +
			turn('Ben', slip).repeat(2);

		it('says nothing of those who stutter', () => {
			assert.deepEqual(check(talk('I mean, the valve is is basically done, I guess, so yeah.'), rule), []);
			const german = 'Genau, ähm, ich denke, wir haben haben das halt sozusagen schon, na ja, in in der Hand. ';
			assert.deepEqual(check(turn('Uwe', german).repeat(3) + turn('Eva', german), rule), []);
			const french = 'Euh, en fait je pense que le le budget est prêt, du coup on peut voter, voilà. ';
			assert.deepEqual(check(turn('Luc', french).repeat(3), rule), []);
		});

		it('says nothing in a short one', () => {
			const said = [
				'Um, I think the the pump is late.',
				'Yeah, I mean, we could we could wait.',
				'You know, it is is kind of odd.',
				'Okay, next.',
			];
			const text = said.map((words, index) => turn(index % 2 ? 'Ana' : 'Ben', words)).join('');
			assert.deepEqual(check(text, rule), []);
		});

		it('speaks where minutes tell what was said', () => {
			const told = 'I think the the pump should be replaced before winter, since the board has the money for it. ';
			assert.equal(
				check(turn('Ana', told) + turn('Ben', 'We agreed to wait for the quotes of three firms.'), rule).length,
				1,
			);
			const once = `${told}${'The board went on to the next item of the agenda and heard the treasurer. '.repeat(60)}`;
			assert.equal(check(once, rule).length, 1);
		});
	});

	it('finds phrases', () => {
		checkFindings(
			rule,
			`
			🎉 It is part of the of the programme, and it would be good to have a talk to
			              ^^^^^^^^^^^^^ repeated-word: “of the” appears twice. Remove one
			              ↳ fix: Remove the second “of the”
			                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-word: “to have a talk” appears twice. Remove one
			                                                            ↳ fix: Remove the second “to have a talk”
			have a talk on it. Der Bericht wird in der in der Sitzung behandeld.
			                                    ^^^^^^^^^^^^^ repeated-word: “in der” appears twice. Remove one
			                                    ↳ fix: Remove the second “in der”
			`,
		);
	});

	const phrases = [
		'They meet face to face to face the facts, and go to face to face meetings.\n',
		'A fix for a fix for a fix; it grew and grew and grew.\n',
		'They are done, they are done, said Ana. New York New York.\n',
		'They read item 4 item 4 was adopted.\n',
		'- [ ] Ana Lund\n\nAna Lund\nAna Lund spoke.\n',
		'| of the | of the |\n| --- | --- |\n| 5 min 5 min | a b a b |\n',
		'A poco a poco. “of the of the”\n',
	];
	for (const text of phrases) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('removes the second phrase', () => {
		checkFix(rule, 'Remove the second “of the”', 'Part of$0 the of the list.\n', 'Part of the list.\n');
	});

	it('finds sentences, and lines with two halves that are the same', () => {
		checkFindings(
			rule,
			`
			- All dues are paid, all dues are paid
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-word: “All dues are paid” appears twice. Remove one
			  ↳ fix: Remove the second “All dues are paid”

			🎉 left. The **key** is lost. De sleutel is kwijt. De sleutel is kwijt
			                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-word: “De sleutel is kwijt” appears twice. Remove one
			                              ↳ fix: Remove the second “De sleutel is kwijt”
			`,
		);
		checkFix(
			rule,
			'Remove the second “The key is lost”',
			'Ana left. The key$0 is lost. The key is lost. Bo left.\n',
			'Ana left. The key is lost. Bo left.\n',
		);
	});

	const sentences = [
		'We will wait. We will wait. We will wait.\n',
		'We will wait. We will not wait. We will wait.\n',
		'Ana Lund. Ana Lund. Step by step, step by step by step.\n',
		'“The key is lost. The key is lost.”\n',
		'## The key is lost. The key is lost.\n',
	];
	for (const text of sentences) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('finds words that stand twice inside a sentence only, and lines that come twice', () => {
		checkFindings(
			rule,
			`
			Het het bord is nieuw. Es es fehlt noch.
			^^^^^^^ repeated-word: “Het” appears twice. Remove one
			↳ fix: Remove the second “Het”
			                       ^^^^^ repeated-word: “Es” appears twice. Remove one
			                       ↳ fix: Remove the second “Es”

			🎉 The list is in the annex.
			   ^^^^^^^^^^^^^^^^^^^^^^^^^… repeated-word: “The list is in the annex” appears twice. Remove one
			The list is in the annex.

			Zoals het het meest raakt, und dass es es gibt. Dat dat kan.

			Number
			Is it to be done now?
			Number
			Is it to be done now?
			`,
		);
	});
});
