/** A register of decisions and tasks, as text, JSON, CSV or Markdown. */
import { type Entry, type Part, partOf } from '../../workspace/index.js';
import type { RegisterFormat } from '../options.js';
import { withoutNames } from './without-names.js';

const HEADINGS: Readonly<Record<Part, string>> = { open: 'Open actions', done: 'Done', decisions: 'Decisions' };

export function printRegister(entries: readonly Entry[], format: RegisterFormat): string {
	return PRINTERS[format](entries);
}

const PRINTERS: Readonly<Record<RegisterFormat, (entries: readonly Entry[]) => string>> = {
	text: (entries) => partsOf(entries).map(textOf).join('\n') || 'No decisions or actions were found.\n',
	json: (entries) => `${JSON.stringify({ entries }, undefined, 2)}\n`,
	csv: csvOf,
	markdown: (entries) => partsOf(entries).map(markdownOf).join('\n') || 'No decisions or actions were found.\n',
};

/** Those that have entries. */
function partsOf(entries: readonly Entry[]): (readonly [Part, readonly Entry[]])[] {
	return (['open', 'done', 'decisions'] as const)
		.map((part) => [part, entries.filter((entry) => partOf(entry) === part)] as const)
		.filter(([, those]) => those.length > 0);
}

function textOf([part, entries]: readonly [Part, readonly Entry[]]): string {
	const lines = entries.map((entry) => {
		const by = [entry.who.join(', '), dueOf(entry)].filter((each) => each !== '').join(', ');
		return `  ${placeOf(entry)}  ${saidOf(entry)}${by === '' ? '' : ` (${by})`}${sinceOf(entry)}\n`;
	});
	return `${HEADINGS[part]} (${entries.length})\n${lines.join('')}`;
}

function placeOf({ path, line }: Entry): string {
	return `${path}:${line}`;
}

/** As `until 2018-03-09`, or in the words of the report. */
function dueOf({ day, due }: Entry): string {
	return day === undefined ? (due ?? '') : `until ${day}`;
}

function sinceOf({ since }: Entry): string {
	return since ? `, since ${since.date ?? since.path}` : '';
}

function saidOf({ text, who }: Entry): string {
	return withoutNames(text.replace(/\s+/g, ' '), who);
}

const COLUMNS = ['kind', 'state', 'text', 'who', 'people', 'due', 'day', 'date', 'section', 'path', 'line'] as const;

/** RFC 4180. */
function csvOf(entries: readonly Entry[]): string {
	const rows = entries.map((entry) =>
		COLUMNS.map((column) => {
			const value = entry[column];
			return csvField(Array.isArray(value) ? value.join('; ') : String(value ?? ''));
		}),
	);
	return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Spreadsheets take what begins with one of these signs for a formula, which a stranger may have written. */
const FORMULA = /^[=+\-@\t\r]/;

function csvField(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function markdownOf([part, entries]: readonly [Part, readonly Entry[]]): string {
	const heads = part === 'decisions' ? ['Date', 'Decision', 'Report'] : ['Action', 'Who', 'Due', 'Report'];
	const rows = entries.map((entry) => {
		const said = saidOf(entry);
		const cells =
			part === 'decisions' ? [entry.date ?? '', said] : [said, entry.who.join(', '), entry.day ?? entry.due ?? ''];
		return [...cells.map(cellOf), `[${cellOf(placeOf(entry))}](<${encodeURI(entry.path)}>)`];
	});
	const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
	return `## ${HEADINGS[part]}\n\n${lines.join('')}`;
}

/** Text that Markdown shows as it stands. */
function cellOf(text: string): string {
	return text.replace(/[\\`*_[\]<>|#&~]/g, '\\$&');
}
