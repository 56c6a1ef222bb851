/** What subjects the words of a language have: read from the interfaces in `report/words/model/`, and what they say. */
import { readFileSync } from 'node:fs';
import {
	type Comment,
	parseSync,
	type Span,
	type TSInterfaceDeclaration,
	type TSSignature,
	type TSType,
	type TSTypeAliasDeclaration,
} from 'oxc-parser';

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
	/** No lines: made from those of other subjects. */
	| 'stems'
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
	Stems: 'stems',
	"'roman' | 'arabic'": 'text',
	'readonly (readonly string[])[]': 'rows',
	'readonly (readonly [singular: string, ...plurals: string[]])[]': 'rows',
};

/** The subjects of the file `model/<name>.ts`, in their order. @throws Error for a type that no lines become. */
export function subjectsOf(path: string): Subject[] {
	return new Model(path).subjects();
}

class Model {
	readonly #path: string;
	readonly #source: string;
	readonly #comments: readonly Comment[];
	readonly #interfaces: readonly TSInterfaceDeclaration[];
	readonly #aliases: readonly TSTypeAliasDeclaration[];

	constructor(path: string) {
		this.#path = path;
		this.#source = readFileSync(path, 'utf8');
		const { program, comments } = parseSync(path, this.#source);
		const declarations = program.body.map((each) => (each.type === 'ExportNamedDeclaration' ? each.declaration : each));
		this.#comments = comments;
		this.#interfaces = declarations.filter((each) => each?.type === 'TSInterfaceDeclaration');
		this.#aliases = declarations.filter((each) => each?.type === 'TSTypeAliasDeclaration');
	}

	subjects(): Subject[] {
		const [first] = this.#interfaces;
		if (!first) throw new Error(`${this.#path} declares no interface`);
		return this.#members(first.body.body, '');
	}

	/** Where a comment is about several, it stands above the first, or above all. */
	#members(of: readonly TSSignature[], prefix: string, above = ''): Subject[] {
		let says = above;
		return of.flatMap((member) => {
			if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) return [];
			says = this.#saysAbove(member.start) || says;
			return this.#from(member.typeAnnotation.typeAnnotation, prefix + this.#textOf(member.key), says, false);
		});
	}

	/** The comment that ends right above `at`. */
	#saysAbove(at: number): string {
		const comment = this.#comments.find(({ end }) => end <= at && this.#source.slice(end, at).trim() === '');
		return (comment?.value ?? '')
			.replace(/\s*\n\s*\*|^\*/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
	}

	#from(type: TSType, name: string, says: string, optional: boolean): Subject[] {
		const shape = SHAPES[this.#textOf(type)];
		if (shape) return [{ name, shape, says, optional }];
		if (type.type === 'TSTypeLiteral') return this.#members(type.members, `${name}.`, says);
		if (type.type === 'TSTypeOperator' && type.typeAnnotation.type === 'TSTupleType') {
			return [{ name, shape: 'texts', says, optional }];
		}
		if (type.type !== 'TSTypeReference') {
			throw new Error(`${this.#path}: no lines become ${this.#textOf(type)}, of ${name}`);
		}
		const [first, second] = type.typeArguments?.params ?? [];
		if (!first) {
			const named = this.#interfaces.find(({ id }) => id.name === this.#textOf(type));
			if (!named) throw new Error(`${this.#path}: ${this.#textOf(type)} is no interface of this file`);
			return this.#members(named.body.body, `${name}.`, says);
		}
		if (!second) return this.#from(first, name, says, optional || this.#textOf(type.typeName) === 'Partial');
		return this.#keys(first).flatMap((key) => this.#from(second, `${name}.${key}`, says, optional));
	}

	#keys(type: TSType): string[] {
		if (type.type === 'TSUnionType') return type.types.flatMap((each) => this.#keys(each));
		if (type.type === 'TSLiteralType') return [this.#textOf(type).slice(1, -1)];
		const alias = this.#aliases.find(({ id }) => id.name === this.#textOf(type));
		if (!alias) throw new Error(`${this.#path}: ${this.#textOf(type)} names no keys in this file`);
		return this.#keys(alias.typeAnnotation);
	}

	#textOf({ start, end }: Span): string {
		return this.#source.slice(start, end);
	}
}
