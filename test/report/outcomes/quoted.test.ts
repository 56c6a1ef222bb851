import assert from 'node:assert/strict';
import { inMinutes, minutes } from './in-minutes.js';

describe('what is in a quotation', () => {
	it('is nobody’s task here: neither in a paragraph, nor in a list, a table or below a heading', () => {
		for (const quoted of [
			'> Ana will write to the press.',
			'> - Ana will write to the press.',
			'> Dear all\n>\n> 1. Boats\n>    - Action: paint the pier 🎉',
			'> Dear all\n>\n> Action items:\n>\n> - Ana: paint the pier',
			'> | Action | Who |\n> | --- | --- |\n> | Paint the pier | Ana |',
			'> ## Action items\n>\n> - Paint the pier',
			'- He wrote:\n\n  > - Ana will write to the press.',
			'> > - [ ] Ana will write to the press.',
		])
			assert.deepEqual(minutes(quoted), [], quoted);
	});

	it('may have been decided', () => {
		assert.deepEqual(inMinutes(['> - The board agreed to raise the fee.']), [
			'decision: The board agreed to raise the fee.',
		]);
	});

	it('is the writer’s own in a box, and below a label', () => {
		for (const [own, found] of [
			['> Action items:\n>\n> - Ana: paint the pier 🎉', 'action: Ana: paint the pier 🎉 (Ana)'],
			['> **Action items:**\n> - Paint the pier', 'action: Paint the pier'],
			['> [!todo] Action items\n> - [ ] Ana: paint the pier', 'action: Ana: paint the pier (Ana)'],
		] as const)
			assert.deepEqual(minutes(own), [found], own);
		assert.deepEqual(minutes('> [!quote] To do:\n> - [ ] Ana: paint the pier'), []);
	});

	it('begins and ends no section', () => {
		assert.deepEqual(minutes('> ## Action items\n\n- the weather in May\n- the roof'), []);
		assert.deepEqual(minutes('## Action items\n\n- the pier\n\n> ## Weather\n>\n> - the wind\n\n- the roof'), [
			'action: the pier',
			'action: the roof',
		]);
	});
});
