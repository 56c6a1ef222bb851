/** Names of people while they are typed: in a list of participants with the rest of their entry. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import { fold, type ParticipantList, participantLists, type Report } from '../../../report/index.js';
import { lineEnd, type Span } from '../../../text/index.js';
import { CELL, type Entrant, entryFor } from '../../../writing/index.js';
import type { InformedReading } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { CompletionItemKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';
import { ownPeople, whenIn } from './people-help.js';
import { isRunningText } from './running-text.js';

/** How much of a line is looked at, before and after a place. */
const AROUND = 60;
/** No name has more words, particles included. */
const MOST_WORDS = 5;
/** Nobody scrolls through a longer list. */
const MOST_OFFERED = 30;

/** The beginning of a name before a place; `undefined` if nothing there looks like one. */
export function begunName(document: Document, position: Position): string | undefined {
	return /(?<![\p{L}\p{N}@/#])\p{Lu}[\p{L}'’-]{1,30}$/u.exec(aroundIn(document, position).before)?.[0];
}

interface Around {
	/** What stands before the cursor on its line, and after it. */
	readonly before: string;
	readonly after: string;
}

function aroundIn(document: Document, position: Position): Around {
	const { line, character } = position;
	const before = document.getText({ start: { line, character: Math.max(0, character - AROUND) }, end: position });
	const after = document.getText({ start: position, end: { line, character: character + AROUND } });
	return { before, after: after.split(/[\r\n]/, 1)[0]! };
}

/** Somebody who may be meant. */
interface Candidate {
	readonly person: Entrant;
	readonly detail: string;
}

/** People whose names begin with `begun`: in a list of participants their whole entry, in its form. */
export function personCompletions(reading: InformedReading, position: Position, begun: string): CompletionItem[] {
	const { document, report } = reading;
	const at = toOffset(document, position);
	if (!isRunningText(report, at - begun.length, begun)) return [];
	const around = aroundIn(document, position);
	const list = listAt(report, document, at);
	const offers = candidates(reading, begun, list !== undefined).map(({ person, detail }) => {
		const inList = list && entryFor(list, report.text, { name: person.name });
		const span = begunSpan(around, [person.name, ...(inList === undefined ? [] : [inList])], begun);
		return { person, detail, from: at - span.before, to: at + span.after };
	});
	// Before the family name stands the given name of one of them, so the others are not meant.
	const first = Math.min(...offers.map(({ from }) => from));
	return offers
		.filter(({ from }) => from === first)
		.map(({ person, detail, ...span }, index): CompletionItem => {
			const { text: newText, to } = list ? entryIn(list, report.text, person, span) : { text: person.name, ...span };
			return {
				label: newText.trimEnd(),
				kind: CompletionItemKind.Text,
				detail,
				// VS Code compares with what is typed, which may be the family name.
				filterText: `${report.text.slice(span.from, at)} ${person.name}`,
				sortText: String(index).padStart(3, '0'),
				textEdit: { range: toRange(document, { from: span.from, to }), newText },
			};
		});
}

function candidates({ report, earlier }: InformedReading, begun: string, isListed: boolean): Candidate[] {
	const own = ownPeople(report);
	const prefix = fold(begun);
	const listed = [...own.values()].filter(({ key }) => key.split(' ').some((word) => word.startsWith(prefix)));
	const known = (earlier?.peopleFrom(report, begun, MOST_OFFERED) ?? []).filter(({ name }) => !own.has(fold(name)));
	const named = isListed ? [] : (earlier?.namesFrom(report, begun, MOST_OFFERED) ?? []);
	const others = [
		...known.map((person) => ({ person, detail: whenIn(person) })),
		...named.map((name) => ({ person: { name }, detail: 'Often in the reports of this folder' })),
	].slice(0, MOST_OFFERED);
	if (isListed) return others;
	return [
		...listed.map(({ name, affiliation }) => ({ person: { name }, detail: affiliation ?? 'On the list' })),
		...others,
	];
}

/** How much of a name stands before and after the cursor: from one of its words on, to the end of one, or to the cursor. */
function begunSpan(
	{ before, after }: Around,
	names: readonly string[],
	begun: string,
): { before: number; after: number } {
	const folded = names.map((name) => ` ${fold(name)} `);
	const holds = (words: string): boolean => folded.some((name) => name.includes(words));
	const starts = [...before.matchAll(WORD_START)].slice(-MOST_WORDS).map(({ index }) => index);
	const from = starts.find((start) => holds(` ${fold(before.slice(start))}`)) ?? before.length - begun.length;
	const own = before.slice(from);
	const ends = [...after.matchAll(WORD_END)].slice(0, MOST_WORDS).map(({ index }) => index + 1);
	const to = ends.findLast((end) => holds(` ${fold(own + after.slice(0, end))} `));
	return {
		before: before.length - from,
		after: to ?? ends.findLast((end) => goesOn(folded, own, after.slice(0, end))) ?? 0,
	};
}

/** Whether the next words of a name stand behind one that is begun: “Or Tennant”. */
function goesOn(folded: readonly string[], begun: string, behind: string): boolean {
	if (/^\S/.test(behind)) return false;
	return folded.some((name) => {
		const at = name.indexOf(` ${fold(begun)}`);
		return at >= 0 && name.startsWith(` ${fold(behind.trim())} `, name.indexOf(' ', at + 1 + fold(begun).length));
	});
}

const WORD_START = /(?<![\p{L}\p{M}\p{N}])\p{L}/gu;
const WORD_END = /[\p{L}\p{M}](?![\p{L}\p{M}\p{N}])/gu;

/** The list of participants that a place is in, or right below. */
function listAt(report: Report, document: Document, at: number): ParticipantList | undefined {
	return participantLists(report).find(({ span, size }) => {
		if (size === 0 || at < span.from) return false;
		return at <= span.to || document.positionAt(at).line <= document.positionAt(span.to).line + 1;
	});
}

/** What becomes of the entry that is begun at `span`, and how far it goes: what stands there already is not written again. */
function entryIn(
	list: ParticipantList,
	text: string,
	person: Entrant,
	{ from, to }: Span,
): { readonly text: string; readonly to: number } {
	const begun = list.entries.find(({ span }) => span.from <= from && to <= span.to);
	const rest = text.slice(to, begun?.span.to ?? lineEnd(text, to));
	const { name, affiliation } = person;
	// The first entry cannot show how entries are written.
	const isFirst = list.size === 1 && begun && list.form !== 'rows' && affiliation !== undefined;
	const entry = isFirst ? `${name} (${affiliation})` : entryFor(list, text, person);
	if (rest.trim() === '') return { text: entry, to };
	if (list.form !== 'rows') return { text: entryFor(list, text, { name }), to };
	const isEmptyRow = begun?.span.from === from && /^[\s|]*$/.test(rest);
	if (!isEmptyRow || rest.split('|').length !== entry.split(CELL).length) return { text: name, to };
	return { text: entry + (/\s$/.test(rest) ? ' ' : ''), to: to + rest.length };
}
