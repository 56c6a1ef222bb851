/** Everything made lazily, so that a tool can ask for it: `tools/expressions.ts` judges every regular expression. */
export const lazies: (() => unknown)[] = [];

/**
 * The result of `make`, made on first use: most regular expressions are not needed at start-up. For module-level
 * constants.
 */
export function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	const get = (): T => (made ??= make());
	lazies.push(get);
	return get;
}
