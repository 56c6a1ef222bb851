import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** A module that is seldom needed, as it is named by those who import it. */
interface Seldom {
	readonly name: RegExp;
	readonly importer: RegExp;
}

const SELDOM: readonly Seldom[] = [
	// For sockets with random names, and to find packages of npm's: the server does neither.
	{ name: /^(?:crypto|child_process)$/, importer: /[\\/]vscode-(?:jsonrpc|languageserver)[\\/]/ },
	// For settings in files, and in front matter.
	{ name: /^yaml$/, importer: /[\\/]server[\\/]src[\\/]syntax[\\/]/ },
	// A small scanner reads most blocks; remark and all that belongs to it is a seventh of the program.
	{ name: /^\.\/parse\.js$/, importer: /[\\/]server[\\/]src[\\/]syntax[\\/]/ },
];

/** Has such modules loaded when something of them is asked for, and not when the program starts. */
export const onDemand: Plugin = {
	name: 'on-demand',
	setup({ onResolve, onLoad, resolve }) {
		for (const { name, importer } of SELDOM) {
			onResolve({ filter: name }, async ({ path, pluginData, ...from }) => {
				if (pluginData === 'itself' || !importer.test(from.importer)) return undefined;
				const found = await resolve(path, { ...from, pluginData: 'itself' });
				return { path, namespace: 'on-demand', pluginData: found };
			});
		}
		onLoad({ filter: /^/, namespace: 'on-demand' }, async ({ pluginData: { path, external } }) => {
			const exported: object = await import(external ? path : pathToFileURL(path).href);
			const load = `(loaded ??= require(${JSON.stringify(path)}))`;
			const accessors = Object.keys(exported).map((name) => `get ${name}() { return ${load}.${name}; }`);
			const contents = `let loaded;\nmodule.exports = { __esModule: true, ${accessors.join(', ')} };`;
			return { contents, resolveDir: dirname(path) };
		});
	},
};
