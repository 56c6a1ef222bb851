/** Our keys in the manifest: when VS Code has something else to do with them, they are not ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Binding {
	readonly command: string;
	readonly key: string;
	readonly when: string;
}

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	readonly contributes: { readonly keybindings: readonly Binding[] };
};
const BINDINGS = contributes.keybindings;

/** Where none of our keys is meant: a box to type in, or an editor that is no report. */
const ELSEWHERE = ['renameInputVisible', 'commentEditorFocused', 'notebookEditorFocused'];
/** What is offered beside the cursor, and a snippet that is being filled in. */
const OFFERED = ['inlineSuggestionVisible', 'inlineEditIsVisible', 'inSnippetMode', 'editorReadonly'];
const TAB = ['tabShouldAcceptInlineEdit', 'tabShouldJumpToInlineEdit', 'editorTabMovesFocus'];
/** Only while our own list is open. */
const IN_LIST = /&& suggestWidgetVisible && !suggestWidgetHasFocusedSuggestion/;
/** `editor.tabCompletion`. */
const TAB_COMPLETION = ['hasOtherSuggestions', 'hasSnippetCompletions'];

function left({ command, key, when }: Binding): string[] {
	const moves = command.startsWith('cursor');
	const wanted = moves ? [] : [...ELSEWHERE];
	if (/^(?:shift\+)?tab$/.test(key)) wanted.push(...TAB);
	if (/^(?:(?:shift\+)?tab|enter)$/.test(key)) wanted.push(...OFFERED);
	if (!IN_LIST.test(when) && /tab|enter/.test(key)) wanted.push('suggestWidgetVisible');
	if (!IN_LIST.test(when) && /tab/.test(key)) wanted.push(...TAB_COMPLETION);
	const meant = when.split(' && ');
	return wanted.filter((each) => !meant.includes(`!${each}`) && !(each === 'inSnippetMode' && meant.includes(each)));
}

describe('the keys of the manifest', () => {
	for (const binding of BINDINGS) {
		it(`leave ${binding.key} alone where it means something else: ${binding.command}`, () => {
			assert.match(binding.when, /editorLangId == 'markdown'/);
			assert.match(binding.when, /^(?:textInputFocus|editorTextFocus) &&/);
			assert.deepEqual(left(binding), []);
			if (binding.command.startsWith('cursor')) assert.match(binding.when, IN_LIST);
		});
	}

	it('are there', () => {
		for (const key of ['enter', 'tab', 'shift+tab', 'ctrl+f8']) {
			assert.ok(
				BINDINGS.some((binding) => binding.key === key),
				key,
			);
		}
	});
});
