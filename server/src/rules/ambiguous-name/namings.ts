/** Where a block has a given name that several share: before a colon and nothing else, or with more of the name. */
import { blockQueryWith, fold, nameRunsOf, opensTurn, type Prose, sourceSpan } from '../../report/index.js';
import { narrowed, type Span } from '../../text/index.js';
import { couldBe, isInitial, type Namesake, namesakes } from './namesakes.js';

export interface Naming {
	/** In the form for comparison. */
	readonly given: string;
	/** The given name, in the block. */
	readonly span: Span;
	/** Whom else the name tells: it says more than the given name. */
	readonly told?: Told;
	/** "Ann: L: …": the initial behind the colon that divides it from the name, up to its end, in the block. */
	readonly torn?: { readonly initial: string; readonly span: Span };
}

interface Told {
	/** As it is listed. */
	readonly name: string;
	/** What stands behind the given name: "L", "L.", "Lee". */
	readonly rest: string;
	/** Before a colon and what was said. */
	readonly turn: boolean;
}

export const namings = blockQueryWith([namesakes], (block, known): readonly Naming[] | undefined => {
	if (known.size === 0) return undefined;
	let found: Naming[] | undefined;
	for (const { prose, words } of nameRunsOf(block)) {
		for (const { written, from, to } of words) {
			const given = fold(written);
			const people = known.get(given);
			const naming = people && namingAt(prose, { from, to }, people);
			if (!naming) continue;
			found ??= [];
			found.push({ given, span: sourceSpan(prose, { from, to }), ...naming });
		}
	}
	return found;
});

/** The rest of a name. */
const REST = narrowed(/^[ \u00A0](\p{Lu}[\p{L}\p{M}'’‐‑-]*(?: \p{L}[\p{L}\p{M}'’‐‑-]*){0,3}\.?)(?=\s?[:(])/u);
const INITIAL = narrowed(/^[ \u00A0](\p{Lu})(?![\p{L}\p{M}'’‐‑&-])/u);
const COLON = /^\s?:/;
const TORN = narrowed(/^(:[ \u00A0](\p{Lu})):/u);
/** Nobody's family name is longer. */
const REACH = 60;

function namingAt(
	prose: Prose,
	{ from, to }: Span,
	people: readonly Namesake[],
): Pick<Naming, 'told' | 'torn'> | undefined {
	const { text, kind } = prose;
	const after = text.slice(to, to + REACH);
	const [, torn, initial = ''] = TORN.exec(after) ?? [];
	if (COLON.test(after)) {
		if (kind !== 'paragraph' || !opensTurn({ prose, from, to })) return undefined;
		if (torn === undefined) return {};
		return { torn: { initial, span: sourceSpan(prose, { from, to: to + torn.length }) } };
	}
	const [, whole] = REST.exec(after) ?? [];
	const turn = whole !== undefined && opensTurn({ prose, from, to: to + 1 + whole.length });
	const rest = turn ? whole : INITIAL.exec(after)?.[1];
	if (rest === undefined) return undefined;
	const [one, other] = people.filter(({ family }) => couldBe(rest, family) || isInitialOf(family, rest));
	return one && !other ? { told: { name: one.name, rest, turn } } : undefined;
}

/** "Ann Lee" where the list has "Ann L." */
function isInitialOf(family: string, rest: string): boolean {
	return isInitial(family) && couldBe(family, rest);
}
