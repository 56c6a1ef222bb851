import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Words } from './words.js';

export const en: Words = {
	countries: names.countries,
	annex: [
		['annex', 'annexes'],
		['appendix', 'appendices|appendixes'],
		['attachment', 'attachments'],
		['schedule', 'schedules'],
		['exhibit', 'exhibits'],
		['addendum', 'addenda'],
	],
	agenda: [
		'agenda',
		'draft agenda',
		'provisional agenda',
		'proposed agenda',
		'annotated agenda',
		'agenda items',
		'meeting agenda',
		'agenda of the meeting',
		'order of business',
	],
	participants: [
		'participants',
		'participants list',
		'participant list',
		'list of participants',
		'attendees',
		'list of attendees',
		'attendance',
		'attendance list',
		'attending',
		'in attendance',
		'present',
		'those present',
		'members present',
		'members in attendance',
		'apologies',
		'regrets',
	],
	people: {
		stems:
			'particip|attend|presen|roll call|meeting roll|roll of|apolog|regret|absen|excused|unable|observ|guest|visitor|invit|public|delega|was there|on (?:the )?(?:call|line)',
		present:
			'(?:(?:full |final |provisional )?list of )?(?:(?:meeting|call|registered|remote|online|virtual|in-person|other|additional|invited|confirmed|board|committee|council|group|wg|team|voting|all) )*(?:participants?|attendees?)(?: list| present)?|(?:meeting |call )?attendance(?: list| record)?|in attendance|on (?:the )?call|(?:who was )?on the line|also (?:present|attending|in attendance)|(?:people |persons )?(?:present|attending|in attendance)|(?:the following |those |others |all )?(?:(?:board|committee|council|voting|non-voting|staff|society|tsc|tag|wg|commission) )*(?:(?:were|was) )?(?:members?|directors|trustees|officers|councillors|delegates|people|persons|staff|guests|individuals|others|board)?(?: of the (?:board|committee|council|public|group|staff))?(?: who)?(?: (?:is|are|was|were))? ?(?:present|in attendance|attending|attended|participating|participated)(?: (?:were|was))?|roll call(?: of (?:the )?(?:\\p{L}+ ){0,2}\\p{L}+)?|meeting roll|roll of (?:members|attendance)|who attended|who was there|attended by|(?:with )?the following(?: \\p{L}+){0,2} (?:were present|attended|attending|present)|in the presence of|delegations|(?:the )?(?:full|entire|whole) (?:board|committee|council|group|team) (?:was|were|is|are) present|participants and (?:observers|guests|staff)',
		absent:
			'(?:apologies|regrets)(?: for (?:absence|non-attendance))?(?: (?:were |was )?(?:received|given|sent))?(?: from)?|absent(?:ees?)?(?: members| with apologies)?|(?:(?:board|committee|council) )?(?:members? |directors |trustees )?(?:absent|excused|not present|not in attendance|unable to attend)|excused|not (?:present|attending|in attendance)|unable to attend|absences|apologies ?/ ?regrets|absent ?/ ?excused',
		observing:
			'observers?(?: present| in attendance| list)?|list of observers|(?:invited )?guests?(?: present| in attendance)?|visitors?|invite[ds]|by invitation|invited experts?|members of the public',
		manner:
			'via .*|by (?:video|phone|telephone|zoom|teams|video link|videoconference|proxy)|online|remotely|in person|virtually|on zoom|on site|today|at the meeting',
		members:
			'(?:(?:board|committee|council|commission|panel|team|group|voting|non-voting|elected|other|staff) )*(?:members|directors|trustees|councillors|commissioners|delegates|representatives|officers|staff|experts)|(?:the )?(?:board|panel|secretariat)',
		nobody:
			'yes|no|none|nobody|no one|nil|n/a|all(?: members)?|everyone|everybody|various|others|and others|unknown|quorum|tbd|tbc|same|same as .*|anonymous|several .*|as above|see .*|other|the rest',
		title:
			'mr|mrs|ms|mx|miss|messrs|mses|dr|drs|prof|professor|sir|dame|lord|lady|rev|revd|reverend|hon|amb|ambassador|h\\.e|cllrs?|councillors?|cr|capt|captain|col|colonel|gen|lt|sgt|judge|justice|senator|sen|mp|madam|minister',
		role: 'provost|principal|superintendent|commissioner|counsell?or|sheriff|chancellor|rector|(?:co-?|vice-?|sub-?)?chair(?:s|man|woman|person|persons)?|(?:co-?)?facilitators?|moderators?|secretary|treasurer|(?:co-?)?rapporteurs?|president|scribes?|note-?takers?|minute-?taker|minutes|clerk|director|members?|guests?|observers?|host|organi[sz]er|speakers?|presenters?|conven[oe]r|co-?ordinators?|leads?|leader|editors?|staff|intern|volunteers?|student|delegates?|alternate|trustees?|ceo|cto|cfo|coo|vp|manager|officer|assistant|advis[eo]r|head|administrator|maintainer|liaison|dean|founder|governor|mayor|engineer|consultant',
		note: 'remote(?:ly)?|online|virtual(?:ly)?|by phone|phone|video|zoom|teams|in person|morning|afternoon|evening|part|partial|late|left|arrived|joined|until|till|from|for item|items?|first|second|day|via|by video|irc|he|she|they|him|her|them|absent|regrets|scribe|scribing|am|pm|proxy|new|non-voting|voting|excused|hybrid|on site',
		membership:
			'tsc|tc|ctc|cpc|pmc|toc|steering committee|board|core(?: team)?|committer|maintainers?|voting|non-voting|quorum|ok|x|v|y|n|yes|no|present',
		body:
			'licence license licenses licences software hardware kernel database dataset datasets cache caches linux plugin toolkit compiler parser ' +
			'england scotland wales britain ireland germany france spain europe africa asia america watch trail trails water ' +
			'waters natural open great royal deutsche fiber fibre telekom motors airways electric foods pharma petroleum docs ' +
			'documentation platform framework website server question questions topic topics issue issues point points task ' +
			'tasks update updates note notes comment comments details summary overview logistics shipping energy consulting ' +
			'consultants solutions holding holdings industries engineering construction transport transportation railway ' +
			'railways airline airlines insurance ventures studio studios digital cloud networks communication communications ' +
			'telecom telecoms broadband wireless research science sciences healthcare education training security police ' +
			'harbor harbour mirror association chamber trust board choir theatre theater farm farms brewery bakery clinic ' +
			'rescue archive archives browser protocol project hub union world group committee commission council institute ' +
			'university college school academy ministry department office agency federation society foundation network ' +
			'coalition alliance forum centre center bank company corporation ltd limited inc llc gmbh corp plc secretariat ' +
			'government authority authorities organisation organization programme program initiative fund team lab labs club ' +
			'church assembly parliament bureau service services international national global systems technologies software ' +
			'media press partners unit division section delegation delegations states nations countries parties party kingdom ' +
			'republic report meeting session convention agreement annex working force action item items agenda participants ' +
			'members consortium cooperative library museum hospital city county district region regional observatory times ' +
			'news policy plan strategy review decision resolution article chapter paragraph appendix table figure next steps ' +
			'special general annual north south east west northern southern eastern western central saint river lake street ' +
			'road bay valley island islands airport port park hall house hotel village town',
		and: 'and|&',
		says: 'not(?:ed|es)|said|says|ask(?:ed|s)|report(?:ed|s)|present(?:ed|s)|explain(?:ed|s)|stress(?:ed|es)|emphasi[sz](?:ed|es)|recall(?:ed|s)|propos(?:ed|es)|suggest(?:ed|s)|remark(?:ed|s)|add(?:ed|s)|repli(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|stat(?:ed|es)|mention(?:ed|s)|point(?:ed|s) (?:out|to|at)|comment(?:ed|s)|observ(?:ed|es)|facilitat(?:ed|es)|chair(?:ed|s)|moderat(?:ed|es)|open(?:ed|s) (?:the|with|by)|clos(?:ed|es) (?:the|with|by)|welcom(?:ed|es)|introduc(?:ed|es)|thank(?:ed|s)|inform(?:ed|s)|updat(?:ed|es)|brief(?:ed|s)|announc(?:ed|es)|rais(?:ed|es)|highlight(?:ed|s)|outlin(?:ed|es)|describ(?:ed|es)|clarifi(?:ed|es)|confirm(?:ed|s)|agree[ds] (?:to|that|with)|offer(?:ed|s) (?:to|a|his|her|their|the)|volunteer(?:ed|s)|request(?:ed|s)|recommend(?:ed|s)|moved (?:that|to|for|the)|second(?:ed|s)|called (?:the|for|on|to|upon)|gave (?:an?|the|his|her)|provided (?:an?|the)|led (?:the|a)|walked (?:the|through|us)|took (?:the (?:floor|chair|minutes)|note)|summari[sz](?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|argu(?:ed|es)|warn(?:ed|s)|wonder(?:ed|s)|question(?:ed|s)|express(?:ed|es)|urg(?:ed|es)|acknowledg(?:ed|es)|remind(?:ed|s)|shar(?:ed|es) (?:an?|the|his|her|their|that|some|examples?|experiences?|views?|information|lessons|details|updates?|concerns?|slides|results|insights|ideas|data)|demonstrat(?:ed|es)|spoke|object(?:ed|s)|complain(?:ed|s)|caution(?:ed|s)|counter(?:ed|s)|contend(?:ed|s)|elaborat(?:ed|es)|support(?:ed|s) (?:the|this|that|it)|echo(?:ed|es)|oppos(?:ed|es)|prais(?:ed|es)|critici[sz](?:ed|es)|regret(?:ted|s)|advocat(?:ed|es)|inquir(?:ed|es)|enquir(?:ed|es)|quer(?:ied|ies)|pledg(?:ed|es)|admit(?:ted|s)|insist(?:ed|s)|concluded|concurred|joined (?:at \\d|for (?:this|the|item)|the (?:meeting|call|session|discussion)|late|us|remotely|online|via|by)|left (?:at \\d|the (?:meeting|call|session|room))|arrived (?:at \\d|late)|volunteered|insisted|reiterated|commended|congratulated|drew attention',
		adverb:
			'also|then|further|again|briefly|first|next|additionally|likewise|finally|later|kindly|subsequently|similarly|himself|herself',
		inverted: '',
		by: '(?:facilitated|chaired|co-chaired|moderated|presided over|opened|closed|led|introduced|presented|moved|seconded|(?<!\\p{L} )proposed|(?:was|were|is|been|motion|amendment|and) proposed|convened|hosted|delivered|given) by|under the (?:chair(?:person|man)?ship|leadership|moderation) of',
		around: undefined,
		auxiliary: 'may|might|will|would|can|could|should|must|has|have|had|is|are|was|were',
		elsewhere:
			'at (?!(?:the |an? )?(?:end|start|close|next) )[^.,;:!?]{0,50}(?:summits?|conferences?|congress|symposium|convention|expo|hackathon|webinar|meetup)(?!\\p{L})|for example|(?:above|below|following|this) example|e\\.g\\.|such as|according to|by e-?mail|via e-?mail|in writing|written (?:statement|comments?|message|contribution)|(?:in|by|through) (?:an? |his |her |their )?(?:letter|note|email|blog|paper|article|tweet|post|interview|book|video message|recorded message|message|newspaper|podcast|keynote|speech|talk)|(?:previous|last|earlier|preceding|another|past) (?:meetings?|sessions?|calls?|years?|weeks?|months?|plenary|conference|workshop|edition|annual)|in absentia|not present|unable to attend|could not attend|absent|in (?:parliament|congress|the press|the media|court)|on (?:twitter|github|mastodon|slack|linkedin|facebook|the mailing list|the list|social media)|years? ago|months? ago|weeks? ago|yesterday|in memory|deceased|died|passed away|the late|former(?:ly)?|^in (?:\\p{L}+ )?(?:19|20)\\d\\d|apologies|would have|will be',
		before:
			'of by from with to for about on at in as than like that which whom whose where when while because if whether how ' +
			'what since until before after through via per under without against behind beyond said thanked welcomed ' +
			'congratulated replacing replaced succeeding succeeded elected appointed including late former',
		opener:
			'then next finally first firstly second later also however meanwhile additionally furthermore moreover here now ' +
			'today yesterday afterwards subsequently similarly thereafter lastly again instead while when after before as and ' +
			'but so both our thanks if unless use using because since although though whether thus hence therefore perhaps maybe yes no yeah ' +
			'well okay ok let please regarding concerning there this that these those what which who where why how',
		column: {
			name: '(?:full |participant |attendee )?names?|(?:board )?directors?|trustees?|councillors?|(?:board|committee|council) members?|participants?|attendees?|members?|person|who|present|delegates?|representatives?|speakers?',
			given: '(?:first|given) names?|forenames?',
			family: '(?:last|family) names?|surnames?',
			affiliation:
				'affiliations?|organi[sz]ations?|institutions?|compan(?:y|ies)|employers?|country|countr(?:y|ies) or organi[sz]ation|agency|delegation|entity|stakeholder group|member state|constituency|department|team|body|representing|represents|from',
			role: 'roles?|titles?|positions?|functions?|job titles?',
			handle:
				'handles?|github|github (?:handle|username|id)|initials|e-?mails?|irc|nick|username|twitter|telephone|phone|contact',
		},
	},
	record: [
		'report',
		'minutes',
		'meeting (?:\\S{1,12} )?notes',
		'(?:call|telecon|session|workshop|discussion|sync|stand-?up|plenary) notes',
		'notes (?:of|from)',
		'proceedings',
		'record of',
		'(?:resolutions|decisions) (?:of|taken at|adopted (?:at|by)) (?:the|its) (?:\\S+ ){0,4}(?:meeting|session|plenary)',
		'meeting record',
		'summary record',
		'summary report',
		'summary',
	],
	kind: {
		shared: 'report|summary|proceedings',
		meeting:
			"meetings?|sessions?|plenary|assembly|tele(?:con|conference|call)s?|(?:conference |video |community |editors[’']? |committee |board |team |working group |devs? |implementers |layer |group |weekly |monthly |biweekly )calls?|calls?(?= (?:week|\\#?\\d|on|of|for))|f2f|vf2f|face-to-face|agm|workshops?|retreats?|stand-?ups?|breakout (?:room|session)s?|town hall|hearing|symposium|hui",
		body: 'committee|commission|board|council|working group|task force|team|wg|sig|tsc|working party|group',
		notes:
			'(?:meeting |raw |detailed |discussion |call |session |full |draft |chat |live |q ?& ?a )?(?:notes|minutes|transcript|log)(?: from (?:the )?(?:chat|meeting|call))?|minutes of (?:the )?meeting|mom|(?:meeting |main |open |general |summary of (?:the )?)?discussions?(?: notes| summary| points| topics| items)?|meeting (?:summary|recap|discussion)|summary of (?:the )?(?:meeting|call)|topics discussed|(?:key )?takeaways|proceedings|resolutions|(?:meeting )?chat(?: log| transcript)?|updates',
		calls:
			'agendas?|notice of (?:an? |the )?(?:[\\p{L}-]+ ){0,4}(?:meeting|session|assembly)|meeting notice|invitation to|call (?:for|to) (?:the )?(?:[\\p{L}-]+ ){0,4}(?:meeting|session|assembly)|order of business|order of the day|convening (?:notice|letter)',
		opened:
			'call(?:ed)? (?:the meeting )?to order|(?:meeting|hearing|assembly|(?:session|call)(?= was)) (?:was |is )?(?:opened|started|began|adjourned|closed|ended|concluded|convened|commenced)|adjourned at|adjournment|opened the (?:meeting|session)|closed the (?:meeting|session)|declared the (?:meeting|session) (?:open|closed)|quorum (?:was |is |has been )?(?:present|established|confirmed|reached|met|achieved)|(?:is|was|were|are) quorate|thanked (?:everyone|all|the participants|the members)',
		decided:
			'moved by|seconded by|(?:motions?|resolutions?|proposals?|minutes) (?:was |were )?(?:carried|passed|approved|adopted|accepted|agreed|failed)|carried unanimously|unanimously|voted (?:in favou?r|against|to)|votes? in favou?r|abstained|abstentions?|(?:was|were) (?:agreed|approved|adopted|noted|decided)|agreed (?:that|to|on)|decided (?:to|that)|consensus (?:that|to|on|was|reached)|no objections?',
		mark: 'resolved|resolutions?|decisions?|motions?|agreed|actions?(?: items?)?|ai|approved|votes?|verdict|consensus|conclusions?|outcomes?',
		told: '(?:was|were) (?:discussed|presented|raised|introduced|asked|informed|reviewed)|discussed|noted that|asked (?:if|whether|about|for|that|to)|reported (?:that|on|back)|thanked|suggested|explained|mentioned|pointed out|clarified|welcomed|gave an? (?:update|overview|presentation)|presented|proposed (?:that|to)|wondered|replied|is concerned|thinks|feels|would like to|has been working|reviewed',
		coming:
			'will be held|will take place|will (?:meet|hold|convene|gather|be meeting)|to be held on|is scheduled (?:for|to)|(?:you are|are (?:cordially |all )?) ?invited|rsvp|please (?:join|register|rsvp|add (?:your|any|agenda|items|topics)|submit|propose)|if you would like to add|how to join|dial-?in|joining instructions|to join the|not yet confirmed',
		plans:
			'(?:meeting )?(?:location|venue|logistics|host|hotels?|schedule|timetable|registration|accommodation|remote participation|date constraints|scheduling constraints|dial-?in|travel|joining|how to (?:join|participate)|(?:meeting |video |call )?(?:link|details)|papers|prep(?:aration)?|pre-?read(?:ing|s)?)',
		recorder:
			'scribes?|scribing|scribed by|(?:note|minute)s?[- ]?takers?|(?:minutes|notes)(?: (?:taken|recorded|prepared|written))? by|minutes|notes|recorder|recording secretary|taken by',
		about:
			'templates?|guide(?:lines?|book)?|polic(?:y|ies)|charters?|governance|by-?laws|constitution|rules|procedures?|process|handbook|manual|how to|code of conduct|contributing|change ?logs?|release notes|licen[cs]e|roadmap|faq|readme|specification|proposal|rfc|terms of reference|index of|list of|archives?|elections?|onboarding|security|nominations?|press release|blog|application|backlog|tutorial|getting started',
	},
	endsOpen:
		'the a an of and or nor but from into onto than between among amongst upon toward towards during despite whether because although unless until which who whom whose its their his her our your my these those some several each every other another such both either neither very more most less fewer many few following regarding concerning including against without within through throughout across behind beneath beside besides per via were is are was been being be has have had having will would shall should may might must can could that this with for by to at as if while where when not',
	paragraph: 'paragraphs?|paras?\\.?|pars?\\.',
	settled:
		'below|overleaf|none|nil|nothing|no|not|n/a|cancel\\w*|postpone\\w*|deferred|skipped|withdrawn|adjourn\\w*|closed|end of|the end|break|lunch|coffee|tea|dinner|recess|inactive',
	gathers:
		'meeting notes|minutes|notes|(?:meeting |detailed )?discussions?|(?:agenda |discussion |standing )items|topics',
	routine:
		'opening|wrap-?up|summing up|registration|welcome|closing|closure|adjournment|adoption|approval|roll call|any other business|other business|other matters|aob|introductions?|break|lunch|coffee',
	goesOn:
		'around of and or but nor from into onto than then between among amongst upon towards toward during despite whether because although though unless until which who whom whose to with without within through throughout across against at by for in on as that if while where when before after since per via about above below beside besides is are was were been being be has have had having will would shall should may might must can could not also its their his her our your these those such either neither only both including regarding concerning following under over so',
	interjections: 'yeah yes yep nope ok okay um uh hmm oh well right',
	contact: 'tel telephone phone fax e-mail email mail mobile web website',
	months: [
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec'],
	],
	weekdays: [
		['monday', 'mon'],
		['tuesday', 'tue', 'tues'],
		['wednesday', 'wed', 'weds'],
		['thursday', 'thu', 'thur', 'thurs'],
		['friday', 'fri'],
		['saturday', 'sat'],
		['sunday', 'sun'],
	],
	belongsTo:
		'of|to(?= (?:the|an?|that|this|these|those|its|their|his|her|our|your|each|any|every|all|last|another)\\b)|to(?= [A-Z])',
	thisDocument:
		'(?:this|the present|these|the current) (?:\\w+ )?(?:report|minutes|document|record|notes|summary|paper|proceedings)',
	pointsTo:
		'(?:see|refer to|consult)(?: also)?(?: the)?|cf\\.(?: also)?|(?:attached|annexed|appended|enclosed|reproduced|contained|included|listed|set out|set forth|given|provided|presented|shown|found|available|detailed|described|summarized|summarised|recorded|tabulated|appears?|appearing) (?:(?:hereto|herewith|here|below) )?(?:as|in|at|under)(?: the)?|(?:(?:is|are|was|were) at|forms?|constitutes?)(?: the)?',
	link: '(?:hyper)?links?|urls?|web address',
	toDo: 'insert|add|need|needed|missing|required|to do|todo|tbd|tbc|tba|to come|to follow|to be (?:added|confirmed|inserted|provided|supplied|completed|shared|filled in|updated)|pending|forthcoming|awaited|outstanding|fill in|coming soon|put|paste',
	theDocument:
		'the (?:(?:summary|meeting|main|draft|full) )?(?:report|minutes|record|notes|summary|proceedings)(?! (?:of|on|for|to|by|from)\\b)',
	pointsBack: 'below|overleaf|hereto|herewith',
	attached: 'attached|annexed|appended|enclosed',
	instrument:
		'convention|treaty|agreement|accord|protocol|directives?|regulations?|constitution|charter|statutes?|act|law|code|standard|specification|spec|contract|decree|covenant|rules|bylaws|by-laws|lease|licen[cs]e|tender|ordinance',
	group:
		'experts?|part(?:y|ies)|countr(?:y|ies)|states?|members?|species|substances?|habitats?|waters|economies|nations?|products?|chemicals?|gases|installations?|vessels?|ships?|wastes?|organisms?|materials?|facilit(?:y|ies)|operators?|governments?|inventor(?:y|ies)|taxa',
	listed:
		'(?:(?:states )?part(?:y|ies)|species|substances?|habitats?|chemicals?|wastes?|taxa) (?:not )?(?:listed|included|inscribed|specified|named) (?:in|on)(?: the)?',
	annexEvidence: {
		appended:
			"(?:(?:draft|provisional|revised|annotated|final|adopted|meeting|approved) ){0,5}agenda(?! (?:items?|points?)\\b)|order of business|(?:meeting )?programme|(?:full |final |complete )?lists? of (?:all )?(?:participants|attendees|delegates|members present|those present|speakers|decisions|actions?|action items|action points|documents|presentations|statements)|(?:participants?|attendees?|attendance|action|decision|speakers?|document)['’]? (?:list|sheet|register)|participants|attendees|decisions (?:taken|adopted|reached|made)|(?:summary of )?(?:presentations?|slides?)|(?:opening |closing |written |full |keynote ){0,5}(?:statements?|speech(?:es)?|remarks)",
		of: 'of|for|by|from|at|to|on|during|with|given|made|taken|delivered|presented|submitted|adopted|reached|attending|shown',
		stands: 'is|are|was|were|has been|have been|can be|may be|will be|appears?|follows?',
		holds: 'contains?|lists|gives|reproduces|sets out|presents|provides|records|shows|is|has',
		here: 'below|overleaf|hereto|herewith',
		paper:
			'draft(?! (?:agenda|report|minutes|list|programme|statement))|specifications?|specs?|texts?|decisions?|conclusions|tables?|agreements?|cla|proposals?|bills?|contracts?|standards?|resolutions?|recommendations|treat(?:y|ies)|conventions?|protocols?|directives?|regulations?|licen[cs]es?|rfcs?|manuscript|manual|handbook|chapters?|amendments?|motions?',
		adopts: 'adopt|approv|endors|accept|agreed (?:on|to)',
		reworks:
			'(?:(?:to |will |should |must )?(?:add|adds|adding|amend|amends|amending|delete|deletes|deleting|drop|drops|dropping|edit|edits|editing|expand|insert|inserting|merge|merging|move|moves|moving|reword|redraft|remove|removes|removing|rename|renaming|renumber|reopen|replace|replacing|restructure|review|reviews|reviewing|revise|revising|rewrite|rewriting|split|splitting|update|updates|updating|bracket)|(?:changes?|amendments?|edits|additions?|revisions?|corrections?) (?:to|in|of)|(?:comments?|language|questions?|work|progress|discussions?) (?:on|in)|(?:text|wording|language|title|review|negotiation|drafting|revision|deletion) (?:of|for|in|from)|reviewed|amended|deleted|moved|updated|rewrote|renamed|revised|merged|removed)(?: the| a| an| new)*',
		reworked:
			'deleted|amended|moved|dropped|removed|rewritten|renamed|updated|merged|bracketed|revised|redrafted|reworded|reopened|split|expanded|normative|informative|under (?:review|discussion|negotiation)',
	},
	section: {
		place: 'place|location|where|venue|held (?:at|in)',
		remote:
			'virtual\\w*|online|remote|zoom|teams|webex|jitsi|google meet|video ?(?:call|conference|link)|tele(?:con|conference)\\w*|conference call|phone|hybrid',
		decisions:
			'(?:key |main |summary of )?(?:decisions?|resolutions?|conclusions?|outcomes?)(?: (?:taken|adopted|reached|made))?|decisions and (?:action items|actions)',
		actions:
			'(?:open |new |summary of |review of )?(?:action items?|actions?|action points?|action list|to-?dos?|tasks|next steps|follow[- ]?ups?)|actions and decisions',
		names: {
			date: 'Date',
			place: 'Place',
			next: 'Next meeting',
			decisions: 'Decisions',
			actions: 'Action items',
		},
	},
	meeting: {
		kinds: {
			meeting: 'meeting',
			session: 'session',
			sitting: 'sitting',
			call: '(?:conference |video )?call|tele(?:con|conference)|videoconference',
			plenary: 'plenary',
			assembly: 'assembly',
			conference: 'conference',
			workshop: 'workshop',
		},
		qualifier:
			'extraordinary|special|annual|joint|informal|emergency|resumed|regional|preparatory|organi[sz]ational|technical|general|intersessional|executive|closed|public|monthly|quarterly|weekly',
		held: 'took place|(?:was|were) (?:also )?(?:held|opened|convened|called to order|hosted|conducted)|met|convened|opened|opens|called|welcom(?:ed|es) (?:[\\p{L}-]+ ){1,5}to the|gathered|held|began|started|assembled|hosted',
		elsewhen:
			'next|previous|last|earlier|preceding|following|subsequent|prior|forthcoming|upcoming|future|past|approved|adopted|published|issued|distributed|distr|circulated|version|updated|revised|prepared|posted|deadline|due|signed|modified|created|printed|draft of|as of|effective|postponed|originally|rescheduled|until|by(?! (?:video|phone|telephone|zoom|teams|conference|web|correspondence))|uploaded|archived|generated|written|recalled|since|had|birthday|founded|established',
		gathered: 'met|convened|gathered|assembled',
		definite: "the|this|our|today['’]s|this (?:month|week|quarter)['’]s",
		putOff:
			'put off|postponed|delayed|moved|rescheduled|brought forward|adjourned|planned|scheduled|set|called for|due',
		oneDay:
			'day (?:\\d{1,2}|one|two|three|four|five)|(?:first|second|third|fourth|fifth|last|final|opening|closing) day',
		numbered:
			'issues?|tickets?|bugs?|pull requests?|prs?|motions?|items?|resolutions?|decisions?|proposals?|actions?|documents?|papers?|rooms?|recommendations?|amendments?|questions?|bills?|votes?|topics?|points?|tasks?|discussions?|cases?',
		next: 'next|upcoming|forthcoming',
		future: 'will|shall|would|should|to be|may be|might',
		past: 'was|were|had|would|should have',
		will: '(?:will|shall|should) (?:again |then |next |also )?(?:be|take place|hold|meet|happen|convene|start|begin|gather)|(?:agreed|decided) to (?:hold|meet|convene)|is (?:scheduled|planned|set|due|to|on|in|expected)|to be held|takes place|scheduled for|planned for|set for|is',
		ofPeriod:
			'(?:of|in|for|during) (?:(?:the|this|that|its|our) )?(?:(?:calendar|fiscal|financial|current|new|academic|school|present) )?(?:year|quarter|month|week|season|semester|term|biennium|triennium|decade|cycle|mandate|century|\\d{4})|this (?:year|term|month|season)|since|under|after|to be held|ever|with|in person|of its kind',
	},
	telling: 'the|of|and|was|were|held',
	mistaken:
		'error|mistake\\w*|mistook|erroneous\\w*|incorrect\\w*|wrong\\w*|typo\\w*|correct(?:ed|ion|ions|s|ing)?|corrigend\\w*|(?:does|did) not exist|should (?:have )?(?:read|been|be)|sic|instead of|rather than|no such|misprint\\w*',
	markup: {
		vagueLinks:
			'here|click here|see here|right here|over here|link|this|this link|the link|this one|click this|click this link',
		blanks:
			"name|names|first name|last name|surname|full name|your name|(?:speaker|chair|author|presenter|member|company)(?:[’']s)? name|e-?mail address|(?:tele)?phone number|amount|date|dates|time|place|location|venue|number|organisation|organization|affiliation|name of .{1,40}|date of .{1,40}|number of .{1,40}|day|month|year",
		toFillIn: {
			opens: '(?:please )?(?:insert|fill in|enter)',
			whole:
				'(?:to be (?:added|completed|confirmed|determined|filled in|inserted|supplied|provided)|(?:add|put|write) (?:[\\p{L}-]+ ){1,4}here|(?:text|details|more) (?:to (?:follow|come)|here)|placeholder)',
		},
		conversionErrors:
			'error! reference source not found\\.?|error! bookmark not defined\\.?|error! hyperlink reference not valid\\.?|error! not a valid (?:link|bookmark|filename|result for table)\\.?|error! no (?:bookmark name given|text of specified style in document|table of figures entries found|document variable supplied)\\.?|error! unknown (?:document property name|switch argument|field code keyword|op code)\\.?|error! (?:main document only|objects cannot be created from editing field codes|cannot open file|filename not specified|use the home tab .{1,80}?here)\\.?|error: reference source not found\\.?',
		mayRepeat:
			'had that aye hear tut do does did so very really many much more long far no yes now then there her well bye ha ho blah etc which who what it you something whatever',
		spoken:
			'yeah|yep|yup|u[mh]+|hmm+|okay|you know|i mean|kind of|sort of|i think|i guess|gonna|wanna|alright|basically|actually',
		smallWords:
			'the a an and or of to in on at by for from with as is are was were be been has have will would can could may must shall should not it its this these those that they their we our he she his him i you your if but than into about after before between',
		beforeTopic:
			'an?|the|this|that|these|those|each|every|any|another|some|no|all|my|our|your|their|his|her|its|of|as|marked|labelled|labeled|called|tagged|word|label|tag|say|says|said|saying|\\d+|two|three|several|many|few|remaining|open|old|complete',
		counted:
			'meeting|session|sitting|plenary|congress|conference|assembly|chapter|part|title|volume|vol\\.|section|article|annex|appendix|schedule|round|edition|anniversary|century|no\\.|number',
		questions: 'why|what|how|when|who|where|which',
	},
	glossary: [
		'acronyms',
		'abbreviations',
		'acronyms and abbreviations',
		'abbreviations and acronyms',
		'list of acronyms',
		'list of abbreviations',
		'glossary',
		'glossary of terms',
		'terminology',
		'terms and abbreviations',
		'definitions',
	],
	small: 'the a an of for and or on in to at by with from as its into between',
	capitals:
		'a i is it its was are be been am do does did done has had have not no none never ever only all any ' +
		'both each every few more most much less least very too so also now then than that this these those ' +
		'there here what when where which who whom why how if else or and but nor for from with without ' +
		'before after above below under over up down on off in out into of at by to as an the we us you he ' +
		'she they them our your must shall should may might can cannot could will would wont dont required ' +
		'recommended optional mandatory ok okay yes yep nope please note notes nota new old open closed close ' +
		'draft final approved adopted agreed agree rejected accepted decided decision decisions resolved ' +
		'resolution action actions item items agenda minutes present absent apologies regrets vote votes ' +
		'voted motion motions carried passed failed tabled deferred pending urgent important warning caution ' +
		'attention update updates updated read reads todo fixme hack wip stop start end begin first last next ' +
		'same other another many some such own just even still again always often once twice one two three ' +
		'four five six seven eight nine ten zero half real really exactly whole entire full empty true false ' +
		'null undefined void get put post head patch delete select insert group order join left right top ' +
		'bottom live today tomorrow monday tuesday wednesday thursday friday saturday sunday jan feb mar apr ' +
		'jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun proposal proposed ' +
		'question questions answer issue issues bug feature breaking closing opening break lunch coffee ' +
		'welcome chair scribe summary report annex appendix schedule list part section chapter article title ' +
		'page total version public private secret free big small great good bad best worst high low fast slow ' +
		'long short make made let lets go going see say said says think want need needs try use used using ' +
		'work works help thanks thank hello hi wow lol yay hey oh ah um huh talk talks demo meeting meetings ' +
		'team call room site day week month year time date name names email phone web poll test tests code ' +
		'data file files huge critical major serious strong clear complete correct general special single ' +
		'double minor separate absolute entirely actual existing identical readme license licence changelog ' +
		'makefile english french spanish german',
	skeleton: {
		agenda: 'Agenda',
		items: ['Opening', 'Any other business'],
		participants: 'Participants List',
		person: 'Name (Affiliation)',
		text: 'Text of the annex',
	},
};
