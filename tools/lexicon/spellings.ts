import type { Phrase } from './notation.js';

/** More of one line is a slip. */
const MOST = 200;

/** All that `phrase` may be, where plain words are asked for. @throws Error if nobody can list them. */
export function spellingsOf(phrase: Phrase): string[] {
	let found = [''];
	for (const part of phrase) {
		const next =
			part.is === 'text'
				? apostrophes(part.text)
				: part.is === 'choice' && part.most === 1
					? [...(part.least === 0 ? [''] : []), ...part.among.flatMap(spellingsOf)]
					: undefined;
		if (!next) throw new Error('plain words are asked for here: only ( ) and [ ] may be used');
		found = found.flatMap((one) => next.map((more) => one + more));
		if (found.length > MOST) throw new Error(`more than ${MOST} ways to write it`);
	}
	return found;
}

/** Both signs for an apostrophe, the typewriter's first. */
function apostrophes(text: string): string[] {
	return text.includes("'") ? [text, text.replaceAll("'", '’')] : [text];
}
