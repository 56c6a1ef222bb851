/** Ranges of numbers that are named by their ends: “4–9”. */

export function areRising(numbers: readonly number[]): boolean {
	return numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);
}

/**
 * Whether an end of a range moves otherwise than the other, so that it would no longer name the same ones.
 *
 * @param references in document order.
 * @param stepOf by how much a number becomes another.
 */
export function isTorn<T extends { readonly endsRange: boolean }>(
	references: readonly T[],
	stepOf: (reference: T) => number,
): boolean {
	return references.some((reference, index) => {
		const start = references[index - 1];
		return reference.endsRange && start !== undefined && stepOf(reference) !== stepOf(start);
	});
}
