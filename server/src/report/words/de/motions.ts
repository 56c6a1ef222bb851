import type { MotionWords } from '../model/motions.js';
import { either, maybe, oneOf, phrase } from '../phrases.js';

export const motions: MotionWords = {
	motion: phrase(
		maybe('der ', 'dem ', 'dieser ', 'diesem ', 'die ', 'dieser '),
		maybe('geänderte[rn]? ', 'vorliegende[rn]? ', 'so geänderte[rn]? '),
		either(
			'anträge',
			'antrag',
			'änderungsantrag',
			'beschlussvorschlag',
			'beschlussvorlage',
			'beschlussantrag',
			'resolution',
			'vorlage',
		),
	),
	settled: phrase(
		either('wird', 'werden', 'wurde', 'wurden', 'ist', 'sind', 'gilt als'),
		'(?: (?:von|vom|der|dem|den|\\p{L}*versammlung|vorstand|somit|damit|daraufhin|so|nicht|einstimmig|mehrheitlich|knapp|mit|bei|ohne|gegen|und|\\p{L}*stimmen?|\\p{L}*enthaltung(?:en)?|\\p{L}*mehrheit|großer|einer?|zwei|drei|vier|fünf|sechs|zu|ja|nein|ja-stimmen|nein-stimmen|gegenprobe|\\d{1,4}(?::\\d{1,4})*,?)){0,12} ',
		either('angenommen', 'abgelehnt', 'beschlossen', 'zugestimmt', 'genehmigt', 'verworfen', 'zurückgewiesen'),
	),
	result: phrase(
		maybe('einstimmig ', 'mehrheitlich ', 'so '),
		either('angenommen', 'abgelehnt', 'beschlossen', 'zugestimmt', 'genehmigt'),
	),
	margin: oneOf('einstimmig', 'mehrheitlich', 'mit', 'bei', 'ohne', 'gegen'),
	ballot: oneOf('abstimmung(?:sergebnis)?', 'ergebnis'),
	moved: oneOf('beantragt(?:e|en)?', 'stellt(?:e|en)? (?:den|einen) antrag'),
	votesFor: oneOf('(?:stimmen? )?(?:dafür|für)', 'ja(?:-?stimmen?)?'),
	votesAgainst: oneOf('(?:stimmen? )?(?:dagegen|gegen)', 'nein(?:-?stimmen?)?', 'gegenstimmen?'),
	abstentions: oneOf('enthaltung(?:en)?'),
	proxy: oneOf('\\p{L}*vollmacht(?:en)?', 'vertret\\p{L}*', 'stimmübertragung\\p{L}*', 'umlauf\\p{L}*'),
};
