import assert from 'node:assert/strict';
import type { KnownAddress, ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { indexOf } from '../support/reports.js';

interface Asked {
	readonly path?: string;
	readonly title?: string;
	readonly date?: string;
	readonly number?: number;
	readonly before?: string;
	readonly under?: string;
}

function ask(index: ReportIndex, words: string, asked: Asked = {}): readonly KnownAddress[] {
	const { title = 'Harbour Board', path = 'board/2018-06-04.md', before = '', under = '', ...rest } = asked;
	return index.addressesFor(words, { path, series: seriesOf(title, path), before, under, ...rest });
}

const addresses = (index: ReportIndex, words: string, asked?: Asked): string[] =>
	ask(index, words, asked).map(({ address }) => address);

/** Minutes of the board, one a month, each with what `line` says for it. */
function monthly(line: (date: string, month: number) => string, months = 4): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let month = 1; month <= months; month++) {
		const date = `2018-0${month}-05`;
		texts[`board/${date}.md`] = `# Harbour Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n${line(date, month)}\n`;
	}
	return texts;
}

describe('addresses that other reports know', () => {
	it('come with where, when and how often', () => {
		const index = indexOf(monthly(() => 'See the [Code of Conduct](https://example.org/conduct).'));
		assert.deepEqual(ask(index, 'code of conduct'), [
			{ address: 'https://example.org/conduct', reports: 4, last: '2018-04-05', steady: true },
		]);
	});

	it('are none for words that nobody links', () => {
		assert.deepEqual(ask(indexOf(monthly(() => '[a b](https://example.org/)')), 'quay'), []);
	});

	it('are the newer ones where a site has moved', () => {
		const index = indexOf(
			monthly((_, month) => `The [pilot rules](${month < 3 ? 'http://old.example' : 'https://new.example'}/pilots).`),
		);
		assert.deepEqual(
			ask(index, 'pilot rules').map(({ address, steady }) => [address, steady]),
			[
				['https://new.example/pilots', true],
				['http://old.example/pilots', false],
			],
		);
	});

	it('are those of other meetings where each has its own, in whatever language', () => {
		const index = (words: string) =>
			indexOf(monthly((_, month) => `The harbour talk [${words}](https://docs.example/d/a${month}b).`));
		for (const words of [
			...['summary', 'slides', 'the recording', 'here'],
			...['résumé', 'diapositives', 'l’enregistrement', 'ici'],
			...['Zusammenfassung', 'Folien', 'die Aufzeichnung', 'hier'],
			...['resumen', 'diapositivas', 'la grabación', 'aquí'],
			...['sintesi', 'diapositive', 'la registrazione', 'qui'],
			...['resumo', 'diapositivos', 'a gravação', 'aqui'],
			...['samenvatting', 'dia’s', 'de opname'],
		]) {
			const [first] = ask(index(words), words, { before: 'harbour talk' });
			assert.deepEqual([words, first?.anew], [words, true]);
		}
		for (const words of ['tide tables', 'issue 144']) {
			const same = indexOf(monthly((_, month) => `[${words}](https://docs.example/${month % 2 ? 144 : 'x/144'}).`));
			assert.equal(ask(same, words)[0]?.anew, undefined, words);
		}
	});

	it('are not steady where they change each time', () => {
		const index = indexOf(monthly((_, month) => `The [recording](https://video.example/watch?v=a${month}b).`));
		assert.deepEqual(
			ask(index, 'recording').map(({ steady }) => steady),
			[false, false, false, false],
		);
	});

	it('are not steady for what each meeting has of its own, until three reports keep them', () => {
		const line = () => 'The [agenda](https://example.org/7).';
		assert.equal(ask(indexOf(monthly(line, 1)), 'agenda')[0]!.steady, false);
		assert.equal(ask(indexOf(monthly(line, 2)), 'agenda')[0]!.steady, false);
		assert.equal(ask(indexOf(monthly(line, 3)), 'agenda')[0]!.steady, true);
	});

	it('are not steady if they hold the date of their meeting', () => {
		const index = indexOf(monthly((date) => `The [tide tables](https://example.org/tides/${date}.pdf).`, 1));
		assert.equal(ask(index, 'tide tables')[0]!.steady, false);
	});

	it('are guessed for this meeting where they change with its date', () => {
		const index = indexOf(monthly((date) => `See [minutes](https://example.org/${date}-minutes.html).`));
		const [first] = ask(index, 'minutes', { date: '2018-06-04' });
		assert.deepEqual(first, {
			address: 'https://example.org/2018-06-04-minutes.html',
			reports: 4,
			last: '2018-04-05',
			steady: false,
			guess: true,
		});
	});

	it('are guessed by the number of the meeting, also where the words change with it', () => {
		const texts: Record<string, string> = {};
		for (const number of [11, 12, 13]) {
			texts[`board/${number}.md`] =
				`# Harbour Board, ${number}th meeting\n\nSee [papers of meeting ${number}](https://example.org/papers/${number}/).\n`;
		}
		const index = indexOf(texts);
		const [first] = ask(index, 'papers of meeting 14', { path: 'board/14.md', number: 14 });
		assert.equal(first?.address, 'https://example.org/papers/14/');
		assert.equal(first?.guess, true);
	});

	it('are not guessed from a single report, or without a date', () => {
		const line = (date: string) => `See [minutes](https://example.org/${date}.html).`;
		assert.ok(ask(indexOf(monthly(line, 1)), 'minutes', { date: '2018-06-04' }).every(({ guess }) => !guess));
		assert.ok(ask(indexOf(monthly(line)), 'minutes').every(({ guess }) => !guess));
	});

	it('are those of the same series first', () => {
		const index = indexOf({
			'legal/2018-01-05.md': '# Legal, 5 January 2018\n\n[list](https://legal.example/)\n',
			'pilots/2018-03-05.md': '# Pilots, 5 March 2018\n\n[list](https://pilots.example/)\n',
		});
		const legal = { path: 'legal/2018-06-04.md', title: 'Legal, 4 June 2018' };
		assert.deepEqual(addresses(index, 'list', legal), ['https://legal.example/', 'https://pilots.example/']);
	});

	it('are those of words in a like place first', () => {
		const index = indexOf(
			monthly(() => 'Ann Lee: code [@ann](https://code.example/ann), chat [@ann](https://chat.example/ann).'),
		);
		const [code] = addresses(index, '@ann', { before: 'ann lee code' });
		const [chat] = addresses(index, '@ann', { before: 'lee code ann chat' });
		assert.deepEqual([code, chat], ['https://code.example/ann', 'https://chat.example/ann']);
	});

	it('are those of like words after those of the same', () => {
		const index = indexOf(
			monthly(
				(_, month) =>
					`[${['The rules for pilots', 'Pilots: rules', 'rule, pilot', 'pilot rules'][month - 1]}](https://example.org/${month})`,
			),
		);
		assert.deepEqual(addresses(index, 'Pilot Rules'), [
			'https://example.org/4',
			'https://example.org/2',
			'https://example.org/3',
			'https://example.org/1',
		]);
	});

	it('are at most five', () => {
		const index = indexOf(
			monthly((_, month) => [1, 2, 3].map((i) => `[notes](https://example.org/${month}/${i})`).join(' ')),
		);
		assert.equal(addresses(index, 'notes').length, 5);
	});

	it('are those of vague words only in a like place', () => {
		const index = indexOf(monthly(() => 'The fees are [here](https://example.org/fees).'));
		assert.deepEqual(addresses(index, 'here', { before: 'the boats are' }), ['https://example.org/fees']);
		assert.deepEqual(addresses(index, 'here', { before: 'the boats lie', under: 'Boats' }), []);
	});

	it('are not taken from the asking report, nor from later ones while there are others', () => {
		const index = indexOf(monthly((_, month) => `[fees](https://example.org/${month})`));
		const asked = { path: 'board/2018-02-05.md', date: '2018-02-05' };
		assert.deepEqual(addresses(index, 'fees', asked), ['https://example.org/1']);
		const first = { path: 'board/2018-01-05.md', date: '2018-01-05' };
		assert.equal(addresses(index, 'fees', first)[0], 'https://example.org/4');
	});

	it('lead from the folder of the asking report', () => {
		const index = indexOf({
			'board/2018/01.md': '# Board, 5 January 2018\n\n[fees](../papers/fees.pdf) [x y](rules.md)\n',
		});
		assert.deepEqual(addresses(index, 'fees', { path: 'board/2019/02.md' }), ['../papers/fees.pdf']);
		assert.deepEqual(addresses(index, 'fees', { path: 'other.md' }), ['board/papers/fees.pdf']);
		assert.deepEqual(addresses(index, 'x y', { path: 'board/2019/02.md' }), ['../2018/rules.md']);
		assert.deepEqual(addresses(index, 'x y', { path: 'board/2018/02.md' }), ['rules.md']);
	});

	it('do not know placeholders', () => {
		assert.deepEqual(ask(indexOf(monthly(() => '[fees](#) [fees](TODO) [fees]()')), 'fees'), []);
	});

	it('are answered soon, of thirty thousand reports by the same words', () => {
		const index = indexOf(monthly(() => '[fees](https://example.org/fees)'));
		const digest = index.get('board/2018-01-05.md')!;
		for (let i = 0; i < 30_000; i++) {
			const links = digest.links.map((link) => ({ ...link, address: `https://example.org/${i}` }));
			index.set(`board/${i}.md`, { ...digest, links, date: `20${10 + (i % 80)}-01-05` });
		}
		// What looked at each of them for each of them would take many minutes.
		for (let i = 0; i < 10; i++) assert.equal(ask(index, 'fees', { date: '2050-01-01' }).length, 5);
	});
});
