/**
 * How often what earlier reports state of something is right. Each report of real minutes is taken for the next one, and
 * each of its statements for one that is missing.
 */
import type { Asker, Digest, ReportIndex } from '../../server/src/workspace/index.js';
import { askerFrom, bodiesIn, inTurn } from './bodies.js';

/** What a report states of a name: what an acronym stands for, or what a person belongs to. */
export interface Statement {
	readonly name: string;
	readonly value: string;
}

/** How a kind of statement is read, asked for, and compared. */
export interface Kind {
	readonly stated: (digest: Digest) => readonly Statement[];
	/** Names with one key are one. */
	readonly key: (name: string) => string;
	readonly offered: (
		index: ReportIndex,
		name: string,
		asker: Asker,
	) => readonly { readonly value: string; readonly steady: boolean }[];
	/** Whether a rule says that earlier reports state something else. */
	readonly differs: (index: ReportIndex, statement: Statement, asker: Asker) => boolean;
	readonly isSame: (one: string, other: string) => boolean;
}

export interface StatementScore {
	/** Names of which an earlier report states something, … */
	seen: number;
	/** … the same as this one: what follows counts these. */
	known: number;
	/** The right one comes first. */
	first: number;
	/** It is the one that the latest of those reports has. */
	mostRecent: number;
	/** Of all names, those for which something is offered as the right one, … */
	preferred: number;
	/** … and it is. */
	preferredRight: number;
	/** Names of which a rule says that earlier reports state something else. */
	changed: number;
	/** What went wrong, a line each. */
	readonly misses: string[];
}

/** Nothing where the folder is absent. */
export function scoreStatements(folder: 'corpus' | 'corpus2', kind: Kind): StatementScore | undefined {
	const bodies = bodiesIn(folder);
	if (bodies.length === 0) return undefined;
	const score: StatementScore = {
		seen: 0,
		known: 0,
		first: 0,
		mostRecent: 0,
		preferred: 0,
		preferredRight: 0,
		changed: 0,
		misses: [],
	};
	for (const reports of bodies) {
		/** By the key of a name, what was stated of it in order of date. */
		const seen = new Map<string, string[]>();
		inTurn(reports, (report, index, added) => {
			for (const { digest } of added) {
				for (const { name, value } of kind.stated(digest)) {
					seen.set(kind.key(name), [...(seen.get(kind.key(name)) ?? []), value]);
				}
			}
			for (const statement of kind.stated(report.digest)) {
				const earlier = seen.get(kind.key(statement.name)) ?? [];
				scoreOne(kind, { statement, earlier, index, asker: askerFrom(report) }, score);
			}
		});
	}
	return score;
}

interface Case {
	readonly statement: Statement;
	/** What was stated before, the latest last. */
	readonly earlier: readonly string[];
	readonly index: ReportIndex;
	readonly asker: Asker;
}

function scoreOne(kind: Kind, { statement, earlier, index, asker }: Case, score: StatementScore): void {
	const { name, value } = statement;
	const found = kind.offered(index, name, asker);
	const told = found.map((each) => each.value).join(' | ');
	const miss = (what: string): number => score.misses.push(`${what}  ${asker.path} ${name}: ${value} | ${told}`);
	const isRight = (given: string | undefined): boolean => given !== undefined && kind.isSame(given, value);
	const [first] = found;
	if (first?.steady) {
		score.preferred++;
		if (isRight(first.value)) score.preferredRight++;
		else miss('wrong preferred');
	}
	if (kind.differs(index, statement, asker)) {
		score.changed++;
		miss('changed        ');
	}
	if (earlier.length === 0) return;
	score.seen++;
	if (!earlier.some(isRight)) return;
	score.known++;
	if (isRight(first?.value)) score.first++;
	else miss('not first      ');
	if (isRight(earlier.at(-1))) score.mostRecent++;
}
