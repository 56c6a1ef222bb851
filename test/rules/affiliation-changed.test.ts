import assert from 'node:assert/strict';
import { affiliationChanged as rule } from '../../server/src/rules/affiliation-changed/affiliation-changed.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const report = (date: string, ...people: string[]) =>
	`# Minutes of the Harbour Board\n\n${date}\n\n## Participants\n\n${people.map((each) => `- ${each}\n`).join('')}`;

const EARLIER = {
	'board/1.md': report('8 January 2018', '🎉 Ann Lee (Harbour Office)', 'Bo Roe (City of Lund)'),
	'board/2.md': report('5 February 2018', 'Ann Lee (Harbour Office)', 'Bo Roe (City of Lund)'),
};

function found(texts: Readonly<Record<string, string>>, text: string, path = 'board/9.md') {
	const index = indexOf(texts);
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (...of: Parameters<typeof found>): string[] => found(...of).map(({ message }) => message);

describe('affiliation-changed', () => {
	const text = report('5 June 2018', 'Ann Lee (Coast Guard)', 'Bo Roe (City of Lund)');

	it('marks the name, says what earlier lists have, and offers it', () => {
		const [first, ...others] = found(EARLIER, text);
		assert.deepEqual(others, []);
		assert.equal(text.slice(first!.span.from, first!.span.to), 'Ann Lee');
		assert.equal(
			first!.message,
			'Ann Lee was listed with “Harbour Office” in 2 earlier reports, last on 5 February 2018. Make sure that “Coast Guard” is right',
		);
		const [fix] = first!.fixes;
		assert.equal(fix!.title, 'Write “Harbour Office”?');
		assert.equal(applyEdits(text, fix!.edits), text.replace('Coast Guard', 'Harbour Office'));
	});

	it('says nothing of one earlier report, of two that differ, and of what somebody had before', () => {
		const { 'board/2.md': second, ...one } = EARLIER;
		assert.deepEqual(messages(one, text), []);
		const differ = { ...one, 'board/2.md': second.replace('Harbour Office', 'City of Oslo') };
		assert.deepEqual(messages(differ, text), []);
		const before = { ...EARLIER, 'board/0.md': report('8 December 2017', 'Ann Lee (Coast Guard)', 'Bo Roe (City)') };
		assert.deepEqual(messages(before, text), []);
	});

	it('says nothing of what lists of half a year ago have', () => {
		assert.equal(messages(EARLIER, text.replace('5 June', '8 August')).length, 1);
		assert.deepEqual(messages(EARLIER, text.replace('5 June', '9 August')), []);
	});

	const titles = (now: string): string[] =>
		found(EARLIER, text.replace('Ann Lee (Coast Guard)', now)).flatMap(({ fixes }) => fixes.map(({ title }) => title));

	it('is sure of a slip alone', () => {
		assert.deepEqual(titles('Ann Lee (Habour Office)'), ['Write “Harbour Office”']);
	});

	it('offers nothing for one of several, and for another name of the same person', () => {
		assert.deepEqual(messages(EARLIER, text.replace('(Coast Guard)', '(Coast Guard / Harbour)')).length, 1);
		for (const now of ['Coast Guard / Harbour', 'Annabel Lee']) assert.deepEqual(titles(`Ann Lee (${now})`), [], now);
	});

	it('offers nothing where later lists have it, too', () => {
		const later = { ...EARLIER, 'board/7.md': report('7 July 2018', 'Ann Lee (Coast Guard)', 'Bo Roe (City of Lund)') };
		assert.deepEqual(
			found(later, text).map(({ fixes }) => fixes),
			[[]],
		);
	});

	it('says nothing where both are given', () => {
		assert.deepEqual(messages(EARLIER, text.replace('(Coast Guard)', '(Coast Guard / Harbour Office)')), []);
	});

	it('says nothing of longer forms, initials, remarks, other folders and later reports', () => {
		for (const same of ['Harbour Office, Port Town', 'HO', 'AL', 'from 10:30', 'Youth Representative']) {
			assert.deepEqual(messages(EARLIER, text.replace('Coast Guard', same)), [], same);
		}
		assert.deepEqual(messages(EARLIER, text, 'club/9.md'), []);
		assert.deepEqual(messages(EARLIER, text.replace('June', 'January')), []);
	});

	it('tells whole words from parts of words', () => {
		const at = (affiliation: string): string => report('5 June 2018', `Ann Lee (${affiliation})`);
		const earlier = {
			'board/1.md': at('Transport Office').replace('June', 'March'),
			'board/2.md': at('Transport Office').replace('June', 'May'),
		};
		assert.equal(messages(earlier, at('Port')).length, 1);
		assert.deepEqual(messages(earlier, at('Transport Office, Lakeside')), []);
	});

	it('says nothing of what reports in another language say', () => {
		const german = (date: string) =>
			`# Protokoll der Sitzung\n\n${date}\n\n## Teilnehmende\n\n- Ann Lee (Hafenamt)\n\n## Bericht\n\nDie Sitzung wurde eröffnet, und der Bericht ist nicht mit der Karte verteilt worden.\n`;
		const english = `${report('5 June 2018', 'Ann Lee (Harbour Office)')}\n## Talk\n\nThe board decided to wait, and that it would meet with the others.\n`;
		const earlier = { 'board/1.md': german('5. März 2018'), 'board/2.md': german('5. April 2018') };
		assert.deepEqual(messages(earlier, english), []);
	});
});
