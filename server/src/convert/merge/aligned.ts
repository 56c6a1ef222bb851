/** Two versions of a document's blocks side by side. */
import { align, commonShare, type Pair } from '../../text/align.js';
import { allWords, type Part } from './read.js';

/** What stands in the place of another is taken to be what became of it, even with no word in common. */
const AT_LEAST = 0.3;

export function aligned(old: readonly Part[], now: readonly Part[]): readonly Pair<Part, Part>[] {
	const words = new Map<Part, ReadonlySet<string>>();
	const wordsOf = (part: Part): ReadonlySet<string> => {
		const known = words.get(part) ?? allWords(part);
		words.set(part, known);
		return known;
	};
	return align(old, now, {
		same: (a, b) => a.key === b.key,
		likeness: (a, b) => {
			// No tag is in a document of Word, so nothing has become of it.
			if (a.kind === 'html') return 0;
			const isAlike = a.kind === b.kind || (isLeaf(a) && isLeaf(b));
			return AT_LEAST + (isAlike ? (1 - AT_LEAST) * commonShare(wordsOf(a), wordsOf(b)) : 0);
		},
	});
}

function isLeaf({ kind }: Part): boolean {
	return kind === 'text' || kind === 'code' || kind === 'rule';
}
