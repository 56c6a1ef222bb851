import assert from 'node:assert/strict';
import { sentenceAt, sentenceBefore, sentencesOf } from '../../../server/src/report/index.js';

function said(text: string): string[] {
	return sentencesOf(text).map(({ from, to }) => text.slice(from, to));
}

describe('the sentences of a text', () => {
	for (const whole of [
		'Mr. Lee and Cllr. Roe spoke.',
		'J. R. Lee came.',
		'See Reg. 2017/745, Annex 3, and cf. Annex I.',
		'It was put off to Sept. 5, as in No. 12.',
		'Die Vorsitzende begrüßt alle zur 23. Sitzung am 5. Februar.',
		'Nächste Sitzung: Di. 5. März, z.B. im Rathaus.',
		'1. Opening',
		'IV. Budget',
		'It costs approx. €5, e.g. for tea.',
		'They met in the hall etc. and left.',
	]) {
		it(`are one: ${whole}`, () =>
			assert.deepEqual(
				said(` ${whole}\n`).map((each) => each.trim()),
				[whole],
			));
	}

	for (const parts of [
		['It is done.', 'All agreed!', 'Is it?', '5 did not.'],
		['The vote began at 10.', 'The chair left.'],
		['He said “It is done.”', '“Quite.”', '(They left.)', '**Decision:** none.'],
		['She waits…', '¿Qué más?', '🎉 Done.', 'Élan.'],
		['Ask the PR.', 'Go on.'],
		['They brought tea etc.', 'All left.'],
		['Over\nlines.', 'And\r\non.'],
	]) {
		it(`are several: ${parts.join(' ')}`, () => assert.deepEqual(said(parts.join(' ')), parts));
	}

	it('are none where there is nothing', () => assert.deepEqual(said(' \n'), []));
});

describe('the sentence that holds a place', () => {
	const text = 'One 🎉 is here. Dr. Lee has Annex 12. It ends.';
	const at = text.indexOf('Annex');

	it('goes from its first to its last sign', () => {
		const { from, to } = sentenceAt(text, at, at + 'Annex 12'.length);
		assert.equal(text.slice(from, to), 'Dr. Lee has Annex 12.');
		assert.equal(sentenceBefore(text, at), 'Dr. Lee has ');
	});

	it('is the next one in the blanks between two, and the one that ends there at its end', () => {
		const two = 'That is one.  Then two.';
		const end = two.indexOf('.') + 1;
		assert.deepEqual(sentenceAt(two, end), { from: 0, to: end });
		assert.deepEqual(sentenceAt(two, end + 1), { from: end + 2, to: two.length });
	});

	it('is read so far on either side', () => {
		const long = 'word '.repeat(1_000);
		assert.deepEqual(sentenceAt(long, 2_500, 2_504, 100), { from: 2_400, to: 2_604 });
	});
});
