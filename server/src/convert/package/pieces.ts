/** Bytes that come in pieces. */

export function lengthOf(pieces: readonly Uint8Array[]): number {
	return pieces.reduce((sum, { length }) => sum + length, 0);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(lengthOf(pieces));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
