/** Where an object of the model holds what has been made of it. */
const MADE = Symbol('made');

interface Holder {
	readonly [MADE]?: unknown[];
}

let makers = 0;

/**
 * What one maker has made of objects of the model, kept with each object for as long as that lives.
 *
 * As a `WeakMap`, but the object holds it, hidden from whoever copies, compares or prints it. V8's small
 * collections take all that an old weak map holds for wanted, so that nearly everything that was read of a
 * text outlived it: without them a check takes a fifth less time.
 *
 * To be made once for each kind of thing, never for each text: every object has room for all makers.
 */
export class PerObject<K extends object, T> {
	readonly #maker = makers++;

	get(of: K): T | undefined {
		return (of as Holder)[MADE]?.[this.#maker] as T | undefined;
	}

	set(of: K, made: T): void {
		let all = (of as Holder)[MADE];
		if (!all) {
			all = [];
			Object.defineProperty(of, MADE, { value: all });
		}
		all[this.#maker] = made;
	}
}
