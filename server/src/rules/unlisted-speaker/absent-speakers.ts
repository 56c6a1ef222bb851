/** People who are listed as absent, and to whom the text gives a part in the meeting all the same. */
import {
	blockQueryWith,
	fold,
	isSpeaker,
	type Mention,
	markedAbsent,
	mentionsOf,
	nameRunsOf,
	type Person,
	query,
	type Report,
	rolls,
	sourceSpan,
	titledNamesOf,
	writtenRun,
} from '../../report/index.js';
import { countsOf, type Span, shift } from '../../text/index.js';
import type { Finding } from '../rule.js';
import { comesOrGoes } from '../shared/comes-or-goes.js';
import { familyOf, knownPeople, plain } from '../shared/people/known-people.js';
import { isHeard, isHeardIn } from './public.js';
import { isToldBy } from './told-by.js';

/** By name as it is listed, and by family or given name where nobody else on the lists has it; in lower case. */
interface Absentees {
	readonly full: ReadonlyMap<string, string>;
	readonly family: ReadonlyMap<string, string>;
	readonly given: ReadonlyMap<string, string>;
}

const absentees = query([rolls, markedAbsent], (lists, marked): Absentees => {
	const full = new Map<string, string>();
	const family = new Map<string, string>();
	const given = new Map<string, string>();
	const missing = new Set(marked);
	const absences = lists.filter(({ attendance, reading }) => attendance === 'absent' && reading.people.length > 0);
	const others = lists.filter(({ attendance }) => attendance !== 'absent').flatMap(({ reading }) => reading.people);
	// Where several lists name those absent, each may be of another part of the meeting.
	const listed = absences.length === 1 ? absences[0]!.reading.people.filter(({ note }) => note === undefined) : [];
	const absent = [...listed, ...others.filter(({ key }) => missing.has(key))];
	if (absent.length === 0) return { full, family, given };
	// A list of all members, with ticks, has everybody.
	const times = countsOf(others.map(({ key }) => key));
	const marks = countsOf(marked);
	const there = new Set([...times].filter(([key, count]) => count > (marks.get(key) ?? 0)).map(([key]) => key));
	const all = distinct([...others, ...absences.flatMap(({ reading }) => reading.people)]);
	const families = countsOf(all.map(({ name }) => familyOf(name)));
	const words = countsOf(all.flatMap(({ name, key }) => [...new Set([...key.split(' '), givenOf(name)])]));
	for (const { name, key, form, titles } of absent) {
		if (there.has(key)) continue;
		if (form === 'full') full.set(plain(name).toLowerCase(), name);
		if ((form === 'full' || titles.length > 0) && families.get(familyOf(name)) === 1) {
			family.set(familyOf(name), name);
		}
		const first = givenOf(name);
		if (form !== 'handle' && titles.length === 0 && words.get(first) === 1) given.set(first, name);
	}
	return { full, family, given };
});

function distinct(people: readonly Person[]): readonly Person[] {
	return [...new Map(people.map((each) => [each.key, each])).values()];
}

/** The first word of a name, for comparison: "gert jan" of "Gert-Jan Tolsma". */
function givenOf(name: string): string {
	return fold(name.split(' ')[0]!);
}

interface AbsentSpeaker {
	/** As it is listed. */
	readonly name: string;
	/** In the block. */
	readonly span: Span;
}

const absentSpeakers = blockQueryWith(
	[absentees, knownPeople],
	(block, { full, family, given }, people): readonly AbsentSpeaker[] | undefined => {
		if (full.size === 0 && family.size === 0 && given.size === 0) return undefined;
		const found: AbsentSpeaker[] = [];
		const add = (mention: Mention, name: string | undefined): void => {
			if (name === undefined || !isSpeaker(mention)) return;
			if (isToldBy(mention, people) || isHeardIn(mention.prose, mention.from)) return;
			found.push({ name, span: sourceSpan(mention.prose, mention) });
		};
		for (const mention of mentionsOf(block)) add(mention, full.get(plain(mention.written).toLowerCase()));
		for (const mention of titledNamesOf(block)) add(mention, family.get(familyOf(mention.written)));
		for (const run of nameRunsOf(block)) {
			const { prose, words, opens } = run;
			const [from, to] = [words[0]!.from, words.at(-1)!.to];
			// "Ken: David summed up" is of another day.
			if (!opens || /:\s*$/.test(prose.text.slice(0, from))) continue;
			const written = writtenRun(run);
			if (!written.includes(' ')) add({ prose, from, to, written }, given.get(fold(written)));
		}
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
