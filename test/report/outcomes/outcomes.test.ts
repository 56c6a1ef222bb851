import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outcomes, ReportReader } from '../../../server/src/report/index.js';

const read = (text: string): string[] => {
	const report = new ReportReader().read(text, { path: 'minutes.md' });
	return outcomes(report).map(({ kind, span, text: words, who, due }) => {
		assert.ok(span.from < span.to, words);
		const line = text.slice(0, span.from).split('\n').length;
		const by = who.length > 0 || due !== undefined ? ` (${[...who, due].filter(Boolean).join(', ')})` : '';
		return `${line} ${kind}: ${words}${by}`;
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

	it('is read under a heading, from items, paragraphs and rows', () => {
		const text = `# Minutes\n\n${PRESENT}## Decisions taken\n\nThe following was agreed:\n\n1. To meet.\n   - at noon\n2. To eat.\n\n### Later\n\nTo sleep.\n\n## Action items\n\n| What | Who | When |\n| --- | --- | --- |\n| Book the hall | Ana Lund | 2018-03-05 |\n| Write | Berg | |\n\n## Notes\n\n- nothing\n`;
		assert.deepEqual(read(text), [
			'9 decision: To meet.',
			'11 decision: To eat.',
			'15 decision: To sleep.',
			'21 action: Book the hall · Ana Lund · 2018-03-05 (Ana Lund, 2018-03-05)',
			'22 action: Write · Berg',
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

	it('is found in the decision of an example', () => {
		const text = readFileSync('examples/orchard-council-minutes.md', 'utf8');
		assert.deepEqual(read(text), ['17 decision: The council adopts the plan, and buys sixty trees.']);
	});
});
