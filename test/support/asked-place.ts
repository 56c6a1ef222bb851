import type { Position, Range } from 'vscode-languageserver';

/** Places in a text, by the words there. */
export class Asked {
	readonly text: string;
	readonly #lines: readonly string[];

	constructor(text: string) {
		this.text = text;
		this.#lines = text.split('\n');
	}

	/** The beginning of `words` in the first line that holds `line`; a `|` in them is where exactly. */
	at(line: string, words = line): Position {
		const number = this.#lines.findIndex((each) => each.includes(line));
		const found = this.#lines[number]?.indexOf(words.replace('|', '')) ?? -1;
		if (found < 0) throw new Error(`there is no “${words}” in the line of “${line}”`);
		return { line: number, character: found + Math.max(0, words.indexOf('|')) };
	}

	/** What a range covers, after the number of its line, from 1. */
	said({ start, end }: Range): string {
		const lines = this.#lines.slice(start.line, end.line + 1);
		lines[lines.length - 1] = lines.at(-1)!.slice(0, end.character);
		lines[0] = lines[0]!.slice(start.character);
		return `${start.line + 1}: ${lines.join('\n')}`;
	}
}
