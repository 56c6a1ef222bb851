import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes } from './in-minutes.js';

/** Each of the sentences is a task, of nobody in particular. */
const eachAsks = (...said: string[]) => eachIs(Object.fromEntries(said.map((each) => [each, `action: ${each}`])));

const eachDecides = (...said: string[]) => eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));

describe('what has to be done, by whomever', () => {
	it('is what the line says and nothing else', () => {
		eachAsks(
			'We need to update our page.',
			'Need to ask the baker about rolls',
			'Nyx: we need to talk to the baker and say so.',
			'Der Saal muss noch gebucht werden.',
			'Wir müssen neue Seile bestellen.',
			'Il faut réserver la salle.',
			'Penser à commander le pain.',
			'Un message est demandé pour les inscriptions.',
			'Hay que reservar la sala.',
			'Se procederá a realizar las gestiones.',
			'Bisogna prenotare la sala.',
			'Verrà inviata una lettera ai soci.',
			'De zaal moet nog geboekt worden.',
			'We moeten de zaal boeken.',
			'É preciso reservar a sala.',
			'Serão enviadas cartas aos sócios.',
		);
	});

	it('is what is still to be done, whatever it is', () => {
		eachAsks(
			'The form still needs to be filled in.',
			'Der Zaun muss noch gestrichen werden.',
			'Le formulaire doit encore être rempli.',
			'Het formulier moet nog ingevuld worden.',
			'Il modulo deve ancora essere compilato.',
			'O formulário ainda precisa ser preenchido.',
		);
		eachIs({ 'The colour still needs to be discussed.': '', 'Die Farbe muss noch besprochen werden.': '' });
	});

	it('is to be done by a day, or was supposed to be', () => {
		eachAsks('To be published in print');
		eachIs({
			'Zoe is supposed to get the keys.': 'action: Zoe is supposed to get the keys. (Zoe)',
			'Zoe is supposed to be ill.': '',
		});
	});

	it('is what a line ends with', () => {
		assert.deepEqual(
			minutes('- The cups are gone. We need to order new ones.\n- We need to order cups. They are gone.\n'),
			['action: We need to order new ones.'],
		);
	});

	it('is the next step', () => {
		eachAsks(
			'The next step is to order the ropes.',
			'Nächster Schritt ist die Klärung der Kosten.',
			'La prochaine étape est de contacter la mairie.',
			'El próximo paso es hablar con el ayuntamiento.',
			'Il prossimo passo è scrivere al comune.',
			'De volgende stap is het boeken van de zaal.',
			'O próximo passo é falar com a câmara.',
		);
	});

	it('stands in the bare form', () => {
		eachAsks(
			'Demander à Zoe de nous prêter son bateau.',
			'Frau Lind anrufen',
			'Neue Seile für den Steg bestellen',
			'Nieuwe touwen bestellen',
			'Reservar la sala grande',
			'Contattare il comune',
			'Reservar a sala grande',
		);
	});

	it('is asked of everybody', () => {
		eachAsks(
			'Members, please send photos.',
			'Bitte alle Bilder an den Verein schicken.',
			"Merci d'envoyer les photos.",
			'Por favor, enviad las fotos.',
			'Si prega di inviare le foto.',
			"Graag foto's naar het bestuur sturen.",
			'Por favor, enviem as fotos.',
		);
	});

	it('is still to be done', () => {
		eachAsks(
			'Photos to be sent to the press.',
			'Die Seile sind noch zu bestellen.',
			'Photos à envoyer au journal.',
			'La sala va prenotata.',
			'Het touw moet worden vervangen.',
		);
	});

	it('is none of opinions, nor what is told along with them', () => {
		assert.deepEqual(
			inMinutes([
				'We need to be careful.',
				'If we need to send letters, we should send them early.',
				'It rains a lot and the boats leak and nobody likes it. We need to ask ourselves why.',
				'Wir müssen leise sein.',
				'Wir sollten Seile bestellen',
				'Il faut faire attention.',
				'Hay que ver.',
				'Bisogna stare attenti.',
				'We moeten opletten.',
				'É preciso ter cuidado.',
				'We will talk to you all next week.',
			]),
			[],
		);
	});

	it('is what somebody will do of whom an item says nothing', () => {
		assert.deepEqual(minutes('- Will talk to the baker\n- Will be held in May\n- Will get wet\n'), [
			'action: Will talk to the baker',
		]);
		assert.deepEqual(minutes('- Ana:\n  - Will talk to the baker\n'), ['action: Will talk to the baker (Ana)']);
	});
});

describe('who is to do something', () => {
	it('is told by a title where all nouns have a capital', () => {
		eachIs({
			'Frau Lind wird die Preise noch einmal vergleichen.':
				'action: Frau Lind wird die Preise noch einmal vergleichen. (Frau Lind)',
			'Da das falsch ist, wird sich Herr Ohm um die Seile kümmern.':
				'action: Da das falsch ist, wird sich Herr Ohm um die Seile kümmern. (Herr Ohm)',
			'Regen wird die Boote füllen.': '',
		});
	});

	it('stands within a verb of two words, and behind what is no reason for a name', () => {
		eachIs({
			'Nach dem Fest räumt Bo die Halle auf.': 'action: Nach dem Fest räumt Bo die Halle auf. (Bo)',
			'De zorgen geeft Cy terug aan Zoe.': 'action: De zorgen geeft Cy terug aan Zoe. (Cy)',
			'Wegen der guten Resonanz wird Ana die Feier wiederholen.':
				'action: Wegen der guten Resonanz wird Ana die Feier wiederholen. (Ana)',
			'Angesichts der hohen Kosten wird der Vorstand neue Angebote einholen.':
				'action: Angesichts der hohen Kosten wird der Vorstand neue Angebote einholen. (der Vorstand)',
		});
	});

	it('talks to somebody, or does it so that something is not', () => {
		eachIs({
			'Ana will talk to the baker.': 'action: Ana will talk to the baker. (Ana)',
			"Bo will rewrite the list so it isn't as long.": "action: Bo will rewrite the list so it isn't as long. (Bo)",
			"Cy will say that it isn't long.": '',
		});
	});

	it('offers what only they can give', () => {
		eachIs({
			"Ana propose de s'occuper des cordes.": "action: Ana propose de s'occuper des cordes. (Ana)",
			'Bo se propose pour le stand.': 'action: Bo se propose pour le stand. (Bo)',
			'Cy se propose pour le poste.': '',
			'La porta andrebbe dipinta; se ne occupa Ana.': 'action: La porta andrebbe dipinta; se ne occupa Ana. (Ana)',
			'O portão devia ser pintado; Bo trata disso.': 'action: O portão devia ser pintado; Bo trata disso. (Bo)',
		});
	});
});

describe('what was decided', () => {
	it('stands in one word behind what it is about', () => {
		eachDecides(
			'Budget: approved.',
			'Boat contract: renewed for two years.',
			'Mietvertrag: um zwei Jahre verlängert.',
			'Niederschrift vom 4. Februar: ohne Änderungen genehmigt.',
			'Contrat de bail : renouvelé pour deux ans.',
			'Contrato del barco: renovado por dos años.',
			'Bilancio: approvato.',
			'Huurcontract: met twee jaar verlengd.',
			'Contrato do barco: renovado por dois anos.',
		);
	});

	it('ends what somebody suggests', () => {
		eachDecides(
			'Zoe suggested a raffle; agreed.',
			'Zoe schlägt eine Tombola vor; angenommen.',
			'Zoe propose une tombola ; accepté.',
			'Zoe propone una rifa; aprobado.',
			'Zoe propone una lotteria; approvato.',
			'Zoe stelt een loterij voor; akkoord.',
			'Zoe propõe uma rifa; aprovado.',
		);
		assert.deepEqual(minutes('Ana: agreed.\n\nZoe: Agreed, and there is more to it.\n'), []);
	});

	it('is what the whole sentence says, or all are happy with', () => {
		eachDecides(
			'The raffle was agreed.',
			'La tombola est adoptée.',
			'Se aprueba la rifa.',
			'La lotteria è approvata.',
			'A rifa foi aprovada.',
			'Everyone is happy with the new logo.',
			'Alle sind mit dem neuen Logo einverstanden.',
			"Tout le monde est d'accord avec le nouveau logo.",
			'Todos de acuerdo con el nuevo logo.',
			"Tutti d'accordo con il nuovo logo.",
			'Todos de acordo com o novo logótipo.',
		);
		assert.deepEqual(inMinutes(['We go on, as everyone is happy with the logo.']), []);
	});

	it('is when the next meeting is', () => {
		eachDecides(
			'Next meeting moved to 2 April.',
			'Réunion de mars reportée au 2 avril.',
			'Reunión de marzo aplazada al 2 de abril.',
			'Riunione di marzo rinviata al 2 aprile.',
			'Reunião de março adiada para 2 de abril.',
		);
	});

	it('is so from now on', () => {
		eachDecides(
			'From now on, we will meet on Mondays.',
			'Ab sofort findet das Treffen montags statt.',
			'Désormais, la réunion aura lieu le lundi.',
			'A partir de ahora las reuniones serán los lunes.',
			"D'ora in poi le riunioni saranno di lunedì.",
			'Voortaan vergaderen we op maandag.',
			'A partir de agora as reuniões serão à segunda.',
		);
	});

	it('is who holds which office', () => {
		eachDecides(
			'Als Vertreter wurden bestimmt: Ana, Bo und Cy.',
			'Ana wurde als Vertreterin für den Beirat berufen.',
			'Bo bleibt Vertreter im Beirat.',
			'Es bildete sich eine Arbeitsgruppe für den Steg.',
		);
		assert.deepEqual(minutes('La nueva junta es:\n\n- Presidenta: Ana\n- Tesorero: Bo\n'), [
			'decision: Presidenta: Ana',
			'decision: Tesorero: Bo',
		]);
	});

	it('is who was chosen, behind a label that says so', () => {
		eachDecides(
			'Election of the treasurer: Ana Lund',
			'Wahl des Vertreters: Frau Lind, Herr Ohm (als Stellvertreter)',
			'Élection du bureau : Ana Lund, Bo Berg',
			'Elección de la junta: Ana Lund y Bo Berg',
			'Nomina del segretario: Bo Berg',
			'Verkiezing van de penningmeester: Cy',
			'Eleição da direção: Ana e Bo',
		);
		assert.deepEqual(
			inMinutes([
				'Election of the chair: the vote is next week',
				'Election of the chair: Ana has no time',
				'Election of the chair: Zoe',
				'Wahl der Gremien: Schulkonferenz, Fachkonferenz',
			]),
			[],
		);
	});

	it('is what was voted for', () => {
		eachDecides('A new boat: 4 votes aye, 0 votes nay.', "Unanimous informal vote for Zoe's card");
		assert.deepEqual(inMinutes(['Such requests need a unanimous board vote.']), []);
	});

	it('is no more than found out', () => {
		eachIs({
			'Der Ausschuss stellt den Abschluss fest.': 'decision: Der Ausschuss stellt den Abschluss fest.',
			'Der Ausschuss stellt fest, dass es geregnet hat.': '',
		});
	});
});
