import assert from 'node:assert/strict';
import { eachIs, minutes, read } from './in-minutes.js';

describe('tasks of several people', () => {
	it('are for all of them, up to a dozen', () => {
		eachIs({
			'Ana, Bo, Cy, Di, Ed and Flo will write to the baker.':
				'action: Ana, Bo, Cy, Di, Ed and Flo will write to the baker. (Ana, Bo, Cy, Di, Ed, Flo)',
		});
		const many = Array.from({ length: 14 }, (_, index) => `M${'abcdefghijklmn'[index]}`);
		const [task] = minutes(`| Who | Task |\n| --- | --- |\n| ${many.join(', ')} | Write to the baker |`);
		assert.match(task!, /\(Ma, Mb, .*, Mk, Ml\)$/);
	});

	it('are for those behind each preposition', () => {
		eachIs({
			'The letter will be written by Ana and by Bo.': 'action: The letter will be written by Ana and by Bo. (Ana, Bo)',
			'Une lettre va être rédigée par Ana et par Bo.':
				'action: Une lettre va être rédigée par Ana et par Bo. (Ana, Bo)',
			'Der Brief wird von Ana und von Bo entworfen.': 'action: Der Brief wird von Ana und von Bo entworfen. (Ana, Bo)',
			'La carta va a ser escrita por Ana y por Bo.': 'action: La carta va a ser escrita por Ana y por Bo. (Ana, Bo)',
			'La lettera verrà scritta da Ana e da Bo.': 'action: La lettera verrà scritta da Ana e da Bo. (Ana, Bo)',
			'De brief wordt door Ana en door Bo opgesteld.':
				'action: De brief wordt door Ana en door Bo opgesteld. (Ana, Bo)',
			'A carta vai ser escrita por Ana e por Bo.': 'action: A carta vai ser escrita por Ana e por Bo. (Ana, Bo)',
		});
	});

	it('are one each, even where a line breaks between somebody and the verb', () => {
		assert.deepEqual(
			minutes('The talks at the fair in the town: Ana Lund\nwill write in May, and Bo Berg will write in June.'),
			[
				'action: The talks at the fair in the town: Ana Lund will write in May, and Bo Berg will write in June. (Ana Lund, 2018-05-31)',
				'action: Bo Berg will write in June. (Bo Berg, 2018-06-30)',
			],
		);
	});
});

describe('a name in the way of some editors', () => {
	it('says whose the tasks below it are, whoever knows them', () => {
		assert.deepEqual(
			read(
				'# Minutes\n\n- [name=Zoe]\n    - TODO: write to the baker\n- [name=Max] Who has the key?\n    - TODO: ask around\n',
			),
			['action: write to the baker (Zoe)', 'action: ask around'],
		);
	});
});

describe('what is told in other words', () => {
	it('is decided', () => {
		const said = [
			'We agreed, that the hall needs a new roof.',
			'We will bid for the fair of next year.',
			'Wir bewerben uns um das Stadtfest.',
			'Nous avons décidée avec les parents présents de bloquer la somme.',
			'Hemos decidido con los vecinos pintar la sala.',
			'Abbiamo deciso con i vicini di pulire la sala.',
			'Decidimos com os vizinhos pintar a sala.',
			'We hebben met de buren afgesproken om de zaal te delen.',
		];
		eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));
	});

	it('is to be done', () => {
		const said = [
			'We need to choose a date',
			'Wir müssen noch einen Termin festlegen.',
			'Il faudra choisir une date.',
			'Habrá que elegir fecha.',
			'Bisogna scegliere una data.',
			'We moeten nog een datum prikken.',
			'É preciso marcar a data.',
			'É preciso marcar data.',
		];
		eachIs(Object.fromEntries(said.map((each) => [each, `action: ${each}`])));
		eachIs({ 'Bo gaat het hier over hebben met de buren.': 'action: Bo gaat het hier over hebben met de buren. (Bo)' });
	});

	it('is neither, if it tells who wrote the minutes, or is said in passing', () => {
		eachIs({
			'Protokoll erstellt von: Ana Lund': '',
			'Protokoll erstellt von Ana': '',
			'La fecha sobre la que vamos a trabajar sería un sábado de mayo.': '',
			'The day on which we will work would be a Saturday in May.': '',
		});
	});
});
