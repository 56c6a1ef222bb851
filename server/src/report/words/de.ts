import names from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import type { Words } from './words.js';

export const de: Words = {
	countries: names.countries,
	annex: [
		['anhang', 'anhänge|anhängen'],
		['anlage', 'anlagen'],
		['beilage', 'beilagen'],
	],
	agenda: ['tagesordnung', 'vorläufige tagesordnung', 'agenda', 'tagesordnungspunkte', 'traktanden', 'traktandenliste'],
	participants: [
		'teilnehmer',
		'teilnehmerinnen und teilnehmer',
		'teilnehmende',
		'teilnehmerliste',
		'liste der teilnehmer',
		'liste der teilnehmenden',
		'anwesend',
		'anwesende',
		'anwesende mitglieder',
		'anwesenheit',
		'anwesenheitsliste',
		'entschuldigt',
	],
	people: {
		stems:
			'teilnehm|teilgenommen|anwesen|mitglied|präsenz|fehl|entschuldig|abwesen|verhindert|gäste|gast|beobacht|zuhör|besuch|nehmen|delegation',
		present:
			'(?:liste (?:der|aller) )?(?:(?:anwesende[nr]?|weitere|alle|online-?|stimmberechtigte|digital) ?)*(?:teilnehme(?:r|rinnen|nde|nden)(?:(?:\\*|:|_|/-?)innen)?(?: und teilnehmer(?:innen)?)?|teilnehmer(?:innen)?[- ]?liste|teilnehmendenliste|anwesenheit|anwesenheitsliste|anwesend|anwesende[nr]?)(?: (?:anwesend|mitglieder|vorstandsmitglieder|personen))?(?: waren| sind)?|(?:es (?:sind|waren) )?(?:außerdem |ebenfalls |weiterhin |ferner |auch )?anwesend(?: sind| waren)?|es (?:nehmen|nahmen) teil|teilgenommen haben|anwesende (?:vorstands)?mitglieder|anwesende personen|präsenz|präsenzliste|sitzungsteilnehmer(?:innen)?|delegationen|in anwesenheit (?:von|der)(?: folgenden)?(?: \\p{L}+)?|teilnehmerkreis|vom vorstand anwesend|\\p{L}*mitglieder anwesend|(?:anwesende|stimmberechtigte|alle) \\p{L}*mitglieder',
		absent:
			'(?:es (?:fehlen|fehlten)(?: entschuldigt)?|(?:un)?entschuldigt(?:e)?(?: (?:haben sich|fehlen|fehlten|sind|mitglieder))?|abwesend(?:e)?(?: (?:sind|mitglieder))?|nicht anwesend|abwesenheit|entschuldigungen|verhindert|fehlend|es fehlte?(?: entschuldigt)?)',
		observing:
			'(?:als )?(?:gäste|gast|beobachter(?:innen|\\*innen|:innen)?(?: und beobachter(?:innen)?)?|beobachtende|zuhörer(?:innen)?|weitere gäste|besucher(?:innen)?)',
		manner:
			'(?:der|dieser|an der) sitzung|online|digital|per (?:video|telefon|zoom)|telefonisch|virtuell|in präsenz|vor ort|zugeschaltet',
		members:
			'(?:(?:die|weitere|stimmberechtigte) )*(?:\\p{L}*mitglieder(?: des \\p{L}+| der \\p{L}+)?|\\p{L}+räte(?: und \\p{L}+rätinnen)?|vorstand|beisitzer(?:innen)?|delegierte|vertreter(?:innen)?|experten|beirat|präsidium)',
		nobody:
			'ja|nein|keine?r?|niemand|alle|entfällt|siehe .*|s\\. (?:anlage|anhang|beilage|liste|oben|unten|\\p{L}*liste).*|weitere|sonstige|andere|u\\.a\\.?|usw\\.?',
		title:
			'herrn?|frau|hr|fr|herren|frauen|dr|prof|professor(?:in)?|dipl(?:\\.-\\p{L}+)?|ing|mag|ra|rain|h\\.c|pfarrer(?:in)?|pfr|med|rer|nat|phil|jur|botschafter(?:in)?|str|bgm|stv|mdl|mdb',
		role: 'landr(?:at|ätin|äte)|beigeordnete[rn]?|(?:bau|haupt|sozial|kultur|ordnungs)?amtsleiter(?:in)?|(?:gemeinde|stadt|kreis|ortschafts|markt)r(?:at|ätin|äte|ätinnen)|ingenieur(?:in)?|kämmer(?:er|in)|(?:co-?|vize-?|stellv(?:ertretende[rn]?)?\\.? ?)?(?:vorsitz(?:ende[rn]?)?|vorstand(?:svorsitzende[rn]?)?|präsident(?:in)?)|1\\. vorsitzende[r]?|2\\. vorsitzende[r]?|schriftführ(?:er|erin|ung)|kass(?:ier|ierer|iererin|enwart|enwartin)|schatzmeister(?:in)?|protokoll(?:ant|antin|führer|führerin|führung)?|moderat(?:or|orin|ion)|sitzungsleit(?:er|erin|ung)|versammlungsleit(?:er|erin|ung)|leit(?:er|erin|ung)|geschäftsführ(?:er|erin|ung)|mitglied(?:er)?|beisitzer(?:in)?|gast|gäste|beobachter(?:in)?|berater(?:in)?|referent(?:in)?|vertreter(?:in)?|koordinat(?:or|orin)|sekretär(?:in)?|beauftragte[rn]?|sprecher(?:in)?|bürgermeister(?:in)?|direktor(?:in)?|praktikant(?:in)?|ehrenamtliche[r]?|obmann|obfrau|kassenprüfer(?:in)?|gesprächsleitung',
		note: 'online|digital|telefonisch|per (?:video|telefon|zoom)|zugeschaltet|virtuell|vormittags?|nachmittags?|bis|ab|von|später|teilweise|zeitweise|verspätet|entschuldigt|abwesend|top.*|in vertretung|vertretung|sie|er|vor ort|nur',
		membership: 'vorstand|beirat|stimmberechtigt|ja|nein|ordentliches mitglied|gast',
		body:
			'lizenz software datenbank rundfunk bahn werke stadtwerke sparkasse polizei handwerkskammer kammer freunde gruppe arbeitsgruppe ausschuss ' +
			'kommission rat beirat institut universität hochschule schule akademie ministerium bundesministerium abteilung ' +
			'amt behörde verein verband bundesverband vereinigung gewerkschaft union gesellschaft stiftung netzwerk bündnis ' +
			'forum zentrum bank unternehmen firma sekretariat regierung organisation programm projekt fonds team kirche ' +
			'versammlung parlament dienst direktion delegation staaten nationen länder stadt gemeinde landkreis landratsamt ' +
			'region vorstand geschäftsstelle genossenschaft bibliothek krankenhaus tagesordnung punkt artikel anlage anhang ' +
			'gesetz sitzung sankt straße platz plan bericht republik königreich kreis bund freiwillige feuerwehr',
		and: 'und|u\\.|sowie',
		says: 'berichte(?:te)?n|erläuter(?:te)?n|stell(?:te)?n|erklär(?:te)?n|frag(?:te)?n|präsentier(?:te)?n|informier(?:te)?n|ergänz(?:te)?n|beton(?:te)?n|berichtete?|berichtet|erläuterte?|erläutert|stellte?(?! sich (?:zur|nicht|erneut|wieder))|stellt(?! sich (?:zur|nicht|erneut|wieder))|erklärte?|erklärt|fragte?|fragt|sagte?|sagt|begrüßte?|begrüßt|eröffnete?|eröffnet|leitete?|leitet|weist|wies|schlägt|schlug|bittet|bat|dankte?|dankt|moderierte?|moderiert|informierte?|informiert|präsentierte?|präsentiert|regte?|regt|merkte?|merkt|betonte?|betont|ergänzte?|ergänzt|teilte?|teilt|gibt|gab|verweist|verwies|kündigte?|kündigt|hält|hielt|übernimmt|übernahm|antwortete?|antwortet|möchte|schließt|schloss|führte?|führt|hob|legte?|legt|nannte|nennt|beantragte?|beantragt|bedankte?|bedankt|trug|trägt|verlässt|verließ|äußerte?|äußert|wandte|wendet|verlas|verliest|fasste?|fasst|bemerkte?|bemerkt|meinte|meint|hinterfragte?|hinterfragt|unterstrich|unterstreicht|kritisierte?|kritisiert|warnte?|warnt|widersprach|widerspricht|befürwortete?|befürwortet|bemängelte?|bemängelt|erinnerte?|erinnert|plädierte?|plädiert|lobte?|lobt|wünschte?|wünscht|bekräftigte?|bekräftigt|erkundigte?|erkundigt|erstattete?|erstattet|moniert|monierte',
		adverb: '',
		inverted:
			'(?:berichtete?|berichtet|erläuterte?|erläutert|erklärte?|erklärt|präsentierte?|präsentiert|ergänzte?|ergänzt|betonte?|betont|moderierte?|moderiert|merkte?|merkt)',
		by: '(?:geleitet|moderiert|eröffnet|vorgestellt|präsentiert|eingebracht|vorgetragen|geführt) (?:wurde |wird )?von|(?:eröffnet|geleitet|moderiert|vorgestellt)e?n?|unter (?:der )?(?:leitung|vorsitz|moderation) von',
		around: [
			'(?:von|durch)',
			'(?:geleitet|moderiert|eröffnet|vorgestellt|präsentiert|eingebracht|vorgetragen|geführt|begrüßt|erläutert)',
		],
		auxiliary: 'kann|könnte|wird|würde|hat|hatte|ist|war|soll|sollte|muss',
		elsewhere:
			'(?:auf|bei) (?:der|dem|eine[mr]) (?!nächsten )[^.,;:!?]{0,50}(?:konferenz|kongress|tagung|messe|gipfel|symposium)(?!\\p{L})|zum beispiel|z\\. ?b\\.|laut|nach angaben|(?:per|via) (?:e-?mail|mail|brief|post)|schriftlich|in (?:einem|einer|seinem|ihrem|seiner|ihrer) (?:brief|e-?mail|artikel|buch|interview|blog|rede|schreiben)|(?:letzte[nr]?|vorige[nr]?|vergangene[nr]?|frühere[nr]?) (?:sitzung|jahr|woche|monat|versammlung|treffen|tagung|konferenz)|abwesend|entschuldigt|im (?:bundestag|landtag|parlament)|in der presse|gestern|verstorben|ehemalige[rn]?|frühere[rn]?|konnte nicht|gedenken|hatte|hätte|^im jahr (?:19|20)\\d\\d|^(?:19|20)\\d\\d',
		before:
			'von vom durch für mit an bei über als laut nach dass den wenn ob da weil wie wo sowohl gegen ohne zu zum zur aus ' +
			'dankt dankte begrüßt begrüßte bittet wählte gewählt fragt fragte statt anstelle vertritt ersetzt',
		opener:
			'dann danach anschließend zudem außerdem ferner schließlich zuerst zunächst auch heute gestern jedoch hier nun ' +
			'als wenn und aber unser unsere danke nach weiter weiterhin falls weil da obwohl wie ob ja nein bitte',
		column: {
			name: '(?:vor- und (?:nach|zu)name|name[n]?|vollständiger name)|teilnehme(?:r|rin|nde)(?:.innen)?|person(?:en)?|mitglied(?:er)?|vertreter(?:in)?',
			given: 'vornamen?',
			family: '(?:nach|familien|zu)namen?',
			affiliation:
				'organisation(?:en)?|institution(?:en)?|einrichtung(?:en)?|firma|unternehmen|zugehörigkeit|land|verein|verband|behörde|abteilung|dienststelle|fraktion',
			role: 'funktion(?:en)?|rollen?|amt|position',
			handle: 'kürzel|e-?mail|telefon|unterschrift|initialen',
		},
	},
	record: [
		'\\p{L}*protokoll',
		'\\p{L}*niederschrift',
		'verhandlungsschrift',
		'(?:besprechungs|gesprächs|sitzungs)notiz(?:en)?',
		'sitzungsbericht',
		'ergebnisbericht',
		'bericht',
		'kurzbericht',
		'zusammenfassung',
	],
	kind: {
		shared: 'bericht|kurzbericht|ergebnisbericht|zusammenfassung',
		meeting:
			'\\p{L}*(?:sitzung|versammlung|besprechung|plenum|treffen|konferenz|klausur|tagung)(?:en|s)?|(?:telefon|video|web)konferenz|telko|jour fixe|workshop|stammtisch|runde[rn]? tisch|\\p{L}*beratung',
		body: '\\p{L}*vorstand|\\p{L}*ausschuss(?:es)?|\\p{L}*beirat|\\p{L}*gremium|arbeitsgruppe|arbeitskreis|fachschaft\\p{L}*|\\p{L}*rat',
		notes:
			'\\p{L}*protokoll|niederschrift|verlauf|sitzungsverlauf|diskussion(?:en)?|aussprache|notizen|besprochene themen|besprechungspunkte|berichte|wortmeldungen',
		calls: '(?:vorläufige )?tagesordnung|einladung|einberufung|traktanden(?:liste)?',
		opened:
			'(?:sitzungs|versammlungs)?(?:beginn|ende)(?= ?:)|(?:sitzung|versammlung|besprechung)s?(?: wird| wurde)? (?:um .{1,20})?(?:eröffnet|geschlossen|beendet)|(?:eröffnet|schließt|eröffnete|schloss|beendet|begrüßt|begrüßte) die (?:sitzung|versammlung|anwesenden|mitglieder)|beschlussfähig(?:keit)?|ende der (?:sitzung|versammlung)',
		decided:
			'einstimmig|mehrheitlich|ja-?stimmen|enthaltung(?:en)?|gegenstimmen?|(?:wird|wurde|werden|wurden|ist|sind) (?:einstimmig |mehrheitlich |so )?(?:beschlossen|angenommen|genehmigt|gewählt|abgelehnt|vertagt|verabschiedet)|beschließt|beschloss|stimmt(?:en)? (?:dem|der|zu)|abstimmung(?:sergebnis)?',
		mark: 'beschluss|beschlüsse|abstimmung|antrag|aufgaben?|ergebnis(?:se)?|todo|entscheidung(?:en)?',
		told: 'berichtet(?:e|en)?|stellt(?:e|en)? (?:.{1,40} )?vor|erläutert(?:e|en)?|weist darauf hin|wies darauf hin|informiert(?:e)?|bittet|fragt(?:e)? (?:nach|ob)|schlägt vor|schlug vor|merkt an|dankt(?:e)?|diskutiert|besprochen|erklärt(?:e)?|regt an',
		coming:
			'findet .{1,80}statt|wird stattfinden|(?:laden|lade|lädt) .{0,60}ein|herzlich eingeladen|um anmeldung wird gebeten|bitte (?:anmelden|melden)|anträge (?:sind|können|müssen)',
		plans: 'ort|veranstaltungsort|anfahrt|anmeldung|ablauf(?:plan)?|programm|zeitplan|unterkunft',
		recorder:
			'protokoll(?:ant(?:in)?|führ(?:er(?:in)?|ung))?|schriftführ(?:er(?:in)?|ung)|protokolliert von|niederschrift',
		about:
			'\\p{L}*vorlagen?|muster(?:protokoll|vorlage)?|leitfaden|satzung|\\p{L}*ordnung|richtlinien?|anleitung|handbuch|pressemitteilung|(?:netzwerk|internet|übertragungs|kommunikations|anwendungs)protokoll',
	},
	endsOpen:
		'der die das den dem des ein eine einen einem einer eines und oder aber sowie von vom zu zum zur im in am an auf aus bei beim mit nach seit für durch gegen ohne um über unter vor zwischen während wegen trotz dass weil obwohl ob wenn als wie deren dessen welche welcher welches ihre ihren ihrem ihrer seine seinen seinem seiner unsere unseren diese dieser diesem diesen dieses einige mehrere jede jeder jedes sehr mehr weniger ist sind war waren wird werden wurde wurden sein hat haben hatte hatten nicht sich',
	paragraph: 'absatz|absätze|abs\\.|ziffern?|ziff\\.|randnummern?|rn\\.',
	settled:
		'siehe unten|keine?r?|nichts|entfällt|entfallen|vertagt|verschoben|abgesagt|zurückgezogen|ende|schluss|pause|mittagessen',
	gathers: 'tagesordnungspunkte|besprechungspunkte|themen|diskussion|verlauf|protokoll',
	routine:
		'anmeldung|registrierung|eröffnung|begrüßung|schließung|schluss|genehmigung|annahme|verschiedenes|sonstiges|feststellung|pause',
	goesOn:
		'und oder aber sowie von vom zu zum zur im in am an auf aus bei beim mit nach seit für durch gegen ohne um über unter vor zwischen während wegen trotz dass weil obwohl ob wenn als wie der die das den dem des deren dessen ein eine einen einem einer ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht sich worden',
	interjections: 'ja nein naja äh ähm ok okay genau',
	contact: 'tel telefon telefax fax e-mail mobil internet',
	months: [
		['januar', 'jan', 'jänner'],
		['februar', 'feb'],
		['märz', 'mrz'],
		['april', 'apr'],
		['mai'],
		['juni', 'jun'],
		['juli', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'okt'],
		['november', 'nov'],
		['dezember', 'dez'],
	],
	weekdays: [
		['montag', 'mo'],
		['dienstag', 'di'],
		['mittwoch', 'mi'],
		['donnerstag', 'do'],
		['freitag', 'fr'],
		['samstag', 'sa', 'sonnabend'],
		['sonntag', 'so'],
	],
	belongsTo: 'der|des|zur|zum|zu|von|vom|dieses|dieser',
	thisDocument: '(?:dies\\w+|vorliegende\\w*) (?:protokolls?|niederschrift|berichts?|dokuments?)',
	pointsTo:
		'siehe(?: auch)?|s\\.(?: auch)?|vgl\\.(?: auch)?|(?:beigefügt|angehängt|enthalten|aufgeführt|abgedruckt|wiedergegeben) (?:als|in|im)|als|(?:geht|gehen|ergibt sich|ergeben sich) aus(?: der| dem)?|bilde[nt](?: die| den)?',
	link: 'links?|url|verknüpfung|webadresse',
	toDo: 'einfügen|ergänzen|fehlt|folgt|nachtragen|einsetzen|nachreichen|wird (?:noch )?(?:ergänzt|nachgereicht|eingefügt)|noch einzufügen|ausstehend',
	theDocument: '(?:protokolls?|niederschrift|berichts?)(?! (?:der|des|über|zur|zum|vom)\\b)',
	pointsBack:
		'(?:diesem protokoll |der niederschrift )?(?:beigefügt|angehängt|aufgeführt|aufgelistet|abgedruckt|wiedergegeben|enthalten|zu entnehmen|ersichtlich)|bei(?=[.,;])',
	attached: 'beigefügt\\w*|angehängt\\w*|angefügt\\w*',
	instrument:
		'\\p{L}*vertrags?|\\p{L}*vertrages|\\p{L}*gesetz(?:es)?|\\p{L}*verordnung|\\p{L}*richtlinie|übereinkommens?|abkommens?|konvention|norm|satzung|geschäftsordnung',
	group: 'experten|sachverständige|staaten|länder|arten|parteien|vertragsparteien',
	listed: '(?:arten|stoffe|staaten|länder) (?:des|der|nach|gemäß|aus|in)',
	annexEvidence: {
		appended:
			'(?:vorläufige |genehmigte )?tagesordnung|agenda|traktandenliste|programm|(?:teilnehmer|teilnehmenden|teilnehmerinnen|anwesenheits|beschluss|redner|aufgaben|dokumenten)liste|listen? (?:der|aller) (?:teilnehm\\p{L}+|anwesenden|beschlüsse|redner\\p{L}*|dokumente|aufgaben)|teilnehm(?:er|ende|erinnen und teilnehmer)|beschlussprotokoll|präsentation(?:en)?|vorträge|folien|(?:eröffnungs|schluss)?(?:reden?|ansprachen?)|stellungnahmen?|erklärung(?:en)?',
		of: 'der|des|für|von|vom|zur|zum|bei|aus|durch',
		stands:
			'ist|sind|war|waren|wird|werden|wurde|wurden|liegt|liegen|(?:be)?findet sich|(?:be)?finden sich|steht|stehen|geht|gehen|ergibt sich',
		holds: 'enthält|enthalten|gibt|nennt|listet|zeigt|führt',
		here: 'unten|nachstehend|umseitig|lieg(?:t|en) bei|lieg(?:t|en) diesem protokoll bei',
		paper:
			'entwurfs?|entwürfe|spezifikation(?:en)?|text(?:es|e)?|entscheidung(?:en)?|schlussfolgerungen|tabellen?|vereinbarung(?:en)?|vorschlags?|vorschläge|antrags?|anträge|\\p{L}*verträge|\\p{L}*vertrags?|norm(?:en)?|resolution(?:en)?|empfehlungen|übereinkommens?|abkommens?|\\p{L}*richtlinien?|\\p{L}*verordnung(?:en)?|\\p{L}*satzung|\\p{L}*gesetz(?:e[sn]?)?|lizenz(?:en)?|änderungsantrag\\p{L}*|bebauungsplan\\p{L}*',
		adopts: 'beschl[oi]|angenommen|genehmig|verabschied|billig',
		reworks:
			'(?:änderung(?:en)?|ergänzung(?:en)?|korrektur(?:en)?|anmerkung(?:en)?|kommentare?) (?:zu|an|in|der|von)(?: der| dem)?|(?:text|wortlaut|titel|überarbeitung|prüfung|streichung|verhandlung|entwurf) (?:der|von|des)|(?:überarbeitet|ändert|streicht|prüft|ergänzt)(?: die| den)?',
		reworked: 'gestrichen|geändert|überarbeitet|verschoben|ergänzt|umbenannt|entfernt|normativ|informativ',
	},
	section: {
		place: 'ort|sitzungsort|wo|tagungsort|veranstaltungsort',
		remote: 'online|virtuell\\w*|digital\\w*|per video\\w*|videokonferenz|hybrid\\w*',
		decisions: '(?:gefasste )?(?:beschlüsse|beschluss|entscheidungen|ergebnisse)',
		actions: '(?:aufgaben(?:liste)?|maßnahmen|to-?dos?|nächste schritte|offene punkte|aktionspunkte)',
		names: {
			date: 'Datum',
			place: 'Ort',
			next: 'Nächste Sitzung',
			decisions: 'Beschlüsse',
			actions: 'Aufgaben',
		},
	},
	meeting: {
		kinds: {
			meeting: '\\p{L}*sitzung|treffens?|besprechung|zusammenkunft',
			session: 'tagung',
			call: '(?:telefon|video|web)konferenz|telko',
			plenary: 'plenum|plenartagung|plenarversammlung',
			assembly: '\\p{L}*versammlung',
			conference: 'konferenz',
			workshop: 'workshop',
		},
		qualifier:
			'außerordentliche\\w*|gemeinsame\\w*|jährliche\\w*|informelle\\w*|regionale\\w*|öffentliche\\w*|nichtöffentliche\\w*|konstituierende\\w*',
		held: 'fand|fanden|tagte|traf|trat|hielt|eröffnete?|begrüßte? (?:[\\p{L}-]+ ){1,5}zur|begrüßt (?:[\\p{L}-]+ ){1,5}zur|eröffnet|kam|abgehalten|begann|stattgefunden|getagt|versammelte',
		elsewhen:
			'nächste\\w*|vorherige\\w*|letzte\\w*|vorige\\w*|genehmigt\\w*|verabschiedet|angenommen|veröffentlicht|verteilt|version|stand|fassung|entwurf vom|aktualisiert|frist|versandt|erstellt|einladung\\w*|bis zum|bis|folgende\\w*|kommende\\w*|unterzeichnet|verschoben|ursprünglich|seit|hatten?|frühere\\w*',
		gathered: 'tagte|trat(?: (?:am|zu))?|kam|versammelte sich|traf sich',
		definite: 'die|diese|das|dieses|der|dieser|unsere?|unser',
		putOff: 'verschoben|verlegt|vertagt|vorverlegt|geplant|vorgesehen|angesetzt',
		oneDay: 'tag \\d{1,2}|\\d{1,2}\\. tag|(?:erster|zweiter|dritter|letzter) tag',
		numbered:
			'themen?|tickets?|anträge?|antrag\\w*|top|tagesordnungspunkte?|punkte?|beschl(?:uss|üsse|usses)|vorlagen?|drucksachen?|anfragen?|aufgaben?|raum|vorgänge?|vorgang',
		next: 'nächste\\w*|kommende\\w*|folgende\\w*',
		future: 'wird|werden|würde|soll|sollte',
		past: 'war|waren|hatte|hätte|sollte|wäre|wurde',
		will: 'findet|wird|ist|soll|ist (?:für|am)|geplant|vorgesehen|terminiert|tagt',
		ofPeriod:
			'(?:in|im|des) (?:diesem |neuen |laufenden )?(?:jahr(?:e|es)?|quartals?|monats?|semesters?|geschäftsjahr(?:e|es)?|\\d{4})|des jahres|seit|in präsenz',
	},
	telling: 'der|die|das|und|am|im|des|vom|sitzung',
	mistaken:
		'fehler\\w*|falsch\\w*|irrtüm\\w*|berichtig\\w*|korr(?:ektur|igier)\\w*|gibt es nicht|existiert nicht|anstatt|anstelle|sic|richtig\\w*',
	markup: {
		vagueLinks:
			'hier|hier klicken|klicken sie hier|klick hier|siehe hier|link|dieser link|diesem link|diesen link|der link|dies|unter diesem link|über diesen link|folgender link',
		blanks:
			'name|namen|vorname|vor- und nachname|datum|uhrzeit|ort|stadt|titel|nummer|betrag|organisation|funktion|name de[rs] .{1,40}|datum de[rs] .{1,40}|tag|monat|jahr',
		toFillIn: {
			opens: '(?:bitte )?(?:hier )?(?:einfügen|einsetzen|eintragen|ausfüllen)',
			whole:
				'(?:(?:[\\p{L}\\d-]+ ){0,4}(?:bitte )?(?:hier )?(?:einfügen|einsetzen|eintragen|ergänzen|nachtragen|ausfüllen)|(?:noch )?zu (?:ergänzen|klären|bestätigen|bestimmen)|wird (?:noch )?(?:ergänzt|nachgereicht|nachgetragen|bekannt ?gegeben|festgelegt))',
		},
		conversionErrors:
			'fehler! verweisquelle konnte nicht gefunden werden\\.?|fehler! textmarke nicht definiert\\.?|fehler! hyperlink-referenz ungültig\\.?|fehler! ungültiger eigenverweis auf textmarke\\.?|fehler! keine gültige verknüpfung\\.?|fehler! kein text mit angegebener formatvorlage im dokument\\.?|fehler! unbekannter name für dokument-eigenschaft\\.?|fehler! es wurde kein (?:textmarkenname vergeben|thema angegeben)\\.?|fehler: (?:referenz|verweis|verweisquelle) nicht gefunden\\.?',
		mayRepeat: 'die der das den dem des sie es sich was wer wir ihr uns sehr ja nein so denen deren',
		spoken: 'äh+m?|öhm?|hm+|genau|sozusagen|quasi|halt|na ?ja|ich glaube?|ich denke?|ich meine?|weißt du',
		smallWords:
			'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach von vom zu zum zur für über um ist sind war wird werden wurde wurden hat haben nicht auch als wie dass',
		beforeTopic:
			'ein|eine[nmrs]?|der|die|das|den|dem|des|diese[nmrs]?|jede[nmrs]?|kein|keine[nmrs]?|vermerk|wort|kennzeichen|zwei|drei|mehrere|alle|an|gegen',
		counted:
			'sitzung|tagung|kongress|konferenz|versammlung|kapitel|teil|titel|band|abschnitt|artikel|anhang|anlage|nr\\.',
		questions: 'warum|wieso|was|wie|wann|wer|wo|welche[rs]?',
	},
	glossary: [
		'abkürzungen',
		'abkürzungsverzeichnis',
		'verzeichnis der abkürzungen',
		'verwendete abkürzungen',
		'akronyme',
		'glossar',
	],
	small:
		'der die das des dem den ein eine eines und oder für von vom zu zum zur im in am an auf über mit bei ' + 'gegen',
	capitals:
		'eine einer eines einem einen oder aber nicht kein keine nie immer alle alles auch noch schon sehr ' +
		'mehr weniger nach über unter ohne gegen sind haben wird werden muss müssen soll sollen darf dürfen ' +
		'kann können neu neue offen erledigt beschluss beschlossen angenommen abgelehnt vertagt antrag ' +
		'wichtig dringend achtung hinweis bitte anwesend abwesend tops punkt protokoll anlage anhang bericht ' +
		'sitzung nein montag dienstag mittwoch donnerstag freitag samstag sonntag einstimmig mehrheitlich ' +
		'beschließt stimmt genehmigt genehmigen zugestimmt enthaltung enthaltungen dafür dagegen zwingend ' +
		'unbedingt sofort selbst gesamt',
	skeleton: {
		agenda: 'Tagesordnung',
		items: ['Begrüßung', 'Verschiedenes'],
		participants: 'Teilnehmerliste',
		person: 'Name (Organisation)',
		text: 'Text der Anlage',
	},
};
