/** Which layer may import which. The table is the architecture; `npm run gen` copies it into ARCHITECTURE.md. */

/**
 * What a layer may import besides itself: layers of its own tree, and packages (`*` = any suffix) or files in the
 * project's folder.
 */
export interface Layer {
	readonly layers: readonly string[];
	readonly packages: readonly string[];
	/** Files that others may import besides `index.ts`: small ones, for programs that start without the rest. */
	readonly doors?: readonly string[];
}

export interface Tree {
	readonly root: string;
	/** By the name of the folder or file under `root`, lowest first; `*` is any that is not named. */
	readonly layers: Readonly<Record<string, Layer>>;
}

/** What the rooms of a layer, or of one of its rooms, may import from each other; the layer's row governs the rest. */
export interface Rooms {
	readonly root: string;
	/** By the name of the folder or file under `root`, lowest first; `*` is any that is not named. */
	readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/** Markdown parsers: they end at `syntax`, so that changing the parser affects one layer. */
const MARKDOWN = ['remark', 'remark-*', 'mdast', 'mdast-util-*', 'micromark', 'micromark-*', 'unified', 'unist-*'];
const PURE = ['text', 'syntax', 'report', 'writing', 'rules', 'config', 'engine', 'workspace'];
const FILES = ['node:*', 'tinyglobby', 'chokidar'];
const TERMINAL = ['commander', 'diff', 'picocolors', 'sarif', 'string-width'];
const SERVER = ['vscode-languageserver', 'vscode-languageserver-*', 'vscode-uri'];

export const TREES: readonly Tree[] = [
	{
		root: 'server/src',
		layers: {
			text: {
				layers: [],
				packages: ['diff', 'fastest-levenshtein', 'minimatch'],
				doors: ['align.ts', 'decoded.ts', 'glob.ts', 'nearest.ts'],
			},
			// The reason a keystroke costs one block. It knows nothing of Markdown or reports.
			incremental: { layers: ['text'], packages: [] },
			syntax: {
				layers: ['text'],
				packages: [...MARKDOWN, 'htmlparser2', 'yaml'],
				// Reading settings takes no Markdown parser, nor does what is pasted.
				doors: ['hidden-html.ts', 'yaml/front-matter.ts', 'yaml/node.ts', 'yaml/problems.ts', 'yaml/yaml.ts'],
			},
			// `mdast` provides the types of the nodes that are reduced to facts; no node leaves the layer.
			report: {
				layers: ['text', 'incremental', 'syntax'],
				packages: ['mdast', 'micromark-util-*', 'github-slugger', 'n2words/*', 'i18n-iso-countries/*'],
				// To know a day on the command line takes no reader of reports.
				doors: ['dates/calendar.ts'],
			},
			// How a report writes its dates, names, numbers, lists and labels.
			writing: { layers: ['text', 'report'], packages: [] },
			rules: { layers: ['text', 'report', 'writing'], packages: ['fastest-levenshtein', 'html-tag-names'] },
			config: { layers: ['text', 'syntax', 'rules'], packages: [], doors: ['name.ts', 'layer.ts', 'merge-layers.ts'] },
			engine: { layers: ['text', 'report', 'rules', 'config'], packages: [] },
			workspace: { layers: ['text', 'report', 'writing', 'rules', 'config', 'engine'], packages: [] },
			// Whether a report can be sent, and what is in it.
			summary: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// What two versions of a report say differently.
			comparison: { layers: ['text', 'report', 'summary'], packages: [] },
			// Which findings are shown while somebody types.
			calm: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// What can be inserted: parts of a report, and templates of one's own.
			templates: { layers: ['text', 'syntax', 'report', 'writing', 'rules'], packages: [] },
			// Word lists of spelling checkers.
			dictionary: { layers: ['text', 'syntax'], packages: ['jsonc-parser/*'] },
			// Documents of word processors to Markdown. It knows nothing of reports, and is loaded when somebody imports.
			convert: {
				layers: ['text', 'syntax'],
				packages: ['fflate', 'htmlparser2', 'mdast', 'mdast-util-*', 'micromark-util-decode-string', 'sax'],
				doors: ['export/index.ts', 'paste.ts', 'unreadable.ts', 'merge/merge.ts'],
			},
			// Reports as they are exported.
			manuscript: { layers: ['text', 'syntax', 'report', 'convert'], packages: ['mdast'] },
			// A program that starts without the checker still needs places.
			api: { layers: ['text', 'report', 'config', 'engine'], packages: [], doors: ['place.ts'] },
			'repository.ts': { layers: [], packages: ['package.json'] },
			lsp: {
				layers: [
					...PURE,
					'calm',
					'summary',
					'comparison',
					'templates',
					'dictionary',
					'convert',
					'manuscript',
					'repository.ts',
				],
				packages: [...SERVER, 'ignore'],
				doors: ['protocol/frames.ts'],
			},
			// Files and folders of this computer. No front page: each program loads what it needs, and nothing else.
			node: {
				layers: [],
				packages: ['node:*'],
				doors: ['kept-reports.ts', 'ordinary-file.ts', 'print-pdf.ts', 'user-cache-folder.ts'],
			},
			cli: {
				layers: [
					...PURE,
					'summary',
					'comparison',
					'templates',
					'convert',
					'manuscript',
					'api',
					'repository.ts',
					'node',
				],
				packages: [...FILES, ...TERMINAL, 'package.json'],
				doors: ['version.ts'],
			},
			'browser.ts': { layers: ['lsp'], packages: ['vscode-languageserver/browser'] },
			'node.ts': {
				layers: ['lsp', 'node'],
				packages: ['vscode-languageserver/node', 'node:*'],
			},
			workers: { layers: ['convert'], packages: [] },
			'main.ts': { layers: ['cli', 'node.ts'], packages: [] },
		},
	},
	{
		// One layer: the client talks to the server only through messages, so it imports nothing from `server`.
		root: 'client/src',
		layers: {
			'': {
				layers: [],
				packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*', 'node:worker_threads'],
			},
		},
	},
];

/** In a row of rooms, each may import those before it. */
function upwards(names: readonly string[]): Record<string, readonly string[]> {
	return Object.fromEntries(names.map((name, i) => [name, names.slice(0, i)]));
}

export const ROOMS: readonly Rooms[] = [
	{
		root: 'server/src/report',
		rooms: {
			...upwards([
				'words',
				'facts',
				'dates',
				'sentences',
				'people',
				'document',
				'annexes',
				'sections',
				'agenda',
				'participants',
				'paragraphs',
				'meeting',
				'acronyms',
				'names',
				'outcomes',
				'kind',
				'referents',
				'*',
			]),
		},
	},
	{ root: 'server/src/report/people', rooms: { '*': [], lists: ['*'] } },
	{
		root: 'server/src/report/outcomes',
		rooms: upwards(['doubts.ts', 'weights.ts', 'people', 'lines', 'sentences', '*']),
	},
	{ root: 'server/src/rules/shared', rooms: { '*': [], acronyms: ['*'], people: ['*', 'acronyms'], links: ['*'] } },
	{ root: 'server/src/syntax', rooms: { blocks: [], simple: [], yaml: ['blocks'], '*': ['blocks', 'simple', 'yaml'] } },
	{
		root: 'server/src/workspace',
		rooms: upwards(['digests', 'series', 'addresses', 'indexes', 'next-report', 'register', '*']),
	},
	{ root: 'server/src/workspace/next-report', rooms: upwards(['series', 'restate', 'carry', '*']) },
	{ root: 'server/src/lsp', rooms: upwards(['protocol', 'workspace', 'documents', 'features', '*']) },
	{
		root: 'server/src/cli',
		rooms: upwards([
			'errors.ts',
			'version.ts',
			'rules.ts',
			'options.ts',
			'verdict.ts',
			'files',
			'settings',
			'output',
			'commands',
			'check',
			'*',
		]),
	},
	{
		root: 'client/src',
		rooms: upwards([
			'preview',
			'server',
			'typing',
			'commands',
			'links',
			'convert',
			'dictionaries',
			'new-report',
			'views',
			'*',
		]),
	},
	// A rule does not know any other.
	{
		root: 'server/src/rules',
		rooms: {
			'option.ts': [],
			'checking.ts': [],
			'earlier.ts': [],
			'rule.ts': ['option.ts', 'checking.ts', 'earlier.ts'],
			shared: ['rule.ts', 'earlier.ts'],
			'*': ['option.ts', 'checking.ts', 'earlier.ts', 'rule.ts', 'shared'],
			'findings.ts': ['checking.ts', 'rule.ts', 'shared'],
			'all.ts': ['rule.ts', '*'],
			'index.ts': ['option.ts', 'checking.ts', 'earlier.ts', 'rule.ts', 'shared', 'findings.ts', '*', 'all.ts'],
		},
	},
];
