/** "New meeting report": as an earlier one, or of a kind, or from a template of one's own. */
import * as vscode from 'vscode';
import { isRunning, type Server } from '../server/command.js';
import { type Begun, beginFrom, dayReader, earlierReports, pickOf, request, today, WHEN } from './begin-next.js';
import { openDraft } from './draft.js';
import { askText, choose } from './steps.js';
import { noted, type Step, walk } from './walk.js';

export const NEW_REPORT = 'rapporteur.newReport';

const TITLE = 'New Meeting Report';

/** A kind of report, as the server has it. */
interface Kind {
	readonly kind: string;
	readonly name: string;
	readonly description: string;
	readonly asks: readonly ('title' | 'number' | 'place')[];
	/** Where it has to be asked, the likeliest first. */
	readonly languages?: readonly { readonly code: string; readonly name: string; readonly own: string }[];
}

interface Item extends vscode.QuickPickItem {
	/** An earlier report, to begin as. */
	readonly uri?: string;
	readonly of?: Kind;
}

/** @param given a folder, or a file in it, from the explorer. */
export async function newReport(server: Server, given?: unknown): Promise<void> {
	if (!(await isRunning(server))) return;
	const folder = await folderFor(given instanceof vscode.Uri ? given : undefined);
	const uri = folder ? server.client.code2ProtocolConverter.asUri(folder) : NOWHERE;
	const [earlier, kinds] = await Promise.all([
		folder ? earlierReports(server, folder) : [],
		request<Kind[]>(server, 'rapporteur/reportKinds', { uri }),
	]);
	if (!kinds) return;
	const items = itemsFor(earlier.slice(0, MOST_EARLIER).map(pickOf), kinds);
	let active: Item | undefined;
	for (;;) {
		const chosen = await choose<Item>({
			title: TITLE,
			step: 1,
			totalSteps: 0,
			placeholder: 'What is it to look like?',
			items,
			active,
		});
		if (chosen === undefined || chosen === 'back') return;
		active = chosen.value;
		const { uri: previous, of } = active;
		const outcome = previous === undefined ? await beginOf(server, uri, of!) : await beginFrom(server, previous, 1);
		if (outcome === 'end') return;
	}
}

/** Without a folder, where to keep a draft is asked when it is saved. */
const NOWHERE = 'untitled:/nowhere';

/** Nobody begins the same report as one of many. */
const MOST_EARLIER = 3;

function itemsFor(earlier: readonly (Item & { readonly uri: string })[], kinds: readonly Kind[]): readonly Item[] {
	const as = earlier.map((item) => ({ ...item, label: `As the previous one: ${item.label}` }));
	const offered = kinds.map((of): Item => ({ label: of.name, detail: of.description, of }));
	const line: Item = { label: 'from a template', kind: vscode.QuickPickItemKind.Separator };
	return as.length > 0 ? [...as, line, ...offered] : offered;
}

/** Asks what a kind of report wants to know, and opens the draft. */
async function beginOf(
	server: Server,
	uri: string,
	{ kind, name, asks, languages = [] }: Kind,
): Promise<'back' | 'end'> {
	const meeting = { title: '', number: '', date: today(), place: '', language: languages[0]?.code };
	const title = `${TITLE}: ${name}`;
	const text = (key: 'title' | 'number' | 'place', prompt: string, placeholder: string): Step[] =>
		asks.includes(key)
			? [
					async (step) => {
						const value = meeting[key];
						const answer = await askText({ ...shown(step), prompt, value, placeholder });
						return noted(answer, (given) => {
							meeting[key] = given;
						});
					},
				]
			: [];
	const inLanguages = languages.map(({ code, name: label, own }) => ({
		code,
		label,
		description: own === label ? '' : own,
	}));
	const steps: readonly Step[] = [
		...(languages.length > 0
			? [
					async (step: number) => {
						const answer = await choose({
							...shown(step),
							placeholder: 'In which language is it written?',
							items: inLanguages,
							active: inLanguages.find(({ code }) => code === meeting.language),
						});
						return noted(answer, ({ code }) => {
							meeting.language = code;
						});
					},
				]
			: []),
		...text('title', 'Who meets? This goes into the title', 'such as Board of the Harbour Museum'),
		...text('number', 'Which meeting is it? Leave it empty if they have no numbers', 'such as 24, 24th or XXIV'),
		async (step) => {
			const question = { ...shown(step), prompt: WHEN, value: meeting.date };
			const answer = await askText({ ...question, read: dayReader(server, meeting.language) });
			return noted(answer, (given) => {
				meeting.date = given;
			});
		},
		...text('place', 'Where is it held? Leave it empty to say nothing of the place', 'such as Lakeside, or online'),
	];
	const shown = (step: number) => ({ title, step: step + 1, totalSteps: steps.length + 1 });
	const outcome = await walk(steps);
	if (outcome !== 'next') return outcome;
	const begun = await request<Begun>(server, 'rapporteur/beginKind', { uri, kind, ...meeting });
	const target = begun && uri !== NOWHERE ? server.client.protocol2CodeConverter.asUri(begun.uri) : undefined;
	if (begun) await openDraft(target, begun.snippet);
	return 'end';
}

/** The folder of what was chosen, else of the open document, else of the workspace. */
async function folderFor(given: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
	const open = vscode.window.activeTextEditor?.document.uri;
	const isSaved = open !== undefined && vscode.workspace.getWorkspaceFolder(open) !== undefined;
	const chosen = given ?? (isSaved ? open : undefined);
	if (!chosen) return vscode.workspace.workspaceFolders?.[0]?.uri;
	const isFolder = await vscode.workspace.fs.stat(chosen).then(
		({ type }) => (type & vscode.FileType.Directory) !== 0,
		() => false,
	);
	return isFolder ? chosen : vscode.Uri.joinPath(chosen, '..');
}
