/** The lines between which Git leaves two versions of a passage that it could not make one of. */
import { blockQuery, type Report } from '../../report/index.js';
import { lineEnd, nextLineStart, type Span } from '../../text/index.js';
import { type Finding, type Fix, unsafeFix } from '../rule.js';

const SIGN = /(?<![^\r\n])(?:[<>|]{7}(?: [^\r\n]*)?|={7})(?![^\r\n])/g;

interface Sign {
	/** Its first character. */
	readonly sign: string;
	readonly at: number;
	/** In code it is an example. */
	readonly shown: boolean;
}

const signs = blockQuery(({ prose }, source): readonly Sign[] | undefined => {
	const found = [...source.matchAll(SIGN)].map(
		({ index: at, 0: [sign = ''] }): Sign => ({
			sign,
			at,
			shown: prose.some(({ span }) => span.from <= at && at < span.to),
		}),
	);
	return found.length > 0 ? found : undefined;
});

export function* twoVersions(report: Report): Iterable<Finding> {
	/** The signs that have been seen of a passage, and where their lines begin. */
	let seen = '';
	let lines: number[] = [];
	for (const { from, value } of signs(report)) {
		for (const { sign, at, shown } of value) {
			if (sign === '<') [seen, lines] = [shown ? '<' : '', [from + at]];
			else {
				seen += sign;
				lines.push(from + at);
			}
			if (sign === '>' && WHOLE.test(seen)) yield* findings(report, lines);
		}
	}
}

const WHOLE = /^<\|?=>$/;

function* findings(report: Report, lines: readonly number[]): Iterable<Finding> {
	const { rope } = report;
	for (const from of lines) {
		yield {
			message: 'A program has left two versions here, one below the other. Keep one and remove this line',
			span: { from, to: lineEnd(rope, from) },
			fixes: () => fixes(report, lines),
		};
	}
}

function fixes({ rope }: Report, lines: readonly number[]): Fix[] {
	const [start, second] = lines as readonly [number, number];
	const [middle, end] = lines.slice(-2) as [number, number];
	const below = (line: number): number => nextLineStart(rope, lineEnd(rope, line)) ?? rope.length;
	const without = (...spans: Span[]) => spans.map((span) => ({ span, insert: '' }));
	return [
		unsafeFix('Keep the first version', without({ from: start, to: below(start) }, { from: second, to: below(end) })),
		unsafeFix('Keep the second version', without({ from: start, to: below(middle) }, { from: end, to: below(end) })),
	];
}
