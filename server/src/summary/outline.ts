import {
	type AgendaItem,
	agendas,
	annexes,
	attendeesOf,
	inWords,
	itemsBelowTitle,
	kindOf,
	type Outcome,
	outcomes,
	type Participant,
	type Report,
} from '../report/index.js';
import { clipped, oneLine, type Span } from '../text/index.js';

export interface Entry<Place = Span> {
	readonly place: Place;
	/** Plain text on one line, at most 500 characters. */
	readonly text: string;
}

/** An action item. */
export interface Task<Place = Span> extends Entry<Place> {
	/** Who is to do it, as written; empty if nobody is named. */
	readonly who: readonly string[];
	/** The date by which it is to be done, as written. */
	readonly due?: string;
	/** That day, in ISO 8601, if the words and the date of the meeting tell. */
	readonly day?: string;
	/** It is done, or was dropped. */
	readonly done?: true;
}

/** What is in a report, each list in document order. */
export interface Outline<Place = Span> {
	readonly agenda: readonly Entry<Place>[];
	readonly decisions: readonly Entry<Place>[];
	readonly actions: readonly Task<Place>[];
	readonly annexes: readonly Entry<Place>[];
	/** Those present: with affiliation or role where there is one. */
	readonly participants: readonly Entry<Place>[];
	/** Those listed who were not: excused or not, by whatever sign the list has for it. */
	readonly absent: readonly Entry<Place>[];
}

const LONGEST = 500;

export function outlineOf(report: Report): Outline {
	const found = outcomes(report);
	const { present, absent } = attendeesOf(report);
	return {
		agenda: agendaItems(report).map(({ span, title, numeral }) => ({
			place: trimmed(report, span),
			text: inShort(`${numeral ? `${numeral.written}. ` : ''}${inWords(report.blocks, title, span.from)}`),
		})),
		decisions: found.filter(({ kind }) => kind === 'decision').map(entry),
		actions: found
			.filter(({ kind }) => kind === 'action')
			.map(({ who, due, day, done, ...each }) => ({
				...entry(each),
				who,
				...(due !== undefined && { due }),
				...(day !== undefined && { day }),
				...(done && { done }),
			})),
		annexes: annexes(report).map(({ label, span, title }) => ({
			place: label,
			text: inShort([report.rope.slice(span.from, span.to), title].filter((part) => part !== '').join(': ')),
		})),
		participants: present.map(entryOf),
		absent: absent.map(entryOf),
	};
}

function agendaItems(report: Report): readonly AgendaItem[] {
	const items = agendas(report).flatMap(({ items }) => items);
	return items.length === 0 && kindOf(report) === 'agenda' ? itemsBelowTitle(report) : items;
}

function entry({ span, text }: Pick<Outcome, 'span' | 'text'>): Entry {
	return { place: span, text: inShort(text) };
}

function entryOf({ nameSpan, name, affiliation, role }: Participant): Entry {
	const more = [role, affiliation].filter((part) => part !== undefined && part !== '').join(', ');
	return { place: nameSpan, text: inShort(more === '' ? name : `${name} (${more})`) };
}

/** Without the line breaks at its end. */
function trimmed(report: Report, { from, to }: Span): Span {
	return { from, to: from + report.rope.slice(from, to).trimEnd().length };
}

function inShort(text: string): string {
	return clipped(oneLine(text), LONGEST);
}
