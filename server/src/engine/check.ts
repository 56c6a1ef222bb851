import { optionIn, type Settings } from '../config/index.js';
import { type Pace, type Report, ReportReader } from '../report/index.js';
import { type Around, type Context, type Rule, rules } from '../rules/index.js';
import type { Change, Text } from '../text/index.js';
import type { Failure, RuleFinding } from './finding.js';
import { readOptionsOf } from './read-options.js';
import { Run } from './run.js';

export interface Checked {
	readonly report: Report;
	/** In the order of the text. */
	readonly findings: readonly RuleFinding[];
	/** More may come once somebody asks for fixes. */
	readonly failures: readonly Failure[];
	/** There was not enough time for all of it. */
	readonly cutOff?: true;
}

export interface CheckedBefore {
	readonly checked: Pick<Checked, 'report'>;
	readonly change?: Change;
}

/** Checks texts; caches what it has read of their blocks, so one checker should serve many texts. */
export class Checker {
	readonly #reader: ReportReader;
	readonly #first: readonly Rule[];
	readonly #after: readonly Rule[];
	readonly #last: readonly Rule[];
	readonly #editor: Editor;

	constructor(enabled: readonly Rule[] = rules, editor: Editor = {}, reader = new ReportReader()) {
		this.#reader = reader;
		this.#editor = editor;
		this.#first = enabled.filter(({ last, tellsOfCheck }) => !last && !tellsOfCheck);
		this.#after = enabled.filter(({ tellsOfCheck }) => tellsOfCheck);
		this.#last = enabled.filter(({ last }) => last);
	}

	/**
	 * @param path of the file, relative to the workspace, with `/`; for rules that look at its name.
	 * @param since an earlier check of the same document by this checker, and the change since, if known: unchanged
	 * parts are not read again.
	 * @param around it: without files, links to other files are not judged.
	 */
	check(text: Text | string, settings: Settings, path?: string, since?: CheckedBefore, around?: Around): Checked {
		for (const steps = this.steps(text, settings, path, since, around); ; ) {
			const step = steps.next();
			if (step.done) return step.value;
		}
	}

	/**
	 * As {@link check}, in steps that let others have a turn. One of them gives the report: what follows it finds.
	 *
	 * @param pace when a step ends, and when time is up: then what has been found so far is the result.
	 */
	*steps(
		text: Text | string,
		settings: Settings,
		path?: string,
		since?: CheckedBefore,
		around?: Around,
		pace?: Pace,
	): Generator<Report | undefined, Checked> {
		const before = since && { report: since.checked.report, ...(since.change && { change: since.change }) };
		const report = yield* this.#reader.reading(text, readOptionsOf(settings, path), before, pace);
		yield report;
		const context = { ...contextOf(settings, path, around), ...this.#editor };
		const run = new Run(report, settings, context, pace);
		for (const rule of this.#first) yield* run.ask(rule);
		run.tellUnread();
		for (const rule of this.#after) run.askInTheEnd(rule);
		if (!run.suppressions.empty) for (const rule of this.#last) yield* run.ask(rule);
		const { findings, failures, cutOff } = run;
		return {
			report,
			findings: inOrder(findings),
			failures,
			...(cutOff && { cutOff }),
		};
	}
}

function inOrder(findings: RuleFinding[]): readonly RuleFinding[] {
	return findings.sort(
		(a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1),
	);
}

/** What is known of the editor, once it has said so. */
export interface Editor {
	/** Its language, as the protocol gives it: `de`, `pt-br`. */
	language?: string;
}

/** A long glossary is not rebuilt on every keystroke. */
const glossaries = new WeakMap<Settings, ReadonlyMap<string, string>>();

function contextOf(settings: Settings, path: string | undefined, around: Around = {}): Context {
	const acronyms = glossaries.get(settings) ?? new Map(Object.entries(settings.acronyms));
	glossaries.set(settings, acronyms);
	const { files, earlier } = around;
	return {
		option: (option) => optionIn(settings, option),
		acronyms,
		final: settings.final,
		...(path !== undefined && { path }),
		...(files && { files }),
		...(earlier && { earlier }),
	};
}
