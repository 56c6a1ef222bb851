import assert from 'node:assert/strict';
import { mergeLayers } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { LANGUAGES, ReportReader } from '../../../server/src/report/index.js';
import { beginReport, plainText } from '../../../server/src/templates/index.js';
import {
	before,
	beginNext,
	digestOf,
	meetingOn,
	nextReport,
	propose,
	type SeriesReports,
} from '../../../server/src/workspace/index.js';
import { seedReport } from '../../support/corpus.js';

function seriesOf(previous: string, ...earlier: readonly string[]): SeriesReports {
	const read = (text: string) => new ReportReader().read(text, {});
	return { previous: read(previous), earlier: earlier.map(read) };
}

/** The next report, begun on a day. */
function next(series: SeriesReports, date: string, given: { number?: number; place?: string } = {}): string {
	return nextReport(series, meetingOn(series, date, given), 'en');
}

const settings = mergeLayers([], () => undefined);

describe('next report of a series', () => {
	const SEED = 'Harbour Forum – Virtual Meeting XXIV';
	const ONE = `${SEED}

Summary Report

5 February 2018

1. The twenty-fourth virtual meeting of the Harbour Forum, the first of the year, took place on 5 February 2018. The meeting was facilitated by Ann Lee with Bo Roe representing the Coast Guard. The agenda (**Annex I**) dealt with boats and piers.
2. The meeting looked back on the storm. Cy Dunn had lost two boats.
3. It was agreed that the **next meeting should take place in early March**, with discussions continuing by mail.

Annex I

Harbour Forum XXIV – 5 February 2018

Agenda

- **I. The Storm**
- **II. AOB**

Participants List

Ann Lee (Facilitator)

Bo Roe (Coast Guard)

Cy Dunn (Boat Owners)
`;

	it('keeps what our own summary report says around its items and over its annex, in every language', () => {
		for (const words of LANGUAGES) {
			const meeting = { date: { year: 2024, month: 2, day: 1 }, title: 'Umoza', number: '3' };
			const snippet = beginReport('report', meeting, words);
			const begun = plainText(snippet).split('\n');
			const made = next(seriesOf(begun.join('\n')), '2024-03-07', { number: 4 }).split('\n');
			const annex = (lines: readonly string[]) => lines.findLast((line) => line.startsWith('Umoza'))!;
			const [, before = '', after = ''] = /^2\. (.*?)\*\*.*\*\*(.*?) \[/.exec(begun[7]!) ?? [];
			assert.notEqual(after, '', words.code);
			for (const line of made.slice(7, 9)) {
				assert.ok(line.includes(`${before}**`) && line.includes(`**${after} [`), line);
			}
			assert.match(annex(begun), / 3, 1/, words.code);
			assert.match(annex(made), / 4, 7 |4, 7\./, words.code);
		}
	});

	it('leaves no comma of a date that is to be filled in', () => {
		const said = (sentence: string) => {
			const text = `# Protokoll des Hafenrats vom 5. Februar 2018\n\nAnwesend: Ann Lee, Bo Roe\n\n## Nächste Sitzung\n\n${sentence}\n`;
			return next(seriesOf(text), '2018-03-05').trimEnd().split('\n').at(-1);
		};
		assert.equal(
			said('Die nächste Sitzung findet am Montag, dem 5. März 2018, statt.'),
			'Die nächste Sitzung findet am [Datum] statt.',
		);
		assert.equal(
			said('Die nächste Sitzung findet am Montag, dem 5. März 2018, im Rathaus statt.'),
			'Die nächste Sitzung findet am [Datum] im Rathaus statt.',
		);
		assert.equal(said('Nächste Sitzung: Montag, 5. März 2018, Rathaus'), 'Nächste Sitzung: [Datum], Rathaus');
	});

	it('has the next date where Markdown takes the day for the number of an item', () => {
		const text = next(
			seriesOf('# Protokoll des Hafenrats\n\n9. Dezember 2025\n\nDer Hafenrat hat getagt.\n'),
			'2026-01-06',
		);
		assert.match(text, /^6\. Januar 2026$/m);
	});

	it('has the next date where the year comes first, with blanks', () => {
		const text = next(
			seriesOf('---\ntitle: 2018 02 05 Pier Board\n---\n# 2018 02 05 Pier Board\n\nWe met.\n'),
			'2018-02-19',
		);
		assert.match(text, /^---\ntitle: 2018 02 19 Pier Board\n---\n# 2018 02 19 Pier Board\n/);
	});

	it('keeps the rows of a table in HTML that usually stand there, without their marks', () => {
		const table = (...rows: string[]): string =>
			`# Pier Board\n\n5 February 2018\n\n<table>\n<tr><td></td><td>Name</td></tr>\n${rows.join('\n')}\n</table>\n`;
		const row = (mark: string, name: string): string => `<tr><td>${mark}</td><td><b>${name}</b> (TAC)</td></tr>`;
		const text = next(
			seriesOf(
				table(row('X', 'Ann Lee'), row('', 'Bo Roe'), row('x', 'Cy Dunn')),
				table(row('', 'Ann Lee'), row('X', 'Bo Roe')).replace('5 February', '22 January'),
			),
			'2018-02-19',
		);
		assert.ok(text.endsWith(table(row('', 'Ann Lee'), row('', 'Bo Roe')).slice(table().indexOf('<table>'))), text);
	});

	it('keeps what is still to come', () => {
		const report = (day: string, ...items: string[]): string =>
			`# Pier Board\n\n${day} 2018\n\n## Reports due\n\n${items.map((item) => `- ${item}\n`).join('')}`;
		const text = next(
			seriesOf(
				report(
					'5 February',
					'Cranes (due 1 February 2018)',
					'Boats (due 1 June 2018)',
					'It was agreed to ask again by 7 June 2018.',
				),
				report('22 January', 'Cranes (due 1 February 2018)'),
				report('8 January', 'Docks (due 9 January 2018)'),
			),
			'2018-02-19',
		);
		assert.match(text, /^- Boats \(due 1 June 2018\)$/m);
		assert.doesNotMatch(text, /ask again/);
	});

	it('is begun as the last meeting that was held', () => {
		const held =
			'# Minutes of the Pier Board\n\n22 January 2018\n\nPresent: Ann Lee, Bo Roe\n\n## Cranes\n\nAnn Lee reported.\n';
		const series = seriesOf('# Pier Board, 5 February 2018\n\nThe meeting was cancelled.\n', held);
		const { text } = beginNext(series, 'board/2018-02-05.md', meetingOn(series, '2018-02-19', {}), {
			checker: new Checker(),
			settings,
			isTaken: () => false,
		});
		assert.match(text, /^# Minutes of the Pier Board\n\n19 February 2018\n\nPresent: Ann Lee, Bo Roe\n/);
	});

	it('is begun as that, and named as its file, where a note says of the title that it was cancelled', () => {
		const reader = new ReportReader();
		const dated = (path: string, text: string) => {
			const report = reader.read(text, { path });
			return { path, report, digest: digestOf(report) };
		};
		const held = dated(
			'b/2018-01-22-minutes.md',
			'# Pier Board Minutes\n\n22 January 2018\n\nPresent: Ann Lee, Bo Roe\n',
		);
		const other = dated('b/2018-01-29-quay.md', '# Quay Minutes\n\n29 January 2018\n\nPresent: Cy Dunn, Di Ek\n');
		const note = dated('b/2018-02-05-minutes-cancelled.md', '# Pier Board Minutes, cancelled\n\nNo meeting.\n');
		const earlier = before(note, [held, other, note]);
		assert.deepEqual(earlier, [held]);
		const series = { previous: note.report, earlier: [held.report] };
		const { text, path } = beginNext(series, note.path, meetingOn(series, '2018-02-19', {}), {
			checker: new Checker(),
			settings,
			isTaken: () => false,
		});
		assert.equal(path, 'b/2018-02-19-minutes.md');
		assert.match(text, /^# Pier Board Minutes\n\n19 February 2018\n\nPresent: Ann Lee, Bo Roe\n/);
	});

	it('names the month in the language of the text, whatever tables in HTML say', () => {
		const rows = '<tr class="odd"><td class="confluenceTd"><p><span>Ann Lee</span></p></td></tr>\n'.repeat(30);
		const text = `# Pier Board\n\nSeptember 22, 2018 (7:00am - 8:00am)\n\n<table>\n${rows}</table>\n\nThis is what was said of the cranes and of the boats.\n`;
		assert.match(next(seriesOf(text), '2018-10-06'), /^October 6, 2018/m);
	});

	it('fills no half of a link', () => {
		const [one, other] = ['[test suite](https://git.example.org/tests)', '[test suite][tests]'].map(
			(link, i) =>
				`# Minutes of the Board, ${i + 1} February 2018\n\nSee the [specification](https://example.org/draft) of the harbour, and the ${link}.\n`,
		);
		assert.doesNotMatch(next(seriesOf(other!, one!), '2018-03-05'), /\[test \[/);
	});

	it('has the next number and date in every style, the agenda, the participants and the usual sentences', () => {
		assert.equal(
			next(seriesOf(ONE), '2018-03-05'),
			`Harbour Forum – Virtual Meeting XXV

Summary Report

5 March 2018

1. The twenty-fifth virtual meeting of the Harbour Forum, the second of the year, took place on 5 March 2018. The meeting was facilitated by Ann Lee with Bo Roe representing the Coast Guard.
2. **The Storm**: [what was said or agreed]
3. It was agreed that the **next meeting should take place [date]**, with discussions continuing by mail.

Annex I

Harbour Forum XXV – 5 March 2018

Agenda

- **I. The Storm**
- **II. AOB**

Participants List

Ann Lee (Facilitator)

Bo Roe (Coast Guard)

Cy Dunn (Boat Owners)
`,
		);
	});

	it('begins to count anew in another year', () => {
		assert.match(
			next(seriesOf(ONE), '2019-01-08'),
			/twenty-fifth virtual meeting of the Harbour Forum, the first of the year, took place on 8 January 2019/,
		);
	});

	it('takes a number that was skipped, and another place', () => {
		const text = next(
			seriesOf(ONE.replace('5 February 2018\n\n1.', 'Place: Port Town\n\n5 February 2018\n\n1.')),
			'2018-03-05',
			{
				number: 27,
				place: 'Lakeside',
			},
		);
		assert.match(text, /^Harbour Forum – Virtual Meeting XXVII\n/);
		assert.match(text, /The twenty-seventh virtual meeting/);
		assert.match(text, /^Place: Lakeside$/m);
	});

	it('takes another place in front of a time', () => {
		for (const [line, changed] of [
			['Port Town Hall, 19.30 uur', 'Lakeside, 19.30 uur'],
			['Mairie d’Orly, à 19h30', 'Lakeside, à 19h30'],
			['Rathaus, 19:30 Uhr', 'Lakeside, 19:30 Uhr'],
			// This is no place.
			['Opening, 19.30', 'Opening, 19.30'],
		]) {
			const text = next(
				seriesOf(ONE.replace('5 February 2018\n\n1.', `5 February 2018\n\n${line}\n\n1.`)),
				'2018-03-05',
				{
					place: 'Lakeside',
				},
			);
			assert.match(text, new RegExp(`^5 March 2018(?:, Lakeside)?\\n\\n${changed}$`, 'm'));
		}
	});

	it('takes another place whatever is on its line, and a place to fill in if it is not known', () => {
		const under = (line: string, place: string) =>
			next(seriesOf(ONE.replace('5 February 2018\n\n1.', `${line}\n\n1.`)), '2018-03-05', { place });
		for (const [line, other, unknown] of [
			['5 February 2018\n\nPlace: Port Town', '5 March 2018\n\nPlace: Lakeside', '5 March 2018\n\nPlace: [place]'],
			[
				'5 February 2018\n\nPlace: https://zoom.example/j/123?pwd=abc',
				'5 March 2018\n\nPlace: Lakeside',
				'5 March 2018\n\nPlace: [place]',
			],
			[
				'5 February 2018\n\n**Where:** [Zoom](https://zoom.example/j/123)',
				'5 March 2018\n\n**Where:** Lakeside',
				'5 March 2018\n\n**Where:** [place]',
			],
			[
				'5 February 2018\n\n| Where | Port Town |\n|---|---|\n| From | 19:30 |',
				'5 March 2018\n\n| Where | Lakeside |\n|---|---|\n| From | 19:30 |',
				'5 March 2018\n\n| Where | [place] |\n|---|---|\n| From | 19:30 |',
			],
			['5 February 2018, Port Town', '5 March 2018, Lakeside', '5 March 2018'],
			['Port Town, 5 February 2018', 'Lakeside, 5 March 2018', '5 March 2018'],
		] as const) {
			assert.equal(/Report\n\n(.*?)\n\n1\. /s.exec(under(line, 'Lakeside'))?.[1], other);
			assert.equal(/Report\n\n(.*?)\n\n1\. /s.exec(under(line, ''))?.[1], unknown);
		}
		assert.doesNotMatch(under('5 February 2018', ''), /\[place\]/);
		// Too long to be asked for in one line.
		const long =
			'5 February 2018\n\nPlace: the lower hall, through the yard, past the cranes, up the iron stairs, second door';
		assert.match(under(long, 'Lakeside'), /^Place: Lakeside$/m);
		assert.doesNotMatch(under(long, ''), /iron stairs/);
	});

	it('keeps a line with the place that was asked for', () => {
		const line = 'Place: https://zoom.example/j/123';
		const series = seriesOf(ONE.replace('5 February 2018\n\n1.', `5 February 2018\n\n${line}\n\n1.`));
		assert.equal(propose(series).place, 'https://zoom.example/j/123');
		assert.ok(next(series, '2018-03-05', { place: 'https://zoom.example/j/123' }).includes(`\n\n${line}\n\n`));
		// Nobody has said so.
		assert.ok(!next(series, '2018-03-05').includes(line));
	});

	it('writes the place after the date if none was given before', () => {
		assert.match(next(seriesOf(ONE), '2018-03-05', { place: 'Lakeside' }), /^5 March 2018, Lakeside$/m);
	});

	it('keeps what is the same every time, and leaves room for the rest', () => {
		const minutes = (
			day: string,
			time: string,
			chair: string,
			present: string,
			topics: string,
		) => `# Minutes of the Pier Board

- **Date:** ${day}
- **Time:** ${time}
- **Place:** Town Hall
- **Recording:** https://video.example/${day.length}${time.replace(':', '')}x
- **Chair:** ${chair}

## Participants

${present}

## Agenda

1. Opening
${topics
	.split(',')
	.map((topic, index) => `${index + 2}. ${topic}`)
	.join('\n')}
${topics.split(',').length + 2}. Any other business

## Rules

Whoever wants to speak raises a hand. The minutes of the meeting are approved by mail within two weeks after it, as of ${day}.

${topics
	.split(',')
	.map((topic) => `## ${topic}\n\n${topic} took a long time.\n`)
	.join('\n')}
## Next meeting

12 ${day.split(' ')[1]} ${day.split(' ')[2]}, 19:00
`;
		const text = next(
			seriesOf(
				minutes('5 February 2018', '19:05', 'Di Ford', '- Ann Lee\n- Bo Roe\n- Di Ford', 'Storm,Boats,Ropes'),
				minutes('8 January 2018', '19:10', 'Bo Roe', '- Ann Lee\n- Bo Roe\n- Cy Dunn', 'Ice,Snow'),
				minutes('4 December 2017', '19:02', 'Ann Lee', '- Ann Lee\n- Bo Roe\n- Cy Dunn', 'Fire'),
			),
			'2018-03-05',
		);
		assert.equal(
			text,
			`# Minutes of the Pier Board

- **Date:** 5 March 2018
- **Time:** [to be filled in]
- **Place:** Town Hall
- **Recording:** [to be filled in]
- **Chair:** [name]

## Participants

- Ann Lee
- Bo Roe

## Agenda

1. Opening
2. [first topic]
3. [second topic]
4. Any other business

## Rules

Whoever wants to speak raises a hand. The minutes of the meeting are approved by mail within two weeks after it, as of 5 March 2018.

## [first topic]

[what was said or agreed]

## [second topic]

[what was said or agreed]

## Next meeting

[date], 19:00
`,
		);
	});

	it('lets "the minutes of the last meeting" be those of the previous one', () => {
		const minutes = (number: string, day: string, before: string) =>
			`# ${number} meeting of the Pier Board\n\n${day}\n\n## Agenda\n\n1. Approval of the minutes of ${before}\n2. Any other business\n`;
		const series = seriesOf(
			minutes('12th', '5 February 2018', '8 January 2018'),
			minutes('11th', '8 January 2018', '4 December 2017'),
		);
		assert.equal(next(series, '2018-03-05'), minutes('13th', '5 March 2018', '5 February 2018'));
	});

	it('changes addresses that hold the date, and asks for those that are new each time', () => {
		const minutes = (day: string, iso: string, id: string) =>
			`# Minutes of ${day}\n\n- [Slides](https://example.org/${iso}/slides.pdf)\n- [Rules](https://example.org/rules)\n- [Recording](https://video.example/${id})\n\nPresent: Ann Lee, Bo Roe\n`;
		const text = next(
			seriesOf(minutes('5 February 2018', '2018-02-05', 'qX7'), minutes('8 January 2018', '2018-01-08', 'b2Y')),
			'2018-03-05',
		);
		assert.equal(text, minutes('5 March 2018', '2018-03-05', 'X').replace('https://video.example/X', 'https://'));
	});

	it('claims nothing of the next meeting that only the previous one is known to have had', () => {
		const minutes = (number: string, day: string, time: string, address: string) =>
			`# Minutes of the ${number} meeting of the Pier Board\n\n${day}, 19:00 to 20:30\n\n## Present\n\n- Ann Lee (chair)\n- Bo Roe\n\nSecretary: Cy Dunn\n\n## 1. Opening\n\nAnn Lee opened the ${number} meeting at ${time}. The [rules of the ${number} meeting](${address}) are known.\n`;
		const text = next(seriesOf(minutes('12th', '5 February 2018', '19:04', 'https://example.org/rules')), '2018-03-05');
		const opening = minutes('13th', '5 March 2018', '', '').indexOf('Ann Lee opened');
		assert.equal(text, `${minutes('13th', '5 March 2018', '', '').slice(0, opening)}[what was said or agreed]\n`);
	});

	it('changes the front matter, and drops dates in it that are nobody’s any more', () => {
		const text = next(
			seriesOf(
				'---\ntitle: Pier Board, 5 February 2018\ndate: 2018-02-05\npublished: 2018-02-11\npermalink: /minutes/2018-02-05\ntype: report\n---\n\n## Present\n\n- Ann Lee\n- Bo Roe\n',
			),
			'2018-03-05',
		);
		assert.equal(
			text,
			'---\ntitle: Pier Board, 5 March 2018\ndate: 2018-03-05\npermalink: /minutes/2018-03-05\ntype: report\n---\n\n## Present\n\n- Ann Lee\n- Bo Roe\n',
		);
	});

	it('has the year of the next meeting in the front matter', () => {
		const text = next(
			seriesOf('---\nparent: 2018\nlayout: "2017"\n---\n\n# Pier Board\n\n17 December 2018\n'),
			'2019-01-07',
		);
		assert.match(text, /^---\nparent: 2019\nlayout: "2017"\n---\n/);
	});

	it('keeps the table that a section is, with one row to fill in', () => {
		const text = next(
			seriesOf(
				'# Minutes of the Pier Board 🎉\n\n5 February 2018\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Action items\n\n| No. | Task | Who |\n|---|---|---|\n| 41.1 | Buy a rope | Ann Lee |\n| 41.2 | Mend the pier | Bo Roe |\n\nThat was all there was to do.\n',
			),
			'2018-03-05',
		);
		assert.match(
			text,
			/\n## Action items\n\n\| No\. \| Task \| Who \|\n\|---\|---\|---\|\n\| \| \[who is to do what by when\] \| \|\n$/,
		);
	});

	it('keeps the labels in a list under the title, and the name of a body that ends with a stop', () => {
		const minutes = (day: string) =>
			`# Protokoll der Vorstandssitzung\n\nFörderverein der Bibliothek Hellbach e. V.\n\n- Datum: ${day}\n- Zeit: 18:30 bis 20:15 Uhr\n- Leitung: Helga Brandt\n\n## Anwesend\n\n- Helga Brandt\n- Jonas Wirth\n`;
		assert.equal(next(seriesOf(minutes('14. März 2024')), '2024-04-11'), minutes('11. April 2024'));
	});

	it('counts on where meetings are counted within the year', () => {
		const minutes = (title: string, day: string) => `# ${title}\n\n🎉 ${day}\n\n## Present\n\n- Ann Lee\n- Bo Roe\n`;
		for (const [before, after, anew] of [
			['Protokoll der 7. Sitzung 2024', 'Protokoll der 8. Sitzung 2024', 'Protokoll der 1. Sitzung 2025'],
			['Protokoll der Sitzung 7/2024', 'Protokoll der Sitzung 8/2024', 'Protokoll der Sitzung 1/2025'],
			['7th meeting of the year 2024', '8th meeting of the year 2024', '1st meeting of the year 2025'],
		] as const) {
			const series = seriesOf(minutes(before, '14 March 2024'));
			assert.equal(next(series, '2024-04-11'), minutes(after, '11 April 2024'));
			assert.equal(next(series, '2025-01-09'), minutes(anew, '9 January 2025'));
		}
	});

	it('takes the minutes that were approved for those of the meeting before, without earlier reports', () => {
		const minutes = (day: string, last: string) =>
			`# Compte rendu de la réunion du ${day} 🎉\n\n## Présents\n\n- Claire Fabre\n- Yann Le Goff\n\n## Ordre du jour\n\n1. Approbation du compte rendu de la réunion du ${last}\n2. Fête du 22 juin 2024\n`;
		assert.equal(
			next(seriesOf(minutes('16 mai 2024', '18 avril 2024')), '2024-06-20'),
			minutes('20 juin 2024', '16 mai 2024').replace('2. Fête du 22 juin 2024\n', ''),
		);
	});

	it('lets the meeting after the next begin when the title says that meetings begin', () => {
		const text = next(
			seriesOf(
				'# Minutes of the Pier Board\n\n5 February 2018, 19:00\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Next meeting\n\nThe next meeting will be held on 5 March 2018 at 19:00, the one after that at 18:15.\n',
			),
			'2018-03-05',
		);
		assert.match(text, /on \[date\] at 19:00, the one after that at \[to be filled in\]\.\n$/);
	});

	it('takes no time for a label, and drops what says when it was', () => {
		const minutes = (day: string, time: string) =>
			`# Minutes of the Pier Board\n\n${day}\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Talk\n\nThe meeting closed at ${time}.\n`;
		assert.equal(
			next(seriesOf(minutes('5 February 2018', '20:45'), minutes('8 January 2018', '20:30')), '2018-03-05'),
			minutes('5 March 2018', '').replace('The meeting closed at .', '[what was said or agreed]'),
		);
	});

	it('numbers what stays as the report was numbered', () => {
		const minutes = (day: string, topics: readonly string[]) => {
			const all = ['Begrüßung', ...topics, 'Verschiedenes'].map((topic, index) => `TOP ${index + 1}: ${topic}`);
			const said = all.map((topic) => `## ${topic}\n\nDazu ${topic.length} Wort(e).\n`);
			return `# Protokoll der Sitzung vom ${day} 🎉\n\n**Anwesend:** Helga Brandt, Jonas Wirth\n\n## Tagesordnung\n\n${all.map((topic) => `- ${topic}\n`).join('')}\n${said.join('\n')}`;
		};
		const text = next(
			seriesOf(
				minutes('14. März 2024', ['Flohmarkt', 'Kassenbericht', 'Regale']),
				minutes('15. Februar 2024', ['Lesenacht', 'Neue Fenster', 'Dach']),
			),
			'2024-04-11',
		);
		const all = ['TOP 1: Begrüßung', 'TOP 2: [erstes Thema]', 'TOP 3: [zweites Thema]', 'TOP 4: Verschiedenes'];
		assert.deepEqual(
			text.match(/^- TOP.*$/gm),
			all.map((topic) => `- ${topic}`),
		);
		assert.deepEqual(
			text.match(/^## TOP.*$/gm),
			all.map((topic) => `## ${topic}`),
		);
	});

	it('excuses nobody in a table who was excused last time', () => {
		const minutes = (day: string, note: string, tick: string) =>
			`# Minutes of the Pier Board 🎉\n\n${day}\n\n## Attendance\n\n| Name | Office | Present |\n|---|---|---|\n| Ann Lee | Chair |${tick}|\n| Bo Roe | Member |${note}|\n| Cy Dunn | Member |${tick}|\n`;
		for (const tick of [' ✓ ', ' x ', ' present ', ' yes ']) {
			const previous = minutes('5 February 2018', ' apologies ', tick);
			assert.equal(next(seriesOf(previous), '2018-03-05'), minutes('5 March 2018', ' ', ' '));
		}
	});

	it('asks for each row of a table of tasks anew, and drops times however they are written', () => {
		const minutes = (day: string, time: string, rows: readonly string[]) =>
			`# Compte rendu de la réunion du ${day}\n\n## Présents\n\n- Claire Fabre\n- Yann Le Goff\n\n## Suivi\n\n| Action | Responsable | Échéance |\n|---|---|---|\n${rows.join('\n')}\n\nLa séance est levée à ${time} par la présidente.\n`;
		const made = (time: string) =>
			next(
				seriesOf(
					minutes('16 mai 2024', time, [
						'| Demander l’autorisation | Mme Fabre | 31 mai 2024 |',
						'| Réserver la salle | M. Le Goff | 7 juin 2024 |',
					]),
					minutes('18 avril 2024', time.replace('22', '21'), ['| Acheter un bac | Mme Fabre | 30 avril 2024 |']),
				),
				'2024-06-20',
			);
		for (const time of ['22:05', '22 h', '22 h 05', '22h', '22 Uhr'])
			assert.equal(
				made(time),
				minutes('20 juin 2024', '', ['| [qui fait quoi et pour quand] | | |']).replace(/\n\nLa séance.*/, ''),
				time,
			);
	});

	it('leaves no place amid the words of a sentence, an item or a heading', () => {
		const minutes = (day: string, told: string): string =>
			`# Minutes of the Pier Board\n\n${day}\n\n## Notes\n\n${told}\n\n## End\n\n- All went home.\n`;
		const told: Readonly<Record<string, string>> = {
			'The board met twice. Bo Roe opened the meeting at 19:04 pm.': 'The board met twice.',
			'- Goals of the year (0:00-0:15)\n- Coffee': '- Goals of the year\n- Coffee',
			'- Time: 7:10 PM to 9:05 PM': '- Time: [to be filled in] PM',
			'- Storm of 9 January 2018\n- Coffee': '- [what was said or agreed]\n- Coffee',
			'The next meeting will be held on 5 March 2018.': 'The next meeting will be held on [date].',
			'- Time: 19:07': '- Time: [to be filled in]',
		};
		for (const [before, after] of Object.entries(told)) {
			const earlier = minutes(
				'8 January 2018',
				before.replace(/(\d)(?= pm|\)| PM|$)/g, '9').replace('9 January', '8 January'),
			);
			const text = next(seriesOf(minutes('5 February 2018', before), earlier), '2018-03-05');
			assert.equal(text, minutes('5 March 2018', after));
		}
	});

	it('keeps a table under the title, topics within items, and no line at the end', () => {
		const minutes = (call: number, day: string, ...more: readonly string[]) =>
			[
				`# Tidal Working Group 🎉 – Call ${call}`,
				`| | |\n|---|---|\n| Date | ${day} |\n| Time | 14:00 UTC |\n| Chair: | Marta Olsen |`,
				'## Participants\n\n- Marta Olsen\n- Kofi Badu',
				'## Agenda\n\n1. Approval of the agenda\n2. Data format\n   1. Time stamps\n   2. Units\n3. Next call',
				...more,
			].join('\n\n');
		const text = minutes(18, '7 May 2024', '---', '*Draft minutes, which were sent to all.*\n');
		assert.equal(next(seriesOf(text), '2024-06-04'), `${minutes(19, '4 June 2024')}\n`);
	});

	it('keeps no table that is no form to fill in', () => {
		const made = (table: string) =>
			next(
				seriesOf(
					`# Minutes of the Pier Board\n\n5 February 2018\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\n## Talk\n\n${table}\n\nIt was a long evening.\n`,
				),
				'2018-03-05',
			).split('## Talk\n\n')[1];
		assert.equal(made('Topic | Said\n---|---\n12 | Ropes'), 'Topic | Said\n---|---\n[what was said or agreed] |\n');
		assert.equal(made('Film | [1:20](https://video.example/x7)\n---|---'), '[what was said or agreed]\n');
		assert.equal(made('| Vote 12 |\n|---|'), '[what was said or agreed]\n');
	});

	it('leaves no second place under a heading that has one for the next meeting', () => {
		const text = next(
			seriesOf(
				'# Compte rendu de la réunion du 16 mai 2024\n\n## Présents\n\n- Claire Fabre\n- Yann Le Goff\n\n## Prochaine réunion\n\nJeudi 20 juin 2024, salle polyvalente.\n\nLes membres se sont séparés dans la bonne humeur.\n',
			),
			'2024-06-20',
		);
		assert.match(text, /\n## Prochaine réunion\n\n\[date\], salle polyvalente\.\n$/);
	});

	it('leads to what the settings call an annex', () => {
		const text =
			'# Minutes of the Pier Board 🎉\n\n5 March 2018\n\nSee [the list](#leaflet-i) and [the talk](#talk), as always.\n\n**Leaflet I**\n\n**Participants**\n\n- Ann Lee\n- Bo Roe\n';
		const read = (of: string) => new ReportReader().read(of, { annexWords: ['Leaflet'] });
		const series = { previous: read(text), earlier: [read(text.replace('March', 'February'))] };
		assert.match(next(series, '2018-04-05'), /^See \[the list\]\(#leaflet-i\) and the talk, as always\.$/m);
	});

	it('keeps the line breaks of the previous report', () => {
		const text = next(seriesOf(ONE.replaceAll('\n', '\r\n')), '2018-03-05');
		assert.equal(text.replaceAll('\r\n', ''), text.replace(/[\r\n]/g, ''));
	});

	it('does not carry bold that was never closed', () => {
		const series = seriesOf(ONE.replaceAll('- **I', '- I').replaceAll('- **II', '- II'));
		const options = { checker: new Checker(), settings, isTaken: () => false };
		const { text } = beginNext(series, 'xxiv.md', meetingOn(series, '2018-03-05', {}), options);
		assert.match(text, /^- \*\*I\. The Storm\*\*$/m);
	});

	it('does not carry a date that Markdown takes for an item of a list', () => {
		const text =
			'# Protokoll der 24. Sitzung des Hafenrats\n\n5. Februar 2018, Seeheim\n\n1. Die Sitzung fand am 5. Februar 2018 statt. Alle waren froh.\n2. Der Steg ist neu.\n';
		const series = seriesOf(text);
		const options = { checker: new Checker(), settings, isTaken: () => false };
		const begun = beginNext(series, '25.md', meetingOn(series, '2018-03-05', {}), options);
		assert.match(begun.text, /^5\\. März 2018, Seeheim\n\n1\. Die Sitzung fand am 5\. März 2018 statt/m);
	});

	describe('in every language', () => {
		const LANGUAGES: readonly (readonly [name: string, previous: string, expected: readonly string[]])[] = [
			[
				'German',
				'# Protokoll der 24. Sitzung des Hafenrats\n\n5. Februar 2018\n\n## Anwesend\n\n- Ann Lee\n- Bo Roe\n\n## Tagesordnung\n\n1. Begrüßung\n2. Sturm\n\nDie vierundzwanzigste Sitzung des Hafenrats, die zweite des Jahres, fand am 5. Februar 2018 statt. Alle waren froh.\n\nDie nächste Sitzung findet am 5. März 2018 statt.\n',
				[
					'der 25. Sitzung',
					'5. März 2018',
					'Die fünfundzwanzigste Sitzung des Hafenrats, die dritte des Jahres, fand am 5. März 2018 statt.',
					'findet am [Datum] statt',
				],
			],
			[
				'French',
				'# Compte rendu de la 24e réunion du comité du port\n\n5 février 2018\n\n## Présents\n\n- Ann Lee\n- Bo Roe\n\nLa vingt-quatrième réunion du comité du port, la première de l’année, s’est tenue le 5 février 2018. Tous étaient contents.\n\nLa prochaine réunion aura lieu le 5 mars 2018.\n',
				[
					'la 25e réunion',
					'5 mars 2018',
					'La vingt-cinquième réunion du comité du port, la deuxième de l’année, s’est tenue le 5 mars 2018.',
					'aura lieu le [date]',
				],
			],
			[
				'Spanish',
				'# Acta de la 24.ª reunión de la junta del puerto\n\n5 de febrero de 2018\n\n## Asistentes\n\n- Ann Lee\n- Bo Roe\n\nLa vigésima cuarta reunión de la junta del puerto, la segunda del año, se celebró el 5 de febrero de 2018. Todos estaban contentos.\n\nLa próxima reunión se celebrará el 5 de marzo de 2018.\n',
				[
					'la 25.ª reunión',
					'5 de marzo de 2018',
					'La vigésima quinta reunión de la junta del puerto, la tercera del año, se celebró el 5 de marzo de 2018.',
					'se celebrará el [fecha]',
				],
			],
			[
				'Italian',
				'# Verbale della 24ª riunione del consiglio del porto\n\n5 febbraio 2018\n\n## Presenti\n\n- Ann Lee\n- Bo Roe\n\nLa ventiquattresima riunione del consiglio del porto, la seconda dell’anno, si è tenuta il 5 febbraio 2018. Tutti erano contenti.\n\nLa prossima riunione si terrà il 5 marzo 2018.\n',
				[
					'della 25ª riunione',
					'5 marzo 2018',
					'La venticinquesima riunione del consiglio del porto, la terza dell’anno, si è tenuta il 5 marzo 2018.',
					'si terrà il [data]',
				],
			],
			[
				'Portuguese',
				'# Ata da 24.ª reunião do conselho do porto\n\n5 de fevereiro de 2018\n\n## Presentes\n\n- Ann Lee\n- Bo Roe\n\nA vigésima quarta reunião do conselho do porto, a segunda do ano, realizou-se em 5 de fevereiro de 2018. Todos estavam contentes.\n\nA próxima reunião será realizada em 5 de março de 2018.\n',
				[
					'da 25.ª reunião',
					'5 de março de 2018',
					'A vigésima quinta reunião do conselho do porto, a terceira do ano, realizou-se em 5 de março de 2018.',
					'será realizada em [data]',
				],
			],
			[
				'Dutch',
				'# Verslag van de 24e vergadering van de havenraad\n\n5 februari 2018\n\n## Aanwezig\n\n- Ann Lee\n- Bo Roe\n\nDe vierentwintigste vergadering van de havenraad, de tweede van het jaar, vond plaats op 5 februari 2018. Iedereen was tevreden.\n\nDe volgende vergadering vindt plaats op 5 maart 2018.\n',
				[
					'de 25e vergadering',
					'5 maart 2018',
					'De vijfentwintigste vergadering van de havenraad, de derde van het jaar, vond plaats op 5 maart 2018.',
					'vindt plaats op [datum]',
				],
			],
			[
				'English',
				'# Minutes of the 24th meeting of the port board\n\nMonday, 5 February 2018\n\n## Present\n\n- Ann Lee\n- Bo Roe\n\nThe twenty-fourth meeting of the port board, the second of the year, took place on 5 February 2018. All were glad.\n\nThe next meeting will take place on 5 March 2018.\n',
				[
					'the 25th meeting',
					'Monday, 5 March 2018',
					'The twenty-fifth meeting of the port board, the third of the year, took place on 5 March 2018.',
					'will take place on [date]',
				],
			],
		];
		for (const [name, previous, expected] of LANGUAGES) {
			it(name, () => {
				const text = next(seriesOf(previous), '2018-03-05');
				for (const part of expected) assert.ok(text.includes(part), `“${part}” is not in:\n${text}`);
				assert.match(text, /- Ann Lee\n- Bo Roe\n/);
				const left = new Checker().check(text, settings).findings.filter(({ rule }) => rule.id !== 'placeholder-text');
				assert.deepEqual(
					left.map(({ rule, message }) => `${rule.id}: ${message}`),
					[],
				);
			});
		}
	});

	it('makes of the seed report the next one, with nothing but gaps to fill in', function () {
		const seed = seedReport();
		if (!seed) return this.skip();
		const series = seriesOf(seed.text);
		const options = { checker: new Checker(), settings, isTaken: () => false };
		const { text, path, places } = beginNext(series, seed.path, meetingOn(series, '2018-03-05', {}), options);
		assert.equal(path, seed.path.replace('xxiv', 'xxv'));
		assert.match(text, /^[^\n]*Virtual Meeting XXV\n/m);
		assert.match(
			text,
			/The twenty-fifth virtual meeting of the DC Coordination Group \(DCCG\), the second of the year, took place on 5 March 2018\./,
		);
		assert.doesNotMatch(text, /XXIV|twenty-fourth|February/);
		for (const item of ['I. Taking Stock of 2017', 'II. Integrating', 'III. DCs Main', 'IV. DC Sessions', 'V. AOB']) {
			assert.ok(text.includes(`- **${item}`), item);
		}
		assert.equal(
			text.match(/^\S.*\(DC.*\)$|^.*\((?:Co-Facilitator|IGF Secretariat|IRPC)\)$|^Stevan Gorgieski$|^Ben Wallis$/gm)
				?.length,
			13,
		);
		assert.match(text, /^Stevan Gorgieski \(\[affiliation\]\)\n\n(?:[^\n]+\n\n)+Ben Wallis \(\[affiliation\]\)$/m);
		assert.equal(text.slice(places[0]!.from, places[0]!.to), '[what was said or agreed]');
		const found = new Checker().check(text, settings).findings;
		assert.deepEqual(
			found.filter(({ rule }) => rule.id !== 'placeholder-text'),
			[],
		);
	});
});

describe('what the previous report lacked', () => {
	const people = ['Ann Lee', 'Bo Roe', 'Cy Dunn', 'Di Fox', 'Flo Day', 'Gus Orr', 'Hal Zee'].map(
		(name) => `${name} (Harbour Office)`,
	);
	const board = (day: string, names: readonly string[]) =>
		`# Minutes of the Pier Board\n\n${day}\n\nThe meeting of the Marsh Duck Guild (MDG) took place on ${day}. ${names.map((name) => `The ${name} took notes, and the ${name} left.`).join(' ')}\n\nParticipants\n\n${[...people, 'Ed Poe'].join('\n\n')}\n`;
	const nextOf = (...names: string[]): string => {
		const series = seriesOf(board('5 February 2018', names), board('8 January 2018', names));
		const options = { checker: new Checker(), settings, isTaken: () => false };
		return beginNext(series, 'minutes/02.md', meetingOn(series, '2018-03-05', {}), options).text;
	};

	it('is a place to fill in where a list lacks an affiliation', () => {
		const text = nextOf('TVWS');
		assert.ok(text.includes('\nEd Poe ([affiliation])\n'), text);
		assert.ok(text.includes('took place on 5 March 2018. The TVWS took notes, and the TVWS left.'), text);
		const left = new Checker().check(text, settings).findings.map(({ rule }) => rule.id);
		assert.deepEqual([...new Set(left)].sort(), ['placeholder-text', 'undefined-acronym']);
	});

	it('is not asked for again where the earlier lists leave it out, too', () => {
		const days = ['5 February 2018', '8 January 2018', '4 December 2017'];
		const [previous = '', ...earlier] = days.map((day) => board(day, []));
		const series = seriesOf(previous, ...earlier);
		const options = { checker: new Checker(), settings, isTaken: () => false };
		const { text } = beginNext(series, 'minutes/02.md', meetingOn(series, '2018-03-05', {}), options);
		assert.match(text, /\nEd Poe\n$/);
	});

	it('is what an acronym stands for, where an earlier report says it', () => {
		const series = seriesOf(
			board('5 February 2018', ['TVWS']),
			`${board('8 January 2018', ['TVWS'])}\nThe Tidal Vessel Watch Service (TVWS) is new.\n`,
		);
		const options = { checker: new Checker(), settings, isTaken: () => false };
		const { text } = beginNext(series, 'minutes/02.md', meetingOn(series, '2018-03-05', {}), options);
		assert.ok(text.includes('The Tidal Vessel Watch Service (TVWS) took notes, and the TVWS left.'), text);
	});

	it('is left as it is where they never spell anything out', () => {
		const text = nextOf('TVWS', 'XKCS', 'QZTP', 'WVXB', 'PQRT', 'GHJK');
		assert.ok(text.includes('The TVWS took notes, and the TVWS left. The XKCS took'), text);
	});
});

describe('what is proposed for the next meeting', () => {
	const minutes = (day: string, more = '') =>
		`# Minutes of the Pier Board\n\n${day}\n\nPlace: Town Hall\n\nPresent: Ann Lee, Bo Roe\n${more}`;

	it('is the day that was announced', () => {
		const series = seriesOf(minutes('5 February 2018', '\nThe next meeting will take place on 7 March 2018.\n'));
		assert.deepEqual(propose(series), {
			title: 'Minutes of the Pier Board',
			date: '2018-03-07',
			because: 'announced',
			place: 'Town Hall',
			language: 'en',
		});
	});

	it('is the first after its own of several that were announced', () => {
		for (const [title, present, said] of [
			['Minutes, 5 February 2018', 'Present', 'Next meetings: 5 March 2018, 2 April 2018'],
			[
				'Minutes, 5 February 2018',
				'Present',
				'Dates of next meetings:\n\n- 8 January 2018\n- 5 March 2018\n- 2 April 2018',
			],
			['Minutes, 5 February 2018', 'Present', '## Upcoming meetings\n\n- 5 March\n- 2 April'],
			['Protokoll, 5. Februar 2018', 'Anwesend', 'Nächste Sitzungen: 5. März 2018, 2. April 2018'],
			['Procès-verbal, 5 février 2018', 'Présents', 'Prochaines réunions : 5 mars 2018, 2 avril 2018'],
			['Notulen, 5 februari 2018', 'Aanwezig', 'Volgende vergaderingen: 5 maart 2018, 2 april 2018'],
			['Acta, 5 de febrero de 2018', 'Asistentes', 'Próximas reuniones: 5 de marzo de 2018, 2 de abril de 2018'],
			['Verbale, 5 febbraio 2018', 'Presenti', 'Prossime riunioni: 5 marzo 2018, 2 aprile 2018'],
			['Ata, 5 de fevereiro de 2018', 'Presentes', 'Próximas reuniões: 5 de março de 2018, 2 de abril de 2018'],
		]) {
			const { date, because } = propose(seriesOf(`# ${title}\n\n${present}: Ann Lee\n\n## X\n\nYes.\n\n${said}\n`));
			assert.deepEqual([date, because], ['2018-03-05', 'announced'], said);
		}
	});

	it('is the day that words leave no choice of, also without its year', () => {
		const said = { 'the second Tuesday of April': '2018-04-10', 'Monday, 5 March': '2018-03-05' };
		for (const [words, date] of Object.entries(said)) {
			const series = seriesOf(minutes('5 February 2018', `\nThe next meeting will be held on ${words}.\n`));
			const { date: found, because, words: shown } = propose(series);
			assert.deepEqual([found, because, shown], [date, 'announced', undefined]);
		}
	});

	it('is not invented where words leave a choice, and they are shown with a day that they may mean', () => {
		const said = { 'in early March': '2018-03-05', 'in the week of 5 March': '2018-03-05', 'in April': '2018-04-02' };
		for (const [words, example] of Object.entries(said)) {
			const previous = minutes('5 February 2018', `\nThe next meeting will be held ${words}.\n`);
			// The rhythm of the series is that of every second week.
			const found = propose(seriesOf(previous, minutes('22 January 2018'), minutes('8 January 2018')));
			assert.deepEqual([found.date, found.example, found.because], [undefined, example, undefined]);
			assert.ok(words.endsWith(found.words ?? '-'), found.words);
		}
	});

	it('fits the rhythm where words only count weeks', () => {
		const previous = minutes('5 February 2018', '\nThe next meeting is in two weeks.\n');
		const { date, because, words } = propose(seriesOf(previous, minutes('22 January 2018')));
		assert.deepEqual([date, because, words], ['2018-02-19', 'rhythm', 'two weeks']);
	});

	it('else one that fits the rhythm of the series', () => {
		const { date, because } = propose(
			seriesOf(minutes('5 February 2018'), minutes('22 January 2018'), minutes('8 January 2018')),
		);
		assert.deepEqual({ date, because }, { date: '2018-02-19', because: 'rhythm' });
	});

	it('else nothing', () => {
		assert.equal(propose(seriesOf(minutes('5 February 2018'))).date, undefined);
	});

	it('lasts as long as the previous one', () => {
		const { days } = meetingOn(seriesOf(minutes('5–7 February 2018')), '2018-03-05', {});
		assert.deepEqual(
			days.map(({ day }) => day),
			[5, 7],
		);
		assert.match(next(seriesOf(minutes('5–7 February 2018')), '2018-03-05'), /^5–7 March 2018$/m);
	});
});
