import { duplicateParticipant as rule } from '../../server/src/rules/duplicate-participant.js';
import { checkFindings, checkFix } from '../support/fixture.js';

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
			  ^^^^^^^^^^^^^ duplicate-participant
			- Ms Ana Sofia Beltran, Mesh
			     ^^^^^^^^^^^^^^^^^ duplicate-participant
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
			  ^^^^^^^ duplicate-participant

			## Participants

			Ann Lee (Umoza)

			Lee, Ann

			Ann Lee
			^^^^^^^ duplicate-participant

			Regrets: Ann, Bo, Cy and Bo
			                         ^^ duplicate-participant
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
			const mark = `${' '.repeat(line.length - name.length)}${'^'.repeat(name.length)} duplicate-participant`;
			checkFindings(rule, `${HEAD}${line}\n${mark}\n`);
		});
	}
});

describe('duplicate-participant: what stays silent', () => {
	const silent: Record<string, string> = {
		'people named outside the list':
			'**Chair:** Ann Lee\n\n## Participants\n\n- Ann Lee\n- Bo Roe\n\nAnn Lee opened the meeting.\n',
		'two lists': 'Present: Ann Lee, Bo Roe\n\nApologies: Ann Lee\n',
		'parts of a list': '## Participants\n\n### Day 1\n\n- Ann Lee\n\n### Day 2\n\n- Ann Lee\n',
		'people of different bodies':
			'## Participants\n\n- Maria Silva (Ministry of Health)\n- Maria Silva (Lisbon Water)\n',
		'people told apart by their titles': 'Present: Mr Smith, Mrs Smith, Mr J. Roe, Ms J. Roe\n',
		'people told apart by their handles': '## Present\n\n- Ann Lee @alee\n- Ann Lee @annl\n',
		'bodies and countries': 'Present: Ann, Finland, Bo, Finland\n\nIn attendance: Ann Lee, FAO, Bo Roe, FAO\n',
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
		checkFix(rule, title, `${HEAD}Present: Ann Lee, Bo Roe and $0Ann Lee.\n`, `${HEAD}Present: Ann Lee, Bo Roe.\n`);
		checkFix(
			rule,
			title,
			`${HEAD}Present: Ann Lee (FAO), $0Ann Lee, Bo Roe\n`,
			`${HEAD}Present: Ann Lee (FAO), Bo Roe\n`,
		);
	});
});
