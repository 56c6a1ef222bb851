import { hasSeveralMeetings, headings, memoizeOn, type NamedMeeting, type Report, sameValue } from '../report/index.js';
import type {
	AskedName,
	EarlierAddress,
	EarlierAffiliation,
	EarlierCapitals,
	EarlierExpansion,
	EarlierMeeting,
	EarlierName,
	EarlierReport,
	EarlierReports,
	LevelledHeading,
	OwnMeeting,
	ReplacedAddress,
} from '../rules/index.js';
import { spanAt } from '../text/index.js';
import { wordsBefore } from './digests/links.js';
import { reportsOfMeeting } from './indexes/own-reports.js';
import type { KnownPerson } from './indexes/people-index.js';
import type { ReportIndex } from './indexes/report-index.js';
import { type NameWord, nameWords } from './name-words.js';
import { answerOf, decidesFindings, type LinkPlace, type Question } from './questions.js';
import { type Entry, registerAround } from './register/register.js';
import { type Asker, askerOf } from './series/asker.js';

/** A question, and what the other reports that were known then had to say. */
export interface Answered {
	readonly question: Question;
	readonly answer: readonly unknown[];
}

interface Asked {
	readonly report: Report;
	readonly question: () => Question;
	readonly answer: readonly unknown[];
}

/** What the other reports of an index know, for rules that look at a single report. */
export class Earlier implements EarlierReports {
	readonly #index: () => ReportIndex;
	readonly #path: string | undefined;
	#asker: { readonly report: Report; readonly asker: Asker } | undefined;
	readonly #asked: Asked[] = [];

	/**
	 * @param index is called whenever something is asked.
	 * @param path of the report being checked, as in the index; it is not consulted itself.
	 */
	constructor(index: () => ReportIndex, path: string | undefined) {
		this.#index = index;
		this.#path = path;
	}

	/** So far, with the answers. */
	get asked(): readonly Answered[] {
		return this.#asked.map(({ question, answer }) => ({ question: question(), answer }));
	}

	/** Whether all answers so far are the same now: then what follows from them is, too. */
	holds(): boolean {
		return this.#asked.every((each) => this.#isSame(each));
	}

	/** Whether the same would be reported now, though perhaps with other corrections. */
	findingsHold(): boolean {
		return this.#asked.every((each) => !decidesFindings(each.question()) || this.#isSame(each));
	}

	#isSame({ report, question, answer }: Asked): boolean {
		return sameValue(this.#answer(report, question), answer);
	}

	addresses(report: Report, words: string, at: number): readonly EarlierAddress[] {
		return this.#ask(report, () => ({
			what: 'addresses',
			words,
			...placeIn(report, at),
		})) as EarlierAddress[];
	}

	replacedAddresses(report: Report): readonly ReplacedAddress[] {
		return this.#ask(report, () => ({ what: 'replaced addresses' })) as readonly ReplacedAddress[];
	}

	reportsBefore(report: Report): readonly EarlierReport[] {
		if (hasSeveralMeetings(report)) return [];
		return this.#ask(report, () => ({ what: 'reports before' })) as readonly EarlierReport[];
	}

	meetings(report: Report, own: OwnMeeting): readonly EarlierMeeting[] {
		// None of several meetings in one file is the one that the others came before.
		if (hasSeveralMeetings(report)) return [];
		return this.#ask(report, () => ({ what: 'meetings', own })) as readonly EarlierMeeting[];
	}

	expansions(report: Report, acronym: string): readonly EarlierExpansion[] {
		return this.#ask(report, () => ({ what: 'expansions', acronym })) as EarlierExpansion[];
	}

	otherExpansions(report: Report, said: () => ReadonlyMap<string, string>): ReadonlyMap<string, EarlierExpansion> {
		return this.#others('other expansions', report, said) as ReadonlyMap<string, EarlierExpansion>;
	}

	affiliations(report: Report, name: string): readonly EarlierAffiliation[] {
		return this.#ask(report, () => ({ what: 'affiliations', name })) as EarlierAffiliation[];
	}

	otherAffiliations(report: Report, said: () => ReadonlyMap<string, string>): ReadonlyMap<string, EarlierAffiliation> {
		return this.#others('other affiliations', report, said) as ReadonlyMap<string, EarlierAffiliation>;
	}

	calledSo(report: Report, given: () => readonly string[]): ReadonlyMap<string, readonly string[]> {
		return new Map(this.#ask(report, () => ({ what: 'called so', given: given() })) as [string, readonly string[]][]);
	}

	listedOtherwise(report: Report, names: () => readonly string[]): ReadonlyMap<string, EarlierName> {
		return new Map(this.#ask(report, () => ({ what: 'listed otherwise', names: names() })) as [string, EarlierName][]);
	}

	betterNames(report: Report, names: () => readonly AskedName[]): ReadonlyMap<string, EarlierName> {
		return new Map(this.#ask(report, () => ({ what: 'better names', names: names() })) as [string, EarlierName][]);
	}

	inCapitals(report: Report, words: () => readonly string[]): ReadonlyMap<string, EarlierCapitals> {
		return new Map(this.#ask(report, () => ({ what: 'in capitals', words: words() })) as [string, EarlierCapitals][]);
	}

	owedOtherwise(report: Report, names: readonly string[], told: number): readonly string[] {
		return this.#ask(report, () => ({ what: 'owed acronyms', names, told })) as readonly string[];
	}

	seldomListed(report: Report): boolean {
		return this.#ask(report, () => ({ what: 'seldom listed' })).length > 0;
	}

	neverFilled(report: Report, headings: readonly string[]): readonly string[] {
		return this.#ask(report, () => ({ what: 'never filled', headings })) as readonly string[];
	}

	usualLevels(report: Report, headings: readonly LevelledHeading[]): readonly LevelledHeading[] {
		return this.#ask(report, () => ({ what: 'usual levels', headings })) as readonly LevelledHeading[];
	}

	listings(report: Report, name: string): number {
		return (this.#ask(report, () => ({ what: 'listings', name }))[0] as number | undefined) ?? 0;
	}

	/** Who somebody is. */
	person(report: Report, name: string): KnownPerson | undefined {
		return this.#index().people.person(name, this.asker(report));
	}

	/** People with a word in their names that begins so, at most `most`. */
	peopleFrom(report: Report, prefix: string, most: number): readonly KnownPerson[] {
		return this.#index().people.startingWith(prefix, this.asker(report), most);
	}

	/** Those on the lists of the last reports of the folder. */
	roster(report: Report): ReturnType<ReportIndex['roster']> {
		return this.#index().roster(this.asker(report));
	}

	/** How the last report of the folder sets its list of participants. */
	listForm(report: Report): ReturnType<ReportIndex['listForm']> {
		return this.#index().listForm(this.asker(report));
	}

	/** Acronyms that other reports explain and that begin so, at most `most`. */
	acronymsFrom(prefix: string, most: number): readonly string[] {
		return this.#index().acronyms.startingWith(prefix, most);
	}

	/** Names that reports of the folder often use and that begin so, at most `most`. */
	namesFrom(report: Report, prefix: string, most: number): readonly string[] {
		return this.#index().names.startingWith(prefix, this.asker(report), most);
	}

	/** What this report and the others of its folder decided, and who is to do what until when. */
	register(report: Report): readonly Entry[] {
		const index = this.#index();
		const asker = this.asker(report);
		return index.remembered(`register ${JSON.stringify(asker.series)}`, () => registerAround(index, asker));
	}

	/** The paths of the reports of another meeting of the same body, by what names it, the latest first. */
	reportsOf(report: Report, { by }: NamedMeeting): readonly string[] {
		return reportsOfMeeting(this.#index(), this.asker(report), by);
	}

	/** Of the report at a path of the index; empty if it has none. */
	titleOf(path: string): string {
		return this.#index().get(path)?.title ?? '';
	}

	/** The words of names that this report and the others of its folder use. */
	nameWords(report: Report, acronyms: ReadonlyMap<string, string>): readonly NameWord[] {
		return nameWords(report, acronyms, { index: this.#index(), asker: this.asker(report) });
	}

	#others(
		what: 'other affiliations' | 'other expansions',
		report: Report,
		said: () => ReadonlyMap<string, string>,
	): ReadonlyMap<string, unknown> {
		if (this.#index().size > 0 && said().size === 0) return new Map();
		return new Map(this.#ask(report, () => ({ what, said: [...said()] })) as [string, unknown][]);
	}

	asker(report: Report): Asker {
		if (this.#asker?.report !== report) this.#asker = { report, asker: askerOf(report, this.#path) };
		return this.#asker.asker;
	}

	#ask(report: Report, question: () => Question): readonly unknown[] {
		const answer = this.#answer(report, question);
		this.#asked.push({ report, question, answer });
		return answer;
	}

	/** To say who asks takes longer than to answer, so it is only said to those who may know something. */
	#answer(report: Report, question: () => Question): readonly unknown[] {
		const index = this.#index();
		if (index.size === 0) return [];
		const [asked, asker] = [question(), this.asker(report)];
		// Rules ask the same on every keystroke.
		return index.remembered(`${inJson(asked)}${JSON.stringify(asker)}`, () => answerOf(index, asked, asker));
	}
}

/** The names and words of a report are hundreds, and hardly ever others than at the keystroke before. */
const listInJson = memoizeOn((list: readonly AskedName[] | readonly string[]) => JSON.stringify(list));

function inJson(question: Question): string {
	if (question.what === 'better names') return listInJson(question.names);
	return question.what === 'in capitals' ? `words ${listInJson(question.words)}` : JSON.stringify(question);
}

/** As in the digest of a link at `at`. */
function placeIn(report: Report, at: number): LinkPlace {
	const block = spanAt(report.blocks, at);
	const under =
		headings(report)
			.findLast(({ span }) => span.from <= at)
			?.text.trim() ?? '';
	return {
		before: block ? wordsBefore(at - block.from, block.facts, block.source) : '',
		under,
	};
}
