/** Who stands at the beginning or the end of a line, apart from what it says. */
import { lazily, lowerCase, matchesOf, narrowed, type Span } from '../../../text/index.js';
import { anyOf, LANGUAGES, LETTER, latin } from '../../words/index.js';
import { says } from '../doubts.js';
import { groupAtEnd, groupOf } from './groups.js';
import { forms, MARK, namesNobody, ofNames, onlyDecides, REACH, type Subject } from './naming.js';

const patterns = lazily(() => {
	const { word, handle, one, all, the } = forms();
	// “Responsible: ”
	const owner = "(?:(\\p{L}[\\p{L}.'’ ]{1,24}?(?: ?:)?) )??";
	return {
		lead: narrowed(
			`^[^\\p{L}@]{0,6}(?:(${handle})(?= )|[([](${one}|${word})[)\\]] |(${all})(?: ?\\([^()]{1,30}\\))? ?: )`,
			'u',
		),
		atEnd: narrowed(
			`([([] ?|[:：] |\\s(?:[–—-]{1,2}|[-=]{0,2}[>→⇒]) )${owner}(${all}(?: [–—-] ${all}){0,2})[\\s.,;*_\\])]*$`,
			'u',
		),
		owns: new RegExp(
			latin(
				`^(?:${anyOf(({ outcomes }) => outcomes.owns)}|${anyOf(({ section }) => section.action)}(?: \\p{L}{2,4})?) ?:?$`,
			),
		),
		the: new RegExp(latin(`^${the} `)),
		role: new RegExp(latin(`^[^${LETTER}]*((?:${the} )?(?:${anyOf(({ outcomes }) => outcomes.role)}))(?!\\p{L})`)),
	};
});

/** "Ann Lee: ", "@ann ", "(ann) ", "[ann] " at the beginning; any words may stand in brackets, unless they are somebody's name. */
export function leadOf(text: string): Subject | undefined {
	const found = patterns().lead.exec(text.slice(0, REACH));
	if (!found) return undefined;
	const written = found[1] ?? found[2] ?? found[3]!;
	const from = found[0].indexOf(written);
	if (found[2] !== undefined) return { kind: 'lower', from, to: from + written.length };
	return ofNames({ text, low: lowerCase(text), languages: LANGUAGES }, from, from + written.length);
}

/** "Secretary to write", "All: check", "The board: ask", "All members who wish to vote should" */
export function groupFirst(text: string): Span | undefined {
	const head = text.slice(0, REACH);
	const low = lowerCase(head);
	const found = patterns().role.exec(low);
	if (found) return { from: found[0].length - found[1]!.length, to: found[0].length };
	const from = low.search(A_LETTER());
	if (from < 0 || from > MOST_SIGNS) return undefined;
	const ends = matchesOf(low, WORD_END()).slice(0, MOST_WORDS);
	const end = ends.find(({ index }) => isGroup(low.slice(from, index)) && isTheirs(low.slice(index)));
	return end && { from, to: end.index };
}

/** “All”, “the board”, “all club members” */
function isGroup(low: string): boolean {
	const words = low.replace(patterns().the, '');
	const isAll = groupOf(words.split(' ', 1)[0]!) === 'everybody';
	const kind = isAll ? groupAtEnd(words) : groupOf(words);
	return kind !== undefined && kind !== 'we' && !onlyDecides(words, LANGUAGES);
}

function isTheirs(rest: string): boolean {
	return BEHIND_LABEL.test(rest) || says('mustDo', LANGUAGES, rest.trimStart());
}

const WORD_END = lazily(() => narrowed(/(?<=\p{L})(?=[ ,:：]|$)/u, 'g'));
const A_LETTER = lazily(() => narrowed(/\p{L}/u));
const BEHIND_LABEL = /^ ?[:：]\s/;
const MOST_SIGNS = 6;
const MOST_WORDS = 4;

/** Names at the end of a text, apart from what it says. */
export interface End extends Span {
	/** What sets them apart: a bracket, a colon, a dash or an arrow. */
	readonly sign: string;
	/** Where that stands. */
	readonly at: number;
	/** "(responsible: Ann)" */
	readonly owns: boolean;
}

/** "(Ann, Bo)", "[Ann]", "– Ann", "-> owner: Ann"; with a colon they may be what it is about. */
export function namesAtEnd(text: string): End | undefined {
	const end = endOf(text);
	return end && A_COLON.test(end.sign) ? undefined : end;
}

/** The same, and “Flyers: Ann”. */
export function endOf(text: string): End | undefined {
	const start = Math.max(0, text.length - REACH);
	const found = patterns().atEnd.exec(text.slice(start));
	if (!found) return undefined;
	const [all, sign, label, names] = found as unknown as [string, string, string | undefined, string];
	const owns = label !== undefined && patterns().owns.test(lowerCase(label));
	// "(Actie: Ann)"
	if (label !== undefined && !owns && !A_LABEL.test(all)) return undefined;
	const from = start + found.index + all.lastIndexOf(names);
	// "(Action Ann)", but not "(Action Group)"
	const mark = label === undefined ? (MARK().exec(lowerCase(names))?.[0].length ?? 0) : 0;
	const low = lowerCase(names.slice(mark));
	const marks = mark > 0 && groupOf(low) !== 'body' && !namesNobody(low, LANGUAGES);
	return {
		sign: sign.trim().slice(-1),
		at: start + found.index,
		from: marks ? from + mark : from,
		to: from + names.length,
		owns: owns || marks,
	};
}

const A_COLON = /[:：]/;
const A_LABEL = /^\(\S{2,10}: /;
