/** "New report from the previous one": asks when and where, and opens the draft. */
import * as vscode from 'vscode';
import { ask, isRunning, type Server } from '../server/command.js';
import { openDraft } from './draft.js';
import { askText, chooseMany, type ReadText, type Shown } from './steps.js';
import { noted, type Outcome, type Step, walk } from './walk.js';

export const BEGIN_NEXT = 'rapporteur.newReportFromPrevious';

/** What the server thinks of the next meeting. */
interface Proposal {
	readonly title: string;
	readonly date?: string;
	readonly because?: 'announced' | 'rhythm';
	/** How the previous report says when it is, where that tells no day, and a day that may be meant. */
	readonly words?: string;
	readonly example?: string;
	/** How it says when that is, where that is no day after its own. */
	readonly past?: string;
	readonly number?: number;
	readonly place?: string;
	/** That of the series, as `de`. */
	readonly language?: string;
	/** The previous one looks like no report of a meeting. */
	readonly unlikely?: true;
}

/** Somebody who may be at the next meeting. */
interface Candidate {
	readonly name: string;
	readonly affiliation?: string;
	readonly role?: string;
	/** Was at the last meeting, or comes regularly. */
	readonly expected: boolean;
	/** In how many of the last reports, and the date of the last of them, in ISO 8601. */
	readonly reports: number;
	readonly last: string;
}

/** A report that the next may be begun from. */
export interface EarlierReport {
	readonly uri: string;
	readonly title: string;
	readonly date?: string;
	readonly number?: number;
	/** Its series lists people. */
	readonly people?: true;
}

export interface Begun {
	readonly uri: string;
	/** With tab stops. */
	readonly snippet: string;
	/** What could not be done. */
	readonly notes?: readonly string[];
}

interface GivenDay {
	readonly date: string;
	readonly words: string;
}

interface GivenNumber {
	readonly number: string;
	readonly words: string;
}

interface Fault {
	readonly fault: string;
}

/** How many questions there are about a report that is begun as this one. */
export function questionsFrom({ people }: EarlierReport): number {
	return people ? 3 : 2;
}

/** @param given the previous report, from the explorer; the open one if absent. */
export async function beginNext(server: Server, given?: vscode.Uri): Promise<void> {
	if (!(await isRunning(server))) return;
	const document = vscode.window.activeTextEditor?.document;
	const front = document?.languageId === 'markdown' && !document.isUntitled ? document.uri : undefined;
	const first = given ?? front;
	const uri = first && server.client.code2ProtocolConverter.asUri(first);
	const proposal = uri === undefined ? undefined : await propose(server, uri);
	if (uri !== undefined && !proposal) return;
	// Somebody who reads a README means one of the reports.
	const isMeant = given !== undefined || (proposal !== undefined && !proposal.unlikely);
	const previous = isMeant ? uri : await choosePrevious(server, uri);
	if (previous !== undefined) await beginFrom(server, previous, 0, previous === uri ? proposal : undefined);
}

function propose(server: Server, uri: string): Promise<Proposal | undefined> {
	return request<Proposal>(server, 'rapporteur/proposeReport', { uri });
}

/**
 * @param before how many questions have been asked; the first one goes back to them.
 * @param known asked for already.
 */
export async function beginFrom(
	server: Server,
	uri: string,
	before: number,
	known?: Proposal,
): Promise<'back' | 'end'> {
	const proposal = known ?? (await propose(server, uri));
	if (!proposal) return 'end';
	const listed = await request<{ readonly people: readonly Candidate[] }>(server, 'rapporteur/nextParticipants', {
		uri,
	});
	if (!listed) return 'end';
	const meeting = {
		date: proposal.date ?? (proposal.words === undefined ? today() : ''),
		place: proposal.place ?? '',
		people: listed.people.filter(({ expected }) => expected).map(({ name }) => name),
	};
	const title =
		proposal.number === undefined ? 'New Report from the Previous One' : `New Report: Meeting ${proposal.number}`;
	const shown = (step: number) => ({ title, step: step + before, totalSteps: steps.length + before });
	const steps: readonly Step[] = [
		async (step) => {
			const answer = await askText({
				...shown(step),
				prompt: whenOf(proposal),
				value: meeting.date === '' ? '' : dayInWords(meeting.date, proposal.language),
				...(proposal.example !== undefined && {
					placeholder: `such as ${dayInWords(proposal.example, proposal.language)}`,
				}),
				read: dayReader(server, proposal.language),
			});
			return noted(answer, (value) => (meeting.date = value));
		},
		async (step) => {
			const prompt = 'Where is it held? Leave it empty if you do not know yet';
			const answer = await askText({ ...shown(step), prompt, value: meeting.place });
			return noted(answer, (value) => (meeting.place = value));
		},
		...(listed.people.length > 0 ? [(step: number) => askPeople(shown(step), listed.people, meeting)] : []),
	];
	const outcome = await walk(steps);
	if (outcome !== 'next') return outcome;
	const { people, ...when } = meeting;
	const begun = await request<Begun>(server, 'rapporteur/beginReport', {
		uri,
		...when,
		...(listed.people.length > 0 && { people }),
	});
	if (!begun) return 'end';
	await openDraft(server.client.protocol2CodeConverter.asUri(begun.uri), begun.snippet);
	if (begun.notes) void vscode.window.showWarningMessage(begun.notes.join('. '));
	return 'end';
}

/** Who is to be on the list of the draft. */
async function askPeople(
	shown: Shown,
	candidates: readonly Candidate[],
	meeting: { people: readonly string[] },
): Promise<Outcome> {
	const before = new Set(meeting.people);
	const items = candidates.map(({ name, affiliation, role, reports, last }) => ({
		label: name,
		description: [affiliation, role].filter((each) => each !== undefined).join(', '),
		detail: `In ${reports} ${reports === 1 ? 'report' : 'reports'}${last === '' ? '' : `, last on ${dayInWords(last)}`}`,
		picked: before.has(name),
	}));
	const ticked = (chosen: readonly vscode.QuickPickItem[]): void => {
		meeting.people = chosen.map(({ label }) => label);
	};
	const placeholder = 'Who is expected? Those of last time and the regulars are ticked';
	return noted(await chooseMany({ ...shown, placeholder, items, ticked }), ticked);
}

/** What the day of a meeting is asked by. @param language of the report, as `de`. */
export function askWhen(language: string | undefined): string {
	return `When is the meeting? As in ${dayInWords('2026-01-14', language)}`;
}

const WHY = {
	announced: '. The previous report announces this day',
	rhythm: '. It fits the days of the earlier ones',
	unknown: '',
} as const;

function whenOf({ because, words, past, language }: Proposal): string {
	const time = words ?? past;
	const late = past === undefined ? '' : ', which is not after its own meeting';
	const said = time === undefined ? '' : `. The previous report says “${time}”${late}`;
	return `${askWhen(language)}${said}${WHY[because ?? 'unknown']}`;
}

/** "6 March 2018". @param date in ISO 8601. @param language as `de`; English if absent. */
export function dayInWords(date: string, language = 'en'): string {
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(date),
	);
}

/** Reads a day as people write it, in the languages of reports. @param language of the report, if that is known. */
export function dayReader(server: Server, language?: string): (text: string) => Promise<ReadText> {
	return reader<GivenDay>(server, 'rapporteur/readDay', { language }, ({ date }) => date);
}

/** Reads the number of a meeting, or that it has none. */
export function numberReader(server: Server): (text: string) => Promise<ReadText> {
	return reader<GivenNumber>(server, 'rapporteur/readNumber', {}, ({ number }) => number);
}

function reader<T extends { readonly words: string }>(
	{ client }: Server,
	method: string,
	params: object,
	answerIn: (found: T) => string,
): (text: string) => Promise<ReadText> {
	return async (text) => {
		try {
			const found = await client.sendRequest<T | Fault>(method, { text, ...params });
			return 'fault' in found ? found : { value: answerIn(found), words: found.words };
		} catch {
			return { fault: 'This could not be read. Try again' };
		}
	};
}

/** In ISO 8601, where the user is. */
export function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * One of the reports in the workspace.
 *
 * @param front the open document, which it is if there are none to choose from.
 */
async function choosePrevious(server: Server, front: string | undefined): Promise<string | undefined> {
	const items = (await earlierReports(server)).map(pickOf);
	if (items.length === 0) {
		if (front === undefined) void vscode.window.showInformationMessage('Open the previous report, then try again.');
		return front;
	}
	const title = 'New Report from the Previous One';
	const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: 'Which one is the previous report?' });
	return chosen?.uri;
}

export function pickOf({ uri, title, date }: EarlierReport): vscode.QuickPickItem & { readonly uri: string } {
	const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
	return { uri, label: title || name, description: date ?? '', detail: name };
}

/** The latest reports near a folder, or in all folders of the workspace. */
export async function earlierReports(server: Server, near?: vscode.Uri): Promise<readonly EarlierReport[]> {
	const folders = near ? [near] : (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
	const found = await Promise.all(
		folders.map((folder) =>
			request<EarlierReport[]>(server, 'rapporteur/earlierReports', {
				uri: server.client.code2ProtocolConverter.asUri(folder),
			}),
		),
	);
	return found.flatMap((reports) => reports ?? []);
}

/** @returns `undefined` if the server cannot answer, after a message that says why. */
export function request<T>(server: Server, method: string, params: object): Promise<T | undefined> {
	return ask<T>(server, method, params, 'The report could not be begun');
}
