import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT =
	'# Minutes of the board, 5 May 2031\n\n## Present\n\n- Ana Lund\n- Ben Okoye\n\n## Budget\n\nAna Lund spoke.\n';

describe('npm run queries', () => {
	let folder: string;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'queries-'));
		await writeFile(join(folder, 'minutes.md'), REPORT);
	});
	after(() => rm(folder, { recursive: true, force: true }));

	/** What is said of letters typed at the end of `line`. */
	async function typed(letters: string, line: number): Promise<string> {
		const args = [
			'--import',
			'tsx',
			'tools/queries.ts',
			join(folder, 'minutes.md'),
			'--type',
			letters,
			'--line',
			String(line),
		];
		return (await promisify(execFile)(process.execPath, args, { cwd: ROOT })).stdout;
	}

	it('names the queries that run at a keystroke, and says why', async () => {
		const inParagraph = await typed('!', 10);
		assert.match(inParagraph, /^“!” at the end of line 10 of .*minutes\.md: \d+\.\d\d ms\n/);
		assert.match(
			inParagraph,
			/\n *\d+\.\d{3} {2}saidNames \(report\/names\/names\.ts:\d+\) +1 new block +the same value\n/,
		);
		const headingIsNew = /headings \(report\/document\/headings\.ts:\d+\) +new: parts .*another value/;
		assert.doesNotMatch(inParagraph, headingIsNew);
		assert.match(await typed('s', 8), headingIsNew);
	});
});
