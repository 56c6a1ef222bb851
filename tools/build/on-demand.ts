import type { Plugin } from 'esbuild';

/**
 * Modules of Node's that the protocol's library names at its start, for sockets with random names and for
 * finding packages of npm's. The server does neither, and loading them takes a good part of a start.
 */
const SELDOM = /^(?:crypto|child_process)$/;

/** Has the protocol's library load such a module when it asks for something of it. */
export const onDemand: Plugin = {
	name: 'on-demand',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: SELDOM }, ({ path, importer, namespace }) =>
			namespace === 'file' && /[\\/]vscode-(?:jsonrpc|languageserver)[\\/]/.test(importer)
				? { path, namespace: 'on-demand' }
				: undefined,
		);
		onLoad({ filter: SELDOM, namespace: 'on-demand' }, ({ path }) => ({
			contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
		}));
	},
};
