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
	type Kind,
	keptNames,
	kindOf,
	markedActions,
	meetingDate,
	meetingNumber,
	nextMeetings,
	type Outcome,
	officials,
	outcomes,
	type ParticipantList,
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
import { type DigestLink, links } from './links.js';
import { namesNoBody } from './titles.js';

/**
 * What other reports may want to know about this one: plain data without places, which can be stored as JSON.
 *
 * Each list is in document order and at most {@link MOST} long, each text at most {@link LONGEST}: a generated file
 * costs no more than a long report.
 */
export interface Digest {
	readonly kind: Kind;
	/** `en`; absent if it is unclear. */
	readonly language?: string;
	/** Plain text; empty if there is none. */
	readonly title: string;
	/** What the lines below the title call the body; absent if none names one, or the title says what it is. */
	readonly body?: string;
	/** The number of the meeting. */
	readonly number?: number;
	/** The first day of the meeting, in ISO 8601: `2018-02-05`. */
	readonly date?: string;
	/** The last day, if the meeting lasted several. */
	readonly until?: string;
	/** The days given for the start of the next meeting, unless only tentatively. */
	readonly next: readonly string[];
	readonly headings: readonly DigestHeading[];
	/** It has several meetings, so that it is the report of none. */
	readonly several?: true;
	readonly links: readonly DigestLink[];
	readonly people: readonly DigestPerson[];
	/** How the list of those present is set; absent if there is none. */
	readonly listForm?: ListForm;
	readonly acronyms: readonly DigestAcronym[];
	/** Runs of words with capitals, and ordinary words among them, in lower case: see `keptNames`. */
	readonly names: readonly string[];
	/** Of those with capitals of their own, what it also has in small letters: see `alsoSmall`. */
	readonly small?: readonly string[];
	readonly annexes: readonly DigestAnnex[];
	/** What is marked as to be done and not as done. */
	readonly actions: readonly string[];
	/** Absent where nobody asks for them: only sentences tell most, and these take long to read. */
	readonly outcomes?: readonly DigestOutcome[];
}

export interface DigestHeading {
	/** 1 to 6. */
	readonly depth: number;
	readonly text: string;
	/** Nothing stands between it and the next one, which is not below it. */
	readonly empty?: true;
}

export type ListForm = ParticipantList['form'];

export interface DigestPerson {
	/** Given name first, without titles. */
	readonly name: string;
	/** In lower case, without full stops. */
	readonly titles?: readonly string[];
	readonly affiliation?: string;
	readonly role?: string;
	readonly handle?: string;
	/** The words above this part of the list: a country, "Observers". */
	readonly group?: string;
	/** On a list of those who were not there. */
	readonly absent?: true;
}

export interface DigestAcronym {
	/** Without the plural: `DC`. */
	readonly name: string;
	/** What it stands for, as written. */
	readonly words: string;
}

export interface DigestAnnex {
	/** Word and number: `Annex I`. */
	readonly label: string;
	readonly title: string;
}

/** A decision or a task, be it told by a mark, a section or a sentence. */
export type DigestOutcome = Omit<Outcome, 'span' | 'people' | 'section'>;

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
