/**
 * `npm run new-rule my-rule-id` starts a rule: its file and its test, from a working template, so that the first `npm
 * test` passes and every later step is small.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellingFaults } from './gen/fault.js';
import { generate } from './gen/generate.js';
import { Output } from './gen/output.js';
import { faultOf } from './new-rule/fault.js';
import { template, WORD } from './new-rule/template.js';

const root = fileURLToPath(new URL('..', import.meta.url));

async function begin(id: string): Promise<void> {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	for (const [path, text] of Object.entries(template(id, version))) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		// `wx`: never overwrite what somebody has written.
		writeFileSync(join(root, path), text, { flag: 'wx' });
		console.log(`wrote ${path}`);
	}
	const output = new Output(root, 'write', console);
	await generate(root, output);
	// Imported late, for it reads the messages of all rules.
	const { PINNED, pinnedText } = await import('../test/rules/pinned.js');
	output.put({ path: PINNED, text: pinnedText() });
	console.log(
		`Now replace the word "${WORD}" in both files by what the rule is for. CONTRIBUTING.md has the steps, and those for an option.`,
	);
}

const [id = ''] = process.argv.slice(2);
const fault = faultOf(id, root);
if (fault === undefined) await tellingFaults(() => begin(id));
else {
	console.error(fault);
	process.exitCode = 1;
}
