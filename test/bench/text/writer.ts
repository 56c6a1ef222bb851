import { Random } from './random.js';
import { FIRST_NAMES, LAST_NAMES } from './words.js';

/** What a report is made with: chance, and the people who take part, each with a name of their own. */
export class Writer extends Random {
	readonly people: readonly string[];

	constructor(seed: number, people: number) {
		super(seed);
		const names = new Set<string>();
		while (names.size < people) names.add(`${this.pick(FIRST_NAMES)} ${this.pick(LAST_NAMES)}`);
		this.people = [...names];
	}
}
