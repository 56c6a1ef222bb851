/** Makes of a report what is kept of it for others. */
import {
	acronyms,
	alsoSmall,
	annexes,
	bodyBelowTitle,
	clearLanguage,
	dayAt,
	dayInFileName,
	daysOf,
	glossary,
	hasSeveralMeetings,
	input,
	inWords,
	isEmptySection,
	isoOf,
	isSentence,
	isTentative,
	keptNames,
	kindOf,
	markedActions,
	meetingDate,
	meetingNumber,
	nextMeetings,
	officials,
	outcomes,
	type Person,
	query,
	rolls,
	sameValue,
	sections,
	titleBlock,
	titleSpan,
} from '../../report/index.js';
import { plainWords } from '../../rules/index.js';
import { cut, MOST } from './limits.js';
import { links } from './links.js';
import type {
	Digest,
	DigestAcronym,
	DigestAnnex,
	DigestHeading,
	DigestOutcome,
	DigestPerson,
	ListForm,
} from './model.js';
import { namesNoBody } from './titles.js';

/** A report's title: from its front matter, its first heading, or a line above its text. */
const title = query([titleBlock, input.frontMatter, input.blocks], (lines, frontMatter, blocks): string => {
	const given = frontMatter?.values.title;
	if (typeof given === 'string' && given.trim() !== '') return cut(plainWords(given));
	const line = lines.find(({ heading }) => heading) ?? lines.find(({ item, text }) => !item && !isSentence(text));
	return line ? cut(inWords(blocks, line.text.trim(), titleSpan(line, { from: 0, to: 0 }).from)) : '';
});

const days = query(
	[meetingDate, input.path],
	({ right }, path): readonly string[] => {
		const days = right && daysOf(right.date);
		if (days) return days.from === days.to ? [iso(days.from)] : [iso(days.from), iso(days.to)];
		const named = dayInFileName(path);
		return named ? [isoOf(named)] : [];
	},
	sameValue,
);

const next = query(
	[nextMeetings],
	(all): readonly string[] => {
		const found = all.flatMap((each) => (isTentative(each) ? [] : (daysOf(each.date)?.from ?? [])));
		return [...new Set(found)].sort((a, b) => a - b).map(iso);
	},
	sameValue,
);

const people = query(
	[rolls, officials],
	(rolls, officials): readonly DigestPerson[] => {
		const listed = rolls.flatMap(({ attendance, reading }) =>
			reading.people.map((person) => digestOfPerson(person, attendance === 'absent')),
		);
		return distinct([...listed, ...officials.map((person) => digestOfPerson(person, false))]);
	},
	sameValue,
);

const listForm = query([rolls], (rolls): ListForm | undefined => {
	const filled = rolls.filter(({ reading }) => reading.people.length > 0);
	return (filled.find(({ attendance }) => attendance === 'present') ?? filled[0])?.reading.form;
});

function digestOfPerson({ name, titles, affiliation, role, handle, group }: Person, absent: boolean): DigestPerson {
	return {
		name: cut(name),
		...(titles.length > 0 && { titles }),
		...(affiliation !== undefined && { affiliation: cut(affiliation) }),
		...(role !== undefined && { role: cut(role) }),
		...(handle !== undefined && { handle: cut(handle) }),
		...(group !== undefined && { group: cut(group) }),
		...(absent && { absent }),
	};
}

/** Not what a list gives as somebody's initials, and only what every letter stands for. */
const expansions = query(
	[acronyms, glossary],
	(all, entries): readonly DigestAcronym[] => {
		const said = all.flatMap(({ expansions, person }) => (person ? [] : expansions.filter(({ whole }) => whole)));
		return distinct([...said, ...entries].map(({ name, words }) => ({ name, words: cut(words) })));
	},
	sameValue,
);

const annexTitles = query(
	[annexes, input.text],
	(all, text): readonly DigestAnnex[] =>
		all.slice(0, MOST).map(({ span, title }) => ({ label: cut(text.slice(span.from, span.to)), title: cut(title) })),
	sameValue,
);

const openActions = query(
	[markedActions],
	(all): readonly string[] =>
		all
			.filter(({ done }) => !done)
			.slice(0, MOST)
			// A row of a table tells who in a cell of its own.
			.map(({ text, who }) => cut(who.some((each) => !text.includes(each)) ? `${who.join(', ')}: ${text}` : text)),
	sameValue,
);

const outline = query(
	[sections, input.text, input.blocks],
	(all, rope, blocks): readonly DigestHeading[] =>
		all.headings.slice(0, MOST).map((section) => {
			const empty = isEmptySection(all, section, rope);
			const text = cut(inWords(blocks, section.title, all.title(section).from));
			return { depth: section.depth, text, ...(empty && { empty }) };
		}),
	sameValue,
);

const body = query([title, bodyBelowTitle], (title, body): string | undefined =>
	body !== undefined && namesNoBody(title) ? cut(body) : undefined,
);

/** What tells reports of one body from those of another if their titles do not. */
export const bodyOf = query([body, people], (body, people) => ({ ...(body !== undefined && { body }), people }));

/** What a report says about its meeting. */
export const meetingOf = query(
	[title, meetingNumber, days],
	(title, { right }, [date, until]): Pick<Digest, 'title' | 'number' | 'date' | 'until'> => ({
		title,
		...(right && { number: right.number.value }),
		...(date !== undefined && { date }),
		...(until !== undefined && { until }),
	}),
	sameValue,
);

/** What is kept of a report, but for its outcomes. Identical as long as the report says the same. */
export const digestOf = query(
	[
		kindOf,
		clearLanguage,
		meetingOf,
		body,
		next,
		outline,
		links,
		people,
		listForm,
		expansions,
		keptNames,
		alsoSmall,
		annexTitles,
		openActions,
		hasSeveralMeetings,
	],
	(
		kind,
		language,
		meeting,
		body,
		next,
		headings,
		links,
		people,
		listForm,
		acronyms,
		names,
		small,
		annexes,
		actions,
		several,
	): Digest => ({
		kind,
		...(language && { language: language.code }),
		...meeting,
		...(body !== undefined && { body }),
		next,
		headings,
		...(several && { several }),
		links,
		people,
		...(listForm && { listForm }),
		acronyms,
		names,
		...(small.length > 0 && { small }),
		annexes,
		actions,
	}),
	sameValue,
);

/** With its outcomes, for which all sentences are read. */
export const fullDigestOf = query(
	[digestOf, outcomes],
	(digest, all): Digest => ({
		...digest,
		outcomes: all
			.slice(0, MOST)
			.map(({ span, people, section, ...told }): DigestOutcome => ({ ...told, text: cut(told.text) })),
	}),
	sameValue,
);

/** @param day in days since 1970. */
function iso(day: number): string {
	return isoOf(dayAt(day));
}

/** The first of each set of equal items, at most {@link MOST}. */
function distinct<T>(all: readonly T[]): readonly T[] {
	const found = new Map<string, T>();
	for (const each of all) {
		if (found.size === MOST) break;
		const key = JSON.stringify(each);
		if (!found.has(key)) found.set(key, each);
	}
	return [...found.values()];
}
