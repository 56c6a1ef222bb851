/**
 * What `answer` gives, if it comes within `patience` milliseconds. Else `otherwise`, and `late` is called when
 * it comes after all: some clients never answer, and what waits for one would wait for ever.
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
