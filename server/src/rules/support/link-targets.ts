import type { Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';

/** A place in the document that a link can lead to. */
export interface Target {
	/** For a menu: `the heading “Agenda”`, `Annex I`. */
	readonly title: string;
	/** With its `#`. */
	readonly fragment: string;
	readonly span: Span;
}

/** Among more that are called the same, a writer finds none in a menu. */
const MOST = 20;

/** The headings and annexes of a document by what people call them; gathered when first asked for. */
export class Targets {
	readonly #report: Report;
	#slugs: ReadonlySet<string> | undefined;
	#byName: ReadonlyMap<string, readonly Target[]> | undefined;

	constructor(report: Report) {
		this.#report = report;
	}

	/** Whether a heading has the address `fragment`. */
	has(fragment: string): boolean {
		this.#slugs ??= new Set(this.#report.headings.map(({ slug }) => slug));
		return fragment.startsWith('#') && this.#slugs.has(fragment.slice(1));
	}

	/** The annexes and headings that `words` name, but not the one that holds them, at `at`. */
	named(words: string, at: number): Target[] {
		const name = normal(words);
		if (name.length < 3) return [];
		this.#byName ??= gather(this.#report);
		const found: Target[] = [];
		for (const target of this.#byName.get(name) ?? []) {
			const { span, fragment } = target;
			if ((span.from <= at && at < span.to) || found.some((each) => each.fragment === fragment)) continue;
			found.push(target);
			if (found.length === MOST) break;
		}
		return found;
	}
}

function gather({ headings, annexes, rope }: Report): Map<string, Target[]> {
	const byName = new Map<string, Target[]>();
	const add = (name: string, target: Target): void => {
		const key = normal(name);
		const known = byName.get(key);
		if (known) known.push(target);
		else byName.set(key, [target]);
	};
	for (const { text: title, slug, span } of headings) {
		add(title, { title: `the heading “${title.trim()}”`, fragment: `#${slug}`, span });
	}
	const byPlace = new Map(headings.map((each) => [each.span.from, each]));
	for (const { span, label, title, form } of annexes) {
		const name = rope.slice(span.from, span.to);
		const heading = form === 'heading' ? byPlace.get(label.from) : undefined;
		if (heading) add(name, { title: `“${heading.text.trim()}”`, fragment: `#${heading.slug}`, span: label });
		if (form === 'heading') continue;
		const target = { title: name, fragment: `#${name.toLowerCase().replace(/\s+/g, '-')}`, span: label };
		add(name, target);
		if (title !== '') add(title, target);
	}
	return byName;
}

function normal(text: string): string {
	return text
		.replace(/[*_`]/g, '')
		.replace(/^\s*the\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
