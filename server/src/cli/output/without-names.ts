/** "Ann: write to Bo", "[Ann] write to Bo", "Write to Bo (Ann)": the names are told beside it. */

/** What is to be done, without those before a colon or in brackets at the end who are all in `who`. */
export function withoutNames(text: string, who: readonly string[]): string {
	const label = IN_BRACKETS.exec(text) ?? LABEL.exec(text);
	const said = label && isOnly(label[1]!, who) ? text.slice(label[0].length) : text;
	const end = BRACKETS.exec(said.slice(-LONGEST));
	const what = end && isOnly(end[1]!, who) ? said.slice(0, -end[0].length).trimEnd() : said;
	return /\p{L}/u.test(what) ? what : text;
}

const LONGEST = 120;
const LABEL = /^([^:()–—]{1,120}?)(?: ?:| [–—-]) /u;
const IN_BRACKETS = /^[([]([^()[\]]+)[)\]] /;
const BRACKETS = /[([]([^()[\]]+)[)\]]\.?$/;

/** "@ann", "Ann, Bo and Cy" */
function isOnly(words: string, who: readonly string[]): boolean {
	const longestFirst = [...who].sort((a, b) => b.length - a.length);
	const rest = longestFirst.reduce((rest, name) => rest.replace(name, ' '), words);
	return rest !== words && /^(?:[\s,;&/+@]|\p{Ll}{1,3}(?!\p{L}))*$/u.test(rest);
}
