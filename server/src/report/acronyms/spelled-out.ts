/**
 * The first letters of the words of a text, to find phrases such as "Internet Governance Forum" that
 * no bracket ties to IGF. Words in capitals give `#`, ends of sentences and the like `.`.
 */
function initialsOf(text: string): string {
	let initials = '';
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
		if (letter) {
			if (!inside) initials += isCapital(code) && isCapital(text.charCodeAt(at + 1)) ? '#' : plain(text[at]!);
			inside = true;
		} else if (inside || code !== 32) {
			// "Peter-Paul", "l’Internet": two words of one phrase. "Dan K. Lund": no end of a sentence.
			const joins = code === 32 || code === 45 || code === 39 || code === 0x2019 || code === 46 || code === 10;
			if (!joins || (code === 46 && !isAbbreviated(text, at))) initials += '.';
			else if (code === 10 && text.charCodeAt(at + 1) === 10) initials += '.';
			inside = false;
		}
	}
	return initials;
}

function isCapital(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

function plain(letter: string): string {
	return letter > '\u007F' ? letter.normalize('NFD')[0]! : letter;
}

/** The full stop at `at` follows a single letter. */
function isAbbreviated(text: string, at: number): boolean {
	return isCapital(text.charCodeAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
}

/** The initials of a text, made ready to be searched. */
export interface Initials {
	/** Those in capitals that stand together, two small ones between them left out: `.IGF.DCCG.`. */
	readonly capitals: string;
	/** All of them, in small letters. */
	readonly all: string;
}

export function readInitials(text: string): Initials {
	const initials = initialsOf(text);
	const capitals = initials.replace(/[a-z]{3,}|#/g, '.').replace(/[a-z]+/g, '');
	// Stretches that are too short for any acronym are left out.
	return {
		capitals: `.${capitals.replace(/(?<![A-Z])[A-Z]?(?![A-Z])[.]+/g, '.')}.`,
		all: initials.toLowerCase().replace(/(?<![a-z#])[a-z#]{0,3}\.+/g, '.'),
	};
}

/** Whether words that `name` abbreviates stand somewhere. */
export function hasSpelling({ capitals, all }: Initials, name: string): boolean {
	const letters = [...name.normalize('NFD')]
		.filter((letter) => /\p{L}/u.test(letter))
		.join('')
		.toUpperCase();
	// Two words that merely begin so are found everywhere, unless they stand alone in capitals.
	if (letters.length < 3) return letters.length === 2 && capitals.includes(`.${letters}.`);
	return capitals.includes(letters) || (letters.length > 3 && all.includes(letters.toLowerCase()));
}
