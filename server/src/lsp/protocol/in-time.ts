/**
 * The result of `answer`, if it arrives within `patience` milliseconds. Else `otherwise`, and `late` is called if it
 * arrives after all: some clients never answer, and their requests would wait for ever.
 *
 * @param answer must not reject.
 */
export function inTime<T>(answer: Promise<T>, patience: number, otherwise: T, late: (value: T) => void): Promise<T> {
	return new Promise((resolve) => {
		let over = false;
		const timer = setTimeout(() => {
			over = true;
			resolve(otherwise);
		}, patience);
		void answer.then((value) => {
			clearTimeout(timer);
			if (over) late(value);
			else resolve(value);
		});
	});
}
