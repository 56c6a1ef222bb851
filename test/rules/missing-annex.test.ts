import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { missingAnnex as rule } from '../../server/src/rules/missing-annex/missing-annex.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

/** Makes any text a report, so that a test can be about its one line. */
const TYPE = '---\ntype: report\n---\n\n';

/** The marked texts that the rule finds in a report that holds `body`. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('missing-annex: what is reported', () => {
	it('marks word and number of a reference that points at this report', () => {
		checkFindings(
			rule,
			`
			# Summary report

			5 February 2018

			1. The 🎉 agenda (**ANNEX I**) was adopted, see Annex II.
			                    ^^^^^^^ missing-annex: Annex I is referred to but missing. Add it or correct the reference
			                    ↳ fix: Add Annex I with an agenda
			                    ↳ fix: Add settings at the top (front matter): Annex I is a file of its own
			                                                ^^^^^^^^ missing-annex: Annex II is referred to but missing. Add it or correct the reference
			                                                ↳ fix: Add Annex II
			                                                ↳ fix: Add settings at the top (front matter): Annex II is a file of its own
			2. The list is attached as Annex 3; the figures are listed in Annex IV.
			                           ^^^^^^^ missing-annex: Annex 3 is referred to but missing. Add it or correct the reference
			                           ↳ fix: Add Annex 3
			                           ↳ fix: Add settings at the top (front matter): Annex 3 is a file of its own
			                                                              ^^^^^^^^ missing-annex: Annex IV is referred to but missing. Add it or correct the reference
			                                                              ↳ fix: Add Annex IV
			                                                              ↳ fix: Add settings at the top (front matter): Annex IV is a file of its own
			3. Annex V to this report gives the scale.
			   ^^^^^^^ missing-annex: Annex V is referred to but missing. Add it or correct the reference
			   ↳ fix: Add Annex V
			   ↳ fix: Add settings at the top (front matter): Annex V is a file of its own
		`,
		);
	});

	it('marks a bare mention where the report has annexes of that word', () => {
		assert.deepEqual(found('1. Figures are in Annex C. Table in Appendix 2.\n\n## Annex A\n\nx\n'), ['Annex C']);
		assert.deepEqual(found('1. Figures are in Annex C. Table in Appendix 2.\n'), []);
	});

	it('takes the next number after the report’s own for one of its own, whatever the sentence speaks of', () => {
		const below = (label: string, ...numbers: string[]): string =>
			numbers.map((number) => `\n\n## ${label} ${number}\n\nText\n`).join('');
		for (const [line, label, numbers] of [
			['Le président renvoie au projet de budget (voir annexe III).', 'Annexe', ['I', 'II']],
			['The figures of the draft are in Appendices A–C.', 'Appendix', ['A', 'B']],
			['The specification is discussed; see Appendix C for the comments received.', 'Appendix', ['A', 'B']],
			['Der Entwurf des Mietvertrags (Anlage 3) wurde beraten.', 'Anlage', ['1', '2']],
			['Die Verwaltung verweist auf die Satzung (siehe Anlage 3).', 'Anlage', ['1', '2']],
			['Het concept van de overeenkomst (bijlage 3) wordt besproken.', 'Bijlage', ['1', '2']],
		] as const) {
			assert.equal(found(line + below(label, ...numbers)).length, 1, line);
		}
		for (const [line, label] of [
			['The references follow Appendix 3 of the style manual.', 'Appendix'],
			['The draft standard and its Annex 3 were discussed.', 'Annex'],
			['The lawyer read out the contract. Annex 3 was unclear.', 'Annex'],
			['Regulation (EU) 2016/679, Annex 3, was recalled.', 'Annex'],
			['They are to revise Annex 3.', 'Annex'],
			['Anlage 3 des Mietvertrags wurde besprochen.', 'Anlage'],
			['Der Mietvertrag und dessen Anlage 3 wurden besprochen.', 'Anlage'],
			['Bijlage 3 van de overeenkomst wordt besproken.', 'Bijlage'],
		] as const) {
			assert.deepEqual(found(line + below(label, '1', '2')), [], line);
		}
	});

	it('marks each missing member of a list or range', () => {
		const annexes = '\n\nAnnex I\n\nx\n\nAnnex III\n\ny\n';
		assert.deepEqual(found(`1. See Annexes I and II.${annexes}`), ['II']);
		assert.deepEqual(found(`1. See Annexes I, II and IV.${annexes}`), ['II', 'IV']);
		const lines = '\n\nAnlage 1: Variante A\nAnlage 2: Variante B\n';
		assert.deepEqual(found(`1. Siehe Anlagen 1 bis 2.${lines}`), []);
		assert.deepEqual(found(`1. Siehe Anlagen 1 bis 3.${lines}`), ['3']);
		assert.deepEqual(found(`1. Voir annexe 1 bis.\n\nAnnexe 1 : Budget\n`), ['annexe 1 bis']);
		assert.deepEqual(found(`1. See annexes I–IV.${annexes}`), ['I–IV', 'IV']);
		assert.deepEqual(found(`1. See Annex II or III.${annexes}`), ['Annex II']);
	});

	it('keeps letters and numbers apart, and reads I as what the report makes of it', () => {
		assert.deepEqual(found('1. See Annex 1 and Annex A.\n\nAnnex I\n\nx\n'), ['Annex A']);
		const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']
			.map((letter) => `## Annex ${letter}\n\nx\n`)
			.join('\n');
		assert.deepEqual(found(`1. See Annex I and Annex V.\n\n${letters}`), ['Annex V']);
		// Where there is an Annex II, Annex I is no letter, whatever else there is.
		const both = '## Annex I\n\nx\n\n## Annex II\n\nx\n\n## Annex A\n\nx\n';
		assert.deepEqual(found(`1. See Annex 1, Annex III and Annex B.\n\n${both}`), ['Annex III', 'Annex B']);
	});

	it('speaks the languages of the reports', () => {
		assert.deepEqual(found('De lijst is bij dit verslag gevoegd (zie Bijlage 3).\n'), ['Bijlage 3']);
		assert.deepEqual(found("L'ordre du jour (voir annexe II) est adopté.\n"), ['annexe II']);
		assert.deepEqual(found('La lista de asistentes (véase el anexo I) se aprueba.\n'), ['anexo I']);
		assert.deepEqual(found('Die Liste (siehe Anlage 2) liegt bei.\n'), ['Anlage 2']);
		assert.deepEqual(found('A pauta (ver anexo II) foi aprovada.\n'), ['anexo II']);
		assert.deepEqual(found("L'ordine del giorno (vedi Allegato 1) è approvato.\n"), ['Allegato 1']);
	});

	it('marks the annex without number where nothing answers it', () => {
		assert.deepEqual(found('1. The agenda (see annex) was adopted.\n'), ['annex']);
		assert.deepEqual(found('1. The annex to this report gives the scale.\n'), ['annex']);
		assert.deepEqual(found('1. The list of participants (see annex) is there.\n\nParticipants\n\nAna Lund\n'), []);
	});

	it('counts a reference in a link within the document, and none that leads elsewhere', () => {
		assert.deepEqual(found('1. See [Annex II](#annex-ii).\n'), ['Annex II']);
		assert.deepEqual(found('1. See [Annex II](annex-2.pdf) and again Annex II (Annex II).\n'), []);
	});
});

describe('missing-annex: what stays silent', () => {
	const silent: Record<string, string> = {
		'labels in every form': [
			'1. See Annexes I–V and Appendix A, (Exhibit 2) and (Schedule 1).',
			'Annex I',
			'**ANNEX II – Budget**',
			'## Annex 3: Notes',
			'Annex IV: Budget',
			'### Annex V (Scale)',
			'Appendix A – Terms',
			'**Exhibit 2 Plan**',
			'Schedule 1',
		].join('\n\n'),
		'annexes of treaties, laws and standards': [
			'1. Annex 3 to the Lakes Agreement, annex B of the financial rules, Appendix III to the Accord.',
			'2. See Annex I of the Convention, Annex IV to Regulation 5, Annex C of the Envelope Standard.',
			'3. It is protected by the Convention (Annex II) and under ISO 9001 (Annex A).',
			'4. See Bijlage 4 bij de huurovereenkomst, annexe II de la convention, Anhang I der Verordnung.',
			'\n## Annex Z\n\nx',
		].join('\n'),
		'groups named after an annex':
			'1. Annex I Parties, non-Annex IV Parties and Annex II countries (see Annex A).\n\n## Annex A\n\nx\n',
		'bare mentions of an annex that is tied to another document elsewhere':
			'1. Annex B of the specification is listed in Annex B. Engines ship Annex B semantics.\n\n## Annex A\n\nx\n',
		'words that are no annex':
			'1. We schedule a call, schedule 2 meetings and annex I think; an exhibit A lot.\n\n## Schedule 1\n\nx\n',
		'code and headings': '1. `(Annex IV)`\n\n```text\n(see Annex V)\n```\n\n## Review of Annex VI\n\n## Annex I\n\nx\n',
		'the only annex, without number': '1. The budget (Annex 1) and the annex.\n\n# Annex\n\nx\n',
		'annexes named as files of their own': '1. The budget (Annex 7).\n',
	};
	for (const [name, body] of Object.entries(silent)) {
		const front = name.startsWith('annexes named') ? TYPE.replace('type', 'externalAnnexes: [Annex VII]\ntype') : TYPE;
		it(name, () => checkFindings(rule, front + body));
	}

	it('a document that is no report', () => checkFindings(rule, '# Shopping\n\nSee Annex II (Annex II).\n'));

	it('annexes that the settings name as external', () => {
		const { settings } = readSettings({ externalAnnexes: ['Annex II'] });
		assert.deepEqual(new Checker([rule]).check(`${TYPE}The budget (Annex 2).\n`, settings).findings, []);
	});

	it('leaves a bare number that is far above the last one alone', () => {
		const own = '\n\n## Annex 1\n\nx\n\n## Annex 2\n\ny\n';
		assert.equal(check(`${TYPE}Annex 14 is published by the authority, Annex 5 was read.${own}`, rule).length, 1);
		assert.equal(check(`${TYPE}The plan is attached as Annex 14.${own}`, rule).length, 1);
	});

	it('takes the words of the settings for annexes', () => {
		const { settings } = readSettings({ annexWords: ['Enclosure'] });
		const { findings } = new Checker([rule]).check(`${TYPE}The agenda (Enclosure 2).\n`, settings);
		assert.equal(findings.length, 1);
	});
});

describe('missing-annex: what is said to be attached', () => {
	const BEGIN = '# Minutes 🎉\n\n5 March 2024\n\n## Money\n\n';
	const said = (text: string): string[] => found(BEGIN + text);
	const reported: Record<string, string> = {
		'The budget is attached.': 'is attached',
		'Copies of the letter are enclosed.': 'are enclosed',
		'La liste des lots est jointe.': 'est jointe',
		'El presupuesto está adjunto.': 'está adjunto',
		'O mapa está anexo.': 'está anexo',
		'Please find attached the budget.': 'Please find attached',
		'The budget is attached to these minutes.': 'is attached to these minutes',
		'Der Haushalt liegt als Anlage bei.': 'liegt als Anlage bei',
		'Der Haushalt ist dem Protokoll beigefügt.': 'ist dem Protokoll beigefügt',
		'De begroting is bijgevoegd.': 'is bijgevoegd',
		'De lijst is toegevoegd aan deze notulen.': 'is toegevoegd aan deze notulen',
		'Le budget est joint au présent compte rendu.': 'est joint au présent compte rendu',
		'Se adjunta la lista.': 'Se adjunta la',
		'Si allega il bilancio.': 'Si allega il',
		'O orçamento segue em anexo.': 'segue em anexo',
		'Two plots are in arrears (see attached list).': 'see attached',
		'Two plots are in arrears (see annex).': '(see annex)',
		'Die Einladung geht hinaus (siehe Anlage).': '(siehe Anlage)',
		'Het ontwerp is klaar (zie bijlage).': '(zie bijlage)',
		'Weitere Zahlen sind dem Kassenbericht im Anhang zu entnehmen.': 'im Anhang zu entnehmen',
		'Der Plan findet sich in der Anlage.': 'findet sich in der Anlage',
		'Ann read out the budget (annexed to these minutes).': 'annexed to these minutes',
		'Les lampes sont remplacées (voir le bilan joint au CR).': 'joint au CR',
		'Ana leyó el menú, adjunto a esta acta.': 'adjunto a esta acta',
		'Il bilancio, in allegato al verbale, è pronto.': 'in allegato al verbale',
		'O orçamento, anexado a esta ata, está pronto.': 'anexado a esta ata',
		'Les lampes sont remplacées (cf. annexe).': '(cf. annexe)',
		'Hay un menú nuevo (ver anexo).': '(ver anexo)',
		'Il bilancio è pronto (vedi allegato).': '(vedi allegato)',
		'O orçamento está pronto (ver anexo).': '(ver anexo)',
	};
	for (const [text, words] of Object.entries(reported)) it(text, () => assert.deepEqual(said(text), [words]));

	const silent: readonly string[] = [
		'The bollard is attached to the quay.',
		'Der Schlüssel liegt bei Inge.',
		'Der Laderaum im Anhang ist leer.',
		'La cabane est jointe au hangar.',
		'The plots are annexed to the park.',
		'Die Einladung geht hinaus (siehe Anlage).\n\n## Anlage\n\nEinladung',
		'Dem Antrag ist ein Lageplan beigefügt.',
		'De kaart is bijgevoegd bij de brief, zie [kaart](kaart.pdf).',
		'The budget is attached.\n\n[Budget](budget.pdf)',
		'The budget is attached.\n\n## Files\n\nhttps://example.org/budget',
		'The budget is attached.\n\n![](budget.png)',
		'The actions are attached.\n\n## Actions\n\n- Ann writes.',
		'The budget is attached.\n\n## Annex 1\n\nBudget',
		'She read: “The budget is attached.”',
		'The garage is attached.',
		'Strings are attached.',
		'The house was sold; the yard is enclosed.',
		'La grange est jointe.',
		'El garaje está anexo.',
		'A garagem está anexa.',
		'Attachment: budget.xlsx\n\nThe budget is attached.',
	];
	for (const text of silent) it(text, () => assert.deepEqual(said(text), []));
});

describe('missing-annex: fixes', () => {
	it('adds an agenda where the sentence announces one', () => {
		checkFix(
			rule,
			'Add Annex I with an agenda',
			'# Report\n\n5 May 2031\n\n1. The agenda of the meeting (**ANNEX$0 I**) was adopted.\n',
			'# Report\n\n5 May 2031\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n\n## Annex I\n\n### Agenda\n\n- I. [first item]\n- II. [second item]\n',
		);
	});

	it('adds no label where a list names the others as files', () => {
		const [finding] = check(
			`${TYPE}1. See Annex 3.\n\n**Annexes:**\n\n- Annex 1: map (PDF)\n- Annex 2: plan (PDF)\n`,
			rule,
		);
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Add to the settings at the top (front matter): Annex 3 is a file of its own'],
		);
	});

	it('goes by what the sentence says after the annex before', () => {
		const text = (end: string): string =>
			`${TYPE}1. The agenda is at Annex 1 and the closing statement at Annex${end}\n\n## Annex 1\n\nx\n`;
		checkFix(rule, 'Add Annex 2', text('$0 2.'), `${text(' 2.')}\n## Annex 2\n\n[text of the annex]\n`);
	});

	it('adds a list of participants, in the form of the annexes that are there, in order', () => {
		checkFix(
			rule,
			'Add Annex II with a list of participants',
			`${TYPE}1. The agenda is in Annex I, the list of participants in Annex$0 II, see Annex III.\n\n**Annex I – Agenda**\n\nx\n\n**Annex III**\n\ny\n`,
			`${TYPE}1. The agenda is in Annex I, the list of participants in Annex II, see Annex III.\n\n**Annex I – Agenda**\n\nx\n\n**Annex II**\n\n**Participants List**\n\n[name] ([affiliation])\n\n**Annex III**\n\ny\n`,
		);
	});

	it('adds a blank annex before the definitions at the end, with the line endings of the text', () => {
		checkFix(
			rule,
			'Add Annex II',
			`${TYPE}Budget (Annex$0 II), [a][a].\n\nAnnex I\n\nx\n\n[a]: https://example.org\n`,
			`${TYPE}Budget (Annex II), [a][a].\n\nAnnex I\n\nx\n\nAnnex II\n\n[text of the annex]\n\n[a]: https://example.org\n`,
		);
		const crlf = `${TYPE}Budget, attached as Annex$0 II`.replaceAll('\n', '\r\n');
		checkFix(rule, 'Add Annex II', crlf, `${crlf.replace('$0', '')}\r\n\r\nAnnex II\r\n\r\n[text of the annex]\r\n`);
	});

	it('adds those before it that are missing as well, and none that would leave a gap', () => {
		checkFix(
			rule,
			'Add Annex II and Annex III',
			`${TYPE}The budget is in Annex II. The agenda is in Annex$0 III.\n\nAnnex I\n\nx`,
			`${TYPE}The budget is in Annex II. The agenda is in Annex III.\n\nAnnex I\n\nx\n\nAnnex II\n\n[text of the annex]\n\nAnnex III\n\nAgenda\n\n- I. [first item]\n- II. [second item]\n`,
		);
		const [finding] = check(`${TYPE}Budget (Annex IV).\n\nAnnex I\n\nx\n`, rule);
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Did you mean Annex I?', 'Add to the settings at the top (front matter): Annex IV is a file of its own'],
		);
	});

	it('offers the annex that was probably meant', () => {
		checkFix(
			rule,
			'Did you mean Annex II?',
			`${TYPE}See Annex I and Annex IV$0.\n\nAnnex I\n\nx\n\nAnnex II\n\ny\n`,
			`${TYPE}See Annex I and Annex II.\n\nAnnex I\n\nx\n\nAnnex II\n\ny\n`,
		);
	});

	it('notes in the front matter that the annex is a file of its own', () => {
		const title = 'Add to the settings at the top (front matter): Annex II is a file of its own';
		checkFix(
			rule,
			title,
			`${TYPE}Agenda (Annex$0 II)\n`,
			'---\ntype: report\nexternalAnnexes: [Annex II]\n---\n\nAgenda (Annex II)\n',
		);
		checkFix(
			rule,
			title,
			'---\ntype: report\nexternalAnnexes: [Annex V]\n---\nAgenda (Annex$0 II)\n',
			'---\ntype: report\nexternalAnnexes: [Annex II, Annex V]\n---\nAgenda (Annex II)\n',
		);
		checkFix(
			rule,
			'Add settings at the top (front matter): Annex II is a file of its own',
			'# Minutes\n\n2031-05-05\n\nThe agenda (Annex$0 II) was adopted.\n',
			'---\nexternalAnnexes: [Annex II]\n---\n\n# Minutes\n\n2031-05-05\n\nThe agenda (Annex II) was adopted.\n',
		);
	});
});

describe('missing-annex: the titles and the number of the annexes that are added', () => {
	it('leaves room for a title where the annexes beside it have one', () => {
		checkFix(
			rule,
			'Add Annex B with a title to fill in',
			`${TYPE}See Annex A and Annex$0 B.\n\n## Annex A: Boats\n\nx\n`,
			`${TYPE}See Annex A and Annex B.\n\n## Annex A: Boats\n\nx\n\n## Annex B: [title of the annex]\n\n[text of the annex]\n`,
		);
		checkFix(
			rule,
			'Add Anlage 2 with a title to fill in',
			`${TYPE}Siehe Anlage 1 und Anlage$0 2.\n\n**Anlage 1 – Boote**\n\nx\n`,
			`${TYPE}Siehe Anlage 1 und Anlage 2.\n\n**Anlage 1 – Boote**\n\nx\n\n**Anlage 2 – [Titel der Anlage]**\n\n[Text der Anlage]\n`,
		);
	});

	it('writes the title that the sentence gives', () => {
		checkFix(
			rule,
			'Add Annexe II with a list of participants',
			`${TYPE}Voir l’annexe I. La liste des participants figure à l’annexe$0 II.\n\n## Annexe I : Budget\n\nx\n`,
			`${TYPE}Voir l’annexe I. La liste des participants figure à l’annexe II.\n\n## Annexe I : Budget\n\nx\n\n## Annexe II : Liste des participants\n\n[nom] ([organisme])\n`,
		);
	});

	it('does not offer several annexes for one reference before all else', () => {
		const titles = check(`${TYPE}The hulls are in Annex II, the sails in Annex III.\n\nAnnex I\n\nx\n`, rule).map(
			({ fixes }) => fixes[0]?.title,
		);
		assert.deepEqual(titles, ['Add Annex II', 'Did you mean Annex I?']);
	});
});

describe('missing-annex: the label of a section that is there', () => {
	const REPORT =
		'# Summary report\n\n5 May 2031\n\n1. The agenda (**ANNEX$0 I**) was adopted.\n2. The meeting was closed at noon.\n\n';

	it('goes above the title of the section, as the first fix', () => {
		const title = 'Put the label “Annex I” above the agenda';
		checkFix(
			rule,
			title,
			`${REPORT}Virtual meeting – 5 May 2031\n\nAgenda\n\n- I. Opening\n`,
			`${REPORT.replace('$0', '')}Annex I\n\nVirtual meeting – 5 May 2031\n\nAgenda\n\n- I. Opening\n`,
		);
		const [finding] = check(`${REPORT.replace('$0', '')}Agenda\n\n- I. Opening\n`, rule);
		assert.equal(finding?.fixes[0]?.title, title);
	});

	it('looks like the name of the section, or like the labels that are there', () => {
		const both = REPORT.replace('The agenda', 'The list of participants is in Annex II; the agenda');
		checkFix(
			rule,
			'Put the label “Annex I” above the agenda',
			`${both}**Agenda**\n\n- I. Opening\n\n**Annex II**\n\nAna Lund\n`,
			`${both.replace('$0', '')}**Annex I**\n\n**Agenda**\n\n- I. Opening\n\n**Annex II**\n\nAna Lund\n`,
		);
		checkFix(
			rule,
			'Put the label “Annex I” above the agenda',
			`${REPORT}## Agenda\n\n- I. Opening\n`,
			`${REPORT.replace('$0', '')}## Annex I\n\n## Agenda\n\n- I. Opening\n`,
		);
		checkFix(
			rule,
			'Put the label “ANNEX I” above the list of participants',
			`${REPORT.replace('The agenda', 'The list of participants')}Participants\n\nAna Lund\n\nANNEX II\n\nText\n`,
			`${REPORT.replace('The agenda', 'The list of participants').replace('$0', '')}ANNEX I\n\nParticipants\n\nAna Lund\n\nANNEX II\n\nText\n`,
		);
	});

	it('goes after the content of the annex before, and before annexes with sentences of their own', () => {
		const title = 'Put the label “Annex II” above the list of participants';
		const text = `${REPORT.replace('$0', '')}2. The list of participants is in Annex$0 II.\n\nAnnex I\n\nAgenda\n\n- I. Opening\n- II. Budget\n\n`;
		const rest = 'Participants\n\nAna Lund\n\nAnnex III\n\nThe photographs are kept at the office.\n';
		checkFix(rule, title, `${text}${rest}`, `${text.replace('$0', '')}Annex II\n\n${rest}`);
	});

	it('is not offered where the section stands before the text, or under another annex', () => {
		const none = (text: string): void => {
			const [finding] = check(text.replace('$0', ''), rule);
			assert.doesNotMatch(finding!.fixes.map(({ title }) => title).join(), /Put the label/);
		};
		none(REPORT.replace('1. The', 'Agenda\n\n- Opening\n\n1. The'));
		none(`${REPORT}Annex II\n\nAgenda\n\n- I. Opening\n`);
		none(REPORT);
	});

	it('fills a new annex in its own language', () => {
		checkFix(
			rule,
			'Add Bijlage 2 with a list of participants',
			'---\ntype: minutes\n---\n\nDe lijst van deelnemers (bijlage$0 2).\n',
			'---\ntype: minutes\n---\n\nDe lijst van deelnemers (bijlage 2).\n\nBijlage 2\n\nLijst van deelnemers\n\n[naam] ([organisatie])\n',
		);
		checkFix(
			rule,
			'Add Anexo II',
			'---\ntype: report\n---\n\nO orçamento, anexado como anexo$0 II, foi aprovado.\n',
			'---\ntype: report\n---\n\nO orçamento, anexado como anexo II, foi aprovado.\n\nAnexo II\n\n[texto do anexo]\n',
		);
		checkFix(
			rule,
			'Add Anexo II',
			'---\ntype: report\n---\n\nEl presupuesto, adjunto como anexo$0 II, se aprueba.\n',
			'---\ntype: report\n---\n\nEl presupuesto, adjunto como anexo II, se aprueba.\n\nAnexo II\n\n[texto del anexo]\n',
		);
	});
});
