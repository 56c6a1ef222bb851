/** People whom front matter lists as those who took part, or did not: "attendees: [Ann Lee, Bo Roe]". */
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { readInline } from '../people/lists/inline-list.js';
import { attendanceOf } from '../people/lists/labels.js';
import type { Person } from '../people/lists/model.js';
import { fold } from '../people/names.js';

export const inFrontMatter = query([input.frontMatter], (matter): readonly Person[] =>
	Object.entries(matter?.values ?? {}).flatMap(([key, value]) =>
		attendanceOf(key) === undefined ? [] : [value].flat().slice(0, MOST).flatMap(peopleIn),
	),
);

/** More are no list of people. */
const MOST = 200;
const LONGEST = 2_000;

function peopleIn(value: unknown): readonly Person[] {
	if (typeof value !== 'string' || value.length > LONGEST) return [];
	return readInline(value, 0, value.length).flatMap(({ entry: { personal, name, about } }) =>
		personal ? [{ name: name.text, titles: name.titles, form: name.form, key: fold(name.text), ...about }] : [],
	);
}
