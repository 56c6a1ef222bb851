import assert from 'node:assert/strict';
import { closeAll, finding, hover, open } from './editor.js';

describe('the hover', () => {
	afterEach(closeAll);

	it('says in a sentence what the rule behind a finding is about, and leads to its page', async () => {
		const document = await open('A summary 🎉 is [here](#).\n');
		await finding(document, 'placeholder-link');
		const [shown = '', ...others] = (await hover(document, '#')).filter((text) => text.includes('More about'));
		assert.deepEqual(others, []);
		assert.match(shown, /^A link or image without .*\. \[More about this\]\(command:rapporteur\.openRule\?[^()\s]*\)$/);
		assert.deepEqual(await hover(document, 'summary'), []);
	});
});
