/** Like `to.push(...more)`, which throws a `RangeError` if `more` has more items than fit on the stack. */
export function addAll<T>(to: T[], more: Iterable<T>): void {
	for (const each of more) to.push(each);
}
