/**
 * Snippets as VS Code inserts them, read strictly (LSP 3.17, "Snippet Syntax"): what VS Code would take
 * for plain text because it is written wrongly is an error here, and so is a variable that VS Code
 * does not know.
 */

type Node =
	| { readonly kind: 'text'; readonly text: string }
	| {
			readonly kind: 'stop';
			readonly number: number;
			readonly inner?: readonly Node[];
			readonly choices?: readonly string[];
	  }
	| { readonly kind: 'variable'; readonly value: (now: Date) => string };

export interface TabStop {
	readonly number: number;
	/** The text that stands there until the writer types; the first of the choices. */
	readonly standing: string;
	readonly choices: readonly string[];
}

const english = (now: Date, options: Intl.DateTimeFormatOptions): string => now.toLocaleDateString('en', options);

/** Those of VS Code's variables that mean the same in every editor and on every machine. */
const VARIABLES: Readonly<Record<string, (now: Date) => string>> = {
	CURRENT_YEAR: (now) => String(now.getFullYear()),
	CURRENT_MONTH: (now) => String(now.getMonth() + 1).padStart(2, '0'),
	CURRENT_MONTH_NAME: (now) => english(now, { month: 'long' }),
	CURRENT_DATE: (now) => String(now.getDate()).padStart(2, '0'),
	CURRENT_DAY_NAME: (now) => english(now, { weekday: 'long' }),
};

export class Snippet {
	readonly #nodes: readonly Node[];

	/**
	 * @throws SyntaxError if the body is not written well, if numbers of tab stops are left out, if one
	 *   gives its text after it was used or a second time, or if there is no `$0`, or two.
	 */
	constructor(body: string) {
		this.#nodes = new Parser(body).all();
		const stops = this.#stops();
		const numbers = new Set(stops.map(({ number }) => number));
		for (let each = 0; each < numbers.size; each++) {
			if (!numbers.has(each)) throw new SyntaxError(`there is no $${each} among ${[...numbers].join(', ')}`);
		}
		const seen = new Set<number>();
		for (const { number, inner, choices } of stops) {
			const repeats = seen.has(number);
			if (repeats && number === 0) throw new SyntaxError('there are two $0');
			if (repeats && (inner || choices)) throw new SyntaxError(`$${number} is told again what stands there`);
			if (!repeats && number !== 0 && !inner && !choices) throw new SyntaxError(`$${number} has no text to begin with`);
			seen.add(number);
		}
	}

	/** In the order in which they first come in the text, `$0` included. */
	tabStops(now: Date): TabStop[] {
		const first = new Map<number, TabStop>();
		for (const { number, inner, choices } of this.#stops()) {
			if (first.has(number)) continue;
			const standing = choices?.[0] ?? this.#write(inner ?? [], now, [], new Map());
			first.set(number, { number, standing, choices: choices ?? [] });
		}
		return [...first.values()];
	}

	/**
	 * @param typed what the writer types at `$1`, `$2` … and leaves as it stands where that is `undefined`.
	 * @returns the text, with nothing at `$0`.
	 */
	expand(now: Date, typed: readonly (string | undefined)[] = []): string {
		return this.#write(this.#nodes, now, typed, new Map());
	}

	#write(
		nodes: readonly Node[],
		now: Date,
		typed: readonly (string | undefined)[],
		known: Map<number, string>,
	): string {
		return nodes
			.map((node) => {
				if (node.kind === 'text') return node.text;
				if (node.kind === 'variable') return node.value(now);
				const { number, inner, choices } = node;
				const text =
					known.get(number) ?? typed[number - 1] ?? choices?.[0] ?? this.#write(inner ?? [], now, typed, known);
				known.set(number, text);
				return text;
			})
			.join('');
	}

	#stops(): (Node & { kind: 'stop' })[] {
		const walk = (nodes: readonly Node[]): (Node & { kind: 'stop' })[] =>
			nodes.flatMap((node) => (node.kind === 'stop' ? [node, ...walk(node.inner ?? [])] : []));
		return walk(this.#nodes);
	}
}

class Parser {
	readonly #body: string;
	#at = 0;

	constructor(body: string) {
		this.#body = body;
	}

	all(): Node[] {
		const nodes = this.#nodes(false);
		if (this.#at < this.#body.length) throw this.#error('a } that closes nothing');
		return nodes;
	}

	#nodes(inside: boolean): Node[] {
		const nodes: Node[] = [];
		while (this.#at < this.#body.length && this.#body[this.#at] !== '}') {
			const text = this.#take(/(?:[^\\$}]|\\[\\$}])+/y)?.[0];
			if (text === undefined) nodes.push(this.#special());
			else nodes.push({ kind: 'text', text: text.replace(/\\(.)/g, '$1') });
		}
		if (inside && !this.#take(/\}/y)) throw this.#error('a tab stop that is not closed');
		return nodes;
	}

	#special(): Node {
		const bare = this.#take(/\$(\d+)|\$\{(\d+)\}/y);
		if (bare) return { kind: 'stop', number: Number(bare[1] ?? bare[2]) };
		const choice = this.#take(/\$\{(\d+)\|((?:[^\\|,]|\\[\\|,])+(?:,(?:[^\\|,]|\\[\\|,])+)*)\|\}/y);
		if (choice) return { kind: 'stop', number: Number(choice[1]), choices: this.#choices(choice[2]!) };
		const placeholder = this.#take(/\$\{(\d+):/y);
		if (placeholder) return { kind: 'stop', number: Number(placeholder[1]), inner: this.#nodes(true) };
		const variable = this.#take(
			/\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)(?:\/((?:[^\\/]|\\.)+)\/([^\\/${}]*)\/([gimu]*))?\}/y,
		);
		if (variable) return this.#variable(variable[1] ?? variable[2]!, variable);
		throw this.#error('a $ or \\ that must be written \\$ or \\\\');
	}

	#choices(source: string): string[] {
		return source.split(/(?<!\\),/).map((each) => each.replace(/\\(.)/g, '$1'));
	}

	#variable(name: string, [, , , pattern, replacement = '', flags]: RegExpExecArray): Node {
		const value = VARIABLES[name];
		if (!value) throw this.#error(`a variable ${name} that is not known`);
		if (pattern === undefined) return { kind: 'variable', value };
		const search = new RegExp(pattern, flags);
		return { kind: 'variable', value: (now) => value(now).replace(search, () => replacement) };
	}

	#take(sticky: RegExp): RegExpExecArray | undefined {
		sticky.lastIndex = this.#at;
		const match = sticky.exec(this.#body);
		if (!match) return undefined;
		this.#at += match[0].length;
		return match;
	}

	#error(what: string): SyntaxError {
		return new SyntaxError(`${what}, before: ${this.#body.slice(this.#at, this.#at + 30)}`);
	}
}
