/** The people of a report: their entries on its lists, and the places in the text where they are named. */

import { memoizeOn } from '../../incremental/index.js';
import { countWhile, narrowed, touches } from '../../text/index.js';
import type { Facts, Prose, ReadBlock } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { type BlockContent, query } from '../facts/queries.js';
import type { Report } from '../facts/report.js';
import { nameRunsOf, writtenRun } from '../names/runs.js';
import { markedOutcomes, outcomes } from '../outcomes/outcomes.js';
import { listed, officers, officials, participantLists, participants } from '../participants/lists.js';
import type { Participant, Person } from '../people/lists/model.js';
import { mentionsOf, type Stretch, titledNamesOf } from '../people/mentions.js';
import { isSpeaker, opensTurn } from '../people/speakers.js';
import { isTitle } from '../people/vocabulary.js';
import { assignedIn } from './assigned.js';
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
	for (const { prose, from, to, key } of turnedIn(block, people)) add(key, prose, from, to);
	names.sort((a, b) => a.span.from - b.span.from);
	// The given name of a full one names nobody by itself.
	const alone = [...speakersIn(block, people), ...handlesIn(block, people)].filter(({ span: { from } }) => {
		return !((names[countWhile(names, (each) => each.span.from <= from) - 1]?.span.to ?? 0) > from);
	});
	const found = alone.length > 0 ? [...names, ...alone] : names;
	return found.length > 0 ? found : NOWHERE;
}

/** The family name first, in a cell that has nothing else: "Castellano, Ruth". */
function* turnedIn({ facts }: BlockContent, people: CalledPeople): Iterable<Stretch & { readonly key: string }> {
	for (const prose of facts.prose) {
		const [, family, given] = (prose.kind === 'cell' && TURNED.exec(prose.text)) || [];
		const key = family && given && people.inMention(`${given} ${family}`)?.key;
		if (!key) continue;
		const from = prose.text.indexOf(family);
		yield { prose, from, to: from + `${family}, ${given}`.length, key };
	}
}

const TURNED = narrowed(/^\s*(\p{L}[^,;\n]{0,60}), (\p{Lu}[^,;\n]{0,60}(?<!\s))\s*$/u);

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
	for (const run of nameRunsOf(block)) {
		const { prose, words } = run;
		const written = writtenRun(run);
		// "Lund-Castellano" is one word, too.
		const key = /\s/.test(written) ? undefined : people.byWord(written);
		if (key === undefined) continue;
		const [from, to] = [words[0]!.from, words.at(-1)!.to];
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

/** The word that a place is in, or right behind. */
function wordAt({ rope }: Report, at: number): string {
	const before = /(?<![\p{L}\p{N}\p{M}'’‐‑-])[\p{L}\p{N}\p{M}'’‐‑-]*$/u.exec(
		rope.slice(Math.max(0, at - LONGEST_WORD), at),
	)![0];
	const after = /^[\p{L}\p{N}\p{M}'’‐‑-]*/u.exec(rope.slice(at, at + LONGEST_WORD))![0];
	return before + after;
}

const LONGEST_WORD = 40;

export const personReader: Reader = {
	kind: 'person',
	few: (report) => [...introduced(report), ...assignedIn(report, markedOutcomes(report), calledPeople(report))],
	withDear: (report) => [...introduced(report), ...assignedIn(report, outcomes(report), calledPeople(report))],
	mayBeAt(report, at) {
		const cursor = { from: at, to: at };
		return (
			calledPeople(report).byWord(wordAt(report, at)) !== undefined ||
			participantLists(report).some(({ span }) => touches(span, cursor)) ||
			officers(report).some(({ span }) => touches(span, cursor))
		);
	},
	inBlock(report) {
		const people = calledPeople(report);
		return (block) => namedIn(block, people);
	},
};
