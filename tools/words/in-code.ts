/**
 * Finds words by which code recognises something in a report, of English as of any other language: in expressions, in
 * lists, and where a text is compared with them. Messages, and whatever else people read, are none of these.
 */
import { type Node, type Program, parseSync, type Span, type TemplateLiteral, type TSType, Visitor } from 'oxc-parser';

/** An expression, list or comparison that holds words, and where it begins. */
export interface Found {
	readonly line: number;
	/** In lower case. */
	readonly words: readonly string[];
}

/** Shorter ones are as often signs: roman numerals, units, ends of words. */
export const SHORTEST = 3;

/** A string is an expression if it holds one of these, or if one is made of it. */
const SIGNS = /\(\?|\\[bdDpPsSwW]|\[\^|[)\]]\?|\{\d+,\d*\}|\p{L}\|\p{L}/u;
const MAKERS: ReadonlySet<string> = new Set(['RegExp', 'narrowed', 'narrow', 'wholeWords', 'latin']);
/** Methods that look for their argument in a text or list. */
const SEEKERS: ReadonlySet<string> = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'has']);

/** A word or phrase, and no message, which begins with a capital. */
const PHRASE = /^(?:[\p{L}'’-]+|\p{Ll}[\p{L}'’ -]*)$/u;
/** `annexWords` */
const IDENTIFIER = /\p{Ll}\p{Lu}/u;

/**
 * What the code of a module calls things of its own, as its types say: `kind: 'heading' | 'cell'`. With these, a text is
 * not compared with words.
 */
export function namesIn(path: string, source: string): string[] {
	const names: string[] = [];
	/** What the constants of the module hold, and which of them types are made of. */
	const constants = new Map<string, readonly string[]>();
	const asked = new Set<string>();
	new Visitor({
		TSLiteralType({ literal }) {
			names.push(...(textOf(literal) ?? []));
		},
		VariableDeclarator({ id, init }) {
			if (id.type !== 'Identifier' || !init) return;
			const value = withoutTypes(init);
			const held = value.type === 'ObjectExpression' ? keysOf(value) : stringsIn(value);
			constants.set(id.name, held);
			if (id.typeAnnotation && !ofText(id.typeAnnotation.typeAnnotation)) names.push(...held);
		},
		TSTypeQuery({ exprName }) {
			if (exprName.type === 'Identifier') asked.add(exprName.name);
		},
	}).visit(parse(path, source));
	return [...names, ...[...asked].flatMap((name) => constants.get(name) ?? [])];
}

/** @param names of {@link namesIn}, of all modules. */
export function wordsInCode(path: string, source: string, names: ReadonlySet<string>): Found[] {
	const found: Found[] = [];
	const made: Span[] = [];
	const documentation: Span[] = [];
	const report = (at: number, words: readonly string[]): void => {
		if (words.length === 0 || documentation.some((each) => isWithin(at, each))) return;
		found.push({ line: source.slice(0, at).split('\n').length, words: [...new Set(words)] });
	};
	const list = (at: number, texts: readonly string[]): void => {
		const own = texts.filter((text) => PHRASE.test(text) && !names.has(text) && !IDENTIFIER.test(text));
		report(at, own.flatMap(longEnough));
	};
	const expression = (at: number, text: string): void => {
		if (SIGNS.test(text) || made.some((each) => isWithin(at, each))) report(at, wordsOf(text));
	};
	const makes = (maker: Node, argument: Node | undefined): void => {
		if (argument && maker.type === 'Identifier' && MAKERS.has(maker.name)) made.push(argument);
	};
	new Visitor({
		Property({ key, value }) {
			if (key.type === 'Identifier' && key.name === 'docs') documentation.push(value);
		},
		NewExpression: ({ callee, arguments: [first] }) => makes(callee, first),
		CallExpression({ callee, arguments: [first], start }) {
			makes(callee, first);
			if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
			if (SEEKERS.has(callee.property.name)) list(start, textOf(first) ?? []);
			if (callee.property.name === 'split') list(start, textOf(callee.object)?.[0]?.split(/\s+/) ?? []);
		},
		Literal(node) {
			if ('regex' in node) report(node.start, wordsOf(node.regex.pattern));
			else if (typeof node.value === 'string') expression(node.start, node.value);
		},
		TemplateLiteral: (node) => expression(node.start, templateText(node)),
		ArrayExpression: (node) => list(node.start, stringsIn(node)),
		BinaryExpression({ operator, left, right, start }) {
			const compares = /^[!=]==?$/.test(operator) && left.type !== 'UnaryExpression';
			if (compares) list(start, [...(textOf(left) ?? []), ...(textOf(right) ?? [])]);
		},
		SwitchCase: ({ test, start }) => list(start, textOf(test) ?? []),
	}).visit(parse(path, source));
	return found;
}

function parse(path: string, source: string): Program {
	return parseSync(path, source).program;
}

function isWithin(at: number, { start, end }: Span): boolean {
	return at >= start && at < end;
}

/** `[...] as const` */
function withoutTypes(node: Node): Node {
	switch (node.type) {
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
		case 'ParenthesizedExpression':
			return withoutTypes(node.expression);
		default:
			return node;
	}
}

/** Whether a type is one of texts, whatever they say. */
function ofText(type: TSType): boolean {
	if (type.type === 'TSStringKeyword' || type.type === 'TSUnknownKeyword') return true;
	if (type.type === 'TSArrayType') return ofText(type.elementType);
	if (type.type === 'TSTypeOperator') return ofText(type.typeAnnotation);
	return type.type === 'TSTypeReference' && (type.typeArguments?.params ?? []).some(ofText);
}

/** The text of a literal, also of one in parts; `undefined` for all else. */
function textOf(node: Node | null | undefined): [string] | undefined {
	switch (node?.type) {
		case 'Literal':
			return typeof node.value === 'string' ? [node.value] : undefined;
		case 'TemplateLiteral':
			return node.quasis.length === 1 ? [templateText(node)] : undefined;
		case 'ParenthesizedExpression':
			return textOf(node.expression);
		case 'BinaryExpression': {
			const [left, right] = [textOf(node.left), textOf(node.right)];
			return node.operator === '+' && left && right ? [left[0] + right[0]] : undefined;
		}
		default:
			return undefined;
	}
}

/** Those of a list, of lists in it, or of a set that is made of one; none if there is anything else in it. */
function stringsIn(node: Node): string[] {
	if (node.type === 'NewExpression') return node.arguments.flatMap((each) => stringsIn(each));
	if (node.type !== 'ArrayExpression') return [];
	const strings = node.elements.map((each) =>
		each?.type === 'SpreadElement' ? stringsIn(withoutTypes(each.argument)) : textOf(each),
	);
	return strings.every((each) => each !== undefined) ? strings.flat() : [];
}

function keysOf(node: Node): string[] {
	if (node.type !== 'ObjectExpression') return [];
	return node.properties.flatMap((each) =>
		each.type === 'Property' && each.key.type === 'Identifier' ? [each.key.name] : [],
	);
}

/** What is computed in between stands for a sign. */
function templateText({ quasis }: TemplateLiteral): string {
	return quasis.map(({ value }) => value.cooked ?? value.raw).join('|');
}

/** The words of an expression. */
function wordsOf(source: string): string[] {
	return longEnough(
		source
			.replace(/\\[pPk](?:\{[\w=]+\}|<\w+>)|\\u(?:[\dA-Fa-f]{4}|\{[\dA-Fa-f]+\})|\\x[\dA-Fa-f]{2}|\\./g, ' ')
			.replace(/\(\?<\w+>/g, '(')
			// "[Ll]iste", "se[cg]reteria": one of the letters stands for all.
			.replace(/(\p{L}?)\[(\p{L}{1,4})\](?=\p{L})/gu, (_, before: string, [one = '', other = '']: string) =>
				before !== '' || one.toLowerCase() === other.toLowerCase() ? before + one : ' ',
			)
			.replace(/\[[^\]]*\]/g, ' ')
			// "colou?r"
			.replace(/(?<=\p{L})\?(?=\p{L})/gu, ''),
	);
}

function longEnough(text: string): string[] {
	const words = Array.from(text.matchAll(/\p{L}+/gu), ([word]) => word.toLowerCase());
	return words.filter((word) => word.length >= SHORTEST);
}
