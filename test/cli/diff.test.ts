import assert from 'node:assert/strict';
import { folder, rapporteur } from './process.js';

const OLD =
	'# Minutes of the Pier Board\n\n5 February 2018\n\nPresent: Ann Lee, Bo Roe\n\n## Notes\n\nThe board decided to paint the signs.\n';
const NOW = OLD.replace('Bo Roe', 'Cy Dunn').replace('paint the signs', 'paint the\npier');

describe('rapporteur diff', () => {
	const at = (cwd: string, ...args: string[]) => rapporteur(['diff', ...args], { cwd });

	it('tells what has changed for a reader, and exits as diff does', async () => {
		const cwd = folder({ 'old/minutes.md': OLD, 'minutes.md': NOW });
		assert.deepEqual(await at(cwd, 'old/minutes.md', 'minutes.md'), {
			status: 1,
			stdout: `Participants (2)
  gone     old/minutes.md:5  Bo Roe
  new      minutes.md:5  Cy Dunn

Decisions (1)
  changed  minutes.md:9  The board decided to paint the signs.
           → The board decided to paint the pier.
`,
			stderr: '',
		});
		assert.deepEqual(await at(cwd, 'minutes.md', 'minutes.md'), {
			status: 0,
			stdout: 'minutes.md says the same as minutes.md.\n',
			stderr: '',
		});
	});

	it('prints JSON and Markdown', async () => {
		const cwd = folder({ 'old.md': OLD, 'new.md': NOW });
		const json = await at(cwd, 'old.md', 'new.md', '--format', 'json');
		assert.equal(json.status, 1);
		assert.deepEqual(JSON.parse(json.stdout).changes[2], {
			topic: 'decisions',
			kind: 'changed',
			old: { text: 'The board decided to paint the signs.', line: 9, section: 'Notes' },
			new: { text: 'The board decided to paint the pier.', line: 9, section: 'Notes' },
		});
		const { stdout } = await at(cwd, 'old.md', 'new.md', '--format', 'markdown');
		assert.match(stdout, /^# What has changed in new\.md\n\nCompared with old\.md\.\n\n## Participants\n/);
		assert.match(stdout, /the ~~signs\.~~ \*\*pier\.\*\* \*\(“Notes”, line 9\)\*\n$/);
	});

	it('names a file that cannot be read', async () => {
		const { status, stderr } = await at(folder({ 'new.md': NOW }), 'old.md', 'new.md');
		assert.equal(status, 2);
		assert.match(stderr, /^rapporteur: old\.md cannot be read: there is no such file/);
	});
});
