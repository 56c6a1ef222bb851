import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes } from './in-minutes.js';

const listOf = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');

describe('what will be done, whoever does it', () => {
	it('is told in all languages, whatever else the line says', () => {
		eachIs({
			'The council will be contacted about the lamp. It was dark.':
				'action: The council will be contacted about the lamp.',
			'Ein Brief an die Stadt wird bald verschickt. Es regnet.': 'action: Ein Brief an die Stadt wird bald verschickt.',
			'La liste sera affichée dans le hall. Il pleut.': 'action: La liste sera affichée dans le hall.',
			'De leden zullen per brief worden uitgenodigd. Tot zover.':
				'action: De leden zullen per brief worden uitgenodigd.',
			'La lista será enviada a los vecinos. Llueve.': 'action: La lista será enviada a los vecinos.',
			'Il preventivo verrà richiesto al fabbro. Piove.': 'action: Il preventivo verrà richiesto al fabbro.',
			'A lista será divulgada na praça. Chove.': 'action: A lista será divulgada na praça.',
		});
	});

	it('names who does it, or is asked to, but not those to whom it is done', () => {
		eachIs({
			'The sums will be calculated by the treasurer. It rained.':
				'action: The sums will be calculated by the treasurer. (the treasurer)',
			'O valor será calculado pelo tesoureiro. Chove.': 'action: O valor será calculado pelo tesoureiro. (tesoureiro)',
			'Es wird sich von Ana und Zoe darum gekümmert.':
				'action: Es wird sich von Ana und Zoe darum gekümmert. (Ana, Zoe)',
			'Ana will be asked to sing. It rained.': 'action: Ana will be asked to sing. (Ana)',
			'Members will be notified of the date. It rained.': 'action: Members will be notified of the date.',
		});
	});

	it('is neither how things are, nor what may be', () => {
		eachIs({
			'The fair will be held in May. It will be fun.': '',
			'A shed that will be repaired stands there. So it does.': '',
			'Die Kasse wird jährlich überarbeitet. So ist es.': '',
			'Se habló de cómo se publicará la lista. Llueve.': '',
			'Perhaps the mayor will be contacted. It rained.': '',
			'Der Soll-Zustand ist gut. Mehr nicht.': '',
		});
	});
});

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
