import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes } from './in-minutes.js';

describe('who is to do something, as another line or word tells', () => {
	it('is named in an item, a label or a heading above', () => {
		assert.deepEqual(
			minutes('- Ana:\n  - has called 🎉\n  - will write to the mayor\n  - I’ll sing\n- Will rain fall?'),
			['action: will write to the mayor (Ana)', 'action: I’ll sing (Ana)'],
		);
		assert.deepEqual(minutes('**Bo Berg**\n\n- Will paint the shed.\n\nIt rained.\n\n- Will paint the boat.'), [
			'action: Will paint the shed. (Bo Berg)',
		]);
		assert.deepEqual(minutes('## Cy\n\n- Will order tiles.\n\n## Roof\n\n- Will order slates.'), [
			'action: Will order tiles. (Cy)',
		]);
		assert.deepEqual(minutes('Ana: It rained.\n... I’ll look.\nBo: Fine.'), ['action: ... I’ll look. (Ana)']);
	});

	it('is who stands above what is done in the present, or has to be', () => {
		const items = '- sets up a meeting with the mayor\n- needs to find nails\n- is ill\n- slides are late';
		assert.deepEqual(minutes(`**Ana**\n\n${items}`), [
			'action: sets up a meeting with the mayor (Ana)',
			'action: needs to find nails (Ana)',
		]);
		assert.deepEqual(minutes('## Bo\n\n- bestellt die Farbe\n- berichtet vom Dach'), [
			'action: bestellt die Farbe (Bo)',
		]);
	});

	it('is in brackets, in small letters, if others write them with a capital', () => {
		assert.deepEqual(minutes('Zoe was ill.\n\nDas muss noch eingetragen werden. (zoe/tim)'), [
			'action: Das muss noch eingetragen werden. (zoe/tim) (zoe, tim)',
		]);
	});

	it('is in bold, at the beginning or the end of an item', () => {
		assert.deepEqual(
			minutes('- **Ana** maakt nieuwe vlaggen\n- **Bo** is ziek\n- **Vlaggen** maakt lawaai\n- Vlaggen **Cy**'),
			['action: Ana maakt nieuwe vlaggen (Ana)'],
		);
		assert.deepEqual(minutes('Wat moet er nog gedaan worden:\n\n- Vlaggen **Cy**\n- Touw **nieuw**'), [
			'action: Vlaggen Cy (Cy)',
			'action: Touw nieuw',
		]);
	});

	it('is a name above the rest of an item, and in a column of points of contact', () => {
		assert.deepEqual(minutes('## Reparto de tareas\n\n- **Ana Lund:**  \n  Encargada de las banderas.\n'), [
			'action: Ana Lund: Encargada de las banderas. (Ana Lund)',
		]);
		assert.deepEqual(minutes('| AI | POC |\n| --- | --- |\n| Order flags | Zoe |\n'), ['action: Order flags (Zoe)']);
	});

	it('does so once something has happened', () => {
		eachIs({
			'We wait. When the money comes, Ana will order the nails. It rained.':
				'action: When the money comes, Ana will order the nails. (Ana)',
			'We wait. If it rains in May, I will order the nails. It rained.': '',
			'We wait. Perhaps Bo will order the nails. It rained.': '',
		});
	});

	it('is whom a decision charges with it', () => {
		for (const said of [
			'It was decided to have Tim Kern prepare the letter.',
			'The board agreed to ask Tim Kern to write to the press.',
			'Il est décidé de charger Tim Kern de rédiger la lettre.',
			'Se acuerda encargar a Tim Kern la redacción del texto.',
			'Si decide di incaricare Tim Kern di scrivere la lettera.',
		])
			assert.deepEqual(minutes(said), [`decision: ${said}`, `action: ${said} (Tim Kern)`]);
		assert.deepEqual(minutes('We agreed to ask Europe to pay.'), ['decision: We agreed to ask Europe to pay.']);
	});

	it('is not whoever a long speech is by, nor a heading that is no name', () => {
		assert.deepEqual(minutes('**Bo Berg**\n\nI’ll come to that.'), []);
		assert.deepEqual(minutes('## Roof\n\n- Will leak.'), []);
	});

	it('is the name of an item in a list of tasks, which are below it', () => {
		const list = '- Ana\n  - write\n    - in ink\n  - call Bo\n- Cy:\n  - rest\n- Tidy up\n  - the shed';
		assert.deepEqual(minutes(`## Action items\n\n${list}\n\n### Next meeting\n\n- in May`), [
			'action: write (Ana)',
			'action: call Bo (Ana)',
			'action: rest (Cy)',
			'action: Tidy up',
		]);
	});

	it('is written in small letters, or as initials', () => {
		eachIs({
			'ana and bo will write.': 'action: ana and bo will write. (ana, bo)',
			'the sun will shine.': '',
			'it will rain.': '',
		});
		assert.deepEqual(minutes('## Action summary\n\n- AL/BB: paint the boats of:\n  - Cy\n- CR: Call Zoe to ask'), [
			'action: AL/BB: paint the boats of: (AL, BB)',
			'action: CR: Call Zoe to ask (CR)',
		]);
	});

	it('begins the sentence, before another verb', () => {
		eachIs({
			'Ana has signed (nobody saw it), will send it on Monday.':
				'action: Ana has signed (nobody saw it), will send it on Monday. (Ana, 2018-03-12)',
			'The boat has sunk and will rot.': '',
		});
	});

	it('is whom somebody asks', () => {
		eachIs({
			'Ruth asked Bo to write to the mayor.': 'action: Ruth asked Bo to write to the mayor. (Bo)',
			'Ruth asked the treasurer to pay.': 'action: Ruth asked the treasurer to pay. (the treasurer)',
			'Ruth asked Bo to clarify what he meant.': '',
			'Ruth asked the board to wait.': '',
			'Ruth asked Bo what it costs.': '',
			'Ruth bittet Bo, die Karte zu zeichnen.': 'action: Ruth bittet Bo, die Karte zu zeichnen. (Bo)',
			'Ruth bittet Bo, sich kurz vorzustellen.': '',
			'Ruth vraagt Bo om de zaal te boeken.': 'action: Ruth vraagt Bo om de zaal te boeken. (Bo)',
			'Ruth demande à Bo de réserver la salle.': 'action: Ruth demande à Bo de réserver la salle. (Bo)',
			'Ruth pide a Bo que reserve la sala.': 'action: Ruth pide a Bo que reserve la sala. (Bo)',
			'Ruth chiede a Bo di prenotare la sala.': 'action: Ruth chiede a Bo di prenotare la sala. (Bo)',
			'Ruth pede ao Bo que reserve a sala.': 'action: Ruth pede ao Bo que reserve a sala. (Bo)',
		});
	});

	it('has an office, where a list of tasks says no more', () => {
		assert.deepEqual(minutes('## Action items\n\n- Secretary to buy stamps\n- The treasurer pays Zoe'), [
			'action: Secretary to buy stamps (Secretary)',
			'action: The treasurer pays Zoe (The treasurer)',
		]);
	});
});

describe('tasks in the present, and what is left to do', () => {
	it('are known in German and Dutch, but not what people do in the meeting', () => {
		eachIs({
			'Ana fragt beim Hausmeister nach.': 'action: Ana fragt beim Hausmeister nach. (Ana)',
			'Bo richtet den Server ein.': 'action: Bo richtet den Server ein. (Bo)',
			'Ana und Bo treffen sich mit dem Bürgermeister.':
				'action: Ana und Bo treffen sich mit dem Bürgermeister. (Ana, Bo)',
			'Cy meldet sich zu Wort.': '',
			'Bo volgt dit op.': 'action: Bo volgt dit op. (Bo)',
			'Ana dient een aanvraag in.': 'action: Ana dient een aanvraag in. (Ana)',
			'Ana gaat vooruit.': '',
			'De boten die Bo organiseert zijn oud.': '',
		});
	});

	it('are known where somebody has taken them on, or can', () => {
		eachIs({
			'Ana has agreed to host.': 'action: Ana has agreed to host. (Ana)',
			'Bo taking on action to check.': 'action: Bo taking on action to check. (Bo)',
			'Cy: I can take that on.': 'action: Cy: I can take that on. (Cy)',
			'Ana will be responsible for the keys.': 'action: Ana will be responsible for the keys. (Ana)',
			'Ana sera chargée des clés.': 'action: Ana sera chargée des clés. (Ana)',
			'Ana will be cold.': '',
		});
	});

	it('are bare verbs after somebody who is known, in lines of their own', () => {
		eachIs({
			'Ana: talk to the baker about bread': 'action: Ana: talk to the baker about bread (Ana)',
			'Bo: Send the list to all': 'action: Bo: Send the list to all (Bo)',
			'Cy ask the baker': 'action: Cy ask the baker (Cy)',
			'Nyx: send the list by Friday': '',
			'Ana : relancer la mairie': 'action: Ana : relancer la mairie (Ana)',
			'Ana: llamar al ayuntamiento': 'action: Ana: llamar al ayuntamiento (Ana)',
			'Bo: prenotare la sala': 'action: Bo: prenotare la sala (Bo)',
			'Bo: reservar a sala': 'action: Bo: reservar a sala (Bo)',
			'Warning: talk to the baker': '',
			'Ana: talk to the baker? She is away.': '',
			'Ana asked the baker': '',
			'Ana: they talk with the baker and ask the miller': '',
			'Bo: thank you all': '',
			'Ana: write-offs were high': '',
			'Ana invite les autres à parler.': '',
		});
	});

	it('are in boxes with a name in brackets, if it is somebody’s', () => {
		assert.deepEqual(
			minutes('- [ ] (Ana) new nets\n- [ ] (ana) new ropes\n- [ ] (Optional) read\n- [ ] (bring) a hat'),
			['action: (Ana) new nets (Ana)', 'action: (ana) new ropes (ana)'],
		);
	});

	it('stand below a label in a later paragraph of an item, and end with the list', () => {
		const label = '- Boats\n  - We have two.\n\n    To do:\n\n    - paint them\n      - in blue\n    - sell one\n';
		assert.deepEqual(minutes(`${label}\n  - Nets\n\n    It rained on all of them.\n    - badly`), [
			'action: paint them',
			'action: sell one',
		]);
	});

	it('stand below headings of several words', () => {
		for (const heading of ['Action summary', 'Actions/Resolutions', 'Aufgaben und Beschlüsse', "Todo's"])
			assert.deepEqual(minutes(`## ${heading}\n\n- Ana: write\n- https://example.org/list`), [
				'action: Ana: write (Ana)',
			]);
	});
});

describe('words of one language', () => {
	it('mean nothing in sentences of another', () => {
		// “non” is “no” in Italian, “será” tells how something will be in Portuguese.
		eachIs({
			'Ana will do it non-stop.': 'action: Ana will do it non-stop. (Ana)',
			'Ana será responsable de la sala.': 'action: Ana será responsable de la sala. (Ana)',
		});
	});

	it('tell what is done to somebody', () => {
		eachIs({
			'Der Vorstand soll über den Umbau der Halle informiert werden.':
				'decision: Der Vorstand soll über den Umbau der Halle informiert werden.',
			'De leden zullen per brief worden uitgenodigd.': 'action: De leden zullen per brief worden uitgenodigd.',
			'Der Vorstand soll Briefe schreiben.': 'action: Der Vorstand soll Briefe schreiben. (Der Vorstand)',
		});
	});
});

describe('items of an agenda', () => {
	it('tell what was said where headings divide them', () => {
		const said = '#### Roof\n\n- Ana will order slates.\n- Zoe will order nails.\n\n#### Boats\n\n- They leak.';
		assert.deepEqual(minutes(`### Agenda\n\n${said}`), ['action: Ana will order slates. (Ana)']);
		assert.deepEqual(minutes('### Agenda\n\n- Ana will present the roof.\n- Boats'), []);
		const after = '- The roof leaks. Zoe will order nails.\n- Zoe will present boats.';
		assert.deepEqual(minutes(`### Agenda\n\n#### Roof\n\n${after}\n\n#### Boats`), [
			'action: Zoe will order nails. (Zoe)',
		]);
	});
});

describe('what was decided', () => {
	it('is not that all agree, where only those present stand above it', () => {
		assert.deepEqual(inMinutes(['All agreed.']), []);
	});

	it('is told of those who decide, in all languages', () => {
		eachIs({
			'This was agreed to by the members present.': 'decision: This was agreed to by the members present.',
			'The group settled on a plan.': 'decision: The group settled on a plan.',
			'Ana was elected chair.': 'decision: Ana was elected chair.',
			'Der Vorstand wird einstimmig entlastet.': 'decision: Der Vorstand wird einstimmig entlastet.',
			'Die Tagesordnung wird angenommen.': 'decision: Die Tagesordnung wird angenommen.',
			'De notulen worden zonder wijzigingen goedgekeurd.':
				'decision: De notulen worden zonder wijzigingen goedgekeurd.',
			'Bo wordt gekozen tot voorzitter.': 'decision: Bo wordt gekozen tot voorzitter.',
			'L’assemblée décide d’attendre.': 'decision: L’assemblée décide d’attendre.',
			'Le plan est adopté par tous.': 'decision: Le plan est adopté par tous.',
			'El plan es aprobado por la junta.': 'decision: El plan es aprobado por la junta.',
			'L’assemblea approva il bilancio.': 'decision: L’assemblea approva il bilancio.',
			'O plano foi aprovado por todos.': 'decision: O plano foi aprovado por todos.',
		});
	});

	it('is told of any subject by how it was voted on, in all languages', () => {
		const decisions = [
			'The extension of the pier was approved by a majority.',
			'Der Ausbau des Stegs wird mehrheitlich abgelehnt.',
			'La construction du ponton est adoptée à 7 voix contre 2.',
			'De aanleg van de steiger is aangenomen met 7 stemmen.',
			'La ampliación del muelle queda aprobada por mayoría.',
			'L’ampliamento del molo è approvato a maggioranza.',
			'A ampliação do cais foi aprovada por 7 votos.',
			'Bo proposed selling the boat, seconded by Cy - Agreed',
		];
		assert.deepEqual(
			inMinutes(decisions),
			decisions.map((each) => `decision: ${each}`),
		);
	});

	it('may stand in a quotation, where tasks are those of somebody else', () => {
		const quoted = '> La construction du ponton est adoptée à l’unanimité.\n>\n> Ana will write to them.';
		assert.deepEqual(inMinutes([quoted, '> Action: write', '> Motion to sail. Motion carried.']), [
			'decision: La construction du ponton est adoptée à l’unanimité.',
			'decision: Motion to sail. Motion carried.',
		]);
	});

	it('stands below the line that leads to it, in all languages', () => {
		for (const leads of [
			'The following decisions were made:',
			'Es wurden folgende Beschlüsse gefasst:',
			'Les décisions suivantes ont été prises :',
			'Volgende besluiten genomen na stemming:',
			'Se adoptaron los siguientes acuerdos:',
			'Sono state prese le seguenti decisioni:',
			'Foram tomadas as seguintes decisões:',
			'We took the following measures:',
			'Wir treffen folgende Entscheidungen:',
			'Nous prenons les mesures suivantes :',
			'Adoptamos las siguientes medidas:',
			'Adottiamo le seguenti misure:',
			'We nemen de volgende maatregelen:',
		])
			assert.deepEqual(inMinutes([`${leads}\n\n- 7 pm`]), ['decision: 7 pm'], leads);
	});

	it('is that a subject is put off, where its heading says no more', () => {
		for (const result of ['Tabled.', 'Vertagt', 'Reporté.', 'Aangehouden.', 'Aplazado.', 'Rinviato.', 'Adiado.'])
			assert.deepEqual(inMinutes([`## Boats\n\n${result}\n\n## Nets\n\nThey are old.`]), [
				`decision: Boats … ${result}`,
			]);
	});

	it('is told of what becomes of a subject, a record or an office', () => {
		eachIs({
			'Vorstandsbeschluss (einstimmig): Der Steg bleibt.': 'decision: Der Steg bleibt.',
			'Die Bürgschaft für den Steg wird abgelehnt.': 'decision: Die Bürgschaft für den Steg wird abgelehnt.',
			'Das Thema wurde aus Zeitgründen vertagt': 'decision: Das Thema wurde aus Zeitgründen vertagt',
			'Dem Kauf des Bootes wurde mit 6 Stimmen zugestimmt.':
				'decision: Dem Kauf des Bootes wurde mit 6 Stimmen zugestimmt.',
			'Zoe Kern ist als Vorsitzende bestätigt worden.': 'decision: Zoe Kern ist als Vorsitzende bestätigt worden.',
			'This has been dropped until another meeting': 'decision: This has been dropped until another meeting',
			'Der Vorstand stimmt der neuen Farbe des Stegs zu.':
				'decision: Der Vorstand stimmt der neuen Farbe des Stegs zu.',
			'Wijziging geaccepteerd door de gasten': 'decision: Wijziging geaccepteerd door de gasten',
			'RSC is hiermee akkoord.': 'decision: RSC is hiermee akkoord.',
			'We zijn het erover eens om te wachten.': 'decision: We zijn het erover eens om te wachten.',
			'Bo est désigné secrétaire de séance.': 'decision: Bo est désigné secrétaire de séance.',
			'Bo et Cy reçoivent le mandat de trésorier': 'decision: Bo et Cy reçoivent le mandat de trésorier',
			'Ana elected by acclamation.': 'decision: Ana elected by acclamation.',
			'We’re all in agreement that we should wait.': 'decision: We’re all in agreement that we should wait.',
		});
	});

	it('is none of the reasons, conditions and questions beside it', () => {
		const none = [
			'Wanneer het door de leden is goedgekeurd zal het bord worden vervangen.',
			'Vanwege de regen is gekozen om ook een tent te huren.',
			'Sobald der Antrag abgelehnt wird, warten wir.',
			'Bo fragt an, ob der Verein ein Fest ausrichten will.',
			'Ana et Bo se proposent pour être trésoriers.',
			'Interessenten bitte bei der Hütte melden',
			'Explain how the chair is elected.',
			'Es wurde über den Steg gesprochen und nichts beschlossen.',
		];
		assert.deepEqual(inMinutes(none), []);
	});
});
