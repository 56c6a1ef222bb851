/** Items that have the word of the others and no number: "TOP 4 Accounts", then "TOP Tools". */
import {
	anyOfAsWritten,
	blockQuery,
	type Prose,
	query,
	type Report,
	sameValue,
	sourceSpan,
} from '../../report/index.js';
import { addTo, lazily, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';
import { inShort } from '../shared/few-words.js';

interface ItemTitle {
	/** How it stands there: those that are counted together look alike. */
	readonly look: string;
	/** As written: "TOP". */
	readonly word: string;
	readonly number?: number;
	/** What stands between the number and the name: ": ". */
	readonly sign: string;
	readonly name: string;
	/** Of the word. */
	readonly span: Span;
}

const TITLE = lazily(() => {
	const words = anyOfAsWritten(({ item, itemCapitals }) => [...item, ...itemCapitals]);
	return narrowed(
		`^(${words})\\s{1,2}(?:(\\d{1,2})(\\s?[.:)–—-]{0,2})(?=\\s+\\S)|(?=["“„«]?\\p{Lu}\\p{L}))(.*)$`,
		'su',
	);
});
/** Digits, a roman numeral, a letter for one that is still to come, and what goes on like a sentence. */
const OTHER = /^(?:[\d.]|[IVXLCN]+(?!\p{L}))|[.,;:!?…]$|[\r\n]/u;
const LONGEST = 100;

const titles = blockQuery(({ prose }): readonly ItemTitle[] | undefined => {
	const found = prose.flatMap(titleIn);
	return found.length > 0 ? found : undefined;
}, sameValue);

function titleIn(prose: Prose): ItemTitle[] {
	const { text, kind, depth = 0, container, marks, item, within } = prose;
	if (kind === 'cell' || within || text.length > LONGEST || (container === 'item' && !item)) return [];
	const [, word, number, sign = '', rest = ''] = TITLE().exec(text) ?? [];
	const name = rest.trim();
	if (word === undefined || OTHER.test(name)) return [];
	const isBold = marks.some((mark) => mark.kind === 'strong' && mark.plain.from === 0);
	return [
		{
			look: `${kind} ${depth} ${container} ${isBold}`,
			...(number !== undefined && { number: Number(number) }),
			...{ word, sign, name, span: sourceSpan(prose, { from: 0, to: word.length }) },
		},
	];
}

interface PlacedItem extends ItemTitle {
	/** Where its block begins. */
	readonly from: number;
}

/** Items that look alike, up to where they are counted from 1 anew. */
const series = query([titles], (collected): readonly (readonly PlacedItem[])[] => {
	const alike = new Map<string, PlacedItem[][]>();
	for (const { from, value } of collected) {
		for (const title of value) {
			const key = `${title.look} ${title.word}`;
			const open = alike.get(key)?.at(-1);
			if (open && title.number !== 1) open.push({ ...title, from });
			else addTo(alike, key, [{ ...title, from }]);
		}
	}
	return [...alike.values()].flat().filter(isCounted);
});

/** From 1 on, and further than that. */
function isCounted(items: readonly PlacedItem[]): boolean {
	const numbers = items.flatMap(({ number }) => number ?? []);
	return items[0]?.number === 1 && numbers.length > 1 && numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
}

export function* unnumberedItems(report: Report): Iterable<Finding> {
	const all = series(report);
	const bearers = new Map<string, string[]>();
	for (const { word, number, name } of all.flat()) {
		if (number !== undefined) addTo(bearers, `${word} ${number}`, lowerCase(name));
	}
	for (const items of all) {
		const names = new Set(items.flatMap(({ number, name }) => (number === undefined ? [] : lowerCase(name))));
		for (const { item, number } of unnumbered(items)) {
			const name = lowerCase(item.name);
			// The same one, taken up again.
			if (names.has(name)) continue;
			const others = bearers.get(`${item.word} ${number}`);
			yield finding(item, others && !others.includes(name) ? undefined : number, items[0]!);
		}
	}
}

/** The items without a number, each with that which the others leave for it. */
function unnumbered(
	items: readonly PlacedItem[],
): { readonly item: PlacedItem; readonly number: number | undefined }[] {
	const found: { item: PlacedItem; number: number | undefined }[] = [];
	let last = 0;
	let open: PlacedItem[] = [];
	const close = (next: number | undefined): void => {
		const fits = next === undefined || next === last + open.length + 1;
		found.push(...open.map((item, at) => ({ item, number: fits ? last + at + 1 : undefined })));
		open = [];
	};
	for (const item of items) {
		if (item.number === undefined) open.push(item);
		else {
			close(item.number);
			last = item.number;
		}
	}
	close(undefined);
	return found;
}

function finding({ word, name, span, from }: PlacedItem, number: number | undefined, first: PlacedItem): Finding {
	const named = `“${word} ${inShort(name)}” has no number, unlike “${word} ${first.number}”`;
	const place = shift(span, from);
	if (number === undefined) return { message: `${named}. Number it`, span: place, fixes: [] };
	const numbered = `${word} ${number}`;
	return {
		message: `${named}. This one should be ${numbered}`,
		span: place,
		fixes: [preferredFix(`Write “${numbered}”`, [{ span: place, insert: `${numbered}${first.sign}` }])],
	};
}
