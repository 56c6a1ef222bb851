/** "New report from the previous one": asks when and where, and opens the draft. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { ask, isRunning, type Server } from './command.js';
import { openDraft } from './draft.js';
import { askText, type ReadText } from './steps.js';
import { noted, walk } from './walk.js';

export const BEGIN_NEXT = 'rapporteur.newReportFromPrevious';

/** What the server thinks of the next meeting. */
interface Proposal {
	readonly title: string;
	readonly date?: string;
	readonly because?: 'announced' | 'rhythm';
	/** How the previous report says when it is, where that tells no day, and a day that may be meant. */
	readonly words?: string;
	readonly example?: string;
	readonly number?: number;
	readonly place?: string;
}

/** A report that the next may be begun from. */
export interface EarlierReport {
	readonly uri: string;
	readonly title: string;
	readonly date?: string;
	readonly number?: number;
}

export interface Begun {
	readonly uri: string;
	readonly text: string;
	readonly places: readonly Range[];
}

type GivenDay = { readonly date: string; readonly words: string } | { readonly fault: string };

/** @param given the previous report, from the explorer; the open one if absent. */
export async function beginNext(server: Server, given?: vscode.Uri): Promise<void> {
	if (!(await isRunning(server))) return;
	const uri = given ?? (await choosePrevious(server));
	if (!uri) return;
	await beginFrom(server, server.client.code2ProtocolConverter.asUri(uri), 0);
}

/** @param before how many questions have been asked; the first one goes back to them. */
export async function beginFrom(server: Server, uri: string, before: number): Promise<'back' | 'end'> {
	const proposal = await request<Proposal>(server, 'rapporteur/proposeReport', { uri });
	if (!proposal) return 'end';
	const meeting = { date: proposal.date ?? (proposal.words === undefined ? today() : ''), place: proposal.place ?? '' };
	const title =
		proposal.number === undefined ? 'New Report from the Previous One' : `New Report: Meeting ${proposal.number}`;
	const totalSteps = before + 2;
	const outcome = await walk([
		async (step) => {
			const answer = await askText({
				title,
				step: step + before,
				totalSteps,
				prompt: whenOf(proposal),
				value: meeting.date,
				...(proposal.example !== undefined && { placeholder: `such as ${dayInWords(proposal.example)}` }),
				read: dayReader(server),
			});
			return noted(answer, (value) => (meeting.date = value));
		},
		async (step) => {
			const prompt = 'Where is it held? Leave it empty to say nothing of the place';
			const answer = await askText({ title, step: step + before, totalSteps, prompt, value: meeting.place });
			return noted(answer, (value) => (meeting.place = value));
		},
	]);
	if (outcome !== 'next') return outcome;
	const begun = await request<Begun>(server, 'rapporteur/beginReport', { uri, ...meeting });
	if (begun) await openDraft(server.client.protocol2CodeConverter.asUri(begun.uri), begun.text, begun.places);
	return 'end';
}

/** What the day of a meeting is asked by. */
export const WHEN = 'When is the meeting? As in 14 January 2026';

const WHY = {
	announced: '. The previous report announces this day',
	rhythm: '. It fits the days of the earlier ones',
	unknown: '',
} as const;

function whenOf({ because, words }: Proposal): string {
	const said = words === undefined ? '' : `. The previous report says “${words}”`;
	return `${WHEN}${said}${WHY[because ?? 'unknown']}`;
}

/** "6 March 2018". @param date in ISO 8601. */
export function dayInWords(date: string): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Reads a day as people write it, in the languages of reports. */
export function dayReader({ client }: Server): (text: string) => Promise<ReadText> {
	return async (text) => {
		try {
			const found = await client.sendRequest<GivenDay>('rapporteur/readDay', { text });
			return 'fault' in found ? found : { value: found.date, words: found.words };
		} catch {
			return { fault: 'The day could not be read. Try again' };
		}
	};
}

/** In ISO 8601, where the user is. */
export function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The open report, or one of those in the workspace. */
async function choosePrevious(server: Server): Promise<vscode.Uri | undefined> {
	const document = vscode.window.activeTextEditor?.document;
	if (document?.languageId === 'markdown' && !document.isUntitled) return document.uri;
	const items = (await earlierReports(server)).map(pickOf);
	if (items.length === 0) {
		void vscode.window.showInformationMessage('Open the previous report, then try again.');
		return undefined;
	}
	const title = 'New Report from the Previous One';
	const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: 'Which one is the previous report?' });
	return chosen && server.client.protocol2CodeConverter.asUri(chosen.uri);
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
