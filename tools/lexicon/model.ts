/** What subjects the words of a language have: read from the interfaces in `report/words/model/`, and what they say. */
import { readFileSync } from 'node:fs';
import { parseSync, type Span, type TSSignature, type TSType } from 'oxc-parser';

/** What the lines of a subject become. */
export type Shape =
	/** One expression, as a source. */
	| 'pattern'
	/** An expression for each line. */
	| 'patterns'
	/** Plain words: all spellings. */
	| 'words'
	/** A list for each line, divided by commas. */
	| 'rows'
	/** One line as it stands. */
	| 'text'
	/** Lines as they stand. */
	| 'texts'
	| 'yes or no';

export interface Subject {
	/** "partOfMonth.beginning" */
	readonly name: string;
	readonly shape: Shape;
	/** What stands there, in words. */
	readonly says: string;
	/** Not every language has it. */
	readonly optional: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
	Pattern: 'pattern',
	'readonly Pattern[]': 'patterns',
	'readonly string[]': 'words',
	string: 'text',
	boolean: 'yes or no',
	"'roman' | 'arabic'": 'text',
	'readonly (readonly string[])[]': 'rows',
	'readonly (readonly [singular: string, ...plurals: string[]])[]': 'rows',
};

/** The subjects of the file `model/<name>.ts`, in their order. @throws Error for a type that no lines become. */
export function subjectsOf(path: string): Subject[] {
	const source = readFileSync(path, 'utf8');
	const { program, comments } = parseSync(path, source);
	const declarations = program.body.map((each) => (each.type === 'ExportNamedDeclaration' ? each.declaration : each));
	const interfaces = declarations.filter((each) => each?.type === 'TSInterfaceDeclaration');
	const aliases = declarations.filter((each) => each?.type === 'TSTypeAliasDeclaration');
	const textOf = ({ start, end }: Span): string => source.slice(start, end);

	/** Where a comment is about several, it stands above the first, or above all. */
	function members(of: readonly TSSignature[], prefix: string, above = ''): Subject[] {
		let says = above;
		return of.flatMap((member) => {
			if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) return [];
			says = saysAbove(member.start) || says;
			return from(member.typeAnnotation.typeAnnotation, prefix + textOf(member.key), says, false);
		});
	}

	/** The comment that ends right above `at`. */
	function saysAbove(at: number): string {
		const comment = comments.find(({ end }) => end <= at && source.slice(end, at).trim() === '');
		return (comment?.value ?? '')
			.replace(/\s*\n\s*\*|^\*/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
	}

	function from(type: TSType, name: string, says: string, optional: boolean): Subject[] {
		const shape = SHAPES[textOf(type)];
		if (shape) return [{ name, shape, says, optional }];
		if (type.type === 'TSTypeLiteral') return members(type.members, `${name}.`, says);
		if (type.type === 'TSTypeOperator' && type.typeAnnotation.type === 'TSTupleType') {
			return [{ name, shape: 'texts', says, optional }];
		}
		if (type.type !== 'TSTypeReference') throw new Error(`${path}: no lines become ${textOf(type)}, of ${name}`);
		const [first, second] = type.typeArguments?.params ?? [];
		if (!first) {
			const named = interfaces.find(({ id }) => id.name === textOf(type));
			if (!named) throw new Error(`${path}: ${textOf(type)} is no interface of this file`);
			return members(named.body.body, `${name}.`, says);
		}
		if (!second) return from(first, name, says, optional || textOf(type.typeName) === 'Partial');
		return keys(first).flatMap((key) => from(second, `${name}.${key}`, says, optional));
	}

	function keys(type: TSType): string[] {
		if (type.type === 'TSUnionType') return type.types.flatMap(keys);
		if (type.type === 'TSLiteralType') return [textOf(type).slice(1, -1)];
		const alias = aliases.find(({ id }) => id.name === textOf(type));
		if (!alias) throw new Error(`${path}: ${textOf(type)} names no keys in this file`);
		return keys(alias.typeAnnotation);
	}

	const [first] = interfaces;
	if (!first) throw new Error(`${path} declares no interface`);
	return members(first.body.body, '');
}
