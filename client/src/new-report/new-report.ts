/** "New meeting report": as an earlier one, or of a kind, or from a template of one's own. */
import * as vscode from 'vscode';
import { isRunning, type Server } from '../server/command.js';
import {
	askWhen,
	type Begun,
	beginFrom,
	dayInWords,
	dayReader,
	type EarlierReport,
	earlierReports,
	numberReader,
	pickOf,
	questionsFrom,
	request,
	today,
} from './begin-next.js';
import { openDraft } from './draft.js';
import { askText, choose, type Question, type Shown } from './steps.js';
import { noted, type Outcome, type Step, walk } from './walk.js';

export const NEW_REPORT = 'rapporteur.newReport';

const TITLE = 'New Meeting Report';

/** A kind of report, as the server has it. */
interface Kind {
	readonly kind: string;
	readonly name: string;
	readonly description: string;
	readonly asks: readonly ('title' | 'number' | 'place')[];
	/** What it is written in, where that is known. */
	readonly language?: string;
	/** Where it has to be asked, the likeliest first. */
	readonly languages?: readonly { readonly code: string; readonly name: string; readonly own: string }[];
}

type Item = vscode.QuickPickItem & ({ readonly as: EarlierReport } | { readonly of: Kind });

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
	const items = itemsFor(earlier.slice(0, MOST_EARLIER), kinds);
	let active: Item | undefined;
	for (;;) {
		const chosen = await choose<Item>({
			title: TITLE,
			step: 1,
			totalSteps: 1,
			placeholder: 'What is it to look like?',
			items,
			active,
			totalFor: (item) => 1 + ('as' in item ? questionsFrom(item.as) : questionsOf(item.of)),
		});
		if (chosen === undefined || chosen === 'back') return;
		active = chosen.value;
		const outcome = 'as' in active ? await beginFrom(server, active.as.uri, 1) : await beginOf(server, uri, active.of);
		if (outcome === 'end') return;
	}
}

/** About the day, and what it asks besides. */
function questionsOf({ asks, languages }: Kind): number {
	return 1 + asks.length + (languages ? 1 : 0);
}

/** Without a folder, where to keep a draft is asked when it is saved. */
const NOWHERE = 'untitled:/nowhere';

/** Nobody begins the same report as one of many. */
const MOST_EARLIER = 3;

function itemsFor(earlier: readonly EarlierReport[], kinds: readonly Kind[]): readonly Item[] {
	const previous = earlier.map((as): Item => {
		const item = pickOf(as);
		return { ...item, label: `As the previous one: ${item.label}`, as };
	});
	const offered = kinds.map((of): Item => ({ label: of.name, detail: of.description, of }));
	const line = { label: 'from a template', kind: vscode.QuickPickItemKind.Separator };
	return previous.length > 0 ? [...previous, line as Item, ...offered] : offered;
}

/** What is known of a meeting. */
interface Meeting {
	title: string;
	number: string;
	date: string;
	place: string;
	language: string | undefined;
}

/** Asks what a kind of report wants to know, and opens the draft. */
async function beginOf(server: Server, uri: string, of: Kind): Promise<'back' | 'end'> {
	const { kind, name, asks, language, languages = [] } = of;
	const meeting: Meeting = {
		title: '',
		number: '',
		date: today(),
		place: '',
		language: language ?? languages[0]?.code,
	};
	const title = `${TITLE}: ${name}`;
	const shown = (step: number): Shown => ({ title, step: step + 1, totalSteps: questionsOf(of) + 1 });
	const text =
		(key: 'title' | 'number' | 'date' | 'place', asked: Asked): Step =>
		async (step) => {
			const now = meeting[key];
			const value = key === 'date' && now !== '' ? dayInWords(now, meeting.language) : now;
			const answer = await askText({ ...shown(step), ...asked(), value });
			return noted(answer, (given) => {
				meeting[key] = given;
			});
		};
	const wanted = (key: 'title' | 'number' | 'place', asked: Asked) => (asks.includes(key) ? [text(key, asked)] : []);
	const steps: readonly Step[] = [
		...(languages.length > 0 ? [(step: number) => askLanguage(shown(step), languages, meeting)] : []),
		...wanted('title', () => ({
			prompt: 'Who meets? This goes into the title',
			placeholder: 'such as Board of the Harbour Museum',
		})),
		...wanted('number', () => ({
			prompt: 'Which meeting is it? Leave it empty if they have no numbers',
			placeholder: 'such as 24, 24th or XXIV',
			read: numberReader(server),
		})),
		text('date', () => ({ prompt: askWhen(meeting.language), read: dayReader(server, meeting.language) })),
		...wanted('place', () => ({
			prompt: 'Where is it held? Leave it empty to say nothing of the place',
			placeholder: 'such as Lakeside, or online',
		})),
	];
	const outcome = await walk(steps);
	if (outcome !== 'next') return outcome;
	const begun = await request<Begun>(server, 'rapporteur/beginKind', { uri, kind, ...meeting });
	const target = begun && uri !== NOWHERE ? server.client.protocol2CodeConverter.asUri(begun.uri) : undefined;
	if (begun) await openDraft(target, begun.snippet);
	return 'end';
}

type Asked = () => Pick<Question, 'prompt' | 'placeholder' | 'read'>;

async function askLanguage(
	shown: Shown,
	languages: NonNullable<Kind['languages']>,
	meeting: Meeting,
): Promise<Outcome> {
	const items = languages.map(({ code, name, own }) => ({
		code,
		label: name,
		description: own === name ? '' : own,
	}));
	const active = items.find(({ code }) => code === meeting.language);
	const answer = await choose({ ...shown, placeholder: 'In which language is it written?', items, active });
	return noted(answer, ({ code }) => {
		meeting.language = code;
	});
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
