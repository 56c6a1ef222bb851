/** Follows the numbers of a list, and tells a slip from another list. */

export type Slip = 'repeated' | 'skipped' | 'backward' | 'malformed';

export interface Fault<T> {
	readonly member: T;
	readonly slip: Slip;
	/** The written number, and the correct one. */
	readonly value: number | undefined;
	readonly expected: number;
	/** The number before. */
	readonly before: number;
	/** The index of the member. */
	readonly at: number;
}

/** A longer jump isn't a slip: these are other numbers, of issues or years. */
const NEAR_JUMP = 5;
const FAR_JUMP = 4;

/** Numbers that are counted together. */
export class Sequence<T> {
	readonly members: { readonly item: T; readonly value: number | undefined }[] = [];
	readonly faults: Fault<T>[] = [];
	/** Where each number stands last. */
	readonly #lastAt = new Map<number, number>();
	/** The last number as written, and as it should be. */
	#written: number;
	#expected: number;
	/** `1.` before every item, as Markdown allows. */
	#all = false;

	constructor(item: T, value: number) {
		this.members.push({ item, value });
		this.#written = value;
		this.#expected = value;
	}

	/** Whether `value` is the next number. */
	fits(value: number): boolean {
		return value === this.#written + 1 || value === this.#expected + 1;
	}

	/**
	 * Whether `value` was meant to be the next number and isn't.
	 *
	 * @param next the number after it; a slip is certain if the count then continues.
	 * @param near nothing is between it and the number before.
	 */
	misses(value: number, next: number | undefined, near: boolean): boolean {
		const last = this.#written;
		const one = this.members.length === 1;
		if (this.#all) return false;
		if (value === last) return last === 1 ? near && one && (next === 2 || next === 3) : near || !one;
		// After 3, "13" is a 4 if 5 follows.
		if (value > last && near && !one && next === last + 2) return true;
		if (value > last) return value - last <= (near ? NEAR_JUMP : one ? 2 : FAR_JUMP);
		return value !== 1 && !one && (next === last + 1 || next === last + 2);
	}

	/** Whether it is `1.` after `1.` in one list: not a count at all. */
	isHabit(value: number, near: boolean): boolean {
		return near && value === 1 && this.#written === 1 && (this.#all || this.members.length === 1);
	}

	/** @param value absent for something meant as a number that isn't one. */
	add(item: T, value: number | undefined): void {
		const at = this.members.push({ item, value }) - 1;
		const before = this.#written;
		this.#expected++;
		if (value === undefined) {
			this.faults.push({ member: item, slip: 'malformed', value, expected: this.#expected, before, at });
			this.#written = this.#expected;
			return;
		}
		this.#written = value;
		this.#lastAt.set(value, at);
		if (value === before + 1 || value === this.#expected) return;
		const slip = value === before ? 'repeated' : value > before ? 'skipped' : 'backward';
		this.faults.push({ member: item, slip, value, expected: this.#expected, before, at });
		// After a step back the count continues from before it.
		if (slip === 'backward') this.#written = before;
	}

	addHabit(item: T): void {
		this.members.push({ item, value: 1 });
		this.#all = true;
	}

	/** The faults, unless there are so many that the numbers must mean something else. */
	get slips(): readonly Fault<T>[] {
		return this.faults.length <= Math.max(2, this.members.length / 3) ? this.faults : [];
	}

	/** Whether nothing is left out: that may be an item that was withdrawn, or is told elsewhere. */
	get isWhole(): boolean {
		return this.members[0]?.value === 1 && this.faults.every(({ slip }) => slip === 'repeated' || slip === 'malformed');
	}

	/** The numbers that renumbering gives to another member. */
	get moved(): readonly number[] {
		return [...this.renumbered()].flatMap(({ value, to }) => (value === undefined || value === to ? [] : [value, to]));
	}

	/** Whether the number that should stand at a fault stands behind it. */
	comesLater({ at, expected }: Fault<T>): boolean {
		return (this.#lastAt.get(expected) ?? -1) > at;
	}

	/** Each member's number after renumbering from the first. */
	*renumbered(): Iterable<{ readonly item: T; readonly value: number | undefined; readonly to: number }> {
		const start = this.members[0]?.value ?? 1;
		for (const [index, { item, value }] of this.members.entries()) yield { item, value, to: start + index };
	}
}
