import assert from 'node:assert/strict';
import { splitParagraph as rule } from '../../server/src/rules/split-paragraph/split-paragraph.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('split-paragraph: what is reported', () => {
	it('marks from the last word of the first half to the first word of the second', () => {
		checkFindings(
			rule,
			`
			# Summary report

			5 February 2018

			3. The list was read 🎉. Members would shape some of the **ideas**
			                                                           ^^^^^^^^^^^^^^^^ split-paragraph: The paragraph breaks off in the middle of a sentence, after “… some of the ideas”. Join it with the next one
			                                                           ↳ fix: Join the two paragraphs

			*around* how the forum can commit to themes for several years.

			4. The meeting was closed.
		`,
		);
	});

	it('reads the languages of the reports', () => {
		const halves: Record<string, string> = {
			en: 'The Committee took note of the accounts of the\n\nprevious year and asked for a forecast.',
			fr: 'Le comité a pris acte du rapport financier présenté par la\n\ntrésorière et a demandé une prévision.',
			es: 'El comité tomó nota de las cuentas presentadas por el\n\nsecretario y pidió una previsión.',
			de: 'Der Vorstand nahm die Jahresrechnung zur Kenntnis und bat um eine\n\nweitere Prüfung der Belege.',
			nl: 'De penningmeester licht de begroting toe en vraagt om een\n\nnadere controle van de bonnen.',
			pt2: 'A assembleia deliberou aprovar o orçamento para o próximo ano com os votos\n\nfavoráveis de todos os presentes.',
			pt: 'O comité tomou nota das contas apresentadas pela\n\ntesoureira e pediu uma previsão.',
			it: 'Il comitato ha preso atto del bilancio presentato dal\n\ntesoriere e ha chiesto una previsione.',
		};
		for (const [language, body] of Object.entries(halves)) assert.equal(found(body).length, 1, language);
	});

	it('tells by the first word of the second half', () => {
		assert.deepEqual(
			found(
				'The secretariat presented the programme of work for next year. Two members asked for a new budget\n\nand for a list of the sites.',
			),
			['budget\n\nand'],
		);
	});

	it('takes a long first sentence of a numbered paragraph for one', () => {
		assert.deepEqual(
			found(
				'1. The tests had been carried out last summer with the support of the port\n\nauthority and two universities.\n\n2. The meeting was closed.',
			),
			['port\n\nauthority'],
		);
	});

	it('takes a shorter one for one, too, if more follows', () => {
		assert.deepEqual(
			found(
				'1. The board agreed to buy new pumps soon\n\nwhich were to be delivered by the maker in the spring of next year, as he had promised.\n\n2. The meeting was closed.',
			),
			['soon\n\nwhich'],
		);
	});

	it('takes a name in small letters for part of a sentence that is long', () => {
		assert.deepEqual(
			found(
				'Ana Lund welcomed the guests of the board, among them Bo Roe of the\n\nde Souza Foundation, who had come to see the new pumps and to tell how they work.',
			),
			['the\n\nde'],
		);
	});

	it('takes a word that goes on for no handle before a dash', () => {
		assert.deepEqual(
			found('The board agreed that it would sell the\n\nand – as was said before – it would buy no others.'),
			['the\n\nand'],
		);
	});

	it('takes what follows a colon for no habit of writing in lower case', () => {
		const lists = 'We saw:\n\nblade wear,\n\nThey said:\n\nthe end;\n\nand noise.\n\n';
		const body =
			'The tests had been carried out last summer with the support of the port\n\nauthority of the town and two universities.\n';
		assert.deepEqual(found(lists + body), ['port\n\nauthority']);
	});

	it('tells by the sentences alone where the report is written in sentences', () => {
		assert.deepEqual(
			found(
				'1. The meeting began with a review. Several coalitions stressed that pilots had been stopped by slow\n\nlicensing rather than by cost. They asked for new tests.\n2. The meeting was closed.',
			),
			['slow\n\nlicensing'],
		);
		assert.deepEqual(
			found(
				'The Chair opened the meeting at nine. She thanked the hosts, the secretariat,\n\ninterpreters and all of the volunteers. It was noon.',
			),
			['secretariat,\n\ninterpreters'],
		);
	});

	it('finds a word that is cut in two', () => {
		assert.deepEqual(found('The delegates thanked the organi-\n\nzers of the meeting warmly.'), ['organi-\n\nzers']);
	});
});

describe('split-paragraph: what stays silent', () => {
	const silent: Record<string, string> = {
		'numbered clauses without full stops':
			'1. Decides that all parties submit their inventories of sites before the end of each year\n2. Requests the parties to report on the state of all their sites every second year\n3. Thanks the hosts of this meeting and those of the last one\n4. Invites parties in a position to do so to support the teams that review them\n\nadopted by all members present.\n',
		'what follows a bullet':
			'- The tests had been carried out last summer with the support of the harbour authority\n\nsee you next year.\n',
		'closing punctuation':
			'The budget was adopted.\n\nand so on. They said “no”\n\n“the end.”\n\nthe members said (yes.)\n\nand left.',
		'what announces something': 'The Committee asked for the following:\n\nthe accounts of last year.',
		'list items': '1. The members asked the\n2. secretariat for help with the\n\n- accounts and for the\n- budget',
		headings: '## Review of the\n\nbudget and the plan.\n\n### and of the\n\nplan for the',
		'bold labels':
			'**Review of the work of the secretariat in all of the\n\n**\n\n**Review of the**\n\nbudget and the plan.',
		'quotations and code':
			'The Committee noted that the\n\n> budget was late and the\n\n```\ncode\n```\n\nand matches too much, so it goes.',
		'a handle and a time':
			'Ana Lund (Jul 31, 2031, 10:24 AM)\nBut it feels as if we need the others on the call for this\n\nlightclient (Jul 31, 2031, 10:25 AM)\ni think people want to discuss storage.\n',
		'a handle in bold':
			'**Ana Lund** (8:29) - The client cannot work this out, so it should be taken by\n\n**lightclient** (8:38) - Yes, I guess they do not.\n\nThey said so of the\n\n**piet:** that is so.\n\nThey said so of the\n\n*piet* — that is so.\n',
		'other turns':
			'They said so of the\n\npiet: that is so.\n\nThey said so of the\n\npiet> that is so.\n\nThey said so of the\n\npiet 10:24 that is so.\n\nThey said so of the\n\npiet – that is so.\n\nThey said so of the\n\nvan der piet (10:24): that is so.\n',
		'speech that is written down as heard':
			'I would say that nothing is written down of the\n\nyeah basically we start from the state and then we work our way back.\n',
		'a label':
			'Ana: I think we tell people that your code might be wrong if it pretends that there is none, and they do what they do\n\npoints raised during the call:\n\n- One.\n',
		'page footers': 'The Committee noted that the\n\npage 3 of 7\n\nBudget was late.',
		'names with a particle':
			'Ana Lund – Hochmark\n\nel-Hadi Bouzid – Tassara\n\nIdris Kamaluddin – Tanah Rata\n\nde Souza Lima, Marta – Ventania\n\nvan der Berg, Piet',
		'contact details':
			'Secretariat of the Convention, 4 Moor Lane, Tarvisel\n\ne-mail: office@example.org\n\ntelephone: +00 555 0142\n\nwww.example.org',
		'names of functions':
			'The field had had its own rule in the first draft and nobody missed it\n\nparseZone stays as it is for the time being. It is good.',
		'a speaker in lower case':
			'The chair said that we should look at the new text with great care and\n\nmira: I agree with what was said there.',
		'entries of a list in lower case': 'Decisions of the meeting\n\nbuy a new boat\n\nsell the old one',
		'clauses of a resolution':
			'Recalling the decision of the Board on the inventories of the wetlands,\n\nnoting with concern that many inventories arrive late,\n\nhaving regard to the accounts,',
		'minutes in lower case':
			'Talked about the new website and what it will cost us next year\n\nwe also looked at the plans for the summer camp. fine.\n\n## other\n\nwe decided to wait.\n\nand so on.',
		'entries of a list without full stops': 'Bo Roe, Head of\n\nvan der Berg Institute',
		'items of several lines that all end so':
			'The Council shall:\n\n- Maintain the quality of the harbour and of\n  the lighthouse,\n- Make the work of the crews as pleasant as is\n  possible,\n- Act as a court for all cases where the other\n  means have failed.\n',
		'a letter': 'Dear colleagues and friends of the society of the lakes,\n\nplease find the minutes below.',
		'an item without a full stop':
			'Agreed:\n\n- A revised budget for the next financial year and the plan\n\nand nothing more was said about it that day.',
	};
	for (const [name, body] of Object.entries(silent)) {
		it(name, () => assert.deepEqual(found(body), []));
	}

	it('a document that is no report', () => checkFindings(rule, 'The budget of the\n\nprevious year was adopted.\n'));
});

describe('split-paragraph: fixes', () => {
	const title = 'Join the two paragraphs';

	it('joins the halves inside the list item, and keeps its later lines there', () => {
		checkFix(
			rule,
			title,
			`${TYPE}3. The list was read. Members shape some of the ideas$0  \n\naround how the forum\n2. themes may be chosen.\n\n4. End.\n`,
			`${TYPE}3. The list was read. Members shape some of the ideas around how the forum\n   2. themes may be chosen.\n\n4. End.\n`,
		);
	});

	it('keeps the line endings of the text', () => {
		checkFix(
			rule,
			title,
			`${TYPE}The Committee took note of the$0\n\naccounts of\nlast year.\n`.replaceAll('\n', '\r\n'),
			`${TYPE}The Committee took note of the accounts of\nlast year.\n`.replaceAll('\n', '\r\n'),
		);
	});

	it('is offered twice for a word that is cut in two', () => {
		const before = `${TYPE}The delegates thanked the organi-$0\n\nzers warmly.\n`;
		checkFix(rule, 'Join the two halves of the word', before, `${TYPE}The delegates thanked the organizers warmly.\n`);
		checkFix(
			rule,
			'Join the two paragraphs, keep the hyphen',
			before,
			`${TYPE}The delegates thanked the organi- zers warmly.\n`,
		);
	});
});

describe('split-paragraph: what is certain', () => {
	it('joins unasked what are sentences, and leaves a transcript without full stops to its author', () => {
		const safety = (body: string): string | undefined => check(TYPE + body, rule)[0]?.fixes[0]?.safety;
		assert.equal(
			safety('The Committee took note of the accounts of the\n\nprevious year and asked for a forecast.'),
			'safe',
		);
		assert.equal(safety('The aim is clear. It took note of the accounts of the\n\nprevious year and asked'), 'safe');
		assert.equal(
			safety('It took note of the accounts of the\n\nprevious year. It asked for a forecast, and for the plans'),
			'safe',
		);
		assert.equal(
			safety(
				'yeah\n\nThat would be great we should keep an eye on what Adrian says of the\n\ncommittee I mean it goes well so we keep pushing',
			),
			'unsafe',
		);
	});
});

describe('split-paragraph: before a name', () => {
	it('takes a signature for no part of the sentence, which breaks off', () => {
		for (const [text, words] of Object.entries({
			'Der Kessel ist von 1987 und wird ersetzt, weil\n\ni. A. Uwe Koch': 'weil',
			'The chair thanks all for the good work on the roof and on the\n\nsgd. Dr. Ann Lee': 'the',
		})) {
			assert.deepEqual(found(text), [words], text);
			const [only] = check(TYPE + text, rule);
			assert.deepEqual([only!.severity, only!.fixes], ['information', []], text);
		}
		assert.deepEqual(found('Die Sitzung schließt mit einem\n\ngez. Uwe Koch'), []);
		const spanish = 'La presidenta agradece a todos el trabajo en el techo y en el\n\nfdo. Luz Vega';
		assert.deepEqual(found(spanish), []);
	});

	it('finds a word that no sentence ends with, in each language', () => {
		for (const [text, word] of [
			['The keys are kept by the harbour master during', 'during'],
			['Der Steg ist für Boote auszulegen, aber auch für', 'für'],
			['La trésorière se rend chez', 'chez'],
			['De sleutels liggen bij de haven, tenzij', 'tenzij'],
			['La tesorera presenta las cuentas con', 'con'],
			['La tesoriera presenta i conti di', 'di'],
			['A tesoureira apresenta as contas com', 'com'],
		] as const) {
			assert.deepEqual(found(`- ${text}\n\n## Roads\n\nThey are safe.`), [word], text);
		}
		for (const text of ['Die Karte legt Ana vor, den Plan setzt Bo um', 'Nobody asked what the others do'])
			assert.deepEqual(found(`- ${text}\n\n## Roads\n\nThey are safe.`), [], text);
	});

	it('does not join unasked where a name with a small letter may begin a sentence of its own', () => {
		for (const text of [
			'The chair thanks all members and guests for the good work on the roof and on the\n\nvon Berg left at ten.',
			'Der Antrag wird vertagt, weil er für das\n\nv. Berg stimmt dagegen.',
			'The roof is to be mended in the course of the\n\nca. 50 metres are left.',
		]) {
			assert.deepEqual(
				check(TYPE + text, rule).map(({ fixes }) => fixes[0]?.safety),
				['unsafe'],
				text,
			);
		}
	});
});

describe('split-paragraph: before a German noun', () => {
	const head = '# Protokoll der Sitzung\n\n5. Februar 2018\n\n';
	it('joins an article with its noun, but not unasked', () => {
		checkFix(
			rule,
			'Join the two paragraphs',
			`${head}Frau Berg gibt zu bedenken, dass das Wasser nicht in die$0\n\nStraße laufen darf. Der Rat stimmt zu.\n`,
			`${head}Frau Berg gibt zu bedenken, dass das Wasser nicht in die Straße laufen darf. Der Rat stimmt zu.\n`,
		);
	});

	const silent: Record<string, string> = {
		'a verb that ends in a prefix': 'Frau Berg nimmt die Frage in die Liste auf\n\nHerr Lund dankt ihr.\n',
		'a sentence that begins': 'Frau Berg fragt, was mit dem Wasser ist der\n\nDie Sitzung endet um zehn.\n',
		'a word that stands alone': 'Frau Berg berichtet heute über die Kosten der\n\nPause.\n',
		'a label': 'Frau Berg berichtet heute aus dem Ausschuss der\n\n**Beschluss**\n\nAngenommen.\n',
		'whoever speaks next': 'Frau Berg berichtet heute aus dem Ausschuss der\n\nLund: Das ist gut.\n',
		'a heading': 'Frau Berg berichtet heute aus dem Ausschuss der\n\n## Haushalt\n\nAngenommen.\n',
		'another language': 'The board of the club Die Runde met in Berlin with die\n\nMembers of the board agreed.\n',
	};
	for (const [name, text] of Object.entries(silent)) {
		it(`silent: ${name}`, () => checkFindings(rule, (name === 'another language' ? '# Minutes\n\n' : head) + text));
	}

	it('takes a word with a full stop for the end of the sentence', () => {
		const found = check(
			'# Notulen\n\n9 oktober 2023\n\nAna stelt voor om dit na zes weken te\n\nevalueren. Bo zegt dat toe.\n',
			rule,
		);
		assert.equal(found.length, 1);
	});
});

describe('split-paragraph: a sentence that goes on nowhere', () => {
	const heading = '\n\n## Rents';
	const reported: Record<string, string> = {
		[`The road stays closed until the${heading}`]: 'the',
		'- Ana is against it, because\n- Bo is for it.': 'because',
		'Der Kessel ist von 1987 und wird ersetzt, weil': 'weil',
		[`De raad wil wachten omdat${heading}`]: 'omdat',
		[`Le conseil attend la lettre que${heading}`]: 'que',
		[`El coro ensaya los jueves, y${heading}`]: 'y',
		[`Il consiglio attende la lettera del${heading}`]: 'del',
		[`O conselho espera a carta que${heading}`]: 'que',
		'- Ana, Bo, Kim, Liv,\n- Actions': ',',
		[`Present in part: Ana Lund, Bo Berg (Acme),${heading}`]: ',',
		[`The road stays closed for as long as it rains,${heading}`]: ',',
	};
	for (const [text, words] of Object.entries(reported)) it(text, () => assert.deepEqual(found(text), [words]));

	const silent = [
		'The board wants the road to be opened, and\n\n- the bridge to be closed.',
		'- The road is to be opened, and\n- The bridge is to be closed.',
		'We spoke of what the and\n\n| a |\n| --- |\n| b |',
		'Rents and the',
		'Minutes of the harbour board\nLanguage: en',
		'She wrote: “the road is closed because”',
		'> The road stays closed until the',
		'> The road stays closed for as long as it rains,',
		'Dear members of the board,\n\nThe road is closed.',
		'With the kindest regards,\n\nAna Lund',
		'- Ana Lund, of the board,\n- Bo Berg, of the club,\n- Kim Dahl',
		'- the road, which is closed;\n- the bridge, which is old,\n- Others',
		'When it rains, as in May, the roof,\n\nwhich is old, leaks.',
		'When it rains, as in May, the roof,\n\n| leaks |\n| --- |\n| a |',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(found(text), []));

	it('is milder than one that is cut in two', () => {
		assert.deepEqual(
			check(`${TYPE}The road stays closed until the\n`, rule).map(({ severity }) => severity),
			['information'],
		);
	});
});

describe('split-paragraph: a heading that goes on in the next line', () => {
	it('ends in a word after which something is missing, or is gone on with', () => {
		assert.deepEqual(found('## Extension of the lease of the\nboathouse'), ['the']);
		assert.deepEqual(found('## Extension of the lease\nof the boathouse'), ['lease']);
		assert.deepEqual(found('## Beschluss über den Bericht der\nRevision'), ['der']);
	});

	it('does not where its line is broken on purpose', () => {
		assert.deepEqual(found('# Minutes of the Harbour Board  \nfor 5 May 2031'), []);
		assert.deepEqual(found('# Minutes of the Harbour Board\nfor 5 May 2031'), ['Board']);
	});

	it('does not where it ends in a verb, as the clause in it may', () => {
		assert.deepEqual(found('## Geschäfte, die vom Vorstand vorgelegt werden\nkeine'), []);
		assert.deepEqual(found('## What the plans of the crew are\nNone'), []);
	});
});
