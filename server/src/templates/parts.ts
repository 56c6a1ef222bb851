/** The parts of a report that can be put in at a place, for what a writer types there. */
import {
	clearLanguage,
	type FullDay,
	fold,
	LANGUAGES,
	languageFor,
	type ParticipantList,
	type PartName,
	type Report,
	type Words,
} from '../report/index.js';
import { openItems } from '../rules/index.js';
import { agenda } from './agenda.js';
import { annex } from './annex.js';
import { fitted } from './fitted.js';
import { action, decision, nextMeeting } from './follow-up.js';
import { paragraph, paragraphOn } from './paragraph.js';
import { type PeopleForm, participant, participants, peopleForm } from './participants.js';
import type { Snippet } from './snippet.js';
import { isBelowText, isEmpty, type Place, type Style, styleAt } from './style.js';
import { minutes, summaryReport } from './whole-report.js';

export interface Part {
	/** What the writer types for it. */
	readonly typed: string;
	/** For people: "Participants". */
	readonly name: string;
	readonly description: string;
	/** The title of the item of the agenda that it is about. */
	readonly about?: string;
	readonly snippet: Snippet;
}

export interface Offer {
	/** In lower case; empty for all parts. */
	readonly typed: string;
	/** Of the editor: `de`, `pt-br`. */
	readonly language?: string;
	/** The day on which a report is begun. */
	readonly day: FullDay;
	/** How the last report before this one sets its list of participants. */
	readonly listForm?: ParticipantList['form'];
}

/** Items of the agenda that are offered for a paragraph. */
const MOST_ITEMS = 20;

const ON_ITEM = 'What became of an item of the agenda';

/** Where a part can stand: alone on a line, also as an item of a list, or at the top of an empty report. */
interface Kind {
	readonly name: string;
	readonly description: string;
	readonly where: 'line' | 'item' | 'top';
	/** It goes on with a list or paragraph above, so that no empty line has to come before it. */
	readonly goesOn?: boolean;
}

const KINDS: Readonly<Record<PartName, Kind>> = {
	agenda: { name: 'Agenda', description: 'Four items', where: 'line' },
	participants: { name: 'Participants', description: '', where: 'line' },
	participant: { name: 'Participant', description: 'One more name', where: 'item', goesOn: true },
	annex: { name: 'Annex', description: 'The next annex: its number, title and text', where: 'line' },
	paragraph: { name: 'Numbered paragraph', description: 'A paragraph with its number', where: 'item', goesOn: true },
	decision: { name: 'Decision', description: 'What was decided', where: 'item' },
	action: { name: 'Action item', description: 'Who does what by when', where: 'item', goesOn: true },
	next: { name: 'Next meeting', description: 'When it takes place', where: 'item' },
	report: { name: 'Summary report', description: 'A whole report to fill in', where: 'top' },
	minutes: { name: 'Minutes', description: 'Whole minutes to fill in', where: 'top' },
};

const FORMS: Readonly<Record<PeopleForm, string>> = {
	items: 'A bullet for each',
	rows: 'A table',
	paragraphs: 'A paragraph for each',
};

/** Best first: those for what was typed whole, then those for what only begins so. */
export function partsAt(place: Place, offer: Offer): Part[] {
	const styles = new Map<Words, Style>();
	const styleFor = (words: Words): Style => {
		const style = styles.get(words) ?? styleAt(place, words);
		styles.set(words, style);
		return style;
	};
	const found = (Object.keys(KINDS) as PartName[]).flatMap((name) => {
		const kind = KINDS[name];
		const match = fits(kind, place) ? matching(name, place.report, offer) : undefined;
		if (!match) return [];
		const { typed, words } = match;
		const gap = !kind.goesOn && !place.inItem && isBelowText(place) ? ['\n'] : [];
		return make(name, typed, place, styleFor(words), offer).map(({ snippet, ...more }): Part => {
			const { description } = kind;
			return { typed, name: kind.name, description, ...more, snippet: [...gap, ...fitted(snippet, place)] };
		});
	});
	if (found.length === 0 && offer.typed.length >= ENOUGH) return partsOn(place, offer);
	// "participant" is also how "participants" begins.
	const rank = ({ typed }: Part) => (typed === offer.typed ? 0 : 1);
	return found.sort((one, other) => rank(one) - rank(other));
}

/** For the beginning of an item of the agenda: the part that takes it up. */
function partsOn(place: Place, { typed, language }: Offer): Part[] {
	const items = openItems(place.report).filter(({ title }) => fold(title).startsWith(fold(typed)));
	if (items.length === 0) return [];
	const style = styleAt(place, languageFor(place.report, language));
	return items.slice(0, MOST_ITEMS).map((item) => ({
		typed: item.title.toLowerCase(),
		name: KINDS.paragraph.name,
		description: ON_ITEM,
		about: item.title,
		snippet: fitted(paragraphOn(item, place, style), place),
	}));
}

function fits({ where }: Kind, { report, inItem }: Place): boolean {
	if (inItem) return where === 'item';
	return where !== 'top' || isEmpty(report);
}

/** A word that begins as what was typed, and the language to write the part in. */
interface Match {
	readonly typed: string;
	readonly words: Words;
}

/**
 * A part is written in the language of the report, whether it was asked for in its words or in English. Where that is
 * unclear, the words of other languages tell.
 */
function matching(name: PartName, report: Report, { typed, language }: Offer): Match | undefined {
	const clear = clearLanguage(report);
	const likely = clear ?? languageFor(report, language);
	const english = LANGUAGES.find(({ code }) => code === 'en')!;
	const others = clear || typed.length < ENOUGH ? [] : LANGUAGES;
	for (const words of [likely, english, ...others]) {
		const all = words.templates.typed[name];
		// "actie" is a word of its own, and how "actiepunt" begins.
		const word = all.includes(typed) ? typed : (all.find((each) => each.startsWith(typed)) ?? unaccented(typed, all));
		if (word !== undefined) return { typed: word, words: words === english ? likely : words };
	}
	return undefined;
}

/** “nächste sitzung” for “nachste”. */
function unaccented(typed: string, words: readonly string[]): string | undefined {
	return typed.length < ENOUGH ? undefined : words.find((each) => fold(each).startsWith(fold(typed)));
}

/** Letters that tell of which language a word is. */
const ENOUGH = 3;

type Made = Pick<Part, 'snippet'> & Partial<Part>;

function make(name: PartName, typed: string, place: Place, style: Style, { day, listForm }: Offer): Made[] {
	switch (name) {
		case 'agenda':
			return [{ snippet: agenda(place, style) }];
		case 'participants': {
			const usual = peopleForm(place, style, listForm);
			const forms = [usual, ...(Object.keys(FORMS) as PeopleForm[]).filter((form) => form !== usual)];
			return forms.map((form) => ({ description: FORMS[form], snippet: participants(place, style, form) }));
		}
		case 'participant':
			return [{ snippet: participant(place, style) }];
		case 'annex':
			return [{ snippet: annex(place, style, typed) }];
		case 'paragraph': {
			const items = openItems(place.report).slice(0, MOST_ITEMS);
			return [
				{ snippet: paragraph(place, style) },
				...items.map((item) => ({
					about: item.title,
					description: ON_ITEM,
					snippet: paragraphOn(item, place, style),
				})),
			];
		}
		case 'decision':
			return [{ snippet: decision(place, style) }];
		case 'action':
			return [{ snippet: action(place, style) }];
		case 'next':
			return [{ snippet: nextMeeting(place, style) }];
		case 'report':
			return [{ snippet: summaryReport(style, day) }];
		case 'minutes':
			return [{ snippet: minutes(style, day) }];
	}
}
