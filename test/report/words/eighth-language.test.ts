import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Config from '../../../server/src/config/index.js';
import { readSettings } from '../../../server/src/config/index.js';
import type * as Engine from '../../../server/src/engine/index.js';
import { Checker as SevenChecker } from '../../../server/src/engine/index.js';
import { rules } from '../../../server/src/rules/index.js';
import { compileFolder, MODEL } from '../../../tools/lexicon/compile.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const PROGRAM = `
export { Checker } from './server/src/engine/index.js';
export { readSettings } from './server/src/config/index.js';
`;

function told(
	text: string,
): (finding: {
	readonly rule: { readonly id: string };
	readonly span: { readonly from: number; readonly to: number };
}) => string {
	return ({ rule, span }) => `${rule.id}: ${text.slice(span.from, span.to)}`;
}

const SWEDISH = 'test/support/swedish';

/** The list of languages with Swedish in it, compiled from its folder. */
async function withSwedish(path: string): Promise<string> {
	const { words, slips } = compileFolder(ROOT, SWEDISH);
	assert.deepEqual(slips, []);
	const swedish = `const sv = language({ code: 'sv', countries, ordinals, ...${JSON.stringify(words)} });`;
	const list = await readFile(path, 'utf8');
	const longer = list.replace(
		/(export const LANGUAGES.* = \[.*)\];/,
		(_, before: string) => `${swedish}\n${before}, sv];`,
	);
	assert.notEqual(longer, list);
	return `import { countries } from 'i18n-iso-countries/langs/sv.json';
import { ordinals } from '${ROOT.replaceAll('\\', '/')}/${SWEDISH}/ordinals.js';
import { language } from './words.js';
${longer}`;
}

const PROTOKOLL = `# Protokoll fört vid styrelsens andra möte

5 mars 2031 (måndag)

Närvarande: Maja Falk, Nils Ek, Siv Dahl

## Ekonomi

Nils Ek rapporterade att kassan är i ordning, se Bilaga 2.

Karin Lund redogjorde för arbetet med bryggan och och staketet.

Listan finns [här](lista.md) och planen på [länk saknas].

Nästa möte: 12 februari 2031

## Bilaga 1: Dagordning

1. Öppnande
2. Ekonomi
`;

describe('an eighth language', () => {
	let folder: string;
	let found: (text: string, severities: Readonly<Record<string, string>>) => readonly string[];

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), 'language-'));
		const { outputFiles } = await build({
			absWorkingDir: ROOT,
			stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
			bundle: true,
			platform: 'node',
			format: 'cjs',
			write: false,
			logLevel: 'warning',
			plugins: [
				{
					name: 'one-more-language',
					setup({ onLoad }) {
						onLoad({ filter: /[\\/]report[\\/]words[\\/]languages\.ts$/ }, async ({ path }) => ({
							contents: await withSwedish(path),
							loader: 'ts',
						}));
					},
				},
			],
		});
		const file = join(folder, 'checker.cjs');
		await writeFile(file, outputFiles[0]!.contents);
		const eight = (await import(pathToFileURL(file).href)) as typeof Engine & typeof Config;
		const checker = new eight.Checker();
		found = (text, rules) => {
			const { settings } = eight.readSettings({ rules });
			return checker.check(text, settings).findings.map(told(text));
		};
	});
	after(() => rm(folder, { recursive: true, force: true }));

	it('is read by every reader', () => {
		assert.deepEqual(found(PROTOKOLL, { 'vague-link-text': 'warning' }), [
			'wrong-weekday: måndag',
			'missing-annex: Bilaga 2',
			'unlisted-speaker: Karin Lund',
			'repeated-word: och och',
			'vague-link-text: här',
			'placeholder-link: [länk saknas]',
			'next-meeting-in-past: 12 februari 2031',
			'unreferenced-annex: Bilaga 1',
		]);
	});
	it('leaves the others as they are', () => {
		const all = Object.fromEntries(rules.map(({ id }) => [id, 'warning']));
		const { settings } = readSettings({ rules: all });
		const ofSeven = new SevenChecker();
		for (const { id, docs } of rules) {
			for (const text of [...docs.reported, ...docs.accepted]) {
				const expected = ofSeven.check(text, settings).findings.map(told(text));
				assert.deepEqual(found(text, all), expected, `${id}: ${text}`);
			}
		}
	});
	it('is led to what it lacks', async () => {
		await cp(join(ROOT, SWEDISH), join(folder, SWEDISH), { recursive: true });
		await cp(join(ROOT, MODEL), join(folder, MODEL), { recursive: true });
		const speaking = join(folder, SWEDISH, 'speaking.txt');
		const source = await readFile(speaking, 'utf8');
		await writeFile(speaking, source.replace('forBody\n', 'forBodies\n').replace('öppnades av', 'öppnades (av'));
		await rm(join(folder, SWEDISH, 'motions.txt'));
		const slips = compileFolder(folder, SWEDISH).slips.map(({ path, line, message }) => `${path}:${line}: ${message}`);
		const line = (text: string): number => source.split('\n').indexOf(text) + 1;
		assert.deepEqual(slips, [
			`${SWEDISH}/motions.txt:0: the file is missing`,
			`${SWEDISH}/speaking.txt:${line('  öppnades av')}: öppnades (av: “)” is missing`,
			`${SWEDISH}/speaking.txt:0: “forBody” is missing: Between a name and the body that somebody speaks for: "from", "on behalf of".`,
			`${SWEDISH}/speaking.txt:${line('forBody') + 1}: “forBodies” is no subject of this file`,
		]);
	});
});
