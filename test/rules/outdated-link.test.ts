import assert from 'node:assert/strict';
import { outdatedLink as rule } from '../../server/src/rules/outdated-link/outdated-link.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const report = (date: string, address: string, words = 'code of conduct') =>
	`# Harbour Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n🎉 The **[${words}](${address})** holds.\n`;

const OLD = 'http://old.example/conduct';
const NEW = 'https://example.org/conduct';
const EARLIER = {
	'board/1.md': report('5 January 2018', OLD),
	'board/2.md': report('5 February 2018', NEW),
	'board/3.md': report('5 March 2018', NEW),
};

function found(texts: Readonly<Record<string, string>>, text: string, path = 'board/9.md') {
	const index = indexOf({ ...texts, [path]: text });
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (...of: Parameters<typeof found>): string[] => found(...of).map(({ message }) => message);

describe('outdated-link', () => {
	const text = report('5 June 2018', OLD);

	it('marks the address, says what the last reports have, and offers it', () => {
		const [first, ...others] = found(EARLIER, text);
		assert.deepEqual(others, []);
		assert.equal(text.slice(first!.span.from, first!.span.to), OLD);
		assert.equal(
			first!.message,
			'“code of conduct” leads to “https://example.org/conduct” in 2 earlier reports, last on 5 March 2018. Make sure that this address still holds',
		);
		const [fix] = first!.fixes;
		assert.equal(fix!.title, 'Link to https://example.org/conduct');
		assert.equal(applyEdits(text, fix!.edits), report('5 June 2018', NEW));
		assert.deepEqual(messages(EARLIER, report('5 June 2018', NEW)), []);
	});

	it('says nothing where one report, or a later one, has another address', () => {
		const { 'board/3.md': _, ...one } = EARLIER;
		assert.deepEqual(messages(one, text), []);
		assert.deepEqual(messages({ ...one, 'board/10.md': report('5 July 2018', NEW) }, text), []);
	});

	it('says nothing where the last reports do not agree, or the old address came back', () => {
		assert.deepEqual(
			messages({ ...EARLIER, 'board/3.md': report('5 March 2018', 'https://example.org/other') }, text),
			[],
		);
		assert.deepEqual(messages({ ...EARLIER, 'board/4.md': report('5 April 2018', OLD) }, text), []);
		const both = `${report('5 March 2018', NEW)}\nThe [code of conduct](https://example.org/x).\n`;
		assert.deepEqual(messages({ ...EARLIER, 'board/3.md': both }, text), []);
	});

	it('says nothing where two addresses take turns, or the words lead to another page', () => {
		const before = { 'board/0.md': report('5 December 2017', NEW) };
		assert.deepEqual(messages({ ...EARLIER, ...before }, text), []);
		const other = (date: string) => report(date, 'https://example.org/harassment');
		assert.deepEqual(
			messages({ ...EARLIER, 'board/2.md': other('5 February 2018'), 'board/3.md': other('5 March 2018') }, text),
			[],
		);
		assert.deepEqual(
			messages({ 'board/1.md': report('5 January 2018', OLD), 'board/2.md': other('5 February 2018') }, text),
			[],
		);
	});

	it('says nothing of another body whose minutes lie in the same folder', () => {
		const audit = (date: string, address: string) => report(date, address).replace('Harbour Board', 'Audit Committee');
		const texts = {
			'2018-01-05.md': report('5 January 2018', OLD),
			'2018-02-05.md': audit('5 February 2018', NEW),
			'2018-03-05.md': audit('5 March 2018', NEW),
		};
		assert.deepEqual(messages(texts, text, '2018-06-05.md'), []);
		assert.equal(
			messages({ ...texts, '2018-01-06.md': audit('6 January 2018', OLD) }, audit('5 June 2018', OLD), '2018-06-05.md')
				.length,
			1,
		);
	});

	it('says nothing of an address that no report has had, of other folders and of undated reports', () => {
		assert.deepEqual(messages(EARLIER, report('5 June 2018', 'https://example.org/mine')), []);
		assert.deepEqual(messages(EARLIER, text, 'club/9.md'), []);
		assert.deepEqual(messages(EARLIER, text.replace(', 5 June 2018', '')), []);
	});

	it('says nothing of what changes with each meeting, and of paths', () => {
		const of = (words: string, addresses: readonly [string, string, string]) =>
			messages(
				Object.fromEntries(
					addresses.map((each, i) => [
						`board/${i}.md`,
						report(`5 ${['January', 'February', 'March'][i]} 2018`, each, words),
					]),
				),
				report('5 June 2018', addresses[0], words),
			);
		assert.deepEqual(of('minutes', [OLD, NEW, NEW]), []);
		assert.deepEqual(of('tide tables', [OLD, 'https://example.org/2018-02-05', 'https://example.org/2018-03-05']), []);
		assert.deepEqual(of('tide tables', ['old.pdf', 'new.pdf', 'new.pdf']), []);
		assert.equal(of('tide tables', [OLD, NEW, NEW]).length, 1);
	});
});

describe('outdated-link: the last report', () => {
	const minutes = (day: string, rest = '') =>
		`# Minutes of the Harbour Board, ${day}\n\nPresent: Ann Lee, Bo Roe\n\n${rest}\n`;
	const SERIES = {
		'minutes/2023/2023-12-05.md': minutes('5 December 2023'),
		'minutes/2024/2024-01-09.md': minutes('9 January 2024'),
		'minutes/2024/2024-02-06.md': minutes('6 February 2024'),
	};
	const PATH = 'minutes/2024/2024-03-05.md';
	const outdated = (link: string, texts: Readonly<Record<string, string>> = SERIES, day = '5 March 2024') => {
		const text = minutes(day, `See ${link}.`);
		return found(texts, text, PATH).map(({ message, fixes }) => ({
			message,
			to: fixes[0] && applyEdits(text, fixes[0].edits).split('See ')[1]!.trim(),
		}));
	};

	it('is the one before this one, and its address is written the same way', () => {
		assert.deepEqual(outdated('[last meeting](../2023/2023-12-05.md#actions)'), [
			{
				message:
					'“last meeting” leads to the report of 5 December 2023, and the last one is that of 6 February 2024. Link to it',
				to: '[last meeting](../2024/2024-02-06.md#actions).',
			},
		]);
		for (const [link, to] of [
			['[Previous minutes](2024-01-09.md)', '[Previous minutes](2024-02-06.md).'],
			[
				'[minutes of the last meeting](https://example.org/minutes/2024/2024-01-09.html)',
				'[minutes of the last meeting](https://example.org/minutes/2024/2024-02-06.html).',
			],
			['[last call](/minutes/2024/2024-01-09/)', '[last call](/minutes/2024/2024-02-06/).'],
		] as const) {
			assert.deepEqual(
				outdated(link).map((each) => each.to),
				[to],
			);
		}
	});

	it('has names in all languages', () => {
		for (const words of [
			'letzte Sitzung',
			'Protokoll der letzten Sitzung',
			'dernière réunion',
			'la réunion précédente',
			'vorige vergadering',
			'notulen van de vorige vergadering',
			'reunión anterior',
			'ultima riunione',
			'verbale precedente',
			'última reunião',
			'ata anterior',
		]) {
			assert.equal(outdated(`[${words}](2024-01-09.md)`).length, 1, words);
		}
	});

	it('is left alone where the link is right, or the days are not certain', () => {
		for (const link of [
			'[last meeting](2024-02-06.md)',
			'[meeting](2024-01-09.md)',
			'[last meeting](https://example.org/2024-01-09.md)',
			'[last meeting](2022-01-09.md)',
			'[last meeting](https://example.org/minutes)',
			'[what the last meeting said of the roof](2024-01-09.md)',
		]) {
			assert.deepEqual(outdated(link), [], link);
		}
		assert.deepEqual(outdated('[last meeting](2024-01-09.md)', SERIES, '6 March 2024'), []);
		const wrong = { ...SERIES, 'minutes/2024/2024-02-06.md': minutes('7 February 2024') };
		assert.deepEqual(outdated('[last meeting](2024-01-09.md)', wrong), []);
		const { 'minutes/2024/2024-02-06.md': _, ...fewer } = SERIES;
		assert.deepEqual(outdated('[last meeting](2024-01-09.md)', fewer), []);
	});
});
