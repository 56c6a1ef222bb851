/** What sentences without a mark, outside the sections of decisions and action items, say of them. */
import { memoizeOn } from '../../incremental/index.js';
import { lowerCase, type Span, touches } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { sentencesOf } from '../sentences/sentences.js';
import type { Words } from '../words/index.js';
import { dueIn } from './lines/due.js';
import type { Line } from './lines/lines.js';
import type { OutcomeKind } from './lines/marks.js';
import { LONGEST_LEAD, type Outcome, outcomeOf } from './outcome.js';
import { type Around, knownAs } from './people/around.js';
import { isTitled } from './people/naming.js';
import type { Claim } from './sentences/claim.js';
import { actionsIn, decisionsIn } from './sentences/claims.js';
import { type Evidence, isEnough } from './weights.js';
import { behindArrow, electedIn, plainOf, wholeIn } from './whole-lines.js';

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

/** Kept with the line: most lines of a report are the same after a change. */
const claimsFor = memoizeOn((languages: readonly Words[]) => {
	const decided = memoizeOn((line: Line) => decisionsIn(plainOf(line), languages));
	return {
		action: memoizeOn((line: Line) => [
			...wholeIn(line, languages),
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
