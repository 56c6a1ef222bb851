/**
 * What speaks for a record of a meeting, for the agenda of one, or for neither, and how strongly. The sums decide the
 * kind, and the user is told what weighed most, in these words.
 */

/** Where evidence is found; clauses about the same place are told together. */
export type Place = 'title' | 'file' | 'text';

export interface Weight {
	/** For a record of a meeting, and for a call or agenda; negative: against it. */
	readonly record: number;
	readonly agenda: number;
	readonly place: Place;
	/** Follows "its title says", "its file is called" or "it has"; `word` as the document writes it. */
	readonly told: (word: string) => string;
	/** It holds something about what happened, so the document is more than a call. */
	readonly content?: true;
	/** It counts only with a date, with something only a meeting has, or with either: people decide elsewhere, too. */
	readonly needs?: 'date' | 'meeting' | 'either';
}

const named = (word: string): string => `“${word}”`;

export const EVIDENCE = {
	// The name.
	record: { record: 4, agenda: 0, place: 'title', told: named, content: true },
	shared: { record: 2, agenda: 0, place: 'title', told: named, content: true },
	meeting: { record: 2, agenda: 3, place: 'title', told: named },
	someMeeting: { record: 1, agenda: 1, place: 'title', told: named },
	body: { record: 1, agenda: 1, place: 'title', told: named },
	call: { record: -2, agenda: 4, place: 'title', told: named },
	several: { record: -5, agenda: -5, place: 'title', told: named },
	about: { record: -5, agenda: -5, place: 'title', told: named },
	guide: { record: -8, agenda: -8, place: 'title', told: named },
	recordFile: { record: 3, agenda: 1, place: 'file', told: named },
	meetingFile: { record: 2, agenda: 2, place: 'file', told: named },
	callFile: { record: -4, agenda: 4, place: 'file', told: named },
	frontPage: { record: -3, agenda: -1, place: 'file', told: named },
	aboutFile: { record: -8, agenda: -8, place: 'file', told: named },
	templateFile: { record: -30, agenda: -30, place: 'file', told: named },
	// When it took place.
	date: { record: 1, agenda: 1, place: 'text', told: () => 'a date' },
	sureMeeting: { record: 0, agenda: 0, place: 'title', told: named },
	numbered: { record: 1, agenda: 1, place: 'text', told: () => 'the number of the meeting' },
	headed: {
		record: 1,
		agenda: 0,
		place: 'text',
		told: () => 'a date above each of its parts',
		content: true,
		needs: 'meeting',
	},
	between: {
		record: 2,
		agenda: 0,
		place: 'text',
		told: (word) => `text under ${named(word)}`,
		content: true,
		needs: 'meeting',
	},
	undated: { record: -6, agenda: -2, place: 'text', told: () => 'no date' },
	// What happened.
	attendance: { record: 4, agenda: 0, place: 'text', told: () => 'a list of those present', content: true },
	roll: {
		record: 5,
		agenda: 0,
		place: 'text',
		told: () => 'a roll that says of each whether they were there',
		content: true,
	},
	someAttendance: { record: 3, agenda: 0, place: 'text', told: () => 'a list of those present', content: true },
	everyone: {
		record: 3,
		agenda: 0,
		place: 'text',
		told: () => 'the word that nobody was missing',
		content: true,
		needs: 'meeting',
	},
	inMeeting: {
		record: 2,
		agenda: 0,
		place: 'text',
		told: () => 'what was done in the meeting',
		content: true,
		needs: 'meeting',
	},
	log: { record: 4, agenda: -2, place: 'text', told: () => 'the log of a meeting in a chat', content: true },
	next: { record: 1, agenda: 0, place: 'text', told: () => 'when one meets again', needs: 'either' },
	unnamed: {
		record: 1,
		agenda: 0,
		place: 'text',
		told: () => 'something on who was there',
		content: true,
		needs: 'meeting',
	},
	sessions: { record: 2, agenda: 1, place: 'text', told: () => 'lists of who takes part in what' },
	talk: {
		record: 4,
		agenda: -2,
		place: 'text',
		told: () => 'what several speakers said',
		content: true,
		needs: 'either',
	},
	speakers: {
		record: 3,
		agenda: -2,
		place: 'text',
		told: () => 'what several speakers said',
		content: true,
		needs: 'either',
	},
	round: {
		record: 2,
		agenda: 0,
		place: 'text',
		told: () => 'what one after the other said',
		content: true,
		needs: 'meeting',
	},
	notes: {
		record: 3,
		agenda: -2,
		place: 'text',
		told: (word) => `text under ${named(word)}`,
		content: true,
		needs: 'either',
	},
	answers: {
		record: 3,
		agenda: -2,
		place: 'text',
		told: () => 'text below the items of its agenda',
		content: true,
		needs: 'either',
	},
	decisions: {
		record: 2,
		agenda: 0,
		place: 'text',
		told: (word) => `text under ${named(word)}`,
		content: true,
		needs: 'either',
	},
	decided: { record: 2, agenda: 0, place: 'text', told: () => 'decisions or votes', content: true, needs: 'meeting' },
	opened: { record: 2, agenda: 0, place: 'text', told: () => 'the opening or the end of the meeting', content: true },
	told: { record: 2, agenda: 0, place: 'text', told: () => 'what people said or did', content: true, needs: 'meeting' },
	someTold: {
		record: 1,
		agenda: 0,
		place: 'text',
		told: () => 'what people said or did',
		content: true,
		needs: 'meeting',
	},
	statements: {
		record: 2,
		agenda: 0,
		place: 'text',
		told: () => 'what is said of several points',
		content: true,
		needs: 'meeting',
	},
	recorder: { record: 2, agenda: 0, place: 'text', told: () => 'who took the minutes' },
	officers: { record: 1, agenda: 1, place: 'text', told: () => 'who had the chair' },
	text: { record: 1, agenda: 0, place: 'text', told: () => 'running text', content: true, needs: 'date' },
	// What is planned.
	agenda: { record: 1, agenda: 3, place: 'text', told: () => 'an agenda' },
	items: { record: 0, agenda: 2, place: 'text', told: () => 'the usual items of an agenda' },
	empty: { record: -1, agenda: 1, place: 'text', told: () => 'sections for what will be said, still empty' },
	coming: { record: -2, agenda: 2, place: 'text', told: () => 'words about a meeting to come' },
	summons: { record: -3, agenda: 4, place: 'text', told: () => 'words that call to a meeting' },
	plans: { record: 0, agenda: 1, place: 'text', told: () => 'directions for the meeting' },
	timed: { record: 0, agenda: 2, place: 'text', told: () => 'how long each item may take' },
	aims: { record: 0, agenda: 1, place: 'text', told: () => 'what the meeting is to achieve' },
	schedule: { record: -1, agenda: 1, place: 'text', told: () => 'a timetable' },
	// What else it is.
	template: {
		record: -9,
		agenda: -9,
		place: 'text',
		told: () => 'blanks to fill in where its title and date would be',
	},
	cancelled: { record: -20, agenda: -20, place: 'text', told: () => 'the word that there was no meeting' },
	blanks: { record: -20, agenda: -20, place: 'text', told: () => 'little more than blanks to fill in' },
	folder: { record: -8, agenda: -8, place: 'text', told: () => 'words on what its folder holds' },
	custom: { record: -3, agenda: -3, place: 'text', told: () => 'words on how meetings are usually held' },
	personal: { record: -3, agenda: -3, place: 'text', told: () => 'what somebody tells of themselves' },
	links: { record: -8, agenda: -4, place: 'text', told: () => 'hardly more than links' },
	statutes: { record: -8, agenda: -8, place: 'text', told: () => 'numbered articles, as statutes have them' },
	manual: { record: -4, agenda: -4, place: 'text', told: () => 'sections of a manual or a list of changes' },
} as const satisfies Record<string, Weight>;

export type Evidence = keyof typeof EVIDENCE;

/** What was found, with the words that show it. */
export type Found = ReadonlyMap<Evidence, string>;
