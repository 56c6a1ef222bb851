import { type Checked, type RuleFinding, repeats } from '../engine/index.js';
import { type Kind, kindOf } from '../report/index.js';
import type { Span } from '../text/index.js';
import { type Entry, type Outline, outlineOf } from './outline.js';

/** The groups of findings, in the order in which they are shown, and what people call them. */
export const GROUPS = {
	must: 'Must be corrected',
	should: 'Should be corrected',
	open: 'Still to be filled in',
	remarks: 'Worth a look',
} as const;

export type Group = keyof typeof GROUPS;

/** A finding, as a list names it. */
export interface Named<Place = Span> extends Entry<Place> {
	/** The id of its rule. */
	readonly rule: string;
	/** Where else the same is said, if at too many places for each to be an entry. */
	readonly others?: readonly Place[];
}

/**
 * What there is to say of a report before it is sent.
 *
 * @typeParam Place where something is: a span, or what a front end makes of it.
 */
export interface Summary<Place = Span> {
	readonly kind: Kind;
	/** Nothing must or should be corrected, and nothing is open. */
	readonly ready: boolean;
	/** The text took too long to check, so something may be missing here. */
	readonly cutOff?: true;
	readonly findings: Readonly<Record<Group, readonly Named<Place>[]>>;
	readonly outline: Outline<Place>;
}

/** @param checked the report, checked as if it were final. */
export function summarise(checked: Checked): Summary {
	const { report, cutOff } = checked;
	const findings = groupFindings(checked);
	const { must, should, open } = findings;
	return {
		kind: kindOf(report),
		ready: must.length + should.length + open.length === 0 && cutOff === undefined,
		...(cutOff && { cutOff }),
		findings,
		outline: outlineOf(report),
	};
}

/** The findings of a summary alone: an outline takes as long as a check. */
export function groupFindings({ findings }: Pick<Checked, 'findings'>): Summary['findings'] {
	const groups: Record<Group, Named[]> = { must: [], should: [], open: [], remarks: [] };
	for (const { finding, others } of repeats(findings, ({ rule }) => rule.id)) {
		const { rule, span, message } = finding;
		const entry = { place: span, text: message, rule: rule.id };
		const more = others.length > 0 ? { others: others.map((other) => other.span) } : {};
		groups[groupOf(finding)].push({ ...entry, ...more });
	}
	return groups;
}

function groupOf({ severity, rule }: RuleFinding): Group {
	if (severity === 'information' || severity === 'hint') return 'remarks';
	if (rule.open) return 'open';
	return severity === 'error' ? 'must' : 'should';
}

/** The same summary with other places. */
export function mapSummary<From, To>(summary: Summary<From>, placed: (place: From) => To): Summary<To> {
	const all = <T extends Entry<From>>(entries: readonly T[]) =>
		entries.map((each) => ({ ...each, place: placed(each.place) }));
	const named = (entries: readonly Named<From>[]) =>
		entries.map(({ place, others, ...rest }) => ({
			...rest,
			place: placed(place),
			...(others && { others: others.map(placed) }),
		}));
	const { findings, outline } = summary;
	return {
		...summary,
		findings: {
			must: named(findings.must),
			should: named(findings.should),
			open: named(findings.open),
			remarks: named(findings.remarks),
		},
		outline: {
			agenda: all(outline.agenda),
			decisions: all(outline.decisions),
			actions: all(outline.actions),
			annexes: all(outline.annexes),
			participants: all(outline.participants),
			absent: all(outline.absent),
		},
	};
}
