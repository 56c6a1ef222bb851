import assert from 'node:assert/strict';
import { inMinutes, minutes } from './in-minutes.js';

const listOf = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');

describe('what follows behind an arrow', () => {
	it('is to be done by those who begin it, though it tells of now', () => {
		assert.deepEqual(
			minutes(
				listOf([
					'We lack flyers → Ana folds some',
					'Lampe kaputt → Bo flickt sie',
					'Clé perdue -> Cy demande au voisin',
					'Tubo roto => Ana llama al fontanero',
					'Licht stuk →Bo haalt lampen',
				]),
			),
			[
				'action: We lack flyers → Ana folds some (Ana)',
				'action: Lampe kaputt → Bo flickt sie (Bo)',
				'action: Clé perdue -> Cy demande au voisin (Cy)',
				'action: Tubo roto => Ana llama al fontanero (Ana)',
				'action: Licht stuk →Bo haalt lampen (Bo)',
			],
		);
		assert.deepEqual(
			minutes(listOf(['Too late → Ana thinks so', 'Lost → Bo is sad', 'Boats → Harbour sells them'])),
			[],
		);
	});
});

describe('a remark in brackets', () => {
	it('says whose task a sentence is, with or without a colon', () => {
		assert.deepEqual(
			inMinutes([
				'Il pleut. Réparer la cabane. (Action Zoe et Max D.).',
				'The gate is open. Close it. (Action for Ana)',
				'Das Tor ist offen. Es schließen. (Aufgabe Bo)',
				'Het hek is open. Sluiten. (Actie: Cy, Zoe)',
			]),
			[
				'action: Réparer la cabane. (Action Zoe et Max D.) (Zoe, Max D.)',
				'action: Close it. (Action for Ana) (Ana)',
				'action: Es schließen. (Aufgabe Bo) (Bo)',
				'action: Sluiten. (Actie: Cy, Zoe) (Cy, Zoe)',
			],
		);
		assert.deepEqual(inMinutes(['It was written down. (Action Plan)', 'They sang. (Action Group)']), []);
	});
});
