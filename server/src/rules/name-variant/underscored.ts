/** Names with a hyphen that stand with an underscore elsewhere: "NL_SBB" for “NL-SBB”. */
import {
	blockQuery,
	markAround,
	nameUses,
	type Prose,
	type Report,
	sameValue,
	sourceSpan,
} from '../../report/index.js';
import { countsOf, narrowed, type Span, shift } from '../../text/index.js';

/** A word in the text, and where. */
interface Underscored {
	readonly written: string;
	readonly span: Span;
}

const found = blockQuery(({ prose }): readonly Underscored[] | undefined => {
	const all = prose.flatMap(underscoredIn);
	return all.length > 0 ? all : undefined;
}, sameValue);

function underscoredIn(prose: Prose): readonly Underscored[] {
	const { text } = prose;
	if (prose.within === 'quote' || !text.includes('_')) return [];
	return [...text.matchAll(NAME)].flatMap(({ index: from, 0: written }) => {
		const to = from + written.length;
		if (markAround(prose, { from, to }, 'link', 'code', 'html', 'image')) return [];
		return [{ written, span: sourceSpan(prose, { from, to }) }];
	});
}

/** Two acronyms: "Max_Size" is somebody's variable, and what stands in a path or before a bracket is code. */
const NAME = narrowed(
	/(?<![\p{L}\p{N}_@/\\.:#=-])\p{Lu}[\p{Lu}\p{N}]+_\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}_@/\\(=[-])/gu,
);

/** So often with a hyphen, and at least as often as not, it is a name. */
const OFTEN = 3;

export interface Hyphenated extends Underscored {
	readonly name: string;
	/** How often the report has it so. */
	readonly here: number;
}

/** In order. */
export function underscored(report: Report): readonly Hyphenated[] {
	const all = found(report).flatMap(({ from, value }) =>
		value.map(({ written, span }) => ({ written, span: shift(span, from) })),
	);
	const times = countsOf(all.map(({ written }) => written));
	return all.flatMap((each) => {
		const name = each.written.replace('_', '-');
		const here = nameUses(report).get(name)?.count ?? 0;
		return here >= OFTEN && here >= times.get(each.written)! ? [{ ...each, name, here }] : [];
	});
}
