import { countWhile, narrowed, type Span } from '../../text/index.js';
import { agendaLabels, participantLabels } from '../document/section-labels.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { type Collected, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { listed, officers, officials, participantLists } from '../participants/lists.js';
import { fold } from '../people/names.js';
import { sentencesOf } from '../sentences/sentences.js';
import { glossaryLabels } from './block.js';
import { isWordLike } from './tokens.js';

export type Section = 'participants' | 'agenda' | 'glossary';

/** A longer text that ends like a sentence is not a list entry. */
const ENTRY_LENGTH = 120;

/** The lists of a report. An acronym there is an affiliation, a title or an entry, and not running text. */
interface Lists {
	/** Which list a place is in, if any. */
	readonly at: (place: number) => Section | undefined;
	/** The stretches of the text that they take, in order. */
	readonly stretches: readonly Stretch[];
}

/** Who is on the lists, by what an acronym may be short for. */
export interface ListedNames {
	/** Whether these words are the name of somebody on a list of participants. */
	readonly listed: (words: string) => boolean;
	/** Whether the list gives these as somebody's initials: "Steve Olson (SO)". */
	readonly initials: (name: string) => boolean;
	/** Whether somebody there belongs to a body of this name that no other words spell out. */
	readonly affiliated: (name: string) => boolean;
	/** Whether it is somebody's family name there: lists often write those in capitals. */
	readonly familyName: (word: string) => boolean;
}

/** Names of people on lists, and the words of these, folded. */
const names = query(
	[listed, officials],
	(...people): ReadonlySet<string> =>
		new Set(
			people.flat().flatMap(({ name }) => {
				const whole = fold(name);
				return [whole, ...whole.split(' ')];
			}),
		),
);

const initials = query(
	[listed],
	(people): ReadonlySet<string> =>
		new Set(people.flatMap(({ initials }) => (initials === undefined ? [] : [initials]))),
);

/** What appears whole between commas, dashes and brackets: "NSF-T (Norway)". */
const affiliations = query([listed], (people): ReadonlySet<string> => {
	const all = people.flatMap(({ affiliation, group }) =>
		[affiliation, group].flatMap((each) => each?.split(APART).map((words) => words.trim()) ?? []),
	);
	return new Set([...all, ...all.flatMap((each) => BODY.exec(each)?.[1] ?? [])].map(fold));
});

/** The body that part of it is named for: "NSF-T". */
const BODY = narrowed(/^(\p{Lu}{3,})-\p{Lu}/u);

const APART = /[,;/()|]| [–—-] /;

export interface Stretch extends Span {
	readonly section: Section;
}

interface Draft extends Stretch {
	to: number;
}

/** Where people are named: the entries of the lists of participants, and "Chair: Ana Lund (MAG)". */
const peopleStretches = query([participantLists, officers], (lists, officers) => [
	...lists.filter(({ size }) => size > 0).map(({ span }): Stretch => ({ ...span, section: 'participants' })),
	...officers.map(({ span: { from, to } }): Stretch => ({ from, to, section: 'participants' })),
]);

const stretches = query(
	[input.blocks, peopleStretches, agendaLabels, participantLabels, glossaryLabels],
	(blocks, people, agendas, lists, glossaries): readonly Stretch[] => {
		const named = people.map(({ from }) => from).sort((a, b) => a - b);
		const labels = new Map<number, Section>();
		for (const { from } of agendas) labels.set(from, 'agenda');
		for (const { from, to } of lists) {
			if ((named[countWhile(named, (place) => place < from)] ?? to) >= to) labels.set(from, 'participants');
		}
		for (const { from, value } of glossaries) for (const at of value) labels.set(from + at, 'glossary');
		const all = labels.size > 0 ? [...people, ...labelledStretches(blocks, labels)] : [...people];
		return all.sort((a, b) => a.from - b.from);
	},
);

export const lists = query([stretches], (stretches): Lists => {
	const starts = stretches.map(({ from }) => from);
	return {
		at: (place) => {
			const low = countWhile(starts, (start) => start <= place);
			// A list of names may be inside another list.
			for (let i = low - 1; i >= 0 && i > low - 4; i--) if (place < stretches[i]!.to) return stretches[i]!.section;
			return undefined;
		},
		stretches,
	};
});

export const listedNames = query(
	[names, initials, affiliations],
	(names, initials, affiliations): ListedNames => ({
		listed: (words) => names.has(fold(words)),
		initials: (name) => initials.has(name),
		affiliated: (name) => affiliations.has(fold(name)),
		// "IGF Secretariat" may have been taken for somebody.
		familyName: (word) => word.length > 3 && isWordLike(word) && names.has(fold(word)),
	}),
);

/** The indexes of those of `all` that a stretch holds at least a part of, in order. */
export function indexesIn(stretches: readonly Span[], all: readonly Collected<unknown>[]): number[] {
	const found = new Set<number>();
	for (const { from, to } of stretches) {
		let index = countWhile(all, ({ block }) => block.to <= from);
		for (; index < all.length && all[index]!.from < to; index++) found.add(index);
	}
	return [...found].sort((a, b) => a - b);
}

/** From a label to the next heading or running text. */
function labelledStretches(blocks: readonly ReadBlock[], labels: ReadonlyMap<number, Section>): Stretch[] {
	const places = [...labels.keys()].sort((a, b) => a - b);
	let next = 0;
	const stretches: Draft[] = [];
	let open: Draft | undefined;
	for (let i = 0; i < blocks.length; i++) {
		if (!open) {
			// Advance to the block of the next label.
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
				open = section !== 'glossary' && colon >= 0 && /\p{L}/u.test(prose.text.slice(colon + 1)) ? undefined : stretch;
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
	return text.length > ENTRY_LENGTH || sentencesOf(text).length > 1;
}
