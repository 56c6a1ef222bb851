/** Which of the acronyms that a report leaves unexplained it owes its readers. */

/** How other reports of the folder use an acronym. */
interface EarlierUse {
	/** In how many reports it stands. */
	readonly reports: number;
	/** How many of them say what it stands for. */
	readonly explained: number;
}

/** In so many other reports it must have stood unexplained to be known to those who read the series. */
const KNOWN = 3;
/** A single report may have explained it to somebody. */
const AS_A_RULE = 2;

/**
 * Those that the readers of the series have not met unexplained: where other reports explain them as a rule, or this one
 * explains at least as many as it leaves out. One that explains hardly any has readers who know them.
 *
 * @param told how many acronyms the report explains.
 */
export function owedAcronyms(
	names: readonly string[],
	told: number,
	uses: ReadonlyMap<string, EarlierUse>,
): readonly string[] {
	const useOf = (name: string): EarlierUse => uses.get(name) ?? { reports: 0, explained: 0 };
	const left = names.filter((name) => useOf(name).reports - useOf(name).explained < KNOWN);
	return told >= left.length ? left : left.filter((name) => useOf(name).explained >= AS_A_RULE);
}
