import assert from 'node:assert/strict';
import { asPlainText } from '../../client/src/server/plain-text.js';

/** VS Code, `src/vs/base/common/linkedText.ts`, and `iconLabels.ts` beside it. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

describe('asPlainText', () => {
	for (const text of [
		'"Reports" in [Change](command:workbench.action.quit) names it',
		'[[a](command:b)](command:c)',
		'[a](command:b "c")](file:///d)',
		'[a](https://example.org "title")',
		'$(warning) $$(x) [$(zap~spin)](command:a)',
	]) {
		it(`leaves neither link nor picture in ${text}`, () => {
			assert.ok(LINK.test(text) || ICON.test(text));
			const plain = asPlainText(text);
			assert.doesNotMatch(plain, LINK);
			assert.doesNotMatch(plain, ICON);
			assert.equal(plain.replaceAll(' ', ''), text.replaceAll(' ', ''));
		});
	}
	for (const text of ['', 'Its title says “Minutes” and it has a date', '[draft] 24 (old).md', 'costs $5 (five)']) {
		it(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(asPlainText(text), text));
	}
});
