import assert from 'node:assert/strict';
import { officers, participantLists, ReportReader } from '../../../server/src/report/index.js';
import { shown } from '../../support/participants.js';

describe('participants: what an entry says', () => {
	it('nobody where the name is still to be filled in', () => {
		assert.deepEqual(
			shown(
				'## Teilnehmende\n\n- Gerda Pohl (Vorsitz)\n- [Name der Protokollführung] (Protokoll)\n- [Ina Roth](#ir)\n- [Kai Lenz]\n\nEntschuldigt: [Name], Bo Berg\n',
			),
			[
				'Teilnehmende: present, items',
				'Gerda Pohl (Vorsitz)',
				'Ina Roth',
				'Kai Lenz',
				'Entschuldigt: absent, inline',
				'Bo Berg',
			],
		);
	});
	it('below a label that says what they are', () => {
		assert.deepEqual(shown('Anwesende Vorstände: Gerda Pohl, Ina Roth\n').slice(1), ['Gerda Pohl', 'Ina Roth']);
	});
	it('with their initials in brackets before their names', () => {
		const names = ['[AL] Ann Lee (Chair)', '[BR] Bo Roe', '(CT) Cy Tan'];
		assert.deepEqual(shown(`## Present\n\n${names.map((name) => `- ${name}\n`).join('')}`).slice(1), [
			'Ann Lee (Chair)',
			'Bo Roe',
			'Cy Tan',
		]);
	});
	it('whose family name is a word of bodies behind a particle, and with a blank too many', () => {
		const names = ['Joost van der Lei', 'Karin de Lei', 'Piet van der Stad', 'Ana Rua'];
		assert.deepEqual(shown(`Aanwezig:\n\n${names.map((name) => `- ${name}\n`).join('')}`).slice(1), names);
		assert.deepEqual(shown('Present:\n\n- Ann  Lee\n- Bo\u00a0\u00a0Roe (Quay)\n').slice(1), [
			'Ann Lee',
			'Bo Roe Quay',
		]);
	});
	it('with what they are there for before their names', () => {
		const listed = [
			'Ann Lee Acme [SIG Harbours & Locks]',
			'Bo Roe Quay [SIG Harbours & Locks]',
			'Ann Lee [WG: Signals]',
		];
		const [first, second, third] = [
			'SIG Harbours & Locks: Ann Lee (Acme)',
			'SIG Harbours & Locks: Bo Roe (Quay)',
			'WG: Signals: Ann Lee',
		];
		assert.deepEqual(shown(`Present:\n\n- ${first}\n- ${second}\n- ${third}\n`).slice(1), listed);
		assert.deepEqual(
			shown(
				`## Attendance\n\n| Name | Present |\n| - | - |\n| ${first} | x |\n| ${second} | x |\n| ${third} | |\n`,
			).slice(1),
			listed,
		);
	});
	it('with what they do before their names', () => {
		assert.deepEqual(
			shown('Sono presenti: il Presidente Ettore Salvi, i consiglieri Marta Lo Presti, Ugo Neri (segretario).\n'),
			[
				'Sono presenti: present, inline',
				'Ettore Salvi (presidente)',
				'Marta Lo Presti (consiglieri)',
				'Ugo Neri (segretario)',
			],
		);
		assert.deepEqual(shown('Anwesend: Bürgermeister Alfons Reiter, Gemeinderätin Christa Daxl, Dr. Toni Kirch\n'), [
			'Anwesend: present, inline',
			'Alfons Reiter (bürgermeister)',
			'Christa Daxl (gemeinderätin)',
			'Toni Kirch',
		]);
		assert.deepEqual(
			shown('Présents : Mmes et MM. DUPONT Jean-Marc, maire ; LEROY Sylvie, PERRIN Alain, adjoints ; HAMEL Thierry.\n'),
			[
				'Présents: present, inline',
				'DUPONT Jean-Marc (maire)',
				'LEROY Sylvie',
				'PERRIN Alain (adjoints)',
				'HAMEL Thierry',
			],
		);
		assert.deepEqual(shown('Aanwezig: de heren J. Bakker (CDA), R. el Idrissi, mevrouw S. Prins\n'), [
			'Aanwezig: present, inline',
			'J. Bakker CDA',
			'R. el Idrissi',
			'S. Prins',
		]);
	});
	it('with what they do behind a family name, which is no given name', () => {
		assert.deepEqual(shown('Présents : M. de Souza, Maire ; M. van den Berg, Secrétaire\n'), [
			'Présents: present, inline',
			'de Souza (Maire)',
			'van den Berg (Secrétaire)',
		]);
	});
	it('with what they do before the name, where it is known of the one before', () => {
		assert.deepEqual(shown('Anwesend: Jonas Brandt (Vorsitz), Schriftführerin Vera Hase, Kassier Toni Kirch\n'), [
			'Anwesend: present, inline',
			'Jonas Brandt (Vorsitz)',
			'Vera Hase (schriftführerin)',
			'Toni Kirch (kassier)',
		]);
	});
	it('with initials, of which an apostrophe makes no more', () => {
		assert.deepEqual(shown('Present: Siobhan O’Neill (SO), Ugo D’Angelo (UDA), Bo O’Roe (FAO)\n'), [
			'Present: present, inline',
			'Siobhan O’Neill',
			'Ugo D’Angelo',
			'Bo O’Roe FAO',
		]);
	});
	it('with a body, or a country, before the name', () => {
		assert.deepEqual(
			shown('Participants\n\nCZ – Jitka Horák\nFrance – Jean Dupont\nMinistry of Health – Ann Lee\nBo Roe – Lund\n'),
			[
				'Participants: present, lines',
				'Jitka Horák CZ',
				'Jean Dupont France',
				'Ann Lee Ministry of Health',
				'Bo Roe Lund',
			],
		);
	});
	it('under a label in two languages, of delegations, or before a title in lower case', () => {
		assert.deepEqual(shown('Present / Présents: Ann Lee, Bo Roe\n\nRoom / Salle: Ann Lee\n'), [
			'Present / Présents: present, inline',
			'Ann Lee',
			'Bo Roe',
		]);
		assert.deepEqual(shown('## Delegações\n\n**Portugal:** Dulce Arrais (chefe), Estêvão Pinho\n'), [
			'Delegações: present, inline',
			'Dulce Arrais (chefe) [Portugal]',
			'Estêvão Pinho [Portugal]',
		]);
		assert.deepEqual(shown('**Leden:** mw. B. Arslan (GL), dhr. C. Boonstra\n'), [
			'Leden: present, inline',
			'B. Arslan GL',
			'C. Boonstra',
		]);
	});
	it('after the end of a long sentence', () => {
		assert.deepEqual(
			shown(
				'Aos dezassete dias do mês de setembro de dois mil e vinte e cinco reuniu o Conselho Geral, sob a presidência de Adelaide Brites, com a presença dos seguintes membros: Célia Dias, Diogo Esteves e Gustavo Homem.\n',
			),
			['com a presença dos seguintes membros: present, inline', 'Célia Dias', 'Diogo Esteves', 'Gustavo Homem'],
		);
	});
	it('reads a sentence that ends in who was there', () => {
		const all: readonly (readonly [sentence: string, label: string])[] = [
			['The board held its meeting with the following present', 'with the following present'],
			['The board met in the presence of', 'in the presence of'],
			['La séance s’ouvre en présence de', 'en présence de'],
			['Se reúne la junta con la asistencia de', 'con la asistencia de'],
			['Il consiglio si riunisce alla presenza di', 'alla presenza di'],
		];
		for (const [sentence, label] of all) {
			assert.deepEqual(shown(`${sentence}: Ann Strand, Bo Groff.\n`), [
				`${label}: present, inline`,
				'Ann Strand',
				'Bo Groff',
			]);
		}
		assert.deepEqual(shown('The board asked who of them were not present: Ann Strand, Bo Groff.\n'), []);
	});
	it('in a table that tells of people and of nothing else, where no other list is', () => {
		const table =
			'| No. | Name | Title | Organization |\n|--|--|--|--|\n| 1 | Ann Lee | Head | WFP |\n| 2 | Bo Roe | Economist | |\n| 3 | Cy Dunn | Clerk | FAO |\n';
		assert.deepEqual(shown(table), [
			'Name: present, rows',
			'Ann Lee WFP (Head)',
			'Bo Roe (Economist)',
			'Cy Dunn FAO (Clerk)',
		]);
		assert.deepEqual(shown(`Present: Di Ford\n\n${table}`), ['Present: present, inline', 'Di Ford']);
		assert.deepEqual(shown(table.replace('Title', 'Deadline')), []);
		assert.deepEqual(shown(table.replace('Name', 'Speaker')), []);
	});
	it('after a label and a tab', () => {
		assert.deepEqual(shown('Date\t5 March 2024\nPresent\tAnn Lee, Bo Roe\nRegrets\tCy Dunn\n'), [
			'Present: present, inline',
			'Ann Lee',
			'Bo Roe',
			'Regrets: absent, inline',
			'Cy Dunn',
		]);
	});
	it('after a label in bold', () => {
		assert.deepEqual(shown('**Present** Ann Lee (FAO), Bo Roe\n\n**Regrets** Cy Dunn\n\n**Present** value is low.\n'), [
			'Present: present, inline',
			'Ann Lee FAO',
			'Bo Roe',
			'Regrets: absent, inline',
			'Cy Dunn',
		]);
	});
	it('under a label that names people of one kind, where names follow', () => {
		assert.deepEqual(
			shown(
				'Presidente: Dr. Álvaro Mendes\nVereadores: Sílvia Moura, Nuno Castelo Branco\n\n**Vorstand:** Uwe Koch (1. Vorsitzender), Eva Groß\n',
			),
			[
				'Vereadores: present, inline',
				'Sílvia Moura',
				'Nuno Castelo Branco',
				'Vorstand: present, inline',
				'Uwe Koch (1. Vorsitzender)',
				'Eva Groß',
			],
		);
		assert.deepEqual(
			shown('Board: The board approved the plan.\n\nMembers: Ana Gil\n\n## Vorstand\n\nUwe Koch berichtet.\n'),
			[],
		);
	});
	it('in one line, to the end of its sentence, also where that ends in a number', () => {
		const people = shown('Present: Anna Hall, Bo Roe, Room 204. The chair opened the meeting.\n');
		assert.deepEqual(people.slice(0, 2), ['Present: present, inline', 'Anna Hall']);
		assert.ok(!people.some((line) => line.includes('chair')));
	});
	it('in a line that goes on below, with a name across its end', () => {
		const text =
			'Aanwezig: Ann Bakker (Stadsbeheer), Dirk Smit (Waterschap), Eva van den\nBerg (Waterschap), Tom Vis (Stadsbeheer), Ida Kok (Waterschap), Jan Prins\nVoorz. a.i.: An Vos\n';
		assert.deepEqual(shown(text), [
			'Aanwezig: present, inline',
			'Ann Bakker Stadsbeheer',
			'Dirk Smit Waterschap',
			'Eva van den Berg Waterschap',
			'Tom Vis Stadsbeheer',
			'Ida Kok Waterschap',
			'Jan Prins',
		]);
	});
	it('in one line, with commas, semicolons and "and"', () => {
		assert.deepEqual(
			shown(
				'**Present:** Cllr Anna Hall (Chair), Dr. J. Roe, UNESCO, Mr Smith and Li Wei (remote).\n**Apologies:** None\n**In attendance:** Jo Mac, WHO; Sam Poe, UNICEF (until 15:30)\n',
			),
			[
				'Present: present, inline',
				'Anna Hall (Chair)',
				'J. Roe UNESCO',
				'Smith',
				'Li Wei <remote>',
				'Apologies: absent, inline',
				'In attendance: present, inline',
				'Jo Mac WHO',
				'Sam Poe UNICEF <until 15:30>',
			],
		);
	});
	it('whose body ends with a word for how one takes part', () => {
		assert.deepEqual(shown('Present:\n\n- Ana Lund (_Chair_) - Pier Digital\n- Bo Berg (_Chair_) - Online\n'), [
			'Present: present, items',
			'Ana Lund Pier Digital (Chair)',
			'Bo Berg (Chair) <Online>',
		]);
	});
	it('in groups, and with the family name first', () => {
		assert.deepEqual(
			shown(
				'## Annex I – List of participants\n\nParticipants in the session\n\n### Kenya\n\n1. MWANGI, Wanjiru, Ministry of Roads\n\n### Mali\n\n1. Keita, Awa\n',
			),
			[
				'Annex I – List of participants: present, items',
				'Wanjiru MWANGI Ministry of Roads [Kenya]',
				'Keita Awa [Mali]',
			],
		);
		assert.deepEqual(shown('Attendance:\nKummel, Marko (ISOC)\nRosa, Ismael (Mexico)\nDor, Avi\n'), [
			'Attendance: present, lines',
			'Marko Kummel ISOC',
			'Ismael Rosa Mexico',
			'Avi Dor',
		]);
	});
	it('in tables that name them beside or below a label', () => {
		assert.deepEqual(
			shown(
				'| | |\n|--|--|\n| **Present** | Ann Lee (WHO), Bo Roe<br>Cy Dunn |\n| Apologies: | Di Ford |\n| Place | Town Hall |\n',
			),
			['**Present**: present, inline', 'Ann Lee WHO', 'Bo Roe', 'Cy Dunn', 'Apologies:: absent, inline', 'Di Ford'],
		);
		assert.deepEqual(shown('| Present | Apologies |\n|--|--|\n| Ann Lee | Di Ford |\n| Bo Roe | |\n'), [
			'Present: present, cells',
			'Ann Lee',
			'Bo Roe',
			'Apologies: absent, cells',
			'Di Ford',
		]);
		assert.deepEqual(shown('| Attendees | Company |\n|--|--|\n| Ann Lee | WHO |\n'), [
			'Attendees: present, rows',
			'Ann Lee WHO',
		]);
	});
	it('goes on after a list below it, under headings', () => {
		assert.deepEqual(
			shown(
				'## Participants\n\n**Peru**\n\nMs. Ana Cruz, Ministry\n\n### Observers\n\nMr. Leo Bill\n\n### Secretariat\n\nMr. Tom Beck\n\n## Next\n\nAnn Lee\n',
			),
			[
				'Participants: present, paragraphs',
				'Ana Cruz Ministry [Peru]',
				'Tom Beck [Secretariat]',
				'Observers: observing, paragraphs',
				'Leo Bill',
			],
		);
	});
	it('tables with a column of ticks', () => {
		assert.deepEqual(shown('| Name | Body | Present |\n|--|--|--|\n| Ann Lee | WHO | Yes |\n| Bo Roe | | No |\n'), [
			'Present: present, rows',
			'Ann Lee WHO',
			'Bo Roe',
		]);
	});
	it('below a label that is an item itself', () => {
		assert.deepEqual(shown('- **Attendees:**\n  - Ann Lee\n  - Bo Roe\n- **Place:** Town Hall\n'), [
			'Attendees: present, items',
			'Ann Lee',
			'Bo Roe',
		]);
	});
	it('in seven languages', () => {
		const texts = [
			'Present: Ann Lee. Apologies for absence: Bo Roe',
			'Étaient présents : M. Jean Dupin (maire), Mme Claire Morin, adjointe, et M. Paul Durand. Excusés : Mme Zoé Blanc',
			'Asistentes: D. Juan Pérez, Dª María de los Ángeles Ruiz. Excusan su asistencia: Sra. Ana Gil',
			'Teilnehmer: Hans Müller, Frau Dr. Eva Schmidt und Uwe Koch. Entschuldigt: Herr Meier',
			"Aanwezig zijn: de heer J. de Vries (voorzitter), mevr. A. van 't Hof, dhr. K. Bos. Afwezig met kennisgeving: mw. L. Smit",
			'Presentes: Sr. João da Silva (presidente), Sra. Ana Souza e Pedro Alves. Ausentes: Rui Reis',
			'Presenti: dott. Mario Rossi (presidente), dott.ssa Lucia Bianchi. Assenti giustificati: ing. Carlo De Luca',
		];
		assert.deepEqual(
			texts.map((text) => shown(text).slice(1).join(' ')),
			[
				'Ann Lee Apologies for absence: absent, inline Bo Roe',
				'Jean Dupin (maire) Claire Morin (adjointe) Paul Durand Excusés: absent, inline Zoé Blanc',
				'Juan Pérez María de los Ángeles Ruiz Excusan su asistencia: absent, inline Ana Gil',
				'Hans Müller Eva Schmidt Uwe Koch Entschuldigt: absent, inline Meier',
				"J. de Vries (voorzitter) A. van 't Hof K. Bos Afwezig met kennisgeving: absent, inline L. Smit",
				'João da Silva (presidente) Ana Souza Pedro Alves Ausentes: absent, inline Rui Reis',
				'Mario Rossi (presidente) Lucia Bianchi Assenti giustificati: absent, inline Carlo De Luca',
			],
		);
	});
	it('of those who only watch, in seven languages', () => {
		const labels = [
			'Observer member attendance',
			'Anwesenheit der Beobachter',
			'Présence des observateurs',
			'Asistencia de observadores',
			'Presenza degli osservatori',
			'Presença dos observadores',
			'Aanwezigheid waarnemers',
		];
		for (const label of labels) {
			assert.deepEqual(shown(`## ${label}\n\n- Ann Lee\n`), [`${label}: observing, items`, 'Ann Lee']);
		}
	});
	it('those with an office are no list of participants', () => {
		const report = new ReportReader().read('**Facilitator:** Ines Cast · **Notes:** Bram Oost\n');
		assert.deepEqual(participantLists(report), []);
		assert.deepEqual(
			officers(report).map(({ name }) => name),
			['Ines Cast', 'Bram Oost'],
		);
	});
});

describe('participants: given names with a body', () => {
	it('are several on one line below a label', () => {
		assert.deepEqual(shown('## Present\n\nAnn (WaterNet), Bo (Lake Board), Di (KVR-NL)\n').slice(1), [
			'Ann WaterNet',
			'Bo Lake Board',
			'Di KVR-NL',
		]);
	});
});
