import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** An expression that the program has composed. */
export interface Composed {
	readonly source: string;
	readonly flags: string;
	/** The calls that led to it, as `file:line`, the innermost first. */
	readonly places: readonly string[];
}

/**
 * Every expression built while `use` runs, by code under `server/src` or `client/src`. `RegExp` itself is intercepted,
 * so none is missed.
 */
export async function composedDuring(root: string, use: () => Promise<void>): Promise<readonly Composed[]> {
	const made = new Map<string, Composed>();
	const Native = globalThis.RegExp;
	const noted = (expression: RegExp): RegExp => {
		const { source, flags } = expression;
		const places = placesIn(new Error().stack ?? '', root);
		if (places.length > 0) made.set(`/${source}/${flags} ${places.join()}`, { source, flags, places });
		return expression;
	};
	globalThis.RegExp = new Proxy(Native, {
		construct: (target, [pattern, flags]) => noted(new target(pattern, flags)),
		apply: (target, _this, [pattern, flags]) => noted(target(pattern, flags)),
	});
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 30;
	try {
		await use();
	} finally {
		globalThis.RegExp = Native;
		Error.stackTraceLimit = limit;
	}
	return [...made.values()];
}

/** Modules that start serving, or reading input, as soon as they are loaded. */
const PROGRAMS = /^(?:main|node|browser|cli\/threads\/thread)\.ts$/;

/** For what no example reaches. */
const FURTHER = [
	'# Minutes\n\n5 February 2031\n\n## Opening\n\nWords.\n\n## Annexes\n\n## Annex I\n\nWords.\n',
	'# Minutes\n\n5 February 2031\n\nThe ABUX met. The draft of the ABUX was adopted.\n',
	'# Minutes\n\n5 February 2031\n\nPresent: Ann Lee, Bo Ek\n\nThe Board met on 4 February 2031 in Port Selwyn.\n',
	'# Minutes\n\n5 February 2031\n\nPresent: Ann Lee, Bo Ek\n\nAll was adopted. The virtual meeting was held on 4 February 2031.\n',
	'# Minutes\n\n5 February 2031\n\nPresent: Ann Lee, Bo Ek\n\nApproved on 6 February 2031\n',
];

/** Loads all modules of the server, and runs the rules on their own examples. */
export async function useAll(root: string): Promise<void> {
	const folder = join(root, 'server/src');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!name.endsWith('.ts') || PROGRAMS.test(name.split(sep).join('/'))) continue;
		await import(pathToFileURL(join(folder, name)).href);
	}
	const { rules } = await import('../../server/src/rules/index.js');
	const { readSettings } = await import('../../server/src/config/index.js');
	const { Checker } = await import('../../server/src/engine/index.js');
	const { explainRule } = await import('../../server/src/cli/explain.js');
	const { pathEvidence } = await import('../../server/src/report/kind/path.js');
	const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) });
	const checker = new Checker();
	const examples = rules.flatMap(({ docs }) => [...docs.reported, ...docs.accepted]);
	for (const text of [...examples, ...FURTHER]) {
		// Fixes have expressions of their own.
		for (const { fixes } of checker.check(text, settings, 'minutes/2031-02-06.md').findings) fixes.length;
	}
	for (const rule of rules) explainRule(rule);
	pathEvidence('2031/minutes.md');
	const { enterRules } = await import('../../client/src/list-item.js');
	// One number is like the other.
	enterRules(2);
	const { lazies } = await import('../../server/src/text/lazily.js');
	for (const get of lazies) get();
}

function placesIn(stack: string, root: string): string[] {
	const places: string[] = [];
	for (const [, file = '', line] of stack.matchAll(/(file:\/\/[^)\s?]+|\/[^)\s:?]+)(?:\?[^:)\s]*)?:(\d+):\d+\)?$/gm)) {
		const path = relative(root, file.startsWith('file:') ? fileURLToPath(file) : file)
			.split(sep)
			.join('/');
		if (/^(?:server|client)\/src\//.test(path)) places.push(`${path}:${line}`);
	}
	return places;
}
