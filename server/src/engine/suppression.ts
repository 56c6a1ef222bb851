import type { Comment, Report } from '../report/index.js';
import { LineIndex, type Span } from '../text/index.js';
import type { RuleFinding } from './check.js';

const DIRECTIVE = /^rapporteur-(disable-next-line|disable|enable)(?:\s+([\s\S]*?))?(?:\s+--[\s\S]*)?$/;

/** Where findings are silenced: of these rules, or of all where there are none. */
interface Silence {
	readonly span: Span;
	readonly rules: ReadonlySet<string>;
}

/** What comments and front matter say of findings that are not to be reported. */
export class Suppressions {
	readonly #silences: readonly Silence[];
	readonly #allowed: ReadonlySet<string>;

	constructor(report: Report) {
		this.#allowed = allowed(report);
		this.#silences = readSilences(report);
	}

	/** Nothing is silenced. */
	get empty(): boolean {
		return this.#allowed.size === 0 && this.#silences.length === 0;
	}

	covers({ rule, span }: RuleFinding): boolean {
		if (this.#allowed.has(rule.id)) return true;
		return this.#silences.some(
			({ span: { from, to }, rules }) =>
				from <= span.from && span.from < to && (rules.size === 0 || rules.has(rule.id)),
		);
	}
}

/** The rule ids under `allow:` in the front matter. */
function allowed({ frontMatter }: Report): ReadonlySet<string> {
	const value = frontMatter?.values.allow;
	const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
	return new Set(ids.filter((id) => typeof id === 'string'));
}

function readSilences({ comments, text }: Report): Silence[] {
	const directives = comments.flatMap((comment) => readDirective(comment) ?? []);
	if (directives.length === 0) return [];
	const lines = new LineIndex(text);
	const silences: Silence[] = [];
	const open = new Map<string, { from: number; rules: ReadonlySet<string> }>();
	for (const { kind, rules, span } of directives) {
		if (kind === 'disable-next-line') {
			const next = lines.lineAt(span.to) + 1;
			const to = next + 1 < lines.lineCount ? lines.lineStart(next + 1) : text.length + 1;
			silences.push({ span: { from: lines.lineStart(next), to }, rules });
		} else if (kind === 'disable') {
			open.set([...rules].sort().join(' '), { from: span.to, rules });
		} else {
			for (const [key, silence] of open) {
				if (rules.size > 0 && key !== [...rules].sort().join(' ')) continue;
				silences.push({ span: { from: silence.from, to: span.from }, rules: silence.rules });
				open.delete(key);
			}
		}
	}
	for (const { from, rules } of open.values()) silences.push({ span: { from, to: text.length + 1 }, rules });
	return silences;
}

function readDirective({ value, span }: Comment) {
	const [, kind, ids = ''] = DIRECTIVE.exec(value) ?? [];
	if (kind === undefined) return undefined;
	const rules: ReadonlySet<string> = new Set(ids.split(/[\s,]+/).filter((id) => id !== ''));
	return { kind, rules, span };
}
