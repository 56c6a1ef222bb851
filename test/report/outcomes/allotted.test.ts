import assert from 'node:assert/strict';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';
import { eachIs, minutes, read } from './in-minutes.js';

/** In minutes with nobody on a list. */
const unlisted = (said: string): string[] => read(`# Minutes\n\n5 March 2018\n\n${said}\n`);

describe('a list that allots tasks', () => {
	it('has names with their tasks below them, known or not, where its heading says so', () => {
		for (const heading of [
			'Task distribution',
			'Interne Aufgabenverteilung (Überarbeitung)',
			'Répartition des tâches',
			'Reparto de tareas',
			'Divisione dei compiti',
			'Taakverdeling',
			'Divisão de tarefas',
		]) {
			assert.deepEqual(
				unlisted(
					`## ${heading}\n\n- **Zoe:**\n    - New ropes.\n    - Oars: sand and paint\n- **Kim & Lou:**\n    - The mast`,
				),
				['action: New ropes. (Zoe)', 'action: Oars: sand and paint (Zoe)', 'action: The mast (Kim, Lou)'],
				heading,
			);
		}
	});

	it('has names where others in it are known, or have an office, or come from there', () => {
		const list =
			'- Ana: ropes\n- Zoe: oars\n- Hull University: a paper on nets\n- All members: reply\n- The chair: a letter';
		assert.deepEqual(minutes(`## Action items\n\n${list}`), [
			'action: Ana: ropes (Ana)',
			'action: Zoe: oars (Zoe)',
			'action: Hull University: a paper on nets (Hull University)',
			'action: All members: reply (All members)',
			'action: The chair: a letter (The chair)',
		]);
		assert.deepEqual(
			read('# Minutes\n\nPresent: Ana Lund (FAO), Bo Berg (WHO)\n\nTO DO list:\n\n- FAO: maps\n- IUCN: data\n'),
			['action: FAO: maps (FAO)', 'action: IUCN: data (IUCN)'],
		);
		assert.deepEqual(minutes('## Actions\n\n- **Ana:**\n  - ropes\n- **Zoe & Bo:**\n  - oars\n'), [
			'action: ropes (Ana)',
			'action: oars (Zoe, Bo)',
		]);
	});

	it('may have names without a colon above their tasks, dashes, or lines instead of items', () => {
		assert.deepEqual(minutes('## Tasks\n\n- Ana\n  - ropes\n- Bo + Zoe\n  - oars\n- Everybody\n  - nets\n'), [
			'action: ropes (Ana)',
			'action: oars (Bo, Zoe)',
			'action: nets (Everybody)',
		]);
		assert.deepEqual(minutes('## Tasks\n\nAna – ropes\nZoe – oars\n'), [
			'action: Ana – ropes (Ana)',
			'action: Zoe – oars (Zoe)',
		]);
		assert.deepEqual(minutes('## Tasks\n\n- Old boats (Ana)\n  - They leak.\n- Ana: ropes\n- Boats: new oars (Bo)\n'), [
			'action: Old boats (Ana) (Ana)',
			'action: Ana: ropes (Ana)',
			'action: Boats: new oars (Bo) (Bo)',
		]);
	});

	it('may have headings for items, with those who have tasks in brackets below them', () => {
		const list = '- Posters\n  - [AL] print them\n  - [BB, CR] hang them\n- Cups\n  - [TBD] order them\n- Tea (Ana)\n';
		assert.deepEqual(minutes(`## Actions\n\n${list}`), [
			'action: [AL] print them (AL)',
			'action: [BB, CR] hang them (BB, CR)',
			'action: [TBD] order them',
			'action: Tea (Ana) (Ana)',
		]);
		assert.deepEqual(minutes('## Actions\n\n- Posters\n  - [@kim] print them\n  - [Ana Lund] hang them\n'), [
			'action: [@kim] print them (@kim)',
			'action: [Ana Lund] hang them (Ana Lund)',
		]);
		// Nobody has such initials.
		assert.deepEqual(minutes('## Actions\n\n- Posters\n  - [RFC] print them\n  - [WIP] hang them\n'), [
			'action: Posters',
		]);
	});

	it('has questions that are nobody’s task, unless more is said', () => {
		assert.deepEqual(
			minutes(
				'## Actions\n\n- Ana: What is our policy?\n- Can we meet?\n- Ana: Ask the baker. Is he ill?\n- [ ] Paint it?\n',
			),
			['action: Ana: Ask the baker. Is he ill? (Ana)', 'action: Paint it?'],
		);
		assert.deepEqual(minutes('## Decisions\n\n- Do we buy boats?\n- No new boats\n'), ['decision: No new boats']);
	});

	it('has topics otherwise', () => {
		assert.deepEqual(unlisted('## Actions\n\n- Boats: new ropes\n- Harbour: a letter\n'), [
			'action: Boats: new ropes',
			'action: Harbour: a letter',
		]);
		assert.deepEqual(minutes('## Actions\n\n- Ana: ropes\n- Boats: oars\n- Harbour: a letter\n- Paint it\n'), [
			'action: Ana: ropes (Ana)',
			'action: Boats: oars',
			'action: Harbour: a letter',
			'action: Paint it',
		]);
		assert.deepEqual(minutes('## Next steps\n\n- Follow-up meeting: 13 March\n'), [
			'action: Follow-up meeting: 13 March (2018-03-13)',
		]);
	});

	it('may stand below decisions, if it names people and nobody else', () => {
		assert.deepEqual(minutes('## Decisions\n\n- Ana: mending of the ropes\n- Bo: cleaning of the shed\n'), [
			'action: Ana: mending of the ropes (Ana)',
			'action: Bo: cleaning of the shed (Bo)',
		]);
		assert.deepEqual(minutes('## Decisions\n\n- Ana: chair\n- Bo: treasurer\n'), [
			'decision: Ana: chair',
			'decision: Bo: treasurer',
		]);
		assert.deepEqual(minutes('## Decisions\n\n- Ana: mending of the ropes\n- Boats: cleaning of the shed\n'), [
			'decision: Ana: mending of the ropes',
			'decision: Boats: cleaning of the shed',
		]);
	});

	it('may stand there with people whom no list has, but not with one item, which may tell of an election', () => {
		const zoe =
			'Zoe told all of us what the ropes are for. Zoe left at nine, and we have heard nothing of the oars.\n\n**Resolved**\n\n- Zoe: mend all of the ropes\n- Ana: mend the oars\n';
		assert.deepEqual(minutes(zoe), ['action: Zoe: mend all of the ropes (Zoe)', 'action: Ana: mend the oars (Ana)']);
		assert.deepEqual(minutes('## Decisions\n\n- Ana: elected to the board for two years\n'), [
			'decision: Ana: elected to the board for two years',
		]);
	});

	it('tells of others in brackets with a dash between them', () => {
		assert.deepEqual(minutes('## Actions\n\n- New ropes (IUCN – FAO)\n'), [
			'action: New ropes (IUCN – FAO) (IUCN, FAO)',
		]);
	});
});

describe('a very long list of tasks', () => {
	it('is read item by item', () => {
		// A look at all of them for each would take a quarter of an hour.
		for (const heading of ['Actions', 'Decisions']) {
			const list = '- Ana Lund: will sand and paint the oars\n'.repeat(20_000);
			const text = `# Minutes\n\nPresent: Ana Lund, Bo Berg\n\n## ${heading}\n\n${list}`;
			assert.equal(outcomes(new ReportReader().read(text)).length, 20_000, heading);
		}
	});
});

describe('a long paragraph below a list of tasks', () => {
	it('is none of them', () => {
		const long = 'The boats are old, and there was a long talk about what to do with them. '.repeat(4).trim();
		assert.deepEqual(minutes(`## Actions\n\n- New ropes\n\n${long}\n`), ['action: New ropes']);
	});
});

describe('an object before a German infinitive', () => {
	it('is nobody', () => {
		assert.deepEqual(
			minutes('Die Sitzung ist am Montag.\n\nRisikoanalyse erstellen.\n\nAna und Bo erstellen die Analyse.'),
			['action: Ana und Bo erstellen die Analyse. (Ana, Bo)'],
		);
		assert.deepEqual(minutes('## Aufgaben\n\n- Statusbericht erstellen'), ['action: Statusbericht erstellen']);
	});
});

describe('what somebody will do', () => {
	it('is told before a colon, too, if more than the verb is', () => {
		assert.deepEqual(minutes('Bo will update the list of the boats:\n\n- new ones\n'), [
			'action: Bo will update the list of the boats: (Bo)',
		]);
		assert.deepEqual(minutes('Bo will:\n\n- write\n'), []);
	});
});

describe('what somebody tells who is known', () => {
	it('is a task of theirs, or an opinion, but no decision, unless they say that a body decided', () => {
		eachIs({
			'Ana: agreed to write to the harbour.': 'action: Ana: agreed to write to the harbour. (Ana)',
			'Bo: we agreed that this is odd.': '',
			'Boats: agreed to paint them.': 'decision: Boats: agreed to paint them.',
			'Bo: the board agreed to pay.': 'decision: Bo: the board agreed to pay.',
		});
	});
});
