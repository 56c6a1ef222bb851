import assert from 'node:assert/strict';
import { folder, withOwnRules } from './process.js';

const DRAFT = `# Minutes of the Quay Board

5 February 2018

Present: Ana Lund (Quay), Bo Berg

## Budget 🎉

The [accounts](TBD) are in [the file](accounts.pdf).

**Decision:** The budget stands.

## Action items

- Ana Lund pays by 5 March 2018.
- Sing
- [x] Bo Berg counts the boats

`;
const FINAL = DRAFT.replace('The [accounts](TBD) are in [the file](accounts.pdf).', 'It is short.');

function summary(args: readonly string[], files: Readonly<Record<string, string>>, input?: string) {
	const cwd = folder(files);
	return withOwnRules(['check', ...args], { cwd, ...(input !== undefined && { input }) });
}

describe('rapporteur check --final --summary', () => {
	it('says what is to do, and what is in the report', async () => {
		const { status, stdout, stderr } = await summary(['--final', '--summary'], { 'a.md': DRAFT, 'b.md': '# List\n' });
		assert.equal(stderr, '');
		assert.equal(
			stdout,
			`a.md: Not ready, 2 things to do
  Must be corrected (1)
    9:39    There is no file “accounts.pdf”. Correct the link or remove it [broken-link]
  Still to be filled in (1)
    9:5     “accounts” has “TBD” instead of an address. Fill it in or remove the link [placeholder-link]
  Decisions (1)
    11:15   The budget stands.
  Action items (3)
    15:3    Ana Lund, 5 March 2018: Ana Lund pays by 5 March 2018.
    16:3    Sing
    17:7    Bo Berg: Bo Berg counts the boats (done)
  Participants (2)
    5:10    Ana Lund (Quay)
    5:27    Bo Berg

Found 2 problems in 1 of 2 files: 2 errors.
`,
		);
		assert.equal(status, 1);
	});

	it('says of a report without faults that it is ready', async () => {
		const { status, stdout } = await summary(['--final', '--summary'], { 'a.md': FINAL });
		assert.equal(stdout.split('\n')[0], 'a.md: Ready');
		assert.equal(status, 0);
	});

	it('says the same to programs, with places', async () => {
		const { stdout } = await summary(['--final', '--summary', '--format', 'json'], { 'a.md': DRAFT });
		const [file] = JSON.parse(stdout).files;
		const { ready, must, should, open, remarks, agenda, decisions, actions, annexes, participants } = file.summary;
		assert.equal(ready, false);
		assert.deepEqual(
			[must, should, open, remarks, agenda, decisions, actions, annexes, participants].map(({ length }) => length),
			[1, 0, 1, 0, 0, 1, 3, 0, 2],
		);
		assert.deepEqual(actions[0], {
			text: 'Ana Lund pays by 5 March 2018.',
			who: ['Ana Lund'],
			due: '5 March 2018',
			day: '2018-03-05',
			line: 15,
			column: 3,
			endLine: 15,
			endColumn: 33,
		});
		assert.deepEqual(open[0].rule, 'placeholder-link');
	});

	it('reads standard input too', async () => {
		const { stdout } = await summary(['--final', '--summary', '--stdin', '--stdin-filename', 'a.md'], {}, FINAL);
		assert.equal(stdout.split('\n')[0], 'a.md: Ready');
	});

	const wrong: Readonly<Record<string, readonly string[]>> = {
		'--summary says whether a report can be sent, add --final': ['--summary'],
		'--summary reads what is in each report, which no cache holds, leave out --cache': [
			'--summary',
			'--final',
			'--cache',
		],
		'--summary has no place in the format sarif, use text or json': ['--summary', '--final', '--format', 'sarif'],
		'--dry-run prints a diff, leave out --summary': ['--summary', '--final', '--dry-run'],
	};
	for (const [reason, args] of Object.entries(wrong)) {
		it(`refuses ${args.join(' ')}`, async () => {
			const { status, stderr } = await summary(args, { 'a.md': FINAL });
			assert.deepEqual([status, stderr], [2, `rapporteur: ${reason}\n`]);
		});
	}
});
