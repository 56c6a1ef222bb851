/** What is counted on, renumbered or emptied when a report is begun. */
import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { meetingOn, nextReport } from '../../../server/src/workspace/index.js';

const read = (text: string) => new ReportReader().read(text, {});

function next(date: string, previous: string, ...earlier: readonly string[]): string {
	const series = { previous: read(previous), earlier: earlier.map(read) };
	return nextReport(series, meetingOn(series, date, {}), 'en');
}

describe('a report begun from the previous one', () => {
	it('renumbers headings without a sign after their number', () => {
		const minutes = (day: string, topics: readonly string[]) => {
			const all = ['Begrüßung', ...topics, 'Verschiedenes'];
			const items = all.map((topic, i) => `${i + 1}. ${topic}\n`).join('');
			const sections = all.map((topic, i) => `## TOP ${i + 1} ${topic}\n\nEs ging um ${topic}.\n`).join('\n');
			return `# Protokoll des Hafenrats\n\n${day}\n\n## Tagesordnung\n\n${items}\n${sections}`;
		};
		const text = next(
			'2018-03-05',
			minutes('5. Februar 2018', ['Boote', 'Haushalt', 'Brücke']),
			minutes('8. Januar 2018', ['Steg']),
		);
		assert.deepEqual(text.match(/^## TOP.*$/gm), [
			'## TOP 1 Begrüßung',
			'## TOP 2 [erstes Thema]',
			'## TOP 3 [zweites Thema]',
			'## TOP 4 Verschiedenes',
		]);
	});

	it('counts the topics of an agenda that are to be filled in, wherever they stand', () => {
		const minutes = (day: string, ...topics: readonly string[]) => {
			const [one = '', other = ''] = topics;
			const items = ['Welcome', one, 'Cash report', other, 'Other business'].map((item, i) => `${i + 1}. ${item}\n`);
			const sections = [one, 'Cash report', other].map((topic) => `## ${topic}\n\nThere were ${topic.length}.\n`);
			return `# Minutes of the Quay Board\n\n${day}\n\n## Agenda\n\n${items.join('')}\n${sections.join('\n')}`;
		};
		const text = next(
			'2018-03-05',
			minutes('5 February 2018', 'The storm', 'New boats'),
			minutes('8 January 2018', 'The pier', 'Dredging'),
		);
		assert.match(text, /^2\. \[first topic\]\n3\. Cash report\n4\. \[second topic\]$/m);
		assert.deepEqual(text.match(/^## .*topic.*$/gm), ['## [first topic]', '## [second topic]']);
	});

	it('takes the item for what nobody has announced for one by any of its names', () => {
		const names = {
			Verschiedenes: ['Sonstiges', 'TOP 3: Sonstiges', 'Mitteilungen und Verschiedenes'],
			'TOP 2: Verschiedenes': ['Sonstiges', 'TOP 4: Allfälliges'],
			'Any other business': ['AOB', 'Other matters', 'Miscellaneous'],
			'Questions diverses': ['Divers', 'Autres points', 'Affaires diverses'],
			'Ruegos y preguntas': ['Otros asuntos', 'Varios', 'Asuntos generales'],
			'Varie ed eventuali': ['Varie', 'Altre questioni'],
			Rondvraag: ['W.v.t.t.k.', 'Wat verder ter tafel komt', 'Overige punten'],
			'Outros assuntos': ['Diversos', 'Assuntos gerais'],
		};
		const minutes = (day: string, ...items: readonly string[]) =>
			`# Quay Board\n\n${day}\n\n## Agenda\n\n${items.map((item) => `- ${item}\n`).join('')}\n## ${items.at(-1)}\n\nThe pier was ${items.length} feet.\n`;
		for (const [last, before] of Object.entries(names)) {
			for (const other of before) {
				const text = next(
					'2018-03-05',
					minutes('2018-02-05', 'The storm', last),
					minutes('2018-01-08', 'Boats', other),
				);
				assert.match(text, new RegExp(`^- \\[.+\\]\n- ${last}$`, 'm'), other);
				assert.match(text, new RegExp(`^## ${last}$`, 'm'), other);
			}
		}
		const unlike = next(
			'2018-03-05',
			minutes('2018-02-05', 'The storm', 'Other boats'),
			minutes('2018-01-08', 'Boats', 'AOB'),
		);
		assert.doesNotMatch(unlike, /Other boats/);
	});

	it('keeps a field with the name of somebody, whatever it is called', () => {
		const minutes = (present: string, line: string) =>
			`# Conseil du port\n\n2018-02-05\n\n## Participants\n\n${present} : Ana Lund, Bo Berg, Cy Dunn\n\n${line}\n\n## Notes\n\nThe pier is old.\n\nBericht vom Steg: Bo Berg.\n`;
		const fields = {
			Présents: 'Secrétaire de séance : Mme Ana Lund',
			Present: 'Minutes taken by: Ana Lund',
			Anwesend: '**Wortprotokoll:** Ana Lund',
			Presentes: 'Redacta el acta: D.ª Ana Lund',
			Presenti: 'Segretaria della seduta: Ana Lund',
			Aanwezig: 'Verslag van: Ana Lund',
		};
		for (const [present, line] of Object.entries(fields)) {
			const text = next('2018-03-05', minutes(present, line));
			assert.ok(text.includes(`\n\n${line}\n\n## Notes\n`), text);
			assert.doesNotMatch(text, /Bericht/);
		}
		const [one, other] = ['Secrétaire de séance : Mme Ana Lund', 'Secrétaire de séance : M. Bo Berg'];
		assert.match(
			next('2018-03-05', minutes('Présents', one), minutes('Présents', other).replace('02-05', '01-08')),
			/^Secrétaire de séance : \[name\]$/m,
		);
	});

	it('opens as the last one did, if the date comes first', () => {
		const minutes = (day: string, sentence: string) => `# Quay Board\n\n${day}\n\n## Notes\n\n${sentence} It rained.\n`;
		const openings = {
			'Le lundi 5 février 2018 à 20 h 30, le conseil s’est réuni en mairie.':
				'Le lundi 5 mars 2018 à 20 h 30, le conseil s’est réuni en mairie.',
			'Am 5. Februar 2018 um 19.30 Uhr tagte der Vorstand.': 'Am 5. März 2018 um 19.30 Uhr tagte der Vorstand.',
			'Am 5. Februar 2018 fand die Sitzung des Vorstands statt.':
				'Am 5. März 2018 fand die Sitzung des Vorstands statt.',
			'On 5 February 2018 at 7:30 pm, the board met in the hall.':
				'On 5 March 2018 at 7:30 pm, the board met in the hall.',
			'El 5 de febrero de 2018, a las 19:30, se reunió el pleno.':
				'El 5 de marzo de 2018, a las 19:30, se reunió el pleno.',
			'Il giorno 5 febbraio 2018, alle ore 19:30, si è riunito il consiglio.':
				'Il giorno 5 marzo 2018, alle ore 19:30, si è riunito il consiglio.',
			'Op 5 februari 2018 om 19.30 uur vergaderde het bestuur.': 'Op 5 maart 2018 om 19.30 uur vergaderde het bestuur.',
			'Em 5 de fevereiro de 2018, às 19:30, reuniu a direção.': 'Em 5 de março de 2018, às 19:30, reuniu a direção.',
		};
		for (const [last, now] of Object.entries(openings)) {
			assert.equal(
				next('2018-03-05', minutes('2018-02-05', last)),
				minutes('2018-03-05', now).replace(' It rained.', ''),
			);
		}
		const others = [
			'On 5 February 2018 the bridge opened at 7:30.',
			'On 5 February 2018 the next meeting was planned.',
			'On 5 February 2018 at 7:34 pm, the board met in the hall.',
			'The meeting closed on 5 February 2018 at 9:30 pm.',
		];
		for (const other of others) {
			const text = next('2018-03-05', minutes('2018-02-05', other));
			assert.equal(text, minutes('2018-03-05', '[what was said or agreed]').replace(' It rained.', ''));
		}
	});

	it('asks for the running numbers of minutes', () => {
		const minutes = (day: string, number: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n## Opening\n\n${number} The minutes of the last meeting are approved.\n`;
		assert.match(
			next('2018-03-05', minutes('5 February 2018', '18/050'), minutes('8 January 2018', '18/030')),
			/^18\/\[to be filled in\] The minutes of the last meeting are approved\.$/m,
		);
	});

	it('keeps the comments of those who write no HTML', () => {
		const minutes = (day: string) =>
			`# Quay Board\n\n${day}\n\n[//]: # (Do not change the order 🎉 of the items)\n[comment]: <> (Ask Ann)\n[old]: https://example.org\n\n## Agenda\n\n1. Opening\n2. Boats\n`;
		const kept = /^\[\/\/\]: # \(Do not change the order 🎉 of the items\)\n\[comment\]: <> \(Ask Ann\)\n\n## Agenda/m;
		assert.match(next('2018-03-05', minutes('5 February 2018')), kept);
		assert.match(next('2018-03-05', minutes('5 February 2018'), minutes('8 January 2018')), kept);
	});

	it('counts on what stands after the name of the body', () => {
		const counted = {
			'# Quay Board no. 42': '# Quay Board no. 43',
			'# İzmir Board no. 443': '# İzmir Board no. 444',
			'# Comité du port n° 42': '# Comité du port n° 43',
			'# Hafenrat Nr. 42': '# Hafenrat Nr. 43',
			'# Quay Board no. 42/2018': '# Quay Board no. 42/2018',
		};
		for (const [one, other] of Object.entries(counted)) {
			assert.equal(next('2018-03-05', `${one}\n\n2018-02-05\n\nAll went well.\n`).split('\n')[0], other);
		}
	});

	it('takes an item that goes on in the next line for one', () => {
		const minutes = (day: string, said: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n## Agenda\n\n1. Approval of the minutes of the\n   last meeting\n2. Other\n\n## Notes\n\n${said}`;
		const text = next(
			'2018-03-05',
			minutes('5 February 2018', '- The boats that were\n  bought in May were\n  sold.\n'),
			minutes('8 January 2018', '- Nothing.\n'),
		);
		assert.match(text, /1\. Approval of the minutes of the\n {3}last meeting\n2\. Other/);
		assert.match(text, /## Notes\n\n- \[what was said or agreed\]\n$/);
	});

	it('takes the ticks out of a list of those present', () => {
		const minutes = (day: string, tick: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n## Participants\n\n- [${tick}] Ana Lund\n- [ ] Bo Berg\n`;
		assert.equal(next('2018-03-05', minutes('5 February 2018', 'x')), minutes('5 March 2018', ' '));
	});

	it('takes a name with a hyphen for the same without', () => {
		const minutes = (day: string, body: string) =>
			`# Minutes\n\n${day}\n\nThe chair of the ${body} thanked all who had come and wished them a safe way home.\n`;
		assert.match(
			next('2018-03-05', minutes('5 February 2018', 'Quay-Board'), minutes('8 January 2018', 'Quay Board')),
			/^The chair of the Quay-Board thanked all who had come and wished them a safe way home\.$/m,
		);
	});

	it('drops a sentence that would have a hole', () => {
		const minutes = (day: string, weather: string) =>
			`# Minutes\n\n${day}\n\nThe chair thanked all who had come in the ${weather} and wished them a safe way home.\n`;
		const text = next('2018-03-05', minutes('5 February 2018', 'rain'), minutes('8 January 2018', 'fog'));
		assert.doesNotMatch(text, /thanked/);
	});

	it('keeps the line breaks of a paragraph, and a line of it that is a paragraph elsewhere', () => {
		const rules = [
			'All who are present keep to the rules of the quay, which say who may speak, for how long, and of what, and that nobody is called a landlubber.',
			'The rules hang in the shed beside the door, where anybody can read them at any time, and the harbour master explains them to whoever asks her.',
			'',
		].join('\n');
		const minutes = (day: string, heading: string, said: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n${heading}${rules}${said}\n## Agenda\n\n1. Boats\n`;
		const text = next(
			'2018-04-05',
			minutes('5 March 2018', 'Notice on Rules\n', 'The shed had been painted green in the winter.\n'),
			minutes('5 February 2018', '**Notice on Rules**\n\n', ''),
			minutes('8 January 2018', '**Notice on Rules**\n\n', ''),
		);
		assert.ok(text.includes(`\n\nNotice on Rules\n${rules}`), text);
	});

	it('goes by the last reports, and puts absent members among those who are expected', () => {
		const minutes = (day: string, present: string, absent: string, said: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n## Members present\n\n${present}\n\n## Members absent\n\n${absent}\n\n## Rules\n\n${said}\n`;
		const [ana, bo, cy] = ['- Ana Lund (Port)', '- Bo Berg (City)', '- Cy Dahl (Yard)'];
		const text = next(
			'2018-04-02',
			minutes('5 March 2018', `${ana}\n${bo}`, `${cy}`, 'Hands are raised.\n\nSnow is cleared.'),
			minutes('5 February 2018', `${ana}\n${cy}`, `${bo}`, 'Hands are raised.'),
			minutes('8 January 2018', `${ana}\n${cy}`, `${bo}`, 'Doors are shut.'),
			minutes('4 December 2017', `${ana}\n${cy}`, `${bo}`, 'Doors are shut.'),
		);
		assert.match(text, /## Members present\n\n- Ana Lund \(Port\)\n- Bo Berg \(City\)\n- Cy Dahl \(Yard\)\n/);
		assert.match(text, /## Members absent\n\n- \[name\]\n/);
		assert.match(text, /## Rules\n\nHands are raised\.\n/);
		assert.doesNotMatch(text, /Snow|Doors/);
	});

	it('begins to count anew in French', () => {
		const text = next('2019-03-05', '# Compte rendu de la 12e réunion 2018 du Comité du port\n\n5 décembre 2018\n');
		assert.match(text, /^# Compte rendu de la 1re réunion 2019 du Comité du port$/m);
		const other = next('2019-03-05', '# Verslag van de 12e vergadering 2018 van de havenraad\n\n5 december 2018\n');
		assert.match(other, /^# Verslag van de 1e vergadering 2019 van de havenraad$/m);
	});

	it('leaves the day alone on which something was due that earlier reports have, too', () => {
		const minutes = (day: string) =>
			`# Minutes\n\n${day}\n\n## Reports\n\n- Report of the auditor (due 5 February 2018)\n`;
		assert.equal(next('2018-03-05', minutes('5 February 2018'), minutes('8 January 2018')), minutes('5 March 2018'));
	});

	it('keeps what stands above the items of an agenda, in whatever type it is set', () => {
		const minutes = (day: string, note: string) => `# Minutes\n\n${day}\n\n## Agenda\n\n${note}\n\n- Boats\n- Piers\n`;
		const text = next(
			'2018-03-05',
			minutes('5 February 2018', 'Topics that were sent in before the meeting.'),
			minutes('8 January 2018', '**Topics** that were sent in before the meeting.'),
		);
		assert.equal(text, minutes('5 March 2018', 'Topics that were sent in before the meeting.'));
	});

	it('takes how many took part for no list of them', () => {
		const minutes = (day: string, count: string) => `# Minutes\n\n${day}\n\n## Survey\n\n- Participants: ${count}\n`;
		const text = next(
			'2018-03-05',
			minutes('5 February 2018', '51 / 47 / 29'),
			minutes('8 January 2018', '12 / 40'),
			minutes('4 December 2017', '7 / 8'),
		);
		assert.doesNotMatch(text, /51/);
	});

	it('drops what two meetings spoke of where all others spoke of other things', () => {
		const topics = 'boats, piers, ropes, nets, buoys, lamps, oars, masts, tides, gulls'.split(', ');
		const minutes = (month: number, others: readonly string[]) =>
			`# Minutes\n\n2018-0${month}-05\n\n## Talk\n\n${[...others, ...topics.slice(2 * month - 2, 2 * month).map((each) => `The ${each}`)].map((each) => `- ${each}`).join('\n')}\n\n## Rules\n\n- Hands are raised\n${month > 3 ? '- Doors are shut\n' : ''}`;
		const text = next(
			'2018-06-05',
			minutes(5, ['The shed']),
			minutes(4, ['The shed']),
			...[3, 2, 1].map((month) => minutes(month, [])),
		);
		assert.match(
			text,
			/## Talk\n\n- \[what was said or agreed\]\n\n## Rules\n\n- Hands are raised\n- Doors are shut\n$/,
		);
	});

	it('keeps a heading that is new above one that every report has, and what stands there each time', () => {
		const minutes = (day: string, above: string) =>
			`# Minutes of the Quay Board\n\n${day}\n\n## ${above}\n\n### How to take part\n\n> Call the harbour office.\n\n## Boats\n\nAll were at sea on ${day}.\n`;
		const earlier = ['8 January 2018', '4 December 2017', '6 November 2017'].map((day) => minutes(day, 'Place'));
		assert.match(
			next('2018-03-05', minutes('5 February 2018', 'Where and when'), ...earlier),
			/^## Where and when\n+### How to take part\n+> Call the harbour office\.\n+## Boats$/m,
		);
		const topics = minutes('5 February 2018', 'Ferries').replace('## Boats\n', '## Boats\n\n### How to take part\n');
		assert.doesNotMatch(next('2018-03-05', topics, ...earlier), /Ferries/);
	});

	it('has the next day in the name of its file, and keeps no line for the sake of another', () => {
		const minutes = (day: string, iso: string, said: string) =>
			`# Minutes\n\n${day}\n\nFile: Quay_Board_${iso}.docx\n\n## Talk\n\n${said}\n`;
		assert.equal(
			next(
				'2018-03-05',
				minutes('5 February 2018', '2018-02-05', '- Photos_2018-02-05.zip'),
				minutes('8 January 2018', '2018-01-08', '- Nothing'),
			),
			minutes('5 March 2018', '2018-03-05', '- [what was said or agreed]'),
		);
	});

	it('ticks nobody off, whatever stands in every report', () => {
		const minutes = (day: string) =>
			`# Minutes of the board, ${day}\n\n## Attendance\n\n### Members\n\n- [x] Ann Lee - Port\n- [ ] Bo Roe - Museum\n\n## Non-voting projects\n\n- [x] Cy Dunn - Rowing Club\n- [ ] Di Fox - Harbour Office\n1. [X] Eve Hall - Library\n\n## Agenda\n\n- Opening\n`;
		const text = next('2024-02-14', minutes('10 January 2024'), minutes('13 December 2023'));
		assert.match(text, /- \[ \] Cy Dunn - Rowing Club\n- \[ \] Di Fox - Harbour Office\n1\. \[ \] Eve Hall/);
		assert.doesNotMatch(text, /\[x\]/i);
	});

	it('says of nobody when they came or left last time', () => {
		for (const [list, expected] of [
			['Present: Ann Lee (chair), Bo Roe, Cy Dunn (until 10.30)', 'Present: Ann Lee (chair), Bo Roe, Cy Dunn'],
			['Present: Ann Lee (Port, until 10:30), Bo Roe', 'Present: Ann Lee (Port), Bo Roe'],
			['Present: Ann Lee (until 10:30, Port), Bo Roe', 'Present: Ann Lee (Port), Bo Roe'],
			['Anwesend: Ann Lee (bis 10.30 Uhr), Bo Roe (ab 9:15)', 'Anwesend: Ann Lee, Bo Roe'],
			['Présents : Anne Petit (jusqu’à 10h30), Luc Roux', 'Présents : Anne Petit, Luc Roux'],
			['Present: Ann Lee (left early), Bo Roe (alternate)', 'Present: Ann Lee, Bo Roe (alternate)'],
			['Present: Ann Lee (Port, from item 3), Bo Roe', 'Present: Ann Lee (Port), Bo Roe'],
			['Anwesend: Ann Lee (ab TOP 3), Bo Roe (zeitweise)', 'Anwesend: Ann Lee, Bo Roe'],
			['Présents : Anne Petit (arrivée en retard), Luc Roux', 'Présents : Anne Petit, Luc Roux'],
			['Aanwezig: Ann Lee (tot agendapunt 4), Bo Roe', 'Aanwezig: Ann Lee, Bo Roe'],
			['Asistentes: Ana Ruiz (hasta el punto 3), Luis Gil', 'Asistentes: Ana Ruiz, Luis Gil'],
			['Presenti: Ana Rossi (fino al punto 3), Luca Bo', 'Presenti: Ana Rossi, Luca Bo'],
			['Presentes: Ana Silva (até ao ponto 3), Rui Lima', 'Presentes: Ana Silva, Rui Lima'],
			['Participants:\n\n- Ann Lee (Port): until 11:00\n- Bo Roe', 'Participants:\n\n- Ann Lee (Port)\n- Bo Roe'],
		] as const) {
			const text = next(
				'2018-03-05',
				`# Minutes of the board\n\n5 February 2018\n\n${list}\n\n## Budget\n\nIt grows.\n`,
			);
			assert.equal(text.split('\n\n').slice(2).join('\n\n').split('\n\n## Budget')[0], expected);
		}
	});

	it('leaves the mark of no note that is gone', () => {
		const text = next(
			'2018-03-05',
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ann Lee[^a], Bo Roe\n\n## Budget[^1]\n\nIt grows[^1].\n\n[^1]: By a third.\n\n[^a]: Online.\n',
		);
		assert.match(text, /^## Budget$/m);
		assert.doesNotMatch(text, /\[\^/);
	});
});
