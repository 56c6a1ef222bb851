import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes, read } from './in-minutes.js';

const ENGLISH =
	'# Minutes\n\n5 March 2018\n\nPresent: Ana Lund, Cy Roth\n\nThis is what we talked about at the meeting, and that was all of it.\n\n';
const GERMAN =
	'# Protokoll\n\n5. März 2018\n\nAnwesend: Ana Lund, Bo Berg\n\nEs wurde über die Gärten gesprochen, und der Vorstand ist nicht zufrieden.\n\n';
const DUTCH =
	'# Notulen\n\n5 maart 2018\n\nAanwezig: Ana Lund, Bo Berg\n\nHet bestuur heeft de leden gevraagd wat ze van het voorstel vinden, en niet iedereen was het eens.\n\n';
const listOf = (items: readonly string[]) => items.map((item) => `- ${item}\n`).join('');

describe('an item that ends with somebody’s name', () => {
	it('says what they are to do', () => {
		const inBareForm = [
			'Set up the stall (Ana, Bo)',
			'create a poster – Ana',
			'Look into new locks -> Bo',
			'Envoyer le courrier (Ana)',
			'Enviar la carta → Bo',
			'Prenotare la sala (Cy)',
			'Marcar a data (Ana)',
		];
		assert.deepEqual(
			inMinutes([listOf(inBareForm)]).map((each) => /\(([^()]*)\)$/.exec(each)![1]),
			['Ana, Bo', 'Ana', 'Bo', 'Ana', 'Bo', 'Cy', 'Ana'],
		);
		assert.deepEqual(read(ENGLISH + listOf(['The list needs to be printed (Cy)'])), [
			'action: The list needs to be printed (Cy) (Cy)',
		]);
		const told = (language: string, items: readonly string[]) => read(language + listOf(items));
		assert.deepEqual(told(GERMAN, ['Flyer bestellen (Ana)', 'Das muss noch geändert werden --> Bo']), [
			'action: Flyer bestellen (Ana) (Ana)',
			'action: Das muss noch geändert werden --> Bo (Bo)',
		]);
		assert.deepEqual(told(DUTCH, ['Tekening op de site zetten (Bo)']), [
			'action: Tekening op de site zetten (Bo) (Bo)',
		]);
		assert.deepEqual(
			read(
				`${GERMAN}Das Dach ist nicht dicht, und das ist auch für die Gärten eine Last.\n\nAna: Flyer bestellen\n\nBo: Flyer bestellen?\n`,
			),
			['action: Ana: Flyer bestellen (Ana)'],
		);
		assert.deepEqual(told(GERMAN, ['Der Termin wurde verschoben (Ana)', 'Neue Sitzungen (Bo)', 'Tor offen (Ana)']), []);
	});

	it('says nothing of the kind without a verb, or where nobody is known by the name', () => {
		const others = ['Update on the garden (Bo)', 'Set up the stall (Harbour Board)', 'Costs (Ana)', 'Set up (Ana)?'];
		assert.deepEqual(inMinutes([listOf(others)]), []);
		assert.deepEqual(inMinutes(['Contacten met andere groepen (Bo)']), []);
	});

	it('names who is to do it, where a list of tasks says what', () => {
		assert.deepEqual(minutes('## Actions\n\n- Minutes to be sent (Ana)'), ['action: Minutes to be sent (Ana) (Ana)']);
	});
});

describe('those who act', () => {
	it('are radio amateurs, too, and two with a plus between them', () => {
		eachIs({
			'It rained. K0XYZ to look into it.': 'action: K0XYZ to look into it. (K0XYZ)',
			'DL1ABC and VE7DEF have volunteered to help out.':
				'action: DL1ABC and VE7DEF have volunteered to help out. (DL1ABC, VE7DEF)',
			'MP3 to WAV was easy.': '',
			'Ana + Bo will sweep the hall.': 'action: Ana + Bo will sweep the hall. (Ana, Bo)',
		});
	});

	it('are not those who are asked at the same time', () => {
		const asked = [
			'Remind everyone to sign.',
			'Ask members to add their names.',
			'Used Garden Sites to create a site.',
		];
		assert.deepEqual(inMinutes(asked), []);
	});

	it('are told in the present, in English too', () => {
		eachIs({
			'Ana sends a message to the baker.': 'action: Ana sends a message to the baker. (Ana)',
			'Bo is looking into new locks.': 'action: Bo is looking into new locks. (Bo)',
			'Cy is making a list.': 'action: Cy is making a list. (Cy)',
			'Ana was away. She is to write the letter.': 'action: She is to write the letter. (Ana)',
			'Bo sends his regards.': '',
			'Cy is looking at a list.': '',
			'Ana believes that Quinn will write.': '',
			'We will talk about the shed today.': '',
		});
	});

	it('are told in the present by any verb with an object, in Spanish and Italian', () => {
		eachIs({
			'Ana prepara el informe.': 'action: Ana prepara el informe. (Ana)',
			'Ana y Bo limpian la sala.': 'action: Ana y Bo limpian la sala. (Ana, Bo)',
			'Ana explica el informe.': '',
			'Bo y la junta hablan.': '',
			'Cy decía la verdad.': '',
			'Ana prenota la sala.': 'action: Ana prenota la sala. (Ana)',
			'Bo e Cy puliscono il cortile.': 'action: Bo e Cy puliscono il cortile. (Bo, Cy)',
			'Ana illustra il bilancio.': '',
			'Bo e il presidente parlano.': '',
			'Ana e Bo inviarono la lettera.': '',
		});
	});

	it('are told in the present by some verbs in Portuguese', () => {
		eachIs({
			'Ana reserva a sala.': 'action: Ana reserva a sala. (Ana)',
			'Bo imprime os cartazes.': 'action: Bo imprime os cartazes. (Bo)',
			'Ana apresenta os números.': '',
			'Ana e Bo enviaram os números.': '',
			'Ana and Bo have a cold.': '',
		});
	});
});

describe('decisions of those who say “we”', () => {
	it('are told without a subject', () => {
		const decided = [
			'Decidimos comprar una carpa.',
			'Hemos acordado que la sala se cierra.',
			'Abbiamo deciso di comprare una tenda.',
			'It was tentatively agreed that nothing is changed.',
			'The trustees agreed to buy a tent.',
		];
		assert.deepEqual(
			inMinutes(decided),
			decided.map((each) => `decision: ${each}`),
		);
	});

	it('are told of what becomes of something', () => {
		const decided = [
			'The fee was set at £30.',
			'The proposal did not pass.',
			'Das Treffen wird auf den 5. Mai verschoben.',
			'De contributie wordt 30 euro.',
			'La réunion est reportée au 5 mai.',
			'La reunión se aplaza al 5 de mayo.',
			'Queda aprobado el presupuesto.',
			'La quota è fissata a 30 euro.',
			'Ana è eletta presidente.',
			'Foi aprovado o orçamento.',
			'A reunião foi adiada para 5 de maio.',
		];
		assert.deepEqual(
			inMinutes(decided),
			decided.map((each) => `decision: ${each}`),
		);
		assert.deepEqual(inMinutes(['The price field is set to the last price.', 'Bo decided what they mean.']), []);
	});
});

describe('lists of tasks and decisions', () => {
	it('do not hold when the meeting ended, nor who wrote it down', () => {
		const ends = {
			Actions: ['Closed 16:21', 'Meeting adjourned at 9:15 pm', 'Minutes taken by Ana Lund'],
			Aufgaben: ['Ende der Sitzung: 21:30 Uhr', 'Für das Protokoll: AL'],
			Acties: ['Einde: 22:15 uur'],
			Tareas: ['Fin de la reunión: 21:30'],
		};
		for (const [heading, lines] of Object.entries(ends))
			for (const line of lines) assert.deepEqual(minutes(`## ${heading}\n\n- ${line}`), [], line);
	});

	it('end with their table', () => {
		assert.deepEqual(
			minutes('## Decisions\n\n| Decision | No. |\n|---|---|\n| Buy a tent | 1 |\n\n**Ana Lund**\n\n- Thank you all.'),
			['decision: Buy a tent · 1'],
		);
	});

	it('have a column that says until when', () => {
		const table =
			'| Wer | Was | Bis wann |\n|---|---|---|\n| Ana | Zelt mieten | Ende März |\n| Bo | Brot | 1/6 |\n| Cy | Salz 1/2 | 10.04. |';
		assert.deepEqual(minutes(table), [
			'action: Zelt mieten (Ana, 2018-03-31)',
			'action: Brot (Bo, 1/6)',
			'action: Salz 1/2 (Cy, 2018-04-10)',
		]);
	});

	it('may be a paragraph that begins with what is to be done', () => {
		assert.deepEqual(
			read(`${ENGLISH}Get the first page online (Cy)\n\nWe met the mayor (Ana)\n\nThe first page (Cy)\n`),
			['action: Get the first page online (Cy) (Cy)'],
		);
	});

	it('may be an infinitive that German begins with as with a noun', () => {
		assert.deepEqual(
			read(`${GERMAN}- Überarbeiten der Satzung (AL)\n- Treffen der Gruppen (AL)\n- Themen der Woche (BB)\n`),
			['action: Überarbeiten der Satzung (AL) (AL)'],
		);
	});
});
