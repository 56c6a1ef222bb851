import type { MotionWords } from '../../../server/src/report/words/model/motions.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const motions: MotionWords = {
	motion: oneOf('motionen', 'förslaget'),
	settled: oneOf('bifölls', 'avslogs'),
	result: oneOf('bifölls', 'avslogs'),
	margin: oneOf('enhälligt', 'med'),
	ballot: oneOf('omröstning'),
	moved: oneOf('yrkar', 'föreslår'),
	votesFor: oneOf('för', 'ja'),
	votesAgainst: oneOf('emot', 'nej'),
	abstentions: oneOf('avstår'),
	proxy: oneOf('fullmakt'),
};
