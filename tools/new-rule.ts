/**
 * `npm run new-rule my-rule-id` starts a rule: its file and its test, from a working template, so that the first `npm
 * test` passes and every later step is small.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportName } from './gen/rules-index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The word that the template's rule finds; replace it with the rule's real subject. */
const WORD = 'misteak';

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

function faultOf(id: string | undefined): string | undefined {
	if (!id) return 'Give the id of the rule: npm run new-rule my-rule-id';
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
		return `"${id}" cannot be the id of a rule, use two or more words in lower case with a hyphen between: my-rule-id`;
	}
	if (existsSync(join(root, `server/src/rules/${id}`))) return `There is a rule "${id}" already, choose another id`;
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
	const files = {
		[`server/src/rules/${id}/${id}.ts`]: ruleFile(id, version),
		[`test/rules/${id}.test.ts`]: testFile(id),
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		// `wx`: never overwrite what somebody has written.
		writeFileSync(join(root, path), text, { flag: 'wx' });
		console.log(`wrote ${path}`);
	}
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	execFileSync(process.execPath, [tsx, join(root, 'tools/gen.ts')], { cwd: root, stdio: 'inherit' });
	const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
	const env = { ...process.env, UPDATE_MESSAGES: '1' };
	execFileSync(process.execPath, [mocha, 'test/rules/messages.test.ts'], { cwd: root, stdio: 'ignore', env });
	console.log('wrote test/rules/messages.txt');
	console.log(`Now replace the word "${WORD}" in both files by what the rule is for. CONTRIBUTING.md has the steps.`);
}

main(process.argv[2]);
