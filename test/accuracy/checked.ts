import { readSettings, type Settings } from '../../server/src/config/index.js';
import { type Checked, Checker, type RuleFinding } from '../../server/src/engine/index.js';
import { rules } from '../../server/src/rules/index.js';
import { corpus, corpus2, gold, type SharedText } from '../support/corpus.js';

export interface CheckedText extends SharedText {
	/** In the order of the text. */
	readonly findings: readonly RuleFinding[];
}

export const checker = new Checker();

/** What a user gets who has set nothing. */
export const usual: Settings = readSettings({}).settings;

/** Also the rules that are off by default, told mildly. */
export const allRules: Settings = readSettings({
	rules: Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'information'])),
}).settings;

export const checkedCorpus = (folder: 'corpus' | 'corpus2'): CheckedText[] =>
	(folder === 'corpus' ? corpus() : corpus2()).map(checked);
export const checkedGold = (): CheckedText[] => gold().map(checked);

/** For errors and warnings no excuse is good enough: they stand out in the editor and fail a build. */
export function isGrave({ severity }: RuleFinding): boolean {
	return severity === 'error' || severity === 'warning';
}

const checked = (file: SharedText): CheckedText => ({ ...file, findings: checkedOnce(file).findings });

const known = new Map<string, Checked>();

/** With the usual settings, and once: reading real minutes takes longer than most of what is asked of them here. */
export function checkedOnce({ path, text }: SharedText): Checked {
	const key = `${path}\0${text}`;
	const last = known.get(key);
	if (last) return last;
	const now = checker.check(text, usual, path);
	for (const { rule, error } of now.failures)
		throw new Error(`${rule?.id ?? 'reading'} fails on ${path}`, { cause: error });
	known.set(key, now);
	return now;
}
