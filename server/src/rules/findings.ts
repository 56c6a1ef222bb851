import { blockQuery, meetingParts, type Report } from '../report/index.js';
import type { Checking } from './checking.js';
import type { BlockRule, Context, Finding, ReportRule, Rule } from './rule.js';
import { place } from './shared/place.js';

type Check = ReportRule['check'];

const checks = new WeakMap<Rule, Check>();

/** The findings of `rule` on `report`, whichever kind of rule it is. */
export function findingsOf(rule: Rule, report: Report, context: Context, checking: Checking): Iterable<Finding> {
	let check = checks.get(rule);
	if (!check) {
		check = 'check' in rule ? rule.check : inEachBlock(rule.checkBlock);
		if (rule.perMeeting) check = inEachMeeting(check);
		checks.set(rule, check);
	}
	return check(report, context, checking);
}

function inEachBlock(checkBlock: BlockRule['checkBlock']): Check {
	const collect = blockQuery((facts, source) => {
		const found = checkBlock(facts, source);
		return found.length > 0 ? found : undefined;
	});
	return function* (report) {
		for (const { from, value } of collect(report)) for (const found of value) yield place(found, from);
	};
}

function inEachMeeting(check: Check): Check {
	return function* (report, context, checking) {
		const parts = meetingParts(report);
		if (parts.length === 0) return yield* check(report, context, checking);
		// The name of the file speaks of none of them.
		const { path: _, ...rest } = context;
		for (const part of parts) yield* check(part, rest, checking);
	};
}
