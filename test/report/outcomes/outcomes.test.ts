import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';
import { LANGUAGES } from '../../../server/src/report/words/index.js';

const read = (text: string): string[] => {
	const report = new ReportReader().read(text, { path: 'minutes.md' });
	return outcomes(report).map(({ kind, span, text: words, who, due, done }) => {
		assert.ok(span.from < span.to, words);
		const line = text.slice(0, span.from).split('\n').length;
		const by = who.length > 0 || due !== undefined ? ` (${[...who, due].filter(Boolean).join(', ')})` : '';
		return `${line} ${kind}: ${words}${by}${done ? ' – done' : ''}`;
	});
};

const PRESENT = 'Present: Ana Lund, Bo Berg, Cy Berg\n\n';

describe('what a meeting decided and left to do', () => {
	it('is read after a mark, however it is written', () => {
		const text = `# Minutes 🎉\n\n${PRESENT}**Decision:** The budget stands.\n\n- **Action:** Ana will write by 5 March 2018\n- [ACTION] @bo-b to call them\n- ACTION 58.2: Cy Berg asks\n- **ACTION 58.3** Ana and Bo Berg pay\n\nRESOLVED: We move.\n`;
		assert.deepEqual(read(text), [
			'5 decision: The budget stands.',
			'7 action: Ana will write by 5 March 2018 (Ana, 5 March 2018)',
			'8 action: @bo-b to call them (@bo-b)',
			'9 action: Cy Berg asks (Cy Berg)',
			'10 action: Ana and Bo Berg pay (Ana, Bo Berg)',
			'12 decision: We move.',
		]);
	});

	it('is read after a mark within a paragraph, up to the next one', () => {
		const text = `# Minutes\n\n${PRESENT}We talked. **Decision:** The budget stands. All left. Action (Bo): send it by 5 March 2018. Agreed: we sing.\n\n- It rained. Decision: we go home, and (Action: Ana to call Bo).\n\nThe **decision** was hard. In this decision: nothing. Many things, e.g. actions: none.\n\nIt was late. **Decision:**\n\nWe go.\n`;
		assert.deepEqual(read(text), [
			'5 decision: The budget stands. All left.',
			'5 action: send it by 5 March 2018. (Bo, 5 March 2018)',
			'5 decision: we sing.',
			'7 decision: we go home, and',
			'7 action: Ana to call Bo (Ana)',
			'13 decision: We go.',
		]);
	});

	it('is the sentence before a mark that only says who or whether', () => {
		const text = `# Minutes\n\n${PRESENT}- It rained. The map is sent (Action: Bo)\n- Write to all. ACTION: Ana and Bo Berg. They agree.\n- Shall we move? (**RESOLVED:** yes) (Action: Ana)\n\nActions:\n\n- Sing. (Action: Ana) All like it.\n- Dance\n`;
		assert.deepEqual(read(text), [
			'5 action: The map is sent (Action: Bo) (Bo)',
			'6 action: Write to all. ACTION: Ana and Bo Berg. (Ana, Bo Berg)',
			'7 decision: Shall we move? (RESOLVED: yes)',
			'7 action: Ana (Ana)',
			'11 action: Sing. (Action: Ana) (Ana)',
			'12 action: Dance',
		]);
	});

	it('is read under a heading, from items, paragraphs and rows', () => {
		const text = `# Minutes\n\n${PRESENT}## Decisions taken\n\nThe following was agreed:\n\n1. To meet.\n   - at noon\n2. To eat.\n\n### Later\n\nTo sleep.\n\n## Action items\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the hall | Ana Lund | 2018-03-05 |\n| Write | Berg | |\n\n## Notes\n\n- nothing\n`;
		assert.deepEqual(read(text), [
			'9 decision: To meet.',
			'11 decision: To eat.',
			'15 decision: To sleep.',
			'21 action: Book the hall (Ana Lund, 2018-03-05)',
			'22 action: Write (Berg)',
		]);
	});

	it('is read below a label: one paragraph, or one list, or what is in its item', () => {
		const text = `# Minutes\n\n${PRESENT}**Decision**\n\nThe budget stands.\n\nIt rained.\n\nAction items:\n\n- Ana sings\n- Bo dances\n\nIt rained.\n\n- Rents\n- Actions:\n  - Ana pays\n- Roads\n`;
		assert.deepEqual(read(text), [
			'7 decision: The budget stands.',
			'13 action: Ana sings (Ana)',
			'14 action: Bo dances (Bo)',
			'20 action: Ana pays (Ana)',
		]);
	});

	it('is nothing where nothing was, and ends where a list of those present begins', () => {
		const text = `# Minutes\n\n## Decisions\n\nNone.\n\n## Actions\n\n- Sing\n\nPresent:\n\n- Ana Lund\n\n## Decision-making in general\n\nIt is hard.\n\n> Decision: quoted\n`;
		assert.deepEqual(read(text), ['9 action: Sing']);
	});

	it('is nothing where a label was left empty', () => {
		const text = `# Minutes\n\n${PRESENT}Action:\nDecision: We sing.\n\nIt rained.\n\nAction:\n\nNext meeting: 4 May 2018\n`;
		assert.deepEqual(read(text), ['6 decision: We sing.']);
	});

	it('is known by the words of all languages', () => {
		const marks = {
			Beschluss: 'decision',
			Aufgabe: 'action',
			Décision: 'decision',
			Tâche: 'action',
			Acuerdo: 'decision',
			Tarea: 'action',
			Delibera: 'decision',
			Azione: 'action',
			Deliberação: 'decision',
			Ação: 'action',
			Besluit: 'decision',
			Actiepunt: 'action',
		};
		for (const [mark, kind] of Object.entries(marks)) {
			assert.deepEqual(read(`# Minutes\n\n**${mark}:** abc\n`), [`3 ${kind}: abc`]);
		}
	});

	it('goes on in the next line of the source, unless that begins another', () => {
		const text = `# Minutes\n\n${PRESENT}## Action items\n\n- Ana writes to the harbour 🎉\n  office by 5 March 2018\n  - at noon\n- **Action:** Bo Berg calls\n  Cy Berg about it\n\nAna pays all that is owed to the baker and to\nthe miller, as agreed.\n\nAna sings\nBo dances\n\nAna sings while all of the others dance in the hall  \nBo dances while all of the others sing\n\nACTION: Ana swims across the whole of the lake and back\nACTION: Bo rows\n\n- Ana asks.\n  Bo answers.\n\n33.1— Ana finds whatever else there is to be found\n33.2— Bo loses it\n`;
		assert.deepEqual(read(text), [
			'7 action: Ana writes to the harbour 🎉 office by 5 March 2018 (Ana, 5 March 2018)',
			'10 action: Bo Berg calls Cy Berg about it (Bo Berg)',
			'13 action: Ana pays all that is owed to the baker and to the miller, as agreed. (Ana)',
			'16 action: Ana sings (Ana)',
			'17 action: Bo dances (Bo)',
			'19 action: Ana sings while all of the others dance in the hall (Ana)',
			'20 action: Bo dances while all of the others sing (Bo)',
			'22 action: Ana swims across the whole of the lake and back (Ana)',
			'23 action: Bo rows (Bo)',
			'25 action: Ana asks. (Ana)',
			'26 action: Bo answers. (Bo)',
			'28 action: 33.1— Ana finds whatever else there is to be found (Ana)',
			'29 action: 33.2— Bo loses it (Bo)',
		]);
		assert.deepEqual(read(text.replaceAll('\n', '\r\n')), read(text));
	});

	it('is nothing where a template still has its words, in all languages', () => {
		for (const { places } of LANGUAGES) {
			const text = `# Minutes\n\nDecision: [${places.decision}]\n\nAction: [${places.action}]\n\n- [ ] [${places.name}]: [${places.task}].\n`;
			assert.deepEqual(read(text), []);
		}
		assert.deepEqual(read('# Protokoll\n\n## Aufgaben\n\n- **[Datum 1 einfügen]** – [Ort einfügen]\n'), []);
		assert.deepEqual(read('# Minutes\n\nDecision: [adopted]\n\nDecision: [text] stands.\n'), [
			'3 decision: [adopted]',
			'5 decision: [text] stands.',
		]);
	});

	it('is nothing where the report says so, in all languages', () => {
		const none = [
			'## Action items\n\nNo action items.',
			'## Actions\n\nThere were no new actions.',
			'Action items: none',
			'Decision: none taken',
			'Decisions: None at this time.',
			'## Decisions\n\n- No decisions were taken.',
			'## Beschlüsse\n\nKeine Beschlüsse',
			'## Beschlüsse\n\nEs wurden keine Beschlüsse gefasst.',
			'Aufgaben: keine',
			'## Décisions\n\nAucune décision prise.',
			'Action : néant',
			"## Actions à mener\n\nIl n'y a pas d'actions.",
			'## Décisions\n\nPas de décision.',
			'## Acuerdos\n\nNo hubo acuerdos.',
			'Tareas: ninguna',
			'Tareas: ninguno/a',
			'## Decisioni\n\nNessuna decisione.',
			'Azioni: nessuna',
			'## Tarefas\n\nSem tarefas.',
			'Decisões: nenhuma',
			'## Actiepunten\n\nGeen actiepunten.',
			'Besluit: geen',
		];
		for (const each of none) assert.deepEqual(read(`# Minutes\n\n${each}\n`), [], each);
		assert.deepEqual(read('# Minutes\n\nAction: To do the dishes\n'), ['3 action: To do the dishes']);
		assert.deepEqual(read('# Minutes\n\nDecision: No action.\n\nDecision: None of the boats is sold.\n'), [
			'3 decision: No action.',
			'5 decision: None of the boats is sold.',
		]);
	});

	it('is known to be done', () => {
		const done = [
			'[x] Ana writes',
			'Ana writes (done)',
			'Ana writes (done on 5 March 2018)',
			'Ana writes [closed, see paragraph 4]',
			'Ana writes – done.',
			'Ana writes: completed 5 March 2018',
			'Ana writes (completed 2018-03-05, with the annex) and Bo sends it',
			'DONE: Ana writes',
			'Done x2: Ana writes',
			'Done (5 March): Ana writes',
			'Erledigt (5. März): Ana schreibt',
			'[Done] Ana writes',
			'✅ Ana writes',
			'Ana writes ✔️',
			'~~Ana writes~~',
			'~~**Action:** Ana writes~~',
			'~~Ana writes~~ (done)',
			'Ana schreibt – erledigt am 5. März 2018',
			'Ana écrit (fait)',
			'Ana escribe: hecho',
			'Ana scrive (conclusa)',
			'Ana escreve – concluído',
			'Ana schrijft (afgerond)',
		];
		const open = [
			'[ ] Ana writes',
			'Ana ~~calls~~ writes',
			'Ana writes (done by 5 March 2018)',
			'Done (by 5 March): Ana writes',
			'Ana writes (not done)',
			'Ana gets it done',
			'Ana – complete the form by May',
			'Ana reports that the closed door: opens',
		];
		const lines = (all: readonly string[]): boolean[] =>
			all.map((each) => read(`# Minutes\n\n## Action items\n\n- ${each}\n`)[0]!.endsWith(' – done'));
		assert.deepEqual(
			done.filter((_, index) => !lines(done)[index]),
			[],
		);
		assert.deepEqual(
			open.filter((_, index) => lines(open)[index]),
			[],
		);
	});

	it('is done where a cell of its row says nothing else', () => {
		const rows =
			'| What | State |\n| --- | --- |\n| Ana writes | Done |\n| Bo calls | open |\n| ~~Cy asks~~ | |\n| Bo looks | Resolved by Ana |\n| Cy counts | Resolved (see below) |\n| Ana asks | Completed by Friday |\n';
		assert.deepEqual(read(`# Minutes\n\n## Action items\n\n${rows}`), [
			'7 action: Ana writes – done',
			'8 action: Bo calls',
			'9 action: Cy asks – done',
			'10 action: Bo looks · Resolved by Ana – done',
			'11 action: Cy counts – done',
			'12 action: Ana asks · Completed by Friday (Friday)',
		]);
	});

	it('is found in the decision of an example', () => {
		const text = readFileSync('examples/orchard-council-minutes.md', 'utf8');
		assert.deepEqual(read(text), [
			'11 decision: The minutes of 10 April 2025 were approved without changes.',
			'17 decision: The council adopts the plan, and buys sixty trees.',
			'21 action: Priya Whitlock asks the school for helpers, and Lucía Ferrán books the tents. (Lucía Ferrán)',
		]);
	});
});
