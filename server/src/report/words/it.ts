import names from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import type { Words } from './words.js';

/** What somebody has done, after the auxiliary. */
const PARTICIPLE =
	'(?:\\p{L}+ ){0,2}?(?:presentato|illustrato|riferito|comunicato|chiesto|detto|spiegato|ricordato|sottolineato|proposto|osservato|aggiunto|risposto|aperto|chiuso|presieduto|moderato|ringraziato|informato|segnalato|espresso|annunciato|precisato|dichiarato|suggerito|rilevato|introdotto|esposto|relazionato|evidenziato|preso la parola|fatto (?:presente|notare)|salutato|dato|letto|confermato)';

export const it: Words = {
	countries: names.countries,
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
	people: {
		stems: 'partecip|present|presenz|intervenut|convenut|assen|giustific|scusat|osservat|ospit|invitat|uditor|delegaz',
		present:
			'(?:elenco |lista |foglio )?(?:dei |delle |degli )?(?:partecipanti|presenti|presenze|presenza|intervenuti|convenuti)|(?:membri|soci|consiglieri|componenti|persone) presenti|sono (?:altresì |inoltre |anche )?presenti|erano (?:altresì |inoltre |anche )?presenti|presenti i (?:signori|consiglieri)|hanno partecipato|partecipano|sono intervenuti|inoltre presenti|risultano presenti|delegazioni|alla presenza (?:di|dei|delle)(?: seguenti)?(?: \\p{L}+)?|(?:sono|erano) presenti i(?: seguenti)?(?: \\p{L}+)?',
		absent:
			"assent[ei](?: giustificat[ei]| ingiustificat[ei])?|(?:membri|soci|consiglieri) assenti|assenze(?: giustificate)?|giustificat[ei]|(?:sono|risultano) assenti|hanno giustificato l['’]assenza|assente giustificat[oa]|scusat[ei]",
		observing: '(?:in qualità di )?osservator[ei]|osservatric[ei]|ospiti?|invitat[ei]|uditori',
		manner:
			'alla (?:riunione|seduta)|online|on-line|in (?:presenza|videoconferenza|collegamento|remoto)|da remoto|a distanza|per (?:telefono|delega)|via .*',
		members:
			'(?:(?:i|gli|signori|sigg\\.?) )?(?:membri(?: del \\p{L}+| della \\p{L}+)?|consiglieri|componenti|assessori|soci|delegati|rappresentanti|esperti|direttivo)',
		nobody: 'sì|nessun[oa]?|tutti|tutte|altri|n/a|ecc',
		title:
			'sig|sigg|sig\\.ra|sigra|sig\\.na|signor|signora|signori|dott|dott\\.ssa|dottssa|dr|dr\\.ssa|drssa|dottor|dottoressa|prof|prof\\.ssa|profssa|ing|avv|arch|geom|rag|on|mons|don|amb|ambasciatore|ambasciatrice|cav',
		role: 'assessor[eai]|vicesindac[oa]|(?:co-?|vice-?)?president[ei](?:ssa)?|segretari[oa]|tesorier[ea]|relator[ei]|relatric[ei]|moderator[ei]|moderatrice|facilitator[ei]|facilitatrice|direttore|direttrice|membr[oi]|consiglier[eai]|ospiti?|osservator[ei]|coordinator[ei]|coordinatrice|rappresentant[ei]|delegat[oaie]|supplente|amministrator[ei]|amministratrice|sindac[oa]|responsabile|volontari[oa]|verbalizzante|cassier[ea]|revisore|socio|soci|soc[ia]|capo|tecnic[oa]',
		note: 'online|on-line|da remoto|remoto|a distanza|in (?:presenza|videoconferenza|collegamento)|telefono|per telefono|mattin[ao]|pomeriggio|fino|dalle|alle|entra|esce|arriva.*|parzial.*|assente|giustificat[oa]|delega|punto.*|lei|lui|loro',
		membership: 'direttivo|effettivo|supplente|sì|no|con diritto di voto',
		body:
			'licenza acque trasporti energia amici vigili polizia protezione gruppo comitato commissione consiglio istituto ' +
			'università scuola collegio accademia ministero dipartimento ufficio agenzia associazione federazione sindacato ' +
			'unione società fondazione rete coalizione alleanza forum centro banca azienda impresa segretariato segreteria ' +
			'governo autorità organizzazione programma progetto fondo squadra chiesa assemblea parlamento servizio servizi ' +
			'direzione delegazione stati nazioni paesi comune provincia città regione cooperativa punto articolo allegato ' +
			'legge riunione seduta san santa via piazza piano relazione repubblica regno collettivo biblioteca ospedale ' +
			'camera',
		and: 'e|ed',
		says: `ha ${PARTICIPLE}|hanno ${PARTICIPLE}|presenta|illustra|riferisce|comunica|chiede|dice|spiega|ricorda|sottolinea|propone|osserva|aggiunge|risponde|apre|chiude|presiede|modera|ringrazia|informa|segnala|esprime|annuncia|precisa|dichiara|suggerisce|rileva|introduce|espone|relaziona|evidenzia|interviene|è intervenut[oa]|prende la parola|lascia la (?:riunione|seduta)|entra (?:alle|in)|esce alle|fa (?:presente|notare)|saluta|dà|legge|conferma|concorda|contesta|replica|lamenta|auspica|critica|ribadisce|insiste|domanda|puntualizza|presentò|illustrò|riferì|chiese|disse|spiegò|ricordò`,
		adverb: '',
		inverted: 'interviene|è intervenut[oa]|prende la parola|relaziona|risponde|chiede la parola|chiede',
		by: "(?:presiedut[oaei]|moderat[oaei]|presentat[oaei]|condott[oaei]|guidat[oaei]|introdott[oaei]|apert[oaei]|propost[oaei]|facilitat[oaei]) (?:da|dal|dalla|dall['’])|sotto la (?:presidenza|guida|direzione) di",
		around: undefined,
		auxiliary: 'può|potrebbe|ha|aveva|è|era|deve|dovrebbe',
		elsewhere:
			"a(?:l|lla|ll['’]|d una?) (?!prossim[oa] )[^.,;:!?]{0,50}(?:congresso|conferenza|convegno|vertice|simposio|fiera)(?!\\p{L})|per esempio|ad esempio|secondo|per (?:e-?mail|iscritto|lettera|posta)|via e-?mail|in (?:una? )?(?:lettera|e-?mail|articolo|libro|intervista|messaggio|discorso|blog)|(?:scorsa|precedente|ultima|passata) (?:riunione|seduta|assemblea|conferenza)|(?:riunione|seduta|assemblea|conferenza|anno|settimana|mese) (?:scors[oa]|precedente|passat[oa])|assente|giustificat[oa]|in parlamento|sulla stampa|ieri|defunt[oa]|deceduto|scompars[oa]|non ha potuto|in memoria|^nel (?:19|20)\\d\\d",
		before:
			'di del della dello da dal dalla per con a al alla in nel nella secondo che cui quando se come su sul sulla senza ' +
			'contro ringrazia ringraziato sostituisce sostituito elegge eletto eletta nomina nominato saluta',
		opener:
			'interviene relaziona risponde chiede poi quindi infine anche inoltre prima dopo successivamente oggi ieri però ' +
			'quando come e ma nostro nostra grazie se perché mentre sì',
		column: {
			name: 'nom[ei] e cognom[ei]|cognom[ei] e nom[ei]|nominativ[oi]|partecipant[ei]|present[ei]|person[ae]|membr[oi]|rappresentant[ei]',
			given: 'nom[ei]',
			family: 'cognom[ei]',
			affiliation:
				'organizzazion[ei]|istituzion[ei]|ent[ei]|aziend[ae]|società|affiliazion[ei]|paes[ei]|associazion[ei]|ufficio|struttura',
			role: 'funzion[ei]|ruol[oi]|caric[ah]e?|qualifica',
			handle: 'iniziali|e-?mail|telefono|firma',
		},
	},
	record: ['verbale', 'verbali', 'resoconto', 'relazione', 'rapporto', 'sintesi'],
	kind: {
		shared: 'relazione|rapporto|sintesi',
		meeting:
			'riunion[ei]|assemblea(?: (?:generale|dei soci|ordinaria|straordinaria))?|sedut[ae]|consiglio (?:direttivo|comunale|di (?:amministrazione|istituto|classe|circolo))|(?:tele|video)conferenza|session[ei]|plenaria|incontro|seminario',
		body: 'comitato|commissione|consiglio|direttivo|gruppo di lavoro|giunta',
		notes: 'verbale|svolgimento|discussion[ei]|dibattito|interventi|argomenti trattati|punti trattati|deliberazioni',
		calls: 'ordine del giorno|odg|convocazione|avviso di convocazione|invito',
		opened:
			"(?:la )?(?:seduta|riunione|assemblea) (?:è |viene |si )?(?:apert|chius|tolt|sciolt|dichiarata apert|concl)\\p{L}*|dichiara (?:aperta|chiusa|sciolta) (?:la|l[’'])|apre la (?:seduta|riunione)|constatat[ao] (?:il numero legale|la presenza)|numero legale|null[’']altro (?:essendovi|avendo)|non essendoci altro",
		decided:
			"all[’']unanimità|(?:viene|vengono|è|sono|è stat[ao]) (?:approvat|deliberat|decis|accettat|respint)[aoie]|approva(?:no)?|delibera(?:no)? (?:di|che|all)|astenut[io]|voti (?:favorevoli|contrari)|si (?:decide|delibera|approva|concorda)",
		mark: 'delibera(?:zion[ei])?|decision[ei]|votazion[ei]|approvat[ao]|azioni|compiti',
		told: '(?:ha )?(?:illustra(?:to)?|informa(?:to)?|espone|esposto|propone|proposto|riferisce|riferito|chiede|chiesto|ringrazia(?:to)?|comunica(?:to)?|ricorda(?:to)?|spiega(?:to)?|segnala(?:to)?|interviene|relaziona)',
		coming:
			'si terrà|avrà luogo|si svolgerà|(?:è|sono) (?:convocat|invitat)[aoie]|in prima convocazione|in seconda convocazione|si prega di',
		plans: 'luogo|orario|iscrizion[ei]|programma|come (?:arrivare|partecipare)',
		recorder: 'segretari[oa](?: verbalizzante)?|verbalizzante|verbale (?:redatto )?(?:da|a cura di)|redatto da',
		about: 'modell[oi]|guida|statuto|regolamento|politica|procedura|manuale|come (?:si|fare|scrivere)',
	},
	endsOpen:
		'il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma né con senza tra fra per verso durante secondo che chi cui dove suo sua suoi sue loro nostro nostra questo questa questi queste alcuni alcune diversi diverse ogni molto più meno è sono era erano sarà saranno stato stati ha hanno aveva avevano non si come',
	paragraph: 'paragraf[oi]|par\\.|comm[ai]',
	settled: 'vedi sotto|nessun[oa]?|nulla|annullat[oa]|rinviat[oa]|ritirat[oa]|chiusura|fine|pausa|pranzo|inattiv[oa]',
	gathers: "discussione|punti all['’]ordine del giorno|deliberazioni",
	routine:
		'registrazione|apertura|benvenuto|saluti|chiusura|approvazione|adozione|varie|varie ed eventuali|altre questioni|pausa',
	goesOn:
		'di del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o ma né con senza tra fra per verso durante secondo che chi cui dove è sono era erano sarà saranno ha hanno aveva avevano non si come',
	interjections: 'sì no beh allora ehm ok',
	contact: 'tel telefono cellulare fax e-mail posta sito',
	months: [
		['gennaio', 'gen', 'genn'],
		['febbraio', 'feb', 'febbr'],
		['marzo', 'mar'],
		['aprile', 'apr'],
		['maggio', 'mag'],
		['giugno', 'giu'],
		['luglio', 'lug'],
		['agosto', 'ago'],
		['settembre', 'set', 'sett'],
		['ottobre', 'ott'],
		['novembre', 'nov'],
		['dicembre', 'dic'],
	],
	weekdays: [
		['lunedì', 'lun', 'lunedi'],
		['martedì', 'mar', 'martedi'],
		['mercoledì', 'mer', 'mercoledi'],
		['giovedì', 'gio', 'giovedi'],
		['venerdì', 'ven', 'venerdi'],
		['sabato', 'sab'],
		['domenica', 'dom'],
	],
	belongsTo: "dell[ao]|dell['’]|del|dei|degli|delle|di|all[ao]|all['’]|al|agli|a(?= quest[oa] )",
	thisDocument: '(?:presente|quest[oa]) (?:verbale|resoconto|relazione|rapporto|documento)',
	pointsTo:
		"(?:si )?ved(?:i|ere|a|ano)(?: anche)?(?: l['’]| gli)?|cfr\\.(?: anche)?|(?:riportat\\w+|elencat\\w+|contenut\\w+|allegat\\w+|figura\\w*|riprodott\\w+|indicat\\w+|inclus\\w+|descritt\\w+|dettagliat\\w+) (?:nell['’]|all['’]|negli|in|come)|costituisc\\w+ l['’]",
	link: 'link|collegament[oi]|url',
	toDo: 'inserire|aggiungere|mancante|manca|da (?:inserire|confermare|aggiungere|completare)|in arrivo',
	theDocument: '(?:verbale|resoconto)(?! (?:del|di|sul)\\b)',
	pointsBack: 'di seguito|in calce',
	attached: 'allegat[aei]',
	instrument: 'convenzione|trattato|accordo|protocollo|regolamento|legge|direttiva|norma|contratto|statuto|decreto',
	group: 'esperti|parti|paesi|specie',
	listed:
		"(?:parti|paesi|specie) (?:non )?(?:elencat\\w+|inclus\\w+|iscritt\\w+) (?:nell['’]|all['’]|negli|in)|(?:parti|paesi|specie) (?:dell['’]|di cui all['’])",
	annexEvidence: {
		appended:
			"(?:bozza dell['’])?ordine del giorno|odg|agenda|programma|(?:elenc(?:o|hi)|list[ae]|fogli[oe]?) (?:dei|delle|degli|di) (?:partecipanti|presenti|presenze|presenza|decisioni|deliberazioni|oratori|documenti|azioni)|partecipanti|presentazion[ei]|discors[oi]|dichiarazion[ei]|interventi",
		of: "di|del|della|dei|delle|degli|dell['’]\\p{L}+|da|dal|dalla|per|approvat\\w+|adottat\\w+",
		stands: 'è|sono|era|erano|è stato|è stata|sono stati|sono state|si trova|si trovano|figura|figurano',
		holds: 'contiene|contengono|riporta|presenta|elenca|include',
		here: 'di seguito|in calce|qui sotto',
		paper:
			'bozz[ae](?! dell)|progett[oi]|specific(?:a|he)|test[oi]|decision[ei]|conclusioni|tabell[ae]|accord[oi]|propost[ae]|contratt[oi]|norm[ae]|risoluzion[ei]|raccomandazioni|trattat[oi]|convenzion[ei]|protocoll[oi]|direttiv[ae]|regolament[oi]|legg[ei]|licenz[ae]|emendament[oi]|statut[oi]',
		adopts: 'adott|approv|accett',
		reworks:
			"(?:aggiungere|modificare|emendare|eliminare|rivedere|spostare|sostituire|inserire|rinominare|esaminare|negoziare)|(?:modific(?:a|he)|emendament[oi]|correzion[ei]|cambiamenti) (?:al|all['’]|dell['’])|(?:testo|titolo|revisione|eliminazione|negoziato|esame) (?:dell['’]|del)|commenti (?:sull['’]|all['’])",
		reworked: 'eliminat\\w+|modificat\\w+|emendat\\w+|rivist\\w+|spostat\\w+|rinominat\\w+|normativo|informativo',
	},
	section: {
		place: 'luogo|dove|sede',
		remote: 'on-?line|virtual\\w*|a distanza|da remoto|in video\\w*|videoconferenza|ibrid\\w*',
		decisions:
			'(?:decisioni|decisione|delibere|delibera|deliberazioni|risoluzioni|conclusioni)(?: (?:prese|adottate))?',
		actions: "(?:azioni|compiti|attività da svolgere|prossimi passi|punti d['’]azione)",
		names: {
			date: 'Data',
			place: 'Luogo',
			next: 'Prossima riunione',
			decisions: 'Decisioni',
			actions: 'Azioni',
		},
	},
	meeting: {
		kinds: {
			meeting: 'riunione|incontro',
			session: 'sessione',
			sitting: 'seduta',
			call: '(?:tele|video)conferenza|chiamata',
			plenary: 'plenaria',
			assembly: 'assemblea(?: generale)?',
			conference: 'conferenza',
			workshop: 'seminario',
		},
		qualifier:
			'straordinari[ao]|speciale|annuale|congiunta|informale|regionale|preparatoria|tecnica|generale|mensile|trimestrale|pubblica',
		held: 'si è (?:tenut[ao]|riunit[ao]|svolt[ao]|apert[ao])|ha avuto luogo|è stat[ao] (?:apert[ao]|convocat[ao]|tenut[ao])|ha tenuto|ha avuto inizio|si sono riuniti|è iniziat[ao]|apre|ha aperto|dà il benvenuto (?:[\\p{L}-]+ ){0,5}alla',
		elsewhen:
			'prossim[aeio]|precedent[ei]|ultim[aeio]|scors[aeio]|approvat[aeio]|adottat[aeio]|pubblicat[aeio]|distribuit[aeio]|versione|bozza del|aggiornat[aeio]|scadenza|entro|seguent[ei]|firmat[aeio]|convocat[aeio]|convocazione|redatt[aeio]|rinviat[aeio]|fino al|dal|aveva|avevano|successiv[aeio]',
		gathered: 'si è riunit[ao]|si sono riuniti',
		definite: 'la|il|lo|l|questa|questo|nostra|nostro',
		putOff: 'rinviat[ao]|posticipat[ao]|anticipat[ao]|spostat[ao]|differit[ao]|previst[ao]|fissat[ao]',
		oneDay: 'giorno \\d{1,2}|(?:primo|secondo|terzo|ultimo) giorno|(?:prima|seconda|terza|ultima) giornata',
		numbered:
			'mozion[ei]|punt[oi]|risoluzion[ei]|deliber[ae]|decision[ei]|propost[ae]|azion[ei]|document[oi]|sal[ae]|emendament[oi]|domand[ae]|pratic(?:a|he)|raccomandazion[ei]',
		next: 'prossim[ao]|successiv[ao]',
		future: 'sarà|sarebbe|deve|dovrà',
		past: 'era|fu|aveva|doveva|avrebbe|stata (?:rinviata|annullata)',
		will: 'si (?:terrà|svolgerà|riunirà)|avrà luogo|è (?:prevista|fissata|convocata|programmata|stata fissata)|sarà|prevista|fissata',
		ofPeriod:
			"(?:dell['’]|nell['’]|del |di |di quest['’])(?:anno|esercizio|trimestre|mese|semestre|mandato|biennio|\\d{4})|da quando|in presenza",
	},
	telling: 'il|gli|che|della|del|è|alle|riunione|seduta',
	mistaken: 'errore|errori|errat\\w*|sbagliat\\w*|scorrett\\w*|corre[gtz]\\w*|non esiste|anziché|invece di|sic|refuso',
	markup: {
		vagueLinks:
			'qui|clicca qui|clicchi qui|cliccare qui|fare clic qui|vedi qui|cliccando qui|link|questo link|il link|a questo link|al link|al seguente link|questo|collegamento',
		blanks:
			'nome|nomi|nome e cognome|cognome|data|ora|luogo|città|titolo|numero|importo|organizzazione|ruolo|nome de.{1,40}|data de.{1,40}|giorno|mese|anno',
		toFillIn: {
			opens: '(?:inserire|completare|indicare|compilare)',
			whole: 'da (?:completare|confermare|definire|inserire|aggiungere|compilare|precisare|stabilire|determinare)',
		},
		conversionErrors:
			"errore\\. l['’]origine riferimento non è stata trovata\\.?|errore\\. il segnalibro non è definito\\.?|errore! segnalibro non definito\\.?|errore! l['’]origine riferimento non è stata trovata\\.?|errore\\. riferimento a collegamento ipertestuale non valido\\.?|errore\\. (?:il )?collegamento non (?:è )?valido\\.?|errore\\. nel documento non esiste testo dello stile specificato\\.?|errore\\. nome della propriet[àa] (?:del )?documento sconosciuto\\.?|errore: sorgente del riferimento non trovata\\.?",
		mayRepeat: 'via piano quasi man subito così poco proprio ben se no sì molto mano ci si',
		spoken: 'ehm+|cioè|diciamo|insomma|allora|ecco|praticamente|secondo me',
		smallWords:
			'il lo la i gli le un uno una di del della dei delle degli e o a al alla in nel nella con per da dal dalla su che si è sono non come',
		beforeTopic: 'un|uno|una|il|lo|la|i|gli|le|del|della|di|questo|questa|ogni|parola|etichetta|contro la',
		counted:
			'riunione|seduta|sessione|congresso|conferenza|assemblea|capitolo|parte|titolo|volume|sezione|articolo|allegato|edizione|anniversario|secolo',
		questions: 'perché|cosa|come|quando|dove|chi|quanto',
	},
	glossary: [
		'sigle',
		'acronimi',
		'abbreviazioni',
		'sigle e acronimi',
		'acronimi e abbreviazioni',
		'elenco delle sigle',
		'elenco degli acronimi',
		'glossario',
	],
	small:
		'il lo la i gli le un una di del dello della dei degli delle d e ed o in nel nella nei a al alla per ' +
		'con su sul sulla tra fra dell nell all',
	capitals:
		'dello della degli delle nella alla non sì si questo questa questi queste suoi molto meno tutto tutta ' +
		'tutti tutte niente nessuno sempre senza prima dopo deve devono dovrà possono punto punti ordine ' +
		'giorno approvato approvata delibera deliberato decide decisione nuovo nuova urgente nota attenzione ' +
		'presenti presente assenti assente verbale allegato relazione seduta voto voti lunedì martedì ' +
		'mercoledì giovedì venerdì sabato domenica approva approvano autorizza dispone nomina ratifica prende ' +
		'unanimità maggioranza importante obbligatorio solo stesso',
	skeleton: {
		agenda: 'Ordine del giorno',
		items: ['Apertura', 'Varie ed eventuali'],
		participants: 'Elenco dei partecipanti',
		person: 'Nome (ente)',
		text: 'Testo dell’allegato',
	},
};
