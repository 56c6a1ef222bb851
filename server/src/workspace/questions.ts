/** What a report asks of the others, and what an index says to it. */
import { type AskedName, type LevelledHeading, type OwnMeeting, owedAcronyms, saysAgainst } from '../rules/index.js';
import type { Around } from './addresses/similar-place.js';
import type { KnownMeeting } from './indexes/meeting-index.js';
import type { ReportIndex } from './indexes/report-index.js';
import type { Asker } from './series/asker.js';

/** What a report asks of the others: plain data, so that somebody else can ask it again. */
export type Question =
	| ({ readonly what: 'addresses'; readonly words: string } & LinkPlace)
	| { readonly what: 'replaced addresses' | 'seldom listed' | 'reports before' }
	| { readonly what: 'expansions'; readonly acronym: string }
	| { readonly what: 'affiliations' | 'listings'; readonly name: string }
	| { readonly what: 'meetings'; readonly own: OwnMeeting }
	| { readonly what: 'called so'; readonly given: readonly string[] }
	| { readonly what: 'listed otherwise'; readonly names: readonly string[] }
	| { readonly what: 'in capitals'; readonly words: readonly string[] }
	| { readonly what: 'better names'; readonly names: readonly AskedName[] }
	| { readonly what: 'never filled'; readonly headings: readonly string[] }
	| { readonly what: 'usual levels'; readonly headings: readonly LevelledHeading[] }
	| { readonly what: 'owed acronyms'; readonly names: readonly string[]; readonly told: number }
	| { readonly what: 'other affiliations' | 'other expansions'; readonly said: Said };

/** Where the words of a link are. */
export type LinkPlace = Pick<Around, 'before' | 'under'>;

/** By name of a person or acronym, what the report says of it. */
type Said = readonly (readonly [name: string, says: string])[];

/** Whether a rule asks it to know if there is something to report, and not only for a correction. */
export function decidesFindings({ what }: Question): boolean {
	return DECISIVE.has(what);
}

const DECISIVE: ReadonlySet<Question['what']> = new Set([
	'affiliations',
	'listings',
	'other expansions',
	'replaced addresses',
	'reports before',
	'other affiliations',
	'meetings',
	'better names',
	'in capitals',
	'called so',
	'listed otherwise',
	'owed acronyms',
	'never filled',
	'seldom listed',
	'usual levels',
] as const);

/** What an index says to a question; empty if it knows nothing. */
export function answerOf(index: ReportIndex, question: Question, asker: Asker): readonly unknown[] {
	switch (question.what) {
		case 'addresses':
			return index.addressesFor(question.words, { ...asker, before: question.before, under: question.under });
		case 'replaced addresses':
			return index.replaced(asker);
		case 'reports before':
			return index.meetings.reportsBefore(asker);
		case 'meetings':
			return meetingsAgainst(question.own, index.meetings.before(asker));
		case 'expansions':
			return index.acronyms.expansions(question.acronym, asker);
		case 'affiliations':
			return index.people.affiliations(question.name, asker);
		case 'listings': {
			const reports = index.people.listings(question.name, asker);
			return reports === 0 ? [] : [reports];
		}
		case 'called so':
			return question.given.flatMap((given) => {
				const names = index.people.calledSo(given, asker);
				return names.length === 0 ? [] : [[given, names] as const];
			});
		case 'listed otherwise':
			return index.people.listedOtherwise(question.names, asker);
		case 'better names':
			return index.names.better(question.names, asker);
		case 'in capitals':
			return index.inCapitals(question.words, asker);
		case 'owed acronyms':
			return otherwiseOwed(index, question.names, question.told, asker);
		case 'seldom listed':
			return index.seldomListed(asker) ? [true] : [];
		case 'never filled':
			return index.neverFilled(question.headings, asker);
		case 'usual levels':
			return index.usualLevels(question.headings, asker);
		case 'other affiliations':
			return others(question.said, (name, says) => index.people.otherAffiliation(name, says, asker));
		case 'other expansions':
			return others(question.said, (name, says) => index.acronyms.other(name, says, asker));
	}
}

function meetingsAgainst(own: OwnMeeting, before: readonly KnownMeeting[]): readonly KnownMeeting[] {
	return saysAgainst(own, before) ? before : [];
}

/** Without figures: one more report seldom changes it, and then nothing need be checked again. */
function otherwiseOwed(index: ReportIndex, names: readonly string[], told: number, asker: Asker): readonly string[] {
	const uses = names.flatMap((name) => {
		const explained = index.acronyms.explained(name, asker);
		const reports = Math.max(index.names.uses(name, asker), explained);
		return reports === 0 ? [] : [[name, { reports, explained }] as const];
	});
	const [owed, alone] = [new Map(uses), new Map()].map((known) => new Set(owedAcronyms(names, told, known)));
	return names.filter((name) => owed!.has(name) !== alone!.has(name));
}

function others<T>(said: Said, other: (name: string, says: string) => T | undefined): (readonly [string, T])[] {
	return said.flatMap(([name, says]) => {
		const known = other(name, says);
		return known === undefined ? [] : [[name, known] as const];
	});
}
