import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { deadLinks, linksOf, pagesIn } from '../support/links.js';
import { PROJECT, Scratch } from './scratch.js';

/** Reports to try Rapporteur on, and its tests, have faults on purpose. */
const NOT_OURS = ['node_modules', 'dist', 'out', 'examples', 'test', '.git'];

describe('the links of our pages', () => {
	it('all lead somewhere', () => {
		const pages = pagesIn(PROJECT, NOT_OURS);
		assert.ok(pages.includes('README.md') && pages.includes('client/README.md') && pages.length > 45, pages.join());
		assert.deepEqual(deadLinks(PROJECT, pages), []);
	});

	it('are missed where one is dead', async () => {
		const scratch = await Scratch.make();
		try {
			await mkdir(join(scratch.folder, 'docs'));
			await scratch.write('docs/there.md', '# Who was there?\n');
			await scratch.write(
				'page.md',
				[
					'[fine](docs/there.md#who-was-there) [here](#a-heading) `[code](no.md)` <https://a.example>',
					'# A *heading*',
					'[no file](docs/no.md)',
					'[no heading](docs/there.md#who)',
					'[outside](../other.md)',
					'![no picture](no.png)',
					'<img src="no2.png">',
					'[named][one]',
					'',
					'[one]: no3.md',
				].join('\n'),
			);
			assert.deepEqual(deadLinks(scratch.folder, ['page.md']), [
				'page.md:3: docs/no.md',
				'page.md:4: docs/there.md#who',
				'page.md:5: ../other.md',
				'page.md:6: no.png',
				'page.md:7: no2.png',
				'page.md:10: no3.md',
			]);
			assert.equal(linksOf('page.md', '[a](b) and ![c](d)').length, 2);
		} finally {
			await scratch.dispose();
		}
	});
});
