/** What a report says, by topic, as its readers would list it. */
import {
	meetingDate,
	meetingNumber,
	nextMeetings,
	type Report,
	type Section,
	type Sections,
	sections,
} from '../report/index.js';
import { type Entry, outlineOf } from '../summary/index.js';
import { LineIndex, type Span, shift } from '../text/index.js';

/** In the order in which they are told, and what people call them. */
export const TOPICS = {
	meeting: 'The meeting',
	agenda: 'Agenda',
	participants: 'Participants',
	absent: 'Absent',
	decisions: 'Decisions',
	actions: 'Action items',
	annexes: 'Annexes',
	links: 'Links',
	text: 'Text',
} as const;

export type TopicName = keyof typeof TOPICS;

/** What the lines of the first topic are about. */
export const MEANINGS = { number: 'Number', date: 'Date', next: 'Next meeting' } as const;

export interface Told {
	/** Plain text on one line. */
	readonly text: string;
	readonly place: Span;
	/** From 1. */
	readonly line: number;
	/** The title above it. */
	readonly section?: string;
	/** Of the first topic. */
	readonly about?: keyof typeof MEANINGS;
}

export function toldBy(report: Report): Readonly<Record<TopicName, readonly Told[]>> {
	const { agenda, participants, absent, decisions, actions, annexes } = outlineOf(report);
	const lines = new LineIndex(report.text);
	const all = sections(report);
	const told = (text: string, place: Span): Told => {
		const section = titleAbove(all.at(place.from), all, text);
		return { text, place, line: lines.lineAt(place.from) + 1, ...(section !== undefined && { section }) };
	};
	const entries = (list: readonly Entry[]) => list.map(({ text, place }) => told(text, place));
	return {
		meeting: meetingOf(report).map(({ about, text, place }) => ({ ...told(text, place), about })),
		agenda: entries(agenda),
		participants: entries(participants),
		absent: entries(absent),
		decisions: entries(decisions),
		actions: entries(actions),
		annexes: entries(annexes),
		links: linksIn(report).map(({ text, place }) => told(text, place)),
		text: paragraphs(report).map(({ text, place }) => told(text, place)),
	};
}

/** `undefined` for the title of the report, and for a title by itself: both would tell nothing. */
function titleAbove({ title, parent, end }: Section, { all }: Sections, text: string): string | undefined {
	const isWhole = !parent || (!parent.parent && end === all.length);
	return isWhole || title.includes(text) || text.includes(title) ? undefined : title;
}

function meetingOf(report: Report): (Entry & { readonly about: keyof typeof MEANINGS })[] {
	const number = meetingNumber(report).right;
	const date = meetingDate(report).right;
	const written = ({ from, to }: Span) => oneLine(report.rope.slice(from, to));
	return [
		...(number ? [{ about: 'number' as const, text: written(number.span), place: number.span }] : []),
		...(date ? [{ about: 'date' as const, text: written(date.span), place: date.span }] : []),
		...nextMeetings(report).map(({ span }) => ({ about: 'next' as const, text: written(span), place: span })),
	];
}

function linksIn(report: Report): Entry[] {
	const addresses = new Map<string, string>();
	for (const { facts } of report.blocks) {
		for (const { label, url } of facts.definitions) if (!addresses.has(label)) addresses.set(label, url);
	}
	return report.blocks.flatMap(({ facts, from }) => {
		const at = (span: Span) => shift(span, from);
		const source = (span: Span) => oneLine(report.rope.slice(at(span).from, at(span).to));
		const own = facts.links
			.filter(({ image }) => !image)
			.map(({ span, content, url, auto }) => ({ place: at(span), text: auto ? url : linkText(source(content), url) }));
		const labelled = facts.labelled.map(({ content, label }) => ({
			place: at(content),
			text: linkText(source(content), addresses.get(label) ?? ''),
		}));
		return [...own, ...labelled].sort((a, b) => a.place.from - b.place.from);
	});
}

function linkText(words: string, url: string): string {
	return `${words} (${url === '' ? 'no address' : url})`;
}

/** Paragraphs, headings, and the rows of tables, whose cells stand on one line. */
function paragraphs(report: Report): Entry[] {
	const found: { text: string; place: Span }[] = [];
	for (const { facts, from } of report.blocks) {
		let row: { text: string; place: Span } | undefined;
		for (const prose of facts.prose) {
			const place = shift(prose.span, from);
			const text = oneLine(prose.text);
			const isSameRow = row && prose.kind === 'cell' && !report.rope.slice(row.place.to, place.from).includes('\n');
			if (row && isSameRow) {
				row.text += ` | ${text}`;
				row.place = { from: row.place.from, to: place.to };
				continue;
			}
			const entry = { text, place };
			row = prose.kind === 'cell' ? entry : undefined;
			found.push(entry);
		}
	}
	return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** What is no text (code, pictures) counts as one sign. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').replaceAll('\uFFFC', '…').trim();
}
