import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldSchema, OPTIONS, SETTINGS } from '../../server/src/config/index.js';
import { addressesOf } from '../../server/src/repository.js';
import { Fault } from './fault.js';
import type { Generated } from './output.js';

/** Read only by `vscode-languageclient`, so it is not in the settings table. */
const TRACE = {
	type: 'string',
	enum: ['off', 'messages', 'verbose'],
	default: 'off',
	scope: 'window',
	markdownDescription:
		'Shows in the output panel what VS Code and Rapporteur tell each other, once the level of the channel *Rapporteur* there is *Trace* (*Developer: Set Log Level…*). Helps to find faults in Rapporteur itself.',
};

/** Read by the client, as the next one. */
const FIX_ON_SAVE = {
	type: 'boolean',
	default: false,
	scope: 'resource',
	markdownDescription:
		'On save, correct what is certain: bold with a space inside its stars, numbers out of order, a paragraph that a page break has parted. What needs a decision is left to you.',
};

const CHECK_ALL = {
	type: 'boolean',
	default: false,
	scope: 'window',
	markdownDescription:
		'Also checks, in the background, the reports that are not open: *Problems* then lists those of all reports in the folder.',
};

/** Read by the client alone. */
const LIST_KEYS = {
	type: 'boolean',
	default: true,
	scope: 'resource',
	markdownDescription:
		'In the lists of a report, Enter goes on with the next item or ends the list, Tab and Shift+Tab move an item in and out. In a table, Enter goes on with the next row or leaves it, Tab and Shift+Tab lead from cell to cell. Where another extension does that, it is left to it.',
};

/** The server asks for it, as for the next one; neither is a report's, so they are not in the settings table. */
const CODE_LENS = {
	type: 'boolean',
	default: false,
	scope: 'resource',
	markdownDescription:
		'Shows above each annex how often the report refers to it, and above a list of participants how many are on it.',
};

const INLAY_HINTS = {
	type: 'boolean',
	default: false,
	scope: 'resource',
	markdownDescription:
		'Shows the title of an annex behind a reference to it, and somebody’s affiliation where the text names them first. Nothing of it is written into the report.',
};

/** `machine`: a workspace cannot set it. It is no part of the settings table because it cannot stand in a file either. */
const EARLIER = {
	type: 'array',
	items: { type: 'string', minLength: 1 },
	default: [],
	scope: 'machine',
	markdownDescription:
		'Folders with earlier reports outside of the folder that is open, such as `/home/ana/minutes` or `C:\\\\Minutes`. What they say about addresses, acronyms and people is offered in every folder that you open.',
};

/** Where an option of a rule stands, unless another group names it. */
const RULES = 'Rules';

/** The order in which the editor shows the settings, most used first. */
const GROUPS: readonly { readonly title: string; readonly settings: readonly string[] }[] = [
	{
		title: 'Working on Reports',
		settings: ['fixOnSave', 'listKeys', 'checkAllReports', 'earlierReports', 'codeLens', 'inlayHints'],
	},
	{ title: 'Reports', settings: ['require', 'final', 'reports', 'ignore', 'templates', 'template'] },
	{ title: 'Acronyms and Annexes', settings: ['acronyms', 'externalAnnexes', 'annexWords'] },
	{ title: RULES, settings: ['rules'] },
	{ title: 'Finding Faults in Rapporteur', settings: ['trace.server'] },
];

/** `package.json` with its settings from the settings table, and its URLs from that of the repository. */
export function manifest(root: string): Generated {
	const path = 'package.json';
	const written = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
	const contributes = { ...(written.contributes as object | undefined), configuration: configuration() };
	// Biome formats a package.json as npm does, so nothing is left to format.
	return { path, text: `${JSON.stringify({ ...withAddresses(written), contributes }, null, '\t')}\n` };
}

function configuration(): readonly object[] {
	const all = {
		...settings(),
		fixOnSave: FIX_ON_SAVE,
		listKeys: LIST_KEYS,
		checkAllReports: CHECK_ALL,
		earlierReports: EARLIER,
		codeLens: CODE_LENS,
		inlayHints: INLAY_HINTS,
		'trace.server': TRACE,
	};
	const named = GROUPS.flatMap((group) => group.settings);
	const others = Object.keys(OPTIONS).filter((name) => !named.includes(name));
	const groups = GROUPS.map((group) =>
		group.title === RULES ? { ...group, settings: [...group.settings, ...others] } : group,
	);
	const lost = Object.keys(all).filter((name) => !groups.some(({ settings }) => settings.includes(name)));
	if (lost.length > 0) throw new Fault(`${lost.join(', ')}: name the group in tools/gen/manifest.ts`);
	return groups.map((group, order) => ({
		title: group.title,
		order,
		properties: Object.fromEntries(
			group.settings.map((name, index) => [
				`rapporteur.${name}`,
				{ order: index, ...(all as Record<string, object>)[name] },
			]),
		),
	}));
}

function settings(): Record<string, object> {
	const entries = Object.entries(SETTINGS).map(([name, field]) => [
		name,
		// `resource`: each folder of a workspace may have its own value.
		{ scope: 'resource', ...fieldSchema(field, true) },
	]);
	return Object.fromEntries(entries);
}

/** `homepage` and `bugs` follow `repository`, or are absent while that is empty. */
function withAddresses(written: Record<string, unknown>): Record<string, unknown> {
	const { homepage: _, bugs: __, ...rest } = written;
	const { repository } = written as { readonly repository: { readonly url: string } };
	const addresses = addressesOf(repository.url);
	if (!addresses) return rest;
	const { home, clone, issues } = addresses;
	const derived = { repository: { ...repository, url: clone }, homepage: `${home}#readme`, bugs: { url: issues } };
	const entries = Object.entries(rest);
	return Object.fromEntries(
		entries.flatMap(([key, value]) => (key === 'repository' ? Object.entries(derived) : [[key, value]])),
	);
}
