/**
 * `npm run gen` writes every file, or part of one, that is generated from the rules, the settings, the layer table or
 * the annex words; `--check` lists those that are out of date instead.
 */
import { fileURLToPath } from 'node:url';
import { Output } from './gen/output.js';
import { rulesIndex } from './gen/rules-index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = new Output(root, process.argv.includes('--check') ? 'check' : 'write');

async function main(): Promise<void> {
	// First, because everything else is generated from the rules it exports.
	output.put(rulesIndex(root));
	if (output.stale > 0 && output.mode === 'check') return;
	await putWhatIsMadeFromRules();
}

/** Imported late: the generators need the rules' index as the first step leaves it. */
async function putWhatIsMadeFromRules(): Promise<void> {
	const { pages, ruleTables } = await import('./gen/rule-pages.js');
	const { manifest } = await import('./gen/manifest.js');
	const { layerTable } = await import('./gen/layer-table.js');
	const { grammars } = await import('./gen/grammar.js');
	const { settingsSchema } = await import('./gen/schema.js');
	const { profilesTable, settingsReference, settingsTable } = await import('./gen/settings-table.js');
	for (const generated of [...pages(), manifest(root), settingsSchema(), ...grammars()]) output.put(generated);
	output.putPart('README.md', 'rules', ruleTables('docs/rules/', '###'));
	output.putPart('README.md', 'settings', settingsTable());
	output.putPart('client/README.md', 'settings', settingsTable());
	output.putPart('docs/settings.md', 'settings', settingsReference());
	output.putPart('docs/settings.md', 'profiles', profilesTable());
	output.putPart('ARCHITECTURE.md', 'layers', layerTable());
}

await main();
output.removeOthers('docs/rules');
if (output.mode === 'check' && output.stale > 0) {
	console.error('Run "npm run gen" and commit what it writes.');
	process.exitCode = 1;
}
