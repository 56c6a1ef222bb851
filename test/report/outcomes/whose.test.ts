import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes, read } from './in-minutes.js';

const people = (told: readonly string[]): string[] => told.map((each) => / \(([^()]*)\)$/.exec(each)?.[1] ?? '');

describe('those who act together', () => {
	it('are all before the verb, and whoever speaks', () => {
		eachIs({
			'Bo: Zoe and I will paint the shed.': 'action: Bo: Zoe and I will paint the shed. (Zoe, Bo)',
			'Bo: Zoe & I to paint the shed.': 'action: Bo: Zoe & I to paint the shed. (Zoe, Bo)',
			'Zoe and I will paint it by Friday.': 'action: Zoe and I will paint it by Friday. (Zoe, I, 2018-03-09)',
			'Ana und ich werden den Zaun streichen.': 'action: Ana und ich werden den Zaun streichen. (Ana, ich)',
			'Daarom gaan Ana en ik de muur verven.': 'action: Daarom gaan Ana en ik de muur verven. (Ana, ik)',
			'Ana y yo vamos a pintar la valla.': 'action: Ana y yo vamos a pintar la valla. (Ana, yo)',
			'Ana / Zoe will paint the shed.': 'action: Ana / Zoe will paint the shed. (Ana, Zoe)',
			'Zoe and the board will paint the shed.': 'action: Zoe and the board will paint the shed. (Zoe, the board)',
			'Ana / Bo: will paint the shed.': 'action: Ana / Bo: will paint the shed. (Ana, Bo)',
			'After a talk with Zoe and the board we paused.': '',
			'I asked Zoe, and I will ask again.': '',
		});
		assert.deepEqual(people(minutes('- Bo:\n  - Zoe and I will paint the shed.')), ['Zoe, Bo']);
	});

	it('may be students and others who are no body', () => {
		for (const said of [
			'The students will write a report.',
			'Die Studenten werden einen Bericht schreiben.',
			'Les développeurs vont écrire un rapport.',
			'De studenten zullen een verslag schrijven.',
			'Los estudiantes van a escribir un informe.',
			'Gli studenti dovranno scrivere una relazione.',
			'Os estudantes vão escrever um relatório.',
		]) {
			assert.deepEqual(people(minutes(said)), [said.split(' ').slice(0, 2).join(' ')], said);
		}
	});

	it('are not those whom somebody allows, invites or thanks', () => {
		eachIs({
			'Allow Zoe Lee to test the boats.': '',
			'Encourage board members to test the boats.': '',
			'Zoe thanked Kim, will write to her.': '',
			'ToDO Frau Lee schaut sich die Boote an': 'action: ToDO Frau Lee schaut sich die Boote an (Frau Lee)',
		});
		assert.deepEqual(people(minutes('Bo: Thanks Cy, will do that.')), ['Bo']);
	});
});

describe('those with whom a sentence begins', () => {
	it('all do what its second verb says', () => {
		assert.deepEqual(
			people(
				inMinutes([
					'Ana, Bo et Cy seront présents et rencontreront la maire.',
					'Ana, Bo y Cy estarán presentes y se reunirán con el alcalde.',
					'Ana, Bo e Cy saranno presenti e incontreranno il sindaco.',
					'Ana, Bo e Cy estarão presentes e encontrarão a presidente.',
				]),
			),
			Array(4).fill('Ana, Bo, Cy'),
		);
	});
});

describe('whoever says “I” in a chat', () => {
	it('stands right before it, in small letters too, or at the beginning', () => {
		eachIs({
			'[10:05] kim: I will look into the nets.': 'action: [10:05] kim: I will look into the nets. (kim)',
			'it is late. kim: I will look': 'action: it is late. kim: I will look (kim)',
		});
	});
});

describe('whose a task is in a list of tasks', () => {
	const tasks = (...items: string[]): string[] =>
		people(minutes(`## Action items\n\n${items.map((item) => `- ${item}`).join('\n')}\n`));

	it('is not whom something is done to', () => {
		assert.deepEqual(
			tasks(
				'Write Ana an email',
				'Invite Zoe to join the board',
				'get back to Bo about the nets',
				'A talk with Ana Lund, Bo Berg, and Cy Roth on nets',
				'Print the paper by Cy',
			),
			['', '', '', '', ''],
		);
	});

	it('is who begins it, or stands apart', () => {
		assert.deepEqual(
			tasks(
				'Ana and Bo look after the nets. Cy has the key.',
				'names of the boats: Cy',
				'The nets (Ana) – she has them already',
				'try to mend the oars @zoe L',
				'on the crew leaders to mend the oars',
				'Ana Lund: nets',
			),
			['Ana, Bo', 'Cy', 'Ana', '@zoe', 'the crew leaders', 'Ana Lund'],
		);
		const table = '## Action items\n\n| Number | Task |\n| --- | --- |\n| 31.2 | Zoe to mend the nets |\n';
		assert.deepEqual(people(minutes(`Zoe and Zoe.\n\n${table}`)), ['Zoe']);
	});

	it('is whoever acts in one of its clauses', () => {
		assert.deepEqual(
			tasks(
				'Ana asks the mayor, and Bo mends the nets',
				'Ana demande un devis et Bo répare les filets',
				'Ana to mend the nets; Bo to ask Cy and the mayor',
				'Ana asks Bo and Cy about the nets',
				'Ana mends the nets and Bo thinks they are old',
			),
			['Ana, Bo', 'Ana, Bo', 'Ana, Bo', 'Ana', 'Ana'],
		);
	});

	it('is who stands above it, be it everybody, or has another one', () => {
		assert.deepEqual(people(minutes('## Actions\n\n### Everybody\n\n- Write Ana an email\n\n### Bo\n\n- Call Cy\n')), [
			'Everybody',
			'Bo',
		]);
		assert.deepEqual(tasks('Zoe to mend the nets', 'Zoe - ropes and oars'), ['Zoe', 'Zoe']);
		assert.deepEqual(tasks('Nyx - ropes and oars', 'Nets: ropes and oars'), ['', '']);
		assert.deepEqual(
			people(
				read('# Minutes\n\nPresent: Ana Lund (Hull), Bo Berg (Hull)\n\nA boat of hull.\n\n## Tasks\n\n- Hull: maps\n'),
			),
			['Hull'],
		);
	});

	it('is who speaks again and again, or is written in small letters before the verb', () => {
		const talk = ['Nyx: I agree.', 'kX: So do I.'].join('\n\n').concat('\n\n');
		const list =
			'ACTION: kX: mend it\n\n## Action items\n\n- Nyx: mend the nets\n- Nets: a map\n- Oars: sand\n- Sweep\n';
		assert.deepEqual(people(minutes(talk.repeat(5) + list)), ['kX', 'Nyx', '', '', '']);
		assert.deepEqual(people(minutes(talk + list)), ['', '', '', '', '']);
		const initials = '## Action items\n\n- KB: ropes\n- LM: oars\n- TS: mend the nets\n- Sweep\n';
		assert.deepEqual(people(minutes(`KB: I agree.\n\nLM: So do I.\n\n${initials}`)), ['KB', 'LM', 'TS', '']);
		assert.deepEqual(people(minutes(initials)), ['', '', '', '']);
		assert.deepEqual(
			tasks(
				'kim to mend the nets',
				'kim and sam to sand it',
				'need to mend the oars',
				'add it to the list',
				'mend and sand to please',
				'If it rains, will wait. Ana to call',
			),
			['kim', 'kim, sam', '', '', '', 'Ana'],
		);
	});

	it('is told with the given name that several have', () => {
		const present = '# Minutes\n\nPresent: Ana Lund, Ana Roth, Bo Berg\n\n';
		assert.deepEqual(people(read(`${present}Ana Roth will write. Bo and Ana Lund will call.\n`)), [
			'Ana Roth',
			'Bo, Ana Lund',
		]);
	});
});

describe('a verb at the end of a German sentence', () => {
	const german =
		'# Protokoll\n\n5. März 2018\n\nAnwesend: Ana Lund, Bo Berg\n\nEs wurde über die Gärten gesprochen, und der Vorstand ist nicht zufrieden.\n\n';

	it('tells what somebody is to do whose name stands before a colon, but not what they say', () => {
		const said = (...items: string[]) => read(german + items.map((item) => `- ${item}\n`).join(''));
		assert.deepEqual(said('Ana: neue Stühle bestellen', 'Die Lampe ist kaputt (macht Bo)'), [
			'action: Ana: neue Stühle bestellen (Ana)',
			'action: Die Lampe ist kaputt (macht Bo) (Bo)',
		]);
		// Whoever Nyx is, it is to be done.
		assert.deepEqual(said('Ana: wir sollten das klären', 'Bo: alle wollen helfen', 'Nyx: neue Stühle bestellen'), [
			'action: Nyx: neue Stühle bestellen',
		]);
	});

	it('may be a participle, unless somebody is known', () => {
		assert.deepEqual(read(`${german}Buch bestellt. Saal gebucht. Ana bestellt.\n`), ['action: Ana bestellt. (Ana)']);
	});
});

describe('what is decided or left to do', () => {
	it('is told in all languages by what all agree on', () => {
		const said = [
			'We reached consensus on the new logo.',
			'Am Ende hat man sich auf ein neues Logo geeinigt.',
			'Nous nous sommes mis d’accord sur le nouveau logo.',
			'Men heeft afgesproken om het logo te wijzigen.',
			'Se llegó a un acuerdo sobre el nuevo logo.',
			'Si è raggiunto un accordo sul nuovo logo.',
			'Chegou-se a um acordo sobre o novo logo.',
			'El equipo acordó ciertas reglas.',
			'L’assemblea ha approvato due mozioni.',
			'A comissão aprovou várias medidas.',
			'Le conseil a approuvé plusieurs mesures.',
			'The board approved two new members.',
			'VOTED unanimously and 4 of 4 directors approved the amendment.',
			'Le projet de site a été suspendu, faute de temps.',
		];
		eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));
	});

	it('is told in all languages by what somebody has taken on, or has to be done', () => {
		eachIs({
			'Ana s’est proposée pour écrire au maire.': 'action: Ana s’est proposée pour écrire au maire. (Ana)',
			'Ana s’est proposée pour le poste de trésorière.': '',
			'Ana si è impegnata a scrivere al sindaco.': 'action: Ana si è impegnata a scrivere al sindaco. (Ana)',
			'Ana se ofreció a escribir al alcalde.': 'action: Ana se ofreció a escribir al alcalde. (Ana)',
			'Bo fehlte. Zudem hat er sich bereit erklärt zu kochen.':
				'action: Zudem hat er sich bereit erklärt zu kochen. (Bo)',
			'Ana presenteert volgende keer de begroting.':
				'action: Ana presenteert volgende keer de begroting. (Ana, volgende keer)',
			'La clé doit être envoyée au trésorier.': 'action: La clé doit être envoyée au trésorier.',
			'La llave debe ser enviada al tesorero.': 'action: La llave debe ser enviada al tesorero.',
			'La chiave deve essere inviata al tesoriere.': 'action: La chiave deve essere inviata al tesoriere.',
			'O relatório deve ser enviado ao tesoureiro.': 'action: O relatório deve ser enviado ao tesoureiro.',
			'Er wordt gestreefd naar vijf.': '',
		});
		assert.equal(minutes('Für das nächste Treffen: ein neues Programm finden!').length, 1);
		assert.equal(minutes('Pour la prochaine réunion : relire les statuts').length, 1);
	});

	it('is nobody’s whose name another word begins with', () => {
		assert.deepEqual(inMinutes(['## Action items', '- Analysis for Ana', '- Ana: letter for Bo']), [
			'action: Analysis for Ana',
			'action: Ana: letter for Bo (Ana)',
		]);
	});
});
