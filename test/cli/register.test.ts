import assert from 'node:assert/strict';
import { folder, rapporteur } from './process.js';

const minutes = (day: string, said: string) =>
	`# Minutes of the Pier Board 🎉\n\n${day}\n\nPresent: Ann Lee, Bo Roe\n\n## Notes\n\n${said}\n`;

const FILES = {
	'2018-02-05.md': minutes(
		'5 February 2018',
		'The board decided to paint the signs.\n\n- Ann will ask the harbour master for the repair costs by Friday.\n- Bo to order new ropes for the eastern landing.',
	),
	'2018-03-05.md': minutes(
		'5 March 2018',
		'- [x] Bo to order new ropes for the eastern landing\n- Bo: I will "sing", and dance.',
	),
	'README.md': '# About\n\nAnn will ask the harbour master.\n',
};

describe('rapporteur register', () => {
	const at = (cwd: string, ...args: string[]) => rapporteur(['register', ...args], { cwd });

	it('lists open actions, what is done and decisions, each with its report and line', async () => {
		assert.deepEqual(await at(folder(FILES)), {
			status: 0,
			stdout: `Open actions (2)
  2018-02-05.md:11  Ann will ask the harbour master for the repair costs by Friday. (Ann, until 2018-02-09)
  2018-03-05.md:10  I will "sing", and dance. (Bo)

Done (1)
  2018-03-05.md:9  Bo to order new ropes for the eastern landing (Bo), since 2018-02-05

Decisions (1)
  2018-02-05.md:9  The board decided to paint the signs.
`,
			stderr: '',
		});
	});

	it('prints JSON, CSV and Markdown', async () => {
		const cwd = folder(FILES);
		const json = JSON.parse((await at(cwd, '.', '--format', 'json')).stdout);
		assert.deepEqual(json.entries[0], {
			kind: 'action',
			text: 'Ann will ask the harbour master for the repair costs by Friday.',
			section: 'Notes',
			who: ['Ann'],
			people: ['Ann Lee'],
			due: 'Friday',
			day: '2018-02-09',
			path: '2018-02-05.md',
			line: 11,
			date: '2018-02-05',
			state: 'open',
		});
		const csv = (await at(cwd, '--format', 'csv')).stdout.split(/\r?\n/);
		assert.equal(csv[0], 'kind,state,text,who,people,due,day,date,section,path,line');
		assert.equal(csv[2], 'action,open,"Bo: I will ""sing"", and dance.",Bo,Bo Roe,,,2018-03-05,Notes,2018-03-05.md,10');
		const markdown = (await at(cwd, '--format', 'markdown')).stdout;
		assert.match(markdown, /^## Open actions\n\n\| Action \| Who \| Due \| Report \|\n\| --- \|/);
		assert.match(
			markdown,
			/\| 2018-02-05 \| The board decided to paint the signs\. \| \[2018-02-05\.md:9\]\(<2018-02-05\.md>\) \|/,
		);
	});

	it('makes no formula of what a stranger wrote', async () => {
		const cwd = folder({ 'a.md': minutes('5 March 2018', '**Decision:** =HYPERLINK(1)\n\n**Decision:** a | b') });
		assert.match((await at(cwd, '--format', 'csv')).stdout, /,'=HYPERLINK\(1\),/);
		assert.match((await at(cwd, '--format', 'markdown')).stdout, /a \\\| b/);
	});

	it('says that there is nothing, and what cannot be read', async () => {
		const none = folder({ 'a.md': minutes('5 March 2018', 'It rained.') });
		assert.equal((await at(none)).stdout, 'No decisions or actions were found.\n');
		const missing = await at(none, 'reports');
		assert.equal(missing.status, 2);
		assert.match(missing.stderr, /^rapporteur: reports cannot be read/);
		assert.equal((await at(none, '--format', 'xml')).status, 2);
	});
});
