/**
 * `rapporteur/earlierReports`, `rapporteur/proposeReport`, `rapporteur/nextParticipants`, `rapporteur/beginReport`: a report that is begun from the
 * previous one of its series. `rapporteur/reportKinds`, `rapporteur/beginKind`: one that is begun from a template. The
 * text is made here; the editor opens it as a draft, and nothing is written. `rapporteur/readDay`, `rapporteur/readNumber`:
 * what day or number somebody means.
 */
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { Checker, type Editor } from '../../engine/index.js';
import { dayOfIso, type Report, shownLanguage } from '../../report/index.js';
import {
	beginReport,
	type OwnTemplate,
	readGivenDay,
	readGivenNumber,
	type TemplateValues,
	wordsOf,
} from '../../templates/index.js';
import {
	before,
	beginNext,
	beside,
	type Candidate,
	candidatesOf,
	type Dated,
	digestOf,
	isSameSeries,
	meetingOn,
	type NextMeeting,
	nextPath,
	order,
	type Proposal,
	propose,
	type SeriesReports,
	unusedPath,
} from '../../workspace/index.js';
import { isWords, refuse, requireDay, requireObject, requireText, requireUriIn } from '../protocol/params.js';
import { pathFrom, withoutSlash } from '../workspace/folders.js';
import { addressIn } from '../workspace/markdown-files.js';
import { type BegunReport, draftAt } from './begun-report.js';
import { type Found, isOfBody, NearbyReports, type Reading } from './nearby-reports.js';
import { kindNamed, kindsFrom, type ReportKind } from './report-kinds.js';

/** One of the reports that the next may be begun from. */
export interface EarlierReportItem {
	readonly uri: string;
	readonly title: string;
	/** In ISO 8601. */
	readonly date?: string;
	readonly number?: number;
	/** Its series lists people, so that it can be said who is to be at the next meeting. */
	readonly people?: true;
}

/** What this feature needs of the server. */
export interface BeginOptions extends Reading {
	/** The folder of the workspace that holds a URI; without a slash at the end. */
	readonly folderOf: (uri: string) => string | undefined;
	readonly openUris: () => readonly string[];
	/** What is known of other reports near a URI, after a short wait. */
	readonly known: (uri: string) => Promise<readonly Dated[]>;
	/** The templates that a document at a URI could be begun from. */
	readonly templatesFor: (uri: string) => Promise<readonly OwnTemplate[]>;
	readonly editor: Editor;
	/** Is told the text of each report that is begun. */
	readonly offer: (text: string) => void;
}

/** Whether the name of a file says whose report it is, or what it is. */
function isNamed(path: string): boolean {
	return /\p{L}{3}/u.test(path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
}

function fileNameOf(body: string): string {
	return body
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** Nobody chooses among more series. */
const MOST_SERIES = 5;

export function registerBegin(connection: Connection, options: BeginOptions): void {
	const begin = new Begin(options);
	connection.onRequest('rapporteur/earlierReports', (params: unknown) => begin.earlier(requireUriIn(params)));
	connection.onRequest('rapporteur/proposeReport', (params: unknown) => begin.propose(requireUriIn(params)));
	connection.onRequest('rapporteur/nextParticipants', async (params: unknown) => ({
		people: await begin.people(requireUriIn(params)),
	}));
	connection.onRequest('rapporteur/beginReport', (params: unknown) => {
		const { place, number, people } = requireObject(params);
		return begin.begin(requireUriIn(params), requireDay(params), {
			...(typeof place === 'string' && { place }),
			...(typeof number === 'number' && Number.isInteger(number) && number > 0 && { number }),
			...(isWords(people) && { people }),
		});
	});
	connection.onRequest('rapporteur/readDay', (params: unknown): object => {
		const text = requireText(params);
		const { language } = params as Readonly<Record<string, unknown>>;
		return readGivenDay(text, typeof language === 'string' ? language : undefined);
	});
	connection.onRequest('rapporteur/readNumber', (params: unknown): object => readGivenNumber(requireText(params)));
	connection.onRequest('rapporteur/reportKinds', (params: unknown) => begin.kinds(requireUriIn(params)));
	connection.onRequest('rapporteur/beginKind', (params: unknown) => {
		const { kind, title, number, place, language } = requireObject(params);
		if (typeof kind !== 'string') refuse('kind is missing, send one of those that rapporteur/reportKinds lists');
		return begin.beginKind(requireUriIn(params), kind, requireDay(params), {
			...(typeof title === 'string' && { title }),
			...(typeof number === 'string' && { number }),
			...(typeof place === 'string' && { place }),
			...(typeof language === 'string' && { language }),
		});
	});
}

class Begin {
	readonly #options: BeginOptions;
	readonly #nearby: NearbyReports;

	constructor(options: BeginOptions) {
		this.#options = options;
		this.#nearby = new NearbyReports(options);
	}

	/** The latest report of each series in and below a folder, the latest first. @param folder its URI. */
	async earlier(folder: string): Promise<readonly EarlierReportItem[]> {
		const base = withoutSlash(folder);
		const root = this.#options.folderOf(`${base}/x`) ?? base;
		const inside = base === root ? '' : `${pathFrom(root, base) ?? ''}/`;
		const known = (await this.#options.known(`${base}/x`)).filter(({ path }) => path.startsWith(inside));
		const all = known.length > 0 ? known : await this.#nearby.all(root, inside);
		const reports = all.filter(({ digest }) => digest.kind === 'report');
		const latest: Dated[] = [];
		for (const each of [...reports].sort((a, b) => order(b, a))) {
			if (latest.length === MOST_SERIES) break;
			if (!latest.some((other) => isSameSeries(each, other))) latest.push(each);
		}
		return latest.map((one) => {
			const { title, date, number } = one.digest;
			const people = reports.some((each) => each.digest.people.length > 0 && isSameSeries(each, one));
			return {
				uri: addressIn(root, one.path),
				title,
				...(date !== undefined && { date }),
				...(number !== undefined && { number }),
				...(people && { people }),
			};
		});
	}

	async propose(uri: string): Promise<Proposal> {
		return propose((await this.#series(uri)).series);
	}

	async people(uri: string): Promise<readonly Candidate[]> {
		return candidatesOf((await this.#series(uri)).series);
	}

	async begin(
		uri: string,
		date: string,
		given: Pick<NextMeeting, 'place' | 'number' | 'people'>,
	): Promise<BegunReport> {
		const { series, root, path } = await this.#series(uri);
		const meeting = meetingOn(series, date, given);
		const checker = new Checker(undefined, this.#options.editor);
		const settings = await this.#options.settingsOf(uri);
		const { language } = this.#options.editor;
		const free = nextPath(path, digestOf(series.previous), meeting, () => false);
		const isTaken = await this.#takenNear(root, free);
		const options = { checker, settings, isTaken, ...(language !== undefined && { language }) };
		const begun = beginNext(series, path, meeting, options);
		const draft = draftAt(addressIn(root, begun.path), [begun.text], this.#options.offer);
		return { ...draft, ...(begun.notes.length > 0 && { notes: begun.notes }) };
	}

	/** What a report in a folder can be begun from besides earlier ones. */
	async kinds(folder: string): Promise<readonly ReportKind[]> {
		const base = withoutSlash(folder);
		const [own, { neighbour }] = await Promise.all([this.#options.templatesFor(`${base}/x.md`), this.#around(base)]);
		const told = neighbour && shownLanguage(neighbour.report);
		return kindsFrom(own, told, this.#options.editor.language);
	}

	/** Where a folder is, and the latest report in it, of the body if there is one. */
	async #around(
		base: string,
		body?: string,
	): Promise<{
		readonly root: string;
		readonly inside: string;
		readonly neighbour: Found | undefined;
	}> {
		const root = this.#options.folderOf(`${base}/x`) ?? base;
		const inside = base === root ? '' : `${pathFrom(root, base) ?? ''}/`;
		return { root, inside, neighbour: await this.#nearby.latest(root, inside, body) };
	}

	async beginKind(
		folder: string,
		kind: string,
		date: string,
		given: Pick<TemplateValues, 'title' | 'number' | 'place'> & { readonly language?: string },
	): Promise<BegunReport> {
		const base = withoutSlash(folder);
		const templates = await this.#options.templatesFor(`${base}/x.md`);
		const template = kindNamed(kind, templates);
		if (!template) refuse(`there is no kind "${kind}", send one of those that rapporteur/reportKinds lists`);
		const { language, ...meant } = given;
		const body = meant.title?.trim() || undefined;
		const { root, inside, neighbour } = await this.#around(base, body);
		const isOther = neighbour !== undefined && body !== undefined && !isOfBody(neighbour, body);
		const told = neighbour && shownLanguage(neighbour.report);
		const words = language === undefined && told ? told : wordsOf(language ?? this.#options.editor.language);
		const day = dayOfIso(date);
		const before = isOther ? undefined : neighbour?.digest.number;
		const number = Number(given.number) || (before === undefined ? undefined : before + 1);
		const meeting = { days: [day, day] as const, ...(number !== undefined && { number }) };
		const nameWith = (isTaken: (path: string) => boolean): string =>
			isOther && isNamed(neighbour.path)
				? unusedPath(`${inside}${fileNameOf(body)}-${date}.md`, isTaken)
				: neighbour
					? nextPath(neighbour.path, neighbour.digest, meeting, isTaken)
					: unusedPath(`${inside}${date}.md`, isTaken);
		const free = nameWith(() => false);
		const path = nameWith(await this.#takenNear(root, free));
		return draftAt(addressIn(root, path), beginReport(template, { date: day, ...meant }, words), this.#options.offer);
	}

	/** Whether a path in the folder of another one is that of a file or of a draft. */
	async #takenNear(root: string, path: string): Promise<(other: string) => boolean> {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const names = new Set((await this.#nearby.names(root, folder)).map((name) => folder + name));
		const drafts = new Set(this.#options.openUris().map((open) => URI.parse(open).path));
		return (other) => names.has(other) || drafts.has(URI.parse(addressIn(root, other)).path);
	}

	/** The report at `uri`, and those before it. */
	async #series(
		uri: string,
	): Promise<{ readonly series: SeriesReports; readonly root: string; readonly path: string }> {
		const root = this.#options.folderOf(uri) ?? uri.slice(0, uri.lastIndexOf('/'));
		const path = pathFrom(root, uri);
		const previous = path === undefined ? undefined : await this.#nearby.read(root, path);
		if (path === undefined || !previous) refuse(`${uri} cannot be read, open or save it first`);
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const known = before(previous, await this.#options.known(uri));
		const near = known.length > 0 ? [] : await this.#nearby.all(root, folder, previous);
		const read = async (found: readonly Dated[]): Promise<readonly Report[]> => {
			const reports = await Promise.all(found.map(async (each) => (await this.#nearby.read(root, each.path))?.report));
			return reports.filter((report) => report !== undefined);
		};
		const earlier = await read(known.length > 0 ? known : before(previous, near));
		const others = earlier.length > 0 ? [] : await read(beside(previous, near));
		return { series: { previous: previous.report, earlier, beside: others }, root, path };
	}
}
