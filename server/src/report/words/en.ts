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
	agenda: ['agenda', 'draft agenda', 'provisional agenda', 'proposed agenda', 'agenda items', 'meeting agenda'],
	participants: [
		'participants',
		'participants list',
		'participant list',
		'list of participants',
		'attendees',
		'list of attendees',
		'attendance',
		'attending',
		'in attendance',
		'present',
		'members present',
		'members in attendance',
	],
	record: [
		'report',
		'minutes',
		'meeting notes',
		'notes of the meeting',
		'proceedings',
		'record of',
		'meeting record',
		'summary record',
	],
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
		'(?:(?:this|the present|these|the) (?:\\w+ )?(?:report|minutes|document|record|notes|summary|paper|proceedings))(?! (?:of|on|for|to|by|from)\\b)',
	pointsTo:
		'see(?: also)?(?: the)?|cf\\.|(?:attached|annexed|appended|enclosed|reproduced|contained|included|listed|set out|set forth|given|provided|presented|shown|found|available|detailed|described|summarized|summarised) (?:(?:hereto|here|below) )?(?:as|in|at|under)(?: the)?',
	link: 'links?|urls?|hyperlinks?|web address',
	toDo: 'insert|add|needed|missing|required|to do|todo|tbd|tbc|tba|to come|to follow|to be added|to be confirmed|pending|fill in|coming soon|put|paste',
};
