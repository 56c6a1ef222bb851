import type { Words } from './words.js';

export const en: Words = {
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
	record: [
		'report',
		'minutes',
		'meeting notes',
		'(?:call|telecon|session|workshop|discussion) notes',
		'notes (?:of|from)',
		'proceedings',
		'record of',
		'meeting record',
		'summary record',
		'summary report',
		'summary',
	],
	endsOpen:
		'the a an of and or nor but from into onto than between among amongst upon toward towards during despite whether because although unless until which who whom whose its their his her our your my these those some several each every other another such both either neither very more most less fewer many few following regarding concerning including against without within through throughout across behind beneath beside besides per via were is are was been being be has have had having will would shall should may might must can could that this with for by to at as if while where when not',
	goesOn:
		'around of and or but nor from into onto than then between among amongst upon towards toward during despite whether because although though unless until which who whom whose to with without within through throughout across against at by for in on as that if while where when before after since per via about above below beside besides is are was were been being be has have had having will would shall should may might must can could not also its their his her our your these those such either neither only both including regarding concerning following under over so',
	contact: 'tel telephone phone fax e-mail email mail mobile web website',
	months: [
		'jan(?:uary|\\.)?',
		'feb(?:ruary|\\.)?',
		'mar(?:ch|\\.)?',
		'apr(?:il|\\.)?',
		'may',
		'june?\\.?',
		'july?\\.?',
		'aug(?:ust|\\.)?',
		'sept?(?:ember|\\.)?',
		'oct(?:ober|\\.)?',
		'nov(?:ember|\\.)?',
		'dec(?:ember|\\.)?',
	],
	belongsTo:
		'of|to(?= (?:the|an?|that|this|these|those|its|their|his|her|our|your|each|any|every|all)\\b)|to(?= [A-Z])',
	thisDocument:
		'(?:this|the present|these|the current) (?:\\w+ )?(?:report|minutes|document|record|notes|summary|paper|proceedings)',
	pointsTo:
		'(?:see|refer to|consult)(?: also)?(?: the)?|cf\\.(?: also)?|(?:attached|annexed|appended|enclosed|reproduced|contained|included|listed|set out|set forth|given|provided|presented|shown|found|available|detailed|described|summarized|summarised|recorded|tabulated|appears?|appearing) (?:(?:hereto|herewith|here|below) )?(?:as|in|at|under)(?: the)?|(?:is|are|was|were) at(?: the)?',
	link: '(?:hyper)?links?|urls?|web address',
	toDo: 'insert|add|need|needed|missing|required|to do|todo|tbd|tbc|tba|to come|to follow|to be (?:added|confirmed|inserted|provided|supplied|completed|shared|filled in|updated)|pending|forthcoming|awaited|outstanding|fill in|coming soon|put|paste',
	theDocument:
		'the (?:(?:summary|meeting|main|draft|full) )?(?:report|minutes|record|notes|summary|proceedings)(?! (?:of|on|for|to|by|from)\\b)',
	pointsBack: 'below|overleaf|hereto|herewith',
	attached: 'attached|annexed|appended|enclosed',
	instrument:
		'convention|treaty|agreement|accord|protocol|directives?|regulations?|constitution|charter|statutes?|act|law|code|standard|specification|spec|contract|decree|covenant|rules|bylaws|by-laws|lease|licen[cs]e|tender|ordinance',
	group:
		'part(?:y|ies)|countr(?:y|ies)|states?|members?|species|substances?|habitats?|waters|economies|nations?|products?|chemicals?|gases|installations?|vessels?|ships?|wastes?|organisms?|materials?|facilit(?:y|ies)|operators?|governments?|inventor(?:y|ies)|taxa',
	listed:
		'(?:(?:states )?part(?:y|ies)|species|substances?|habitats?|chemicals?|wastes?|taxa) (?:not )?(?:listed|included|inscribed|specified|named) (?:in|on)(?: the)?',
	skeleton: {
		agenda: 'Agenda',
		items: ['Opening', 'Any other business'],
		participants: 'Participants List',
		person: 'Name (Affiliation)',
		text: 'Text of the annex',
	},
};
