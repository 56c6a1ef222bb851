/** Whom lines are about that name nobody, since a heading, a label or an item above them is a name. */
import { speakerOf } from './claims.js';
import { A_SIGN } from './clauses.js';
import type { Line } from './lines.js';
import type { Around, Doer, Doers } from './who.js';

/** "Ann Lee", "@ann (FAO):", and nothing else: somebody who is known. */
export function onlyPerson(text: string, doers: Doers): Doer | undefined {
	if (text.length > LONGEST) return undefined;
	const [doer, ...others] = doers.in(text);
	if (!doer || others.length > 0) return undefined;
	const from = text.indexOf(doer.written);
	const rest = text.slice(0, from) + text.slice(from + doer.written.length).replace(BRACKETED, '');
	return A_SIGN().test(rest) ? undefined : doer;
}

const LONGEST = 80;
const BRACKETED = /^ ?\([^()]{1,40}\)/;

const GOES_ON = /^(?:\.{3}|…)/;

export class Above {
	readonly #doers: Doers;
	#section: string | undefined;
	#label: string | undefined;
	/** Who says the line before. */
	#speaker: string | undefined;
	/** The items that a line is in, from the outermost. */
	#items: { readonly indent: number; readonly name?: string }[] = [];

	constructor(doers: Doers) {
		this.#doers = doers;
	}

	heading(text: string): void {
		this.#section = onlyPerson(text, this.#doers)?.written;
		this.#label = undefined;
		this.#speaker = undefined;
		this.#items = [];
	}

	/** Who is above a line. Whole speeches may stand below a label: it speaks for lists. @param text what the line says. */
	of({ form, indent }: Line, text: string): Pick<Around, 'above' | 'within'> {
		if (indent === undefined) {
			this.#items = [];
			this.#label = onlyPerson(text, this.#doers)?.written;
			return this.#saidOn(text);
		}
		if (form === 'item') this.#items = this.#items.filter((item) => item.indent < indent);
		const within = this.#items.findLast(({ name }) => name !== undefined)?.name;
		if (form === 'item') {
			const name = this.#leading(text);
			this.#items.push({ indent, ...(name !== undefined && { name }) });
		}
		if (within !== undefined) return { above: within, within: true };
		const above = this.#label ?? this.#section;
		return above === undefined ? {} : { above };
	}

	/** "Ann: We talked.", and in the next line: "... Will write". */
	#saidOn(text: string): Pick<Around, 'above' | 'within'> {
		if (!GOES_ON.test(text)) {
			this.#speaker = this.#leading(text);
			return {};
		}
		return this.#speaker === undefined ? {} : { above: this.#speaker, within: true };
	}

	/** "Ann", "Ann: has called". */
	#leading(text: string): string | undefined {
		const head = speakerOf(text);
		const said = head && text.slice(head.from, head.to);
		return onlyPerson(said ?? text, this.#doers)?.written;
	}
}
