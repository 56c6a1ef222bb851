import { checkFrontMatter, type Settings } from '../config/index.js';
import { type Pace, type Report, ReportReader } from '../report/index.js';
import { type Context, type Files, type Rule, rules } from '../rules/index.js';
import type { Change, Text } from '../text/index.js';
import { type Failure, type RuleFinding, Run } from './run.js';

export interface Checked {
	readonly report: Report;
	/** In the order of the text. */
	readonly findings: readonly RuleFinding[];
	/** More may come when someone asks for fixes. */
	readonly failures: readonly Failure[];
	/** There was no time for all of it. */
	readonly cutOff?: true;
}

export interface CheckedBefore {
	readonly checked: Checked;
	readonly change?: Change;
}

/** Checks texts; keeps what it has read of their blocks, so one checker should serve many texts. */
export class Checker {
	readonly #reader = new ReportReader();
	readonly #first: readonly Rule[];
	readonly #last: readonly Rule[];
	readonly #after: readonly Rule[];

	constructor(enabled: readonly Rule[] = rules) {
		this.#first = enabled.filter(({ last, tellsOfCheck }) => !last && !tellsOfCheck);
		this.#last = enabled.filter(({ last }) => last);
		this.#after = enabled.filter(({ tellsOfCheck }) => tellsOfCheck);
	}

	/**
	 * @param path of the file, relative to the workspace, with `/`; for rules that look at its name.
	 * @param since an earlier check of the same document by this checker, and what has changed since, if
	 * that is known: what has not changed is not read again.
	 * @param files around it; without them links to other files are not judged.
	 */
	check(text: Text | string, settings: Settings, path?: string, since?: CheckedBefore, files?: Files): Checked {
		for (const steps = this.steps(text, settings, path, since, files); ; ) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/**
	 * As {@link check}, in steps, between which others may have a turn.
	 *
	 * @param pace when a step ends, and when there is no more time: then what has been found so far is all there is.
	 */
	*steps(
		text: Text | string,
		settings: Settings,
		path?: string,
		since?: CheckedBefore,
		files?: Files,
		pace?: Pace,
	): Generator<undefined, Checked> {
		const options = {
			annexWords: settings.annexWords,
			externalAnnexes: settings.externalAnnexes,
			...settings.kind,
			...(path !== undefined && { path }),
		};
		const before = since && { report: since.checked.report, ...(since.change && { change: since.change }) };
		const report = yield* this.#reader.reading(text, options, before, pace);
		const context = contextOf(report, settings, path, files);
		const run = new Run(report, settings, pace);
		for (const rule of this.#first) yield* run.ask(rule, context);
		run.tellUnread();
		for (const rule of this.#after) run.askInTheEnd(rule, context);
		if (!run.cutOff && this.#last.length > 0 && !run.suppressions.empty) {
			const unused = run.suppressions.unused((id) => run.ran.has(id));
			for (const rule of this.#last) yield* run.ask(rule, { ...context, unused });
		}
		const { findings, failures, cutOff } = run;
		return { report, findings: inOrder(findings), failures, ...(cutOff && { cutOff }) };
	}
}

function inOrder(findings: RuleFinding[]): readonly RuleFinding[] {
	return findings.sort(
		(a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1),
	);
}

/** Where the glossary is long, it is not made anew at every keystroke. */
const glossaries = new WeakMap<Settings, ReadonlyMap<string, string>>();

const RULE_IDS = rules.map(({ id }) => id);

function contextOf(report: Report, settings: Settings, path: string | undefined, files: Files | undefined): Context {
	const acronyms = glossaries.get(settings) ?? new Map(Object.entries(settings.acronyms));
	glossaries.set(settings, acronyms);
	const { frontMatter, kind, rope } = report;
	return {
		require: settings.require,
		acronyms,
		final: settings.final,
		ruleIds: RULE_IDS,
		frontMatterProblems: () => (frontMatter ? checkFrontMatter(frontMatter, rope, kind !== 'other') : []),
		unused: [],
		...(path !== undefined && { path }),
		...(files && { files }),
	};
}
