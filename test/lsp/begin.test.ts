// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates have placeholders
/** A report that is begun from the previous one, over the protocol. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EarlierReportItem } from '../../server/src/lsp/features/begin.js';
import type { BegunReport } from '../../server/src/lsp/features/begun-report.js';
import type { ReportKind } from '../../server/src/lsp/features/report-kinds.js';
import type { Candidate, Proposal } from '../../server/src/workspace/index.js';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const minutes = (number: string, day: string) =>
	`# Minutes of the ${number} meeting of the Pier Board 🎉\n\n${day}\n\n## Participants\n\n- Ann Lee (Chair)\n- Bo Roe (Secretary)\n\n## Opening\n\n${number === '12th' || number === '40th' ? 'The storm was terrible' : 'All boats came home'}.\n`;

const COMPTE_RENDU =
	'# Compte rendu de la réunion du conseil du port\n\n5 février 2018\n\n## Participants\n\n- Ana Lund (présidente)\n- Bo Berg (secrétaire)\n\n## Budget\n\nLe conseil a adopté le budget de la jetée.\n';

describe('a report begun from the previous one', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const start = async (files: Readonly<Record<string, string>>, options: ClientOptions = {}) => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-begin-'));
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(root, name)), { recursive: true });
			writeFileSync(join(root, name), text);
		}
		client = await LspClient.start({ folder: uri('').replace(/\/$/, ''), watches: true, ...options });
	};
	const ask = <T>(what: string, params: object) => client.connection.sendRequest<T>(`rapporteur/${what}`, params);

	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	const FILES = {
		'pier/2018-01-08.md': minutes('11th', '8 January 2018'),
		'pier/2018-02-05.md': minutes('12th', '5 February 2018'),
		'boats/2018-02-01.md': minutes('3rd', '1 February 2018').replace('Pier', 'Boat'),
		'notes.md': '# Notes\n\nNothing.\n',
	};

	it('reads the day that somebody types', async () => {
		await start(FILES);
		assert.deepEqual(await ask('readDay', { text: '5 mars 2018' }), {
			date: '2018-03-05',
			words: 'Monday, 5 March 2018',
		});
		assert.deepEqual(await ask('readDay', { text: '30 mars' }), {
			fault: 'The year is missing. Add it, as in 14 January 2026',
		});
		assert.deepEqual(await ask('readDay', { text: '5/3/2018', language: 'fr' }), {
			date: '2018-03-05',
			words: 'Monday, 5 March 2018',
		});
		await assert.rejects(ask('readDay', {}), /text is missing/);
	});

	it('reads the number that somebody types', async () => {
		await start(FILES);
		assert.deepEqual(await ask('readNumber', { text: '24th' }), { number: '24', words: 'Meeting 24' });
		assert.deepEqual(await ask('readNumber', { text: 'the next' }), {
			fault: 'A meeting number looks like 24, 24th, XXIV or 3/2026',
		});
	});

	it('says in which language a report is written, so that days are read in its order', async () => {
		await start({ 'conseil/2018-02-05.md': COMPTE_RENDU });
		const { language } = await ask<Proposal>('proposeReport', { uri: uri('conseil/2018-02-05.md') });
		assert.equal(language, 'fr');
		const kinds = await ask<ReportKind[]>('reportKinds', { uri: uri('conseil') });
		assert.deepEqual(new Set(kinds.map((kind) => kind.language)), new Set(['fr']));
	});

	it('knows an annex by the words of the settings', async () => {
		const text = `${FILES['pier/2018-02-05.md']}\nSee Ledger 1.\n\n## Ledger 1\n\nAll that was paid.\n`;
		await start({ 'pier/2018-02-05.md': text, '.rapporteur.yaml': 'annexWords: [Ledger]\n' });
		const begun = await ask<BegunReport>('beginReport', { uri: uri('pier/2018-02-05.md'), date: '2018-03-05' });
		// Nobody knows that the next report has this annex.
		assert.doesNotMatch(begun.text, /Ledger/);
	});

	it('lists the latest report of each series', async () => {
		await start(FILES);
		const found = await ask<EarlierReportItem[]>('earlierReports', { uri: uri('') });
		assert.deepEqual(found, [
			{
				uri: uri('pier/2018-02-05.md'),
				title: 'Minutes of the 12th meeting of the Pier Board 🎉',
				date: '2018-02-05',
				number: 12,
				people: true,
			},
			{
				uri: uri('boats/2018-02-01.md'),
				title: 'Minutes of the 3rd meeting of the Boat Board 🎉',
				date: '2018-02-01',
				number: 3,
				people: true,
			},
		]);
		const inFolder = await ask<EarlierReportItem[]>('earlierReports', { uri: uri('boats') });
		assert.deepEqual(
			inFolder.map((each) => each.number),
			[3],
		);
	});

	it('takes no template for a report, wherever it is', async () => {
		const own = '.rapporteur/templates/2018-06-05.md';
		await start({
			'.rapporteur.yaml': 'templates: forms\n',
			'pier/2018-01-08.md': FILES['pier/2018-01-08.md'],
			'forms/2018-05-05.md': minutes('30th', '5 May 2018').replace('Pier', 'Form'),
			[own]: minutes('40th', '5 June 2018').replace('Pier', 'Own'),
		});
		const numbers = async () => {
			const found = await ask<EarlierReportItem[]>('earlierReports', { uri: uri('') });
			return found.map((each) => each.number);
		};
		assert.deepEqual(await numbers(), [11]);
		await client.touch(uri(own));
		assert.deepEqual(await numbers(), [11]);
	});

	it('proposes day and number', async () => {
		await start(FILES);
		assert.deepEqual(await ask<Proposal>('proposeReport', { uri: uri('pier/2018-02-05.md') }), {
			title: 'Minutes of the 12th meeting of the Pier Board 🎉',
			date: '2018-03-05',
			because: 'rhythm',
			number: 13,
			language: 'en',
		});
	});

	it('says what looks like no report', async () => {
		await start({ ...FILES, 'pier/README.md': '# The Pier Board\n\nHow we work.\n' });
		const { unlikely } = await ask<Proposal>('proposeReport', { uri: uri('pier/README.md') });
		assert.equal(unlikely, true);
	});

	it('lists those who may be there, and puts on the list those who are chosen', async () => {
		await start({
			...FILES,
			'pier/2018-01-08.md': FILES['pier/2018-01-08.md'].replace('- Bo Roe (Secretary)\n', '- Cy Dunn (Boats 🎉)\n'),
		});
		const previous = uri('pier/2018-02-05.md');
		const { people } = await ask<{ people: Candidate[] }>('nextParticipants', { uri: previous });
		assert.deepEqual(people, [
			{ name: 'Ann Lee', role: 'Chair', expected: true, reports: 2, last: '2018-02-05' },
			{ name: 'Bo Roe', role: 'Secretary', expected: true, reports: 1, last: '2018-02-05' },
			{ name: 'Cy Dunn', affiliation: 'Boats 🎉', expected: true, reports: 1, last: '2018-01-08' },
		]);
		const chosen = { uri: previous, date: '2018-03-05', people: ['Ann Lee', 'Cy Dunn'] };
		const { text } = await ask<BegunReport>('beginReport', chosen);
		assert.match(text, /## Participants\n\n- Ann Lee \(Chair\)\n- Cy Dunn \(Boats 🎉\)\n\n/);
	});

	it('makes the text, its place, and says where to begin', async () => {
		await start(FILES);
		const begun = await ask<BegunReport>('beginReport', { uri: uri('pier/2018-02-05.md'), date: '2018-03-05' });
		assert.equal(begun.uri, uri('pier/2018-03-05.md'));
		assert.match(begun.text, /^# Minutes of the 13th meeting of the Pier Board 🎉\n\n5 March 2018\n/);
		assert.deepEqual(begun.places, [{ start: { line: 11, character: 0 }, end: { line: 11, character: 25 } }]);
	});

	it('goes by the others of the folder where the series is new', async () => {
		const others = ['Boat', 'Quay', 'Crane'].map((body, i) => [
			`pier/2018-01-0${i + 1}.md`,
			minutes('3rd', `${i + 1} January 2018`).replace('Pier', body),
		]);
		const own = `${FILES['pier/2018-02-05.md']}\n## How we lost a boat\n\nIn the storm.\n`;
		await start({ ...Object.fromEntries(others), 'pier/2018-02-05.md': own });
		const { text } = await ask<BegunReport>('beginReport', { uri: uri('pier/2018-02-05.md'), date: '2018-03-05' });
		assert.match(text, /- Ann Lee \(Chair\)\n(?:.*\n)*## Opening\n/);
		assert.doesNotMatch(text, /lost a boat/);
	});

	it('begins from what is typed, and takes no name that a draft has', async () => {
		await start(FILES);
		await client.open(uri('pier/2018-02-05.md'), minutes('40th', '5 February 2018'));
		await client.open(uri('pier/2018-03-05.md').replace('file:', 'untitled:'), 'a draft\n');
		const begun = await ask<BegunReport>('beginReport', { uri: uri('pier/2018-02-05.md'), date: '2018-03-05' });
		assert.equal(begun.uri, uri('pier/2018-03-05-2.md'));
		assert.match(begun.text, /^# Minutes of the 41st meeting/);
	});

	it('offers kinds of reports, and templates of one’s own before ours', async () => {
		await start({ ...FILES, '.rapporteur/templates/board-minutes.md': '# ${title}, ${date}\n\nChair: [name]\n' });
		const kinds = await ask<ReportKind[]>('reportKinds', { uri: uri('pier') });
		assert.deepEqual(
			kinds.map(({ kind, name, asks }) => [kind, name, asks.join()]),
			[
				['template:board minutes', 'board minutes', 'title'],
				['report', 'Summary report', 'title,number,place'],
				['minutes', 'Minutes', 'title,place'],
			],
		);
	});

	it('asks for the language where neither the folder nor the template tells it, that of the editor first', async () => {
		const german =
			'# Protokoll des Hafenrats\n\n8. Januar 2018\n\nAnwesend: Ann Lee, Bo Roe\n\nDie Sitzung wurde von der Leitung eröffnet und war nach einer Stunde zu Ende.\n';
		await start(
			{
				'hafen/2018-01-08.md': german,
				'.rapporteur/templates/any.md': '# ${title}, ${date}\n',
				'.rapporteur/templates/plain.md': '# [words]\n',
				'.rapporteur/templates/said.md': '---\nlanguage: nl\n---\n\n# ${title}, ${date}\n',
				'.rapporteur/templates/shown.md': '# Protokoll: ${title}\n',
			},
			{ locale: 'it' },
		);
		const asked = async (folder: string) => {
			const kinds = await ask<ReportKind[]>('reportKinds', { uri: uri(folder) });
			return kinds.filter(({ languages }) => languages).map(({ name, languages }) => [name, languages![0]!.own]);
		};
		assert.deepEqual(await asked('new'), [
			['any', 'italiano'],
			['Summary report', 'italiano'],
			['Minutes', 'italiano'],
		]);
		assert.deepEqual(await asked('hafen'), []);
		const first = async (folder: string, kind: string, more: object = {}) => {
			const params = { uri: uri(folder), kind, date: '2018-03-05', title: 'Rat', ...more };
			return (await ask<BegunReport>('beginKind', params)).text.split('\n').find((line) => line.startsWith('#'));
		};
		assert.equal(await first('new', 'minutes'), '# Rat: verbale della riunione del 5 marzo 2018');
		assert.equal(await first('new', 'minutes', { language: 'de' }), '# Rat: Protokoll der Sitzung vom 5. März 2018');
		assert.equal(await first('hafen', 'minutes'), '# Rat: Protokoll der Sitzung vom 5. März 2018');
		assert.equal(await first('new', 'template:any', { language: 'fr' }), '# Rat, 5 mars 2018');
		assert.equal(await first('hafen', 'template:said', { language: 'fr' }), '# Rat, 5 maart 2018');
	});

	it('begins one of a kind, named as its neighbours', async () => {
		await start({ ...FILES, '.rapporteur/templates/board.md': '# ${title}, ${date}\n\nChair: [name]\n' });
		const begin = (params: object) =>
			ask<BegunReport>('beginKind', { date: '2018-03-05', title: 'Pier Board', ...params });
		const own = await begin({ uri: uri('pier'), kind: 'template:board' });
		assert.deepEqual([own.uri, own.text], [uri('pier/2018-03-05.md'), '# Pier Board, 5 March 2018\n\nChair: [name]\n']);
		assert.deepEqual(own.places, [{ start: { line: 2, character: 7 }, end: { line: 2, character: 13 } }]);
		const minutes = await begin({ uri: uri('new'), kind: 'minutes' });
		assert.equal(minutes.uri, uri('new/2018-03-05.md'));
		assert.match(minutes.text, /^# Pier Board: minutes of the meeting of 5 March 2018\n/);
		await assert.rejects(begin({ uri: uri('pier'), kind: 'template:none' }), /there is no kind "template:none"/);
	});

	it('names one of another body than its neighbours for that, and counts on from its own', async () => {
		const of = (body: string, number: string) => minutes(number, '5 February 2018').replaceAll('Pier Board', body);
		await start({
			'both/bus-2018-02-05.md': of('Bus Board', '40th'),
			'both/quay-2018-01-05.md': of('Quay Board', '7th'),
			'days/2018-02-05.md': of('Bus Board', '40th'),
		});
		const begun = async (folder: string, title: string) => {
			const params = { uri: uri(folder), kind: 'minutes', date: '2018-03-05', title };
			return (await ask<BegunReport>('beginKind', params)).uri;
		};
		assert.equal(await begun('both', 'Pier & Boats'), uri('both/pier-boats-2018-03-05.md'));
		assert.equal(await begun('both', 'Quay Board'), uri('both/quay-2018-03-05.md'));
		assert.equal(await begun('days', 'Pier Board'), uri('days/2018-03-05.md'));
	});

	it('names it as what is a report by the settings', async () => {
		await start({
			...FILES,
			'pier/2018-02-12-draft.md': minutes('40th', '12 February 2018'),
			'.rapporteur.yaml': 'reports: ["????-??-??.md"]\n',
		});
		const begun = await ask<BegunReport>('beginKind', { uri: uri('pier'), kind: 'report', date: '2018-03-05' });
		assert.equal(begun.uri, uri('pier/2018-03-05.md'));
	});

	it('reads no more neighbours than it needs for a kind', async () => {
		const names = Array.from({ length: 30 }, (_, n) => `2018-01-${String(n + 1).padStart(2, '0')}.md`);
		await start({}, { folder: 'memfs:/pier', initializationOptions: { readsFiles: true } });
		const read: string[] = [];
		client.connection.onRequest('rapporteur/listFolder', ({ uri }: { readonly uri: string }) =>
			uri === 'memfs:/pier' ? { names: [...names, '2018-02-01.md'] } : null,
		);
		client.connection.onRequest('rapporteur/readFile', ({ uri }: { readonly uri: string }) => {
			const name = uri.slice(uri.lastIndexOf('/') + 1);
			if (name.startsWith('2018')) read.push(name);
			return name === '2018-02-01.md' ? { text: '# Notes\n\nNothing.\n' } : { text: FILES['pier/2018-01-08.md'] };
		});
		const begun = await ask<BegunReport>('beginKind', { uri: 'memfs:/pier', kind: 'minutes', date: '2018-03-05' });
		assert.equal(begun.uri, 'memfs:/pier/2018-03-05.md');
		assert.deepEqual(read, ['2018-02-01.md', '2018-01-30.md']);
	});

	it('refuses what it cannot read, and a day that is none', async () => {
		await start(FILES);
		await assert.rejects(
			ask('beginReport', { uri: uri('pier/x.md'), date: '2018-03-05' }),
			/cannot be read, open or save it first/,
		);
		for (const date of ['soon', '2018-02-31', '2018-13-01', '2018-3-5', '']) {
			await assert.rejects(ask('beginReport', { uri: uri('pier/2018-02-05.md'), date }), /date is missing or no day/);
		}
		await assert.rejects(ask('earlierReports', {}), /uri is missing/);
	});
});
