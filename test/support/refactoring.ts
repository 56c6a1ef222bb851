/** Compares what is read of a report before and after it has been given another form, knowing nothing of places and edits. */
import assert from 'node:assert/strict';
import {
	agendas,
	annexEntries,
	placesOf,
	type ReferentKind,
	type Report,
	ReportReader,
} from '../../server/src/report/index.js';
import { applyEdits, lineEnd, lineStart, type Span, spanAt } from '../../server/src/text/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';

/** The last texts are looked at again and again. */
const known = new Map<string, Report>();

export function read(text: string): Report {
	const report = known.get(text) ?? new ReportReader().read(text);
	if (known.size > 9) known.clear();
	known.set(text, report);
	return report;
}

const KINDS: readonly ReferentKind[] = ['annex', 'paragraph', 'item', 'person', 'acronym', 'source', 'heading'];

/** The words of a line, whatever its numbers. */
export function wordsOf(line: string): string {
	return line
		.replace(/^#+ |\*\*/g, '')
		.replace(/\(#[^)\s]*\)/g, '(#)')
		.replace(/(?<![\p{L}\p{N}])(?:[IVXLC]+|[ivxlc]+|[A-Za-z]|\d+[a-z]?)(?![\p{L}\p{N}])/gu, '0')
		.trim();
}

/**
 * Each thing that is introduced somewhere, as the words of the lines that name it: whatever their order and numbers. Headings are, if
 * something leads there.
 *
 * @param except where lines may have become others.
 */
export function targets(report: Report, except: readonly Span[] = []): string[] {
	return KINDS.flatMap((kind) => {
		const found = new Map<string, string[]>();
		for (const { key, span, introduces } of placesOf(report, kind)) {
			if (spanAt(except, span.from)) continue;
			const line = report.text.slice(lineStart(report.text, span.from), lineEnd(report.text, span.from));
			found.set(key, [...(found.get(key) ?? []), `${introduces ? '!' : ''}${wordsOf(line)}`]);
		}
		const all = [...found.values()]
			.filter((lines) => lines.some((line) => line.startsWith('!')))
			.filter(({ length }) => kind !== 'heading' || length > 1);
		return all.map((lines) => `${kind}: ${lines.sort().join(' / ')}`);
	}).sort();
}

export function lines(text: string): string[] {
	return text
		.split(/\r\n|\n/)
		.map(wordsOf)
		.filter((line) => line !== '')
		.sort();
}

/** The text after a refactoring; `undefined` if that is not offered, or cannot be. */
export function done(text: string, at: number | Span, id: string): string | undefined {
	const span = typeof at === 'number' ? { from: at, to: at } : at;
	const edits = refactoringsAt(read(text), span)
		.find((each) => each.id === id)
		?.outcome().edits;
	return edits && applyEdits(text, edits);
}

/** How often each has been done. */
export class Counts {
	readonly #done = new Map<string, number>();
	readonly #tried = new Map<string, number>();

	add(id: string, isDone: boolean): void {
		this.#tried.set(id, (this.#tried.get(id) ?? 0) + 1);
		if (isDone) this.#done.set(id, (this.#done.get(id) ?? 0) + 1);
	}

	of(id: string): number {
		return this.#done.get(id) ?? 0;
	}

	toString(): string {
		return [...this.#tried].map(([id, count]) => `${id} ${this.of(id)}/${count}`).join(', ');
	}
}

/** Where something of a kind begins. */
export function moveable(report: Report, kind: string): number[] {
	const labels = annexEntries(report).filter(({ role }) => role === 'annex');
	return kind === 'annex'
		? labels.map(({ annex }) => annex.span.from)
		: agendas(report).flatMap(({ items }) => items.map(({ span }) => span.from));
}

/** Does all that is offered at a place and has one of these beginnings, and compares all that is read before and after. */
export function doAll(
	text: string,
	at: Span,
	prefixes: readonly string[],
	counts: Counts,
	then: (id: string, after: string) => void,
) {
	const report = read(text);
	const before = targets(report);
	for (const { id, outcome } of refactoringsAt(report, at)) {
		if (!prefixes.some((prefix) => id.startsWith(prefix))) continue;
		const { edits } = outcome();
		counts.add(id, edits !== undefined);
		if (!edits) continue;
		const after = applyEdits(text, edits);
		const found = new Set(targets(read(after)));
		assert.deepEqual(
			before.filter((each) => !found.has(each)),
			[],
			`${id} at ${at.from}: ${after}`,
		);
		then(id, after);
	}
}
