/**
 * Names of people: how they are told from other words, and compared.
 */
import { lean } from '../../text/index.js';
import { remember } from '../remember.js';
import { anyOf } from '../words/index.js';

export interface Name {
	/** Without titles, given name first: "Marta de Souza Lima" for "Ms. de Souza Lima, Marta". */
	readonly text: string;
	/** Titles as written, without full stops, in lower case. */
	readonly titles: readonly string[];
	/** `full`: given and family name. `single`: one word. `handle`: `@name`, or a word in lower case. */
	readonly form: 'full' | 'single' | 'handle';
	/** Where it stands in the text that was read, titles aside. */
	readonly from: number;
	readonly to: number;
}

let particles: RegExp | undefined;
let titles: RegExp | undefined;
let roles: RegExp | undefined;
let openers: RegExp | undefined;
let bodies: RegExp | undefined;
let nobodies: RegExp | undefined;

/** Whole words, in lower case. Made when first asked for: most texts are not about people. */
function whole(source: string): RegExp {
	return lean(`^(?:${source})$`, 'u');
}

/** Particles that all languages borrow from each other with the names. */
const PARTICLES =
	"bin|bint|ibn|ben|al|el|ul|da|das|do|dos|de|del|della|den|der|des|di|du|la|le|los|las|van|von|zu|zur|ter|ten|te|af|av|y|i|e|'t|’t|d|in|het|op";

export function isParticle(word: string): boolean {
	particles ??= whole(PARTICLES);
	return particles.test(word);
}

export const isTitle = remember((word) => {
	titles ??= whole(anyOf(({ people }) => people.title));
	// "D.ª", "Eng.º"
	return titles.test(word.replace(/\.(?=[ªº]$)/, ''));
});

/** "Chair", "secretary": before a name it is what its bearer does. */
export const isRoleWord = remember((word) => {
	roles ??= whole(anyOf(({ people }) => people.role));
	return roles.test(word);
});

/** "Then", "Vervolgens": has a capital for the sentence's sake. */
export const isOpener = remember((word) => {
	openers ??= whole(anyOf(({ people }) => people.opener));
	return openers.test(word);
});

/** Whether a word says that a name is that of a body: "Ministry", "Verein". */
const isBodyWord = remember((word) => {
	bodies ??= whole(anyOf(({ people }) => people.body));
	return bodies.test(word);
});

/** "None", "all members": stands in a list, and for nobody. */
export function isNobody(text: string): boolean {
	nobodies ??= whole(anyOf(({ people }) => people.nobody));
	return nobodies.test(text);
}

/** One word of a name: letters, and what joins them. */
const WORD = lean(
	/[\p{L}\p{M}](?:[\p{L}\p{M}'’ʼ`·‐‑-]*[\p{L}\p{M}])?['’]?(?:\.(?:\p{Ll}{2,4}|[ªº]\.?)|\.)?(?:[\p{L}\p{M}]\.)*|['’]t(?=\s)/uy,
);

/** No name is longer, in words. */
const WORDS = 7;

interface Word {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The length of the one blank or end of line at `at`. */
function gapAt(text: string, at: number, wrapped: boolean): number {
	const code = text.charCodeAt(at);
	if (code === 32 || code === 0xa0) return 1;
	if (!wrapped || (code !== 10 && code !== 13)) return 0;
	return code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

/** The words from `at` on that only single blanks part, as far as they can belong to one name. */
function wordsAt(text: string, at: number, wrapped: boolean): Word[] {
	const words: Word[] = [];
	let from = at;
	while (words.length < WORDS + 3) {
		WORD.lastIndex = from;
		const found = WORD.exec(text);
		if (!found) break;
		const to = from + found[0].length;
		words.push({ from, to, text: found[0] });
		const gap = gapAt(text, to, wrapped);
		if (gap === 0) break;
		from = to + gap + nicknameAt(text, to + gap);
	}
	return words;
}

/** The length of a nickname between given and family name: `Margaret "Peg" Thornbury`, `Robert (Bob) Smith`. */
function nicknameAt(text: string, at: number): number {
	if (!/["“„«(]/.test(text[at] ?? '')) return 0;
	return NICKNAME.exec(text.slice(at, at + 30))?.[0].length ?? 0;
}

const NICKNAME = lean(/^(?:["“„«]\p{Lu}\p{Ll}+["”“»]|\(["“„]?\p{Lu}\p{Ll}+["”“]?\))\s(?=\p{L}\p{Ll})/u);

/** Whether the word has the capital of a name: `Anna`, `McDonald`, `d'Arc`, `el-Hadi`, `ffrench-Constant`. */
function isCapital(word: string): boolean {
	return /^(?:\p{Lu}|\p{Lt})/u.test(word) || /^(?:\p{Ll}{1,6}['’-])\p{Lu}/u.test(word);
}

/** The name that begins at `at`. `wrapped`: the end of a line is a blank like any other. */
export function readName(text: string, at: number, wrapped = false): Name | undefined {
	const handle = text[at] === '@' ? /^@[\p{L}\p{N}][\p{L}\p{N}_.-]*/u.exec(text.slice(at, at + 60)) : undefined;
	if (handle) {
		return { text: handle[0].slice(1), titles: [], form: 'handle', from: at, to: at + handle[0].length };
	}
	// "de heer" is a title of two words.
	const words = wordsAt(
		text,
		at + (/^de (?=heren?\s)|^de (?=heer\s)/i.exec(text.slice(at, at + 10))?.[0].length ?? 0),
		wrapped,
	);
	const found: string[] = [];
	let start = 0;
	while (start < words.length) {
		const word = bare(words[start]!.text);
		// "Mmes et MM. Petit"
		if (found.length > 0 && isAnd(word) && isTitle(bare(words[start + 1]?.text ?? ''))) {
			start++;
			continue;
		}
		// "Dean Lopez" may be somebody's name, "Dean Karen Lopez" is not.
		if (!isTitle(word) && !(isRoleWord(word) && start + 2 < words.length && isCapital(words[start + 2]!.text))) break;
		found.push(word);
		start++;
	}
	// A title alone is none: "Sister", "Rain".
	if (start === words.length) {
		start = 0;
		found.length = 0;
	}
	let end = start;
	let capitals = 0;
	for (let i = start; i < words.length && i - start < WORDS; i++) {
		const { text: word } = words[i]!;
		if (isCapital(word)) {
			capitals++;
			end = i + 1;
			// A full stop ends the name, but for initials and "Jr.".
			if (word.endsWith('.') && !/^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}?\p{Ll}?\.$/u.test(word)) break;
		} else if (!isParticle(word.toLowerCase()) || (capitals > 1 && (joins(words, i) || leadsToBody(words, i)))) break;
	}
	if (capitals === 0) return undefined;
	const first = words[start]!;
	const last = words[end - 1]!;
	const to = /\p{Ll}\.$/u.test(last.text) && !/^(?:Jr|Sr|St)\.$/.test(last.text) ? last.to - 1 : last.to;
	return {
		text: text
			.slice(first.from, to)
			.replace(/["“„«(][^\s]+["”“»)]/u, '')
			.replace(/\s+/g, ' '),
		titles: found,
		form: end - start > 1 ? 'full' : 'single',
		from: first.from,
		to,
	};
}

/** "Ana Gil y Pedro Alves" are two people, "Juan Pérez y García" is one. */
function joins(words: readonly Word[], at: number): boolean {
	const following = words.slice(at + 1, at + 3);
	return /^[yei]$/.test(words[at]!.text) && following.length === 2 && following.every(({ text }) => isCapital(text));
}

/** "Ana Gil de la Comisión" is Ana Gil. */
function leadsToBody(words: readonly Word[], at: number): boolean {
	const next = words.slice(at, at + 3).find(({ text }) => !isParticle(text.toLowerCase()));
	return next !== undefined && isBodyWord(next.text.toLowerCase()) && !SURNAMES.has(next.text.toLowerCase());
}

function isAnd(word: string): boolean {
	return /^(?:and|et|y|e|und|en)$/.test(word);
}

function bare(word: string): string {
	return word.replace(/\.$/, '').toLowerCase();
}

/** Whether `name` can be that of a person: no word of it names a body. */
export function isPersonal(name: string): boolean {
	const words = name.toLowerCase().split(/[ -]/);
	return !words.some((word, i) => isBodyWord(word) && !(i > 0 && i === words.length - 1 && SURNAMES.has(word)));
}

/** Words of bodies and places that are family names as well: "Anna Hall", "Marco Chiesa". */
const SURNAMES = new Set(
	(
		'hall house park parks lake lakes north south east west street bay banks church king bell town bond port rivers river waters valley ' +
		'farm clinic mirror cloud press saint chiesa calle plaza camera kammer kreis platz punt raad bund maison place rue piazza ' +
		'plan'
	).split(' '),
);

const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	þ: 'th',
	ħ: 'h',
	ŋ: 'n',
};

/** Lower case without accents, hyphens and apostrophes; words parted by one blank. */
export function fold(name: string): string {
	const low = name.toLowerCase();
	// Most names are plain letters.
	if (/^[a-z ]*$/.test(low)) return low;
	return low
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßøłđðæœıþħŋ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/['’ʼ`´.]/g, '')
		.replace(/[\s\u00A0·‐‑-]+/g, ' ')
		.trim();
}

/** The family name, in its folded form: "van der berg" of "Anna van der Berg". */
export function familyName(name: string): string {
	const words = name.split(' ').filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
	// "Markus KUMMER" and "KUMMER Markus" say themselves which it is.
	const shouted = words.filter((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
	if (shouted.length > 0 && shouted.length < words.length) return fold(shouted.join(' '));
	let at = Math.max(0, words.length - 1);
	while (at > 1 && isParticle(words[at - 1]!.toLowerCase())) at--;
	return fold(words.slice(at).join(' '));
}
