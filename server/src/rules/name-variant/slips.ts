/** The words that are most likely slips for others, for those who ask without a finding. */
import type { Report } from '../../report/index.js';
import type { Context } from '../rule.js';
import { listedVariants } from './listed-variants.js';
import { usualNames } from './usual-names.js';

/** What is meant, by the word of the report that differs from it: "Zorrow" by "Zorow". */
export function nameSlips(report: Report, context: Pick<Context, 'earlier'>): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [written, { name }] of usualNames(report, context)) addSlips(found, written, name);
	for (const { value } of listedVariants(report)) {
		for (const { written, insert } of value) addSlips(found, written, insert);
	}
	return found;
}

/** @param right another spelling of the whole name `written`. */
export function addSlips(found: Map<string, string>, written: string, right: string): void {
	const [words, others] = [wordsOf(written), wordsOf(right)];
	const kept = new Set(others);
	for (const [index, word] of words.entries()) {
		if (!kept.has(word)) found.set(word, words.length === others.length ? others[index]! : right);
	}
}

function wordsOf(name: string): readonly string[] {
	return name.split(/[\s\u00A0‐‑-]+/);
}
