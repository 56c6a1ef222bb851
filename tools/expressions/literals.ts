import { type Argument, type Expression as Code, parseSync, Visitor } from 'oxc-parser';
import { narrow } from '../../server/src/text/narrowed.js';

/** An expression of the program, and where it is. */
export interface Expression {
	readonly source: string;
	readonly flags: string;
	/** `file:line` */
	readonly place: string;
}

/** Builds an expression from a text. */
const MAKERS = new Set(['RegExp', 'narrowed', 'wholeWords']);

export interface Found {
	/** The literals, as the program uses them. */
	readonly literals: Expression[];
	/** The sources that are narrowed before they are used. */
	readonly wide: string[];
	/** Where others are composed. */
	readonly composing: string[];
}

/** The expressions of a module. */
export function expressionsIn(path: string, code: string): Found {
	const { program } = parseSync(path, code);
	const literals: Expression[] = [];
	const wide: string[] = [];
	const composing: string[] = [];
	const narrowed = new Set<number>();
	const placeAt = (at: number): string => `${path}:${code.slice(0, at).split('\n').length}`;
	const made = (maker: Code, first: Argument | undefined, at: number): void => {
		if (maker.type !== 'Identifier' || !MAKERS.has(maker.name)) return;
		if (first?.type !== 'Literal') composing.push(placeAt(at));
		else if (maker.name === 'narrowed') narrowed.add(first.start);
	};
	new Visitor({
		NewExpression: ({ callee, arguments: [first], start }) => made(callee, first, start),
		CallExpression: ({ callee, arguments: [first], start }) => made(callee, first, start),
		Literal(node) {
			if (!('regex' in node)) return;
			const { pattern, flags } = node.regex;
			const used = narrowed.has(node.start) ? narrow(pattern) : pattern;
			if (used !== pattern) wide.push(pattern);
			literals.push({ source: used, flags, place: placeAt(node.start) });
		},
	}).visit(program);
	return { literals, wide, composing };
}
