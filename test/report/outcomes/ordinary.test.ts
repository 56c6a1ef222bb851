import assert from 'node:assert/strict';
import { eachIs, inMinutes, minutes } from './in-minutes.js';

/** Each of the sentences is one decision. */
const eachDecides = (...said: string[]) => eachIs(Object.fromEntries(said.map((each) => [each, `decision: ${each}`])));

describe('how secretaries ordinarily tell what was decided', () => {
	it('is that somebody is discharged, appointed or confirmed', () => {
		eachDecides(
			'Auf Antrag der Kassenprüfer wird der Vorstand einstimmig entlastet.',
			'Die Versammlung erteilt dem Kassenwart Entlastung.',
			'Auf Vorschlag des Vorstands wird Cy gewählt.',
			'Zum Protokollführer wird Bo bestimmt.',
			'Bo wird in seinem Amt bestätigt.',
			'Die Versammlung hat den Ausschluss eines Mitglieds bestätigt.',
			'Per Akklamation wurde Bo einstimmig zum neuen Kassier ernannt.',
			'Ana was returned unopposed as treasurer.',
			'Bo was chosen as the new treasurer.',
			'Cy est cooptée au conseil.',
			'Bo wordt unaniem gekozen tot secretaris.',
			'Se nombra secretaria a Ana.',
			'Resulta elegida la lista de Ana.',
			'Risultano eletti Ana e Bo.',
			'Zoe was approved as a new member.',
			'Zoe wurde als Mitglied bestätigt.',
			'Zoé est admise comme membre.',
			'Zoë wordt toegelaten als lid.',
			'Zoe es admitida como socia.',
			'Zoe è ammessa come socia.',
			'Zoe foi aprovada como sócia.',
		);
	});

	it('is that those who met have chosen to', () => {
		eachDecides('We hebben er nu voor gekozen de taken te splitsen.');
	});

	it('is that something is put off', () => {
		eachDecides(
			'The item was deferred to the April meeting.',
			'The board deferred this matter until May.',
			'Der Punkt wird auf die nächste Sitzung vertagt.',
			'Het punt wordt doorgeschoven naar de volgende vergadering.',
			'El punto se aplaza hasta la próxima reunión.',
			'Il punto è rinviato alla prossima riunione.',
			'O ponto foi adiado para a próxima reunião.',
			'Boats: tabled until May',
			'Antrag auf einen Steg: einstimmig angenommen',
			'Boote: vertagt',
			'Bateaux : point reporté',
		);
	});

	it('is what becomes of a request, a fee, a record or a group', () => {
		eachDecides(
			'The application was refused.',
			'The council gave its approval to the contract.',
			'Permission was granted to the Scouts.',
			'The Council supports the application.',
			'Der Beitrag wird zum 1. Januar auf 40 € erhöht.',
			'Dem Antrag wird stattgegeben.',
			'De contributie wordt verhoogd naar € 40.',
			'A quota anual foi fixada em 25 €.',
			'Le procès-verbal de la séance du 8 février est approuvé sans modification.',
			'Foi lida e aprovada a ata da reunião anterior.',
			'Se crea una comisión para revisar los estatutos.',
			'Si istituisce un gruppo di lavoro per lo statuto.',
			'Le rapport moral est mis aux voix et adopté.',
			'Il presidente mette ai voti la proposta, che viene approvata.',
		);
	});

	it('is what those present agree to', () => {
		eachDecides(
			'Iedereen is het ermee eens dat de tent gehuurd wordt.',
			'Los presentes están de acuerdo en alquilar una carpa.',
			'I presenti concordano di cambiare luogo.',
			'Os presentes concordaram em alugar uma tenda.',
			'Les membres présents se prononcent en faveur du parc.',
			'Der Vorstand verzichtet auf den Ausbau.',
			'Wir wechseln zur Hafenbank.',
			'Wiki ab sofort nur für Technik',
		);
	});

	it('is none of what may be, what is usual, and what was before', () => {
		const none = [
			'Der Punkt könnte auf die nächste Sitzung vertagt werden.',
			'Bo fragt, ob der Vorstand entlastet wird.',
			'Die Heizung fällt ständig aus.',
			'The item might be deferred to the next meeting.',
			'The board has given the matter some thought.',
			'We are sticking to the point here.',
			'Robert demande si le budget est voté.',
			'Jan vraagt of de begroting is aangenomen.',
			'De trein gaat niet door de tunnel.',
			'Ana cree que se debería aplazar el punto.',
			'Anna pensa che si dovrebbe rinviare il punto.',
			'Ana acha que o ponto deveria ser adiado para a próxima reunião.',
		];
		assert.deepEqual(inMinutes(none), []);
	});
});

describe('how secretaries ordinarily tell who is to do something', () => {
	it('is who is asked, charged or ready to do it', () => {
		eachIs({
			'Bo wird mit der Planung des Festes beauftragt.': 'action: Bo wird mit der Planung des Festes beauftragt. (Bo)',
			'Bo erhält den Auftrag, zu schreiben.': 'action: Bo erhält den Auftrag, zu schreiben. (Bo)',
			'Ana wordt gevraagd de statuten te herzien.': 'action: Ana wordt gevraagd de statuten te herzien. (Ana)',
			'Bo vraagt drie offertes aan voor de tent.': 'action: Bo vraagt drie offertes aan voor de tent. (Bo)',
			'Se encarga a Bo la elaboración de un cartel.': 'action: Se encarga a Bo la elaboración de un cartel. (Bo)',
			'Si dà mandato a Bo di preparare un preventivo.': 'action: Si dà mandato a Bo di preparare un preventivo. (Bo)',
			'Foi pedido ao Bo que escrevesse.': 'action: Foi pedido ao Bo que escrevesse. (Bo)',
			'Ana et Bo prennent en charge la buvette.': 'action: Ana et Bo prennent en charge la buvette. (Ana, Bo)',
			'Ana accetta di scrivere.': 'action: Ana accetta di scrivere. (Ana)',
		});
		assert.deepEqual(inMinutes(['It was agreed that Bo would ask for a quote.']), [
			'decision: It was agreed that Bo would ask for a quote.',
			'action: It was agreed that Bo would ask for a quote. (Bo)',
		]);
	});

	it('is told with a pronoun before the verb in Romance languages', () => {
		eachIs({
			'Bo se renseignera sur le prix.': 'action: Bo se renseignera sur le prix. (Bo)',
			'Ana l’enverra demain.': 'action: Ana l’enverra demain. (Ana, 2018-03-06)',
			'Ana y Bo se ocuparán del turno.': 'action: Ana y Bo se ocuparán del turno. (Ana, Bo)',
			'Ana e Bo si occuperanno del turno.': 'action: Ana e Bo si occuperanno del turno. (Ana, Bo)',
			'Bo se sentirá mejor.': '',
		});
	});

	it('stands behind what is to be done in German, and after what else somebody did', () => {
		eachIs({
			'Die Einladungen übernimmt Ana.': 'action: Die Einladungen übernimmt Ana. (Ana)',
			'Die Firma schickt Ana ein Angebot.': '',
			'Bo berichtet vom Fest und kümmert sich um das Zelt.':
				'action: Bo berichtet vom Fest und kümmert sich um das Zelt. (Bo)',
			'Bo showed the plan and volunteered to draw another.':
				'action: Bo showed the plan and volunteered to draw another. (Bo)',
		});
	});

	it('is none of where people are to be, whatever the time', () => {
		assert.deepEqual(
			inMinutes(['Bo will be away in May.', 'Bo wird im Mai nicht da sein.', 'Bo zal in mei afwezig zijn.']),
			[],
		);
	});

	it('is those who speak, not those whom they will ask', () => {
		eachIs({
			'We will ask Ana by Friday.': 'action: We will ask Ana by Friday. (We, 2018-03-09)',
			'Wir werden bis Freitag Bo fragen.': 'action: Wir werden bis Freitag Bo fragen. (Wir, 2018-03-09)',
			'Bo: we will ask Ana by Friday.': 'action: Bo: we will ask Ana by Friday. (Bo, 2018-03-09)',
			'Somebody for the door -> Bo': '',
		});
		assert.deepEqual(minutes('- Somebody for the door -> Bo\n- Tents -> soon\n'), [
			'action: Somebody for the door -> Bo (Bo)',
		]);
	});

	it('stands in brackets in small letters, where a label says that there is something to do', () => {
		assert.deepEqual(minutes('stuff to do now :\n\n* posters ( ana, bo )\n* tents (soon)\n'), [
			'action: posters ( ana, bo ) (ana, bo)',
			'action: tents (soon)',
		]);
	});
});

describe('lines that nobody has broken', () => {
	const wide =
		'The boats are old and the nets are torn, and there was a long talk about what to do with them in the years to come. '.repeat(
			2,
		);

	it('each say something of their own, if one is very long', () => {
		assert.deepEqual(minutes(`${wide.trim()}\nBo will write to the harbour\nAna has seen it before\n`), [
			'action: Bo will write to the harbour (Bo)',
		]);
	});

	it('begin with an arrow', () => {
		assert.deepEqual(
			minutes('They talked about the boats and about the nets\n-> Bo will write to the harbour\n→ Ana to call\n'),
			['action: -> Bo will write to the harbour (Bo)', 'action: → Ana to call (Ana)'],
		);
	});
});

describe('a result in a line of its own', () => {
	it('does not lead to what follows it', () => {
		assert.deepEqual(minutes('## Roof\n\nAgreed.\n\n## Boats\n\nThey are old.\n'), ['decision: Roof … Agreed.']);
	});
});
