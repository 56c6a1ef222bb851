import { type Annex, annexes, anyOf, type Heading, headings, input, query } from '../../../report/index.js';
import { addTo, lazily, oneLine, type Span, type Text } from '../../../text/index.js';

/** A place in the document that a link can target. */
export interface Target {
	/** For a menu: `the heading “Agenda”`, `Annex I`. */
	readonly title: string;
	/** With its `#`. */
	readonly fragment: string;
	readonly span: Span;
}

/** Among more with the same name, nobody finds the right one in a menu. */
const MOST = 20;

/** The headings and annexes of a document by their names; collected on demand. */
class Targets {
	readonly #headings: readonly Heading[];
	readonly #annexes: readonly Annex[];
	readonly #text: Text;
	#byFragment: ReadonlyMap<string, Heading> | undefined;
	#byName: ReadonlyMap<string, readonly Target[]> | undefined;

	constructor(headings: readonly Heading[], annexes: readonly Annex[], text: Text) {
		this.#headings = headings;
		this.#annexes = annexes;
		this.#text = text;
	}

	/** Whether a heading has the fragment `fragment`, with its `#`. */
	has(fragment: string): boolean {
		return this.#headingAt(fragment) !== undefined;
	}

	/** A menu's name for the heading with the fragment `fragment`, with its `#`, if there is one. */
	titleOf(fragment: string): string | undefined {
		const heading = this.#headingAt(fragment);
		return heading && titleOf(heading);
	}

	/** What the heading with the fragment `fragment`, with its `#`, says. */
	nameOf(fragment: string): string | undefined {
		return this.#headingAt(fragment)?.text.trim();
	}

	#headingAt(fragment: string): Heading | undefined {
		this.#byFragment ??= new Map(this.#headings.map((heading) => [`#${heading.slug}`, heading]));
		return this.#byFragment.get(fragment);
	}

	/** Those that are easy to tell apart, in document order. */
	all(): readonly Target[] {
		this.#byName ??= gather(this.#headings, this.#annexes, this.#text);
		const found = new Map<string, Target>();
		for (const target of [...this.#byName.values()].flat()) {
			if (!found.has(target.fragment)) found.set(target.fragment, target);
		}
		return [...found.values()].sort((a, b) => a.span.from - b.span.from);
	}

	/** The annexes and headings that `words` name, except the one that contains them, at `at`. */
	named(words: string, at: number): Target[] {
		const name = normal(words);
		if (name.length < 3) return [];
		this.#byName ??= gather(this.#headings, this.#annexes, this.#text);
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

/** Those of a report, for all links in it. */
export const targetsOf = query([headings, annexes, input.text], (...of) => new Targets(...of));

function gather(headings: readonly Heading[], annexes: readonly Annex[], text: Text): Map<string, Target[]> {
	const byName = new Map<string, Target[]>();
	const add = (name: string, target: Target): void => {
		const key = normal(name);
		addTo(byName, key, target);
	};
	for (const heading of headings) {
		const { text: name, slug, span } = heading;
		add(name, { title: titleOf(heading), fragment: `#${slug}`, span });
	}
	const byPlace = new Map(headings.map((each) => [each.span.from, each]));
	for (const { span, label, title, form } of annexes) {
		const name = text.slice(span.from, span.to);
		const heading = form === 'heading' ? byPlace.get(label.from) : undefined;
		if (heading) add(name, { title: `“${heading.text.trim()}”`, fragment: `#${heading.slug}`, span: label });
		if (form === 'heading') continue;
		const target = { title: name, fragment: `#${name.toLowerCase().replace(/\s+/g, '-')}`, span: label };
		add(name, target);
		if (title !== '') add(title, target);
	}
	return byName;
}

function titleOf({ text }: Heading): string {
	return `the heading “${text.trim()}”`;
}

const ARTICLE = lazily(() => new RegExp(`^\\s*${anyOf(({ grammar }) => grammar.the)}\\s+`, 'i'));

function normal(text: string): string {
	return oneLine(text.replace(/[*_`]/g, '').replace(ARTICLE(), '')).toLowerCase();
}
