/** Headings of topics that stand below a list of tasks, only because their level is deeper: what was said follows there. */
import { lazily, lowerCase } from '../../../text/index.js';
import { saysWhen } from '../../meeting/rough-dates.js';
import { fold } from '../../people/names.js';
import type { Section, Sections } from '../../sections/tree.js';
import { anyOf, wholeWords } from '../../words/index.js';
import type { Around } from '../people/around.js';
import { groupAtEnd } from '../people/groups.js';
import { apartIn, isKnownOrNamed } from '../people/who.js';
import { tellsWhen } from './due.js';
import { sectionOf } from './marks.js';
import { leadsToTasks } from './tasks.js';

type Told = Pick<Around, 'doers' | 'languages'>;

/** @param topics the items of the agenda, to compare: see {@link topicOf}. */
export function beginsTopics(at: number, sections: Sections, topics: ReadonlySet<string>, around: Told): boolean {
	const { title, parent } = sections.at(at);
	if (topics.has(topicOf(title))) return true;
	// One person, or “Next week”, is enough: the others divide the tasks as well.
	return parent?.children.every((each) => isTopic(each, around)) ?? false;
}

/** What a title or an item of an agenda is about, to compare with others. */
export function topicOf(title: string): string {
	return fold(title.replace(/^[\d.)\s]+/, ''));
}

/** Neither people nor a time, nor how far tasks are. */
function isTopic({ title }: Section, { doers, languages }: Told): boolean {
	if (/[:：]\s*$/.test(title)) return false;
	const low = lowerCase(title);
	const isPerson = () => doers.in(title).length > 0 || apartIn(title).some((written) => isKnownOrNamed({ written }));
	return !(
		isPerson() ||
		groupAtEnd(low) !== undefined ||
		saysWhen(title) ||
		tellsWhen(title) ||
		STATE().test(low) ||
		sectionOf(title) !== undefined ||
		leadsToTasks(title, true, languages) !== undefined
	);
}

const STATE = lazily(() => wholeWords(anyOf(({ section }) => `${section.open}|${section.done}`)));
