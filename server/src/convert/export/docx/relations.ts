/** Relationships of one part to others (ECMA-376 part 2, section 6.5), added to those of a template. */
import { escaped } from '../xml.js';
import { relationships } from './blank.js';
import { RELATIONS } from './standard.js';

const EACH = /<Relationship\s[^>]*>/g;

export class Relations {
	readonly #before: string;
	/** Ids of those that are added, by the rest of their attributes. */
	readonly #ids = new Map<string, string>();

	/** @param before those that there are, as XML. */
	constructor(before = relationships('')) {
		this.#before = before.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
	}

	/** Where the first of a type leads, as written. @param type the last word: `styles`. */
	target(type: string): string | undefined {
		const found = this.#before.match(EACH)?.find((each) => /\sType="([^"]*)"/.exec(each)?.[1]?.endsWith(`/${type}`));
		return found && /\sTarget="([^"]*)"/.exec(found)?.[1];
	}

	/** @returns its id. @param type the last word, or a whole address. */
	add(type: string, target: string, isExternal = false): string {
		const whole = type.includes(':') ? type : `${RELATIONS}/${type}`;
		const rest = `Type="${whole}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}`;
		const id = this.#ids.get(rest) ?? `rapporteur${this.#ids.size + 1}`;
		this.#ids.set(rest, id);
		return id;
	}

	toString(): string {
		const own = [...this.#ids].map(([rest, id]) => `<Relationship Id="${id}" ${rest}/>`).join('');
		return this.#before.replace('</Relationships>', () => `${own}</Relationships>`);
	}
}
