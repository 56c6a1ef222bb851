import assert from 'node:assert/strict';
import { inMinutes, minutes } from './in-minutes.js';

describe('a mark within a line', () => {
	it('begins behind a comma, a dash or an arrow, in capitals with a colon', () => {
		assert.deepEqual(
			inMinutes([
				'The shed is dry, TODO: deploy to the new shelf',
				'Das Tor klemmt – AKTION Ana: Öl kaufen',
				'Le bateau fuit ; ACTION : boucher le trou',
				'The nets are old -> ACTION Bo: order some',
				'Sailing in May, DECISION: we go to Ayr',
			]),
			[
				'action: deploy to the new shelf',
				'action: Öl kaufen (Ana)',
				'action: boucher le trou',
				'action: order some (Bo)',
				'decision: we go to Ayr',
			],
		);
	});

	it('is none in small letters, or where no colon follows', () => {
		assert.deepEqual(inMinutes(['We talked, action: none of us liked', 'Boats, ACTION films and more']), []);
	});

	it('is “(todo)” at the end of an item', () => {
		const items = (...said: string[]) => minutes(said.map((each) => `- ${each}`).join('\n'));
		assert.deepEqual(
			items('Paint on the shed (todo)', 'Farbe fürs Tor (zu erledigen)', 'Peinture (à faire).', 'Ana: verf [te doen]'),
			['action: Paint on the shed', 'action: Farbe fürs Tor', 'action: Peinture', 'action: Ana: verf (Ana)'],
		);
		assert.deepEqual(items('Paint on the shed (done)', '(todo)', 'Paint on the shed (to-do list)'), []);
	});

	it('is “(Bo taking action item)”', () => {
		assert.deepEqual(inMinutes(['The shed could be dry (Bo taking action item)']), [
			'action: The shed could be dry (Bo taking action item) (Bo)',
		]);
	});
});
