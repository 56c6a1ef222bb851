/** The people of a report: their entries on its lists, and the places in the text where they are named. */

import { memoizeOn } from '../../incremental/index.js';
import { countWhile, narrowed, touches } from '../../text/index.js';
import type { Facts, Prose, ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { type BlockContent, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { nameRunsOf } from '../names/runs.js';
import { listed, officers, officials, participantLists, participants } from '../participants/lists.js';
import type { Participant, Person } from '../people/lists/model.js';
import { mentionsOf, titledNamesOf } from '../people/mentions.js';
import { isSpeaker, opensTurn } from '../people/speakers.js';
import { isTitle } from '../people/vocabulary.js';
import { CalledPeople, personKey } from './called-people.js';
import { NOWHERE, type Place, type Reader } from './model.js';

/** Those on lists, else those with an office. */
const introduced = query(
	[participants, officers],
	(participants: readonly Participant[], officers: readonly Participant[]): readonly Place[] => {
		const found: Place[] = [];
		const add = ({ name, nameSpan, span }: Participant): void => {
			found.push({ key: personKey(name), span: nameSpan, introduces: span });
		};
		participants.forEach(add);
		const known = new Set(found.map(({ key }) => key));
		officers.filter(({ name }) => !known.has(personKey(name))).forEach(add);
		return found;
	},
);

/** What everybody is called; the same object as before if nobody was added, removed or renamed, however long ago it was asked. */
function calledPeople(report: Report): CalledPeople {
	const last = called(listed(report));
	const others = officials(report);
	if (last.officials !== others || !last.people) {
		last.officials = others;
		last.people = new CalledPeople([...listed(report), ...others]);
	}
	return last.people;
}

const called = memoizeOn((_: readonly Person[]): { officials?: readonly Person[]; people?: CalledPeople } => ({}));

/** What was last found in a block, and by whom its people are told. */
const known = memoizeOn((_: Facts): { people?: CalledPeople; places: readonly Place[] } => ({ places: NOWHERE }));

function namedIn(block: ReadBlock, people: CalledPeople): readonly Place[] {
	const last = known(block.facts);
	if (last.people !== people) {
		last.people = people;
		last.places = people.empty ? NOWHERE : readNamed(block, people);
	}
	return last.places;
}

function readNamed(block: BlockContent, people: CalledPeople): readonly Place[] {
	const names: Place[] = [];
	const add = (key: string | undefined, prose: Prose, from: number, to: number): void => {
		if (key !== undefined) names.push({ key, span: sourceSpan(prose, { from, to }) });
	};
	for (const { prose, from, written } of mentionsOf(block)) {
		const one = people.inMention(written);
		if (one) add(one.key, prose, from + one.from, from + one.to);
		else {
			// "Ms van den Berg", "Van den Berg noted"
			const name = written.replace(GENITIVE, '');
			const key = people.byFamily(name);
			const stretch = { prose, from, to: from + name.length };
			if (key !== undefined && (endsInTitle(prose.text.slice(0, from)) || opensTurn(stretch) || isSpeaker(stretch)))
				add(key, prose, from, from + name.length);
		}
	}
	for (const { prose, from, written } of titledNamesOf(block)) {
		const name = written.replace(GENITIVE, '');
		add(people.byFamily(name), prose, from, from + name.length);
	}
	names.sort((a, b) => a.span.from - b.span.from);
	// The given name of a full one names nobody by itself.
	const alone = [...speakersIn(block, people), ...handlesIn(block, people)].filter(({ span: { from } }) => {
		return !((names[countWhile(names, (each) => each.span.from <= from) - 1]?.span.to ?? 0) > from);
	});
	const found = alone.length > 0 ? [...names, ...alone] : names;
	return found.length > 0 ? found : NOWHERE;
}

/** Whether a title stands at the end of `head`, right before a name: "thanked Ms ". */
export function endsInTitle(head: string): boolean {
	const [, word] = LAST_WORD.exec(head.slice(-LONGEST_TITLE)) ?? [];
	return word !== undefined && isTitle(word.toLowerCase());
}

const LONGEST_TITLE = 20;
const LAST_WORD = narrowed(/(?<!\p{L})(\p{L}+)\.?[\s\u00A0]$/u);

const GENITIVE = /['’]s?$/;

/** One word that names a speaker: "Ruth: …", "Castellano noted". */
function* speakersIn(block: BlockContent, people: CalledPeople): Iterable<Place> {
	for (const { prose, words } of nameRunsOf(block)) {
		const [only, other] = words;
		const key = only && !other ? people.byWord(only.written) : undefined;
		if (key === undefined) continue;
		const { from, to } = only!;
		if (opensTurn({ prose, from, to }) || isSpeaker({ prose, from, to })) {
			yield { key, span: sourceSpan(prose, { from, to }) };
		}
	}
}

const HANDLE = narrowed(/(?<![\p{L}\p{N}/.@])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu);

function* handlesIn({ facts, source }: BlockContent, people: CalledPeople): Iterable<Place> {
	if (!source.includes('@')) return;
	for (const prose of facts.prose) {
		for (const { index, 0: whole, 1: handle = '' } of prose.text.matchAll(HANDLE)) {
			const key = people.byHandle(handle);
			if (key !== undefined) yield { key, span: sourceSpan(prose, { from: index, to: index + whole.length }) };
		}
	}
}

export const personReader: Reader = {
	kind: 'person',
	few: introduced,
	mayBeAt(report, at) {
		const cursor = { from: at, to: at };
		return (
			participantLists(report).some(({ span }) => touches(span, cursor)) ||
			officers(report).some(({ span }) => touches(span, cursor))
		);
	},
	inBlock(report) {
		const people = calledPeople(report);
		return (block) => namedIn(block, people);
	},
};
