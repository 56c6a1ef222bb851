import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('the ', 'this ', 'that ', 'her ', 'his ', 'their '),
		maybe('amended ', 'original ', 'main ', 'revised ', 'first ', 'second ', 'third ', 'following ', 'above '),
		either(
			'(?:substitute )?motion',
			'resolution',
			'proposal',
			'amendment',
			// "Resolutions adopted" leads to them.
			'(?:motions|resolutions|proposals|amendments)(?= (?:all |both )?(?:were|are|have))',
		),
	),
	settled: phrase(
		'(?<!(?:that|which|who|be|being|if|was|were) )',
		maybe('all ', 'both '),
		maybe('was ', 'were ', 'is ', 'are ', 'has ', 'has been ', 'have been '),
		maybe('not ', 'then ', 'therefore '),
		maybe('unanimously ', 'narrowly ', 'duly '),
		either('carried', 'carries', 'passed', 'passes', 'approved', 'adopted', 'accepted', 'agreed', 'failed', 'fails'),
		'|(?<!(?:that|which|who|be|being|if) )(?:was|were|is|are|has been)(?: unanimously| narrowly)? ',
		either('defeated', 'lost', 'rejected', 'declined', 'voted down'),
		'|dies for lack of a second|died for (?:lack|want) of a second(?:er)?',
	),
	result: phrase(
		maybe('so ', 'unanimously ', 'all '),
		either('carried', 'passed', 'approved', 'adopted', 'agreed', 'defeated', 'failed', 'lost', 'rejected'),
		'|unanimous (?:approval|consent)',
	),
	margin: oneOf(
		'unanimous(?:ly)?',
		'almost unanimously',
		'nem',
		'but',
		'without (?:dissent|opposition|objections?)',
		'by (?:an? |\\d|voice|show|unanimous|consensus|acclamation|majority|roll)',
		'with (?:\\d|one|two|three|four|five|all|no|none|a|an) ?',
		'on a',
		'in favou?r',
		'as (?:amended|presented|proposed|read)',
	),
	ballot: oneOf('vote', 'voting', 'result', 'outcome'),
	moved: oneOf(
		'moved(?=[.,;:]|(?: and seconded)?,? (?:by|that|to|for|we)(?!\\p{L}))',
		'moves (?:to|that)',
		'second(?:ed|s)',
		'proposed by',
	),
	votesFor: oneOf('(?:votes? )?(?:for|in favou?r)', 'yes(?: votes?)?', 'ayes?', 'yeas?'),
	votesAgainst: oneOf('(?:votes? )?against', 'opposed', 'no(?: votes?)?', 'noes', 'nays?'),
	abstentions: oneOf('abst(?:ain(?:ed|ing|s)?|entions?)'),
	proxy: oneOf('prox(?:y|ies)', 'by e-?mail', 'offline'),
};
