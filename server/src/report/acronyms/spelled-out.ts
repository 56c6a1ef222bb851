/**
 * Phrases such as "Internet Governance Forum" that no bracket ties to IGF, by the initials of capitalised words.
 */

const CAPITAL = /[A-ZÀ-ÖØ-Þ]/g;
/** From one capital to the next within one phrase: the rest of the word, and two small words at most. */
const WITHIN = /^[a-zß-ÿ]*(?:[ \n'’-]|\r\n|\. )(?:[a-zß-ÿ]+[ \n'’-]){0,2}$/;

/** The letters of a word in capitals, after the first, where one that is not follows. */
const CAPITALS = /[A-ZÀ-ÖØ-Þ]+(?=s?[ \n-][A-ZÀ-ÖØ-Þ][a-zß-ÿ])/y;

/**
 * `.IGF.DCCG.`: runs of initials that may be one phrase. Words in capitals are left out, unless one stands in the midst
 * of others: "Open API Rules".
 */
export function readInitials(text: string): string {
	let initials = '.';
	let last = -1;
	CAPITAL.lastIndex = 0;
	for (let match = CAPITAL.exec(text); match; match = CAPITAL.exec(text)) {
		const at = match.index;
		if (isLetter(text.charCodeAt(at - 1))) continue;
		const joins = last >= 0 && at - last < 40 && WITHIN.test(text.slice(last + 1, at));
		if (!joins && !initials.endsWith('.')) initials += '.';
		CAPITALS.lastIndex = at + 1;
		if (joins && CAPITALS.test(text)) {
			CAPITAL.lastIndex = CAPITALS.lastIndex;
			last = CAPITALS.lastIndex - 1;
			initials += plain(match[0]);
		} else if (isCapital(text.charCodeAt(at + 1))) {
			last = -1;
			if (!initials.endsWith('.')) initials += '.';
		} else {
			last = at;
			initials += plain(match[0]);
		}
	}
	return initials.endsWith('.') ? initials : `${initials}.`;
}

/** Whether words that `name` abbreviates occur in a text with these initials. */
export function hasSpelling(initials: string, name: string): boolean {
	const letters = [...name]
		.map(plain)
		.join('')
		.replace(/[^A-Za-z]/g, '')
		.toUpperCase();
	// Two words with these initials are found everywhere, unless they form a run of their own.
	if (letters.length < 3) return letters.length === 2 && initials.includes(`.${letters}.`);
	return initials.includes(letters);
}

function isCapital(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 0xdf && code < 0x2000) || isCapital(code);
}

function plain(letter: string): string {
	return letter > '\u007F' ? letter.normalize('NFD')[0]! : letter;
}
