import { parseSync, Visitor } from 'oxc-parser';

/** V8 looks each of these up in Unicode's tables, which takes 50 µs. */
const UNICODE = /\\[pP]\{/;

/** What takes an expression and leaves it as it was, though it is global. */
const STATELESS: ReadonlySet<string> = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split']);

/**
 * `source`, a TypeScript module, whose expressions with classes of Unicode are made when they are first used. As
 * literals, V8 checks them as soon as it reads the function around them, even one that is never called: for 200 of them
 * this is a twentieth of a command's time.
 *
 * Left alone are those outside functions, which are made at once anyway, and those that keep a state.
 */
export function deferredExpressions(path: string, source: string): string {
	if (!UNICODE.test(source)) return source;
	const { program } = parseSync(path, source);
	/** By where they start: results of functions that are called once, and arguments of {@link STATELESS}. */
	const [once, stateless] = [new Set<number>(), new Set<number>()];
	let functions = 0;
	const enter = (): void => void functions++;
	const leave = (): void => void functions--;
	const names: string[] = [];
	let deferred = '';
	let end = 0;
	new Visitor({
		FunctionDeclaration: enter,
		FunctionExpression: enter,
		ArrowFunctionExpression: enter,
		'FunctionDeclaration:exit': leave,
		'FunctionExpression:exit': leave,
		'ArrowFunctionExpression:exit': leave,
		CallExpression({ callee, arguments: [first] }) {
			if (callee.type === 'Identifier' && callee.name === 'lazily') {
				if (first?.type === 'ArrowFunctionExpression') once.add(first.body.start);
			} else if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && first) {
				if (STATELESS.has(callee.property.name)) stateless.add(first.start);
			}
		},
		Literal(node) {
			if (!('regex' in node) || functions === 0 || !UNICODE.test(node.regex.pattern)) return;
			const { pattern, flags } = node.regex;
			let made = `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
			if (!once.has(node.start)) {
				if (/y/.test(flags) || (/g/.test(flags) && !stateless.has(node.start))) return;
				names.push(`$expression${names.length}`);
				made = `(${names.at(-1)} ??= ${made})`;
			}
			deferred += source.slice(end, node.start) + made;
			end = node.end;
		},
	}).visit(program);
	deferred += source.slice(end);
	// Not `let`: functions may be called before the end of their module has run.
	return names.length === 0 ? deferred : `${deferred}\nvar ${names.join(', ')};\n`;
}
