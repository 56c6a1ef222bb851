import assert from 'node:assert/strict';
import { minutes, read } from './in-minutes.js';

const items = (...said: string[]) => minutes(`## Posters\n\n${said.map((each) => `- ${each}\n`).join('')}`);

describe('whose a task is in square brackets', () => {
	it('is whoever is known', () => {
		assert.deepEqual(items('Write to the mayor [Ana, Bo]', 'Write to the press [@zoe]', 'Order cups [Draft]'), [
			'action: Write to the mayor [Ana, Bo] (Ana, Bo)',
			'action: Write to the press [@zoe] (@zoe)',
		]);
		assert.deepEqual(minutes('## To do\n\n- Posters [Draft]\n- Cups [Cy]'), [
			'action: Posters [Draft]',
			'action: Cups [Cy] (Cy)',
		]);
	});

	it('may be single letters, where they begin names or stand together', () => {
		assert.deepEqual(minutes('## To do\n\n- Posters [A]\n- Cups [B / Cy]\n- Tea\n- Order the rest [Z]'), [
			'action: Posters [A] (A)',
			'action: Cups [B / Cy] (B, Cy)',
			'action: Tea',
			'action: Order the rest [Z] (Z)',
		]);
		assert.deepEqual(read('# Minutes\n\n## To do\n\n- Cups [P, Q]\n- Tea [Q]'), [
			'action: Cups [P, Q] (P, Q)',
			'action: Tea [Q] (Q)',
		]);
		// High, middle and low
		assert.deepEqual(minutes('## To do\n\n- Posters [H]\n- Cups [M]\n- Tea [L]'), [
			'action: Posters [H]',
			'action: Cups [M]',
			'action: Tea [L]',
		]);
	});
});

describe('names behind the full stop', () => {
	it('say whose the sentence is, or the whole item', () => {
		assert.deepEqual(items('The press will be asked once more. (Ana)', 'Die Presse wird noch einmal angefragt. (Bo)'), [
			'action: The press will be asked once more. (Ana) (Ana)',
			'action: Die Presse wird noch einmal angefragt. (Bo) (Bo)',
		]);
		assert.deepEqual(
			items('Order new posters. Then we have enough of them. (Cy)', 'Posters are nice. They hang here. (Cy)'),
			['action: Order new posters. Then we have enough of them. (Cy) (Cy)'],
		);
		const german =
			'# Protokoll der Sitzung\n\nAnwesend: Cy Roth\n\nDie Sitzung beginnt um acht Uhr, und wir haben über die Werbung gesprochen.\n\n';
		assert.deepEqual(
			read(`${german}- Plakate neu bestellen. Dann haben wir wieder genug. (Cy)\n- Es war schön. (Applaus)`),
			['action: Plakate neu bestellen. Dann haben wir wieder genug. (Cy) (Cy)'],
		);
	});

	it('go with the last sentence if they stand in it', () => {
		assert.deepEqual(
			items(
				'All are here; ask for the price -&gt; [@zoe](https://example.org)',
				'We have none. Write to the mayor (Ana)',
			),
			['action: ask for the price -> @zoe (@zoe)', 'action: Write to the mayor (Ana) (Ana)'],
		);
	});
});

describe('what others want somebody to do', () => {
	it('is a task of theirs, besides what was decided', () => {
		assert.deepEqual(minutes('The directors agreed that Ana should present other plans at the next meeting.'), [
			'decision: The directors agreed that Ana should present other plans at the next meeting.',
			'action: The directors agreed that Ana should present other plans at the next meeting. (Ana, the next meeting)',
		]);
		const often = 'Zoe came. Zoe left. Later, Zoe came back.';
		assert.deepEqual(minutes(`${often}\n\nThe directors agreed that Zoe should present other plans.`), [
			'decision: The directors agreed that Zoe should present other plans.',
			'action: The directors agreed that Zoe should present other plans. (Zoe)',
		]);
		assert.deepEqual(minutes('Much was said. It was agreed that Ana would continue to ask the members.'), [
			'decision: It was agreed that Ana would continue to ask the members.',
			'action: It was agreed that Ana would continue to ask the members. (Ana)',
		]);
		assert.deepEqual(minutes('The directors agreed that Fees should rise.'), [
			'decision: The directors agreed that Fees should rise.',
		]);
	});

	it('is told apart from what those who ask will do', () => {
		assert.deepEqual(
			minutes('We had tea. Several members offered to help and asked Zoe Kern to write to the press. It rained.'),
			[
				'action: Several members offered to help and asked Zoe Kern to write to the press. (Several members)',
				'action: asked Zoe Kern to write to the press. (Zoe Kern)',
			],
		);
	});
});

describe('an item of an agenda', () => {
	it('tells what was said if it says so much', () => {
		const text = (said: string) => `# Minutes\n\n5 March 2018\n\n## Agenda\n\n1. Opening\n2. ${said}\n3. End\n`;
		assert.deepEqual(
			read(text('Call. Who will be asked? Zoe will contact the mayor. We will delay the call until next year.')),
			['action: Zoe will contact the mayor. (Zoe)', 'action: We will delay the call until next year. (We, next year)'],
		);
		assert.deepEqual(read(text('Call. Zoe will contact the mayor.')), []);
	});
});
