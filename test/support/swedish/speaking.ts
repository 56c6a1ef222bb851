import type { SpeakingWords } from '../../../server/src/report/words/model/speaking.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const speaking: SpeakingWords = {
	says: oneOf('rapporterade', 'rapporterar', 'föreslog', 'föreslår', 'informerade', 'redogjorde', 'tackade'),
	adverb: '',
	inverted: '',
	by: oneOf('ledd av', 'öppnades av'),
	around: undefined,
	auxiliary: oneOf('kan', 'ska', 'har', 'hade'),
	elsewhere: oneOf('enligt', 'skriftligen', 'förra mötet'),
	before: ['av', 'från', 'med', 'till', 'för', 'om'],
	relative: ['vilken', 'vars'],
	inYear: ['år'],
	forBody: ['från'],
};
