/**
 * Lets messages that have already arrived be read first: a cancellation, or the next keystroke.
 *
 * In Node `setTimeout` waits at least a millisecond, which is as long as a whole check; a web worker has no
 * `setImmediate`.
 */
export function otherMessages(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof setImmediate === 'function') setImmediate(resolve);
		else setTimeout(resolve, 0);
	});
}
