/**
 * The labelled reports: a finding matches a label of its rule and file where their spans overlap. Labels
 * of the tier `extended`, about which reasonable checkers may differ, count neither way.
 */
import { basename, dirname } from 'node:path';
import type { RuleFinding } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';
import { LineIndex, type Span } from '../../server/src/text/index.js';
import { goldLines } from '../support/corpus.js';
import { type CheckedText, checkedGold, isGrave } from './checked.js';
import { marked } from './verdicts.js';

/** One thing to tell about a labelled report. */
export interface Remark {
	readonly rule: string;
	/** `A/report.md:12:3`, and the words. */
	readonly place: string;
}

export interface Trap extends Remark {
	/** Why nothing is wrong there. */
	readonly why: string;
	/** An error or a warning stands there. */
	readonly grave: boolean;
}

export interface Tally {
	readonly found: number;
	readonly missed: number;
	readonly extra: number;
}

export interface Score {
	/** By rule, sorted; rules that have neither a core label nor an unlabelled finding are absent. */
	readonly rules: ReadonlyMap<string, Tally>;
	readonly missed: readonly Remark[];
	/** Findings that no label asks for. */
	readonly extra: readonly Remark[];
	readonly traps: readonly Trap[];
	/** How many traps were laid. */
	readonly laid: number;
}

interface Label {
	readonly rule: string;
	readonly span: Span;
	readonly tier: string;
	readonly why: string;
}

/** Nothing where the labelled reports are absent. */
export function scoreGold(): Score | undefined {
	const files = checkedGold();
	if (files.length === 0) return undefined;
	const tallies = new Map<string, { found: number; missed: number; extra: number }>();
	const tally = (rule: string) => {
		const known = tallies.get(rule) ?? { found: 0, missed: 0, extra: 0 };
		tallies.set(rule, known);
		return known;
	};
	const missed: Remark[] = [];
	const extra: Remark[] = [];
	const traps: Trap[] = [];
	let laid = 0;
	for (const file of files) {
		const lines = new LineIndex(file.text);
		const remark = (rule: string, span: Span): Remark => {
			const { line, character } = lines.positionAt(span.from);
			return { rule, place: `${file.path}:${line + 1}:${character + 1} ${marked(file.text, span)}` };
		};
		const labels = told(file, lines, 'labels');
		for (const label of labels.filter(({ tier }) => tier === 'core')) {
			const hit = file.findings.some((finding) => matches(finding, label));
			tally(label.rule)[hit ? 'found' : 'missed']++;
			if (!hit) missed.push(remark(label.rule, label.span));
		}
		for (const finding of file.findings) {
			if (labels.some((label) => matches(finding, label))) continue;
			tally(finding.rule.id).extra++;
			extra.push(remark(finding.rule.id, finding.span));
		}
		for (const trap of told(file, lines, 'traps')) {
			laid++;
			const hit = file.findings.find((finding) => matches(finding, trap));
			if (hit) traps.push({ ...remark(trap.rule, trap.span), why: trap.why, grave: isGrave(hit) });
		}
	}
	return { rules: new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1))), missed, extra, traps, laid };
}

/** The tallies of the rules for which `wanted` holds, together. */
export function total({ rules: tallies }: Score, wanted: (rule: string) => boolean = () => true): Tally {
	const sum = { found: 0, missed: 0, extra: 0 };
	for (const [rule, { found, missed, extra }] of tallies) {
		if (!wanted(rule)) continue;
		sum.found += found;
		sum.missed += missed;
		sum.extra += extra;
	}
	return sum;
}

/** The share of labels that were found, 1 where there are none. */
export const recall = ({ found, missed }: Tally): number => share(found, missed);

/** The share of findings that a label asks for, 1 where there are none. */
export const precision = ({ found, extra }: Tally): number => share(found, extra);

function share(good: number, bad: number): number {
	return good + bad === 0 ? 1 : good / (good + bad);
}

function matches({ rule, span }: RuleFinding, label: Label): boolean {
	return rule.id === label.rule && span.from < label.span.to && label.span.from < span.to;
}

function told({ path, text }: CheckedText, lines: LineIndex, kind: 'labels' | 'traps'): Label[] {
	const known = new Set(rules.map(({ id }) => id));
	// Lines and columns count from 1.
	const at = (line: unknown, column: unknown): number => lines.lineStart(Number(line) - 1) + Number(column) - 1;
	return goldLines(`${dirname(path)}/${kind}.jsonl`)
		.filter(({ file, rule }) => file === basename(path) && known.has(String(rule)))
		.map(({ rule, line, col, endLine, endCol, text: words, tier, why }) => {
			const span = { from: at(line, col), to: at(endLine, endCol) };
			if (text.slice(span.from, span.to) !== words) throw new Error(`${path}:${line}:${col} is not “${words}”`);
			return { rule: String(rule), span, tier: String(tier), why: String(why ?? '') };
		});
}
