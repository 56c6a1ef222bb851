import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nounPattern } from '../../server/src/report/meeting/numbers.js';
import { LANGUAGES, latin, signOf } from '../../server/src/report/words/index.js';

describe('the sign of a pattern', () => {
	const signs: Record<string, string> = {
		'meeting|session': 'meeting|session',
		'tagung|plenartagung': 'tagung',
		'\\p{L}*sitzung|treffens?': 'sitzung|treffen',
		'(?:conference |video )?call|tele(?:con|conference)': 'call|tele',
		'per[ií]odo de sesiones|colou?r': 'odo de sesiones|colo',
		'a(?:b(?:c|d)|e)?fgh{1,2}ijk+': 'ijk',
	};
	for (const [pattern, sign] of Object.entries(signs)) {
		it(pattern, () => assert.equal(signOf(pattern).source, sign));
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
