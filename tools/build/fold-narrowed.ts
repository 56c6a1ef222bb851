import { parseSync, Visitor } from 'oxc-parser';
import { narrow } from '../../server/src/text/narrowed.js';

/**
 * `source`, a TypeScript module, with each call `narrowed(/…/u)` replaced by the expression it returns, so that a
 * starting program need neither build the wide one nor narrow it. A call with a computed source stays.
 */
export function foldedExpressions(path: string, source: string): string {
	if (!source.includes('narrowed(')) return source;
	const { program } = parseSync(path, source);
	let folded = '';
	let end = 0;
	new Visitor({
		CallExpression({ callee, arguments: [expression, flags], start, end: after }) {
			if (callee.type !== 'Identifier' || callee.name !== 'narrowed') return;
			if (expression?.type !== 'Literal' || !('regex' in expression)) return;
			if (flags && (flags.type !== 'Literal' || typeof flags.value !== 'string')) return;
			const { pattern, flags: own } = expression.regex;
			folded += `${source.slice(end, start)}/${narrow(pattern)}/${flags?.value ?? own}`;
			end = after;
		},
	}).visit(program);
	return folded + source.slice(end);
}
