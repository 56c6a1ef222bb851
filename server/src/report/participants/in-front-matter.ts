/** People whom front matter lists as those who took part, or did not, or belong to the body: "attendees: [Ann Lee, Bo Roe]". */
import { lowerCase } from '../../text/index.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { readInline } from '../people/lists/inline-list.js';
import { attendanceOf, isOffice, namesMembers } from '../people/lists/labels.js';
import type { Person } from '../people/lists/model.js';
import { fold } from '../people/names.js';
import { isGivenName } from '../people/vocabulary.js';

export const inFrontMatter = query([input.frontMatter], (matter): readonly Person[] => listedIn(matter?.values, 0));

/** Lists may stand within a list: "participants: { present: [Ann Lee], absent: [Bo Roe] }". */
function listedIn(values: unknown, depth: number): readonly Person[] {
	if (typeof values !== 'object' || values === null || depth > DEEPEST) return [];
	return Object.entries(values).flatMap(([key, value]) => {
		const mayBe = whomIn(key.replaceAll(/[_-]/g, ' '));
		if (!mayBe) return [];
		if (typeof value === 'string') return mayBe(peopleIn(value));
		if (!Array.isArray(value)) return listedIn(value, depth + 1);
		return value
			.slice(0, MOST)
			.flatMap((each) => (typeof each === 'string' ? peopleIn(each) : listedIn(each, depth + 1)));
	});
}

/** Which of the names that follow a key are people; `undefined` if none are. */
function whomIn(key: string): ((names: readonly Person[]) => readonly Person[]) | undefined {
	if (attendanceOf(key) !== undefined) return (names) => names;
	// "board: Harbour Trust"
	if (namesMembers(key)) return (names) => (names.length > 1 ? names : []);
	// "minutes: Draft"
	if (isOffice(key)) return (names) => names.filter(({ name }) => isGivenName(lowerCase(name.split(' ', 1)[0]!)));
	return undefined;
}

const DEEPEST = 2;
/** More are no list of people. */
const MOST = 200;
const LONGEST = 2_000;

function peopleIn(written: string): readonly Person[] {
	if (written.length > LONGEST) return [];
	return readInline(written, 0, written.length).flatMap(({ entry: { personal, name, about } }) =>
		personal ? [{ name: name.text, titles: name.titles, form: name.form, key: fold(name.text), ...about }] : [],
	);
}
