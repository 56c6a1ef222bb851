import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder, rapporteur, read } from './process.js';

const minutes = (number: string, day: string, chair = 'Ann Lee') =>
	`# Minutes of the ${number} meeting of the Pier Board\n\n${day}\n\n## Participants\n\n- ${chair} (Chair)\n- Bo Roe (Secretary)\n\n## Agenda\n\n1. Opening\n2. Any other business\n\n## Opening\n\n${number === '12th' || number === '40th' ? 'The storm was terrible' : 'All boats came home'}.\n`;

describe('rapporteur new', () => {
	const files = {
		'2018-01-08.md': minutes('11th', '8 January 2018'),
		'2018-02-05.md': minutes('12th', '5 February 2018'),
		'notes.md': 'Nothing of that kind.\n',
	};
	const at = (cwd: string, ...args: string[]) => rapporteur(['new', ...args], { cwd });

	it('writes the next report beside the latest one, as the rhythm of the series has it', async () => {
		const cwd = folder(files);
		assert.deepEqual(await at(cwd), {
			status: 0,
			stdout: 'Wrote 2018-03-05.md, as 2018-02-05.md. One place to fill in, the first on line 17.\n',
			stderr: '',
		});
		const text = read(cwd, '2018-03-05.md');
		assert.match(text, /^# Minutes of the 13th meeting of the Pier Board\n\n5 March 2018\n/);
		assert.match(text, /- Ann Lee \(Chair\)\n- Bo Roe \(Secretary\)/);
		assert.match(text, /## Opening\n\n\[what was said or agreed\]\n$/);
	});

	it('takes the day, the place, the number and the name of the file', async () => {
		const cwd = folder({ 'old/2018-02-05.md': files['2018-02-05.md'] });
		const args = ['--from', 'old/2018-02-05.md', '--date', '2018-03-06', '--place', 'Lakeside', '--number', '20'];
		assert.equal((await at(cwd, ...args, '-o', 'new/march.md')).status, 0);
		assert.match(read(cwd, 'new/march.md'), /20th meeting of the Pier Board\n\n6 March 2018, Lakeside\n/);
		assert.equal(existsSync(join(cwd, 'old/2018-03-06.md')), false);
	});

	it('takes the names of those who are expected', async () => {
		const cwd = folder(files);
		await at(cwd, '--participants', 'Ann Lee, Di Ek');
		assert.match(read(cwd, '2018-03-05.md'), /## Participants\n\n- Ann Lee \(Chair\)\n- Di Ek\n\n/);
		assert.match((await at(cwd, '--participants', 'Ann Lee,,')).stderr, /Write names, with a comma between two/);
	});

	it('knows an annex by the words of the settings', async () => {
		const text = `${files['2018-02-05.md']}\nSee Ledger 1.\n\n## Ledger 1\n\nAll that was paid.\n`;
		const cwd = folder({ '2018-02-05.md': text, '.rapporteur.yaml': 'annexWords: [Ledger]\n' });
		await at(cwd, '--date', '2018-03-05');
		// Nobody knows that the next report has this annex.
		assert.doesNotMatch(read(cwd, '2018-03-05.md'), /Ledger/);
	});

	it('begins from what is a report by the settings', async () => {
		const cwd = folder({
			...files,
			'2018-02-12-draft.md': minutes('40th', '12 February 2018'),
			'.rapporteur.yaml': 'reports: ["????-??-??.md"]\n',
		});
		const { stdout } = await at(cwd, '--date', '2018-03-05');
		assert.match(stdout, /^Wrote 2018-03-05\.md, as 2018-02-05\.md\./);
		const unlike = folder({ 'talk.md': '# Talk of 5 February\n\nMuch.\n', '.rapporteur.yaml': 'reports: [talk.md]\n' });
		assert.match((await at(unlike, '--date', '2018-03-05')).stdout, /^Wrote .{1,40}, as talk\.md\./);
	});

	it('prints it', async () => {
		const cwd = folder(files);
		const { stdout } = await at(cwd, '--date', '6 March 2018', '-o', '-');
		assert.match(stdout, /^# Minutes of the 13th meeting/);
		assert.equal(existsSync(join(cwd, '2018-03-06.md')), false);
	});

	it('leaves alone what is there', async () => {
		const cwd = folder({ ...files, 'taken.md': 'mine\n' });
		const { status, stderr } = await at(cwd, '--output', 'taken.md');
		assert.deepEqual(
			[status, stderr],
			[2, 'rapporteur: taken.md is there already, and is left as it is. Name another file with --output\n'],
		);
		assert.equal(read(cwd, 'taken.md'), 'mine\n');
	});

	it('goes by the others of the folder where the series is new', async () => {
		const other = (body: string) => minutes('3rd', '8 January 2018').replace('Pier', body);
		const own = `${files['2018-02-05.md']}\n## How we lost a boat\n\nIn the storm.\n`.replaceAll(
			'2. Any',
			'2. Boats\n3. Any',
		);
		const cwd = folder({ 'a.md': other('Boat'), 'b.md': other('Quay'), 'c.md': other('Crane'), 'd.md': own });
		const { stdout } = await at(cwd, '--from', 'd.md', '--date', '2018-03-05', '-o', '-');
		assert.match(stdout, /1\. Opening\n2\. \[[^\]]+\]\n3\. Any other business\n/);
		assert.match(stdout, /## Opening\n/);
		assert.doesNotMatch(stdout, /lost a boat/);
	});

	it('says what it could not write, and writes the rest', async () => {
		const cwd = folder({ 'm.md': '# Minutes of the Pier Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n' });
		const { status, stderr } = await at(
			cwd,
			'--date',
			'2018-03-05',
			'--number',
			'777',
			'--participants',
			'Lee, Ann; Ek, Di',
		);
		assert.deepEqual(
			[status, stderr],
			[
				0,
				'rapporteur: The previous report gives no number in a place for one, so 777 is not written. Add it yourself\n',
			],
		);
		assert.match(read(cwd, 'm-2018-03-05.md'), /^Present: Ann Lee, Di Ek$/m);
	});

	it('takes a number as one writes it', async () => {
		const cwd = folder(files);
		for (const number of ['20', 'XX', '20th', 'twentieth']) {
			const { stdout } = await at(cwd, '--number', number, '-o', '-');
			assert.match(stdout, /^# Minutes of the 20th meeting/, number);
		}
		const told = async (number: string) => (await at(cwd, '--number', number, '-o', '-')).stderr;
		assert.match(await told('many'), /^rapporteur: --number "many" cannot be read\. A meeting number looks like/);
		assert.match(await told('3/2026'), /^rapporteur: --number "3\/2026" is not a number alone\. /);
		assert.match(await told('99999999999999999999'), /cannot be read\./);
	});

	it('writes no Markdown into a document, nor a report nowhere', async () => {
		const cwd = folder(files);
		const told = async (...args: string[]) => {
			const { status, stderr } = await at(cwd, ...args);
			assert.equal(status, 2);
			return stderr;
		};
		assert.equal(
			await told('-o', 'm.docx'),
			'rapporteur: a report is begun in Markdown, not as .docx. Name a file in .md, and make a document of it with "rapporteur export"\n',
		);
		assert.equal(existsSync(join(cwd, 'm.docx')), false);
		assert.match(await told('-o', ''), /--output is empty\. Name a file/);
		assert.match(await told('--from', ''), /--from is empty\. Name the previous report/);
	});

	it('says what is missing', async () => {
		const cwd = folder({ 'a/2018-02-05.md': files['2018-02-05.md'] });
		const reason = async (...args: string[]) => (await at(cwd, ...args)).stderr;
		assert.equal(await reason(), 'rapporteur: this folder has no meeting report to begin from, name one with --from\n');
		assert.equal(
			await reason('--from', 'b.md'),
			'rapporteur: there is no b.md, name the previous report with --from\n',
		);
		assert.equal(
			await reason('--from', 'a'),
			'rapporteur: a/2018-02-05.md does not say when the next meeting is, give its day with --date 2018-03-05\n',
		);
		const vague = folder({
			'2018-02-05.md': `${files['2018-02-05.md']}\nThe next meeting will be held in early March.\n`,
		});
		assert.equal(
			(await at(vague)).stderr,
			'rapporteur: 2018-02-05.md says “in early March” of the next meeting, which does not tell the day. Give it with --date 2018-03-05\n',
		);
		for (const [day, why, example] of [
			['Tuesday, 5 March 2018', '5 March 2018 is a Monday', '2018-03-05'],
			['29 February 2018', 'There is no such day', '2018-03-05'],
		]) {
			const text = `${files['2018-02-05.md']}\nThe next meeting will be held on ${day}.\n`;
			assert.equal(
				(await at(folder({ '2018-02-05.md': text }))).stderr,
				`rapporteur: 2018-02-05.md says “${day}” of the next meeting. ${why}. Give the day, as in --date ${example}\n`,
			);
		}
		const past = folder({
			'2018-02-05.md': `${files['2018-02-05.md']}\nThe next meeting will be held on 12 January 2018.\n`,
		});
		assert.equal(
			(await at(past)).stderr,
			'rapporteur: 2018-02-05.md says “12 January 2018” of the next meeting, which is not after its own. Give the day with --date 2018-03-05\n',
		);
		const french = folder({
			'2018-02-05.md': '# Compte rendu de la réunion du conseil\n\n5 février 2018\n\nPrésents : Ana Lund, Bo Berg\n',
		});
		assert.match((await at(french, '--date', '12/11/2018', '--output', '-')).stdout, /12 novembre 2018/);
		assert.equal(
			await reason('--from', 'a', '--date', '2018-02-30'),
			'rapporteur: --date "2018-02-30" cannot be read. There is no such day. Correct it\n',
		);
		assert.equal(
			await reason('--from', 'a', '--date', '3/5/2018'),
			'rapporteur: --date "3/5/2018" cannot be read. “3/5/2018” may be 3 May 2018 or 5 March 2018. Write the month as a word\n',
		);
	});
});
