/** What the sentences of a line say of decisions, and of what somebody is to do, whoever that may be. */
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import { anyOf, type Words } from '../../words/index.js';
import { languagesOf, type Sentence, sentencesIn } from '../lines/clauses.js';
import type { OutcomeKind } from '../lines/marks.js';
import { namesNobody } from '../people/naming.js';
import type { Evidence } from '../weights.js';
import { actionAt } from './actions.js';
import { agreedAt } from './agreed.js';
import { type Claim, NEAR } from './claim.js';
import { decisionAt } from './decisions.js';
import { mayTell, type Verb, verbsIn } from './verbs.js';

/** "Ann Lee (FAO): ", "Ann / Bo: ", "Van der Lee: ", "JT - ": who says the line. */
const SPEAKER = lazily(() => {
	const particles = `(?:${anyOf(({ people }) => people.particle)} ){0,2}`;
	const itsRest = `[\\p{L}\\p{N}'’._-]*(?: ${particles}\\p{Lu}[\\p{L}'’.-]*){0,3}`;
	return narrowed(
		`^[^\\p{L}@]{0,12}(@?\\p{L}${itsRest}(?: ?[/&+] ?@?\\p{Lu}${itsRest}){0,3})(?: ?\\([^()]{1,40}\\))?(?: ?:| [–—-])\\s`,
		'u',
	);
});

/** The sentences of a line that may say what is to be done, in order. @param languages of the report. */
export function actionsIn(text: string, languages: readonly Words[]): readonly Claim[] {
	return claimsIn(text, languages, 'action', (line, verb) => actionAt(line, verb) ?? []);
}

/**
 * The sentences of a line that may say what was decided, in order, and those that may give somebody a task by that, which
 * have a `who`. @param languages of the report.
 */
export function decisionsIn(text: string, languages: readonly Words[]): readonly Claim[] {
	return claimsIn(text, languages, 'decision', (line, verb) => {
		const decision = decisionAt(line, verb);
		return decision ? [decision, ...agreedAt(line, verb)] : [];
	});
}

/** No sentence that tells of one thing: each of its verbs would be asked about all of it. */
const ENDLESS = 2_000;

const OPEN_QUOTE = /^["“„«]/;
const CLOSE_QUOTE = /["“”»]\.?$/;

function claimsIn(
	text: string,
	languages: readonly Words[],
	kind: OutcomeKind,
	claimsAt: (line: Sentence, verb: Verb) => Claim | readonly Claim[],
): readonly Claim[] {
	const low = lowerCase(text);
	if (!mayTell(text, low, kind)) return [];
	// What stands in quotation marks is quoted from elsewhere.
	const trimmed = text.trim();
	if (OPEN_QUOTE.test(trimmed) && CLOSE_QUOTE.test(trimmed)) return [];
	let speaker: Span | undefined;
	const found: Claim[] = [];
	for (const sentence of sentencesIn(text)) {
		const verbs = sentence.to - sentence.from > ENDLESS ? [] : verbsIn(low, sentence, kind, languages);
		speaker = speakerAt(text, sentence.from, languagesOf(languages, verbs)) ?? speaker;
		if (verbs.length === 0) continue;
		const about = aboutSentence(text.slice(sentence.from, sentence.to), trimmed.length);
		const line = { text, low, sentence, languages, about, ...(speaker && { speaker }) };
		found.push(...verbs.flatMap((verb) => claimsAt(line, verb)));
	}
	return found;
}

/** "… Is it? Ann: I will", but not "Goal: to write": whoever begins to speak at a place. */
function speakerAt(text: string, at: number, languages: readonly Words[]): Span | undefined {
	const label = speakerOf(text, at);
	const written = label ? text.slice(label.from, label.to) : '';
	return /\p{Ll}/u.test(written) && namesNobody(lowerCase(written), languages) ? undefined : label;
}

/** Who says what follows a place, by the label there. */
export function speakerOf(text: string, at = 0): Span | undefined {
	const head = SPEAKER().exec(text.slice(at, at + LONGEST_HEAD));
	if (!head) return undefined;
	const from = at + head[0].indexOf(head[1]!);
	return { from, to: from + head[1]!.length };
}

const LONGEST_HEAD = 90;

function aboutSentence(said: string, lengthOfLine: number): readonly Evidence[] {
	const found: Evidence[] = [];
	if (/\?[)\]”"’»*_]*$/.test(said.slice(-NEAR))) found.push('question');
	if (said.length === lengthOfLine) found.push('whole');
	return found;
}
