import assert from 'node:assert/strict';
import { eachIs, inMinutes, read } from './in-minutes.js';

const DUTCH =
	'# Notulen\n\n5 maart 2018\n\nHet bestuur heeft de leden gevraagd wat ze van het voorstel vinden, en niet alle leden waren het daarmee eens.\n\n';

describe('words that name nobody', () => {
	it('may be names in another language than that of the report', () => {
		assert.deepEqual(read(`${DUTCH}Rien zal de zaal boeken.\n`), ['action: Rien zal de zaal boeken. (Rien)']);
		const english = '# Minutes\n\nThis is what we talked about at the meeting, and that was all of it.\n\n';
		assert.deepEqual(read(`${english}Si to book the hall. Si was late.\n`), ['action: Si to book the hall. (Si)']);
	});

	it('are those of the report beside those of the verb', () => {
		const german = '# Protokoll\n\nEs wurde über die Gärten gesprochen und nichts beschlossen.\n\n';
		assert.deepEqual(read(`${german}Ein Pächter will seinen Garten abgeben.\n`), []);
		assert.deepEqual(read(`${DUTCH}This will help. A report will follow.\n`), []);
	});
});

describe('who acts, of several who are named', () => {
	it('is the one before what only tells when or where', () => {
		eachIs({
			'As secretary, Ana will write to them.': 'action: As secretary, Ana will write to them. (Ana)',
			'It is open from 14–17 Uhr, Bo geht hin.': 'action: It is open from 14–17 Uhr, Bo geht hin. (Bo)',
			'The hall is taken on Old Harbour Day, Ana to find another.':
				'action: The hall is taken on Old Harbour Day, Ana to find another. (Ana)',
			'He had paid for the last one, Ana to send the bill.':
				'action: He had paid for the last one, Ana to send the bill. (Ana)',
		});
	});

	it('is an office or body, with what it is for', () => {
		eachIs({
			'The Director of Boats will print it.': 'action: The Director of Boats will print it. (The Director of Boats)',
			'La commission Musique devra réserver la salle.':
				'action: La commission Musique devra réserver la salle. (La commission Musique)',
			'The talks with the Harbour Trust will go on.': '',
			'We start at 9AM CET, will write to them later.': '',
			'Er is besproken wie de commissie gaat vormen.': '',
			'Ein Schreiber wird für die Vorstandssitzung bestimmt.': '',
		});
	});

	it('is whoever is often named, and with whom the sentence before begins', () => {
		const named = 'Zoe was there. Zoe sang. ';
		assert.deepEqual(inMinutes([`${named}Boats: Zoe reports that one has sunk. She will look for it.`]), [
			'action: She will look for it. (Zoe)',
		]);
		assert.deepEqual(inMinutes(['Zoe reports that one has sunk. She will look for it.']), []);
		assert.deepEqual(inMinutes(['Zoe Dahl came. We met Zoe Dahl. Zoe Dahl is responsible for the boats.']), [
			'action: Zoe Dahl is responsible for the boats. (Zoe Dahl)',
		]);
	});
});
