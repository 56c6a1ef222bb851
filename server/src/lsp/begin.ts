/**
 * `rapporteur/earlierReports`, `rapporteur/proposeReport`, `rapporteur/nextParticipants`, `rapporteur/beginReport`: a report that is begun from the
 * previous one of its series. `rapporteur/reportKinds`, `rapporteur/beginKind`: one that is begun from a template. The
 * text is made here; the editor opens it as a draft, and nothing is written. `rapporteur/readDay`: what day somebody means.
 */
import type { Connection, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Settings } from '../config/index.js';
import { Checker, type Editor, readOptionsOf } from '../engine/index.js';
import { clearLanguage, dayInFileName, dayNumber, dayOfIso, type Report, ReportReader } from '../report/index.js';
import {
	type Asked,
	askedFor,
	beginReport,
	OWN_KINDS,
	type OwnKind,
	type OwnTemplate,
	readGivenDay,
	type TemplateValues,
	wordsOf,
} from '../templates/index.js';
import {
	before,
	beginNext,
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
	placesIn,
	propose,
	type SeriesReports,
	unusedPath,
} from '../workspace/index.js';
import { toRange } from './convert.js';
import type { FileAccess } from './file-access.js';
import { addressIn, MARKDOWN } from './markdown-files.js';
import { refuse, requireDay, requireText, requireUriIn } from './params.js';
import { pathFrom } from './workspace-folders.js';

/** One of the reports that the next may be begun from. */
export interface EarlierReportItem {
	readonly uri: string;
	readonly title: string;
	/** In ISO 8601. */
	readonly date?: string;
	readonly number?: number;
}

/** A report that has been begun. */
export interface BegunReport {
	/** Where it is to be kept. */
	readonly uri: string;
	readonly text: string;
	/** The places to fill in, in order, as ranges of the text. */
	readonly places: readonly Range[];
}

/** What this feature needs of the server. */
export interface BeginOptions {
	/** The folder of the workspace that holds a URI; without a slash at the end. */
	readonly folderOf: (uri: string) => string | undefined;
	/** The text of an open document. */
	readonly openText: (uri: string) => string | undefined;
	readonly openUris: () => readonly string[];
	readonly accessTo: (scheme: string) => FileAccess | undefined;
	/** What is known of other reports near a URI, after a short wait. */
	readonly known: (uri: string) => Promise<readonly Dated[]>;
	readonly settingsOf: (uri: string) => Promise<Settings>;
	/** The templates that a document at a URI could be begun from. */
	readonly templatesFor: (uri: string) => Promise<readonly OwnTemplate[]>;
	readonly editor: Editor;
}

/** A kind of report to choose from. */
export interface ReportKind {
	/** What `rapporteur/beginKind` is to be given. */
	readonly kind: string;
	readonly name: string;
	readonly description: string;
	/** What it wants to know besides the day. */
	readonly asks: readonly Asked[];
}

const KINDS: Readonly<Record<OwnKind, Pick<ReportKind, 'name' | 'description'>>> = {
	report: {
		name: 'Summary report',
		description: 'Numbered paragraphs, with the agenda and the participants in an annex',
	},
	minutes: { name: 'Minutes', description: 'A heading for each item of the agenda, decisions and action items' },
};
/** Before the name of a template, so that none is taken for a kind of ours. */
const OWN = 'template:';

/** Of a folder that nobody has read yet, so many files are looked into. */
const MOST_READ = 40;
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
		const { place, number, people } = params as Readonly<Record<string, unknown>>;
		return begin.begin(requireUriIn(params), requireDay(params), {
			...(typeof place === 'string' && { place }),
			...(typeof number === 'number' && Number.isInteger(number) && number > 0 && { number }),
			...(isNames(people) && { people }),
		});
	});
	connection.onRequest('rapporteur/readDay', (params: unknown): object => readGivenDay(requireText(params)));
	connection.onRequest('rapporteur/reportKinds', (params: unknown) => begin.kinds(requireUriIn(params)));
	connection.onRequest('rapporteur/beginKind', (params: unknown) => {
		const { kind, title, number, place } = params as Readonly<Record<string, unknown>>;
		if (typeof kind !== 'string') refuse('kind is missing, send one of those that rapporteur/reportKinds lists');
		return begin.beginKind(requireUriIn(params), kind, requireDay(params), {
			...(typeof title === 'string' && { title }),
			...(typeof number === 'string' && { number }),
			...(typeof place === 'string' && { place }),
		});
	});
}

function isNames(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** A report, and where it is. */
interface Found extends Dated {
	readonly uri: string;
	readonly report: Report;
}

class Begin {
	readonly #options: BeginOptions;

	constructor(options: BeginOptions) {
		this.#options = options;
	}

	/** The latest report of each series in and below a folder, the latest first. @param folder its URI. */
	async earlier(folder: string): Promise<readonly EarlierReportItem[]> {
		const base = withoutSlash(folder);
		const root = this.#options.folderOf(`${base}/x`) ?? base;
		const inside = base === root ? '' : `${pathFrom(root, base) ?? ''}/`;
		const known = (await this.#options.known(`${base}/x`)).filter(({ path }) => path.startsWith(inside));
		const all = known.length > 0 ? known : await this.#readFolder(root, inside);
		const latest: Dated[] = [];
		for (const each of [...all].filter(({ digest }) => digest.kind === 'report').sort((a, b) => order(b, a))) {
			if (latest.length === MOST_SERIES) break;
			if (!latest.some((other) => isSameSeries(each, other))) latest.push(each);
		}
		return latest.map(({ path, digest: { title, date, number } }) => ({
			uri: addressIn(root, path),
			title,
			...(date !== undefined && { date }),
			...(number !== undefined && { number }),
		}));
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
		return draftAt(addressIn(root, begun.path), begun.text);
	}

	/** What a report in a folder can be begun from besides earlier ones. */
	async kinds(folder: string): Promise<readonly ReportKind[]> {
		const own = await this.#options.templatesFor(`${withoutSlash(folder)}/x.md`);
		return [
			...own.map((template) => ({
				kind: OWN + template.name,
				name: template.name,
				description: template.summary,
				asks: askedFor(template),
			})),
			...OWN_KINDS.map((kind) => ({ kind, ...KINDS[kind], asks: askedFor(kind) })),
		];
	}

	async beginKind(
		folder: string,
		kind: string,
		date: string,
		given: Pick<TemplateValues, 'title' | 'number' | 'place'>,
	): Promise<BegunReport> {
		const base = withoutSlash(folder);
		const templates = await this.#options.templatesFor(`${base}/x.md`);
		const template = OWN_KINDS.find((own) => own === kind) ?? templates.find(({ name }) => OWN + name === kind);
		if (!template) refuse(`there is no kind "${kind}", send one of those that rapporteur/reportKinds lists`);
		const root = this.#options.folderOf(`${base}/x`) ?? base;
		const inside = base === root ? '' : `${pathFrom(root, base) ?? ''}/`;
		const neighbour = await this.#latestIn(root, inside);
		const words = (neighbour && clearLanguage(neighbour.report)) ?? wordsOf(this.#options.editor.language);
		const day = dayOfIso(date);
		const before = neighbour?.digest.number;
		const number = Number(given.number) || (before === undefined ? undefined : before + 1);
		const meeting = { days: [day, day] as const, ...(number !== undefined && { number }) };
		const nameWith = (isTaken: (path: string) => boolean): string =>
			neighbour
				? nextPath(neighbour.path, neighbour.digest, meeting, isTaken)
				: unusedPath(`${inside}${date}.md`, isTaken);
		const free = nameWith(() => false);
		const path = nameWith(await this.#takenNear(root, free));
		return draftAt(addressIn(root, path), beginReport(template, { date: day, ...given }, words));
	}

	/** Whether a path in the folder of another one is that of a file or of a draft. */
	async #takenNear(root: string, path: string): Promise<(other: string) => boolean> {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const names = new Set((await this.#names(root, folder)).map((name) => folder + name));
		const drafts = new Set(this.#options.openUris().map((open) => URI.parse(open).path));
		return (other) => names.has(other) || drafts.has(URI.parse(addressIn(root, other)).path);
	}

	/** The report at `uri`, and those before it. */
	async #series(
		uri: string,
	): Promise<{ readonly series: SeriesReports; readonly root: string; readonly path: string }> {
		const root = this.#options.folderOf(uri) ?? uri.slice(0, uri.lastIndexOf('/'));
		const path = pathFrom(root, uri);
		const previous = path === undefined ? undefined : await this.#read(root, path);
		if (path === undefined || !previous) refuse(`${uri} cannot be read, open or save it first`);
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const known = before(previous, await this.#options.known(uri));
		const earlier = known.length > 0 ? known : before(previous, await this.#readFolder(root, folder, previous));
		const reports = await Promise.all(earlier.map(async (each) => (await this.#read(root, each.path))?.report));
		return {
			series: { previous: previous.report, earlier: reports.filter((report) => report !== undefined) },
			root,
			path,
		};
	}

	async #readFolder(root: string, folder: string, model?: Found): Promise<readonly Found[]> {
		const found: Found[] = [];
		for await (const each of this.#documentsIn(root, folder, model)) found.push(each);
		return found;
	}

	/** The latest report of one folder. */
	async #latestIn(root: string, folder: string): Promise<Found | undefined> {
		for await (const each of this.#documentsIn(root, folder)) if (each.digest.kind === 'report') return each;
		return undefined;
	}

	/**
	 * The documents of one folder, without those below: the latest by name, those named like `model` first. Each is read
	 * when it is asked for.
	 */
	async *#documentsIn(root: string, folder: string, model?: Found): AsyncGenerator<Found> {
		const names = (await this.#names(root, folder)).filter((name) => MARKDOWN.test(name));
		const dated = names.map((name) => ({ path: folder + name, day: dayIn(name) }));
		const alike = dated.filter((each) => !model || isSameSeries({ path: each.path, digest: model.digest }, model));
		const latest = (alike.length > 0 ? alike : dated).sort(
			(a, b) => b.day - a.day || b.path.localeCompare(a.path, undefined, { numeric: true }),
		);
		for (const { path } of latest.slice(0, MOST_READ)) {
			const read = await this.#read(root, path);
			if (read) yield read;
		}
	}

	async #names(root: string, folder: string): Promise<readonly string[]> {
		try {
			const uri = addressIn(root, folder.replace(/\/$/, ''));
			return (await this.#options.accessTo(URI.parse(root).scheme)?.list(uri)) ?? [];
		} catch {
			return [];
		}
	}

	async #read(root: string, path: string): Promise<Found | undefined> {
		const uri = addressIn(root, path);
		try {
			const text =
				this.#options.openText(uri) ?? (await this.#options.accessTo(URI.parse(root).scheme)?.read(uri, [root]));
			if (text === undefined) return undefined;
			const settings = await this.#options.settingsOf(uri);
			const report = new ReportReader().read(text, readOptionsOf(settings, path));
			return { uri, path, report, digest: digestOf(report) };
		} catch {
			return undefined;
		}
	}
}

function draftAt(uri: string, text: string): BegunReport {
	const document = TextDocument.create(uri, 'markdown', 0, text);
	return { uri, text, places: placesIn(text).map((place) => toRange(document, place)) };
}

function withoutSlash(uri: string): string {
	return uri.replace(/(?<!\/)\/+$/, '');
}

/** In days since 1970; 0 for a name without a date. */
function dayIn(name: string): number {
	const day = dayInFileName(name);
	return day ? dayNumber(day) : 0;
}
