import assert from 'node:assert/strict';
import { shown } from '../../support/participants.js';

describe('participants: family names first, between semicolons', () => {
	it('are read as names', () => {
		assert.deepEqual(shown('Present: Lee, Ann; Roe, Bo; Dunn, Cy; de Wit, Jan\n'), [
			'Present: present, inline',
			'Ann Lee',
			'Bo Roe',
			'Cy Dunn',
			'Jan de Wit',
		]);
		assert.deepEqual(shown('Present: Lee, Ann (Chair); Roe, Bo; Dunn, Cy\n').slice(1), [
			'Ann Lee (Chair)',
			'Bo Roe',
			'Cy Dunn',
		]);
	});
	it('are no affiliations of somebody', () => {
		for (const list of [
			'Ann Lee, Lund; Bo Roe, Bonn; Cy Dunn, Elst',
			'Anneke, WHO; Bram, FAO; Femke, ILO',
			'Mr Lee, Lund; Mr Roe, Bonn; Mr Dunn, Elst',
			'Anneke, Lund; Bram, Bonn; Femke, Elst',
		]) {
			const [, first] = shown(`Present: ${list}\n`);
			assert.match(first!, /^(?:Ann|Anneke|Lee|Mr Lee|Ann Lee) /, first);
		}
	});
});

describe('participants: lists below a label', () => {
	it('of HTML that unfolds, up to where it ends', () => {
		const text =
			'<details>\n<summary><b>Participants </b></summary>\n\n* Ann Lee (FAO)\n* Bo Roe (WHO)\n\n</details>\n\n* The quay is closed.\n';
		assert.deepEqual(shown(text).slice(1), ['Ann Lee FAO', 'Bo Roe WHO']);
	});
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
	it('of a body, under its name', () => {
		for (const label of ['Council', 'Ausschuss', 'Commissie', 'Conseil', 'Consejo', 'Consiglio', 'Conselho']) {
			assert.deepEqual(shown(`## Attendance\n\n- ${label}: Ann Lee, Bo Roe\n`).slice(-2), ['Ann Lee', 'Bo Roe'], label);
		}
	});
	it('under a label that says of what', () => {
		for (const label of [
			'Present during the call',
			'Aanwezigen tijdens het gesprek',
			'Anwesende in der Besprechung',
			'Anwesend beim Treffen',
			'Présents lors de la réunion',
			'Asistentes durante la reunión',
			'Presenti durante la seduta',
			'Presentes durante a reunião',
		]) {
			assert.deepEqual(shown(`## ${label}\n\n- Ann Lee\n- Bo Roe\n`).slice(1), ['Ann Lee', 'Bo Roe'], label);
		}
	});
	it('under a label that says whose list it is', () => {
		for (const [label, attendance] of [
			['Voting Member Attendees', 'present'],
			['TSC voting member attendance', 'present'],
			['Staff representatives in attendance', 'present'],
			['Voting Member Regrets', 'absent'],
			['Board members not in attendance', 'absent'],
		]) {
			const [first = '', ...people] = shown(`## ${label}\n\n- Ann Lee\n- Bo Roe\n`);
			assert.match(first, new RegExp(`: ${attendance}`), label);
			assert.deepEqual(people, ['Ann Lee', 'Bo Roe'], label);
		}
	});
	it('several in the cells of a table of groups', () => {
		assert.deepEqual(
			shown(
				'| Group | Present | Apologies |\n| --- | --- | --- |\n| North | Ann Lee, Bo Roe, Cy Dunn | Di Ford, Eva Smit |\n| South | Jo Ash, Uwe Koch | – |\n',
			),
			[
				'Present: present, cells',
				...['Ann Lee', 'Bo Roe', 'Cy Dunn', 'Jo Ash', 'Uwe Koch'],
				'Apologies: absent, cells',
				...['Di Ford', 'Eva Smit'],
			],
		);
	});
	it('up to a sentence that introduces the agenda', () => {
		const agenda = 'Ms Lee opened the meeting at 10:00. She presented the following agenda for the meeting:';
		assert.deepEqual(
			shown(`Not in attendance:\n\n- Ann Lee\n- Bo Roe\n\n${agenda}\n\n- Pier Works updates\n`).slice(1),
			['Ann Lee', 'Bo Roe'],
		);
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
	it('members beside bullets that are groups, if these end in a colon', () => {
		assert.deepEqual(
			shown('## Attendees\n\n- Nimbus Trust:\n- Ann Lee\n- Bo Roe\n- City of Lund:\n- Cy Dunn\n').slice(1),
			['Ann Lee [Nimbus Trust]', 'Bo Roe [Nimbus Trust]', 'Cy Dunn [City of Lund]'],
		);
	});
	it('also where something empty parts them', () => {
		assert.deepEqual(shown('## Attendees\n\n- Ann Lee\n- Bo Roe\n\n&nbsp;\n\n- Cy Dunn\n').slice(1), [
			'Ann Lee',
			'Bo Roe',
			'Cy Dunn',
		]);
	});
	it('goes on where a full line ends in the middle of a name or of brackets, or lacks its comma', () => {
		const head = 'Additional Attendees: Ann Lee, Bo Roe (Northern Harbours), ';
		assert.deepEqual(
			shown(`${head}Cora\nDunn (Fjordline Boats), Di Ford (Northern Harbours and Western\nTransit), Eva Moss\n`).slice(
				1,
			),
			[
				'Ann Lee',
				'Bo Roe Northern Harbours',
				'Cora Dunn Fjordline Boats',
				'Di Ford Northern Harbours and Western Transit',
				'Eva Moss',
			],
		);
		assert.deepEqual(shown(`${head}Cora Dunn (Fjordline)\nDi Ford, Robert (Bob) Ash\n`).slice(1), [
			'Ann Lee',
			'Bo Roe Northern Harbours',
			'Cora Dunn Fjordline',
			'Di Ford',
			'Robert Ash',
		]);
	});
	it('goes on where one of the names below one another lacks its comma', () => {
		const shownOf = (list: string): readonly string[] => shown(`**Present:**\n${list}\n\nWe met.\n`).slice(1);
		const all = ['Ann Lee', 'Bo Roe', 'Cora Dunn', 'Di Ford', 'Eva Moss'];
		assert.deepEqual(shownOf('Ann Lee,\nBo Roe,\nCora Dunn,\nDi Ford\nEva Moss'), all);
		assert.deepEqual(shownOf('Ann Lee,\nBo Roe,\nCora Dunn\nDi Ford,\nEva Moss'), all);
		assert.deepEqual(shownOf('Ann Lee,\nBo Roe,\nCora Dunn\nWe met.'), []);
	});
	it('in lines that end in commas, several in each', () => {
		assert.deepEqual(shown('## Attendees\n\nAnn Lee, Bo Roe,\nCy Dunn, Di Ford,\nEva Gray\n'), [
			'Attendees: present, inline',
			'Ann Lee',
			'Bo Roe',
			'Cy Dunn',
			'Di Ford',
			'Eva Gray',
		]);
	});
	it('nobody in lines that tell what somebody did', () => {
		const told =
			', who told the board at great length what had become of the pier since the last meeting, and why the pumps that had been bought for it in the spring were still in their boxes in the old customs house, where nobody had looked for them.';
		assert.deepEqual(shown(`## Attendees\n\nAnn Lee${told}\nBo Roe${told}\n`).slice(1), []);
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
	it('rows of a table for each group', () => {
		const table = (name: string): string => `| Name | Role |\n|--|--|\n| ${name} | Chair |\n\n`;
		assert.deepEqual(
			shown(`# Attendees\n\n**Team:**\n\n${table('Maren Oduya')}**Clients:**\n\n${table('Pell Harrow')}Text\n`),
			['Attendees: present, rows', 'Maren Oduya (Chair) [Team]', 'Pell Harrow (Chair) [Clients]'],
		);
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
});
