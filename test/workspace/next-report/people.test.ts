/** Who is expected at the next meeting, and the list of participants of a draft. */
import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { candidatesOf, meetingOn, nextReport, type SeriesReports } from '../../../server/src/workspace/index.js';

function seriesOf(previous: string, ...earlier: readonly string[]): SeriesReports {
	const read = (text: string) => new ReportReader().read(text, {});
	return { previous: read(previous), earlier: earlier.map(read) };
}

const DAYS = ['5 March 2018', '5 February 2018', '8 January 2018', '4 December 2017', '6 November 2017'];

/** Reports with these lists, the latest first. */
function withLists(...lists: readonly string[]): SeriesReports {
	const [previous = '', ...earlier] = lists.map((list, i) => `# Minutes of the Pier Board\n\n${DAYS[i]}\n\n${list}\n`);
	return seriesOf(previous, ...earlier);
}

const bullets = (...people: readonly string[]): string =>
	`## Participants\n\n${people.map((each) => `- ${each}`).join('\n')}`;

/** What the draft has from its list of participants on. */
function listOf(series: SeriesReports, people?: readonly string[]): string {
	const text = nextReport(series, meetingOn(series, '2018-04-09', people ? { people } : {}), 'en');
	return text.slice(text.indexOf('2018') + 5).trim();
}

describe('those who may be at the next meeting', () => {
	it('are ticked if they were at the last one, or come regularly', () => {
		const all = candidatesOf(
			withLists(
				bullets('Ann Lee (Chair)', 'Eve Frey (Old Inn)'),
				bullets('Ann Lee (Harbour Office)', 'Bo Roe'),
				bullets('Ann Lee', 'Bo Roe', 'Cy Dunn (Boat Owners)'),
			),
		);
		assert.deepEqual(all, [
			{ name: 'Ann Lee', affiliation: 'Harbour Office', role: 'Chair', expected: true, reports: 3, last: '2018-03-05' },
			{ name: 'Eve Frey', affiliation: 'Old Inn', expected: true, reports: 1, last: '2018-03-05' },
			{ name: 'Bo Roe', expected: true, reports: 2, last: '2018-02-05' },
			{ name: 'Cy Dunn', affiliation: 'Boat Owners', expected: false, reports: 1, last: '2018-01-08' },
		]);
	});

	it('are one person each, however they were spelled once', () => {
		const series = withLists(
			bullets('Jo Schifer (Coast Guard)', 'Ann Lee'),
			...[1, 2, 3].map(() => bullets('Jo Schifter (Coast Guard)', 'Ann Lee')),
		);
		assert.deepEqual(
			candidatesOf(series).map(({ name, reports }) => [name, reports]),
			[
				['Jo Schifter', 4],
				['Ann Lee', 4],
			],
		);
		assert.equal(listOf(series), bullets('Jo Schifter (Coast Guard)', 'Ann Lee'));
	});

	it('are two people where both are on one list, or neither spelling is far more frequent', () => {
		const names = (...lists: readonly string[]) => candidatesOf(withLists(...lists)).map(({ name }) => name);
		const both = bullets('Jo Schifer', 'Jo Schifter');
		assert.deepEqual(names(both, ...[1, 2, 3].map(() => bullets('Jo Schifter', 'Ann Lee'))).slice(0, 2), [
			'Jo Schifer',
			'Jo Schifter',
		]);
		assert.deepEqual(names(bullets('Jo Schifer', 'Ann Lee'), bullets('Jo Schifter', 'Ann Lee')), [
			'Jo Schifer',
			'Ann Lee',
			'Jo Schifter',
		]);
	});
});

describe('the list of participants of a draft', () => {
	it('has those who were chosen, in its own form', () => {
		const lists: readonly (readonly [before: string, after: string])[] = [
			[bullets('Ann Lee (Chair)', 'Bo Roe (Boats)'), bullets('Ann Lee (Chair)', 'Cy Dunn (Piers)', 'Di Ek')],
			['Present: Ann Lee, Bo Roe', 'Present: Ann Lee, Cy Dunn, Di Ek'],
			['> Present:\n>\n> - Ann Lee\n> - Bo Roe', '> Present:\n>\n> - Ann Lee\n> - Cy Dunn (Piers)\n> - Di Ek'],
			[
				'## Participants\n\n1. Ann Lee\n2. Bo Roe\n3. Fay Grant',
				'## Participants\n\n1. Ann Lee\n2. Cy Dunn (Piers)\n3. Di Ek',
			],
			[
				'Participants List\n\nAnn Lee (Chair)\n\nBo Roe (Boats)',
				'Participants List\n\nAnn Lee (Chair)\n\nCy Dunn (Piers)\n\nDi Ek',
			],
			[
				'## Participants\n\n| Name | Affiliation |\n|---|---|\n| Ann Lee | Docks |\n| Bo Roe | Boats |',
				'## Participants\n\n| Name | Affiliation |\n|---|---|\n| Ann Lee | Docks |\n| Cy Dunn | Piers |\n| Di Ek |  |',
			],
			[
				'## Participants\n\n- [x] Ann Lee\n- [ ] Bo Roe\n- [ ] Fay Grant',
				'## Participants\n\n- [ ] Ann Lee\n- [ ] Cy Dunn (Piers)\n- [ ] Di Ek',
			],
		];
		for (const [before, after] of lists) {
			const series = withLists(before, bullets('Ann Lee', 'Cy Dunn (Piers)', 'Bo Roe'));
			assert.equal(listOf(series, ['Ann Lee', 'Cy Dunn', 'Di Ek']), after);
		}
	});

	it('has the role of those who were chosen in the column for it, and no role for an affiliation', () => {
		const table = (...rows: readonly string[]) =>
			`## Participants\n\n| Name | Affiliation | Role |\n|---|---|---|\n${rows.join('\n')}`;
		const [ann, cy] = ['| Ann Lee | Docks | Chair |', '| Cy Dunn |  | Treasurer |'];
		const series = withLists(table(ann), table(ann, cy));
		assert.equal(listOf(series, ['Ann Lee', 'Cy Dunn']), table(ann, cy));
	});

	it('has others in the place of those who are not expected', () => {
		const series = withLists(bullets('Ann Lee (Docks)', 'Bo Roe (Boats)'));
		assert.equal(
			listOf(series, ['Cy Dunn', 'Di Ek']),
			bullets('Cy Dunn ([affiliation])', 'Di Ek').replace(' ([affiliation])', ''),
		);
		assert.equal(listOf(series, []), bullets('[name]'));
	});

	it('keeps whoever has an office, however new, and nobody twice', () => {
		const series = withLists(
			bullets(
				'Ann Lee (Docks)',
				'Bo Roe (Secretary)',
				'Eve Frey (Old Inn)',
				'Fay Grant (Guest)',
				'Ann Lee (Docks)',
				'Cy Dunn (Piers)',
			),
			bullets('Ann Lee (Docks)', 'Cy Dunn (Piers)'),
		);
		assert.equal(listOf(series), bullets('Ann Lee (Docks)', 'Bo Roe (Secretary)', 'Cy Dunn (Piers)'));
	});

	it('keeps all where the earlier lists have few of them', () => {
		const previous = bullets('Ann Lee', 'Bo Roe', 'Eve Frey');
		assert.equal(listOf(withLists(previous, bullets('Ann Lee', 'Cy Dunn'))), previous);
	});

	describe('beside a list of members', () => {
		const lists = (members: readonly string[], others: readonly string[]) =>
			`${bullets(...members).replace('Participants', 'Members present')}\n\n${bullets(...others).replace('Participants', 'Other participants')}`;
		const all = [
			lists(['Ann Lee', 'Bo Roe', 'Eve Frey'], ['Fay Grant', 'Gus Holm', 'Ida Jung', 'Kai Lund']),
			lists(['Ann Lee', 'Bo Roe'], ['Gus Holm', 'Moe Nix']),
			lists(['Ann Lee', 'Bo Roe'], ['Ida Jung', 'Oda Pohl']),
			lists(['Ann Lee', 'Bo Roe'], ['Kai Lund', 'Rex Sand']),
		];

		it('keeps the guests who come regularly, but whoever is new on the roll', () => {
			assert.equal(listOf(withLists(...all)), lists(['Ann Lee', 'Bo Roe', 'Eve Frey'], ['Gus Holm']));
		});

		it('keeps all guests who came before if the body meets once a year', () => {
			const yearly = all.map((list, i) => `# Minutes of the Pier Board\n\n5 March ${2018 - i}\n\n${list}\n`);
			assert.equal(
				listOf(seriesOf(yearly[0]!, ...yearly.slice(1))),
				lists(['Ann Lee', 'Bo Roe', 'Eve Frey'], ['Gus Holm', 'Ida Jung', 'Kai Lund']),
			);
		});
	});

	describe('where people come and go', () => {
		const guests = ['Di Ek', 'Gus Holm', 'Ida Jung'];
		const members = ['Ann Lee', 'Bo Roe', 'Cy Dunn'];

		it('keeps all whose names are there to be ticked', () => {
			const earlier = guests.map((guest) => bullets(...[...members, guest].map((name) => `[x] ${name}`)));
			const previous = (fay: string) => bullets('[x] Ann Lee', '[x] Bo Roe', '[x] Cy Dunn', `[${fay}] Fay Grant`);
			const empty = [...members, 'Fay Grant'].map((name) => `[ ] ${name}`);
			assert.equal(listOf(withLists(previous(' '), ...earlier)), bullets(...empty));
			assert.equal(listOf(withLists(previous('x'), ...earlier)), bullets(...empty.slice(0, 3)));
		});

		it('keeps whoever earlier reports have in the same words, but on no list', () => {
			const fay = 'Fay Grant - Harbour Office';
			const earlier = (staff: string) =>
				guests.map((guest) => `${bullets(...members, guest)}\n\n## Harbour Office\n\n- ${staff}`);
			const previous = bullets(...members, fay);
			assert.equal(listOf(withLists(previous, ...earlier(fay))), previous);
			assert.equal(listOf(withLists(previous, ...earlier('Moe Nix'))), bullets(...members));
		});
	});

	it('keeps all where most were on no earlier list', () => {
		const lists = [
			['Ann Lee', 'Bo Roe', 'Eve Frey'],
			['Ann Lee', 'Cy Dunn'],
			['Cy Dunn', 'Di Ek'],
			['Di Ek', 'Fay Grant'],
		];
		assert.equal(
			listOf(withLists(...lists.map((people) => bullets(...people)))),
			bullets('Ann Lee', 'Bo Roe', 'Eve Frey'),
		);
	});

	it('keeps only who came before where nearly all are others', () => {
		const lists = [
			['Ann Lee', 'Eve Frey', 'Gus Holm', 'Ida Jung'],
			['Ann Lee', 'Cy Dunn', 'Bo Roe'],
			['Ann Lee', 'Cy Dunn', 'Bo Roe'],
			['Ann Lee', 'Cy Dunn', 'Fay Grant'],
		];
		const listed = (...people: string[][]) => listOf(withLists(...people.map((each) => bullets(...each))));
		assert.equal(listed(...lists), bullets('Ann Lee'));
		assert.equal(listed(['Eve Frey', 'Gus Holm', 'Ida Jung'], ...lists.slice(1)), bullets('[name]'));
		const inLine = lists.map((people) => `Present: ${people.join(', ')}`);
		const others = 'Present: Eve Frey, Gus Holm, Ida Jung';
		assert.equal(listOf(withLists(others, ...inLine.slice(1))), others);
		// Two earlier lists do not show who is a guest.
		assert.equal(listed(...lists.slice(0, 3)), bullets(...lists[0]!));
	});

	it('strikes nobody out, unless they are struck out each time', () => {
		const earlier = [1, 2].map(() => bullets('Ann Lee', 'Bo Roe', '~~Cy Dunn~~'));
		const series = withLists(bullets('Ann Lee', '~~Bo Roe~~', '~~Cy Dunn~~'), ...earlier);
		assert.equal(listOf(series), bullets('Ann Lee', 'Bo Roe', '~~Cy Dunn~~'));
	});

	it('has members who were away at its end, also where each is a paragraph', () => {
		const lists = (present: string, absent: string) => `Participants\n\n${present}\n\nApologies\n\n${absent}`;
		const series = withLists(
			lists('Ann Lee (Docks)\n\nBo Roe (Boats)', 'Cy Dunn (Piers)'),
			lists('Ann Lee (Docks)\n\nBo Roe (Boats)\n\nCy Dunn (Piers)', 'Di Ek (Inn)'),
		);
		assert.equal(listOf(series), lists('Ann Lee (Docks)\n\nBo Roe (Boats)\n\nCy Dunn (Piers)', '[name]'));
	});

	it('has members who were away as they are written when they are there, unless all are written so', () => {
		const lists = (present: readonly string[], absent: readonly string[]) =>
			`${bullets(...present)}\n\n${bullets(...absent).replace('Participants', 'Apologies')}`;
		const expected = (...people: readonly string[]) => lists(people, ['[name]']);
		const before = lists(['Ann Lee - Docks', 'Bo Roe - Boats', 'Cy Dunn - Piers'], ['Di Ek - Inn']);
		assert.equal(
			listOf(withLists(lists(['Ann Lee - Docks', 'Bo Roe - Boats'], ['Cy Dunn (Di Ek to represent)']), before)),
			expected('Ann Lee - Docks', 'Bo Roe - Boats', 'Cy Dunn - Piers'),
		);
		assert.equal(
			listOf(withLists(lists(['Ann Lee - Docks', 'Bo Roe - Boats'], ['Cy Dunn - City Council']), before)),
			expected('Ann Lee - Docks', 'Bo Roe - Boats', 'Cy Dunn - City Council'),
		);
	});

	it('has members who were away among the members, not among the guests before those who were away', () => {
		const lists = (members: readonly string[], guests: readonly string[], absent: readonly string[]) =>
			[
				bullets(...members),
				bullets(...guests).replace('Participants', 'Guests'),
				bullets(...absent).replace('Participants', 'Apologies'),
			].join('\n\n');
		const earlier = lists(['Ann Lee', 'Bo Roe', 'Cy Dunn'], ['Gus Holm'], ['Di Ek']);
		assert.equal(
			listOf(withLists(lists(['Ann Lee', 'Bo Roe'], ['Gus Holm'], ['Cy Dunn']), earlier, earlier, earlier)),
			lists(['Ann Lee', 'Bo Roe', 'Cy Dunn'], ['Gus Holm'], ['[name]']),
		);
	});

	it('says of nobody when they had to leave last time', () => {
		const series = withLists(
			bullets('Ann Lee (Docks) – has to leave at 10:45', 'Bo Roe (Boats)'),
			bullets('Ann Lee (Docks)', 'Bo Roe (Boats)'),
		);
		assert.equal(listOf(series), bullets('Ann Lee (Docks)', 'Bo Roe (Boats)'));
	});

	it('are written as the others of their list, in whatever form they were given', () => {
		const listOf = (list: string, ...people: string[]) => {
			const text = `# Minutes of the board\n\n5 February 2018\n\n${list}\n\n## Agenda\n\n1. Opening\n`;
			const series = { previous: new ReportReader().read(text, {}), earlier: [] };
			const made = nextReport(series, meetingOn(series, '2018-03-05', { people }), 'en');
			return /5 March 2018\n\n(.*?)\n\n## Agenda/s.exec(made)?.[1];
		};
		const table = '| No | Surname | Given name | Org |\n|---|---|---|---|\n';
		for (const [list, people, expected] of [
			[
				'Participants:\n\nLEE, Ann (Port)\nROE, Bo (Museum)',
				['Ann Lee', 'Zoë Ünal (Musée)'],
				'Participants:\n\nLEE, Ann (Port)\nÜNAL, Zoë (Musée)',
			],
			[
				'Participants:\n\n- Lee, Ann (Port)\n- Roe, Bo (Museum)\n- Dunn, Cy (Quay)',
				['Lee, Ann', 'Zoë van den Berg (Musée)'],
				'Participants:\n\n- Lee, Ann (Port)\n- van den Berg, Zoë (Musée)',
			],
			[
				`${table}| 1 | Lee | Ann | Port |`,
				['Ann Lee', 'Zoë Ünal (Musée)'],
				`${table}| 1 | Lee | Ann | Port |\n|  | Ünal | Zoë | Musée |`,
			],
			[
				'| Name | Org |\n|---|---|\n| Ann Lee | Port |\n| Bo Roe | Museum |',
				['Bo Roe', 'Zoë Ünal (Musée)', 'Max | Moritz'],
				'| Name | Org |\n|---|---|\n| Bo Roe | Museum |\n| Zoë Ünal | Musée |\n| Max \\| Moritz |  |',
			],
			[
				'Present: ~~Ann Lee~~, Bo Roe, and others',
				['Ann Lee', 'Zoë Ünal (Musée)'],
				'Present: Ann Lee, Zoë Ünal (Musée)',
			],
			['Present: ~~Ann Lee~~, Bo Roe, Cy Dunn', ['Bo Roe'], 'Present: Bo Roe'],
			[
				'Present: Ann Lee, Port; Bo Roe, Museum',
				['Bo Roe', 'Zoë Ünal (Musée)'],
				'Present: Bo Roe, Museum; Zoë Ünal (Musée)',
			],
		] as const) {
			const head = list.startsWith('|') ? '## Participants\n\n' : '';
			assert.equal(listOf(head + list, ...people), head + expected);
		}
	});

	it('are to be named where their list was in HTML', () => {
		const text = (list: string) =>
			`# Minutes of the board\n\n5 February 2018\n\n${list}\n\n## Budget\n\n<ul><li>Up.</li></ul>\n`;
		const made = (list: string) => {
			const series = { previous: new ReportReader().read(text(list), {}), earlier: [] };
			return nextReport(series, meetingOn(series, '2018-03-05', {}), 'en').split('5 March 2018\n\n')[1];
		};
		const rest = '## Budget\n\n[what was said or agreed]\n';
		assert.equal(made('Present:\n\n<ul>\n<li>Ann Lee</li>\n</ul>'), `Present:\n\n[name]\n\n${rest}`);
	});

	it('go and stay with what stands below them, and leave a place for a name where nobody is left', () => {
		const next = (list: string, ...people: string[]) => {
			const text = `# Minutes of the board\n\n5 February 2018\n\n## Participants\n\n${list}\n\n## Agenda\n\n1. Opening\n`;
			const series = { previous: new ReportReader().read(text, {}), earlier: [] };
			const made = nextReport(series, meetingOn(series, '2018-03-05', { people }), 'en');
			return /## Participants\n\n(.*?)\n\n## Agenda/s.exec(made)?.[1];
		};
		const deputy = '- Ann Lee (Port)\n  - deputy: Bo Roe';
		assert.equal(next(`${deputy}\n- Cy Dunn`, 'Cy Dunn'), '- Cy Dunn');
		assert.equal(next(`${deputy}\n- Cy Dunn`, 'Ann Lee', 'Zoë Ünal'), `${deputy}\n- Zoë Ünal`);
		assert.equal(
			next('### Port\n\n- Ann Lee\n\n### Museum\n\n- Cy Dunn', 'Ann Lee'),
			'### Port\n\n- Ann Lee\n\n### Museum\n\n- [name]',
		);
	});
});
