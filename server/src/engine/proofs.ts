import type { Report } from '../report/index.js';
import type { Fix, Rule } from '../rules/index.js';
import type { Span } from '../text/index.js';
import { holds } from './proof.js';
import { apart } from './safe-fixes.js';

/**
 * Each proof parses the block once more, so in a block with many findings only this many get one of their own, and
 * fewer if the parses exceed this many characters; in a short block, more.
 */
const MOST_PROOFS = 20;
const LONG_READING = 60_000;
const SHORT_READING = 20_000;

/** A finding whose fixes are computed, but not yet proved. */
export interface Made {
	readonly rule: Rule;
	readonly span: Span;
	readonly made: readonly Fix[];
}

/** Proves the fixes of one report's findings. What cannot be proved is offered, and never applied unasked. */
export class Proofs {
	readonly #report: Report;
	readonly #findings: readonly Made[];
	/** Those that have no proof of their own, by rule and block. */
	#groups: ReadonlyMap<Made, readonly Made[]> | undefined;
	readonly #together = new Map<readonly Made[], ReadonlySet<Fix>>();

	/** @param findings in the order of the text, on first request. */
	constructor(report: Report, findings: readonly Made[]) {
		this.#report = report;
		this.#findings = findings;
	}

	prove(finding: Made): Fix[] {
		this.#groups ??= groupsOf(this.#findings, this.#report);
		const group = this.#groups.get(finding);
		const together = group && this.#proveTogether(group);
		return finding.made.map((fix): Fix => {
			if (fix.safety === 'unsafe') return fix;
			const proved = together?.has(fix) ?? holds(fix.alters, fix.edits, this.#report);
			return proved ? fix : { ...fix, safety: 'unsafe' };
		});
	}

	/** The first safe fix of each, as "fix all" would apply them: all are proved, or none. */
	#proveTogether(group: readonly Made[]): ReadonlySet<Fix> {
		const known = this.#together.get(group);
		if (known) return known;
		const chosen = apart(group.map(({ made }) => made));
		const edits = chosen.flatMap((fix) => fix.edits);
		const proved = new Set<Fix>(chosen[0] && holds(chosen[0].alters, edits, this.#report) ? chosen : []);
		this.#together.set(group, proved);
		return proved;
	}
}

function groupsOf(findings: readonly Made[], { blocks }: Report): Map<Made, Made[]> {
	const groups = new Map<Made, Made[]>();
	let ofBlock = new Map<Rule, Made[]>();
	let block = 0;
	let count = 0;
	for (const finding of findings) {
		const before = block;
		while (block + 1 < blocks.length && blocks[block]!.to <= finding.span.from) block++;
		if (block !== before) {
			ofBlock = new Map();
			count = 0;
		}
		count++;
		const length = (blocks[block]?.to ?? 0) - (blocks[block]?.from ?? 0);
		const reading = count * length;
		if (count === 1 || (count <= MOST_PROOFS && reading <= LONG_READING) || reading <= SHORT_READING) continue;
		const group = ofBlock.get(finding.rule) ?? [];
		group.push(finding);
		ofBlock.set(finding.rule, group);
		groups.set(finding, group);
	}
	return groups;
}
