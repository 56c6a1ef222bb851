/** Who speaks in a report, by the turns that they take: "Kim: I think so". */
import { sameValue } from '../../incremental/index.js';
import { countsOf } from '../../text/index.js';
import { blockQuery, query } from '../facts/queries.js';
import { wordsInLowerCase } from '../names/names.js';
import { speakerOf } from './claims.js';
import { linesOf, textOf } from './lines.js';

/** What stands before a colon so often is nobody’s topic. */
const OFTEN = 5;

const labels = blockQuery((facts, source): readonly string[] | undefined => {
	const found = linesOf({ facts, source }).flatMap((line) => {
		const text = line.form === 'row' ? '' : textOf(line);
		const label = speakerOf(text);
		return label && A_COLON.test(text.slice(label.to)) ? text.slice(label.from, label.to) : [];
	});
	return found.length > 0 ? found : undefined;
}, sameValue);

const A_COLON = /^(?: ?\([^()]*\))? ?:/;

/** Those with at least {@link OFTEN} turns whose names are no ordinary words. */
export const speakers = query([labels.values, wordsInLowerCase], (all, lower): ReadonlySet<string> => {
	const isName = (label: string) => !lower.has(label.toLowerCase());
	return new Set([...countsOf(all.flat())].flatMap(([label, count]) => (count >= OFTEN && isName(label) ? label : [])));
});
