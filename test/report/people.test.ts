import assert from 'node:assert/strict';
import { officers, participantLists, ReportReader } from '../../server/src/report/index.js';

/** What is read of all lists of `text`: one line for a label, one for each entry. */
function shown(text: string): string[] {
	const report = new ReportReader().read(text);
	return participantLists(report).flatMap(({ label, attendance, form, entries }) => [
		`${text.slice(label.from, label.to)}: ${attendance}, ${form}`,
		...entries.map((each) => {
			assert.ok(each.span.from <= each.nameSpan.from && each.nameSpan.to <= each.span.to);
			const about = [each.affiliation, each.role && `(${each.role})`, each.handle && `@${each.handle}`];
			return [each.name, ...about, each.note && `<${each.note}>`, each.group && `[${each.group}]`]
				.filter(Boolean)
				.join(' ');
		}),
	]);
}

describe('participants: forms of lists', () => {
	it('one per paragraph, under a plain line', () => {
		assert.deepEqual(
			shown(
				'Participants List\n\nMara Kühn (Co-Facilitator)\n\nIvo Brand (🌍 WaterNet)\n\nel-Hadi Bouzid – Tassara (Chair)\n\nBen Ash153\n\nAnnex II\n\nA table\n',
			),
			[
				'Participants List: present, paragraphs',
				'Mara Kühn (Co-Facilitator)',
				'Ivo Brand 🌍 WaterNet',
				'el-Hadi Bouzid Tassara (Chair)',
				'Ben Ash',
			],
		);
	});
	it('under a misspelt label', () => {
		for (const label of [
			'Attendess',
			'Attendeees',
			'Attednees',
			'Partcipants',
			'Teilnehmner',
			'Participantes:',
			'Asisstentes',
		]) {
			assert.deepEqual(shown(`## ${label}\n\n- Ann Lee\n- Bo Roe\n`).slice(1), ['Ann Lee', 'Bo Roe'], label);
		}
		for (const label of ['Attention', 'Pretendees', 'Participle', 'Apologise', 'Presentation']) {
			assert.deepEqual(shown(`## ${label}\n\n- Ann Lee\n- Bo Roe\n`), [], label);
		}
	});
	it('members below bullets that are groups, also two deep', () => {
		const list = (items: string): string[] => shown(`## Attendees\n\n${items}\n`).slice(1);
		assert.deepEqual(list('- WaterNet\n  - Ann Lee\n  - Bo Roe\n- City of Lund\n  - Cy Dunn (Mayor)\n- Di Ford'), [
			'Ann Lee [WaterNet]',
			'Bo Roe [WaterNet]',
			'Cy Dunn (Mayor) [City of Lund]',
			'Di Ford',
		]);
		assert.deepEqual(
			list(
				'* Governments\n    * Sweden\n        * Ann Lee\n        * Bo Roe\n    * Norway\n        * Cy Dunn\n* Firms\n    * Red Hat\n        * Eva Smit\n        * Jo Ash',
			),
			['Ann Lee [Sweden]', 'Bo Roe [Sweden]', 'Cy Dunn [Norway]', 'Eva Smit [Red Hat]', 'Jo Ash [Red Hat]'],
		);
		assert.deepEqual(list('- **Kreis Süd:**\n  1. Uwe Koch\n  2. Eva Schmidt\n- **Kreis Nord:**\n  1. Jan Krause'), [
			'Uwe Koch [Kreis Süd]',
			'Eva Schmidt [Kreis Süd]',
			'Jan Krause [Kreis Nord]',
		]);
	});
	it('nobody below a bullet that is a person', () => {
		const list = (items: string): string[] => shown(`## Attendees\n\n${items}\n`).slice(1);
		assert.deepEqual(list('- Ann Lee\n  - Red Hat\n- Bo Roe\n  - Nimbus Foundation\n- Cy Dunn\n  - joined late'), [
			'Ann Lee',
			'Bo Roe',
			'Cy Dunn',
		]);
		assert.deepEqual(list('- Ann Lee\n- Bo Roe\n  - came late\n  - spoke for Cy Dunn\n- Di Ford'), [
			'Ann Lee',
			'Bo Roe',
			'Di Ford',
		]);
	});
	it('takes as long as the list is, however deep', () => {
		const deep = Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i % 90)}- Ann Lee`).join('\n');
		assert.ok(shown(`## Attendees\n\n${deep}\n`).length > 1);
	});
	it('one per item, with affiliation, handle, link or nothing', () => {
		assert.deepEqual(
			shown(
				'## Present\r\n\r\n- Ines Cast, Fjordline (@icast)\r\n- [Ola Nord](https://example.org/ola) @olan\r\n- elf Pavlik\r\n- Wim de Boer (he/him) (remote)\r\n\r\n## Regrets\r\n\r\n* \r\n\r\n## Topics\r\n\r\n- Costs\r\n',
			),
			[
				'Present: present, items',
				'Ines Cast Fjordline @icast',
				'Ola Nord @olan',
				'elf Pavlik',
				'Wim de Boer <remote>',
				'Regrets: absent, items',
			],
		);
	});
	it('bullets, right before the numbered paragraphs of the report', () => {
		const list = ['Present: present, items', 'Ann Lee WHO', 'Bo Roe FAO', 'Cy Sand ILO'];
		const bullets = 'Present:\n\n- Ann Lee (WHO)\n- Bo Roe (FAO)\n- Cy Sand (ILO)\n';
		assert.deepEqual(shown(`${bullets}\n1. Ann Leigh opened the meeting.\n2. Di Ford spoke.\n`), list);
		// Numbers below a bullet are about it, and numbers from the start are a list like any other.
		assert.deepEqual(shown(bullets.replace('\n- Bo', '\n  1. until noon\n- Bo')), list);
		assert.deepEqual(shown(bullets.replaceAll('- ', '1. ')), list);
	});
	it('rows of a table', () => {
		assert.deepEqual(
			shown(
				'# Attendees\n\n| Name | Initials | Affiliation |\n|--|--|--|\n| **Maren Oduya** (chair) | MO | Fenwick Labs |\n| Pell Harrow | PH | |\n',
			),
			['Attendees: present, rows', 'Maren Oduya Fenwick Labs (chair) @MO', 'Pell Harrow @PH'],
		);
		assert.deepEqual(shown('# Attendees\n\n| First name | Last name |\n|--|--|\n| Ada | Love |\n'), [
			'Attendees: present, rows',
			'Ada Love',
		]);
	});
	it('with nicknames, odd hyphens, Spanish titles, and a name in small letters that is there already', () => {
		assert.deepEqual(
			shown(
				'## Roll call of experts\n\n- Margaret "Peg" Thorn (Chair)\n- Robert (Bob) Stone (FAO)\n- Dr. Dieter Köhler\u2011Brandt\n- D.ª María del Carmen Luque\n- satoko ishida\n- robert stone\n',
			),
			[
				'Roll call of experts: present, items',
				'Margaret Thorn (Chair)',
				'Robert Stone FAO',
				'Dieter Köhler\u2011Brandt',
				'María del Carmen Luque',
				'robert stone',
			],
		);
		assert.deepEqual(shown('## 2.1 Attendance\n\n| Name | Plot |\n|--|--|\n| Karl Amm | 12 |\n| karl amm | 12 |\n'), [
			'2.1 Attendance: present, rows',
			'Karl Amm',
			'karl amm',
		]);
	});
	it('with titles that a council abbreviates', () =>
		assert.deepEqual(shown('Mitglieder: StR Bernd Böck, StR Carla Dietl\n'), [
			'Mitglieder: present, inline',
			'Bernd Böck',
			'Carla Dietl',
		]));
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
	it('those with a task are no list of participants', () => {
		const report = new ReportReader().read('**Facilitator:** Ines Cast · **Notes:** Bram Oost\n');
		assert.deepEqual(participantLists(report), []);
		assert.deepEqual(
			officers(report).map(({ name }) => name),
			['Ines Cast', 'Bram Oost'],
		);
	});
});
