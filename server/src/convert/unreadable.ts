/** A document that cannot be converted. The message is for the user: what is wrong, then what to do, without a full stop. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}
