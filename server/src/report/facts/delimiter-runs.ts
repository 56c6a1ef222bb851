import type { PhrasingContent } from 'mdast';
import type { Span } from '../../text/index.js';
import { spanOf } from './prose.js';

/** A run of `*` that CommonMark leaves as literal text. */
export interface DelimiterRun {
	readonly span: Span;
	/** The character before it, empty at the start of the prose; likewise after. */
	readonly before: string;
	readonly after: string;
	/** Left-flanking, so it could have opened (CommonMark 6.2). */
	readonly opens: boolean;
	/** Right-flanking, so it could have closed. */
	readonly closes: boolean;
	/** Emphasis that consumed the rest of the author's marker: the `*word*` in `**word*`. */
	readonly emphasis?: Span;
	/** Strong emphasis that it touches: the author typed more asterisks than bold takes. */
	readonly strong?: Span;
}

/** The literal runs in `children`, in document order. `prose` bounds what counts as surroundings. */
export function readDelimiterRuns(children: readonly PhrasingContent[], source: string, prose: Span): DelimiterRun[] {
	const runs: DelimiterRun[] = [];
	visit(children, source, prose, runs);
	return runs;
}

function visit(children: readonly PhrasingContent[], source: string, prose: Span, runs: DelimiterRun[]): void {
	children.forEach((node, index) => {
		if (node.type !== 'text') {
			// The text of an autolink is an address, where an asterisk is just a character.
			const address = node.type === 'link' && source[node.position?.start.offset ?? 0] !== '[';
			if ('children' in node && !address) visit(node.children, source, prose, runs);
			return;
		}
		const { from, to } = spanOf(node);
		for (const run of literalRuns(source.slice(from, to))) {
			const span = { from: from + run.from, to: from + run.to };
			const beside =
				(span.from === from && children[index - 1]) || (span.to === to && children[index + 1]) || undefined;
			runs.push(describe(source, span, prose, beside));
		}
	});
}

/** The runs of `*` in a text node's source, except those escaped by a backslash. */
function* literalRuns(text: string): Generator<Span> {
	for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
		if (escaped(text, at)) {
			at++;
			continue;
		}
		const from = at;
		while (text[at] === '*') at++;
		yield { from, to: at };
	}
}

function escaped(text: string, at: number): boolean {
	let backslashes = 0;
	while (text[at - backslashes - 1] === '\\') backslashes++;
	return backslashes % 2 === 1;
}

function describe(source: string, span: Span, prose: Span, beside: PhrasingContent | undefined): DelimiterRun {
	const before = span.from > prose.from ? characterBefore(source, span.from) : '';
	const after = span.to < prose.to ? characterAfter(source, span.to) : '';
	const [blankBefore, blankAfter] = [isBlank(before), isBlank(after)];
	const [markBefore, markAfter] = [isPunctuation(before), isPunctuation(after)];
	const written = beside && spanOf(beside);
	const starred = written !== undefined && source[written.from] === '*';
	return {
		span,
		before,
		after,
		opens: !blankAfter && (!markAfter || blankBefore || markBefore),
		closes: !blankBefore && (!markBefore || blankAfter || markAfter),
		...(starred && beside?.type === 'emphasis' && { emphasis: written }),
		...(starred && beside?.type === 'strong' && { strong: written }),
	};
}

function characterBefore(source: string, at: number): string {
	const low = source.charCodeAt(at - 1);
	return low >= 0xdc00 && low < 0xe000 && at > 1 ? source.slice(at - 2, at) : source.slice(at - 1, at);
}

function characterAfter(source: string, at: number): string {
	const code = source.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

export function isBlank(character: string): boolean {
	return character === '' || /^\s$/.test(character);
}

/** Unicode punctuation or symbol, as CommonMark 0.31 defines it. */
export function isPunctuation(character: string): boolean {
	return character < '\x80' ? /^[!-/:-@[-`{-~]$/.test(character) : /^[\p{P}\p{S}]$/u.test(character);
}
