/** Motions that were carried or failed, as sentences tell: "Moved by Lee, seconded by Roe. Carried." */
import { isUpper, lazily, lowerCase, matchesOf, type Span } from '../../../text/index.js';
import { sentencesOf } from '../../sentences/sentences.js';
import { anyOf, LANGUAGES, LETTER, latin, wholeWords } from '../../words/index.js';
import { says } from '../doubts.js';
import { groupBefore, groupOf } from '../people/groups.js';
import { decisionsIn, speakerOf } from './claims.js';

export interface Motion extends Span {
	/**
	 * It says no more than that something was carried, and nothing in its line says what: that stands in another line.
	 * `doubtful`: it tells of a motion only if somebody moved one there. `consent`: nobody objects to what is said before.
	 */
	readonly bare?: 'sure' | 'doubtful' | 'consent';
	/** Nobody objects to what it says. */
	readonly agreed?: true;
	/** Its line names what it is about, without a verb: if that is somebody, it tells what they think. */
	readonly named?: true;
}

export interface Motions {
	/** In document order. */
	readonly settled: readonly Motion[];
	/** Where a sentence begins that puts something to the vote, if none after it says what became of it. */
	readonly open?: number;
	/** That sentence only says that somebody supports what was put to the vote before. */
	readonly seconds?: true;
}

/** How many sentences may precede the one that says what became of a motion. */
const BEFORE = 3;
/** A longer sentence is about more than a motion. */
const LONGEST = 500;

const patterns = lazily(() => {
	const margin = anyOf(({ motions }) => motions.margin);
	const end = `(?=[*_\\s"”’]*(?:$|[.!?;:,()[\\]–—]|\\d|${margin}(?!\\p{L})))`;
	const ballot = anyOf(({ motions }) => motions.ballot);
	const count = (pick: Parameters<typeof anyOf>[0]): string => `(?:${anyOf(pick)})(?!\\p{L})`;
	const pro = count(({ motions }) => motions.votesFor);
	const against = count(({ motions }) => `${motions.votesAgainst}|${motions.abstentions}`);
	const number = `(?:\\d{1,4}|${anyOf(({ motions }) => motions.votes)})`;
	const later = anyOf(({ outcomes: { time } }) => time.other);
	const result = `(?:${anyOf(({ motions }) => motions.result)})(?!\\p{L})`;
	return {
		settled: new RegExp(latin(`(?<!\\p{L})(?:${anyOf(({ motions }) => motions.settled)})(?!\\p{L})${end}`), 'g'),
		subject: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ motions }) => motions.motion)})(?!\\p{L})`)),
		/** Where a clause begins that may have a motion for its subject. */
		clause: wholeWords(
			`(?<=[;:,(–—] ?|\\s${anyOf(({ people }) => people.and)} )${anyOf(({ motions }) => motions.motion)}`,
			'g',
		),
		alone: new RegExp(latin(`^[^${LETTER}]*${result}[^${LETTER}\\d]*$`)),
		result: new RegExp(latin(`(?<!\\p{L})${result}`)),
		/** What else may follow the result of what a line names. */
		ends: new RegExp(
			latin(
				`^(?:[*_\\s]{0,4}(?:\\([^()]{1,60}\\)|${margin}(?!\\p{L}).{0,60}|(?:\\p{L}{1,5} )?${later}(?!\\p{L})))?[^${LETTER}\\d]*$`,
			),
		),
		measured: new RegExp(
			latin(
				`^[^${LETTER}]*(?:${result}[\\s*_,:;(–—-]*(?:\\d|${margin}(?!\\p{L}))|${ballot}[\\s*_]*[:：][^${LETTER}]*${result}).{0,80}(?<![:：])$`,
			),
		),
		/** "7 for, 1 against", "For: 7, against: 1", "Vote: 7-0" */
		tally: new RegExp(
			latin(
				`(?<![\\d.\\p{L}])${number} ${pro}[^.;]{0,60}?(?<![\\d\\p{L}])${number} (?:\\([^()]{1,20}\\) )?${against}|${pro} ?[:：] ?\\d{1,4}(?!\\d)[^.\\d]{0,20}${against} ?[:：] ?\\d|(?<!\\p{L})${ballot} ?[:：] ?\\d{1,3} ?[–:-] ?\\d{1,3}(?!\\d)`,
			),
		),
		moved: wholeWords(anyOf(({ motions }) => motions.moved)),
		nominates: wholeWords(anyOf(({ motions }) => motions.nominates)),
		abbreviated: wholeWords(anyOf(({ motions }) => motions.abbreviated)),
		seconded: wholeWords(anyOf(({ motions }) => motions.seconded)),
		consents: wholeWords(anyOf(({ motions }) => motions.consents)),
		undecided: wholeWords(anyOf(({ outcomes }) => outcomes.undecided)),
		earlier: wholeWords(anyOf(({ outcomes }) => outcomes.earlier)),
	};
});

/** What the sentences of a line tell about motions. */
export function motionsIn(text: string): Motions {
	const low = lowerCase(text);
	const settled: Motion[] = [];
	/** Where the sentences begin that the next result may be about. */
	let starts: number[] = [];
	let open: number | undefined;
	let seconds = false;
	/** "Ann – a baker. Bo nominates, Cy seconds." is about Ann. */
	let nominee: number | undefined;
	for (const { from, to } of sentencesOf(text)) {
		const said = low.slice(from, to);
		const told = to - from > LONGEST ? undefined : settledIn(said, open !== undefined);
		const last = settled.at(-1);
		// "No objections. Motion carried."
		if (last && starts.length === 0 && (told === 'result' || told === 'consent' || told === 'doubtful')) {
			settled[settled.length - 1] = { ...last, to };
			continue;
		}
		if (told === 'whole' || told === 'agreed')
			settled.push({ from: nominee ?? open ?? from, to, ...(told === 'agreed' && { agreed: true }) });
		else if (told === 'result' || told === 'consent' || (told === 'doubtful' && starts.length === 0)) {
			const first = open ?? starts.at(-1);
			const bare = told === 'result' ? 'sure' : told;
			settled.push(first === undefined ? { from, to, bare } : { from: nominee ?? first, to });
		} else {
			starts = [...starts, from].slice(-BEFORE);
			if (open !== undefined && !starts.includes(open)) open = undefined;
			if (patterns().nominates.test(said) && speakerOf(text)) nominee = 0;
			const moves = nominee !== undefined || patterns().moved.test(said) || patterns().subject.test(said);
			if (open === undefined) seconds = !moves;
			if (moves) open ??= from;
			// "Ann: motion to sing. Bo will second."
			else if (patterns().seconded.test(said)) open ??= starts.at(-2) ?? from;
			continue;
		}
		starts = [];
		open = undefined;
		nominee = undefined;
	}
	if (settled.length === 0 && open === undefined && isNamed(text, low))
		settled.push({ from: 0, to: text.length, named: true });
	return { settled, ...(open !== undefined && { open: nominee ?? open, ...(seconds && { seconds }) }) };
}

/**
 * `whole`: it says of a motion that it was carried or failed, and what it was about; `result`: only the former;
 * `doubtful`: that something was, be it a motion or not; `agreed`: that nobody objects to something; `consent`: only that.
 */
function settledIn(
	sentence: string,
	moved: boolean,
): 'whole' | 'result' | 'doubtful' | 'agreed' | 'consent' | undefined {
	const { settled, subject, clause, alone, measured, tally, moved: moves, seconded, abbreviated } = patterns();
	if (abbreviated.test(sentence)) return 'whole';
	const consent = consentIn(sentence);
	if (consent) return consent;
	if (alone.test(sentence)) return moved ? 'result' : 'doubtful';
	if (measured.test(sentence)) return 'result';
	if (tally.test(sentence)) return 'result';
	// "Motion to close the gate: carried"
	const colon = sentence.indexOf(': ');
	const said = sentence.slice(colon + 2);
	if (colon > 0 && subject.test(sentence.slice(0, colon)) && (alone.test(said) || measured.test(said))) return 'whole';
	for (const { index, 0: words } of matchesOf(sentence, settled)) {
		const before = sentence.slice(0, index);
		const rest = sentence.slice(index + words.length);
		if (subject.test(before)) {
			const alone = !A_WORD().test(before.replace(subject, '')) && rest.length < SHORT;
			return alone ? 'result' : 'whole';
		}
		if (matchesOf(before, clause).length > 0) return 'whole';
		// "Moved by Lee, seconded by Roe, carried"
		if ((moves.test(before) || seconded.test(before)) && /(?:[,;:–—(] ?|\s-{1,2} ?)$/.test(before)) return 'whole';
	}
	return undefined;
}

/** "Minutes of the fair approved unanimously", "Election of a chair deferred to the next meeting". */
function isNamed(text: string, low: string): boolean {
	const found = low.length > LONGEST_CONSENT || A_BREAK.test(low) ? null : patterns().result.exec(low);
	if (!found) return false;
	const before = low.slice(0, found.index).trim();
	const words = text.slice(0, found.index).match(WORDS()) ?? [];
	// “Ann Lee accepted”
	if (words.length > MOST_WORDS || words.every((word) => isUpper(word, 0)) || A_NUMBER.test(before)) return false;
	// “stuff that we have accepted”
	if (words.some((word) => groupOf(lowerCase(word)) === 'we')) return false;
	const { ends, undecided, earlier } = patterns();
	if (!ends.test(low.slice(found.index + found[0].length)) || undecided.test(before) || earlier.test(before))
		return false;
	if ((groupBefore(before, 0, before.length)?.from ?? Infinity) <= LONGEST_ARTICLE) return false;
	const last = `${lowerCase(words.at(-1)!)} `;
	if (says('tells', LANGUAGES, last) || says('beside', LANGUAGES, last)) return false;
	// "Upload of the files failed" tells of no decision, nor would "Files: failed".
	return decisionsIn(`x: ${low.slice(found.index)}`, LANGUAGES).length > 0;
}

/** “The board accepted”, but not “report of the board accepted” */
const LONGEST_ARTICLE = 5;
const MOST_WORDS = 8;
/** “6 projects adopted” tells how many were. */
const A_NUMBER = /^\P{L}*\d/u;
const A_BREAK = /[,:;?!]|[.] /;

/** "No objections.", "On 4 May, no objections.", but not "Ann: no objections", nor "if nobody objects". */
function consentIn(sentence: string): 'agreed' | 'consent' | undefined {
	const { consents, undecided } = patterns();
	if (sentence.length > LONGEST_CONSENT || sentence.endsWith('?')) return undefined;
	const found = consents.exec(sentence);
	if (!found) return undefined;
	const before = sentence.slice(0, found.index);
	const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
	if (undecided.test(clause) || BY_SOMEBODY.test(before)) return undefined;
	const rest = sentence.slice(found.index + found[0].length);
	const others = `${before} ${rest}`.match(WORDS()) ?? [];
	// "Bo seconded, and all were in favour."
	const seconds = patterns().seconded.test(sentence) && !patterns().moved.test(sentence);
	return others.length > 1 && !seconds ? 'agreed' : 'consent';
}

/** Who needs more words talks. */
const LONGEST_CONSENT = 150;
/** "Ann: ", "AL – " */
const BY_SOMEBODY = /^(?:[^:]{1,30}:|\S{1,15} [–—-]) ?$/;
const WORDS = lazily(() => /\p{L}+/gu);

const A_WORD = lazily(() => /\p{L}{3}/u);
/** Who says no more says by how much: "unanimously", "with 5 to 1 and one abstention". */
const SHORT = 60;
