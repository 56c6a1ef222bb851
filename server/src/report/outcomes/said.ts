/** What sentences without a mark, outside the sections of decisions and action items, say of them. */
import { memoizeOn } from '../../incremental/index.js';
import { isUpper, lazily, lowerCase, type Span, touches } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, LETTER, latin, type Words, wholeWords } from '../words/index.js';
import { type Around, knownAs } from './around.js';
import { boldNames } from './bold.js';
import type { Claim } from './claim.js';
import { actionsIn, decisionsIn } from './claims.js';
import { saidBy, says } from './doubts.js';
import { dueIn, tellsWhen } from './due.js';
import { groupOf } from './groups.js';
import { type Line, rawOf } from './lines.js';
import type { OutcomeKind } from './marks.js';
import { LONGEST_LEAD, type Outcome, outcomeOf } from './outcome.js';
import { isName, isTitled, leadOf, namesAtEnd, namesFirst } from './subject.js';
import { type Evidence, isEnough, type WhoKind } from './weights.js';
import { apartIn } from './who.js';

/** Where items of agendas begin; `below`: they stand under headings of their own, so they may be what was said. */
export type AgendaItems = ReadonlyMap<number, 'only' | 'below'>;

export interface Reading {
	readonly items: AgendaItems;
	/** What the motions of the line have told. */
	readonly moved: readonly Outcome[];
	readonly above?: (() => Pick<Around, 'above' | 'within'>) | undefined;
	/** It only says what is proposed. */
	readonly proposed: boolean;
	/** A mark or a section says already that it is a decision. */
	readonly marked?: boolean;
}

/** A name and its verb may stand on either side of a line break, but behind “Ann (10:05)” there is what she said. */
const plainOf = (line: Line): string => rawOf(line).replaceAll(/(?<!\))[\r\n]/g, ' ');

/** Kept with the line: most lines of a report are the same after a change. */
const claimsFor = memoizeOn((languages: readonly Words[]) => {
	const decided = memoizeOn((line: Line) => decisionsIn(plainOf(line), languages));
	return {
		action: memoizeOn((line: Line) => [
			...assignedIn(line),
			...forSomebody(line, languages),
			...bareBehind(line, languages),
			...bareAlone(line, languages),
			...actionsIn(plainOf(line), languages),
			...decided(line).filter(({ who }) => who),
			...behindArrow(line, languages),
		]),
		decision: memoizeOn((line: Line) => [...electedIn(plainOf(line)), ...decided(line).filter(({ who }) => !who)]),
	};
});

export function saidIn(
	line: Line,
	block: ReadBlock,
	all: Around,
	{ items, moved, above, proposed, marked = false }: Reading,
): readonly Outcome[] {
	if (line.form === 'row') return [];
	const claims = claimsFor(all.languages);
	if (claims.action(line).length + (marked ? 0 : claims.decision(line).length) === 0) return [];
	const around = { ...all, ...above?.() };
	const said = (kind: OutcomeKind) =>
		oneEach(
			claims[kind](line).filter((claim) => isSaid(claim, sentenceOf(line, claim), block, around, items)),
			({ who }) => who !== undefined && (isSomebody(who) || knownAs(who, [], around) === 'full'),
		);
	const decisions = marked || (proposed && moved.length === 0) ? [] : said('decision');
	const decided = new Set(decisions.map(({ from }) => from));
	// "We agreed that the team will pay" is one thing.
	const actions = (line.quoted ? [] : said('action')).filter(
		({ from, who, evidence }) =>
			isSomebody(who) ||
			who?.kind === 'role' ||
			evidence.some((each) => BY_DECISION.has(each)) ||
			!(marked || decided.has(from)),
	);
	const outcomes = (kind: OutcomeKind, claims: readonly Claim[]) =>
		claims.flatMap((claim) => outcomeOf(kind, sentenceOf(line, claim), block, around, byAbove(claim, around)) ?? []);
	return [...outcomes('decision', decisions), ...outcomes('action', actions)]
		.filter(({ span, people }) => people.length > 0 || !moved.some((other) => touches(other.span, span)))
		.sort((a, b) => a.span.from - b.span.from);

	function isSomebody(who: Claim['who']): boolean {
		return who !== undefined && knownAs(who, [], around) === 'known';
	}
}

/** A decision may charge somebody with a task. */
const BY_DECISION: ReadonlySet<Evidence> = new Set(['agreed', 'charged']);

/** A sentence says one thing, or one of each who has a clause: "Ann will write, and Bo will call". */
function oneEach(claims: readonly Claim[], isKnown: (claim: Claim) => boolean): readonly Claim[] {
	const found = new Map<number, Claim[]>();
	for (const claim of claims) {
		const { clause, who, to } = claim;
		const others = found.get(to);
		if (!others) found.set(to, [claim]);
		// „Es wird von Ann erledigt“
		else if (others[0]!.who?.kind === 'nobody' && who?.written !== '') others[0] = claim;
		else if (
			clause !== undefined &&
			isKnown(claim) &&
			!claim.evidence.includes('state') &&
			!others.some((other) => other.who?.written === who?.written)
		)
			others.push({ ...claim, from: clause });
	}
	return [...found.values()].flat();
}

/** "I will", "Will write", below the name of whoever says it. */
function byAbove(claim: Claim, { above, within }: Around): Claim {
	const { who } = claim;
	if (who?.me !== undefined && within && above !== undefined) return { ...claim, who: { ...who, me: above } };
	const isThem = above !== undefined && (who?.kind === 'above' || (within && who?.kind === 'i'));
	return isThem ? { ...claim, who: { kind: 'speaker', written: above } } : claim;
}

function sentenceOf(line: Line, { from, to }: Span): Line {
	return { ...line, plain: { from: line.plain.from + from, to: line.plain.from + to } };
}

/** "The following was agreed:", but not what says by itself what was. */
export function leadsToDecisions(line: Line, { languages }: Around): boolean {
	const text = plainOf(line).trimEnd();
	return (
		line.form !== 'row' &&
		text.length <= LONGEST_LEAD &&
		/[:：]$/.test(text) &&
		claimsFor(languages)
			.decision(line)
			.some(({ to, evidence, leads }) => to === text.length && leads && isEnough(undefined, evidence))
	);
}

function isSaid(claim: Claim, line: Line, block: ReadBlock, around: Around, items: AgendaItems): boolean {
	const { who } = claim;
	const evidence: Evidence[] = [...claim.evidence];
	if (line.box) evidence.push('box');
	const [first] = line.proses;
	const kind = who && knownAs(who, claim.evidence, around);
	const listed = line.form === 'item' ? items.get(block.from + (first!.item?.marker.from ?? 0)) : undefined;
	// Whoever writes so much into an agenda tells what was said.
	const sentences = listed ? sentencesOf(first!.text.slice(0, LONGEST_ITEM)).length : 0;
	const item = sentences > MOST_SENTENCES ? 'below' : listed;
	// An item is to be talked about; what follows its first sentence was said there.
	if (
		claim.from === 0 ? item === 'only' || (item === 'below' && kind !== 'known') : item === 'only' && kind !== 'known'
	)
		evidence.push('agenda');
	// “Ann: agreed to write” is what one person agrees to, “Ann: … We need to write” what one thinks.
	if (isPerson(claim.speaker, around)) return false;
	if (!who) {
		const isOne = ({ elects }: Claim) =>
			elects === undefined || isPerson(elects, around) || isTitled(lowerCase(elects));
		return isEnough(undefined, evidence) && isOne(claim);
	}
	if (claim.whom !== undefined && around.doers.in(claim.whom).length > 0) return false;
	if (kind === undefined) return false;
	if (isEnough(kind, evidence)) return true;
	if (!isEnough(kind, [...evidence, 'due'])) return false;
	const due = dueIn(line, block);
	return due !== undefined && !due.vague;
}

/** Of an item that says no more than what there is to talk about. */
const MOST_SENTENCES = 2;
const LONGEST_ITEM = 400;

function isPerson(written: string | undefined, { doers }: Around): boolean {
	return written !== undefined && doers.in(written).length > 0;
}

/** "Election of the board: Ann Lee, Bo Roe" */
function electedIn(text: string): Claim[] {
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
	if (line.form !== 'item' && line.indent === undefined) return [];
	const text = beforeDue(all);
	const bold = boldNames(line, 'last');
	const who = namesAtEnd(text) ?? (bold && { ...bold, at: bold.from, sign: '', owns: false });
	if (!who) return [];
	const { from, apart, said } = saidWith(text, who.at);
	const low = lowerCase(said).replace(/^\P{L}+/u, '');
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
function behindArrow(line: Line, languages: readonly Words[]): Claim[] {
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

/** Whether it is still open, or somebody acts. */
function talks(low: string, languages: readonly Words[]): boolean {
	return (
		says('undecided', languages, low) ||
		says('perhaps', languages, low) ||
		low.split(' ').some((word) => groupOf(word) !== undefined)
	);
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
	if (!bare || isClause || talks(low, languages)) return [];
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
	const isEnding = found && found.index + found[0].length === low.length;
	const isVerb = !isEnding || (languages.length === 1 && !isUpper(said, said.lastIndexOf(' ') + 1));
	return isVerb ? found : undefined;
}

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
