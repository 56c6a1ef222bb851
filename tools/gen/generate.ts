import { allRules } from './all-rules.js';
import type { Output } from './output.js';
import { compiledWords } from './words.js';

/**
 * Puts all that is generated into the project in `root`. The rules are those of the sources beside this file.
 *
 * @throws Fault that says what to do, where something stands in the way.
 */
export async function generate(root: string, output: Output): Promise<void> {
	// First, because everything else is generated from the rules that are listed, and these read the words.
	for (const words of compiledWords(root)) output.put(words);
	output.put(allRules(root));
	if (output.stale > 0 && output.mode === 'check') return;
	await putWhatIsMadeFromRules(root, output);
	output.removeOthers('docs/rules');
}

/** Imported late: the generators need the words and the list of rules as the first step leaves them. */
async function putWhatIsMadeFromRules(root: string, output: Output): Promise<void> {
	const { pages, ruleTables } = await import('./rule-pages.js');
	const { manifest } = await import('./manifest.js');
	const { layerTable } = await import('./layer-table.js');
	const { annexWords, listWords } = await import('./list-words.js');
	const { grammars } = await import('./grammar.js');
	const { settingsSchema } = await import('./schema.js');
	const { profilesTable, settingsReference, settingsTable } = await import('./settings-table.js');
	for (const generated of [...pages(), manifest(root), settingsSchema(), ...grammars()]) output.put(generated);
	output.put(listWords());
	output.put(annexWords());
	output.putPart('README.md', 'rules', ruleTables('docs/rules/', '###'));
	output.putPart('README.md', 'settings', settingsTable());
	output.putPart('client/README.md', 'settings', settingsTable());
	output.putPart('docs/settings.md', 'settings', settingsReference());
	output.putPart('docs/settings.md', 'profiles', profilesTable());
	output.putPart('ARCHITECTURE.md', 'layers', layerTable());
}
