import { lint } from 'markdownlint/sync';

/**
 * Default rules. Places are whole lines, so converting them costs nothing.
 *
 * @param {string} text
 */
export function check(text) {
	const { document } = lint({ strings: { document: text } });
	return document.map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorRange }) => {
		const [column, length] = errorRange ?? [1, 0];
		return {
			source: 'markdownlint',
			code: ruleNames[0],
			severity: 2,
			range: {
				start: { line: lineNumber - 1, character: column - 1 },
				end: { line: lineNumber - 1, character: column - 1 + length },
			},
			message: errorDetail ? `${ruleDescription} (${errorDetail})` : ruleDescription,
		};
	});
}
