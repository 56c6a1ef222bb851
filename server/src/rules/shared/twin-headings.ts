/** Headings that stand twice in one part of a report: one of them is empty, or the same stands below both. */
import { isEmptySection, memoizeOn, type Report, type Section, type Sections, sections } from '../../report/index.js';
import { addTo, lowerCase, oneLine, type Span } from '../../text/index.js';

export interface TwinHeadings {
	readonly name: string;
	readonly first: Span;
	readonly second: Span;
	/** What may go: `first` if nothing stands below that, `second` with its text, or without if there is none. */
	readonly spare: 'first' | 'second';
	/** The spare one, with what stands below it. */
	readonly whole: Span;
	readonly isEmpty: boolean;
}

/** Where more than one heading stands twice, the first ones are a plan of what follows, or a form with parts that recur. */
export function twinHeadings(report: Report): TwinHeadings | undefined {
	const all = sections(report);
	const found = pairs(all.root).flatMap(([first, second]) => twins(report, all, first, second) ?? []);
	return found.length === 1 ? found[0] : undefined;
}

type Pair = readonly [first: Section, second: Section];

/** Under one title, of one level and in the same words; of the whole report, and the same as long as no title changes. */
const pairs = memoizeOn((root: Section): readonly Pair[] => {
	const found: Pair[] = [];
	const open = [root];
	for (let parent = open.pop(); parent; parent = open.pop()) {
		open.push(...parent.children);
		const named = new Map<string, Section[]>();
		for (const section of parent.children) {
			const name = oneLine(lowerCase(section.title));
			if (section.form === 'heading' && name !== '') addTo(named, `${section.depth} ${name}`, section);
		}
		for (const [first, second, third] of named.values()) if (first && second && !third) found.push([first, second]);
	}
	return found;
});

function twins({ rope }: Report, all: Sections, first: Section, second: Section): TwinHeadings | undefined {
	const [isBare, isBareToo] = [first, second].map((each) => isEmptySection(all, each, rope));
	const isSame = !isBare && !isBareToo && haveSame(rope, all, first, second);
	if (isBare === isBareToo && !isSame) return undefined;
	const spare = isBare ? 'first' : 'second';
	return {
		...{ name: oneLine(second.title), first: all.title(first), second: all.title(second), spare },
		...{ whole: all.whole(isBare ? first : second), isEmpty: !isSame },
	};
}

/** No part that is pasted twice is longer. */
const LONGEST = 5_000;

function haveSame(rope: Report['rope'], all: Sections, ...both: Pair): boolean {
	const [one, other] = both.map((section) => ({ from: all.title(section).to, to: all.whole(section).to }));
	if ([one!, other!].some(({ from, to }) => to - from > LONGEST)) return false;
	return rope.slice(one!.from, one!.to).trim() === rope.slice(other!.from, other!.to).trim();
}
