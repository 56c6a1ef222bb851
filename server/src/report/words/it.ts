import type { Words } from './words.js';

export const it: Words = {
	annex: [['allegato', 'allegati']],
	agenda: ['ordine del giorno', 'agenda', "bozza dell'ordine del giorno", 'odg'],
	participants: [
		'partecipanti',
		'elenco dei partecipanti',
		'lista dei partecipanti',
		'presenti',
		'membri presenti',
		'presenze',
		'assenti',
		'assenti giustificati',
	],
	record: ['verbale', 'verbali', 'resoconto', 'relazione', 'rapporto', 'sintesi'],
	endsOpen:
		'il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma né con senza tra fra per verso durante secondo che chi cui dove suo sua suoi sue loro nostro nostra questo questa questi queste alcuni alcune diversi diverse ogni molto più meno è sono era erano sarà saranno stato stati ha hanno aveva avevano non si come',
	goesOn:
		'di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma né con senza tra fra per verso durante secondo che chi cui dove è sono era erano sarà saranno ha hanno aveva avevano non si come',
	contact: 'tel telefono cellulare fax e-mail posta sito',
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
	belongsTo: "dell[ao]|dell['’]|del|dei|degli|delle|di|all[ao]|all['’]|al|agli|a(?= quest[oa] )",
	thisDocument: '(?:presente|quest[oa]) (?:verbale|resoconto|relazione|rapporto|documento)',
	pointsTo:
		"(?:si )?ved(?:i|ere|a|ano)(?: anche)?(?: l['’]| gli)?|cfr\\.(?: anche)?|(?:riportat\\w+|elencat\\w+|contenut\\w+|allegat\\w+|figura\\w*|dettagliat\\w+) (?:nell['’]|all['’]|negli|in|come)",
	link: 'link|collegament[oi]|url',
	toDo: 'inserire|aggiungere|mancante|manca|da (?:inserire|confermare|aggiungere|completare)|in arrivo',
	theDocument: '(?:verbale|resoconto)(?! (?:del|di|sul)\\b)',
	pointsBack: 'di seguito|in calce',
	attached: 'allegat[aei]',
	instrument: 'convenzione|trattato|accordo|protocollo|regolamento|legge|direttiva|norma|contratto|statuto|decreto',
	group: 'parti|paesi|specie',
	listed:
		"(?:parti|paesi|specie) (?:non )?(?:elencat\\w+|inclus\\w+|iscritt\\w+) (?:nell['’]|all['’]|negli|in)|(?:parti|paesi|specie) (?:dell['’]|di cui all['’])",
	skeleton: {
		agenda: 'Ordine del giorno',
		items: ['Apertura', 'Varie ed eventuali'],
		participants: 'Elenco dei partecipanti',
		person: 'Nome (ente)',
		text: 'Testo dell’allegato',
	},
};
