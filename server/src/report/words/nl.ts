import names from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import type { Words } from './words.js';

export const nl: Words = {
	countries: names.countries,
	annex: [['bijlage', 'bijlagen|bijlages']],
	agenda: ['agenda', 'conceptagenda', 'agendapunten', 'voorlopige agenda', 'dagorde'],
	participants: [
		'aanwezig',
		'aanwezigen',
		'aanwezige leden',
		'deelnemers',
		'deelnemerslijst',
		'lijst van deelnemers',
		'presentielijst',
		'afwezig',
		'afmeldingen',
	],
	people: {
		stems:
			'deelnem|aanwezig|presentie|namens|afwezig|afmeld|afgemeld|verhinder|verontschuldig|absent|waarnem|toehoor|gast|genodig|uitno|bezoek|delegati',
		present:
			'(?:lijst van |lijst )?(?:de )?(?:(?:online|overige|alle|stemgerechtigde) )*(?:deelnemers?|deelnemerslijst|aanwezigen?|aanwezigheid|presentielijst|presentie|aanwezige (?:\\p{L}*leden|personen|bestuursleden))|(?:tevens|ook|verder|eveneens) aanwezig|aanwezig (?:zijn|waren)|namens het bestuur(?: aanwezig)?|delegaties|in aanwezigheid van(?: de)?(?: volgende)?(?: \\p{L}+)?|\\p{L}*leden aanwezig',
		absent:
			'afwezig(?:en?)?(?: leden)?|afmeldingen?|afgemeld|verhinderd|niet aanwezig|(?:met|zonder) (?:kennisgeving|bericht|afbericht) afwezig|berichten van verhindering|(?:met )?bericht van verhindering|verontschuldigd|absenten?|absentie|afwezige \\p{L}*leden',
		observing: '(?:als )?(?:waarnemers?|toehoorders?|gasten|gast|genodigden|uitgenodigd|op uitnodiging|bezoekers)',
		manner:
			'namens .*|bij de vergadering|online|digitaal|via .*|telefonisch|(?:met|zonder) (?:kennisgeving|afbericht|bericht)|op locatie|fysiek',
		members:
			'(?:(?:de|overige) )?(?:leden(?: van de \\p{L}+| van het \\p{L}+)?|\\p{L}+leden|bestuur|wethouders|afgevaardigden|vertegenwoordigers|deskundigen)',
		nobody: 'ja|nee|geen|niemand|iedereen|allen|alle leden|nvt|n\\.v\\.t\\.?|overige|anderen|e\\.a\\.?|zie .*',
		title:
			'dhr|mevr|mw|mevrouw|meneer|de heer|heer|heren|dames|mevrouwen|drs|dr|ir|ing|mr|prof|ds|burgemeester|wethouder',
		role: 'vz|vzt|(?:co-?|vice-?)?voorzitter|secretaris|penningmeester|notulist(?:e)?|notulen|verslag|verslaglegging|lid|leden|bestuurslid|bestuursleden|gast|gasten|toehoorder|waarnemer|adviseur|directeur|coördinator|beheerder|manager|griffier|dagvoorzitter|gespreksleider|vrijwilliger|vertegenwoordiger|medewerker|kascommissie|stagiair(?:e)?|plaatsvervanger|raadslid|raadsleden|wethouders?|(?:loco-?)?burgemeester|gemeentesecretaris|heemraad|dijkgraaf|teamleider|projectleider|moderator',
		note: 'online|digitaal|telefonisch|via .*|op afstand|ochtend|middag|tot|vanaf|later|vertrekt.*|vertrokken|gedeeltelijk|deels|afwezig|afgemeld|agendapunt.*|per telefoon|zij|hij|hen',
		membership: 'bestuur|stemgerechtigd|ja|nee|gewoon lid',
		body:
			'licentie politie brandweer spoorwegen kamer vrienden groep werkgroep commissie comité raad bestuur instituut universiteit ' +
			'hogeschool school academie ministerie afdeling bureau agentschap dienst vereniging federatie vakbond unie ' +
			'stichting netwerk coalitie alliantie forum centrum bank bedrijf secretariaat regering organisatie programma ' +
			'project fonds team kerk vergadering parlement directie delegatie staten landen gemeente provincie stad regio ' +
			'waterschap coöperatie bibliotheek ziekenhuis agenda punt artikel bijlage wet sint straat plein plan verslag ' +
			'republiek koninkrijk maatschappij bond',
		and: 'en|alsmede',
		says: 'meld(?:d?en)|vertel(?:d?en)|presente(?:ren|erden)|rapporte(?:ren|erden)|vragen|vroegen|lichten|lichtten|leggen|legden|geven|gaven|meldt|meldde|vertelt|vertelde|zegt|zei|vraagt|vroeg|licht|lichtte|presenteert|presenteerde|geeft|gaf|stelt(?! zich (?:kandidaat|beschikbaar|verkiesbaar|herkiesbaar))|stelde(?! zich (?:kandidaat|beschikbaar|verkiesbaar|herkiesbaar))|opent|opende|sluit|sloot|heet|heette|rapporteert|rapporteerde|doet|deed|merkt|merkte|antwoordt|antwoordde|legt|legde|bericht|berichtte|bedankt|bedankte|noemt|noemde|wijst|wees|benadrukt|benadrukte|leidt|leidde|introduceert|introduceerde|adviseert|adviseerde|bespreekt|besprak|verduidelijkt|reageert|reageerde|vindt|vond|deelt|deelde|brengt|bracht|verwelkomt|verwelkomde|zit|zat|verlaat|verliet|schuift|schoof|informeert|informeerde|voegt|voegde|herinnert|herinnerde|constateert|constateerde|concludeert|biedt|bood|bevestigt|bevestigde|waarschuwt|waarschuwde|pleit|pleitte|betreurt|betreurde|steunt|steunde|mist|miste|spreekt|sprak|bepleit|complimenteert|verzoekt|verzocht|dankt|dankte|oppert|opperde|stemt|twijfelt',
		adverb: '',
		inverted:
			'(?:meldt|meldde|vertelt|vertelde|zegt|zei|presenteert|presenteerde|rapporteert|rapporteerde|antwoordt|antwoordde|benadrukt|benadrukte|licht|lichtte|merkt|merkte)',
		by: '(?:voorgezeten|geleid|geopend|gepresenteerd|toegelicht|gemodereerd|ingeleid|gesloten|verzorgd|gegeven) door|onder (?:voorzitterschap|leiding) van',
		around: ['door', '(?:voorgezeten|geleid|geopend|gepresenteerd|toegelicht|gemodereerd|ingeleid|gesloten|besproken)'],
		auxiliary: 'kan|zou|zal|heeft|had|is|was|moet',
		elsewhere:
			'op (?:de|het|een) (?!volgende )[^.,;:!?]{0,50}(?:conferentie|congres|symposium|beurs)(?!\\p{L})|bijvoorbeeld|volgens|(?:per|via)(?: de)? (?:e-?mail|mail|brief|post)|schriftelijk|in (?:een|zijn|haar) (?:brief|e-?mail|artikel|boek|interview|blog|toespraak|bericht)|(?:vorige|laatste|eerdere|afgelopen) (?:vergadering|keer|jaar|week|maand|bijeenkomst|conferentie)|afwezig|afgemeld|in de (?:pers|kamer)|gisteren|overleden|voormalige?|oud-|kon niet|nagedachtenis|heeft destijds|^in (?:\\p{L}+ )?(?:19|20)\\d\\d',
		before:
			'van door voor met aan bij over als volgens dat die wie wanneer omdat of hoe waar tegen zonder naar uit namens ' +
			'bedankt bedankte verwelkomt vraagt vroeg benoemt kiest kozen wijlen vervangt opvolger dan',
		opener:
			'dan daarna vervolgens ook tevens tenslotte eerst verder vandaag gisteren echter hier nu toen en maar onze dank ' +
			'na als zoals wanneer omdat hoewel indien ja nee',
		column: {
			name: '(?:volledige )?na(?:am|men)|deelnemers?|aanwezigen?|personen?|persoon|wie|vertegenwoordigers?',
			given: 'voorna(?:am|men)',
			family: 'achterna(?:am|men)|familienaam',
			affiliation: 'organisaties?|instellingen?|bedrijf|bedrijven|land|afdeling|vereniging|gemeente|namens|partij',
			role: 'functies?|rol(?:len)?|taak',
			handle: 'initialen|e-?mail|telefoon|handtekening|paraaf',
		},
	},
	record: ['\\p{L}*notulen', '\\p{L}*verslag', 'besluitenlijst', 'samenvatting'],
	kind: {
		shared: '(?:jaar|reis|onderzoeks)verslag|samenvatting',
		meeting:
			'\\p{L}*vergadering(?:en)?|\\p{L}*overleg|bijeenkomst|a\\.?l\\.?v\\.?|zitting|(?:tele|video)conferentie|\\p{L}*beraad|workshop|plenaire',
		body: '\\p{L}*bestuur|\\p{L}*commissie|\\p{L}*raad|werkgroep',
		notes: '(?:concept)?notulen|\\p{L}*verslag|bespreking|discussie|besproken(?: punten)?|verloop|notities',
		calls: '(?:concept|voorlopige )?agenda|uitnodiging|oproep|convocatie',
		opened:
			'(?:opent|opende|sluit|sloot) (?:de|om) .{0,30}(?:vergadering|bijeenkomst|\\d)|(?:vergadering|bijeenkomst) (?:wordt |werd |is )?(?:om .{1,20})?(?:geopend|gesloten)|quorum (?:is |was |wordt )?(?:aanwezig|behaald|gehaald|bereikt)|heet (?:iedereen|allen|de aanwezigen) welkom|niets meer aan de orde',
		decided:
			'unaniem|met algemene stemmen|(?:wordt|werd|worden|werden|is|zijn) (?:goedgekeurd|vastgesteld|aangenomen|besloten|verworpen|akkoord bevonden)|besluit(?:en)? (?:om|dat|tot)|besloten (?:is|wordt|om)|onthouding(?:en)?|stemmen (?:voor|tegen)|stemt in|gaat akkoord',
		mark: 'besluit(?:en)?|actie(?:s|punt|punten)?|akkoord|stemming|afspraak|afspraken',
		told: 'meldt|meldde|geeft aan|gaf aan|licht toe|lichtte toe|vraagt|vroeg|stelt voor|stelde voor|merkt op|merkte op|bedankt|vertelt|vertelde|presenteert|legt uit|besproken',
		coming:
			'vindt .{1,60}plaats|zal plaatsvinden|(?:nodigen|nodigt) .{0,40}uit|bent (?:van harte )?uitgenodigd|graag (?:aanmelden|afmelden)',
		plans: 'locatie|plaats|aanmelden|programma|route|tijdstip',
		recorder: 'notulist(?:e)?|verslag(?:legger)?|secretaris|notulen(?: door)?|notuleert',
		about: '\\p{L}*sjablo(?:on|nen)|handleiding|statuten|reglement|beleid|richtlijn(?:en)?|persbericht|jaarverslag',
	},
	endsOpen:
		'de het een en of maar noch van voor naar met zonder tussen tijdens volgens over onder door bij uit om te ter ten dat die wie waar waarin omdat hoewel terwijl als zoals hun haar zijn onze ons deze dit enkele meerdere elke ieder iedere zeer meer minder is was waren wordt worden werd werden heeft hebben had hadden niet',
	paragraph: "paragra(?:af|fen)|alinea(?:'s)?|randnummers?",
	settled:
		'zie onder\\w*|geen|niets|vervalt|vervallen|uitgesteld|afgelast|aangehouden|ingetrokken|einde|pauze|lunch|inactief',
	gathers: '(?:vaste )?agendapunten|bespreking|discussie|notulen',
	routine:
		'inloop|opening|welkom|sluiting|vaststelling|goedkeuring|rondvraag|wvttk|w\\.v\\.t\\.t\\.k|mededelingen|pauze',
	goesOn:
		'en of maar noch van voor naar met zonder tussen tijdens volgens over onder door bij uit om te dat die wie waar waarin omdat hoewel terwijl als zoals hun haar in op aan is zijn was waren wordt worden werd werden heeft hebben had hadden niet',
	interjections: 'ja nee nou eh uhm ok oké',
	contact: 'tel telefoon fax e-mail mobiel website',
	months: [
		['januari', 'jan'],
		['februari', 'feb'],
		['maart', 'mrt'],
		['april', 'apr'],
		['mei'],
		['juni', 'jun'],
		['juli', 'jul'],
		['augustus', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'okt'],
		['november', 'nov'],
		['december', 'dec'],
	],
	weekdays: [
		['maandag', 'ma'],
		['dinsdag', 'di'],
		['woensdag', 'wo'],
		['donderdag', 'do'],
		['vrijdag', 'vr'],
		['zaterdag', 'za'],
		['zondag', 'zo'],
	],
	belongsTo: 'bij|van|behorend(?:e)? bij',
	thisDocument: '(?:dit|deze|het onderhavige) (?:verslag|notulen|document|rapport)',
	pointsTo:
		'zie(?: ook)?|cf\\.|(?:opgenomen|bijgevoegd|toegevoegd|weergegeven|vermeld|gevoegd|beschreven|uitgewerkt|te vinden) (?:als|in)|als|sta(?:at|an) in|vorm(?:t|en)',
	link: 'links?|url|hyperlink|koppeling',
	toDo: 'invoegen|toevoegen|ontbreekt|volgt|aanvullen|nog invullen|nog toe te voegen|nog in te voegen',
	theDocument: '(?:het|de) (?:verslag|notulen|rapport)(?! (?:van|over|bij)\\b)',
	pointsBack: '(?:bijgevoegd|toegevoegd|opgenomen|weergegeven|vermeld|gevoegd|te vinden)|hieronder',
	attached: 'bijgevoegd|gevoegd|toegevoegd',
	instrument:
		'\\p{L}*verdrag|\\p{L}*wet|\\p{L}*verordening|\\p{L}*richtlijn|\\p{L}*overeenkomst|reglement|statuten|norm|\\p{L}*contract',
	group: 'deskundigen|leden|landen|partijen|soorten|stoffen',
	listed: '(?:landen|partijen|soorten|stoffen) (?:uit|van|in|genoemd in|vermeld in)',
	annexEvidence: {
		appended:
			'(?:concept|voorlopige )?agenda|programma|(?:deelnemers|presentie|aanwezigheids|actie|besluiten|sprekers)lijst|lijst(?:en)? (?:van|met) (?:de |alle )?(?:deelnemers|aanwezigen|besluiten|sprekers|acties|actiepunten|stukken)|deelnemers|aanwezigen|presentaties?|toespra(?:ak|ken)|verklaring(?:en)?',
		of: 'van|voor|door|uit|op|bij|met',
		stands: 'is|zijn|was|waren|wordt|worden|staat|staan|werd|werden|vindt u|vind je',
		holds: 'bevat|bevatten|geeft|toont|noemt|vermeldt',
		here: 'hieronder|hierna|ommezijde',
		paper:
			'ontwerp(?:en)?|concept(?:en)?|specificaties?|teksten?|tekst|besluit(?:en)?|conclusies|tabel(?:len)?|\\p{L}*overeenkomst(?:en)?|voorstel(?:len)?|\\p{L}*contract(?:en)?|normen?|norm|resoluties?|aanbevelingen|\\p{L}*verdrag(?:en)?|\\p{L}*richtlijn(?:en)?|\\p{L}*verordening(?:en)?|\\p{L}*wet|licenties?|amendement(?:en)?|motie|reglement(?:en)?|statuten',
		adopts: 'aangenomen|goedgekeurd|vastgesteld|keurt|stelt',
		reworks:
			'(?:wijziging(?:en)?|aanpassing(?:en)?|aanvulling(?:en)?|correcties?|opmerkingen|commentaar) (?:op|van|in|aan|bij)|(?:tekst|titel|herziening|bespreking|schrappen|aanpassen|wijzigen) van(?: de)?',
		reworked: 'geschrapt|gewijzigd|aangepast|herzien|verplaatst|hernoemd|samengevoegd|normatief|informatief',
	},
	section: {
		place: 'plaats|locatie|waar',
		remote: 'online|virtue\\w*|digitaal|digitale|via (?:zoom|teams|video\\w*)|hybride',
		decisions: '(?:besluiten(?:lijst)?|besluit|conclusies)',
		actions: '(?:actiepunten(?:lijst)?|acties|actielijst|taken|vervolgstappen|to-?dos?)',
		names: {
			date: 'Datum',
			place: 'Plaats',
			next: 'Volgende vergadering',
			decisions: 'Besluiten',
			actions: 'Actiepunten',
		},
	},
	meeting: {
		kinds: {
			meeting: '\\p{L}*vergadering|bijeenkomst|\\p{L}*overleg',
			session: 'zitting|sessie',
			call: '(?:tele|video)conferentie|belafspraak',
			plenary: 'plenaire',
			conference: 'conferentie',
			workshop: 'workshop',
		},
		qualifier: 'buitengewone|extra|jaarlijkse|gezamenlijke|informele|regionale|algemene|maandelijkse|openbare|besloten',
		held: 'vond|vonden|kwam|kwamen|hield|begon|is gehouden|werd (?:gehouden|geopend)|plaatsgevonden|gehouden|geopend|vergaderde|opent|opende|heette? (?:[\\p{L}-]+ ){1,5}welkom (?:op|bij) de|heet (?:[\\p{L}-]+ ){1,5}welkom (?:op|bij) de',
		elsewhen:
			'volgende|vorige|laatste|goedgekeurd|vastgesteld|gepubliceerd|verspreid|versie|concept van|bijgewerkt|deadline|uiterlijk|opgesteld|verzonden|eerdere|komende|ondertekend|uitnodiging|uitgesteld|verplaatst|sinds|had|hadden|tot',
		gathered: 'vergaderde|kwam bijeen|kwamen bijeen',
		definite: 'de|deze|het|dit|onze|ons',
		putOff: 'uitgesteld|verplaatst|verzet|verschoven|vervroegd|gepland',
		oneDay: 'dag \\d{1,2}|(?:eerste|tweede|derde|laatste) dag',
		numbered:
			'issues?|moties?|agendapunt(?:en)?|punt(?:en)?|besluit(?:en)?|voorstel(?:len)?|acties?|actiepunt(?:en)?|stuk(?:ken)?|document(?:en)?|zaal|amendement(?:en)?|vra(?:ag|gen)',
		next: 'volgende?|eerstvolgende?|komende?',
		future: 'zal|zullen|wordt|zou|zouden|moet',
		past: 'was|waren|had|zou|zouden|werd',
		will: 'is|zal|vindt|wordt|staat|gepland|vinden',
		ofPeriod:
			'(?:van|in) (?:het|dit|deze|de) (?:\\p{L}+ )?(?:jaar|kwartaal|maand|seizoen|periode|boekjaar)|(?:van|in) \\d{4}|dit jaar|sinds',
	},
	telling: 'het|een|van|en|op|vergadering|wordt',
	mistaken:
		'fout\\w*|abusievelijk|onjuist\\w*|verkeerd\\w*|corrig\\w*|gecorrigeerd|correctie|bestaat niet|in plaats van|sic|moet zijn',
	markup: {
		vagueLinks: 'hier|klik hier|klik dan hier|zie hier|link|deze link|de link|dit|via deze link|in deze link',
		blanks:
			'naam|namen|voornaam|datum|tijd|tijdstip|plaats|locatie|titel|nummer|bedrag|organisatie|functie|naam van .{1,40}|datum van .{1,40}|dag|maand|jaar',
		toFillIn: {
			opens: '(?:hier )?(?:invoegen|invullen)',
			whole:
				'(?:(?:[\\p{L}\\d-]+ ){0,4}(?:hier )?(?:invoegen|invullen|aanvullen|toevoegen)|(?:nog )?(?:aan te vullen|in te vullen|te bepalen|te bevestigen)|nog invullen|volgt nog)',
		},
		conversionErrors:
			'fout! verwijzingsbron niet gevonden\\.?|fout! bladwijzer niet gedefinieerd\\.?|fout! de hyperlinkverwijzing is ongeldig\\.?|fout! ongeldige koppeling\\.?|fout! geen tekst met opgegeven stijl in document\\.?|fout! onbekende naam voor documenteigenschap\\.?|fout! verwijzing naar hyperlink is niet geldig\\.?|fout: bron van verwijzing niet gevonden\\.?',
		mayRepeat: 'die dat wat wie zij ze het er had zijn hem heel zeer nou ja nee ho zo hun als',
		spoken: 'eh+m?|nou|zeg maar|eigenlijk|oké|ik denk|ik bedoel|weet je',
		smallWords:
			'de een en of van in op te bij met voor aan naar over uit om door tot is zijn was waren heeft hebben wordt worden niet ook als dan dit deze',
		beforeTopic: 'een|de|het|dit|deze|dat|elke?|geen|woord|label|twee|drie|alle|van',
		counted: 'vergadering|zitting|congres|conferentie|hoofdstuk|deel|titel|afdeling|artikel|bijlage|nr\\.',
		questions: 'waarom|wat|hoe|wanneer|wie|waar|welke?',
	},
	glossary: [
		'afkortingen',
		'lijst van afkortingen',
		'afkortingenlijst',
		'gebruikte afkortingen',
		'acroniemen',
		'begrippenlijst',
		'verklarende woordenlijst',
	],
	small: 'de het een van voor en of op in aan met bij tot ter ten der den over tegen tussen',
	capitals:
		'maar niet geen nooit altijd alle alles zeer meer minder voor naar onder over zonder tegen zijn heeft ' +
		'hebben wordt worden moet moeten zullen mogen kunnen nieuw nieuwe open gesloten besluit besloten ' +
		'actie acties actiepunt aangenomen verworpen afgehandeld belangrijk dringend aanwezig afwezig notulen ' +
		'verslag bijlage agenda punt nee maandag dinsdag woensdag donderdag vrijdag zaterdag zondag stelt ' +
		'keurt akkoord unaniem verplicht alleen zelf dezelfde direct',
	skeleton: {
		agenda: 'Agenda',
		items: ['Opening', 'Rondvraag'],
		participants: 'Lijst van deelnemers',
		person: 'Naam (organisatie)',
		text: 'Tekst van de bijlage',
	},
};
