/**
 * `npm run new-rule my-rule-id` begins a rule: the rule's file and its test, from a template that works,
 * so that the first `npm test` passes and every later step is a small one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportName } from './gen/rules-index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The word that the template's rule finds, to be replaced by what the rule is for. */
const WORD = 'misteak';

function ruleFile(id: string, since: string): string {
	return `import type { Rule } from './rule.js';

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
	*check({ text }) {
		for (const { index, 0: word } of text.matchAll(/\\b${WORD}\\b/g)) {
			const span = { from: index, to: index + word.length };
			yield {
				message: \`The word "\${word}" is misspelt, write "mistake"\`,
				span,
				fixes: [{ title: 'Write "mistake"', safety: 'safe', alters: 'words', edits: [{ span, insert: 'mistake' }] }],
			};
		}
	},
};
`;
}

function testFile(id: string): string {
	return `import { ${exportName(id)} as rule } from '../../server/src/rules/${id}.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('${id}', () => {
	it('marks the word alone', () => {
		checkFindings(
			rule,
			\`
			This is a ${WORD}.
			          ${'^'.repeat(WORD.length)} ${id}
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
			     ${'^'.repeat(WORD.length)} ${id}
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

function faultOf(id: string | undefined): string | undefined {
	if (!id) return 'Give the id of the rule: npm run new-rule my-rule-id';
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
		return `"${id}" cannot be the id of a rule, use two or more words in lower case with a hyphen between: my-rule-id`;
	}
	if (existsSync(join(root, `server/src/rules/${id}.ts`))) return `There is a rule "${id}" already, choose another id`;
	return undefined;
}

function main(id: string | undefined): void {
	const fault = faultOf(id);
	if (fault || !id) {
		console.error(fault);
		process.exitCode = 1;
		return;
	}
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const files = { [`server/src/rules/${id}.ts`]: ruleFile(id, version), [`test/rules/${id}.test.ts`]: testFile(id) };
	for (const [path, text] of Object.entries(files)) {
		// `wx`: never overwrite what somebody has written.
		writeFileSync(join(root, path), text, { flag: 'wx' });
		console.log(`wrote ${path}`);
	}
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	execFileSync(process.execPath, [tsx, join(root, 'tools/gen.ts')], { cwd: root, stdio: 'inherit' });
	console.log(`Now replace the word "${WORD}" in both files by what the rule is for. CONTRIBUTING.md has the steps.`);
}

main(process.argv[2]);
