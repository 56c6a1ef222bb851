/** The default rules of markdownlint, over the whole text. */
import { lint } from 'markdownlint/sync';
import { serve } from './serve.ts';

serve((text) =>
	lint({ strings: { text } }).text.map(({ lineNumber, ruleNames, ruleDescription, errorRange }) => {
		const line = lineNumber - 1;
		const [column, length] = errorRange ?? [1, 0];
		const range = { start: { line, character: column - 1 }, end: { line, character: column - 1 + length } };
		return { range, source: 'markdownlint', code: ruleNames[0], message: ruleDescription };
	}),
);
