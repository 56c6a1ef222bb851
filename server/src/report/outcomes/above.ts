/** Whom lines are about that name nobody, since a heading, a label or an item above them is a name. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { A_SIGN } from './lines/clauses.js';
import { type Line, textOf } from './lines/lines.js';
import { leadsToTasks } from './lines/tasks.js';
import { tasksOf } from './lines/tasks-of.js';
import type { Around } from './people/around.js';
import { groupOf } from './people/groups.js';
import type { Doer } from './people/who.js';
import { speakerOf } from './sentences/claims.js';

type People = Pick<Around, 'doers' | 'labelled' | 'languages'>;

/** "Ann Lee", "@ann (FAO):", "Everybody", and nothing else: somebody who is known, or all. */
export function onlyPerson(text: string, { doers, labelled }: Pick<Around, 'doers' | 'labelled'>): Doer | undefined {
	if (text.length > LONGEST) return undefined;
	const words = text.replace(AT_ENDS(), '');
	if (groupOf(lowerCase(words)) === 'everybody' || labelled.includes(words)) return { written: words };
	const [doer, ...others] = doers.in(text);
	if (others.length > 0) return undefined;
	// “ann”, “AL”
	if (!doer) return doers.called(words).find(({ written }) => written === words);
	const rest = text.slice(0, doer.from) + text.slice(doer.to).replace(BRACKETED, '');
	return A_SIGN().test(rest) ? undefined : doer;
}

/** The same, or whose tasks follow: “Tasks for Ann”. */
function whoseOnly(text: string, around: People): string | undefined {
	return onlyPerson(text, around)?.written ?? tasksOf(text, around.doers);
}

/** Whose part a heading begins: “Ann”, “Everybody”, “Tasks for Ann”. */
function headed(text: string, around: People): string | undefined {
	const only = whoseOnly(text, around);
	if (only !== undefined) return only;
	const [named, ...others] = leadsToTasks(text, true, around.languages) === 'items' ? around.doers.in(text) : [];
	return others.length === 0 ? named?.written : undefined;
}

const LONGEST = 80;
const AT_ENDS = lazily(() => narrowed(/^\P{L}+|(?<!\P{L})\P{L}+$/gu));
const BRACKETED = /^ ?\([^()]{1,40}\)/;

const NOBODY = (): undefined => undefined;

/** A name that a line may be, looked up if what is below it asks: most never do. */
type Name = () => string | undefined;

export class Above {
	readonly #around: People;
	#section: Name = NOBODY;
	#label: Name = NOBODY;
	/** Who says the line before. */
	#speaker: Name = NOBODY;
	/** The items that a line is in, from the outermost. */
	#items: readonly { readonly indent: number; readonly name: Name }[] = [];

	constructor(around: People) {
		this.#around = around;
	}

	heading(line: Line): void {
		this.#section = once(() => headed(textOf(line), this.#around));
		this.#label = NOBODY;
		this.#speaker = NOBODY;
		this.#items = [];
	}

	/** Who is above a line, and above those after it. Whole speeches may stand below a label: it speaks for lists. */
	of(line: Line): () => Pick<Around, 'above' | 'within'> {
		const { form, indent } = line;
		if (indent === undefined) {
			this.#items = [];
			this.#label = this.#only(line);
			return this.#saidOn(line);
		}
		const outer = form === 'item' ? this.#items.filter((item) => item.indent < indent) : this.#items;
		this.#items = form === 'item' ? [...outer, { indent, name: this.#leading(line) }] : outer;
		const label = this.#label;
		const section = this.#section;
		return () => {
			for (const { name } of outer.toReversed()) {
				const within = name();
				if (within !== undefined) return { above: within, within: true };
			}
			const above = label() ?? section();
			return above === undefined ? {} : { above };
		};
	}

	/** "Ann: We talked.", and in the next line: "... Will write". */
	#saidOn(line: Line): () => Pick<Around, 'above' | 'within'> {
		if (!goesOn(line)) {
			this.#speaker = this.#leading(line);
			return () => ({});
		}
		const speaker = this.#speaker;
		return () => {
			const above = speaker();
			return above === undefined ? {} : { above, within: true };
		};
	}

	#only(line: Line): Name {
		return once(() => whoseOnly(textOf(line), this.#around));
	}

	/** "Ann", "Ann: has called", "[name=Ann]". */
	#leading(line: Line): Name {
		return once(() => {
			const text = textOf(line);
			const [, tagged] = TAG.exec(text) ?? [];
			if (tagged !== undefined) return tagged;
			const head = speakerOf(text);
			const said = head && text.slice(head.from, head.to);
			return onlyPerson(said ?? text, this.#around)?.written ?? tasksOf(text, this.#around.doers);
		});
	}
}

/** "... Will write": the line above tells who says so. */
export function goesOn({ proses, plain: { from } }: Line): boolean {
	return GOES_ON.test(proses[0]!.text.slice(from, from + LONGEST_SIGN));
}

const GOES_ON = /^\s*(?:\.{3}|…)/;
const LONGEST_SIGN = 10;

/** How editors such as HackMD have writers sign: whoever that is, nobody needs to know them. */
const TAG = /^\s*\[name=([^\]]{1,60})\]\s*(?::|$)/;

function once(make: Name): Name {
	let made: { readonly name: string | undefined } | undefined;
	return () => {
		made ??= { name: make() };
		return made.name;
	};
}
