/** Handles in the text that nearly, but not quite, match one on the list of participants. */
import {
	blockQueryWith,
	isInChat,
	listed,
	markAround,
	query,
	type Report,
	sameItems,
	sourceSpan,
} from '../../report/index.js';
import { isOneEdit, narrowed, type Span, shift } from '../../text/index.js';
import type { EarlierReports } from '../earlier.js';
import { type Finding, unsafeFix } from '../rule.js';
import { isLongEnough } from '../shared/people/name-slip.js';

/** Nobody meets in greater numbers. */
const MOST_LISTED = 300;

const handles = query(
	[listed],
	(people): readonly string[] => {
		const all = people.flatMap(({ name, form, handle = form === 'handle' ? name : undefined }) =>
			handle === undefined ? [] : [handle],
		);
		return [...new Set(all)].slice(0, MOST_LISTED);
	},
	sameItems,
);

interface Slip {
	readonly written: string;
	readonly span: Span;
	readonly meant: string;
}

const slips = blockQueryWith([handles], ({ facts, source }, all): readonly Slip[] | undefined => {
	if (all.length === 0 || !source.includes('@')) return undefined;
	const found = facts.prose.flatMap((prose) =>
		[...prose.text.matchAll(HANDLE)].flatMap(({ index, 1: written = '' }) => {
			const plain = { from: index + 1, to: index + 1 + written.length };
			const meant = prose.within === 'quote' ? undefined : meantBy(written, all);
			if (meant === undefined || markAround(prose, plain, 'link', 'code', 'html', 'image')) return [];
			return [{ written, span: sourceSpan(prose, plain), meant }];
		}),
	);
	return found.length > 0 ? found : undefined;
});

/** In no address, and not the name of a team or a package: "@lund/boats". */
const HANDLE = narrowed(/(?<![\p{L}\p{N}/.@_-])@([\p{L}\p{N}_-]+)(?![\p{L}\p{N}_@/-]|\.[\p{L}\p{N}])/gu);

/** The only one on the list that differs by a letter or two that changed places, neither the first nor the last. */
function meantBy(written: string, all: readonly string[]): string | undefined {
	const key = written.toLowerCase();
	const near = all.filter((each) => {
		const other = each.toLowerCase();
		return key === other || (isOneEdit(key, other) && isLongEnough(key, other) && isInside(key, other));
	});
	return near.length === 1 && near[0]!.toLowerCase() !== key ? near[0] : undefined;
}

/** "ann1" and "ann2" are two, and so may be "annl" and "annb", or "annl" and "annll". */
function isInside(key: string, other: string): boolean {
	const bare = (handle: string): string => handle.replace(/\p{L}/gu, '');
	if (bare(key) !== bare(other) || key.startsWith(other) || other.startsWith(key)) return false;
	return key[0] === other[0] && key.at(-1) === other.at(-1);
}

export function* misspeltHandles(report: Report, earlier: EarlierReports | undefined): Iterable<Finding> {
	for (const { from, value } of slips(report)) {
		for (const { written, span: place, meant } of value) {
			const span = shift(place, from);
			if (isInChat(report, span.from) || (earlier?.listings(report, written) ?? 0) > 0) continue;
			yield {
				message: `“${written}” is listed as “${meant}”. Write the name the same way in both places`,
				span,
				mild: true,
				fixes: () => [unsafeFix(`Write “${meant}”`, [{ span, insert: meant }])],
			};
		}
	}
}
