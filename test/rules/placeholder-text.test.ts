import assert from 'node:assert/strict';
import { placeholderText as rule } from '../../server/src/rules/placeholder-text/placeholder-text.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('placeholder-text: what is reported', () => {
	it('marks what stands in', () => {
		checkFindings(
			rule,
			`
			## 🎉 Meeting on [date]
			                 ^^^^^^ placeholder-text: “[date]” is still to be filled in. Write what belongs here or remove it

			Venue: **TBD**, host: XXX (tbc)
			         ^^^ placeholder-text: “TBD” is still to be filled in. Write what belongs here or remove it
			                      ^^^ placeholder-text: “XXX” is still to be filled in. Write what belongs here or remove it

			| Speaker | Hour |
			| --- | --- |
			| [insert name] | ??? |
			  ^^^^^^^^^^^^^ placeholder-text: “[insert name]” is still to be filled in. Write what belongs here or remove it
			                  ^^^ placeholder-text: “???” is still to be filled in. Write what belongs here or remove it

			A sum of ??? was spent. Lorem ipsum dolor sit amet.
			         ^^^ placeholder-text: “???” is still to be filled in. Write what belongs here or remove it
			                        ^^^^^^^^^^^ placeholder-text: “Lorem ipsum” is still to be filled in. Write what belongs here or remove it

			- Chair: TODO
			         ^^^^ placeholder-text: “TODO” is still to be filled in. Write what belongs here or remove it
			- The list follows (TODO: ask Ana) [see TBC below].
			                    ^^^^ placeholder-text: “TODO” is still to be filled in. Write what belongs here or remove it
		`,
		);
	});

	for (const text of [
		'| Item | Due |\n| --- | --- |\n| Survey of the weirs | tbd |',
		'- TBD',
		'- **Host:** TBA.',
		'Lieu : TBD',
		'Datum und Uhrzeit: TBD',
		'Próxima reunião: TBC; local: Faro',
		'The next meeting will be on TBD in Sligo.',
		'Die nächste Sitzung ist am TBD im Pfarrsaal.',
		'Fee: € TBD',
		'Room – tbd',
		'E eu, [nome], secretária, lavrei a presente ata.',
		'Ich, [Name], habe dieses Protokoll geschrieben.',
		'## Forms in use\n\nNone.\n\n## Next meeting\n\nWe meet on [date].',
		'am XX.XX.2024 im Rathaus',
		'Date: xx/xx/xxxx',
		'Budget: € ???',
		'Cost: £XXX a day',
		'- [date]: the next call',
		'End: XX:XX',
		'**Ende:** xx:xx Uhr',
		'Fin : XXhXX',
		'In total, XX of the 32 votes are present.',
		'In totaal zijn XX van de 32 stemmen aanwezig.',
		'- Protokoll: NAME',
		'Secrétaire: NOM',
		'**Notulist:** NAAM',
		'Sprekers: [naam inspreker]',
		'[Name Schriftführung]',
		'| Verslag | <naam> |\n| --- | --- |',
		'Verbale: <nome del segretario>',
		'Protokollant: <Rolle>',
		'Présents : <Role>',
		'### Antrag 7: *Titel*',
		'Heures : `TODO`',
		'- Uren van de week: `TODO`',
		'## Spese\n\n`TODO`',
		'| Item | Due |\n| --- | --- |\n| Survey | `TBD` |',
		'- Préparer la fête ⬛ - ??min',
		'Der Umbau kostet ??€.',
		'The walk is ?? % longer.',
		'It is not far (??km).',
	]) {
		it(text, () => assert.equal(check(`${text}\n`, rule).length, 1));
	}

	for (const note of [
		'[Name]',
		'[name of the host]',
		'\\[date\\]',
		'[TBD]',
		'[XX and XXX]',
		'[TODO: figures]',
		'[to be confirmed]',
		'[date to be confirmed]',
		'[month]',
		'[placeholder]',
		'[text to follow]',
		'[add summary here]',
		'[Speaker name]',
		'[wird noch bekannt gegeben]',
		'[da stabilire]',
		'[por definir]',
		'[nom]',
		'[à compléter]',
		'[insérer le lieu]',
		'[fecha]',
		'[por confirmar]',
		'[Datum]',
		'[Ort einfügen]',
		'[wird nachgereicht]',
		'[naam]',
		'[nog in te vullen]',
		'[a confirmar]',
		'[inserir nome]',
		'[da definire]',
		'[inserire data]',
		'[liste des membres présents]',
		'[le cas échéant]',
		'[list of those present]',
		'[if applicable]',
		'[title of the annex]',
		'[Liste der Anwesenden]',
		'[gegebenenfalls]',
		'[lista de asistentes]',
		'[si procede]',
		'[elenco dei presenti]',
		'[se del caso]',
		'[lijst van aanwezigen]',
		'[indien van toepassing]',
		'[lista dos presentes]',
		'[se aplicável]',
		'$date$',
		'$MINUTES_LINK$',
		'$title$',
	]) {
		it(note, () => assert.equal(check(`The host is ${note}, as agreed.\r\n`, rule).length, 1));
	}
});

describe('placeholder-text: what stays silent', () => {
	const silent: Record<string, string> = {
		'what a line leads to': 'Who comes? -> **TODO** Ask Ana by May 5.\n\n- Who pays? → TODO: the board decides.\n',
		'a task for somebody': 'It is short. TODO for Ana: write more. TODO (ana): ask. TODO @bo-b: wait.\n',
		'a marker': 'The XXX marker is searched for. Version 1.XX.20 is out.\n',
		code: '`TBD` and\n\n```\nTODO XXX ???\n```\n\n- `TODO`\n- label: `TODO` or `done`\n\n| `TODO` |\n| --- |\n',
		'a doubt and an outcry': '??unklar, wer das macht. Was??nein. Really ??No. Quoi ?? il part.\n',
		'links, and what placeholder-link says':
			'[TODO](https://example.org) [slides](TBD) [insert link] [notes](TODO: link)\n',
		'what is quoted': 'The word “TBD” was struck, as were "TODO" and ‘XXX’. She read: “on [date] in [place]”.\n',
		'what is struck out': '~~TBD~~ Geneva\n',
		'what others wrote':
			'> The date is TBD.\n>\n> - Venue: TBD\n>   - Chair: ???\n>\n> | Who | When |\n> | --- | --- |\n> | TBD | May |\n\n- Ana asks:\n  > - Venue: TBD\n',
		'a roman number':
			'Super Bowl XXX was shown. Psalm XXX was read. Papa Giovanni XXX. Sizes XXL and XXX were ordered. Größe XXX.\n',
		'a firm': 'The firm XXX Ltd was paid, and die XXX GmbH, too.\n',
		'what a form has':
			'The form asks for [name] and [date]. Das Formular fragt nach [Name]. Le formulaire demande [nom]. Het formulier vraagt om [naam].\n\nEl formulario pide [nombre]. Il modulo chiede [nome]. O formulário pede [nome].\n',
		'a sample text that is spoken of': 'Lorem ipsum was shown as a sample text.\n',
		'the topic of the sentence':
			'The TODO list is long, a TODO remains, two TBDs are left, and entries marked TBD go.\n',
		'what a sentence tells is open':
			'The date is TBD. That’s still TBD. Die Uhrzeit ist noch TBD. Le lieu reste TBD. A plan follows (date TBD). The host is to be announced (TBA).\n',
		'the label of other work': 'The offsets are tracked under the label TODO in their list.\n',
		'tasks and their headings':
			'## TODO\n\n- TODO: Ana writes to the host\n- [ ] TODO Ben sends the list\n\n**TODO:**\n\n- Ask\n',
		'the number thirty': 'Virtual Meeting XXX, Annex XXX, the XXX session, XXX Reunión, XXIX–XXX\n',
		'a date, a number or a formula':
			'The fee is due [14/02/2026], in 2 instalments [2]. Let $n$ be $x_n$; it costs $5 and A$10, $HOME$PATH is set.\n',
		'digits that are hidden': 'Call +41 22 XXX XX 12, A/66/XXX and CVE-2020-XXX.\n',
		'a word of the language':
			'Se acuerda TODO por unanimidad.\n\nTODO o material foi entregue.\n\nVotou a favor TODO o conselho.\n\nSe entregó TODO el material.\n',
		'other words': 'TBDS, XXXL, mXXX, todo el mundo, TODO EL MUNDO, contra la TBC\n',
		questions: 'Who knew??? Nobody ??? Pourquoi ??? a demandé Ana.\n',
		'omissions, remarks and alternatives': '“[...] as [sic] it [shall] [should] stand” and [draft] [see below] [x]\n',
		amendments: 'In paragraph 2 [insert “and women”] and [add: members].\n',
		comments: '<!-- TODO: names -->\n\nText\n',
		'what is said to be open':
			'- no decision, TBD after the harvest\n- Mette: yes, tbd which boat\n- Kein Beschluss, TBD nach den Ferien\n- offen: tbd\n- En suspens : TBD\n- Pendiente: tbd\n- Status: TBD\n- Move the shed to TBD for now\n- Hall in Sligo (TBC)\n- The rent we pay next year was discussed for long, and the answer is: TBD\n',
		'who is to settle it':
			'| Task | Due |\n| --- | --- |\n| Fence | tbd by the works group |\n| Gate | TBD, after the audit |\n',
		'the answer beside it': 'Scribe: TBD (Ola, if he is back)\n',
		'a declaration to sign':
			'## Annexe\n\nJe soussigné(e), [nom], [date], déclare :\n\n- être membre de [nom de l’association]\n\nEu, [nome], declaro.\n\nYo, [nombre], declaro.\n\nIch, [Name], erkläre.\n\nIo sottoscritto, [nome], dichiaro.\n\nIk, [naam], verklaar.\n\nI, ________, of [place], declare.\n',
		'a form in the report':
			'# Minutes of the Allotment Society\n\n5 February 2018\n\nThe form was adopted.\n\n## Proxy form\n\nName: [full name]\n\nappoints [name] on [date].\n\n### Signature\n\n[place], [date]\n',
		'forms in other languages':
			'## Vollmacht\n\n[Name], [Ort]\n\n## Stimmzettel\n\n[Name]\n\n## Bulletin de vote\n\n[nom]\n\n## Papeleta\n\n[nombre]\n\n## Scheda di voto\n\n[nome]\n\n## Volmacht\n\n[naam]\n\n## Procuração\n\n[nome]\n\n## Anmeldeformular\n\n[Datum]\n',
		'a form under a label in bold':
			'# Minutes of the board\n\n5 February 2018\n\nThe form (Annex 1) was adopted.\n\n**Annex 1: Registration form**\n\nName: [name]\n',
		'what a form asks of those who fill it in':
			'# Minutes of the board\n\n5 February 2018\n\nThe form was adopted.\n\n## Proxy form (please fill in)\n\nName: (please add your name below)\n',
		'lines to write on and boxes to tick':
			'Name: [name] Signature: __________\n\n- [name] ☐ yes ☐ no\n\n[place], __/__/____\n',
		'checkboxes and footnotes': '- [ ] Ana\n- [x] Ben[^1]\n\n[^1]: Name\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));

	it('finds doubts, gaps, and what the template says', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board 🎉

			5 February 2018

			## Attendance (please **mark your name** if you are here)
			              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder-text: “(please mark your name if you are here)” is what the template says. Remove it
			              ↳ fix: Remove the instruction

			- Sergio R. ()
			            ^^ placeholder-text: “()” is still to be filled in. Write what belongs here or remove it
			- ...
			  ^^^ placeholder-text: “...” is still to be filled in. Write what belongs here or remove it

			_Agenda items should be sent in 24 hours before the meeting.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder-text: “_Agenda items should be sent in 24 hours before t…” is what the template says. Remove it
			↳ fix: Remove the instruction

			*Bitte hier eintragen*
			 ^^^^^^^^^^^^^^^^^^^^ placeholder-text: “Bitte hier eintragen” is what the template says. Remove it
			 ↳ fix: Remove the instruction

			### Map – ??
			          ^^ placeholder-text: “??” is still to be filled in. Write what belongs here or remove it

			Closed at xxx by Ana.
			          ^^^ placeholder-text: “xxx” is still to be filled in. Write what belongs here or remove it

			The fee rises (?), and ACE (OCE?) will meet on the 7th (or 8?).
			              ^^^ placeholder-text: “(?)” leaves a question open. Find the answer or remove it
			                           ^^^^^^ placeholder-text: “(OCE?)” leaves a question open. Find the answer or remove it
			                                                       ^^^^^^^ placeholder-text: “(or 8?)” leaves a question open. Find the answer or remove it

			| Who | When |
			| --- | --- |
			| Ana | ? |
			        ^ placeholder-text: “?” is still to be filled in. Write what belongs here or remove it
			`,
		);
	});

	const left = [
		'Is it new (why?), and (Thoughts?) so on. foo (), and the function Foo () of it.\n',
		'She asked: please add your name here. Ana (please see [the form](https://example.org/a) to add your name here).\n',
		'“(?)” and [a (?)](https://example.org) and `(?)`\n',
		'Why the map – of all things?? It is - they say - old.\n\n## The map: ??\n',
		'The <a> element, <b or c> and 3 < 4 > 2.\n',
	];
	for (const text of left) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('leaves what an agenda asks', () => {
		checkFindings(rule, '# Agenda\n\nMeeting on 5 February 2018 (please add your items here)\n\n1. Budget\n2. Roads\n');
	});

	it('removes an instruction', () => {
		checkFix(
			rule,
			'Remove the instruction',
			'# Minutes\n\n5 February 2018\n\n## Attendance (please $0add yourself)\n\nAna Lund\n',
			'# Minutes\n\n5 February 2018\n\n## Attendance\n\nAna Lund\n',
		);
	});
});

describe('placeholder-text: what only looks like a value to fill in', () => {
	for (const text of [
		'The block sizes are xx and of 3 kinds; XX of us. Chapter XX of 40.',
		'The address is 00:XX:XX:1f, and the call is at 10:xx.',
		'Organiser: WHO. Organ: DATE\n\nSPEAKER: NAME',
		'[naam bekend] and [Name geändert] asked.',
		'Made at <time>10:00</time>, by <b>Ana</b>.\n\n| <time> | <b> |\n| --- | --- |',
		'Run the tool: git add <name> and wait.',
		'Ann: <laughs>\n\nOutput: <stdin>',
		'Subject: *date of the next meeting*\n\n### Motion: *the title of the law*',
	]) {
		it(text, () => checkFindings(rule, `${text}\n`));
	}

	it('takes a whole paragraph that asks for something here as an instruction', () => {
		const report = (text: string): string => `# Minutes of the board\n\n5 February 2018\n\n## Budget\n\n${text}\n`;
		for (const [text, count] of [
			['Please add your key points here!', 1],
			['Hier bitte Stichpunkte der Kasse ergänzen!', 1],
			['Graag hier je naam invullen.', 1],
			['[Hier bitte Stichpunkte ergänzen]', 1],
			['Ana asks all to add their names. Please add them here by Monday.', 0],
			['Please add your names here: the hall, the yard.', 0],
		] as const) {
			assert.equal(check(report(text), rule).length, count, text);
		}
	});
});

describe('placeholder-text: what somebody still has to answer or write', () => {
	const found = (text: string): string[] => {
		const whole = `# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n## Budget\n\n${text}\n`;
		return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
	};
	const reported: Record<string, string> = {
		'The fee rises (Bo, do you have the figures?).': '(Bo, do you have the figures?)',
		'- Hüpfburg (Torben: hast du da etwas gehört?)': '(Torben: hast du da etwas gehört?)',
		'- Bekers (Gijs: weet jij de maat nog?)': '(Gijs: weet jij de maat nog?)',
		'La salle est prise. (Maëlle, tu peux écrire ?)': '(Maëlle, tu peux écrire ?)',
		'- Coro (Fátima, ¿puedes preguntar?)': '(Fátima, ¿puedes preguntar?)',
		'- Coro (Marta, puoi chiedere tu?)': '(Marta, puoi chiedere tu?)',
		'- Coro (Rui, sabes quem vem?)': '(Rui, sabes quem vem?)',
		'The fee is [question for Bo: 30 or 40 euros?].': '[question for Bo: 30 or 40 euros?]',
		'Der Beitrag [Frage an Bo: 30 oder 40 Euro?] steigt.': '[Frage an Bo: 30 oder 40 Euro?]',
		'The fee was settled [with ...?].': '[with ...?]',
		'Bo [wer …?] streicht den Zaun.': '[wer …?]',
		'Costs: to be completed': 'to be completed',
		'Abrechnung (noch zu ergänzen)': '(noch zu ergänzen)',
		'Kas: _nog invullen_': 'nog invullen',
		'À compléter': 'À compléter',
		'Por completar': 'Por completar',
		'Da completare': 'Da completare',
		'Presenças: a preencher': 'a preencher',
		'- [ ] ???: printing': '???',
		'- Scribe: ?': '?',
		'Kas: ??': '??',
		'The fee is due (by ??).': '(by ??)',
		'- Name? asks for the keys': 'Name?',
		'- Naam (?): de sleutel': '(?)',
		'It costs XX.XXX euros.': 'XX.XXX',
		'The slides are at <link to slides>.': '<link to slides>',
		'Zuständig: _wird noch ergänzt_': 'wird noch ergänzt',
		'(Add your items here)': '(Add your items here)',
		'### Roads (write yourself here)': '(write yourself here)',
		'Roads (please put what you want to mend)': '(please put what you want to mend)',
		'Wege (bitte schreibt, was ihr ausbessern wollt)': '(bitte schreibt, was ihr ausbessern wollt)',
		'Chemins (inscrivez-vous ici)': '(inscrivez-vous ici)',
		'Chemins (merci de noter ce que vous voulez réparer)': '(merci de noter ce que vous voulez réparer)',
		'Wegen (graag noteren wat je wil herstellen)': '(graag noteren wat je wil herstellen)',
		'Caminos (apúntate aquí)': '(apúntate aquí)',
		'Strade (aggiungi qui il tuo nome)': '(aggiungi qui il tuo nome)',
		'Estradas (por favor, escreva o que quer reparar)': '(por favor, escreva o que quer reparar)',
		'### Please add your topics below': 'Please add your topics below',
		'### Bitte tragt eure Themen unten ein': 'Bitte tragt eure Themen unten ein',
		'(Iedereen mag hier nog punten toevoegen!)': '(Iedereen mag hier nog punten toevoegen!)',
		'The paper of the host (link?).': '(link?)',
		'- Roads (link to the map?)': '(link to the map?)',
		'- Straßen (Link zur Karte?)': '(Link zur Karte?)',
		'The map is with @ana. @bo, can you send it?': '@bo, can you send it?',
		'### ??:?? Close': '??:??',
		'Ende: 21:??': '21:??',
		'- [00:32:10] Ana: we wait.': '[00:32:10]',
		'[00:32] Ana: we wait.': '[00:32]',
		'[72:10] Ana: we wait.': '[72:10]',
		'00:41:10 Ana sums up.': '00:41:10',
	};
	for (const [text, words] of Object.entries(reported)) it(text, () => assert.deepEqual(found(text), [words]));

	const silent = [
		'The board (Bo, Ana?) met.',
		'### Please note\n\nBo asked all to write here what they want.',
		'The boat (which you want to mend) is on the quay; Bo will list what you want to mend.',
		'- (Ana) Please send the figures to Bo, if you are in by Monday.',
		'[Ana]: Please add your figures below.',
		'The map (is there a link?) is old. Write to @ana. @bo can send it, can he not?',
		'Item 3: ?? hours, a ratio of 3:2, at 21:15?',
		'Bo asked (Ana: what does it cost?).',
		'Question: who pays?\n\nName? Bo did not know. The <link> element.',
		'The form is to be completed by Bo. Costs: to be completed by the host.',
		'## To be completed',
		'10:15 Ana came, [10:15] Bo left.',
		'[10:40] Bo left.',
		'19:30 Ana opened the meeting.\n\n[20:15] Vote on the fee.',
		'00:01:10 Ana sums up.\n\n00:02:10 Bo asks.\n\n00:03:10 Ana answers.',
		'> 00:41:10 Ana sums up.',
		'- [[29:19](https://video.example/watch?t=1759)] Ana sums up.',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(found(text), []));

	it('is nothing to an agenda, where all of it is still to come', () => {
		assert.equal(
			check('# Agenda of the board\n\n5 February 2018\n\nScribe: ?\n\n1. Roads\n2. Rents: to be completed\n', rule)
				.length,
			0,
		);
	});

	it('removes the time in a recording', () => {
		const head = '# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n';
		checkFix(rule, 'Remove the time', `${head}- [00:32:10]$0 Ana: we wait.\n`, `${head}- Ana: we wait.\n`);
		checkFix(rule, 'Remove the time', `${head}[00:32:10]$0 Ana: we wait.\n`, `${head}Ana: we wait.\n`);
	});

	describe('removes an instruction', () => {
		const head = '# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n';
		const removed: readonly (readonly [name: string, before: string, after: string])[] = [
			['with its item and its marks', '- **_{ add$0 your items below }_**\n- Roads\n', '- Roads\n'],
			['of a template', '- **Name:$0** Your update\n- **Ana:** Roads\n', '- **Ana:** Roads\n'],
			['with its paragraph', 'Roads.\n\n_Please$0 add your items here._\n\nKeys.\n', 'Roads.\n\nKeys.\n'],
			['and keeps the label', '**Present (please$0 add yourself):**\n\nKim.\n', '**Present:**\n\nKim.\n'],
			['with its heading', '## Please$0 add your items below\n\n- Roads\n', '- Roads\n'],
			['with two brackets', '## Guests ((please $0add yourself)\n\nKim\n', '## Guests\n\nKim\n'],
			['in bold', '## Guests **(please $0add yourself)**\n\nKim\n', '## Guests\n\nKim\n'],
			['and keeps what stands below it', '- _Please$0 add your items here_\n  - Roads\n', '-\n  - Roads\n'],
		];
		for (const [name, before, after] of removed)
			it(name, () => checkFix(rule, 'Remove the instruction', head + before, head + after));
	});
});
const HEAD = '# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n## Budget\n\n';

function found(text: string): string[] {
	const whole = `${HEAD}${text}\n`;
	return check(whole, rule).map(({ span }) => whole.slice(span.from, span.to));
}

describe('placeholder-text: a choice that nobody has made', () => {
	const reported: Record<string, string> = {
		'Quorum: ✅ / ❌': '✅ / ❌',
		'- **Quorum**: ☑/☒': '☑/☒',
		'- Adopted / rejected (4/0 votes)': 'Adopted / rejected',
		'Quorum: yes/no': 'yes/no',
		'Result: carried / defeated / tabled.': 'carried / defeated / tabled',
		'- Quorum: reached / not reached': 'reached / not reached',
		'| Member | Was |\n| --- | --- |\n| Ana Lund | present / absent / excused |': 'present / absent / excused',
		'Beschlussfähig: ja / nein': 'ja / nein',
		'- Angenommen / abgelehnt': 'Angenommen / abgelehnt',
		'Quorum : atteint / non atteint': 'atteint / non atteint',
		'- Adoptée / rejetée (4 voix)': 'Adoptée / rejetée',
		'Besluit: aangenomen / verworpen': 'aangenomen / verworpen',
		'Acuerdo: aprobado / rechazado': 'aprobado / rechazado',
		'Delibera: approvata / respinta': 'approvata / respinta',
		'Quórum: sim / não': 'sim / não',
		'Quorum: **yes / no**': 'yes / no',
		'| Status | Accepted/Rejected |\n|:---|---|\n| Moved by | Ana Lund |\n| Seconded by | Bo |': 'Accepted/Rejected',
		'| Décision | Adoptée / rejetée |\n| --- | --- |\n| Proposé par | Ana Lund |': 'Adoptée / rejetée',
	};
	for (const [text, words] of Object.entries(reported)) it(text, () => assert.deepEqual(found(text), [words]));

	const silent = [
		'A yes/no question. The vote: yes/no, says Bo, is all there is.',
		'## Approved / rejected\n\n- The fee',
		'Quorum: **yes** / no',
		'Quorum: ~~yes~~ / no',
		'- Present / absent\n  - Ana Lund / Bo Roe',
		'Present / absent\n\n- Ana Lund / Bo Roe',
		'| Member | Yes / no |\n| --- | --- |\n| Ana Lund | yes |',
		'| Motion | Accepted/Rejected |\n| --- | --- |\n| To pay Ana Lund | Accepted |',
		'| Motion | Moved by | Accepted/Rejected |\n| --- | --- | --- |\n| Roads | Ana Lund | Accepted |',
		'Roads: approved / adopted',
		'Format: online / on paper',
		'- Approve / reject the budget',
		'> Quorum: yes / no',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(found(text), []));

	it('is still to be made before the meeting', () => {
		assert.equal(check('# Agenda of the board\n\n5 February 2018\n\nQuorum: yes / no\n\n1. Roads\n', rule).length, 0);
	});

	it('keeps either', () => {
		checkFix(rule, 'Keep “✅”', `${HEAD}Quorum: ✅$0 / ❌\n`, `${HEAD}Quorum: ✅\n`);
		checkFix(rule, 'Keep “Rejected”', `${HEAD}- Adopted $0/ Rejected (0/4 votes)\n`, `${HEAD}- Rejected (0/4 votes)\n`);
	});
});

describe('placeholder-text: dates, votes and addresses to come', () => {
	const reported: Record<string, string> = {
		'On XXXX-XX-XX the fee rises.': 'XXXX-XX-XX',
		'From 20XX-XX-XX on': '20XX-XX-XX',
		'am XX.11.2025 im Rathaus': 'XX.11.2025',
		'- Adopted (X/X votes)': 'X/X',
		'- Votes: X-X-X': 'X-X-X',
		'Date: DD/MM/YYYY': 'DD/MM/YYYY',
		'- **Datum**: TT.MM.JJJJ, 10 Uhr': 'TT.MM.JJJJ',
		'Date : JJ/MM/AAAA': 'JJ/MM/AAAA',
		'Data: GG/MM/AAAA': 'GG/MM/AAAA',
		'Próxima reunião: DD/MM/AAAA': 'DD/MM/AAAA',
		'Time: HH:MM': 'HH:MM',
		'The fee rises on [DD/MM/YYYY].': '[DD/MM/YYYY]',
		'Bo asks for a guide (issue link TBD).': '(issue link TBD)',
		'- A guide to the roads (link to follow)': '(link to follow)',
	};
	for (const [text, words] of Object.entries(reported)) it(text, () => assert.deepEqual(found(text), [words]));

	it('finds them in the title', () => {
		for (const form of ['YYYY-MM-DD', '20XX-XX-XX']) {
			const text = HEAD.replace('board', `board, ${form}`);
			assert.equal(check(text, rule).length, 1, form);
		}
	});

	const silent = [
		'Date format: YYYY-MM-DD',
		'Dates are written as DD/MM/YYYY, and files called YYYY-MM-DD.md.',
		'The plan is adopted (date TBD).',
		'The genotype is X/X, and the set is X/X-free. The X/Y axis (X/Y).',
		'The parts 12XX-XX and AXXX-XX-XX are in stock.',
	];
	for (const text of silent) it(`silent: ${text}`, () => assert.deepEqual(found(text), []));
});

describe('placeholder-text: what is to be written in brackets', () => {
	const found = (sentence: string): string[] => {
		const text = `# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Bo Roe\n\n${sentence}\n`;
		return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
	};

	for (const remark of [
		'(insert figures here)',
		'(Please add the list of keys here)',
		'(more details to be added by Ana)',
		'(hier genauere Angabe von Ana)',
		'(hier noch die Zahlen ergänzen)',
		'(wird noch von Ana ergänzt)',
		'(à compléter par Ana)',
		'(insérer le tableau ici)',
		'(cijfers nog aan te vullen door Ana)',
		'(hier nog tekst invoegen)',
		'(añadir las cifras aquí)',
		'(por completar por Ana)',
		'(inserire qui i dati)',
		'(dati da completare a cura di Ana)',
		'(inserir os números aqui)',
		'(a completar pela Ana)',
	]) {
		it(`finds ${remark}`, () => assert.deepEqual(found(`The roof costs more ${remark}.`), [remark]));
	}

	for (const sentence of [
		'The roof (to be completed by June) costs more.',
		'The gate (to be added by Bo) and the tests (to be supplied by Ana).',
		'They said “(insert figures here)” in the form.',
		'The figures (add [the table](https://example.org) here) are new.',
		'Das Dach (hier in der Nähe) und das Tor (Angabe von Ana).',
		'Le toit (ici à Paris) et la porte (à voir).',
	]) {
		it(`is silent: ${sentence}`, () => assert.deepEqual(found(sentence), []));
	}
});

describe('placeholder-text: brackets of a template', () => {
	const HEAD = '# Minutes – [Harbour Board]\n\n';
	const LISTED = '\n\nPresent: Ana Lund, Bo Roe\n\n';
	const said = (text: string): readonly string[] => check(text, rule).map(({ message }) => message);
	const around = (words: string): string => `The brackets of the template still stand around “${words}”. Remove them`;

	it('are left around what has been filled in, and around what has not', () => {
		assert.deepEqual(
			said(`${HEAD}**Date:** [5 February 2018]  \n**Time:** [18:00 – 19:00]${LISTED}- [Report]\n- [x] [Ana's task]\n`),
			[
				around('Harbour Board'),
				around('5 February 2018'),
				around('18:00 – 19:00'),
				'“[Report]” is still to be filled in. Write what belongs here or remove it',
				"“[Ana's task]” is still to be filled in. Write what belongs here or remove it",
			],
		);
		checkFix(
			rule,
			'Remove the brackets',
			`${HEAD.replace('[Harbour Board]', 'Board')}**Date:** $0[5 February 2018]\n\n**Chair:** [Ana]${LISTED}`,
			`${HEAD.replace('[Harbour Board]', 'Board')}**Date:** 5 February 2018\n\n**Chair:** [Ana]${LISTED}`,
		);
	});

	it('are the writer’s where none holds a day or a time, in a sentence, in links and in an agenda', () => {
		for (const text of [
			`# Minutes\n\n5 February 2018${LISTED}- Status: [open]\n- Priority: [high]\n`,
			`# Minutes\n\n5 February 2018${LISTED}[10:15]\n\nAna: yes.\n\n[10:20]\n\nBo: no.\n\n[inaudible]\n`,
			`# Minutes\n\n**Date:** [5 February 2018]${LISTED}[inaudible]\n\nThe chair [Ana] spoke.\n`,
			`# Minutes\n\n**Date:** [5 February 2018](a.md)  \n**Chair:** [Ana](b.md)${LISTED}`,
		])
			assert.deepEqual(said(text), [], text);
	});
});
