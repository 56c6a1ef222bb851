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

describe('what several lines of the source say', () => {
	it('is read as one', () => {
		assert.deepEqual(minutes('Abstimmung: Erfolgreiche Wahl bei neun Ja-Stimmen, zu einer (eigenen)\nEnthaltung'), [
			'decision: Abstimmung: Erfolgreiche Wahl bei neun Ja-Stimmen, zu einer (eigenen) Enthaltung',
		]);
	});
});

describe('what is closed, stays on the agenda, or is for everyone', () => {
	it('is told in all languages', () => {
		eachIs({
			'This issue can be closed.': 'decision: This issue can be closed.',
			'Dog walking to be an agenda item for the next meeting':
				'decision: Dog walking to be an agenda item for the next meeting',
			'Der Punkt bleibt auf der Tagesordnung.': 'decision: Der Punkt bleibt auf der Tagesordnung.',
			'Le sujet reste à l’ordre du jour.': 'decision: Le sujet reste à l’ordre du jour.',
			'Dit verzoek kan worden afgesloten.': 'decision: Dit verzoek kan worden afgesloten.',
			'El tema queda en el orden del día.': 'decision: El tema queda en el orden del día.',
			'Il punto resta all’ordine del giorno.': 'decision: Il punto resta all’ordine del giorno.',
			'O ponto permanece na ordem do dia.': 'decision: O ponto permanece na ordem do dia.',
			'La proposta di Bo viene respinta.': 'decision: La proposta di Bo viene respinta.',
			'Everyone needs to send the texts by 9 March.':
				'action: Everyone needs to send the texts by 9 March. (Everyone, 2018-03-09)',
			'Ogni gruppo proporrà un nome.': 'action: Ogni gruppo proporrà un nome. (Ogni gruppo)',
			'The window can be closed.': '',
			'We talked about what is on the agenda.': '',
			'Alle wollen wissen, ob es regnet.': '',
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

	it('may be led to by the last sentence of a paragraph, or by what follows a comma', () => {
		const long = 'It rained on the fair, but all of us stayed until the band had played its last song. '.repeat(3);
		const list = '\n\n- The flyers by post\n- A few tents';
		assert.equal(minutes(`${long}What is left to do:${list}`).length, 2);
		assert.equal(minutes(`We are few and tired, so things we can do before May:${list}`).length, 2);
		assert.equal(minutes(`${long}Any tasks? The band played:${list}`).length, 0);
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

	it('are those of its members and officers, too, and of lists within a list', () => {
		const said = '# Minutes\n\nDan to order the tents.\n';
		for (const people of [
			'members: [Dan Lark]',
			'board_members:\n  - Dan Lark',
			'mitglieder: [Dan Lark]',
			'leden: Dan Lark, Zoe Kern',
		]) {
			assert.deepEqual(read(`---\n${people}\n---\n\n${said}`), ['action: Dan to order the tents. (Dan)'], people);
		}
		const chair =
			'---\nchair: Daniel Lark\nminutes: Sketch\n---\n\n# Minutes\n\n- Order the tents (Daniel)\n\nSketch to order the cups.\n';
		assert.deepEqual(read(chair), ['action: Order the tents (Daniel) (Daniel)']);
		const within = '---\nparticipants:\n  present: [Dan Lark]\n  absent: [Zoe Kern]\n---\n\n';
		assert.deepEqual(read(`${within}# Minutes\n\n- Order the tents (Zoe)\n`), ['action: Order the tents (Zoe) (Zoe)']);
		// A body that has a name
		const named = '---\nboard: Quay Trust\n---\n\n# Minutes\n\nQuay to order the tents.\n';
		assert.deepEqual(read(named), []);
	});

	it('may be called as a word of another language is', () => {
		assert.deepEqual(minutes('- • Dan volunteered to sweep the hall.'), [
			'action: • Dan volunteered to sweep the hall. (Dan)',
		]);
	});
});
