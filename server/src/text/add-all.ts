/** As `to.push(...more)`, which ends in a `RangeError` where `more` is longer than the stack is deep. */
export function addAll<T>(to: T[], more: Iterable<T>): void {
	for (const each of more) to.push(each);
}
