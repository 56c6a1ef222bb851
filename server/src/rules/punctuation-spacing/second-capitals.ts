/** Words with a second capital, by a finger that stayed on the shift key: "THe key". */
import {
	blockQuery,
	isOrdinaryWord,
	isSmallWord,
	markAround,
	nameUses,
	type Report,
	sourceSpan,
	wordsInLowerCase,
} from '../../report/index.js';
import { capitalised, lazily, narrowed } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';
import { place } from '../shared/place.js';

const WORD = lazily(() =>
	narrowed(
		/(?<![\p{L}\p{M}\p{N}@/.#_=:~$+&'’‐‑-])\p{Lu}{2}\p{Ll}{1,20}(?![\p{L}\p{M}\p{N}@/_=(+&‐‑-]|\.[\p{L}\p{N}/]|:)/gu,
	),
);

const candidates = blockQuery(({ prose }) => {
	const found = prose.flatMap((each) =>
		each.within === 'quote'
			? []
			: [...each.text.matchAll(WORD())].flatMap(({ index, 0: written }) => {
					const plain = { from: index, to: index + written.length };
					return markAround(each, plain, 'link', 'code', 'html') ? [] : [{ written, span: sourceSpan(each, plain) }];
				}),
	);
	return found.length > 0 ? found : undefined;
});

/** Who writes a word so twice means it. */
const MOST = 1;

/** Those whose word the report also has in small letters, or that everybody knows. */
export function* secondCapitals(report: Report): Iterable<Finding> {
	for (const { from, value } of candidates(report)) {
		for (const { written, span } of value) {
			if ((nameUses(report).get(written)?.count ?? 0) > MOST || !isWord(report, written)) continue;
			const meant = capitalised(written.toLowerCase());
			const message = `“${written}” begins with two capitals. Write “${meant}”`;
			const fixes = () => [preferredFix(`Write “${meant}”`, [{ span, insert: meant }])];
			yield place({ message, span, fixes }, from);
		}
	}
}

function isWord(report: Report, written: string): boolean {
	const [low, small] = [written.toLowerCase(), wordsInLowerCase(report)];
	if (low.length <= SHORT && low.endsWith('s')) return false;
	// "GTest", "FFmpeg"
	const rest = low.slice(1);
	if (low[0] === low[1] || (rest.length >= SHORT && (small.has(rest) || isOrdinaryWord(rest)))) return false;
	return isOrdinaryWord(low) || isSmallWord(low) || (low.length > SHORT && small.has(low));
}

/** "APi" may be an acronym, and "PRs" are several. */
const SHORT = 3;
