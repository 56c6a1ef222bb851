/** What lines say as a whole, without a sentence: "Order the flyers (Ann)", "- [ ] Ann: write", "We lack flyers → Ann orders them". */
import { isUpper, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, LETTER, latin, type Words, wholeWords } from '../words/index.js';
import { saidBy, says } from './doubts.js';
import { boldNames } from './lines/bold.js';
import { tellsWhen } from './lines/due.js';
import { type Line, rawOf } from './lines/lines.js';
import { LONGEST_LEAD } from './outcome.js';
import { leadOf, namesAtEnd } from './people/ends.js';
import { groupOf } from './people/groups.js';
import { isName } from './people/naming.js';
import { namesFirst } from './people/subject.js';
import { apartIn } from './people/who.js';
import type { Claim } from './sentences/claim.js';
import type { Evidence, WhoKind } from './weights.js';

/** A name and its verb may stand on either side of a line break, but behind “Ann (10:05)” there is what she said. */
export const plainOf = (line: Line): string => rawOf(line).replaceAll(/(?<!\))[\r\n]/g, ' ');

/** Lines that are a task of somebody, whatever their sentences say. @param languages of the report. */
export function wholeIn(line: Line, languages: readonly Words[]): Claim[] {
	return [
		...assignedIn(line),
		...forSomebody(line, languages),
		...bareBehind(line, languages),
		...bareAlone(line, languages),
	];
}

/** "Election of the board: Ann Lee, Bo Roe" */
export function electedIn(text: string): Claim[] {
	const label = patterns().election.exec(lowerCase(text.slice(0, LONGEST_LABEL)))?.[0];
	if (label === undefined || text.length > LONGEST_LIST) return [];
	const elects = text.slice(label.length).trim().replace(/\.$/, '');
	const names = apartIn(elects.replace(BRACKETED, ''));
	const isOne = names.length > 0 && names.every(isName);
	return isOne ? [{ from: 0, to: text.length, evidence: ['decided'], elects }] : [];
}

const LONGEST_LABEL = 100;
const LONGEST_LIST = 400;
const BRACKETED = / ?\([^()]{1,60}\)/g;
/** "- [ ] Ann: write to Bo", "- [ ] @ann write", "- [ ] (ann) write", "→ Ann: write" */
function assignedIn(line: Line): Claim[] {
	const text = plainOf(line);
	if (!line.box && !ARROW_FIRST.test(text)) return [];
	const who = leadOf(text);
	if (!who || patterns().states.test(lowerCase(text.slice(who.to, who.to + LONGEST_VERB)))) return [];
	return [wholeOf(text, who, line.box ? ['assigned'] : ['assigned', 'whole'])];
}

/** "Order the flyers (Ann)", "Flyer bestellen – Ann", "Order them. They are late. (Ann)": it counts if they are known. */
function forSomebody(line: Line, languages: readonly Words[]): Claim[] {
	const all = plainOf(line);
	const text = beforeDue(all);
	const bold = boldNames(line, 'last');
	const who = namesAtEnd(text) ?? (bold && { ...bold, at: bold.from, sign: '', owns: false });
	if (!who) return [];
	const { from, apart, said } = saidWith(text, who.at);
	const low = lowerCase(said).replace(/^\P{L}+/u, '');
	// In a paragraph, “We met the mayor (Ann)” only says who was there.
	const isItem = line.form === 'item' || line.indent !== undefined;
	if (!isItem && (apart || from > 0 || bareIn(said, low, languages)?.index !== 0)) return [];
	const tells = () =>
		who.owns || AN_ARROW.test(who.sign) || says('acts', languages, low) || bareIn(said, low, languages) !== undefined;
	if (low.length > (apart ? LONGEST_SENTENCE : LONGEST_LEAD) || !tells()) return [];
	// “(macht Ann)” says it by itself.
	return [{ ...wholeOf(all, who, who.owns ? ['takesOn'] : [apart ? 'apart' : 'acts', 'whole']), from }];
}

/** "Order the flyers (Ann, by 5 May)", "Order the flyers – Ann, by 5 May": up to the names. */
function beforeDue(text: string): string {
	const comma = text.lastIndexOf(', ');
	const last = comma < 0 ? '' : text.slice(comma + 2);
	if (last === '' || last.length > LONGEST_DUE || !tellsWhen(last)) return text;
	return text.slice(0, comma) + (CLOSES.exec(last)?.[0] ?? '');
}

const LONGEST_DUE = 40;
const CLOSES = /[)\]]\.?$/;

/** What names at the end of a line belong to: the sentence before them, or all if they are a sentence of their own. */
function saidWith(text: string, at: number): { from: number; apart: boolean; said: string } {
	const before = text.slice(0, at).replace(OPENS_NAMES, '');
	const sentences = sentencesOf(before);
	const [first, last] = [sentences[0], sentences.at(-1)];
	if (!first || !last) return { from: 0, apart: false, said: '' };
	if (ENDS_SENTENCE.test(before))
		return { from: 0, apart: true, said: before.slice(0, first.to).replace(ENDS_SENTENCE, '') };
	const from = Math.max(last.from, before.lastIndexOf('; ') + 1);
	return { from, apart: false, said: before.slice(from).trimStart() };
}

const ENDS_SENTENCE = /[.!]$/;
const LONGEST_SENTENCE = 120;

/** "We lack flyers → Ann orders them", "**Ann** orders them": what follows from a line is still to be done. */
export function behindArrow(line: Line, languages: readonly Words[]): Claim[] {
	const text = plainOf(line);
	const at = boldNames(line, 'first') ? 0 : text.length - (BEHIND_ARROW.exec(text)?.[0].length ?? 0);
	if (at === text.length) return [];
	const low = lowerCase(text);
	const who = namesFirst({ text, low, least: at, at: text.length, languages });
	const verb = who && low.slice(who.to + 1);
	if (!verb || says('tells', languages, verb) || !says('present', languages, verb)) return [];
	return [{ ...wholeOf(text, who, ['does', 'whole']), clause: who.from }];
}

const ARROW_FIRST = /^\s*(?:[-=]>|[→⇒])/;
const BEHIND_ARROW = /(?:[-=]>|[→⇒])[^>→⇒]*$/;

/** „Ana: Flyer bestellen“: the verb stands last, behind hardly any words. */
function bareBehind(line: Line, languages: readonly Words[]): Claim[] {
	const text = plainOf(line);
	const who = line.form === 'item' || line.form === 'text' ? leadOf(text) : undefined;
	const said = who && A_COLON.exec(text.slice(who.to))?.[1];
	if (!said || (said.match(/ /g)?.length ?? 0) >= MOST_WORDS) return [];
	const low = lowerCase(said);
	return talks(low, languages) || !bareIn(said, low, languages) ? [] : [wholeOf(text, who, ['acts', 'whole'])];
}

/**
 * Whether it is still open, or somebody acts.
 *
 * @param isFirst what is to be done begins the line, so that a body behind it does nothing: « Prévenir les membres ».
 */
function talks(low: string, languages: readonly Words[], isFirst = false): boolean {
	const acts = (word: string, index: number) => {
		const group = groupOf(word);
		return group !== undefined && (group === 'we' || index === 0 || !isFirst);
	};
	return says('undecided', languages, low) || says('perhaps', languages, low) || low.split(' ').some(acts);
}

/** „Flyer bestellen“, « Réserver la salle », „Zu wenige Flyer → Flyer bestellen“: an item that says what is to be done, whoever does it. */
function bareAlone(line: Line, languages: readonly Words[]): Claim[] {
	const text = plainOf(line);
	const follows = BEHIND_ARROW.exec(text)?.[0].replace(ARROW_FIRST, '').trimStart();
	if (line.form !== 'item' && (follows === undefined || line.form !== 'text')) return [];
	if (languages.length > 1 || !languages[0]!.outcomes.bareIsTask) return [];
	const said = (follows ?? text).replace(SIGNS_AT_END, '').replace(BRACKETS_AT_END, '');
	if (!said.includes(' ') || said.includes('?') || said.length > LONGEST_SENTENCE) return [];
	const low = lowerCase(said);
	const bare = bareIn(said, low, languages);
	// „Die Stühle wurden ins Lager gebracht, um zu streichen“
	const isClause = bare !== undefined && bare.index > 0 && patterns().state.test(low);
	if (!bare || isClause || talks(low, languages, bare.index === 0)) return [];
	return [wholeOf(text, { kind: 'nobody', from: 0, to: 0 }, ['takesOn', 'whole'])];
}

const SIGNS_AT_END = /(?<![.!;\s])[.!;\s]+$/;
const BRACKETS_AT_END = / \([^()]*\)$/;

/** What a line says of somebody who is named in it. */
function wholeOf(text: string, who: Span & { readonly kind?: WhoKind }, evidence: readonly Evidence[]): Claim {
	const { kind = 'name', from, to } = who;
	return { from: 0, to: text.length, who: { kind, written: text.slice(from, to) }, evidence };
}

const A_COLON = /^ ?: ([^?]{1,70}?)[.!\s]*$/u;
const MOST_WORDS = 6;

/** The endings of verbs are those of other words, too: of nouns ("Sitzungen (Ann)"), or in other languages. */
function bareIn(said: string, low: string, languages: readonly Words[]): RegExpExecArray | undefined {
	const found = saidBy('forWhom', languages, low);
	if (!found) return undefined;
	// “Messe Emden (5.–8.5.)”
	const end = found.index + found[0].replace(SIGNS_BEHIND, '').length;
	const isEnding = !A_LETTER().test(low.slice(end));
	const isVerb = !isEnding || (languages.length === 1 && !isUpper(said, said.lastIndexOf(' ', end - 1) + 1));
	return isVerb ? found : undefined;
}

const A_LETTER = lazily(() => narrowed(/\p{L}/u));
const SIGNS_BEHIND = /(?<![^\p{L}])[^\p{L}]+$/u;

/** "Somebody for the door -> Ann" */
const AN_ARROW = /[>→⇒]/;
const OPENS_NAMES = /(?<![\s([>→⇒–—=,-])[\s([>→⇒–—=,-]+$/;

const LONGEST_VERB = 20;

const patterns = lazily(() => ({
	election: new RegExp(latin(`^[^${LETTER}]*(?:${anyOf(({ outcomes }) => outcomes.election)})(?!\\p{L})[^:]{0,80}: `)),
	/** "@ann has a draft": that is done, or how things are. */
	state: wholeWords(anyOf(({ kind }) => kind.states)),
	states: new RegExp(latin(`^\\)? (?:\\p{L} )?${anyOf(({ kind }) => kind.states)}(?!\\p{L})`)),
}));
