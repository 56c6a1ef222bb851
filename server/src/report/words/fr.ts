import names from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import type { Words } from './words.js';

/** What somebody has done, after the auxiliary. */
const PARTICIPLE =
	'(?:\\p{L}+ ){0,2}?(?:présenté|indiqué|rappelé|souligné|expliqué|précisé|demandé|proposé|ajouté|remercié|ouvert|clos|clôturé|présidé|animé|modéré|informé|répondu|noté|signalé|estimé|suggéré|exposé|rapporté|annoncé|déclaré|remarqué|insisté|évoqué|introduit|salué|conclu|exprimé|donné|souhaité|fait (?:part|état|observer|remarquer|valoir|le point)|pris la parole|rejoint la (?:réunion|séance)|quitté la (?:réunion|séance)|attiré|confirmé|mentionné|dit)';

export const fr: Words = {
	countries: names.countries,
	annex: [['annexe', 'annexes']],
	agenda: ['ordre du jour', "projet d'ordre du jour", 'projet d’ordre du jour', 'ordre du jour provisoire'],
	participants: [
		'participants',
		'participantes et participants',
		'liste des participants',
		'liste de présence',
		'présents',
		'présentes et présents',
		'étaient présents',
		'membres présents',
		'personnes présentes',
		'excusés',
		'absents',
	],
	people: {
		stems: 'particip|présen|assist|absen|excus|observat|invit|délég',
		present:
			'(?:liste |relevé )?(?:des |de )?(?:participante?s?(?:\\.e\\.s|·e·s|-e-s|\\(e\\)s)?(?: et participante?s)?|présences?|présente?s?(?: et présente?s)?|présent(?:\\.e\\.s|·e·s|-e-s|\\(e\\)s)|personnes présentes|membres présents|feuille de présence)|(?:étaient|sont|étaient également|également|aussi) présente?s?(?: :)?|étaient présent(?:e|\\.e|·e)?s|membres (?:du \\p{L}+ )?présents|assistaient (?:également )?à la (?:réunion|séance)|ont participé(?: à la (?:réunion|séance))?|assistaient|en présence d(?:e|es)(?: \\p{L}+)?|étaient présents les \\p{L}+(?: suivants)?|délégations|participaient à la (?:réunion|séance)',
		absent:
			'(?:étaient |membres |personnes )?(?:absente?s?|excusée?s?|absent(?:\\.e\\.s|·e·s|\\(e\\)s)|excusé(?:\\.e\\.s|·e·s|\\(e\\)s))(?: (?:et|ou|non) excusée?s?| excusé(?:e?s?|\\(e\\)s)| représentée?s?)?|absences?(?: excusées?)?|se sont excusée?s|excuses',
		observing:
			"(?:en qualité d['’])?observateurs?(?: et observatrices)?|observatrices?|invitée?s?|invité(?:\\.e\\.s|·e·s)|(?:liste des )?observateurs",
		manner:
			'du (?:conseil|bureau|comité)|à la (?:réunion|séance)|en visio(?:conférence)?|à distance|en ligne|par téléphone|en présentiel|par procuration|sur place',
		members:
			'(?:(?:les|autres) )?(?:membres(?: du \\p{L}+| de la \\p{L}+)?|conseillers(?: et conseillères)?(?: municipaux)?|adjoints|administrateurs|élus|délégués|représentants|experts|bureau)',
		nobody: 'oui|non|aucune?|néant|personne|tous|toutes|tout le monde|sans objet|rien|autres|etc',
		title:
			'm|mm|mme|mmes|mlle|mlles|monsieur|madame|mademoiselle|messieurs|mesdames|dr|docteur|pr|prof|me|maître|mgr|professeur|s\\.e',
		role: '(?:co-?|vice-?)?présidente?s?|(?:co-)?présidence|secrétaire|trésori(?:er|ère)|rapporteu(?:r|se)s?|animat(?:eur|rice)s?|modérat(?:eur|rice)s?|facilitat(?:eur|rice)s?|directeur|directrice|membres?|invitée?s?|observat(?:eur|rice)s?|responsable|chargée?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|adjointe?s?|conseill(?:er|ère)s?|maires?|déléguée?s?|suppléante?s?|titulaire|administrat(?:eur|rice)|stagiaire|bénévole|greffi(?:er|ère)|scribe|gérante?|attachée?|chef(?:fe)?|ingénieure?',
		note: 'à distance|en visio.*|visio|en ligne|par téléphone|téléphone|matin|après-midi|jusqu.*|départ|arrivée?|à partir|partiel(?:lement)?|excusée?|absente?|pouvoir|procuration|point.*|elle|il|iel',
		membership: 'ca|bureau|titulaire|suppléante?|oui|non|voix (?:délibérative|consultative)',
		body:
			'licence logiciel banque logistique énergie transport transports chemins secours chambre amis groupe comité commission conseil ' +
			'institut université école collège académie ministère département bureau agence association fédération syndicat ' +
			'union société fondation réseau coalition alliance forum centre entreprise secrétariat gouvernement autorité ' +
			'organisation programme projet fonds équipe église assemblée parlement service services direction délégation ' +
			'délégations états nations pays mairie ville commune région préfecture cabinet maison point points article annexe ' +
			'loi réunion séance saint sainte rue place ordre plan rapport république royaume collectif coopérative ' +
			'bibliothèque hôpital lycée',
		and: 'et',
		says: `a ${PARTICIPLE}|ont ${PARTICIPLE}|avait tenu à ${PARTICIPLE}|présente|indique|rappelle|souligne|explique|précise|demande|propose|ajoute|remercie|ouvre|clôt|clôture|préside|anime|modère|informe|répond|note|signale|estime|suggère|expose|rapporte|annonce|déclare|remarque|insiste|évoque|introduit|salue|conclut|exprime|souhaite|fait (?:part|état|observer|remarquer|valoir|le point)|prend la parole|rejoint la (?:réunion|séance)|quitte la (?:réunion|séance)|intervient|attire|confirme|mentionne|dit|interroge|s'interroge|s’interroge|se félicite|invite|s'étonne|s’étonne|s'inquiète|s’inquiète|s'oppose|s’oppose|regrette|alerte|approuve|conteste|craint|rétorque|plaide|constate|détaille|présenta|indiqua|rappela|souligna|expliqua|précisa|demanda|proposa|ajouta|remercia|ouvrit|déclara|répondit`,
		adverb: '',
		inverted: 'intervient|répond|prend la parole|a pris la parole|ont pris la parole',
		by: '(?:présidée?s?|animée?s?|modérée?s?|présentée?s?|ouverte?s?|facilitée?s?|dirigée?s?|introduite?s?|proposée?s?|appuyée?s?) par|sous la (?:présidence|direction|conduite) de',
		around: undefined,
		auxiliary: 'peut|pourrait|va|a|avait|est|était|doit|devrait',
		elsewhere:
			"(?:à l['’]occasion|lors|au cours) (?:du|de la|d['’]une?) (?!prochaine? )[^.,;:!?]{0,50}(?:congrès|colloque|sommet|conférence|salon|symposium)(?!\\p{L})|par exemple|selon|d’après|(?:par|via) (?:courriel|écrit|lettre|mail|e-mail)|dans (?:une? |sa |son )?(?:lettre|courriel|article|livre|entretien|message|tribune|discours|blog)|(?:précédente?|dernière|antérieure) (?:réunion|séance|session|conférence)|(?:réunion|séance|session|conférence|année|semaine) (?:précédente|dernière|passée)|absente?|excusée?|au parlement|dans la presse|il y a|décédée?|ancienne?|n['’]a pas pu|à la mémoire|^en (?:\\p{L}+ )?(?:19|20)\\d\\d",
		before:
			"de du des d' d’ par pour avec à au aux chez selon que qu' qu’ dont où quand lorsque si comme sur en dans sans " +
			'contre remercie remercié remplace remplacé succède élu élue nommé nommée feu',
		opener:
			"intervient répond ensuite puis enfin également aussi cependant toutefois par d'abord après avant lors quand " +
			'comme et mais donc notre merci si lorsque parce puisque oui',
		column: {
			name: 'noms? et prénoms?|prénoms? et noms?|participante?s?|personnes?|membres?|représentante?s?',
			given: 'prénoms?',
			family: 'noms?(?: de famille)?',
			affiliation:
				'organisations?|organismes?|institutions?|affiliations?|structures?|sociétés?|entreprises?|pays|entité|service|direction|association',
			role: 'fonctions?|rôles?|qualités?|titres?',
			handle: 'initiales|courriels?|e-?mails?|téléphone|signature|émargement',
		},
	},
	record: [
		'compte[- ]rendu',
		'procès[- ]verba(?:l|ux)',
		"(?:pv|p\\.v\\.|cr)(?= (?:de |du |des |d['’]|réunion|conseil|comité|assemblée|séance))",
		'rapport',
		'relevé de(?:s)? (?:décisions?|conclusions?)',
		'notes de réunion',
		'synthèse',
	],
	kind: {
		shared: 'rapport|synthèse',
		meeting:
			"réunions?|assemblée(?: générale)?|a\\.?g\\.?(?:o|e)?|séances?|conseil (?:municipal|communal|d[’']administration|syndical|communautaire|d[’']école|de quartier)|plénière|(?:télé|visio|audio)conférence|session|comité (?:de pilotage|directeur|social)|codir|copil|rencontre|atelier",
		body: 'comité|conseil|bureau|commission|groupe de travail',
		notes:
			'compte[- ]rendu|procès[- ]verbal|discussions?|débats?|délibérations?|échanges|notes|déroulement|relevé des échanges|points abordés|synthèse des échanges',
		calls: 'ordre du jour|convocation|invitation à',
		opened:
			"(?:la )?séance (?:est |a été )?(?:ouverte|levée|close)|ouvre la (?:séance|réunion)|lève la séance|(?:début|fin) de (?:la )?(?:séance|réunion)|quorum (?:est |était )?(?:atteint|constaté|réuni)|l[’']ordre du jour étant épuisé|souhaite la bienvenue",
		decided:
			"(?:adopté|approuvé|voté|accepté|rejeté)e?s? (?:à|par)|à l[’']unanimité|abstentions?|(?:est|a été|sont|ont été) (?:adopté|approuvé|décidé|convenu|validé)e?s?|(?:décide|décident|a décidé) (?:de|que)|voix (?:pour|contre)|il est (?:décidé|convenu)",
		mark: 'décisions?|résolutions?|votes?|actions?|délibérations?|adopté|approuvé',
		told: 'a (?:présenté|rappelé|expliqué|indiqué|précisé|souligné|demandé|proposé|informé|remercié|évoqué)|présente|rappelle|explique|indique|précise|souligne|demande|propose|informe|remercie|évoque|signale',
		coming:
			'aura lieu|se tiendra|auront lieu|se réunira|(?:est|êtes|sont) (?:convoqué|invité|cordialement invité)e?s?|prière de|merci de (?:confirmer|vous inscrire)|pouvoir ci-joint',
		plans: 'lieu|horaires?|inscriptions?|accès|informations pratiques|programme',
		recorder:
			'secrétaire de (?:la )?séance|secrétaire|rédigé par|rapporteure?|compte[- ]rendu(?: rédigé)? par|prise de notes|scribe',
		about:
			"modèles?|guide|règlement|statuts|politique|procédure|charte|manuel|mode d[’']emploi|communiqué|foire aux questions",
	},
	endsOpen:
		'le la les un une des de du au aux et ou mais ni dans par pour sur sous avec sans entre chez vers depuis pendant selon afin que qui dont où leur leurs son sa ses notre nos votre vos cette cet ces quelques plusieurs chaque tout toute toutes tous très plus moins est sont était étaient sera seront été être avoir ont avait avaient à en ne se si comme lors',
	paragraph: 'paragraphes?|par\\.|alinéas?',
	settled:
		'ci-dessous|aucune?|néant|rien|sans objet|annulée?|reportée?|ajournée?|levée|close|fin|pause|déjeuner|inactive?',
	gathers: "discussions?|débats|délibérations|points (?:à|de) l['’]ordre du jour",
	routine:
		'inscription|ouverture|accueil|clôture|adoption|approbation|divers|questions diverses|autres questions|tour de table|pause',
	goesOn:
		'de du des et ou mais ni dans par pour sur sous avec sans entre chez vers depuis pendant selon afin que qui dont où au aux à en ne se si comme lors est sont était étaient sera seront a ont avait avaient ainsi leur leurs',
	interjections: 'oui non bon bah euh ok voilà',
	contact: 'tél téléphone télécopie courriel mél site',
	months: [
		['janvier', 'janv'],
		['février', 'févr', 'fév', 'fevrier'],
		['mars'],
		['avril', 'avr'],
		['mai'],
		['juin'],
		['juillet', 'juil', 'juill'],
		['août', 'aout'],
		['septembre', 'sept'],
		['octobre', 'oct'],
		['novembre', 'nov'],
		['décembre', 'déc', 'decembre', 'dec'],
	],
	weekdays: [
		['lundi', 'lun'],
		['mardi', 'mar'],
		['mercredi', 'mer'],
		['jeudi', 'jeu'],
		['vendredi', 'ven'],
		['samedi', 'sam'],
		['dimanche', 'dim'],
	],
	belongsTo: "de la|de l['’]|de ce|du|des|de|à la|à l['’]|à(?= (?:ce|cet|cette|son|leur) )|au|aux",
	thisDocument: '(?:présente?s?|ce|cet) (?:rapport|compte[- ]rendu|procès[- ]verbal|document|relevé)',
	pointsTo:
		"voir(?: aussi| également)?(?: l['’]| les| la)?|cf\\.(?: aussi)?|(?:figur\\w+|joint\\w*|annexé\\w*|reprodui\\w+|présenté\\w*|détaillé\\w*|listé\\w*|énuméré\\w*|décrit\\w*|consigné\\w*|contenu\\w*|donné\\w*|fourni\\w*|repris\\w*|indiqué\\w*) (?:ci-joint\\w* |ci-après )?(?:en|à l['’]|dans l['’]|aux|dans les|comme)|(?:f(?:ai|on)t l['’]objet de|constituent?) l['’]",
	link: '(?:hyper)?liens?|url|adresse web',
	toDo: 'insérer|ajouter|à venir|à compléter|à ajouter|manquante?|manque|à insérer|à suivre|à confirmer|à fournir',
	theDocument: '(?:rapport|compte[- ]rendu|procès[- ]verbal)(?! (?:de|du|des|sur)\\b)',
	pointsBack: 'ci-après|ci-dessous|ci-jointe?s?',
	attached: 'jointe?s?|ci-jointe?s?|annexée?s?',
	instrument:
		'convention|traité|accord|protocole|règlement|règles|loi|directive|norme|contrat|bail|charte|pacte|statuts|arrêté|décret',
	group: 'experts|parties|pays|états|espèces',
	listed:
		"(?:parties|pays|états|espèces|substances) (?:non )?(?:visée?s|inscrite?s|énumérée?s|figurant|inclus\\w*) (?:à l['’]|dans l['’]|en|aux|dans les)|(?:parties|pays|espèces|états) (?:de l['’]|des)",
	annexEvidence: {
		appended:
			"(?:projet d['’])?ordre du jour(?: provisoire)?|(?:la )?listes? (?:des |de )?(?:participant\\w*|présence|présents|décisions|orateurs|actions|documents)|feuilles? de présence|participants|programme|présentations?|interventions?|déclarations?|discours|allocutions?|(?:relevé|recueil) (?:de|des) décisions",
		of: "de|du|des|par|d['’]\\p{L}+|à|pour|lors|prononcée?s?|faite?s?|adoptée?s?",
		stands: 'est|sont|était|étaient|a été|ont été|se trouve|se trouvent|figure|figurent',
		holds: 'contient|contiennent|reproduit|présente|donne|énumère|comprend',
		here: 'ci-après|ci-dessous|ci-jointe?s?',
		paper:
			'projets?(?! d)|spécifications?|textes?|décisions?|conclusions|tableaux?|accords?|propositions?|contrats?|normes?|résolutions?|recommandations|traités?|conventions?|protocoles?|directives?|règlements?|licences?|amendements?|baux|bail|lois?',
		adopts: 'adopt|approuv|accept|vot',
		reworks:
			'(?:ajouter|modifier|amender|supprimer|réviser|déplacer|fusionner|remplacer|insérer|renommer|réécrire|examiner|relire|négocier)(?: à)?|(?:modifications?|amendements?|corrections?) (?:à|de|aux|des)|(?:texte|libellé|titre|révision|suppression|relecture|négociation|examen) (?:de|des)|commentaires sur',
		reworked:
			'supprimée?s?|modifiée?s?|amendée?s?|déplacée?s?|révisée?s?|réécrite?s?|fusionnée?s?|renommée?s?|normative|informative',
	},
	section: {
		place: 'lieu|où|endroit|tenue à',
		remote: 'en ligne|virtuel\\w*|à distance|visio\\w*|par vidéo\\w*|hybride',
		decisions: '(?:relevé (?:de|des) |principales )?(?:décisions?|résolutions?|conclusions?)(?: prises?| adoptées?)?',
		actions:
			"(?:points? d['’]action|actions?(?: à mener| à suivre| à entreprendre)?|tâches|prochaines étapes|suites? à donner|suivi)",
		names: {
			date: 'Date',
			place: 'Lieu',
			next: 'Prochaine réunion',
			decisions: 'Décisions',
			actions: 'Actions à mener',
		},
	},
	meeting: {
		kinds: {
			meeting: 'réunion|rencontre',
			session: 'session',
			sitting: 'séance',
			call: '(?:télé|visio|audio)conférence|appel',
			plenary: 'plénière',
			assembly: 'assemblée(?: générale)?',
			conference: 'conférence',
			workshop: 'atelier',
		},
		qualifier:
			'extraordinaire|spéciale|annuelle|conjointe|informelle|régionale|préparatoire|technique|générale|mensuelle|trimestrielle',
		held: "s['’]est (?:tenue?|réunie?|ouverte?|déroulée?)|(?:a|ont) eu lieu|a été (?:ouverte?|tenue?|convoquée?)|a tenu|s['’]est tenu|se sont réunis|a débuté|a commencé|ouvre|a ouvert|souhaite la bienvenue (?:[\\p{L}-]+ ){0,5}à la",
		elsewhen:
			"prochaine?s?|précédente?s?|dernière?s?|approuvée?s?|adoptée?s?|publiée?s?|diffusée?s?|version|projet du|mise? à jour|rédigé\\w*|date limite|échéance|suivante?s?|signé\\w*|établi\\w*|convoqu\\w*|reportée?|avant le|jusqu['’]au|depuis|avait|avaient|antérieure?s?|ultérieure?s?",
		gathered: "s['’]est réunie?|se sont réunie?s",
		definite: 'la|le|l|cette|ce|cet|notre',
		putOff: 'reportée?|différée?|décalée?|avancée?|prévue?|fixée?|déplacée?',
		oneDay:
			'jour \\d{1,2}|(?:premier|deuxième|second|troisième|dernier) jour|(?:première|deuxième|seconde|troisième|dernière) journée',
		numbered:
			'tickets?|motions?|points?|résolutions?|délibérations?|décisions?|propositions?|actions?|documents?|salles?|amendements?|questions?|recommandations?|dossiers?',
		next: 'prochaine?',
		future: 'sera|serait|devrait|doit',
		past: 'était|avait|devait|aurait|a été (?:reportée|annulée)',
		will: 'aura lieu|se tiendra|(?:est|a été) (?:prévue|fixée|programmée)|sera|se réunira|prévue|fixée|se déroulera',
		ofPeriod:
			"(?:de|dans) (?:l['’]|cette |la )(?:année|exercice|saison|décennie|trimestre|mois)|du (?:trimestre|mois|semestre|mandat|cycle)|de \\d{4}|depuis|cette année|en présentiel",
	},
	telling: 'le|les|des|et|est|du|au|aux|une|réunion',
	mistaken:
		"erreurs?|erronée?s?|par erreur|corrig\\w*|correction|rectifi\\w*|n['’]existe pas|au lieu d[eu']|sic|coquille",
	markup: {
		vagueLinks:
			'ici|cliquez ici|cliquant ici|en cliquant ici|cliquer ici|voir ici|lien|ce lien|via ce lien|sur ce lien|à ce lien|le lien|suivre ce lien|par ici',
		blanks:
			'nom|noms|prénom|nom et prénom|date|heure|lieu|ville|titre|numéro|montant|organisme|nom de .{1,40}|date de .{1,40}|nom du .{1,40}|jour|mois|année',
		toFillIn: {
			opens: '(?:à )?(?:insérer|compléter|préciser|remplir|indiquer)',
			whole: 'à (?:compléter|préciser|confirmer|déterminer|insérer|ajouter|définir)',
		},
		conversionErrors:
			"erreur ?! source du renvoi introuvable\\.?|erreur ?! signet non défini\\.?|erreur ?! référence de lien hypertexte non valide\\.?|erreur ?! liaison incorrecte\\.?|erreur ?! il n['’]y a pas de texte répondant à ce style dans ce document\\.?|erreur ?! nom de propriété de document inconnu\\.?|erreur ?: source de la référence non trouvée\\.?",
		mayRepeat: 'nous vous faire si très bien non oui là y plus tout',
		spoken: "euh+|du coup|en fait|voilà|ouais|d['’]accord|je pense|je crois|tu vois|vous savez",
		smallWords:
			'le la les un une des du de et ou à au aux en dans par pour sur avec est sont a ont été il elle ils ce cette ces que qui se sa son ses ne pas dont',
		beforeTopic:
			'un|une|le|la|les|des|du|ce|ces|cette|chaque|aucune?|tout|tous|mention|mot|marqué\\w*|noté\\w*|deux|trois|plusieurs|quelques|de',
		counted:
			'séance|réunion|session|congrès|conférence|assemblée|chapitre|partie|titre|tome|section|article|annexe|édition|anniversaire|siècle|n°',
		questions: 'pourquoi|comment|quand|où|quoi|qui|combien|lequel|laquelle',
	},
	glossary: [
		'sigles',
		'acronymes',
		'abréviations',
		'sigles et acronymes',
		'sigles et abréviations',
		'acronymes et abréviations',
		'liste des sigles',
		'liste des acronymes',
		'liste des abréviations',
		'glossaire',
	],
	small: 'le la les l un une de du des d et ou en à au aux sur pour par avec dans entre',
	capitals:
		'pas non oui si quoi dont cette leur leurs nous vous elles elle tous tout toute toutes aucun aucune ' +
		'rien jamais toujours très plus moins trop sans avec sous pour avant après doit doivent devra peut ' +
		'peuvent point points ordre jour adopté adoptée approuvé approuvée reporté décision décidé décide ' +
		'prend acte note nouveau nouvelle urgent attention remarque présents présent absents absent excusés ' +
		'séance vote voté contre suite annexe rapport compte rendu lundi mardi mercredi jeudi vendredi samedi ' +
		'dimanche dit fixe fixent autorise autorisent approuve approuvent adopte adoptent donne charge ' +
		'prennent précise précisent désigne nomme confirme constate accepte valide décident demande invite ' +
		'rappelle souligne unanimité majorité important obligatoire seul seule seuls même',
	skeleton: {
		agenda: 'Ordre du jour',
		items: ['Ouverture', 'Questions diverses'],
		participants: 'Liste des participants',
		person: 'Nom (organisme)',
		text: 'Texte de l’annexe',
	},
};
