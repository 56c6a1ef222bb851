/** Where the same words link to elsewhere in a report: most likely the destination that a link lacks. */
import { blockQuery, query, type Report } from '../../../report/index.js';
import { oneLine } from '../../../text/index.js';
import { isPlaceholder } from './placeholders.js';

/**
 * The words themselves if they are a URL, else their destination elsewhere in the report if there is only one. Usable
 * in a link as it is.
 */
export function knownAddress(words: string, report: Report): string | undefined {
	if (/^https?:\/\/[^\s<>()[\]*`]{4,}$/i.test(words)) return words;
	const name = normal(words);
	const known = isTelling(name) ? byWords(report).get(name) : undefined;
	return known && !/[\s()<>]/.test(known) ? known : undefined;
}

const addresses = blockQuery(({ links }, source) => {
	const found: [words: string, url: string][] = [];
	for (const { url, auto, image, content } of links) {
		if (auto || image || !url.startsWith('http') || isPlaceholder(url)) continue;
		const name = normal(source.slice(content.from, content.to));
		if (isTelling(name)) found.push([name, url]);
	}
	return found.length > 0 ? found : undefined;
});

/** Every meeting has "slides" and "minutes". */
function isTelling(name: string): boolean {
	return name.includes(' ') && name.length >= 8;
}

function normal(words: string): string {
	return oneLine(words.replace(/[*_`]/g, '')).toLowerCase();
}

/** By their words, as {@link normal} returns them; empty if the same words have several destinations. */
const byWords = query([addresses.values], (all): ReadonlyMap<string, string> => {
	const known = new Map<string, string>();
	for (const [words, url] of all.flat()) known.set(words, known.has(words) && known.get(words) !== url ? '' : url);
	return known;
});
