import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { deferredExpressions } from './defer-expressions.js';
import { foldedExpressions } from './fold-narrowed.js';

/** Spares a starting program the work of reading, narrowing and making expressions that it may never use. */
export const expressions: Plugin = {
	name: 'expressions',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
			contents: deferredExpressions(path, foldedExpressions(path, await readFile(path, 'utf8'))),
			loader: 'ts',
		}));
	},
};
