/** What is said, and done, of lines that were meant as a list and run into one another. */
import type { Edit } from '../../text/index.js';
import { type Fix, preferredFix } from '../rule.js';

export function makesNoList(sign: string): string {
	return `“${sign}” does not make a list, so its lines run into one another. Write “-” instead`;
}

export function listOf(edits: readonly Edit[]): Fix {
	return preferredFix('Make a list of the lines', edits);
}
