import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) });
/** A second; where every character is tried against every other, many minutes. */
const LONG = 500_000;

describe('a long run', function () {
	this.timeout(120_000);

	const title = '# Minutes of the fifth meeting\n\n5 May 2031, Geneva\n\n';
	const runs: Record<string, string> = {
		'of blanks in a date of front matter': `---\ndate: r${' '.repeat(LONG)}n\n---\n\n${title}Text.\n`,
		'of blanks on a line of their own': `${title}${' '.repeat(LONG)}\n\nText.\n`,
		'of unbroken blanks below the title': `# Minutes\n\n${'\u00A0'.repeat(LONG)}\n\nText.\n`,
		'of letters before the numbers of headings': `${title}## Budget\n\n## ${'a'.repeat(LONG)}.1\n\n## ${'a'.repeat(LONG)}.2\n\nText.\n`,
	};
	for (const [name, text] of Object.entries(runs)) {
		it(`${name} is checked`, () => {
			for (const { fixes } of new Checker().check(text, settings).findings) fixes.length;
		});
	}
});
