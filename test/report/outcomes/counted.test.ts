import assert from 'node:assert/strict';
import { eachIs, minutes, read } from './in-minutes.js';

describe('how somebody was elected, or how a vote went', () => {
	it('may be told in words', () => {
		eachIs({
			'Vote: elected unanimously': 'decision: Vote: elected unanimously',
			'Abstimmung: Erfolgreiche Wahl im Konsens': 'decision: Abstimmung: Erfolgreiche Wahl im Konsens',
			'Abstimmung: gewählt mit großer Mehrheit': 'decision: Abstimmung: gewählt mit großer Mehrheit',
			'Résultat : élue à l’unanimité': 'decision: Résultat : élue à l’unanimité',
			'Votación: elegida por unanimidad': 'decision: Votación: elegida por unanimidad',
			'Esito: eletta all’unanimità': 'decision: Esito: eletta all’unanimità',
			'Votação: eleita por unanimidade': 'decision: Votação: eleita por unanimidade',
			'Stemming: gekozen met 5 stemmen': 'decision: Stemming: gekozen met 5 stemmen',
		});
	});

	it('may have its votes counted in words', () => {
		eachIs({
			'The new colour: five in favour, no votes against.':
				'decision: The new colour: five in favour, no votes against.',
			'Bei neun Ja-Stimmen und einer (eigenen) Enthaltung.':
				'decision: Bei neun Ja-Stimmen und einer (eigenen) Enthaltung.',
			'Couleur : trois pour, une abstention': 'decision: Couleur : trois pour, une abstention',
			'Color: cinco a favor, dos en contra': 'decision: Color: cinco a favor, dos en contra',
			'Colore: cinque favorevoli, un astenuto': 'decision: Colore: cinque favorevoli, un astenuto',
			'Kleur: vier stemmen voor, geen tegen': 'decision: Kleur: vier stemmen voor, geen tegen',
			'Cor: seis a favor, uma abstenção': 'decision: Cor: seis a favor, uma abstenção',
			'One for the tea and one for the cups.': '',
		});
	});
});

describe('what is decided in the passive of the present', () => {
	it('is told in Italian, and where a choice is left to others', () => {
		eachIs({
			'La scadenza viene fissata per il 5 maggio.': 'decision: La scadenza viene fissata per il 5 maggio.',
			'L’idea di Bo viene poi accantonata.': 'decision: L’idea di Bo viene poi accantonata.',
			'Si lascia la scelta al gruppo Stampa.': 'decision: Si lascia la scelta al gruppo Stampa.',
			'The decision is left to the kitchen team.': 'decision: The decision is left to the kitchen team.',
			'Die Entscheidung wird dem Küchenteam überlassen.': 'decision: Die Entscheidung wird dem Küchenteam überlassen.',
			'La décision est laissée au bureau.': 'decision: La décision est laissée au bureau.',
			'Se deja la decisión al equipo de cocina.': 'decision: Se deja la decisión al equipo de cocina.',
			'De beslissing wordt aan het team overgelaten.': 'decision: De beslissing wordt aan het team overgelaten.',
		});
	});
});

describe('a list of tasks', () => {
	it('may stand below what remains to be done, or what can be before a day', () => {
		for (const lead of [
			'Steps involved for closing the hut',
			'Schedule and commitments',
			'Things we can do before 9 May',
			'Notwendige Schritte',
			'Étapes nécessaires',
			'Benodigde stappen',
			'Dingen die we nog kunnen doen voor 9 mei',
			'Pasos a seguir',
			'Passi da compiere',
			'Passos necessários',
		])
			assert.deepEqual(minutes(`## ${lead}\n\n- The flyers by post\n- Ana and the tents`).length, 2, lead);
	});

	it('is for those at the end of an item, if a day stands before its colon', () => {
		const days = '- Friday, the tents: Ana\n- Friday, tea: Bo\n- Friday, sweeping: Cy Roth and Ana';
		assert.deepEqual(minutes(`It is Friday. On Friday we meet.\n\n## Commitments\n\n${days}`), [
			'action: Friday, the tents: Ana (Ana)',
			'action: Friday, tea: Bo (Bo)',
			'action: Friday, sweeping: Cy Roth and Ana (Cy Roth, Ana)',
		]);
	});

	it('ends where a paragraph begins at the margin', () => {
		assert.deepEqual(minutes('We talked:\n\n- about the colour of the new tents\nAna will order them.\n  Bo sang.'), [
			'action: Ana will order them. (Ana)',
		]);
	});
});

describe('people whom only front matter lists', () => {
	it('are known', () => {
		const items = '- Order the tents (Zoe)\n- Sing (Dan Lark)\n- Dance (Kim)';
		assert.deepEqual(read(`---\ntitle: Minutes\nattendees:\n  - Zoe\n  - Dan Lark\n---\n\n# Minutes\n\n${items}\n`), [
			'action: Order the tents (Zoe) (Zoe)',
		]);
		assert.deepEqual(read('---\npresent: Dan Lark, Zoe Kern\n---\n\n# Minutes\n\n- Order the tents (Dan)\n'), [
			'action: Order the tents (Dan) (Dan)',
		]);
	});

	it('may be called as a word of another language is', () => {
		assert.deepEqual(minutes('- • Dan volunteered to sweep the hall.'), [
			'action: • Dan volunteered to sweep the hall. (Dan)',
		]);
	});
});
