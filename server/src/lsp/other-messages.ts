/**
 * Lets what has already arrived be read first: a cancellation, or the next keystroke.
 *
 * `setTimeout` waits a millisecond at least in Node, which is as long as a whole check; a worker of a
 * browser has no `setImmediate`.
 */
export function otherMessages(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof setImmediate === 'function') setImmediate(resolve);
		else setTimeout(resolve, 0);
	});
}
