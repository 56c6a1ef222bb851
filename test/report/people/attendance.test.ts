import assert from 'node:assert/strict';
import { shown } from '../../support/participants.js';

describe('participants: tables of attendance', () => {
	const table = (...rows: string[]): string[] => {
		const [head = '', ...body] = rows;
		const rule = `|${' - |'.repeat(head.split('|').length)}`;
		return shown([`| ${head} |`, rule, ...body.map((row) => `| ${row} |`), ''].join('\n'));
	};
	it('with kinds of people as heads, and several in a cell', () => {
		const body = 'Ann Lee<br>Bo Roe | Cy Dunn';
		for (const head of [
			'Students present | Supervisors present',
			'Étudiants présents | Encadrants présents',
			'Estudiantes presentes | Profesores presentes',
			'Studenti presenti | Docenti presenti',
			'Alunos presentes | Professores presentes',
			'Studenten aanwezig | Docenten aanwezig',
			'Anwesende Studierende | Anwesende Lehrer',
		]) {
			const [one, other] = head.split(' | ');
			const shownAs = [`${one}: present, cells`, 'Ann Lee', 'Bo Roe', `${other}: present, cells`, 'Cy Dunn'];
			assert.deepEqual(table(head, body), shownAs, head);
		}
	});
	for (const [head, words] of Object.entries({
		'Nom | Fonction | Présence': 'présente|excusé|absent|pouvoir à Mme Roy',
		'Naam | Functie | Aanwezig': 'aanwezig|afgemeld|online|met volmacht',
		'Name | Funktion | Anwesenheit': 'anwesend|entschuldigt|fehlt|per Telefon',
		'Nombre | Cargo | Asistencia': 'presente|excusa|ausente|representado por D. Juan Vega',
		'Nome | Cargo | Presença': 'presente|falta justificada|ausente|remota',
		'Nome e cognome | Carica | Presenza': 'presente|assente giustificato|assente|per delega',
		'Name | Role | Attendance': 'present|apologies|absent|by proxy',
		'Name | Role | Attendance (6 May)': '✓|✗|-|x',
	})) {
		it(`${head}: a list of the people, whatever the marks are`, () => {
			const marks = words.split('|');
			const rows = ['Ann Lee', 'Bo Roe', 'Cy Dunn', 'Di Ford'].map((name, i) => `${name} | member | ${marks[i]}`);
			const [label = '', ...entries] = table(head, ...rows);
			assert.match(label, /: present, rows$/);
			assert.deepEqual(
				entries.map((entry) => /^\S+ \S+/.exec(entry)![0]),
				['Ann Lee', 'Bo Roe', 'Cy Dunn', 'Di Ford'],
			);
		});
	}
	it('one list, though ticks stand in two columns', () => {
		assert.deepEqual(
			table('Mitglied | anwesend | entschuldigt', 'Ute Braun | x | ', 'Kai Stolz | | x', 'Eva Lang | x | '),
			['anwesend: present, rows', 'Ute Braun', 'Kai Stolz', 'Eva Lang'],
		);
		assert.deepEqual(
			table('Ruolo | Nome | Presente | Assente', 'Docente | Luca Riva | X | ', 'Genitore | Ivo Sala | | X'),
			['Presente: present, rows', 'Luca Riva (Docente)', 'Ivo Sala (Genitore)'],
		);
	});
	it('without a label, where the cells or dates above them tell of attendance', () => {
		const people = ['Abe Linn', 'Cora Finch', 'Dee Moss'];
		const status = people.map((name, i) => `${name} | ${['Present', 'Absent', 'Present (remote)'][i]} | Yes`);
		assert.equal(table('Commissioner | Status | Vote on item 4', ...status).length, 4);
		assert.equal(table('Name | 6 May | 3 June', ...people.map((name) => `${name} | ✓ | x`)).length, 4);
		assert.deepEqual(table('Name | Keys | Paid', ...people.map((name) => `${name} | ✓ | x`)), []);
		assert.deepEqual(table('Name | Task | Due', ...people.map((name) => `${name} | send the map | 6 May`)), []);
	});
	it('two columns of names are two lists', () => {
		assert.deepEqual(table('Present | Absent', 'Ann Lee | Cy Dunn', 'Bo Roe | '), [
			'Present: present, cells',
			'Ann Lee',
			'Bo Roe',
			'Absent: absent, cells',
			'Cy Dunn',
		]);
	});
});

describe('participants: roll calls', () => {
	it('tells how somebody was there from where he comes', () => {
		assert.deepEqual(
			shown(
				'## Roll Call\n\n- Smith (here)\n- Jones (excused)\n- Doe (absent)\n- Roe (remote)\n- Kemp (by phone)\n',
			).slice(1),
			['Smith <here>', 'Jones <excused>', 'Doe <absent>', 'Roe <remote>', 'Kemp <by phone>'],
		);
	});
	it('knows offices before a family name', () => {
		assert.deepEqual(
			shown('Roll call: Mayor Hollis (present), Councilmember Ortega (absent), Deputy City Clerk Ann Foy\n').slice(1),
			['Hollis (mayor) <present>', 'Ortega <absent>', 'Ann Foy (clerk)'],
		);
		assert.deepEqual(shown('Present: Dean Lopez, Bo Roe, Cy Dunn\n').slice(1), ['Dean Lopez', 'Bo Roe', 'Cy Dunn']);
	});
	it('ends with its sentence, though that ends in a short name', () => {
		assert.deepEqual(shown('Absent: Ann Briggs, Bo Foy. Motion carried.\n').slice(1), ['Ann Briggs', 'Bo Foy']);
		assert.deepEqual(shown('Anwesend: 1. Vorsitzender Herr Uwe Koch, 2. Vorsitzende Frau Anke Rühl\n').slice(1), [
			'Uwe Koch (vorsitzender)',
			'Anke Rühl (vorsitzende)',
		]);
	});
	it('and a line that the next label ends', () => {
		assert.deepEqual(
			shown(
				'Aanwezig: Dhr. K. de Boer (voorzitter), Mw. S. Yilmaz, Pieter Mulder, Fatima Amrani\nAfwezig m.k.: Els Vink\n',
			),
			[
				'Aanwezig: present, inline',
				'K. de Boer (voorzitter)',
				'S. Yilmaz',
				'Pieter Mulder',
				'Fatima Amrani',
				'Afwezig m.k.: absent, inline',
				'Els Vink',
			],
		);
	});
	it('several people under one title, a couple, and somebody whose office stands before a comma', () => {
		assert.deepEqual(
			shown(
				'Present: Cllrs J. Pratt (Chair), Ann Oakes, Di Ford; the Clerk, Mrs A. Whitfield; County Cllr R. Denny\n',
			).slice(1),
			['J. Pratt (Chair)', 'Ann Oakes', 'Di Ford', 'A. Whitfield (Clerk)', 'R. Denny'],
		);
		assert.deepEqual(shown('Présents : Mmes Odile Garric, Sylvie Nadal ; M. Luc Noir\n').slice(1), [
			'Odile Garric',
			'Sylvie Nadal',
			'Luc Noir',
		]);
		assert.deepEqual(shown('Present: Ann Lee, Mike & Dana Stone, Cy Dunn\n').slice(1), [
			'Ann Lee',
			'Mike',
			'Dana Stone',
			'Cy Dunn',
		]);
	});
	it('delegations, one an item', () => {
		assert.deepEqual(
			shown('## Attendance\n\n- Kenya: Mr. James Otieno; Ms. Grace Ruto\n- Chile: Paula Ferro\n- Venue: Zoom\n').slice(
				1,
			),
			['James Otieno [Kenya]', 'Grace Ruto [Kenya]', 'Paula Ferro [Chile]'],
		);
	});
	it('as programs for scribes are told', () => {
		assert.deepEqual(shown('Present+ Ann Lee, Bo Roe\nRegrets+ Cy Dunn\nChair: Ann Lee\n'), [
			'Present+: present, inline',
			'Ann Lee',
			'Bo Roe',
			'Regrets+: absent, inline',
			'Cy Dunn',
		]);
		assert.deepEqual(shown('Costs+ Ann Lee, Bo Roe\n'), []);
	});
});

describe('participants: tick boxes without a label', () => {
	const names = '- [x] Ann Lee\n- [ ] Bo Roe (WaterNet)\n- [x] @cy-dunn\n';
	it('are a list before the first section', () => {
		const read = shown(`# Sync, 4 June 2024\n\n${names}\n## Notes\n\nText\n`);
		assert.deepEqual(read, [': present, items', 'Ann Lee', 'Bo Roe WaterNet', 'cy-dunn']);
	});
	it('are a list under a heading that names members, too', () => {
		const read = shown(`# Sync, 4 June 2024\n\n## Links\n\nText\n\n## HAB Voting Members\n\n${names}`);
		assert.deepEqual(read, [': present, items', 'Ann Lee', 'Bo Roe WaterNet', 'cy-dunn']);
	});
	it('but not where they are tasks, in a later section, all open, or beside a list', () => {
		for (const text of [
			'# Sync\n\n- [x] Ann Lee: send the map\n- [x] Bo Roe: call Lund\n- [x] Cy Dunn: pay\n',
			'# Sync\n\n- [x] Fix the pump\n- [x] Ann Lee\n- [x] Bo Roe\n- [x] Cy Dunn\n',
			`# Sync\n\n## To thank\n\n${names}`,
			`# Sync\n\n${names.replaceAll('x', ' ')}`,
			'# Sync\n\n- [x] Ann Lee\n- [x] Bo Roe\n',
		]) {
			assert.deepEqual(shown(text), [], text);
		}
		assert.equal(shown(`# Sync\n\nPresent: Di Ford, Ed Park\n\n${names}`).length, 3);
	});
});
