/** Files that nobody wrote by hand cost their own time only, or the test would take many minutes; and what they say is bounded. */
import assert from 'node:assert/strict';
import { ReportIndex } from '../../server/src/workspace/index.js';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { digestAt } from '../support/reports.js';

const HOSTILE: Readonly<Record<string, string>> = {
	'10,000 links': `# Board, 5 March 2018\n\n${Array.from({ length: 10_000 }, (_, i) => `[rules](https://example.org/${i})`).join(' ')}\n`,
	'10,000 people': `# Board, 5 March 2018\n\nPresent:\n\n${Array.from({ length: 10_000 }, (_, i) => `- Ann Lee${'abcdefghij'[i % 10]} (Body ${i})`).join('\n')}\n`,
	'10,000 acronyms': `# Board, 5 March 2018\n\n## Acronyms\n\n${Array.from({ length: 10_000 }, (_, i) => `- A${i}B: what it is`).join('\n')}\n`,
	'one name of 200 KB': `# Board, 5 March 2018\n\nPresent: Ann ${'Lee'.repeat(70_000)}\n`,
	'one name many times': `# Board, 5 March 2018\n\nPresent: ${'Ann Lee, '.repeat(20_000)}\n`,
	brackets: `# Board, 5 March 2018\n\n${'['.repeat(50_000)}\n`,
	'brackets that close': `# Board, 5 March 2018\n\n${'[a]('.repeat(20_000)}\n`,
};

describe('a hostile file in the folder', function () {
	this.timeout(120_000);
	for (const [name, text] of Object.entries(HOSTILE)) {
		it(`with ${name} costs its own time only`, () => {
			const digest = digestAt('h.md', text);
			for (const list of [digest.links, digest.people, digest.acronyms]) assert.ok(list.length <= 2_000);
			const index = new ReportIndex();
			index.set('h.md', digest);
			const asker = { path: '1.md', series: seriesOf('Board', '1.md'), date: '2018-06-05' };
			for (let i = 0; i < 20; i++) {
				index.set('1.md', digestAt('1.md', `# Board, 5 June 2018\n\nPresent: Ann Lee, Bo Roe\n\n[rules](#) ${i}\n`));
				index.addressesFor('rules', { ...asker, before: '', under: '' });
				index.replaced(asker);
				index.acronyms.expansions('A1B', asker);
				index.acronyms.startingWith('A', 50);
				index.people.affiliations('Ann Lee', asker);
				index.people.startingWith('a', asker, 30);
				index.roster(asker);
			}
			index.set('h.md', undefined);
			assert.equal(index.size, 1);
		});
	}
});
