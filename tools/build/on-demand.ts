import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/** A rarely needed module, as its importers name it. */
interface Seldom {
	readonly name: RegExp;
	readonly importer: RegExp;
}

const SELDOM: readonly Seldom[] = [
	// For sockets with random names, and to find npm packages: the server does neither.
	{ name: /^(?:crypto|child_process)$/, importer: /[\\/]vscode-(?:jsonrpc|languageserver)[\\/]/ },
	// For settings files and front matter.
	{ name: /^yaml$/, importer: /[\\/]server[\\/]src[\\/]syntax[\\/]/ },
	// A small scanner reads most blocks; remark and its dependencies are a seventh of the program.
	{ name: /^\.\/parse\.js$/, importer: /[\\/]server[\\/]src[\\/]syntax[\\/]/ },
];

/** Loads such modules on first use instead of at start-up. */
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
