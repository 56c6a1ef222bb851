import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { foldedWords } from '../../tools/build/fold-words.js';

const WORDS = fileURLToPath(new URL('../../server/src/report/words', import.meta.url));

describe('words in the bundles', () => {
	it('are those of the folders', async () => {
		let seen = 0;
		for (const name of readdirSync(WORDS, { recursive: true, encoding: 'utf8' })) {
			if (!/^[a-z]{2}[\\/][a-z]+\.ts$/.test(name)) continue;
			const folded = await foldedWords(`${WORDS}/${name}`);
			if (folded === undefined) continue;
			const bundled = await import(`data:text/javascript,${encodeURIComponent(folded)}`);
			const own = await import(pathToFileURL(`${WORDS}/${name}`).href);
			assert.deepEqual({ ...bundled }, { ...own }, name);
			assert.doesNotMatch(folded, /oneOf|phrase\(/, name);
			seen++;
		}
		assert.ok(seen >= 7 * 12);
	});
	it('stay a module where packages are needed', async () => {
		assert.equal(await foldedWords(`${WORDS}/de/index.ts`), undefined);
	});
});
