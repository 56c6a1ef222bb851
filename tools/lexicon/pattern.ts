import type { Any, Part, Phrase } from './notation.js';

/** All have an end: an expression with two that have none may take as long as there are ways to divide a text. */
const ANY: Readonly<Record<Any['is'], string>> = {
	letters: '\\p{L}{0,30}',
	gap: '.{1,100}',
	word: "[\\p{L}\\d'’-]{1,40}",
	number: '\\d{1,6}',
	year: '\\d{4}',
	abbreviation: '\\p{L}{3}',
	capital: '\\p{Lu}',
	start: '^',
	end: '\\P{L}*$',
};

/** Or the end of a line. One character: expressions for several take V8 half a second more to compile at the start. */
const BLANK = '\\s';

/** The source of an expression for `phrase`. */
function patternOf(phrase: Phrase): string {
	return phrase.map(partSource).join('');
}

function partSource(part: Part): string {
	switch (part.is) {
		case 'text':
			return quoted(part.text);
		case 'choice':
			return `${group(part.among)}${part.least === part.most ? '' : part.most === 1 ? '?' : `{${part.least},${part.most}}`}`;
		case 'before':
			return `(?=\\s{0,3}(?:${part.among.map(whole).join('|')}))`;
		case 'after':
		case 'not after':
			return `(?<${part.is === 'after' ? '=' : '!'}${inFront(part.among)}\\s{0,3})`;
		default:
			return ANY[part.is];
	}
}

/** With the first word of each begun: “<not after he>” is not after “the” alone. */
function inFront(among: readonly Phrase[]): string {
	const words = among.filter(beginsWord);
	const signs = among.filter((phrase) => !beginsWord(phrase)).map(patternOf);
	const begun = words.length > 0 ? [`(?<!\\p{L})(?:${words.map(patternOf).join('|')})`] : [];
	return `(?:${[...begun, ...signs].join('|')})`;
}

function beginsWord([first]: Phrase): boolean {
	if (first?.is === 'text') return /^\p{L}/u.test(first.text);
	return first?.is === 'choice' ? first.least === 1 && first.among.every(beginsWord) : first?.is === 'word';
}

/** The sources of `phrases`, of which none is found where one of `exceptions` stands. */
export function patternsOf(phrases: readonly Phrase[], exceptions: readonly Phrase[]): string[] {
	const own = phrases.map((phrase) => patternOf(phrase.filter(({ is }) => is !== 'after' && is !== 'not after')));
	const sources = phrases.map(patternOf);
	for (const exception of exceptions.map(whole)) {
		const shorter = own.flatMap((pattern, index) => (goesOn(exception, pattern) ? [index] : []));
		// "draft agenda" is a draft that goes on; "at the next" only begins like "at … congress".
		for (const index of shorter) sources[index] += `(?!${exception.slice(own[index]!.length)})`;
		if (shorter.length > 0) continue;
		const [first] = exception.split(BLANK);
		const alike = own.flatMap((pattern, index) => (pattern.split(BLANK)[0] === first ? [index] : []));
		// What begins as none of them may be any of them: "*er the" is not "later the".
		const all = alike.length > 0 ? alike : [...own.keys()];
		for (const index of all) sources[index] = `(?!${exception})${sources[index]}`;
	}
	return sources;
}

function goesOn(longer: string, pattern: string): boolean {
	return longer.startsWith(pattern) && !/^[?{]/.test(longer.slice(pattern.length));
}

/** With its last word ended. */
function whole(phrase: Phrase): string {
	const last = phrase.at(-1)!;
	const open =
		last.is === 'letters' ||
		last.is === 'end' ||
		last.is === 'capital' ||
		(last.is === 'text' && !/\p{L}$/u.test(last.text));
	return `${patternOf(phrase)}${open ? '' : '(?!\\p{L})'}`;
}

/** A single sign needs no brackets, and several of them are a class. */
function group(phrases: readonly Phrase[]): string {
	const signs = phrases.flatMap(([part, more]) =>
		part?.is === 'text' && !more && isSign(part.text) ? [part.text] : [],
	);
	if (signs.length < phrases.length) return `(?:${phrases.map(patternOf).join('|')})`;
	const [only = '', another] = signs;
	return another === undefined && only !== "'" ? quoted(only) : `[${signs.map(inClass).join('')}]`;
}

function isSign(text: string): boolean {
	return text !== ' ' && [...text].length === 1;
}

function inClass(sign: string): string {
	return sign === "'" ? "'’" : sign.replace(/[\]\\^-]/, '\\$&');
}

function quoted(text: string): string {
	return text
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replaceAll("'", "['’]")
		.replaceAll(' ', BLANK);
}
