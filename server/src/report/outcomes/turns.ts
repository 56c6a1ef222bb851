/** Who speaks in a report, by the turns that they take: "Kim: I think so". */
import { sameValue } from '../../incremental/index.js';
import { countsOf, lazily, narrowed } from '../../text/index.js';
import { blockQuery, query } from '../facts/queries.js';
import { wordsInLowerCase } from '../names/names.js';
import { linesOf, textOf } from './lines/lines.js';
import { speakerOf } from './sentences/claims.js';

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

const INITIALS = lazily(() => narrowed(/^\p{Lu}{2}$/u));
/** So many different ones are people: “KB: …”, “LM: …”, “TS: …”. */
const SEVERAL = 3;

/** Those with at least {@link OFTEN} turns whose names are no ordinary words, and those whose initials have as many together. */
export const speakers = query([labels.values, wordsInLowerCase], (all, lower): ReadonlySet<string> => {
	const isName = (label: string) => !lower.has(label.toLowerCase());
	const turns = [...countsOf(all.flat())].filter(([label]) => isName(label));
	const initials = turns.filter(([label]) => INITIALS().test(label));
	const areSeveral = initials.length >= SEVERAL && initials.reduce((sum, [, count]) => sum + count, 0) >= OFTEN;
	return new Set([
		...turns.flatMap(([label, count]) => (count >= OFTEN ? label : [])),
		...(areSeveral ? initials.map(([label]) => label) : []),
	]);
});
