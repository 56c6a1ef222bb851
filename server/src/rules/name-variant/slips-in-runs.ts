/** Which words of a name that the text has are usually written otherwise. */
import { isChained, type NameRun } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import type { Usual } from './usual-names.js';

/** One word if it has the slip by itself, else the name of two. */
export function slipsIn(
	{ prose, words, opens, lastTo }: NameRun,
	usual: ReadonlyMap<string, Usual>,
): { readonly written: string; readonly plain: Span }[] {
	const found: { readonly written: string; readonly plain: Span }[] = [];
	const pairAt = (i: number): string | undefined => {
		const [word, next] = [words[i], words[i + 1]];
		if (!word || !next || isChained(prose.text, word.from, next.to)) return undefined;
		const pair = prose.text.slice(word.from, next.to);
		return usual.has(pair) ? pair : undefined;
	};
	let end = 0;
	for (const [i, { from, to, written }] of words.entries()) {
		const next = words[i + 1];
		if (from < end) continue;
		if (usual.has(written)) found.push({ written, plain: { from, to } });
		else if (!next || usual.has(next.written)) continue;
		// "Avec Meteo France": the first word of a sentence is part of no name if the others are one without it.
		else if (pairAt(i) !== undefined && !(i === 0 && opens && pairAt(1) !== undefined)) {
			found.push({ written: pairAt(i)!, plain: { from, to: next.to } });
			end = next.to;
		}
	}
	const half = lastTo === undefined ? undefined : { from: words.at(-1)!.from, to: lastTo };
	if (half && half.from >= end && !(opens && words.length === 1)) {
		const written = prose.text.slice(half.from, half.to);
		if (usual.has(written)) found.push({ written, plain: half });
	}
	return found;
}
