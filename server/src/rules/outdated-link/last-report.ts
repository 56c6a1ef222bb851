/** Links that are to lead to the last report, and lead to one before that: "[last meeting](2024-12-11.md)". */
import { anyOf, blockQuery, dayOfIso, isoOf, meetingDate, type Report } from '../../report/index.js';
import { lazily, lowerCase, narrowed, oneLine, type Span, shift } from '../../text/index.js';
import { isoInEnglish } from '../../writing/index.js';
import type { EarlierReport } from '../earlier.js';
import { type Context, type Finding, type Fix, preferredFix } from '../rule.js';
import { meetingDayInFileName } from '../shared/file-name.js';
import { asDestination } from '../shared/links/earlier-addresses.js';

interface LastLink {
	/** Plain text. */
	readonly words: string;
	readonly url: string;
	readonly destination: Span;
}

const LAST = lazily(() => narrowed(`^${anyOf(({ markup }) => markup.lastReport)}$`, 'u'));
/** No such words are longer. */
const LONGEST = 80;

const lastLinks = blockQuery((facts, source): readonly LastLink[] | undefined => {
	const found = facts.links.flatMap(({ image, auto, url, destination, content }): LastLink[] => {
		if (image || auto || !destination || content.to - content.from > LONGEST) return [];
		const words = oneLine(source.slice(content.from, content.to).replace(/[*_]/g, '')).trim();
		return LAST().test(lowerCase(words)) ? [{ words, url, destination }] : [];
	});
	return found.length > 0 ? found : undefined;
});

export function* linksToEarlier(report: Report, { earlier, path }: Context): Iterable<Finding> {
	const links = lastLinks(report);
	if (links.length === 0 || !earlier || !isDated(report, path)) return;
	const [last, ...others] = earlier.reportsBefore(report).filter(isSure);
	if (!last) return;
	for (const { from, value } of links) {
		for (const { words, url, destination } of value) {
			const old = ledTo(url, [last, ...others]);
			if (!old || old.date >= last.date) continue;
			const span = shift(destination, from);
			yield {
				message: `“${words}” leads to the report of ${isoInEnglish(old.date)}, and the last one is that of ${isoInEnglish(last.date)}. Link to it`,
				span,
				fixes: fixesOf(url, old, last, span),
			};
		}
	}
}

/** The report says one day only, and its file no other one. */
function isDated(report: Report, path: string | undefined): boolean {
	const stated = meetingDate(report).said.flatMap(({ date }) =>
		date.days.map(({ year, month, day }) => ({ year, month, day })),
	);
	const named = meetingDayInFileName(path);
	const days = new Set([...stated, ...(named ? [named] : [])].map((day) => isoOf({ ...day, year: day.year ?? 0 })));
	return days.size === 1;
}

function isSure({ path, date }: EarlierReport): boolean {
	const named = meetingDayInFileName(path);
	return named === undefined || isoOf(named) === isoOf(dayOfIso(date));
}

const EXTENSION = /\.(?:md|markdown|html?)$/i;

function partsOf(address: string): string[] {
	return address.split(/[?#]/, 1)[0]!.replace(/\/$/, '').replace(EXTENSION, '').split('/');
}

/** How many parts from the end on are the same; those of a name without figures tell nothing. */
function sharedParts(url: string, path: string): number {
	const [one, other] = [partsOf(url).reverse(), partsOf(path).reverse()];
	let same = 0;
	while (same < one.length && same < other.length && one[same] === other[same]) same++;
	const isOther = /^[a-z][a-z\d+.-]*:/i.test(url) && same < 2;
	return isOther || !one.slice(0, same).some((part) => /\d/.test(part)) ? 0 : same;
}

/** The report to which an address leads, if it is the only one. */
function ledTo(url: string, reports: readonly EarlierReport[]): EarlierReport | undefined {
	const found = reports.filter(({ path }) => sharedParts(url, path) > 0);
	return found.length === 1 ? found[0] : undefined;
}

/** The same address with the parts of the other report. */
function fixesOf(url: string, old: EarlierReport, last: EarlierReport, span: Span): readonly Fix[] {
	const same = sharedParts(url, old.path);
	const [before, after] = [partsOf(old.path), partsOf(last.path)];
	if (before.length !== after.length || before.slice(0, -same).join('/') !== after.slice(0, -same).join('/')) return [];
	const parts = partsOf(url);
	const written = parts.join('/');
	const address = [...parts.slice(0, -same), ...after.slice(-same)].join('/') + url.slice(written.length);
	const insert = asDestination(address);
	if (insert === undefined) return [];
	return [{ ...preferredFix(`Link to ${address}`, [{ span, insert }]), leadsTo: insert }];
}
