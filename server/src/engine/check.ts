import { checkFrontMatter, type Settings } from '../config/index.js';
import { type Report, ReportReader } from '../report/index.js';
import { type Context, type Files, type Finding, type Fix, type Rule, rules, type Severity } from '../rules/index.js';
import type { Change, Text } from '../text/index.js';
import { Suppressions } from './suppression.js';

export interface RuleFinding extends Omit<Finding, 'fixes'> {
	readonly rule: Rule;
	/** As the user has set it. */
	readonly severity: Severity;
	/** Best first; made when first asked for. */
	readonly fixes: readonly Fix[];
}

class Found implements RuleFinding {
	readonly message: string;
	readonly span: Finding['span'];
	readonly rule: Rule;
	readonly severity: Severity;
	declare readonly related?: NonNullable<Finding['related']>;
	#fixes: Finding['fixes'];

	constructor({ message, span, fixes, related }: Finding, rule: Rule, severity: Severity) {
		this.message = message;
		this.span = span;
		this.rule = rule;
		this.severity = severity;
		if (related) this.related = related;
		this.#fixes = fixes;
	}

	get fixes(): readonly Fix[] {
		if (typeof this.#fixes === 'function') this.#fixes = this.#fixes();
		return this.#fixes;
	}
}

/** A rule that threw: a bug of ours, told where developers look, never in the user's text. */
export interface RuleFailure {
	readonly rule: Rule;
	readonly error: unknown;
}

export interface Checked {
	readonly report: Report;
	/** In the order of the text. */
	readonly findings: readonly RuleFinding[];
	readonly failures: readonly RuleFailure[];
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

	constructor(enabled: readonly Rule[] = rules) {
		this.#first = enabled.filter(({ last }) => !last);
		this.#last = enabled.filter(({ last }) => last);
	}

	/**
	 * @param path of the file, relative to the workspace, with `/`; for rules that look at its name.
	 * @param since an earlier check of the same document by this checker, and what has changed since, if
	 * that is known: what has not changed is not read again.
	 * @param files around it; without them links to other files are not judged.
	 */
	check(text: Text | string, settings: Settings, path?: string, since?: CheckedBefore, files?: Files): Checked {
		const options = {
			annexWords: settings.annexWords,
			externalAnnexes: settings.externalAnnexes,
			...settings.kind,
			...(path !== undefined && { path }),
		};
		const before = since && { report: since.checked.report, ...(since.change && { change: since.change }) };
		const report = this.#reader.read(text, options, before);
		const context = contextOf(report, settings, path, files);
		const failures: RuleFailure[] = [];
		const ran = new Set<string>();
		const suppressions = new Suppressions(report);
		const kept: RuleFinding[] = [];
		const run = (rule: Rule, about: Context): void => {
			const severity = severityOf(rule, settings);
			if (severity === 'off' || !speaksAbout(rule, report)) return;
			try {
				for (const each of rule.check(report, about)) {
					const finding = new Found(each, rule, severity);
					if (suppressions.empty || !suppressions.silence(finding)) kept.push(finding);
				}
				if (!rule.looksAtFiles) ran.add(rule.id);
			} catch (error) {
				failures.push({ rule, error });
			}
		};
		for (const rule of this.#first) run(rule, context);
		if (this.#last.length > 0 && !suppressions.empty) {
			const unused = suppressions.unused((id) => ran.has(id));
			for (const rule of this.#last) run(rule, { ...context, unused });
		}
		kept.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1));
		return { report, findings: kept, failures };
	}
}

function speaksAbout({ scope }: Rule, { kind }: Report): boolean {
	return scope === 'markdown' || kind === 'report' || (scope === 'meeting' && kind === 'agenda');
}

/** What may be left open in a draft is an error in a final report, unless the user has turned the rule off. */
function severityOf({ id, severity, whenFinal }: Rule, settings: Settings): Severity | 'off' {
	const chosen = settings.rules[id] ?? severity;
	return settings.final && whenFinal !== undefined && chosen !== 'off' ? whenFinal : chosen;
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
