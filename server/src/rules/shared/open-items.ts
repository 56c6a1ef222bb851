/** What was to be spoken of, and which of it the paragraphs of a report take up. */
import {
	type AgendaItem,
	agendas,
	allWords,
	blockQuery,
	blockQueryWith,
	isRoutine,
	query,
	type Report,
	sameValue,
} from '../../report/index.js';
import { addTo, joined, lazily, spanAt } from '../../text/index.js';

/** Each paragraph is compared with all items that share a word with it, and no meeting gets through more than this. */
const MOST_ITEMS = 400;

/** Shorter words say little, and endings say nothing. */
const WORD_LENGTH = 4;
const STEM_LENGTH = 5;

const small = lazily(() => allWords(({ joins, endsOpen, goesOn }) => [...joins, ...endsOpen, ...goesOn]));

/** What its longer words begin with. */
export function stemsOf(text: string): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		if (word.length >= WORD_LENGTH && !small().has(word)) stems.add(word.slice(0, STEM_LENGTH));
	}
	return stems;
}

/** What a report may take up, by number. */
interface Subjects {
	/** Which have a word with this stem. */
	readonly byStem: ReadonlyMap<string, readonly number[]>;
	/** How many stems each has. */
	readonly sizes: readonly number[];
}

function subjectsOf(all: readonly Iterable<string>[]): Subjects {
	const byStem = new Map<string, number[]>();
	const sizes = all.map((stems, number) => {
		let size = 0;
		for (const stem of stems) {
			size++;
			addTo(byStem, stem, number);
		}
		return size;
	});
	return { byStem, sizes };
}

/** Half of its words. */
const half = (size: number): number => size / 2;

/** The numbers of the subjects that a paragraph takes up: it has enough of their words. */
function takenUpIn(paragraph: Iterable<string>, { byStem, sizes }: Subjects, enough = half): number[] {
	const hits = new Map<number, number>();
	for (const stem of paragraph) {
		for (const number of byStem.get(stem) ?? []) hits.set(number, (hits.get(number) ?? 0) + 1);
	}
	return [...hits].filter(([number, count]) => count >= enough(sizes[number]!)).map(([number]) => number);
}

/** The stems of each paragraph of a block. */
const paragraphs = blockQuery(({ prose }): readonly ReadonlySet<string>[] | undefined => {
	const all = prose.map(({ text }) => stemsOf(text)).filter(({ size }) => size > 0);
	return all.length > 0 ? all : undefined;
});

/**
 * Which of `subjects`, given by their stems, some paragraph takes up, by number.
 *
 * @param enough how many of a subject's stems it must have.
 */
export function takenUp(
	report: Report,
	subjects: readonly ReadonlySet<string>[],
	enough: (size: number) => number,
): ReadonlySet<number> {
	const known = subjectsOf(subjects);
	return new Set(paragraphs.values(report).flatMap((all) => all.flatMap((stems) => takenUpIn(stems, known, enough))));
}

/** Not routine, and without a paragraph of their own; of an agenda of hundreds, none. */
const candidates = query([agendas], (all): readonly AgendaItem[] => {
	const items = all.flatMap(({ items }) => items).filter(({ more }) => !more);
	const found = items.filter(({ title }) => !isRoutine(title) && stemsOf(title).size > 0);
	return found.length > MOST_ITEMS ? [] : found;
});

const titles = query([candidates], (items) => items.map(({ title }) => [...stemsOf(title)]), sameValue);
const subjects = query([titles], subjectsOf);

/** Where paragraphs take up candidates, and which. */
const takings = blockQueryWith(
	[subjects],
	({ facts }, subjects): readonly Taking[] | undefined => {
		if (subjects.sizes.length === 0) return undefined;
		const found = facts.prose.flatMap(({ text, span }) => {
			const numbers = takenUpIn(stemsOf(text), subjects);
			return numbers.length > 0 ? [{ at: span.from, numbers }] : [];
		});
		return found.length > 0 ? found : undefined;
	},
	sameValue,
);

interface Taking {
	readonly at: number;
	readonly numbers: readonly number[];
}

/** The agenda items that need a paragraph, and have none. What the agenda itself says does not count. */
export const openItems = query(
	[agendas, candidates, takings],
	(agendas, items, takings): readonly AgendaItem[] => {
		const lists = joined(agendas.map(({ label, end }) => ({ from: label.from, to: end })));
		const taken = new Set<number>();
		for (const { from, value } of takings) {
			for (const { at, numbers } of value) {
				if (spanAt(lists, from + at)) continue;
				for (const number of numbers) taken.add(number);
			}
		}
		return items.filter((_, number) => !taken.has(number));
	},
	sameValue,
);
