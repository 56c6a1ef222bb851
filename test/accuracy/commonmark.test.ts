import assert from 'node:assert/strict';
import { unbalancedBold } from '../../server/src/rules/unbalanced-bold/unbalanced-bold.js';
import { commonMarkExamples as examples } from '../support/commonmark.js';
import { check } from '../support/fixture.js';

/** What a reader sees of `html`, code aside: there a star is meant. */
function visible(html: string): string {
	return html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
}

describe('unbalanced-bold on the examples of the CommonMark specification', () => {
	const full = examples.filter(({ html }) => !visible(html).includes('*'));

	it('is silent wherever an example shows no star', () => {
		assert.ok(full.length > 500, `only ${full.length} examples`);
		for (const { markdown, number } of full) assert.deepEqual(check(markdown, unbalancedBold), [], `example ${number}`);
	});

	it('says something only where a star is shown', () => {
		const emphasis = examples.filter(({ section }) => section === 'Emphasis and strong emphasis');
		const spoken = emphasis.filter(({ markdown }) => check(markdown, unbalancedBold).length > 0);
		for (const { html } of spoken) assert.match(visible(html), /\*/);
		assert.ok(spoken.length > 5, `only ${spoken.length} examples are faulty`);
	});
});
