import { peerFile, programFile, remarkServerFile } from './peers.js';
import { SERVER } from './shipped.js';

/** A language server to measure. */
export interface Contender {
	readonly name: string;
	/** Arguments for Node. */
	readonly command: readonly string[];
	/** Whether it is asked for diagnostics, or sends them of its own accord. */
	readonly diagnostics: 'pull' | 'push';
	/** What `workspace/configuration` and `workspace/didChangeConfiguration` tell it. */
	readonly settings?: object;
	/** So slow on long texts that it gets fewer keystrokes, to end before the reader's patience does. */
	readonly slow?: boolean;
	/** Reads Markdown with remark (micromark), or with markdownlint, which builds on it. */
	readonly parser?: 'remark' | 'markdownlint' | 'markdown-it';
	/** What it does for each keystroke, for the reader of the table. */
	readonly work: string;
}

const ECHO = [programFile('echo-server'), '--stdio'];

export const rapporteur: Contender = {
	name: 'rapporteur',
	command: SERVER,
	diagnostics: 'pull',
	work: 'all rules; reads again what changed',
};

/** The floor: what every ratio is taken of. */
export const echo: Contender = {
	name: 'echo',
	command: ECHO,
	diagnostics: 'pull',
	work: 'none: keeps the text, answers with an empty list',
};

export const rapporteurPush: Contender = { ...rapporteur, name: 'rapporteur, pushing', diagnostics: 'push' };
export const echoPush: Contender = { ...echo, name: 'echo, pushing', diagnostics: 'push' };

export const scan: Contender = {
	name: 'scan',
	command: [programFile('scan-server'), '--stdio'],
	diagnostics: 'pull',
	work: 'one regular expression over the whole text',
};

export const PEERS: readonly Contender[] = [
	{
		name: 'mdast',
		command: [programFile('mdast-server'), '--stdio'],
		diagnostics: 'pull',
		slow: true,
		parser: 'remark',
		work: 'parses the whole text without GFM; checks nothing',
	},
	{
		name: 'mdast + GFM',
		command: [programFile('mdast-gfm-server'), '--stdio'],
		diagnostics: 'pull',
		slow: true,
		parser: 'remark',
		work: 'parses the whole text with GFM; checks nothing',
	},
	{
		name: 'remark-lint',
		command: [remarkServerFile(), '--stdio'],
		diagnostics: 'push',
		slow: true,
		parser: 'remark',
		work: 'parses the whole text with GFM; the recommended rules',
	},
	{
		name: 'markdownlint',
		command: [programFile('markdownlint-server'), '--stdio'],
		diagnostics: 'pull',
		slow: true,
		parser: 'markdownlint',
		work: 'parses the whole text; its default rules',
	},
	{
		name: 'vscode-markdown',
		command: [peerFile('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
		diagnostics: 'pull',
		slow: true,
		parser: 'markdown-it',
		work: 'the client parses the whole text with markdown-it, as VS Code does; checks links',
		settings: {
			markdown: {
				server: { log: 'off' },
				preferredMdPathExtensionStyle: 'auto',
				occurrencesHighlight: { enabled: false },
				suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
				validate: {
					enabled: true,
					referenceLinks: { enabled: 'warning' },
					fragmentLinks: { enabled: 'warning' },
					fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
					ignoredLinks: [],
					unusedLinkDefinitions: { enabled: 'hint' },
					duplicateLinkDefinitions: { enabled: 'warning' },
				},
			},
		},
	},
];

export const ALL: readonly Contender[] = [rapporteur, echo, scan, ...PEERS];
