import assert from 'node:assert/strict';
import { duplicateParticipant as rule } from '../../server/src/rules/duplicate-participant/duplicate-participant.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 March 2024\n\n';

describe('duplicate-participant: what is reported', () => {
	it('letter case, accents, hyphens and titles aside', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 March 2024

			## Participants

			- Dr. Joris de Wael 🎉
			- Ana-Sofía Beltrán (Mesh)
			- JORIS DE WAEL (treasurer)
			  ^^^^^^^^^^^^^ duplicate-participant: JORIS DE WAEL appears twice on this list. Remove one of the two entries
			  ↳ at 7:7: Joris de Wael is listed here first
			  ↳ fix: Make it one: “Joris de Wael (treasurer) 🎉”
			  ↳ fix: Remove this entry of JORIS DE WAEL, and “treasurer” with it
			  ↳ fix: Remove the earlier entry of Joris de Wael
			- Ms Ana Sofia Beltran, Mesh
			     ^^^^^^^^^^^^^^^^^ duplicate-participant: Ana Sofia Beltran appears twice on this list. Remove one of the two entries
			     ↳ at 8:3: Ana-Sofía Beltrán is listed here first
			     ↳ fix: Remove this entry of Ana Sofia Beltran
			     ↳ fix: Remove the earlier entry of Ana-Sofía Beltrán
			- Wael, Joris de
		`,
		);
	});
	it('in tables, paragraphs, lines and on one line', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 March 2024

			## Attendees

			| Name | Body |
			| --- | --- |
			| Ann Lee | Umoza |
			| ANN LEE | Umoza |
			  ^^^^^^^ duplicate-participant: ANN LEE appears twice on this list. Remove one of the two entries
			  ↳ at 9:3: Ann Lee is listed here first
			  ↳ fix: Remove this entry of ANN LEE
			  ↳ fix: Remove the earlier entry of Ann Lee

			## Participants

			Ann Lee (Umoza)

			Lee, Ann

			Ann Lee
			^^^^^^^ duplicate-participant: Ann Lee appears twice on this list. Remove one of the two entries
			↳ at 14:1: Ann Lee is listed here first
			↳ fix: Remove this entry of Ann Lee
			↳ fix: Remove the earlier entry of Ann Lee, and “Umoza” with it

			Regrets: Ann, Bo, Cy and Bo
			                         ^^ duplicate-participant: Bo appears twice on this list. Tell the two apart or remove one
			                         ↳ at 20:15: Bo is listed here first
		`,
		);
	});
	for (const line of [
		'Présents : Mme Zoé Blanc, M. Luc Noir, Zoe Blanc',
		'Asistentes: D. Juan Pérez, Ana Gil, Juan Perez',
		'Anwesend: Frau Dr. Eva Schäfer, Uwe Koch und Eva Schafer',
		"Aanwezig: A. van 't Hof, J. Bos, mevr. A. van ’t Hof",
		'Presentes: João da Silva, Ana Souza e Joao da Silva',
		'Presenti: dott. Mario Rossi, Lucia Bianchi, Mario Rossi',
	]) {
		it(line, () => {
			const name = /(\p{Lu}[^,:]*)$/u.exec(line.replace(/^.* (?:e|und|mevr\.) /u, ''))![1]!.replace(/.*, /, '');
			const text = `${HEAD}${line}\n`;
			const marked = check(text, rule).map(({ span }) => text.slice(span.from, span.to));
			assert.deepEqual(marked, [name]);
		});
	}
});

describe('duplicate-participant: what stays silent', () => {
	const silent: Record<string, string> = {
		'people named outside the list':
			'**Chair:** Ann Lee\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n\nAnn Lee opened the meeting.\n',
		'guests who are members': 'Present: Ann Lee, Bo Roe\n\nGuests: Ann Lee\n',
		'parts of a list': '## Participants\n\n### Day 1\n\n- Ann Lee\n\n### Day 2\n\n- Ann Lee\n',
		'people of different bodies':
			'## Participants\n\n- Maria Silva (Ministry of Health)\n- Maria Silva (Lisbon Water)\n',
		'people told apart by their titles': 'Present: Mr Smith, Mrs Smith, Mr J. Roe, Ms J. Roe\n',
		'people told apart by their handles': '## Present\n\n- Ann Lee @alee\n- Ann Lee @annl\n',
		'bodies and countries': 'Present: Ann, Finland, Bo, Finland\n\nIn attendance: Ann Lee, FAO, Bo Roe, FAO\n',
		'marks of attendance':
			'| Nom | Fonction | Présence |\n| - | - | - |\n| Luc Noir | membre | présent |\n| Zoé Blanc | membre | présent |\n| Léa Vert | membre | absente |\n',
		'half days': 'Present: Ann Lee (morning), Bo Roe, Ann Lee (evening)\n',
		'what is quoted': '> Present: Ann Lee, Ann Lee\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, HEAD + text));
});

describe('duplicate-participant: fixes', () => {
	const title = 'Remove this entry of Ann Lee';
	it('takes away an item, and counts on', () => {
		checkFix(
			rule,
			title,
			`${HEAD}Present:\r\n\r\n1. Ann Lee\r\n2. Bo Roe\r\n3. Ann$0 Lee\r\n4. Cy Dee\r\n5. Di Eff\r\n\r\nText\r\n`,
			`${HEAD}Present:\r\n\r\n1. Ann Lee\r\n2. Bo Roe\r\n3. Cy Dee\r\n4. Di Eff\r\n\r\nText\r\n`,
		);
	});
	it('takes away a paragraph, a row, a line', () => {
		checkFix(
			rule,
			title,
			`${HEAD}## Present\n\nAnn Lee\n\n$0Ann Lee\n\nBo Roe\n`,
			`${HEAD}## Present\n\nAnn Lee\n\nBo Roe\n`,
		);
		checkFix(
			rule,
			title,
			`${HEAD}## Present\n\n| Name | Body |\n|--|--|\n| Ann Lee | A |\n| $0Ann Lee | A |\n| Bo Roe | B |\n`,
			`${HEAD}## Present\n\n| Name | Body |\n|--|--|\n| Ann Lee | A |\n| Bo Roe | B |\n`,
		);
		checkFix(rule, title, `${HEAD}Present:\nAnn Lee\n$0Ann Lee\nBo Roe\n`, `${HEAD}Present:\nAnn Lee\nBo Roe\n`);
	});
	it('takes away what stands on one line, with what parts it', () => {
		checkFix(rule, title, `${HEAD}Present: Ann Lee, Bo Roe and $0Ann Lee.\n`, `${HEAD}Present: Ann Lee and Bo Roe.\n`);
		checkFix(
			rule,
			title,
			`${HEAD}Present: Ann Lee (FAO), $0Ann Lee, Bo Roe\n`,
			`${HEAD}Present: Ann Lee (FAO), Bo Roe\n`,
		);
	});
	it('offers both, the one that says less or has lost its accents first', () => {
		const offered = (list: string): string[] =>
			check(`${HEAD}## Present\n\n${list}\n`, rule).flatMap(({ fixes }) => fixes.map(({ title }) => title));
		assert.deepEqual(offered('- Rene Dupont\n- Bo Roe\n- René Dupont'), [
			'Remove the earlier entry of Rene Dupont',
			'Remove this entry of René Dupont',
		]);
		assert.deepEqual(offered('- René Dupont\n- Bo Roe\n- Rene Dupont (treasurer)'), [
			'Make it one: “René Dupont (treasurer)”',
			'Remove this entry of Rene Dupont, and “treasurer” with it',
			'Remove the earlier entry of René Dupont',
		]);
		assert.deepEqual(offered('- Ann Lee\n- Bo Roe\n- Ann Lee (WHO)'), [
			'Remove the earlier entry of Ann Lee',
			'Remove this entry of Ann Lee, and “WHO” with it',
		]);
	});
	it('keeps a tick that one of the two has', () => {
		const offered = (list: string): string[] =>
			check(`${HEAD}## Present\n\n${list}\n`, rule).flatMap(({ fixes }) => fixes.map(({ title }) => title));
		assert.deepEqual(offered('- [ ] Ann Lee\n- [x] Bo Roe\n- [x] Ann Lee'), [
			'Remove the earlier entry of Ann Lee',
			'Remove this entry of Ann Lee, which is ticked',
		]);
		const [one, other] = ['- [ ] Ann Lee (treasurer)\n- [x] Bo Roe\n', '- [x] Ann$0 Lee (WHO)\n'];
		const after = '- [x] Ann Lee (treasurer, WHO)\n- [x] Bo Roe\n';
		checkFix(
			rule,
			'Make it one: “[x] Ann Lee (treasurer, WHO)”',
			`${HEAD}## Present\n\n${one}${other}`,
			`${HEAD}## Present\n\n${after}`,
		);
	});
	it('names both offices, and keeps them', () => {
		checkFindings(
			rule,
			`
			# Acta

			5 de marzo de 2024

			Asistentes: Luz Vega (tesorera), Iván Sanz (presidente), Luz Vega (secretaria)
			                                                         ^^^^^^^^ duplicate-participant: Luz Vega appears twice on this list, as “tesorera” and as “secretaria”. Make one entry of the two
			                                                         ↳ at 5:13: Luz Vega is listed here first
			                                                         ↳ fix: Make it one: “Luz Vega (tesorera, secretaria)”
			                                                         ↳ fix: Remove this entry of Luz Vega, and “secretaria” with it
			                                                         ↳ fix: Remove the earlier entry of Luz Vega, and “tesorera” with it
		`,
		);
	});
	it('names all that differs, and not the office of one and the body of the other', () => {
		const list =
			'- Ann Lee, Sea Bank (voting member)\n- Bo Roe, Dike (voting member)\n- Ann Lee, Sea Bank Works, Inc. (member)\n';
		const [finding] = check(`# Minutes\n\n5 February 2018\n\n## Participants\n\n${list}`, rule);
		assert.equal(
			finding?.message,
			'Ann Lee appears twice on this list, as “Sea Bank, voting member” and as “Sea Bank Works, member”. Make one entry of the two',
		);
	});
	const merged: Record<string, readonly [title: string, list: string, after: string]> = {
		items: [
			'Ann Lee (treasurer, secretary)',
			'- **Ann Lee** (treasurer)\n- Bo Roe\n- **Ann$0 Lee** (secretary)\n',
			'- **Ann Lee** (treasurer, secretary)\n- Bo Roe\n',
		],
		'items with dashes': [
			'Ann Lee – treasurer, secretary',
			'1. Ann Lee – treasurer\n2. Ann$0 Lee – secretary\n3. Bo Roe\n',
			'1. Ann Lee – treasurer, secretary\n2. Bo Roe\n',
		],
		'names without accents': [
			'René Dupont (trésorier)',
			'- Rene Dupont (trésorier)\n- Luc Noir\n- René$0 Dupont\n',
			'- René Dupont (trésorier)\n- Luc Noir\n',
		],
		'entries beside one another': [
			'René Dupont (trésorier)',
			'René Dupont, Rene$0 Dupont (trésorier), Luc Noir\n',
			'René Dupont (trésorier), Luc Noir\n',
		],
		rows: [
			'Uwe Koch, Kassenwart, Schriftführer',
			'| Nr. | Name | Funktion |\n|--|--|--|\n| 1 | Uwe Koch | Kassenwart |\n| 2 | Eva Lang | Vorsitzende |\n| 3 | Uwe$0 Koch | Schriftführer |\n| 4 | Tim Bär | Beisitzer |\n',
			'| Nr. | Name | Funktion |\n|--|--|--|\n| 1 | Uwe Koch | Kassenwart, Schriftführer |\n| 2 | Eva Lang | Vorsitzende |\n| 3 | Tim Bär | Beisitzer |\n',
		],
		'rows with a gap': [
			'An Vos, Gemeente Elst, secretaris',
			'| Naam | Organisatie | Functie |\n|--|--|--|\n| An Vos | Gemeente Elst | |\n| An$0 Vos |  | secretaris |\n',
			'| Naam | Organisatie | Functie |\n|--|--|--|\n| An Vos | Gemeente Elst | secretaris |\n',
		],
	};
	for (const [form, [written, list, after]] of Object.entries(merged)) {
		it(`makes one of ${form}`, () => {
			const head = list.startsWith('René') ? `${HEAD}Présents : ` : `${HEAD}## Present\n\n`;
			checkFix(rule, `Make it one: “${written}”`, head + list, head + after);
		});
	}
	it('takes away the first of a line', () => {
		checkFix(
			rule,
			'Remove the earlier entry of Rene Noir',
			`${HEAD}Présents : Rene Noir, Luc Blanc et René$0 Noir.\n`,
			`${HEAD}Présents : Luc Blanc et René Noir.\n`,
		);
	});
	it('says bare given names mildly, and offers nothing', () => {
		const [found, ...others] = check(`${HEAD}Present: John, Mary, John, Sue\n`, rule);
		assert.deepEqual([found?.severity, found?.fixes, others], ['information', [], []]);
	});
});

describe('duplicate-participant: present and absent at once', () => {
	const marked = (text: string): string[] =>
		check(HEAD + text, rule).map(({ span, severity }) => `${severity} ${(HEAD + text).slice(span.from, span.to)}`);
	for (const text of [
		'Present: Ann Lee, Bo Roe, Cy Dunn\n\nApologies: Di Ford, Bo Roe\n',
		'**Present:** Mayor Hale, Council Member Roe, Council Member Pike\n**Absent:** Council Member Roe\n',
		'Présents : Luc Noir (Lyon), Bo Roe (Nice), Léa Vert (Metz)\n\nExcusés : Bo Roe (Nice)\n',
		'## Anwesend\n\n- Uwe Koch\n- Bo Roe\n\n## Entschuldigt\n\n- Eva Lang\n- Bo Roe\n\n## Haushalt\n\nUwe Koch berichtet.\n',
		'Aanwezig: Jan Smit, Bo Roe\n\nAfwezig: Bo Roe, An Vos\n',
		'Asistentes: Luz Vega, Bo Roe\n\nAusentes: Bo Roe\n',
		'Presenti: Mario Rossi, Bo Roe\n\nAssenti: Bo Roe\n',
		'Presentes: Rui Matos, Bo Roe\n\nAusentes: Bo Roe\n',
		'Present: Ann Lee, Bo Roe MP, Cy Dunn\n\nApologies: Bo Roe\n',
		'Aanwezig: Jan Smit (voorzitter), Bo Roe (jeugd)\n\nAfwezig: Bo Roe (jeugd)\n',
		'Aanwezig: Jan Smit (nr. 3), Bo Roe (nr. 12)\n\nAfwezig: Bo Roe (nr. 12)\n',
		'Present: Ann Lee, Bo Roe\n\nAbsent: Di Ford, Bo Roe\n\nRegrets: Cy Dunn\n',
		'## Attendance\n\n- [x] Ann Lee\n- [x] Bo Roe\n- [ ] Cy Dunn\n\n## Regrets\n\n- Cy Dunn\n- Bo Roe\n\n## Budget\n\nText.\n',
	]) {
		it(text, () =>
			assert.deepEqual(marked(text), [text.includes('Council') ? 'information Roe' : 'information Bo Roe']),
		);
	}
	it('handles that share an item', () =>
		assert.deepEqual(marked('- Attendees\n    - @ann, @bo, @cy\n- Absent\n    - @di, @bo\n'), ['information @bo']));
	for (const text of [
		'Present: Ann Lee, Bo Roe (from 10:30)\n\nApologies: Bo Roe\n',
		'## Day 1\n\nPresent: Ann Lee, Bo Roe\n\nAbsent: Cy Dunn\n\n## Day 2\n\nPresent in the hall: Ann Lee\n\nAbsent: Bo Roe\n',
		'Aanwezig: Jan Smit, Bo Roe (nr. 12)\n\nAfwezig: Bo Roe (nr. 14)\n',
		'Present: Ann Lee, Bo Roe\n\nApologies: Bo Roe (for the first hour)\n',
		'Anwesend: Uwe Koch, Bo Roe (TOP 1–3)\n\nEntschuldigt: Bo Roe (TOP 4–5)\n',
		'Present: Ann Lee, Bo Roe\n\nAbsent (until item 3): Bo Roe\n',
		'Present: Ann Lee, Bo Roe\n\nAbsent: Bo Roe\n\nMr Roe arrived at 7 p.m.\n',
		'Present: Ann Lee, Bo Roe\n\nApologies: Cy Dunn (proxy to Bo Roe)\n',
		'Présents : Mme Blanc, M. Noir\n\nExcusés : M. Noir\n',
		'Anwesend: Uwe Koch, Eva Lang\n\nEntschuldigt: Uwe Koch (vertreten durch Eva Lang)\n',
		'## Day 1\n\nPresent: Ann Lee, Bo Roe\n\n## Day 2\n\nPresent: Ann Lee\n\nAbsent: Bo Roe\n',
		'Present: Ann Lee, Bo Roe\n\nAbsent: Cy Dunn\n\nPresent from item 4: Ann Lee, Cy Dunn\n',
		'Present: Ann Lee, Bo Roe, Cy Dunn\n\nAbsent: Ann Lee, Bo Roe, Cy Dunn\n',
		'## Attendance\n\n- [x] Ann Lee\n- [ ] Bo Roe\n- [x] Cy Dunn\n\n## Apologies\n\n- Bo Roe\n\n## Budget\n\nText.\n',
	]) {
		it(`silent: ${text}`, () => assert.deepEqual(marked(text), []));
	}
	it('takes the name off either list', () => {
		const text = `${HEAD}Present: Ann Lee, Bo Roe\n\nApologies: Di Ford, Bo$0 Roe\n`;
		checkFix(
			rule,
			'Remove Bo Roe from those who were absent',
			text,
			`${HEAD}Present: Ann Lee, Bo Roe\n\nApologies: Di Ford\n`,
		);
		checkFix(
			rule,
			'Remove Bo Roe from those who were present',
			text,
			`${HEAD}Present: Ann Lee\n\nApologies: Di Ford, Bo Roe\n`,
		);
	});
});

describe('duplicate-participant: a family name with the same remark', () => {
	it('is the same person, word for word', () => {
		checkFindings(
			rule,
			`
			# Notulen

			14 april 2026

			**Aanwezig**

			- mevr. Kuipers (nr. 4)
			- dhr. Kuipers (nr. 5)
			- dhr. Postma
			- dhr. Kuipers (nr. 5)
			       ^^^^^^^ duplicate-participant: Kuipers appears twice on this list. Remove one of the two entries
			       ↳ at 8:8: Kuipers is listed here first
			       ↳ fix: Remove this entry of Kuipers
			       ↳ fix: Remove the earlier entry of Kuipers
		`,
		);
	});
});

describe('duplicate-participant: nobody by name', () => {
	it('silent: entries for people whose names nobody knows', () => {
		for (const who of [
			'unnamed member',
			'Unknown visitor',
			'unbenannter Besucher',
			'Unbekannte Person',
			'inconnu',
			'anonieme bezoeker',
			'Desconocida',
			'anonimo',
			'Anônimo',
		]) {
			assert.deepEqual(check(`${HEAD}## Present\n\n- Ann Lee\n- Bo Roe\n- ${who}\n- ${who}\n`, rule), [], who);
		}
	});
});
