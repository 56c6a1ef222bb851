import assert from 'node:assert/strict';
import { inMinutes, minutes, read } from './in-minutes.js';

/** In minutes with nobody on a list. */
const unlisted = (said: string): string[] => read(`# Minutes\n\n5 March 2018\n\n${said}\n`);

const listOf = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');

describe('a heading with a word for tasks', () => {
	it('makes each item of the list below it one', () => {
		for (const heading of [
			'Tasks for next week',
			'16:10 Agreed tasks',
			'Misc. action items',
			'Summary of tasks',
			'Action items - next meeting',
			'Tasks & owners',
			'Outstanding actions',
			'Homework for May',
			'Before the next meeting',
			'Next steps for the board',
			'Things to do before the fair',
			'Neue Aufgaben',
			'Aufgaben verteilung',
			'Aufgaben bis zum Sommerfest',
			'Verteilung der Aufgaben',
			'Was noch zu tun ist',
			'Vereinbarte Maßnahmen',
			'Taken voor de volgende vergadering',
			'Nieuwe actiepunten',
			'Wat moet er nog gebeuren',
			'Tâches à venir',
			'Liste des tâches',
			'À faire avant mai',
			'À réaliser avant la prochaine réunion',
			'Bis zum nächsten Treffen',
			'Te doen voor mei',
			'Antes de la próxima reunión',
			'Da fare entro la prossima riunione',
			'Goals for the next sprint',
			'Ziele bis zum nächsten Treffen',
			'Doelen voor volgende week',
			'Objectif de la semaine',
			'Objetivos para la próxima reunión',
			'Obiettivi della settimana',
			'Metas da sprint',
			'Até à próxima reunião',
			'Compromisos acordados',
			'Tareas y responsables',
			'Definición de las tareas',
			'Compiti e responsabili',
			'Cose da fare entro maggio',
			'Tarefas atribuídas',
			'Encaminhamentos da reunião',
		]) {
			assert.deepEqual(
				unlisted(`## ${heading}\n\n- ropes\n- Oars\n\n## Boats\n\n- They leak`),
				['action: ropes', 'action: Oars'],
				heading,
			);
		}
	});

	it('makes neither a paragraph, nor a question, nor a time one', () => {
		assert.deepEqual(unlisted('## Tasks for May\n\nIt rained.\n\n- ropes\n- How many oars?\n- Deadline: 5 May\n'), [
			'action: ropes',
		]);
	});

	it('makes one of each line of a paragraph where the next word had room', () => {
		const lines = [
			'Send out the survey about the new boats',
			'Create a page',
			'Add what members have written about boats, nets and oars to that page',
		];
		assert.deepEqual(
			unlisted(`## Action items\n\n${lines.join('\n')}\n`),
			lines.map((line) => `action: ${line}`),
		);
	});

	it('makes it none where another word says so', () => {
		for (const heading of [
			'Previous action items',
			'Completed tasks',
			'Status of tasks',
			'Discussion of tasks',
			'The tasks of the board',
			'Task force',
			'Action plan',
			'Purpose: Design and tasks',
			'What are our tasks?',
			'Aufgaben des Vorstands',
			'Erledigte Aufgaben',
			'Alte To-dos',
			'Aufgabenbereiche',
			'Taken van het bestuur',
			'Vorige actiepunten',
			'Tâches du bureau',
			'Tâches réalisées',
			'Tareas del comité',
			'Tareas realizadas',
			'Compiti del consiglio',
			'Compiti svolti',
			'Tarefas da direção',
			'Tarefas realizadas',
			'Todos los socios',
		])
			assert.deepEqual(unlisted(`## ${heading}\n\n- ropes\n- Oars\n`), [], heading);
	});

	it('may have headings below it, and a name in it', () => {
		assert.deepEqual(
			minutes('## Tasks for May\n\n### Everybody\n\n- Read it\n\n### Bo\n\n- Invite Zoe Hill to join\n'),
			['action: Read it (Everybody)', 'action: Invite Zoe Hill to join (Bo)'],
		);
		assert.deepEqual(minutes('## Aufgaben Ana\n\n- Flyer für Bo\n\n## Aufgaben Bo\n\n- Zelt\n'), [
			'action: Flyer für Bo (Ana)',
			'action: Zelt (Bo)',
		]);
		assert.deepEqual(minutes('## Tasks for May\n\n- ropes\n\n### Boats\n\n- They leak\n'), ['action: ropes']);
	});

	it('may be the one of a column', () => {
		assert.deepEqual(unlisted('| N | Compromisso | Responsável |\n|---|---|---|\n| 1 | Terminar o mapa | Rui |\n'), [
			'action: Terminar o mapa (Rui)',
		]);
	});
});

describe('a line with a word for tasks', () => {
	it('leads to the list below it', () => {
		for (const line of [
			'Tasks for next week:',
			'The following tasks were given out:',
			'Se establecieron los siguientes compromisos:',
			'Es wurden folgende Aufgaben verteilt:',
			'We went on and assigned tasks to those present:',
			'Die Aufgaben für das Fest sind wie folgt aufgeteilt:',
		])
			assert.deepEqual(
				unlisted(`${line}\n\n- ropes\n- Oars\n\nIt rained.\n\n- They leak\n`),
				['action: ropes', 'action: Oars'],
				line,
			);
		assert.deepEqual(unlisted('- Boats\n  - Tasks for Zoe:\n    - ropes\n    - Oars\n  - They leak\n'), [
			'action: ropes (Zoe)',
			'action: Oars (Zoe)',
		]);
	});

	it('needs no colon, but for an item', () => {
		assert.deepEqual(unlisted('Tasks for next week\n\n- ropes\n'), ['action: ropes']);
		assert.deepEqual(unlisted('- Tasks for next week\n  - ropes\n'), []);
	});

	it('has subjects, too, where more is said below them', () => {
		assert.deepEqual(minutes('## Tasks for May\n\n- Boats\n  - They leak\n- Oars (Bo)\n  - New ones\n- Nets\n'), [
			'action: Oars (Bo) (Bo)',
			'action: Nets',
		]);
	});

	it('leads to one of people in other words, too, if nearly all items have somebody', () => {
		const told = ['Oars: Zoe Hill', 'Ropes and sails: Kim Lowe, Lou Marsh', 'A letter (Jo Reed)', 'Kim Lowe: nets'];
		for (const line of [
			'We then gave out tasks, which are to be done in May.',
			'Aufgaben wurden verteilt, die im Mai anstehen.',
		])
			assert.deepEqual(
				unlisted(`${line}\n\n${listOf(told)}`),
				[
					'action: Oars: Zoe Hill (Zoe Hill)',
					'action: Ropes and sails: Kim Lowe, Lou Marsh (Kim Lowe, Lou Marsh)',
					'action: A letter (Jo Reed) (Jo Reed)',
					'action: Kim Lowe: nets (Kim Lowe)',
				],
				line,
			);
		assert.deepEqual(
			unlisted(`## First pass at tasks and champions\n\n${listOf(['Zoe Hill - nets', 'Kim Lowe - oars'])}`),
			['action: Zoe Hill - nets (Zoe Hill)', 'action: Kim Lowe - oars (Kim Lowe)'],
		);
		assert.deepEqual(unlisted('We then gave out tasks.\n\n- Boats: they leak\n- Ropes\n- Oars: Zoe Hill\n'), []);
		assert.deepEqual(unlisted('We spoke of the tasks of the board.\n\n- Chair: Zoe Hill\n- Treasurer: Kim Lowe\n'), []);
		assert.deepEqual(unlisted(`It rained.\n\n${listOf(told)}`), []);
	});
});

describe('an item that ends with who does it', () => {
	it('needs no verb, nor that anybody knows them, if it says that they do', () => {
		assert.deepEqual(
			inMinutes([
				listOf([
					'Some tests were missing (macht Zoe)',
					'Maps -> *Responsables: Zoe Hill*',
					'Cartes (Responsable : Zoe Hill)',
					'Nets → owner: Kim Lowe',
					'Zelte – zuständig: Ana, Zoe Hill',
					'Mappe (se ne occupa Zoe Hill)',
				]),
			]).map((each) => /\(([^()]*)\)$/.exec(each)![1]),
			['Zoe', 'Zoe Hill', 'Zoe Hill', 'Kim Lowe', 'Ana Lund, Zoe Hill', 'Zoe Hill'].map((each) =>
				each.replace('Ana Lund', 'Ana'),
			),
		);
		assert.deepEqual(inMinutes([listOf(['A talk (by Zoe)', 'Maps – needs Zoe', 'Report (about Zoe Hill)'])]), []);
	});
});

describe('a list', () => {
	it('is divided by blank lines between some of its items', () => {
		assert.deepEqual(minutes('## Tasks\n\n- Zoe: nets\n- All: read it\n\n- Boats\n- Later: oars\n'), [
			'action: Zoe: nets (Zoe)',
			'action: All: read it (All)',
			'action: Boats',
			'action: Later: oars',
		]);
	});
});

describe('who stands before a colon in a list of tasks', () => {
	it('is somebody if the report often has the name, where nouns have small letters', () => {
		const told = 'Zoe was away. We thanked Zoe and Kim for what they had done. Then Zoe asked Kim, and Kim left.';
		const list = '- Zoe: ropes\n- Kim: oars\n';
		assert.deepEqual(
			read(`# Minutes\n\n5 March 2018\n\nThis is what we talked of at the meeting.\n\n${told}\n\n## Tasks\n\n${list}`),
			['action: Zoe: ropes (Zoe)', 'action: Kim: oars (Kim)'],
		);
	});
});

describe('a thematic break', () => {
	it('ends a section of tasks, or what stands below headings in it where there are none', () => {
		for (const sign of ['---', '* * *', ' _\t_ _ _ ', '- - -'])
			assert.deepEqual(minutes(`## Tasks\n\n- Buy flags\n\n${sign}\n\n- See you there\n`), ['action: Buy flags'], sign);
		assert.deepEqual(minutes('## Action items\n\n---\n\n- Buy flags\n\n### Ana\n\n- Buy nails\n'), [
			'action: Buy flags',
			'action: Buy nails (Ana)',
		]);
		assert.deepEqual(minutes('## Action items\n\n***\n\n### Stay in touch\n\n- Sign up to the list\n'), []);
	});
});

describe('a heading or label that says whose tasks follow', () => {
	const theirs = ['action: ropes (Bo)', 'action: oars and nets (Bo)'];
	const items = '- ropes\n- oars and nets\n';

	it('gives each item of the list below it to them', () => {
		for (const said of [
			'Tasks for Bo',
			'To-dos Bo',
			'Bo’s tasks',
			'Agenda for Bo',
			'Bo: action items',
			'Aufgaben von Bo',
			'Agenda für Bo',
			'À faire par Bo',
			'Tâches de Bo',
			'Tareas de Bo',
			'Compiti di Bo',
			'Acties Bo',
			'Tarefas do Bo',
		]) {
			assert.deepEqual(minutes(`### ${said}\n\n${items}`), theirs, said);
			assert.deepEqual(minutes(`It rained.\n\n${said}:\n\n${items}`), theirs, said);
		}
		assert.deepEqual(minutes(`- To-dos Bo\n${items.replaceAll('- ', '  - ')}`), theirs);
		assert.deepEqual(minutes('### Tasks for Ana and Bo\n\n- ropes\n'), ['action: ropes (Ana, Bo)']);
		assert.deepEqual(unlisted('### Tasks for Charles\n\n- ropes\n'), ['action: ropes (Charles)']);
	});

	it('says nothing else, and names people', () => {
		for (const said of ['Agenda for Hull', 'Report of Bo', 'Tasks for Bo?', 'Last tasks of Bo'])
			assert.deepEqual(minutes(`### ${said}\n\n${items}`), [], said);
	});
});
