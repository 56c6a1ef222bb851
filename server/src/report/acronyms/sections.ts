import { addAll, countWhile } from '../../text/index.js';
import { derivedFrom } from '../derived.js';
import type { Prose, Report } from '../model.js';
import { officers, participantLists, participants, peopleReadings } from '../people/lists.js';
import { fold } from '../people/names.js';
import { readAcronyms } from './block.js';
import { isWordLike } from './tokens.js';

type Section = 'participants' | 'agenda' | 'glossary';

/** A longer text that ends like a sentence is no entry of a list. */
const ENTRY_LENGTH = 120;

/** The lists of a report. An acronym there is an affiliation, a title or an entry, and not running text. */
interface Lists {
	/** In which list a place is, if in any. */
	readonly at: (place: number) => Section | undefined;
	/** Whether these words are the name of somebody on a list of participants. */
	readonly listed: (words: string) => boolean;
	/** Whether the list gives them as somebody's initials: "Steve Olson (SO)". */
	readonly initials: (name: string) => boolean;
	/** Whether somebody there is called so: lists often write family names in capitals. */
	readonly familyName: (word: string) => boolean;
}

export function listSections(report: Report): Lists {
	const stretches = readStretches(report);
	const starts = stretches.map(({ from }) => from);
	return {
		at: (place) => {
			const low = countWhile(starts, (start) => start <= place);
			// A list of names may stand inside another list.
			return stretches.slice(Math.max(0, low - 3), low).findLast(({ to }) => place < to)?.section;
		},
		listed: (words) => namesOf(report).has(fold(words)),
		initials: (name) => initialsOf(report).has(name),
		// "IGF Secretariat" may have been taken for somebody.
		familyName: (word) => word.length > 3 && isWordLike(word) && namesOf(report).has(fold(word)),
	};
}

/** Names of people on lists, and the words of these, folded. */
const namesOf = derivedFrom(
	peopleReadings,
	(_, report): ReadonlySet<string> =>
		new Set(
			[...participants(report), ...officers(report)].flatMap(({ name }) => {
				const whole = fold(name);
				return [whole, ...whole.split(' ')];
			}),
		),
);

const initialsOf = derivedFrom(
	peopleReadings,
	(_, report): ReadonlySet<string> =>
		new Set(participants(report).flatMap(({ initials }) => (initials === undefined ? [] : [initials]))),
);

interface Stretch {
	readonly from: number;
	to: number;
	readonly section: Section;
}

function readStretches(report: Report): Stretch[] {
	const stretches = peopleStretches(report);
	const named = stretches.map(({ from }) => from).sort((a, b) => a - b);
	const labels = new Map<number, Section>();
	for (const { from } of report.agendas) labels.set(from, 'agenda');
	for (const { from, to } of report.participantLists) {
		if ((named[countWhile(named, (place) => place < from)] ?? to) >= to) labels.set(from, 'participants');
	}
	for (const { from, value } of readAcronyms(report)) {
		for (const at of value.glossaries) labels.set(from + at, 'glossary');
	}
	if (labels.size > 0) addAll(stretches, labelledStretches(report, labels));
	return stretches.sort((a, b) => a.from - b.from);
}

/** What names people: the entries of the lists of participants, and "Chair: Ana Lund (MAG)". */
function peopleStretches(report: Report): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { span, size } of participantLists(report)) {
		if (size > 0) stretches.push({ ...span, section: 'participants' });
	}
	for (const { span } of officers(report)) stretches.push({ from: span.from, to: span.to, section: 'participants' });
	return stretches;
}

/** From a label to the next heading or running text. */
function labelledStretches(report: Report, labels: ReadonlyMap<number, Section>): Stretch[] {
	const { blocks } = report;
	const places = [...labels.keys()].sort((a, b) => a - b);
	let next = 0;
	const stretches: Stretch[] = [];
	let open: Stretch | undefined;
	for (let i = 0; i < blocks.length; i++) {
		if (!open) {
			// On to the block of the next label.
			while (next < places.length && places[next]! < blocks[i]!.from) next++;
			const place = places[next];
			if (place === undefined) break;
			i = countWhile(blocks, ({ to }) => to <= place);
			if (i === blocks.length) break;
		}
		const { from, facts } = blocks[i]!;
		for (const prose of facts.prose) {
			const at = from + prose.span.from;
			const section = labels.get(at);
			if (section !== undefined) {
				const stretch = { from: at, to: from + prose.span.to, section };
				stretches.push(stretch);
				// "Agenda: opening, budget" holds its list; "Agenda:" opens one.
				const colon = Math.max(prose.text.lastIndexOf(':'), prose.text.lastIndexOf('：'));
				open = colon >= 0 && /\p{L}/u.test(prose.text.slice(colon + 1)) ? undefined : stretch;
			} else if (open && endsList(prose)) open = undefined;
			else if (open) open.to = from + prose.span.to;
		}
	}
	return stretches;
}

/** Whether this is running text: a long sentence, or two. */
function endsList({ kind, text }: Prose): boolean {
	if (kind === 'heading') return true;
	if (!/[.!?]["”»)*_]*\s*$/.test(text)) return false;
	return text.length > ENTRY_LENGTH || /\p{Ll}{3}[.!?] \p{Lu}/u.test(text);
}
