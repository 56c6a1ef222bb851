/** PDF, by a program that is installed: a browser prints a page, or LibreOffice converts a document. */
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What there is to print, made when it is known who prints. */
export interface Printable {
	readonly html: () => string;
	readonly docx: () => Uint8Array | Promise<Uint8Array>;
	/** It has a letterhead, which only the document shows. */
	readonly hasLetterhead: boolean;
}

export interface Printed {
	readonly pdf: Uint8Array;
	/** For people: “Chromium”. */
	readonly by: string;
}

interface Program {
	readonly name: string;
	/** Names on the path. */
	readonly commands: readonly string[];
	/** In the folder of programs, on other systems. */
	readonly mac: string;
	readonly windows: string;
	readonly makes: 'html' | 'docx';
}

const PROGRAMS: readonly Program[] = [
	browser(
		'Chromium',
		['chromium', 'chromium-browser'],
		'Chromium.app/Contents/MacOS/Chromium',
		'Chromium\\Application\\chrome.exe',
	),
	browser(
		'Google Chrome',
		['google-chrome-stable', 'google-chrome'],
		'Google Chrome.app/Contents/MacOS/Google Chrome',
		'Google\\Chrome\\Application\\chrome.exe',
	),
	browser(
		'Microsoft Edge',
		['microsoft-edge-stable', 'microsoft-edge'],
		'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		'Microsoft\\Edge\\Application\\msedge.exe',
	),
	{
		name: 'LibreOffice',
		commands: ['soffice', 'libreoffice'],
		mac: 'LibreOffice.app/Contents/MacOS/soffice',
		windows: 'LibreOffice\\program\\soffice.exe',
		makes: 'docx',
	},
];

/** In milliseconds; a program that is started for the first time takes some seconds. */
const PATIENCE = 90_000;

function browser(name: string, commands: readonly string[], mac: string, windows: string): Program {
	return { name, commands, mac, windows, makes: 'html' };
}

/**
 * @returns `undefined` if there is no such program.
 * @throws if those that there are fail.
 */
export async function printPdf(printable: Printable, env: NodeJS.ProcessEnv): Promise<Printed | undefined> {
	const rank = ({ makes }: Program): number => Number((makes === 'docx') !== printable.hasLetterhead);
	let failure: unknown;
	for (const program of PROGRAMS.toSorted((a, b) => rank(a) - rank(b))) {
		const file = await find(program, env);
		if (file === undefined) continue;
		try {
			return { pdf: await print(file, program, printable), by: program.name };
		} catch (error) {
			failure ??= new Error(`${program.name} did not print it`, { cause: error });
		}
	}
	if (failure !== undefined) throw failure;
	return undefined;
}

/** Where it is installed. Nothing is run that lies in the folder that somebody happens to be in. */
async function find({ commands, mac, windows }: Program, env: NodeJS.ProcessEnv): Promise<string | undefined> {
	for (const file of places()) {
		const isThere = await access(file, constants.X_OK).then(
			() => true,
			() => false,
		);
		if (isThere) return file;
	}
	return undefined;

	function places(): string[] {
		if (process.platform === 'darwin') return [join('/Applications', mac)];
		if (process.platform === 'win32') {
			const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
			return folders.filter((each) => each !== undefined && isAbsolute(each)).map((each) => join(each!, windows));
		}
		const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
		return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
	}
}

async function print(file: string, { makes }: Program, printable: Printable): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
	const [input, output] = [join(folder, `report.${makes}`), join(folder, 'report.pdf')];
	const profile = join(folder, 'profile');
	try {
		await writeFile(input, makes === 'html' ? printable.html() : await printable.docx());
		const args = makes === 'html' ? browserArguments(input, output, profile) : officeArguments(input, folder, profile);
		await promisify(execFile)(file, args, { cwd: folder, timeout: PATIENCE });
		return await readFile(output);
	} finally {
		// A browser may still be tidying up its profile.
		await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	}
}

function browserArguments(input: string, output: string, profile: string): string[] {
	// It refuses to start for the administrator otherwise. What it shows is a page of ours, without scripts.
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	return [
		'--headless',
		'--disable-gpu',
		'--disable-extensions',
		'--disable-background-networking',
		'--no-first-run',
		'--no-pdf-header-footer',
		`--user-data-dir=${profile}`,
		...asRoot,
		`--print-to-pdf=${output}`,
		pathToFileURL(input).href,
	];
}

function officeArguments(input: string, folder: string, profile: string): string[] {
	return [
		`-env:UserInstallation=${pathToFileURL(profile)}`,
		'--headless',
		'--convert-to',
		'pdf',
		'--outdir',
		folder,
		input,
	];
}
