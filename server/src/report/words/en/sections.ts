import type { SectionWords } from '../model/sections.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const sections: SectionWords = {
	place: oneOf('place', 'location', 'where', 'venue', 'held (?:at|in)'),
	remote: oneOf(
		'virtual\\w*',
		'online',
		'remote',
		'zoom',
		'teams',
		'webex',
		'jitsi',
		'google meet',
		'video ?(?:call|conference|link)',
		'tele(?:con|conference)\\w*',
		'conference call',
		'phone',
		'hybrid',
	),
	decisions: oneOf(
		phrase(
			maybe('key ', 'main ', 'summary of '),
			either('decisions?', 'resolutions?', 'conclusions?', 'outcomes?'),
			maybe(' (?:taken|adopted|reached|made)'),
		),
		'decisions and (?:action items|actions)',
		'(?:group |meeting )?consensus(?: (?:from|of) (?:the )?(?:meeting|group))?',
	),
	actions: oneOf(
		phrase(
			maybe('open ', 'new ', 'summary of ', 'review of '),
			either(
				'action items?',
				'action item\\(s\\)',
				'actionables?',
				'actions?',
				'action\\(s\\)',
				'action points?',
				'action list',
				'to-?dos?',
				'tasks',
				'next steps',
				'follow[- ]?ups?',
			),
		),
		'actions and decisions',
	),
	decision: oneOf(
		phrase(
			either('decisions?', 'decided', 'resolutions?', 'resolved', 'agreed', 'agreements?'),
			maybe(' (?:taken|made)'),
		),
	),
	action: oneOf(either('actions?(?: items?| points?)?', 'to[- ]?dos?', 'tasks?', 'follow[- ]?ups?', 'ai')),
	none: oneOf('none(?! of)', 'nil', 'nothing to (?:report|do)', 'nothing decided'),
	no: oneOf('no'),
	done: oneOf(
		'done',
		'completed?',
		'closed',
		'finished',
		'resolved',
		'implemented',
		'cancell?ed',
		'dropped',
		'withdrawn',
		'obsolete',
	),
	names: {
		date: 'Date',
		place: 'Place',
		next: 'Next meeting',
		decisions: 'Decisions',
		actions: 'Action items',
	},
};
