// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates have placeholders
import assert from 'node:assert/strict';
import { mergeLayers } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { LANGUAGES } from '../../server/src/report/index.js';
import {
	askedFor,
	type BegunMeeting,
	beginReport,
	OWN_KINDS,
	type OwnKind,
	type OwnTemplate,
	plainText,
	readTemplate,
	snippetText,
	wordsOf,
} from '../../server/src/templates/index.js';

const MEETING = { date: { year: 2018, month: 3, day: 5 }, title: 'Pier Board', number: 'XXV', place: 'Lakeside' };
const settings = mergeLayers([], () => undefined);

const begun = (kind: OwnKind | OwnTemplate, meeting: BegunMeeting, words: ReturnType<typeof wordsOf>) =>
	plainText(beginReport(kind, meeting, words));

describe('a report begun from a template', () => {
	it('says what is known of the meeting', () => {
		const report = begun('report', MEETING, wordsOf('en'));
		assert.match(report, /^Pier Board .* XXV\n/);
		assert.match(report, /^5 March 2018, Lakeside$/m);
		const minutes = begun('minutes', MEETING, wordsOf('de-AT'));
		assert.match(minutes, /^# .*Pier Board.* 5\. März 2018\n\nOrt: Lakeside\n\n## /);
	});

	it('begins no line with a date that Markdown takes for an item of a list', () => {
		for (const words of LANGUAGES) {
			for (const kind of OWN_KINDS) {
				assert.doesNotMatch(begun(kind, MEETING, words), /^[\s>*+-]*5\./m, `${words.code}, ${kind}`);
			}
		}
		assert.match(begun('report', MEETING, wordsOf('de')), /^Sitzung vom 5\. März 2018, Lakeside$/m);
	});

	it('shortens what stands before the day in Italian', () => {
		const minutes = (day: number) =>
			begun('minutes', { ...MEETING, date: { year: 2018, month: 3, day } }, wordsOf('it'));
		assert.match(minutes(8), /^# .* verbale della riunione dell’8 marzo 2018$/m);
		assert.match(minutes(18), /^# .* verbale della riunione del 18 marzo 2018$/m);
		const report = begun('report', { ...MEETING, date: { year: 2018, month: 3, day: 11 } }, wordsOf('it'));
		assert.match(report, /^1\. La riunione si è svolta l’11 marzo 2018 /m);
	});

	it('has one article before the name of who meets', () => {
		const report = begun('report', { ...MEETING, title: 'The Pier Board' }, wordsOf('en'));
		assert.match(report, /^The Pier Board – Meeting XXV\n/);
		assert.match(report, /^1\. The Pier Board met on 5 March 2018\./m);
		assert.match(begun('report', MEETING, wordsOf('en')), /^1\. The Pier Board met on /m);
	});

	it('leaves places to fill in for the rest', () => {
		const { title, number, place, ...bare } = MEETING;
		assert.match(begun('report', bare, wordsOf('en')), /^\[name of the group\] .* \[number of the meeting\]\n/);
	});

	for (const { code } of LANGUAGES) {
		for (const kind of OWN_KINDS) {
			it(`has nothing else to find: ${kind}, ${code}`, () => {
				const text = begun(kind, MEETING, wordsOf(code));
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

	it('asks for each topic once, and for who leads and who writes', () => {
		for (const { code, places } of LANGUAGES) {
			for (const kind of OWN_KINDS) {
				const written = snippetText(beginReport(kind, MEETING, wordsOf(code)));
				for (const what of [...places.topics, places.chair, places.secretary]) {
					const [, stop] = new RegExp(`\\$\\{(\\d+):\\[${what}\\]\\}`).exec(written)!;
					const times = written.split(`\${${stop}}`).length - 1;
					const isTopic = places.topics.includes(what);
					assert.equal(times > 0, isTopic || kind === 'report', `${code} ${kind} ${what}`);
					assert.equal(written.split(`[${what}]`).length, 2, what);
				}
			}
		}
	});

	it('fills in a template of one’s own, and asks only for what it has', () => {
		const own = readTemplate('board.md', '# ${title}, ${date}\n\nPlace: ${place}\n\nChair: [name]\n');
		assert.deepEqual(askedFor(own), ['title', 'place']);
		assert.equal(
			begun(own, MEETING, wordsOf('en')),
			'# Pier Board, 5 March 2018\n\nPlace: Lakeside\n\nChair: [name]\n',
		);
	});
});
