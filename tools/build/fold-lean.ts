import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';
import { narrow } from '../../server/src/text/lean.js';

/**
 * Puts the expression that `lean(/…/u)` makes in the place of the call, so that a program that starts has
 * neither to make the wide one nor to narrow it. A call with a computed source stays.
 */
export const foldLean: Plugin = {
	name: 'fold-lean',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
			contents: foldedLean(path, await readFile(path, 'utf8')),
			loader: 'ts',
		}));
	},
};

/** `source`, a module in TypeScript, with its calls of `lean` that have a literal and nothing else. */
export function foldedLean(path: string, source: string): string {
	if (!source.includes('lean(')) return source;
	const { program } = parseSync(path, source);
	let folded = '';
	let end = 0;
	new Visitor({
		CallExpression({ callee, arguments: [expression, flags], start, end: after }) {
			if (callee.type !== 'Identifier' || callee.name !== 'lean' || flags) return;
			if (expression?.type !== 'Literal' || !('regex' in expression)) return;
			const { pattern, flags: own } = expression.regex;
			folded += `${source.slice(end, start)}/${narrow(pattern)}/${own}`;
			end = after;
		},
	}).visit(program);
	return folded + source.slice(end);
}
