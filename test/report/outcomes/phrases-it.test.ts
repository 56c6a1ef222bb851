import { eachIs } from './in-minutes.js';

describe('what Italian minutes say was decided, and who is to do what', () => {
	it('is decided by a body, or without saying by whom', () => {
		eachIs({
			'Il comitato tecnico respinge la richiesta del vicino.':
				'decision: Il comitato tecnico respinge la richiesta del vicino.',
			'Il direttivo non autorizza la spesa.': 'decision: Il direttivo non autorizza la spesa.',
			'Si opta per la vernice verde.': 'decision: Si opta per la vernice verde.',
			'Su proposta di Bo si conferma l’attuale orario.': 'decision: Su proposta di Bo si conferma l’attuale orario.',
			'Viene istituita una commissione per le feste.': 'decision: Viene istituita una commissione per le feste.',
			'Via libera al nuovo cancello.': 'decision: Via libera al nuovo cancello.',
			'Scelto il preventivo più basso.': 'decision: Scelto il preventivo più basso.',
			'Niente gita quest’anno.': 'decision: Niente gita quest’anno.',
			'Si rinuncia alla tombola: costa troppo.': 'decision: Si rinuncia alla tombola: costa troppo.',
		});
	});

	it('is to be done by somebody, or by whoever it may be', () => {
		eachIs({
			'Ci pensa Bo.': 'action: Ci pensa Bo. (Bo)',
			'Sarà cura di Ana scrivere ai soci.': 'action: Sarà cura di Ana scrivere ai soci. (Ana)',
			'Cy passa dal fabbro a ritirare le chiavi.': 'action: Cy passa dal fabbro a ritirare le chiavi. (Cy)',
			'Zoe si è resa disponibile a cantare.': 'action: Zoe si è resa disponibile a cantare. (Zoe)',
			'Va rifatta la scala.': 'action: Va rifatta la scala.',
			'Contatteremo il fabbro.': 'action: Contatteremo il fabbro.',
			'Serve qualcuno che apra la sala.': 'action: Serve qualcuno che apra la sala.',
		});
	});

	it('is not what is asked, said of the present, or a rule', () => {
		eachIs({
			'Si discute se confermare l’orario.': '',
			'Si conferma il calo delle iscrizioni.': '',
			'Si concede la parola a Bo.': '',
			'Non è necessario chiedere un preventivo.': '',
			'Se si opta per il legno, costa di più.': '',
			'A norma dell’art. 9, l’assemblea approva il bilancio.': '',
			'Ana si occupa della biblioteca da dieci anni.': '',
			'La strada passa per il bosco.': '',
		});
	});
});
