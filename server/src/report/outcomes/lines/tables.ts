/** Tables of decisions and of what is to be done, by the heads of their columns. */
import { lazily, lowerCase, narrowed } from '../../../text/index.js';
import type { Prose } from '../../facts/model.js';
import { anyOf, LANGUAGES, LETTER, latin } from '../../words/index.js';
import { type OutcomeKind, sectionOf } from './marks.js';
import { leadsToTasks } from './tasks.js';

/** What a table holds: the numbers of its columns, from 0. */
export interface Columns {
	readonly is: OutcomeKind;
	readonly who?: number;
	readonly when?: number;
}

const patterns = lazily(() => {
	const whole = (name: 'who' | 'what' | 'when'): RegExp =>
		new RegExp(latin(`^[^${LETTER}]*${anyOf(({ outcomes }) => outcomes.column[name])}[^${LETTER}]*$`));
	return { who: whole('who'), what: whole('what'), when: whole('when') };
});

/** @param heads the cells of its first row. */
export function columnsOf(heads: readonly Prose[]): Columns | undefined {
	const low = heads.map(({ text }) => lowerCase(text).replace(PLURAL, ''));
	const { who: isWho, what: isWhat, when: isWhen } = patterns();
	const who = low.findIndex((head) => isWho.test(head));
	const when = low.findIndex((head) => isWhen.test(head));
	const isTask =
		who >= 0 &&
		(when >= 0 ||
			heads.some(({ text }, index) => isWhat.test(low[index]!) || leadsToTasks(text, true, LANGUAGES) === 'items'));
	const is = isTask ? 'action' : heads.map(({ text }) => kindOf(text)).find((each) => each !== undefined);
	return is && { is, ...(who >= 0 && { who }), ...(when >= 0 && { when }) };
}

/** Over "Decision/Action", the title of the section tells. */
function kindOf(head: string): OutcomeKind | undefined {
	const [kind, ...others] = head.split('/').map(sectionOf);
	return others.every((each) => each === kind) ? kind : undefined;
}

/** "Responsable(s)", "Mitarbeiter(in)" */
const PLURAL = narrowed(/\(\p{L}{1,3}\)/gu);
