// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates have placeholders
import assert from 'node:assert/strict';
import { mergeLayers } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { LANGUAGES } from '../../server/src/report/index.js';
import { askedFor, beginReport, OWN_KINDS, readTemplate, wordsOf } from '../../server/src/templates/index.js';

const MEETING = { date: { year: 2018, month: 3, day: 5 }, title: 'Pier Board', number: 'XXV', place: 'Lakeside' };
const settings = mergeLayers([], () => undefined);

describe('a report begun from a template', () => {
	it('says what is known of the meeting', () => {
		const report = beginReport('report', MEETING, wordsOf('en'));
		assert.match(report, /^Pier Board .* XXV\n/);
		assert.match(report, /^5 March 2018, Lakeside$/m);
		const minutes = beginReport('minutes', MEETING, wordsOf('de-AT'));
		assert.match(minutes, /^# .*Pier Board.* 5\. März 2018\n\nOrt: Lakeside\n\n## /);
	});

	it('leaves places to fill in for the rest', () => {
		const { title, number, place, ...bare } = MEETING;
		assert.match(beginReport('report', bare, wordsOf('en')), /^\[name of the group\] .* \[number of the meeting\]\n/);
	});

	for (const { code } of LANGUAGES) {
		for (const kind of OWN_KINDS) {
			it(`has nothing else to find: ${kind}, ${code}`, () => {
				const text = beginReport(kind, MEETING, wordsOf(code));
				const { findings } = new Checker().check(text, settings);
				const left = findings.filter(({ rule }) => rule.id !== 'placeholder-text');
				assert.deepEqual(
					left.map(({ rule, message }) => `${rule.id}: ${message}`),
					[],
				);
				assert.ok(findings.length > 3);
			});
		}
	}

	it('fills in a template of one’s own, and asks only for what it has', () => {
		const own = readTemplate('board.md', '# ${title}, ${date}\n\nPlace: ${place}\n\nChair: [name]\n');
		assert.deepEqual(askedFor(own), ['title', 'place']);
		assert.equal(
			beginReport(own, MEETING, wordsOf('en')),
			'# Pier Board, 5 March 2018\n\nPlace: Lakeside\n\nChair: [name]\n',
		);
	});
});
