/** The files with which a rule begins: a template that works, so that every later step is small. */
import { exportName } from '../gen/all-rules.js';

/** The word that the template's rule finds; replace it with the rule's real subject. */
export const WORD = 'misteak';

/** The rule's file and its test, by their paths from the project's folder. */
export function template(id: string, since: string): Readonly<Record<string, string>> {
	return {
		[`server/src/rules/${id}/${id}.ts`]: ruleFile(id, since),
		[`test/rules/${id}.test.ts`]: testFile(id),
	};
}

function ruleFile(id: string, since: string): string {
	return `import type { Rule } from '../rule.js';

export const ${exportName(id)}: Rule = {
	id: '${id}',
	since: '${since}',
	severity: 'warning',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: '${title(id)}',
		what: 'The word \`${WORD}\`.',
		why: 'Say what goes wrong for the reader of the report.',
		fixes: 'Write it right (safe).',
		reported: ['This is a ${WORD}.\\n'],
		accepted: ['This is a mistake.\\n'],
	},
	checkBlock(_, source) {
		return [...source.matchAll(/\\b${WORD}\\b/g)].map(({ index, 0: word }) => {
			const span = { from: index, to: index + word.length };
			return {
				message: \`The word "\${word}" is misspelt. Write "mistake"\`,
				span,
				fixes: () => [
					{ title: 'Write "mistake"', safety: 'safe', alters: 'words', edits: [{ span, insert: 'mistake' }] },
				],
			};
		});
	},
};
`;
}

function mark(id: string): string {
	return `${'^'.repeat(WORD.length)} ${id}: The word "${WORD}" is misspelt. Write "mistake"`;
}

function testFile(id: string): string {
	return `import { ${exportName(id)} as rule } from '../../server/src/rules/${id}/${id}.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('${id}', () => {
	it('marks the word alone', () => {
		checkFindings(
			rule,
			\`
			This is a ${WORD}.
			          ${mark(id)}
			          ↳ fix: Write "mistake"
			\`,
		);
	});

	it('accepts the right word', () => {
		checkFindings(rule, 'This is a mistake.\\n');
	});

	it('counts UTF-16 units, so an emoji before the word moves no mark', () => {
		checkFindings(
			rule,
			\`
			🎉 A ${WORD}.
			     ${mark(id)}
			     ↳ fix: Write "mistake"
			\`,
		);
	});

	it('writes the right word', () => {
		checkFix(rule, 'Write "mistake"', 'This is a ${WORD.slice(0, 3)}$0${WORD.slice(3)}.\\n', 'This is a mistake.\\n');
	});
});
`;
}

/** `vague-link-text` becomes "Vague link text". */
function title(id: string): string {
	return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
