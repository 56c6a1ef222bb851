import { lowerCase } from '../../../text/index.js';
import type { NameUse } from '../../names/names.js';
import type { Words } from '../../words/index.js';
import type { Evidence, WhoKind } from '../weights.js';
import type { Named } from './subject.js';
import { apartIn, type Doer, type Doers, doersNamed, isKnown, isKnownOrNamed } from './who.js';

/** What a report says besides the line: who is known, and how it uses words with a capital. */
export interface Around {
	readonly doers: Doers;
	readonly uses: ReadonlyMap<string, NameUse>;
	/** Those that it has in lower case, too. */
	readonly ordinary: ReadonlySet<string>;
	/** Who takes turns in it, whether known or not. */
	readonly speakers: ReadonlySet<string>;
	/** Who stands above lists, where most beside them are people. */
	readonly labelled: readonly string[];
	/** Who is to do something by a mark or section before the line, as written. */
	readonly tasked: ReadonlySet<string>;
	/** Who is named in a heading, a label or an item above, and nothing else is. */
	readonly above?: string;
	/** It is an item, and the line is in it. */
	readonly within?: true;
	/** That the report is in, as far as it is clear: else all. */
	readonly languages: readonly Words[];
	/** The line only says who was elected, and to what. */
	readonly elected?: true;
	/** The day of the meeting, since 1970. */
	readonly day?: number;
	/** The heading above the line. */
	readonly section?: string;
	/** Those before the colon of an item, in a list that has people there. */
	readonly allotted?: readonly Doer[];
}

const NAMED: ReadonlySet<WhoKind> = new Set(['name', 'full', 'capitals', 'they']);

/**
 * What the report makes of somebody who has a name; `undefined` for an ordinary word with a capital.
 *
 * @param certain a mark or a section says that it is a task.
 */
export function knownAs(
	{ kind, written, noun, near, me }: Named,
	evidence: readonly Evidence[],
	{ doers, uses, ordinary, above, within }: Around,
	certain = false,
): WhoKind | undefined {
	// "Will write to Ayr": somebody will, whoever it is.
	if (kind === 'above') return above !== undefined ? 'speaker' : evidence.includes('act') ? 'nobody' : undefined;
	// Whole speeches may stand below a name.
	if (kind === 'i') return within ? 'speaker' : kind;
	// "ann and bo"
	if (kind === 'lower') {
		if (doersNamed(written, doers).every(isKnown)) return 'known';
		// "kim to write", "kim and zoe to write": in a task, that is somebody; "mend and sand to" is not.
		const words = apartIn(written);
		const areNames = words.length < 2 || words.some((each) => isKnownOrNamed({ written: each }));
		return certain && evidence.includes('to') && areNames && words.every((each) => A_WORD.test(each))
			? 'name'
			: undefined;
	}
	if (!NAMED.has(kind)) return kind;
	if (doers.in(written).length > 0) return 'known';
	const isNamed = () => areNamed(kind, written, doers);
	if (evidence.includes('apart') || evidence.includes('agreed')) {
		const isOften = isOftenNamed(written, uses) && !ordinary.has(lowerCase(written));
		return isOften || isNamed() ? 'known' : undefined;
	}
	if (evidence.includes('acts')) return isNamed() ? 'known' : undefined;
	if (noun && me === undefined && !isNamed()) return undefined;
	if (evidence.includes('does') || evidence.includes('byWhom')) {
		if (kind === 'full' && isOftenNamed(written, uses)) return 'known';
		// What somebody does who is only called so counts if the line says no more.
		return isNamed() ? kind : undefined;
	}
	if (kind === 'they')
		return near !== undefined && isOftenNamed(near, uses) && !ordinary.has(lowerCase(near)) ? 'name' : undefined;
	// “Use Firefox to test”: no given name.
	const isOrdinary = (word: string) => ordinary.has(lowerCase(word));
	const isOne = kind === 'full' && !A_SEPARATOR.test(written);
	if (isOne && evidence.includes('to') && isOrdinary(written.split(' ')[0]!)) return undefined;
	// “Consent to agenda”: any word may stand so once.
	if (kind === 'name' && evidence.includes('to') && (uses.get(written)?.count ?? 0) < 2) return undefined;
	// "Niko to write", where others have "niko".
	if (certain && isOftenNamed(written, uses)) return kind;
	return written.split(/[ ,/&]+/).every(isOrdinary) ? undefined : kind;
}

const A_WORD = /^[\p{L}\p{N}_-]+$/u;
const A_SEPARATOR = /[,/&]/;

/** “Charles and Ann”, whom no list has, but whose names are nothing else. */
function areNamed(kind: WhoKind, written: string, doers: Doers): boolean {
	return (kind === 'name' || kind === 'full') && doersNamed(written, doers).every(isKnownOrNamed);
}

/** A name that nobody has put on a list, and that opens a sentence as any word may: "Ann has called and will write". */
function isOftenNamed(name: string, uses: Around['uses']): boolean {
	return apartIn(name).every((each) => (uses.get(each)?.count ?? 0) >= OFTEN);
}

const OFTEN = 3;
