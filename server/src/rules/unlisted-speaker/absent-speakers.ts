/** People who are listed as absent, and to whom the text gives a part in the meeting all the same. */
import {
	blockQueryWith,
	isSpeaker,
	type Mention,
	mentionsOf,
	query,
	type Report,
	rolls,
	sourceSpan,
	titledNamesOf,
} from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import type { Finding } from '../rule.js';
import { comesOrGoes } from '../shared/comes-or-goes.js';
import { familyOf, knownPeople, plain } from '../shared/people/known-people.js';
import { isHeard, isHeardIn } from './public.js';
import { isToldBy } from './told-by.js';

/** By name as it is listed, and by family name where nobody else on the lists has it; in lower case. */
interface Absentees {
	readonly full: ReadonlyMap<string, string>;
	readonly family: ReadonlyMap<string, string>;
}

/** Where several lists name those absent, each may be of another part of the meeting. */
const absentees = query([rolls], (lists): Absentees => {
	const full = new Map<string, string>();
	const family = new Map<string, string>();
	const absences = lists.filter(({ attendance, reading }) => attendance === 'absent' && reading.people.length > 0);
	if (absences.length !== 1) return { full, family };
	const others = lists.filter(({ attendance }) => attendance !== 'absent').flatMap(({ reading }) => reading.people);
	// A list of all members, with ticks, has everybody.
	const there = new Set(others.map(({ key }) => key));
	const count = new Map<string, number>();
	for (const { name } of [...others, ...absences[0]!.reading.people]) {
		count.set(familyOf(name), (count.get(familyOf(name)) ?? 0) + 1);
	}
	for (const { name, key, form, note, titles } of absences[0]!.reading.people) {
		if (note !== undefined || there.has(key)) continue;
		if (form === 'full') full.set(plain(name).toLowerCase(), name);
		if ((form === 'full' || titles.length > 0) && count.get(familyOf(name)) === 1) family.set(familyOf(name), name);
	}
	return { full, family };
});

interface AbsentSpeaker {
	/** As it is listed. */
	readonly name: string;
	/** In the block. */
	readonly span: Span;
}

const absentSpeakers = blockQueryWith(
	[absentees, knownPeople],
	(block, { full, family }, people): readonly AbsentSpeaker[] | undefined => {
		if (full.size === 0 && family.size === 0) return undefined;
		const found: AbsentSpeaker[] = [];
		const add = (mention: Mention, name: string | undefined): void => {
			if (name === undefined || !isSpeaker(mention)) return;
			if (isToldBy(mention, people) || isHeardIn(mention.prose, mention.from)) return;
			found.push({ name, span: sourceSpan(mention.prose, mention) });
		};
		for (const mention of mentionsOf(block)) add(mention, full.get(plain(mention.written).toLowerCase()));
		for (const mention of titledNamesOf(block)) add(mention, family.get(familyOf(mention.written)));
		return found.length > 0 ? found.sort((a, b) => a.span.from - b.span.from) : undefined;
	},
);

/** Once for each: the list is wrong, or the name in the text. */
export function* thoughAbsent(report: Report): Iterable<Finding> {
	const seen = new Set<string>();
	for (const { from, value } of absentSpeakers(report)) {
		for (const { name, span } of value) {
			if (seen.has(name)) continue;
			seen.add(name);
			if (comesOrGoes(report.text, name) || isHeard(report, from + span.from)) continue;
			yield {
				message: `${name} takes part here but is listed as absent. Correct the list or the name`,
				span: shift(span, from),
				fixes: [],
			};
		}
	}
}
