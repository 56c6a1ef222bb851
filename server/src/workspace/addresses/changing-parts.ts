/** The date and number of a meeting, as they appear in addresses. */

/** The meeting of a report. */
export interface Meeting {
	/** In ISO 8601; absent or empty if unknown. */
	readonly date?: string | undefined;
	readonly number?: number | undefined;
}

/** A way to write a part: to find it in one address and put it into another. */
type Style = (meeting: Meeting) => string | undefined;

const dateStyle =
	(write: (year: string, month: string, day: string) => string): Style =>
	({ date }) => {
		const [year, month, day] = date?.split('-') ?? [];
		return year && month && day ? write(year, month, day) : undefined;
	};

const bare = (part: string): string => part.replace(/^0/, '');

const DATES: readonly Style[] = [
	...['-', '/', '_', '.', ''].map((sign) => dateStyle((y, m, d) => [y, m, d].join(sign))),
	...['-', '/', '_', '.', ''].map((sign) => dateStyle((y, m, d) => [d, m, y].join(sign))),
	...['-', '/', '_', '.'].map((sign) => dateStyle((y, m, d) => [m, d, y].join(sign))),
	...['-', '/', '_', '.'].map((sign) => dateStyle((y, m, d) => [y, bare(m), bare(d)].join(sign))),
	...['-', '/', '_', '.'].map((sign) => dateStyle((y, m, d) => [bare(d), bare(m), y].join(sign))),
];

/** Without the year, which is then elsewhere in the address. */
const DAYS: readonly Style[] = ['-', '/', '_', ''].flatMap((sign) => [
	dateStyle((_, m, d) => [m, d].join(sign)),
	dateStyle((_, m, d) => [d, m].join(sign)),
]);

const YEAR = dateStyle((year) => year);

const NUMBERS: readonly Style[] = [1, 2, 3].map(
	(digits): Style =>
		({ number }) =>
			number === undefined ? undefined : String(number).padStart(digits, '0'),
);

/** An address without the parts that change from one meeting to the next. */
export interface Template {
	/** Equal for addresses that differ only in these parts. */
	readonly key: string;
	/** `undefined` if it needs the other meeting's date or number and that is unknown. */
	fill(meeting: Meeting): string | undefined;
}

/** @returns `undefined` if the address contains neither the date nor the number of its report's meeting. */
export function templateOf(address: string, meeting: Meeting): Template | undefined {
	const year = YEAR(meeting);
	const dated = replaceFirst([address], DATES, meeting);
	const days =
		dated || year === undefined || placeIn(address, year) < 0 ? undefined : replaceFirst([address], DAYS, meeting);
	let parts = dated ?? days;
	if (parts) parts = replaceAll(parts, YEAR, meeting);
	const numbered = meeting.number === undefined ? undefined : replaceFirst(parts ?? [address], NUMBERS, meeting);
	const all = numbered ?? parts;
	if (!all) return undefined;
	const key = all.map((part) => (typeof part === 'string' ? part : `\0${STYLES.indexOf(part)}\0`)).join('');
	return {
		key,
		fill(other) {
			let filled = '';
			for (const part of all) {
				const text = typeof part === 'string' ? part : part(other);
				if (text === undefined) return undefined;
				filled += text;
			}
			return filled;
		},
	};
}

const STYLES: readonly Style[] = [...DATES, ...DAYS, YEAR, ...NUMBERS];

type Part = string | Style;

/** With the first style that occurs replaced at its first occurrence. */
function replaceFirst(parts: readonly Part[], styles: readonly Style[], meeting: Meeting): Part[] | undefined {
	for (const style of styles) {
		const text = style(meeting);
		if (text === undefined) continue;
		for (const [index, part] of parts.entries()) {
			const at = typeof part === 'string' ? placeIn(part, text) : -1;
			if (at < 0) continue;
			const whole = part as string;
			return [
				...parts.slice(0, index),
				whole.slice(0, at),
				style,
				whole.slice(at + text.length),
				...parts.slice(index + 1),
			];
		}
	}
	return undefined;
}

function replaceAll(parts: Part[], style: Style, meeting: Meeting): Part[] {
	let now = parts;
	for (;;) {
		const next = replaceFirst(now, [style], meeting);
		if (!next) return now;
		now = next;
	}
}

/** Where `text` occurs without digits beside it; -1 if it does not. */
function placeIn(address: string, text: string): number {
	for (let at = address.indexOf(text); at >= 0; at = address.indexOf(text, at + 1)) {
		if (!isDigit(address[at - 1]) && !isDigit(address[at + text.length])) return at;
	}
	return -1;
}

function isDigit(character: string | undefined): boolean {
	return character !== undefined && character >= '0' && character <= '9';
}
