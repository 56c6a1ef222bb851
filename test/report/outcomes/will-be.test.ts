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

	it('is what is still to be done, in a word or two', () => {
		eachIs({
			'Le tarif est à étudier.': 'action: Le tarif est à étudier.',
			'Il pleut. À confirmer avec Bo.': 'action: À confirmer avec Bo.',
			'Noch zu klären: wer singt.': 'action: Noch zu klären: wer singt.',
			'Nog te bestellen: de vlaggen.': 'action: Nog te bestellen: de vlaggen.',
			'La sala está pendiente de reservar.': 'action: La sala está pendiente de reservar.',
			'Da verificare con il comune.': 'action: Da verificare con il comune.',
			'A data está por confirmar.': 'action: A data está por confirmar.',
			'Rien n’est à prévoir.': '',
			'C’est difficile à organiser.': '',
			'À voir.': '',
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

describe('what is left to do, without anybody', () => {
	it('begins an item, with any verb but those of thinking and being', () => {
		assert.deepEqual(
			minutes(
				listOf([
					'Need to sharpen the saws',
					'Il faut vider le grenier',
					'Hay que barrer el patio',
					'Dobbiamo svuotare la cantina',
					'Temos que pintar o portão',
					'Follow up with the baker',
					'Ask Zoe about the tent',
					'Need to be careful',
					'Need to think about the roof',
					'Il faut réfléchir au budget',
					'Hay que pensar en la lluvia',
					'Dobbiamo capire i costi',
					'É preciso discutir o preço',
					'Contact info',
					'Send me a note if you like',
				]),
			),
			[
				'action: Need to sharpen the saws',
				'action: Il faut vider le grenier',
				'action: Hay que barrer el patio',
				'action: Dobbiamo svuotare la cantina',
				'action: Temos que pintar o portão',
				'action: Follow up with the baker',
				'action: Ask Zoe about the tent',
			],
		);
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

describe('what somebody says that they do', () => {
	it('is a task of theirs, by name, initials or a word for them', () => {
		eachIs({
			'Ana told that she would mend the net.': 'action: Ana told that she would mend the net. (Ana)',
			'Bo was late. He said he would sweep.': 'action: He said he would sweep. (Bo)',
			'Ana dice que barrerá el patio.': 'action: Ana dice que barrerá el patio. (Ana)',
			'Bo ha detto che scriverà al sindaco.': 'action: Bo ha detto che scriverà al sindaco. (Bo)',
			'Cy disse que vai varrer a sala.': 'action: Cy disse que vai varrer a sala. (Cy)',
			'Ana zegt dat zij de leden zal tellen.': 'action: Ana zegt dat zij de leden zal tellen. (Ana)',
			'Bo asked Ana for a drawing of the shed.': 'action: Bo asked Ana for a drawing of the shed. (Ana)',
			'Bo asked Ana for a show of hands.': '',
			'Ana dice que será difícil.': '',
			'Ana said she would like that.': '',
		});
		const initials =
			'# Minutes\n\nPresent:\n\n- Ana Lund (AL)\n- Bo Berg (BB)\n\n## Boats\n\nAL agreed to paint them.\n';
		assert.match(minutes(`${initials}`).join(), /action: AL agreed to paint them\. \(AL\)/);
	});
});

describe('a decision', () => {
	it('is told of records, payments and requests', () => {
		eachIs({
			'The minutes of the fair were agreed as a true record.':
				'decision: The minutes of the fair were agreed as a true record.',
			'The bills were read and accepted for payment.': 'decision: The bills were read and accepted for payment.',
			'A plea of the harbour to share the costs of the rope was turned down.':
				'decision: A plea of the harbour to share the costs of the rope was turned down.',
			'Il verbale precedente è approvato all’unanimità.': 'decision: Il verbale precedente è approvato all’unanimità.',
			'A ata anterior foi aprovada por unanimidade.': 'decision: A ata anterior foi aprovada por unanimidade.',
			'She was turned down, sadly.': '',
		});
	});
});
