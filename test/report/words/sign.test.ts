import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nounPattern } from '../../../server/src/report/meeting/numbers.js';
import { LANGUAGES, latin, signOf } from '../../../server/src/report/words/index.js';

describe('the sign of a pattern', () => {
	const signs: Record<string, { there: string[]; absent: string[] }> = {
		'meeting|session': { there: ['the meeting', 'a session'], absent: ['meet', 'sess'] },
		'tagung|plenartagung': { there: ['tagung', 'plenartagung'], absent: ['plenar'] },
		'\\p{L}*sitzung|treffens?': { there: ['ratssitzung', 'treffen', 'treffens'], absent: ['rats', 'treff'] },
		'(?:conference |video )?call|tele(?:con|conference)': {
			there: ['call', 'video call', 'teleconference'],
			absent: ['conference', 'video'],
		},
		'per[ií]odo de sesiones|colou?r': {
			there: ['período de sesiones', 'periodo de sesiones', 'colour', 'color'],
			absent: ['período', 'sesiones', 'col'],
		},
		'a(?:b(?:c|d)|e)?fgh{1,2}ijk+': { there: ['abcfghijk', 'aefghhijkk'], absent: ['abcfgh', 'abd'] },
	};
	for (const [pattern, { there, absent }] of Object.entries(signs)) {
		it(`tells where ${pattern} may be, and leaves other texts out`, () => {
			const sign = signOf(pattern);
			for (const text of there) assert.match(text, sign);
			for (const text of absent) assert.doesNotMatch(text, sign);
		});
	}

	it('refuses a pattern that nothing tells of', () => {
		assert.throws(() => signOf('meeting|(?:sit|talk)'), /nothing tells of \(\?:sit\|talk\)/);
	});

	it('is found wherever a meeting is named', () => {
		const sign = signOf(LANGUAGES.flatMap((words) => Object.values(words.meeting.kinds)).join('|'));
		fc.assert(
			fc.property(fc.stringMatching(new RegExp(`^${latin(nounPattern())}$`)), (noun) => sign.test(noun)),
			{ numRuns: 1_000 },
		);
	});
});
