import assert from 'node:assert/strict';
import { closeAll, diagnostics, find, finding, open, remove, ruleOf, write } from './editor.js';

describe('links to other files', () => {
	afterEach(closeAll);

	it('are reported as long as the file is missing', async () => {
		// A folder with nothing in it may be filled from elsewhere.
		await write('papers/agenda.pdf', '');
		const document = await open('See [the budget](papers/budget.pdf).\n');
		const [found] = await diagnostics(document, 1);
		assert.equal(found && ruleOf(found), 'broken-link');
		assert.match(found!.message, /There is no file “papers\/budget\.pdf”/);
		assert.deepEqual(found?.range, find(document, 'papers/budget.pdf'));
		await write('papers/budget.pdf', '');
		await diagnostics(document, 0);
		await remove('papers/budget.pdf');
		await finding(document, 'broken-link');
		await remove('papers');
	});

	it('are reported as long as the heading is missing that they lead to', async () => {
		await write('last.md', '# Minutes of May\n');
		const document = await open('See [what was decided](last.md#decisions).\n');
		const [found] = await diagnostics(document, 1);
		assert.equal(document.getText(found!.range), 'last.md#decisions');
		await write('last.md', '# Minutes of May\n\n## Decisions\n\nNone.\n');
		await diagnostics(document, 0);
		await remove('last.md');
	});
});
