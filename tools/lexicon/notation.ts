/**
 * How phrases are written in `words/<language>/*.txt`, one a line:
 *
 *     minute(s)                  may be left out: minute, minutes
 *     [call|meeting] (was) held  one of these; this or nothing
 *     {board|staff} members      any number of these, or none
 *     teilnehm*  *vertrag        any letters there, or none
 *     <word> <number> <year>     any word; any number; a year
 *     <words>                    up to five words, or none
 *     lädt ... ein               whatever comes between, or nothing
 *     call <before on|of>        only before these, which do not belong to it
 *     <after in|at> session      only after these; <not after that|who> carried: not after these
 *     \* \( \[                   the sign itself
 *
 * A blank beside what may be left out goes with it. ' is any apostrophe. <start> and <end> are those of a line;
 * <capital> is one, where capitals count, and <abbreviation> three letters.
 */

/** Between `least` and `most` of some phrases, one after the other. */
export interface Choice {
	readonly is: 'choice';
	readonly among: readonly Phrase[];
	readonly least: 0 | 1;
	readonly most: number;
}

/** What must stand before or behind a phrase, or must not. */
export interface Beside {
	readonly is: (typeof BESIDE)[number];
	readonly among: readonly Phrase[];
}

/** As it stands there. */
export interface Text {
	readonly is: 'text';
	readonly text: string;
}

/** What nobody can list; a gap holds something. */
export interface Any {
	readonly is: 'letters' | 'gap' | (typeof ANY)[number];
}

export type Part = Text | Choice | Beside | Any;

export type Phrase = readonly Part[];

const ANY = ['word', 'number', 'year', 'abbreviation', 'capital', 'start', 'end'] as const;
const BESIDE = ['before', 'after', 'not after'] as const;
const CHOICES: Readonly<Record<string, Pick<Choice, 'least' | 'most'> & { readonly close: string }>> = {
	'[': { close: ']', least: 1, most: 1 },
	'(': { close: ')', least: 0, most: 1 },
	'{': { close: '}', least: 0, most: 12 },
};
const BLANK: Text = { is: 'text', text: ' ' };
/** `<words>`, with the blanks between them. */
const WORDS: Choice = { is: 'choice', among: [[{ is: 'word' }]], least: 0, most: 5 };

/** @throws Error that says what is wrong with `line`. */
export function parsePhrase(line: string): Phrase {
	const phrase = new Reader(line).phraseUpTo('');
	if (phrase.length === 0) throw new Error('there is no phrase');
	return phrase;
}

class Reader {
	readonly #line: string;
	#at = 0;

	constructor(line: string) {
		this.#line = line;
	}

	phraseUpTo(ends: string): Phrase {
		const parts: Part[] = [];
		while (this.#at < this.#line.length && !ends.includes(this.#line[this.#at]!)) parts.push(this.#part());
		return withBlanks(parts);
	}

	#among(close: string): Phrase[] {
		const found: Phrase[] = [];
		for (;;) {
			found.push(this.phraseUpTo(`|${close}`));
			if (found.at(-1)!.length === 0) throw new Error('there is nothing on one side of “|”, or between brackets');
			const sign = this.#line[this.#at++];
			if (sign === undefined) throw new Error(`“${close}” is missing`);
			if (sign === close) return found;
		}
	}

	#part(): Part {
		const sign = this.#line[this.#at]!;
		if (this.#line.startsWith('...', this.#at)) {
			this.#at += 3;
			return { is: 'gap' };
		}
		this.#at++;
		const choice = CHOICES[sign];
		if (choice) {
			const { close, least, most } = choice;
			const found = this.#among(close);
			// Reading it could take as long as there are ways to divide a sentence.
			if (most > 1 && found.some(isOpen)) throw new Error('between { } there cannot be “...”, <words> or other { }');
			return { is: 'choice', among: found, least, most };
		}
		if (sign === '<') return this.#named();
		if (sign === '*') return { is: 'letters' };
		if (sign === '\\' && this.#at < this.#line.length) return { is: 'text', text: this.#line[this.#at++]! };
		if ('\\)]}|>'.includes(sign)) throw new Error(`“${sign}” belongs to nothing; “\\${sign}” is the sign itself`);
		return { is: 'text', text: sign };
	}

	#named(): Part {
		const name = /^[^>]*/.exec(this.#line.slice(this.#at))![0];
		const beside = BESIDE.find((each) => name.startsWith(`${each} `));
		if (beside) {
			this.#at += beside.length + 1;
			return { is: beside, among: this.#among('>') };
		}
		this.#at += name.length + 1;
		if (name === 'words') return WORDS;
		const is = ANY.find((each) => each === name);
		if (is) return { is };
		throw new Error(
			`“<${name}>” stands for nothing; there are ${['words', ...ANY, ...BESIDE].map((each) => `<${each}>`).join(' ')}`,
		);
	}
}

/**
 * `parts` with letters side by side as one text, and each blank with what is left out: the one behind it, so that of
 * "a (b) c" there is "a c"; the one before it, where nothing follows that must be there.
 */
function withBlanks(parts: readonly Part[]): Phrase {
	const phrase: Part[] = [];
	// “passed (today) <before .>”: the sign may follow at once.
	const end = parts.findLastIndex((part) => !mayBeAbsent(part) && !isBlank(part) && part.is !== 'before') + 1;
	for (let index = 0; index < parts.length; index++) {
		const part = parts[index]!;
		const last = phrase.at(-1);
		const next = parts[index + 1];
		const before = parts[index - 1];
		const apart = index === 0 || before?.is === 'start' || isBlank(before) || isBeside(before);
		if (part.is === 'text') {
			// "<after in> session": the blank only sets them apart.
			if (isBlank(part) && (isBeside(last) || isBeside(next))) continue;
			if (last?.is === 'text') phrase[phrase.length - 1] = { is: 'text', text: last.text + part.text };
			else phrase.push(part);
		} else if (!mayBeAbsent(part)) phrase.push(part);
		else if (index < end && apart && isBlank(next)) {
			phrase.push(absent(part, (each) => [...each, BLANK]));
			index++;
		} else if (index >= end && part.is === 'choice' && last?.is === 'text' && last.text.endsWith(' ')) {
			phrase.pop();
			if (last.text !== ' ') phrase.push({ is: 'text', text: last.text.slice(0, -1) });
			phrase.push(absent(part, (each) => [BLANK, ...each]));
		} else if (part.is === 'gap' && !apart) phrase.push(absent(part, (each) => each));
		else phrase.push(part);
	}
	return phrase;
}

/** Whether it can be of any length. */
function isOpen(phrase: Phrase): boolean {
	return phrase.some(
		(part) => part.is === 'gap' || ('among' in part && (('most' in part && part.most > 1) || part.among.some(isOpen))),
	);
}

function isBlank(part: Part | undefined): boolean {
	return part?.is === 'text' && part.text === ' ';
}

function isBeside(part: Part | undefined): boolean {
	return BESIDE.some((each) => each === part?.is);
}

function mayBeAbsent(part: Part): part is Choice | Any {
	return part.is === 'gap' || (part.is === 'choice' && part.least === 0);
}

function absent(part: Choice | Any, blanked: (phrase: Phrase) => Phrase): Choice {
	if (part.is !== 'choice') return { is: 'choice', among: [blanked([part])], least: 0, most: 1 };
	const [only, another] = part.among;
	const one: Phrase = only && !another ? only : [{ is: 'choice', among: part.among, least: 1, most: 1 }];
	return { ...part, among: [blanked(one)] };
}
