/** People of one given name who were both there. */
import { fold, markedAbsent, nameParts, query, rolls } from '../../report/index.js';
import { addTo } from '../../text/index.js';

/** One of two or more. */
export interface Namesake {
	/** As it is listed. */
	readonly name: string;
	readonly family: string;
	/** Minutes may call them by a handle or by initials, too. */
	readonly otherwise: boolean;
}

/** By given name, in the form for comparison; none that one word on a list, or somebody's family name, may mean, too. */
export const namesakes = query([rolls, markedAbsent], (lists, marked): ReadonlyMap<string, readonly Namesake[]> => {
	const away = new Set([
		...marked,
		...lists.flatMap(({ attendance, reading }) =>
			attendance === 'absent' ? reading.people.map(({ key }) => key) : [],
		),
	]);
	const taken = new Set<string>();
	const keys = new Set<string>();
	const found = new Map<string, Namesake[]>();
	for (const { name, key, form, handle, initials } of lists.flatMap(({ reading }) => reading.people)) {
		const { given, family } = nameParts(name);
		if (handle !== undefined) taken.add(fold(handle));
		if (form !== 'full' || given === '') taken.add(key);
		else {
			taken.add(fold(family));
			if (!keys.has(key) && !away.has(key)) {
				const otherwise = handle !== undefined || initials !== undefined;
				addTo(found, fold(given.split(' ')[0]!), { name, family, otherwise });
			}
			keys.add(key);
		}
	}
	const several = [...found].flatMap(([given, people]) => {
		const all = distinct(people);
		return all.length > 1 && !taken.has(given) ? [[given, all] as const] : [];
	});
	return new Map(several);
});

/** "Ann L." on a second list is Ann Lee of the first. */
function distinct(people: readonly Namesake[]): readonly Namesake[] {
	return people.filter(
		(one) => !(isInitial(one.family) && people.some((other) => other !== one && couldBe(one.family, other.family))),
	);
}

/** Whether `written` may be the family name, or its beginning: "B.", "Boo" and "Berg" for "van den Berg". */
export function couldBe(written: string, family: string): boolean {
	const [key, whole] = [fold(written), fold(family)];
	return whole.startsWith(key) || whole.slice(whole.lastIndexOf(' ') + 1).startsWith(key);
}

export function isInitial(family: string): boolean {
	return fold(family).length === 1;
}
