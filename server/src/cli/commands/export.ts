/** `rapporteur export`. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Manuscript, writeDocx, writeHtml } from '../../convert/export/index.js';
import { Unreadable } from '../../convert/unreadable.js';
import { type Checked, Checker } from '../../engine/index.js';
import { manuscriptOf } from '../../manuscript/index.js';
import { readOrdinaryFile } from '../../node/ordinary-file.js';
import { ReportReader } from '../../report/index.js';
import { rules } from '../../rules/index.js';
import { groupFindings } from '../../summary/index.js';
import type { Trees } from '../../syntax/index.js';
import { LineIndex } from '../../text/index.js';
import { inWords, UserError } from '../errors.js';
import { readSource } from '../files/read.js';
import { readBytes } from '../files/read-bytes.js';
import { shownPath } from '../files/shown-path.js';
import { taken, writeNew } from '../files/write-new.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '../options.js';
import type { Io } from '../output/output.js';
import { configure } from '../settings/configuration.js';
import { FileSettings } from '../settings/file-settings.js';
import type { Layers } from '../settings/load-config.js';

/** In bytes: nobody sends larger pictures. */
const LARGEST = 50_000_000;

/** Nothing is said of what is wrong, so that is not looked for. */
const ONLY_OPEN = Object.fromEntries(rules.filter(({ open }) => !open).map(({ id }) => [id, 'off' as const]));

export interface Exported {
	/** `false` if something is open that must not be. */
	readonly isWritten: boolean;
	/** What to tell the user, in lines. */
	readonly message: string;
}

/**
 * Writes a report as a document to send.
 *
 * @param given the report, from the working directory.
 * @throws UserError if the report or the template cannot be read, or there is a file of that name.
 */
export async function exportFile(
	given: string,
	options: ExportOptions,
	{ cwd, env }: Pick<Io, 'cwd' | 'env'>,
): Promise<Exported> {
	const file = resolve(cwd, given);
	const path = shownPath(file, cwd);
	const format = formatOf(options);
	const target = resolve(cwd, options.output ?? `${basename(file, extname(file))}.${format}`);
	// Before anything is read, since that may take a while.
	if (existsSync(target)) throw taken(target, shownPath(target, cwd));
	const { text } = readSource(file, path);
	const { configs } = await configure([path], { cwd, named: [path], chosen: { final: true, rules: ONLY_OPEN } });
	const layers = configs[0]!;
	const trees: Trees = new Map();
	const checked = new Checker(rules, {}, new ReportReader({ trees })).check(
		text,
		new FileSettings(cwd).of(path, layers),
		path,
	);
	const open = openIn(text, checked, path);
	if (options.final && open.length > 0) {
		return { isWritten: false, message: [...open, `${path} is not final, and nothing was written.`, ''].join('\n') };
	}
	const manuscript = manuscriptIn(checked, trees, path);
	const extras = {
		pictures: await readPictures(manuscript, dirname(file)),
		template: templateOf(options, layers, cwd),
	};
	const { bytes, losses, by } = await documentIn(format, manuscript, extras, env);
	writeNew(target, bytes, shownPath(target, cwd));
	const message = [
		`Wrote ${shownPath(target, cwd)}${by === undefined ? '' : `, printed by ${by}`}.`,
		...losses.map((loss) => `${loss}.`),
		...open,
		'',
	].join('\n');
	return { isWritten: true, message };
}

/** @throws UserError if the name of the output says otherwise, or nothing: no program would open such a file. */
function formatOf({ format, output }: ExportOptions): ExportFormat {
	if (output === undefined) return format ?? 'docx';
	const ending = extname(output).slice(1).toLowerCase();
	const named = EXPORT_FORMATS.find((each) => each === ending);
	if (format !== undefined && named !== undefined && format !== named) {
		throw new UserError(`${output} ends in .${named}, but --format is ${format}. Choose one of the two`);
	}
	const chosen = format ?? named;
	if (chosen !== undefined) return chosen;
	const endings = EXPORT_FORMATS.map((each) => `.${each}`).join(', ');
	throw new UserError(`${output} does not say what to write. Let its name end in one of ${endings}, or add --format`);
}

/** What a final report must not have, a line each. */
function openIn(text: string, checked: Checked, path: string): string[] {
	const lines = new LineIndex(text);
	const { open } = groupFindings(checked);
	return open.map(({ place, text: message }) => `${path}:${lines.lineAt(place.from) + 1}: still open: ${message}`);
}

function manuscriptIn({ report }: Checked, trees: Trees, path: string): Manuscript {
	try {
		return manuscriptOf(report, trees);
	} catch (error) {
		if (error instanceof Unreadable) throw new UserError(`${path} cannot be exported. ${error.message}`);
		throw error;
	}
}

interface Template {
	readonly file: string;
	/** For people. */
	readonly path: string;
}

/** The one that is named; else that of the settings, which is meant from the folder of their file. */
function templateOf({ template }: ExportOptions, layers: Layers, cwd: string): Template | undefined {
	const layer = layers.findLast(({ chosen }) => chosen.template !== undefined);
	const named = template ?? layer?.chosen.template;
	if (named === undefined) return undefined;
	const file = resolve(cwd, template === undefined ? (layer?.base ?? '') : '', named);
	return { file, path: shownPath(file, cwd) };
}

interface Document {
	readonly bytes: Uint8Array | string;
	readonly losses: readonly string[];
	/** Who has printed it. */
	readonly by?: string;
}

/** @throws UserError if the template cannot be used, or nobody can print. */
async function documentIn(
	format: ExportFormat,
	manuscript: Manuscript,
	{
		pictures,
		template,
	}: { readonly pictures: ReadonlyMap<string, Uint8Array>; readonly template: Template | undefined },
	env: Io['env'],
): Promise<Document> {
	const page = () => writeHtml(manuscript, { pictures });
	if (format === 'html') {
		const { html: bytes, losses } = page();
		return { bytes, losses };
	}
	const bytes = template && readTemplate(template);
	const word = () =>
		writeDocx(manuscript, { pictures, gzip: gzipSync, ...(bytes && { template: bytes }) }).catch((error: unknown) => {
			if (!(error instanceof Unreadable)) throw error;
			throw new UserError(`${template?.path} cannot be used as template. ${error.message}`);
		});
	if (format === 'docx') return word();
	const { printPdf } = await import('../../node/print-pdf.js');
	const printable = {
		html: () => page().html,
		docx: async () => (await word()).bytes,
		hasLetterhead: template !== undefined,
	};
	const printed = await printPdf(printable, env).catch((error: unknown) => {
		if (error instanceof UserError) throw error;
		throw new UserError(`${inWords(error)}. Export it with --format docx, and print that`);
	});
	if (!printed) {
		throw new UserError(
			'nothing on this computer makes a PDF. Install Chrome, Edge, Chromium or LibreOffice, or export it with --format docx',
		);
	}
	return { bytes: printed.pdf, losses: page().losses, by: printed.by };
}

function readTemplate({ file, path }: Template): Uint8Array {
	try {
		return readBytes(file);
	} catch (error) {
		throw new UserError(`the template ${path} cannot be read: ${inWords(error)}`);
	}
}

/** Those that cannot be read are missing, and the document says so. */
async function readPictures(manuscript: Manuscript, folder: string): Promise<Map<string, Uint8Array>> {
	const found = new Map<string, Uint8Array>();
	for (const { url, path } of manuscript.pictures) {
		const bytes = await readOrdinaryFile(resolve(folder, path), [folder], LARGEST).catch(() => undefined);
		if (bytes) found.set(url, bytes);
	}
	return found;
}
