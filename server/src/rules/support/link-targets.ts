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

/** The headings and annexes of a document by what people call them; gathered when first asked for. */
export class Targets {
	readonly #report: Report;
	#byName: ReadonlyMap<string, readonly Target[]> | undefined;

	constructor(report: Report) {
		this.#report = report;
	}

	/** Whether a heading has the address `fragment`. */
	has(fragment: string): boolean {
		return this.#report.headings.some(({ slug }) => `#${slug}` === fragment);
	}

	/** The annexes and headings that `words` name, but not the one that holds them, at `at`. */
	named(words: string, at: number): Target[] {
		const name = normal(words);
		if (name.length < 3) return [];
		this.#byName ??= gather(this.#report);
		const targets = (this.#byName.get(name) ?? []).filter(({ span }) => !(span.from <= at && at < span.to));
		return targets.filter(({ fragment }, index) => targets.findIndex((each) => each.fragment === fragment) === index);
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
	for (const { span, label, title, form } of annexes) {
		const name = rope.slice(span.from, span.to);
		const heading = form === 'heading' ? headings.find((each) => each.span.from === label.from) : undefined;
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
