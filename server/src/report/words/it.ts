import type { Words } from './words.js';

export const it: Words = {
	annex: [['allegato', 'allegati']],
	agenda: ['ordine del giorno', 'agenda', "bozza dell'ordine del giorno"],
	participants: ['partecipanti', 'elenco dei partecipanti', 'lista dei partecipanti', 'presenti', 'presenze'],
	record: ['verbale', 'verbali', 'resoconto', 'relazione'],
	months: [
		'gennaio',
		'febbraio',
		'marzo',
		'aprile',
		'maggio',
		'giugno',
		'luglio',
		'agosto',
		'settembre',
		'ottobre',
		'novembre',
		'dicembre',
	],
	belongsTo: "dell[ao]|dell['’]|del|dei|degli|delle|di|all[ao]|all['’]|al|agli",
	thisDocument: '(?:presente |quest[oa] )?(?:verbale|resoconto|relazione|documento)(?! (?:del|di|sul)\\b)',
	pointsTo: "ved(?:i|ere)(?: anche)?(?: l['’])?|cfr\\.|(?:riportat\\w+|elencat\\w+|contenut\\w+) (?:nell['’]|in|come)",
	link: 'link|collegament[oi]|url',
	toDo: 'inserire|aggiungere|mancante|da inserire|da confermare',
};
