/**
 * A server with rules of the tests' own: some that fail, and some that take their time, so that these tests
 * depend on no fault of the real ones.
 */
import { serve } from '../../server/src/node.js';
import { blockQuery } from '../../server/src/report/index.js';
import { type ReportRule, type Rule, rules } from '../../server/src/rules/index.js';

function toy(id: string, check: ReportRule['check']): Rule {
	return {
		id,
		since: '0.1.0',
		severity: 'warning',
		scope: 'markdown',
		theme: 'markup',
		docs: { title: `Title of ${id}`, what: '', why: '', fixes: '', reported: [], accepted: [] },
		check,
	};
}

function busy(milliseconds: number): void {
	for (const start = performance.now(); performance.now() - start < milliseconds; );
}

const slow = blockQuery((_, source): true | undefined => {
	if (!source.includes('SLOW')) return undefined;
	busy(5);
	return true;
});

const read = blockQuery((_, source): true | undefined => {
	if (source.includes('OVERFLOW')) throw new RangeError('Maximum call stack size exceeded');
	if (source.includes('MISREAD')) throw new Error('The words of the report');
	return source.includes('FIND') ? true : undefined;
});

function* found(report: Parameters<ReportRule['check']>[0], all: readonly { readonly from: number }[], fails = false) {
	for (const { from } of all) {
		const fixes = () => {
			if (fails) throw new TypeError('no fix');
			return [];
		};
		yield { message: `Found, look at it`, span: { from, to: Math.min(from + 4, report.rope.length) }, fixes };
	}
}

const toys: readonly Rule[] = [
	toy('toy-crash', ({ text }) => {
		if (text.includes('CRASH')) throw new TypeError(`nothing in “${text}”`);
		return [];
	}),
	toy('toy-fix', (report) => {
		const from = report.text.indexOf('UNFIXABLE');
		return found(report, from < 0 ? [] : [{ from }], true);
	}),
	toy('toy-read', (report) => found(report, read(report))),
	toy('toy-slow', (report) => found(report, slow(report))),
];

serve({ rules: [...rules, ...toys] });
