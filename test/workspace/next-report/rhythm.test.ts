import assert from 'node:assert/strict';
import { dayAt, dayNumberOfIso, isoOf } from '../../../server/src/report/index.js';
import { inRhythm } from '../../../server/src/workspace/next-report/rhythm.js';

describe('the rhythm of a series', () => {
	const following = (...days: readonly string[]) => {
		const next = inRhythm(days.map(dayNumberOfIso));
		return next === undefined ? undefined : isoOf(dayAt(next));
	};

	it('is a day of each month, or of each third one', () => {
		assert.equal(following('2018-02-13', '2018-03-13', '2018-04-10'), '2018-05-08');
		assert.equal(following('2018-05-08', '2018-04-10', '2018-03-13', '2018-02-13'), '2018-06-12');
		assert.equal(following('2017-09-12', '2017-12-12', '2018-03-13'), '2018-06-12');
		assert.equal(following('2018-02-28', '2018-03-28', '2018-04-25', '2018-05-30'), '2018-06-27');
	});

	it('goes on after a month without a meeting', () => {
		assert.equal(following('2018-02-13', '2018-03-13', '2018-04-10', '2018-06-12'), '2018-07-10');
	});

	it('is two days of each month, once a month with five weeks shows it', () => {
		assert.equal(following('2018-04-03', '2018-04-17', '2018-05-01', '2018-05-15', '2018-06-05'), '2018-06-19');
		assert.equal(following('2018-04-17', '2018-05-01', '2018-05-15', '2018-06-05', '2018-06-19'), '2018-07-03');
		assert.equal(
			following('2018-05-01', '2018-05-15', '2018-06-05', '2018-06-19', '2018-07-03', '2018-07-17'),
			'2018-08-07',
		);
		assert.equal(following('2018-01-02', '2018-01-16', '2018-02-06', '2018-02-20'), '2018-03-06');
		assert.equal(following('2018-02-06', '2018-02-20', '2018-03-06', '2018-03-20'), '2018-04-03');
	});

	it('is otherwise the usual time', () => {
		assert.equal(following('2018-01-08', '2018-01-22', '2018-02-05'), '2018-02-19');
		assert.equal(following('2018-02-05', '2018-03-05'), '2018-04-02');
		assert.equal(following('2018-02-05', '2018-03-05', '2018-04-03'), '2018-05-02');
	});

	it('is none after one meeting, or where they are a year apart', () => {
		assert.equal(following(), undefined);
		assert.equal(following('2018-02-05'), undefined);
		assert.equal(following('2016-02-05', '2017-02-05', '2018-02-05'), undefined);
	});
});
