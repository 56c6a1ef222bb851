/** What sentences without a mark, outside the sections of decisions and action items, say of them. */
import { memoizeOn } from '../../incremental/index.js';
import { countWhile, lazily, lowerCase, type Span } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { anyOf, latin } from '../words/index.js';
import { actionsIn, type Claim, decisionsIn } from './claims.js';
import { dueIn } from './due.js';
import type { Line } from './lines.js';
import type { OutcomeKind } from './marks.js';
import { type Around, type Outcome, outcomeOf } from './outcome.js';
import { leadOf } from './subject.js';
import { type Evidence, isEnough } from './weights.js';
import { knownAs } from './who.js';

/** What is no account of the meeting. */
export interface Aside {
	/** The lists of those present, in order. */
	readonly lists: readonly Span[];
	/** Where items of agendas begin. */
	readonly items: ReadonlySet<number>;
}

interface Reading {
	readonly wanted: readonly OutcomeKind[];
	readonly aside: Aside;
	/** What the motions of the line have told. */
	readonly moved: readonly Outcome[];
}

const plainOf = ({ proses, plain }: Line): string => proses[0]!.text.slice(plain.from, plain.to);

/** Kept with the line: most lines of a report are the same after a change. */
const claims = {
	action: memoizeOn((line: Line) => [...assignedIn(line), ...actionsIn(plainOf(line))]),
	decision: memoizeOn((line: Line) => decisionsIn(plainOf(line))),
};

export function saidIn(line: Line, block: ReadBlock, around: Around, reading: Reading): readonly Outcome[] {
	const { wanted, aside, moved } = reading;
	if (line.form === 'row') return [];
	const found: Outcome[] = [];
	for (const kind of wanted) {
		for (const claim of claims[kind](line)) {
			const { from } = line.plain;
			const one = { ...line, plain: { from: from + claim.from, to: from + claim.to } };
			if (!isSaid(claim, one, block, around, reading)) continue;
			const at = block.from + sourceSpan(line.proses[0]!, one.plain).from;
			if (isInList(aside.lists, at)) return [];
			const outcome = outcomeOf(kind, one, block, around, claim);
			if (outcome && !moved.some(({ span }) => span.from < outcome.span.to && outcome.span.from < span.to)) {
				found.push(outcome);
			}
		}
	}
	return found.sort((a, b) => a.span.from - b.span.from);
}

function isSaid(claim: Claim, line: Line, block: ReadBlock, around: Around, { aside }: Reading): boolean {
	const { who } = claim;
	const evidence: Evidence[] = [...claim.evidence];
	if (line.box) evidence.push('box');
	const [first] = line.proses;
	if (line.form === 'item' && aside.items.has(block.from + (first!.item?.marker.from ?? 0))) evidence.push('agenda');
	if (!who) return isEnough(undefined, evidence);
	const kind = knownAs(who, claim.evidence, around);
	if (kind === undefined) return false;
	if (isEnough(kind, evidence)) return true;
	return isEnough(kind, [...evidence, 'due']) && dueIn(line.proses, line.plain, block) !== undefined;
}

function isInList(lists: readonly Span[], at: number): boolean {
	const list = lists[countWhile(lists, ({ from }) => from <= at) - 1];
	return list !== undefined && at < list.to;
}

/** "- [ ] Ann: write to Bo", "- [ ] @ann write" */
function assignedIn(line: Line): Claim[] {
	if (!line.box) return [];
	const text = plainOf(line);
	const who = leadOf(text);
	if (!who || patterns().states.test(lowerCase(text.slice(who.to, who.to + LONGEST_VERB)))) return [];
	const written = text.slice(who.from, who.to);
	return [{ from: 0, to: text.length, who: { kind: who.kind, written }, evidence: ['assigned'] }];
}

const LONGEST_VERB = 20;

/** "@ann has a draft": that is done, or how things are. */
const patterns = lazily(() => ({
	states: new RegExp(latin(`^ (?:\\p{L} )?${anyOf(({ kind }) => kind.states)}(?!\\p{L})`)),
}));
