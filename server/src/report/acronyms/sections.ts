import type { Prose, Report } from '../model.js';
import { glossaryLabels } from './block.js';

type Section = 'participants' | 'agenda' | 'glossary';

/** A longer paragraph that ends like a sentence is no entry of a list. */
const ENTRY_LENGTH = 160;

/**
 * Tells in which list a place of the report is, if in any. An acronym there is an affiliation, a title
 * or an entry, and not running text. To be asked in the order of the text.
 */
export function listSections(report: Report): (at: number) => Section | undefined {
	const stretches = readStretches(report);
	let next = 0;
	return (at) => {
		while (next < stretches.length && stretches[next]!.to <= at) next++;
		const stretch = stretches[next];
		return stretch && stretch.from <= at ? stretch.section : undefined;
	};
}

function readStretches(report: Report): { from: number; to: number; readonly section: Section }[] {
	const labels = new Map<number, Section>();
	for (const { from } of report.agendas) labels.set(from, 'agenda');
	for (const { from } of report.participantLists) labels.set(from, 'participants');
	for (const { from, value } of glossaryLabels(report)) {
		for (const at of value) labels.set(from + at, 'glossary');
	}
	if (labels.size === 0) return [];
	const stretches: { from: number; to: number; section: Section }[] = [];
	let open: { from: number; to: number; section: Section } | undefined;
	for (const { from, facts } of report.blocks) {
		for (const prose of facts.prose) {
			const at = from + prose.span.from;
			const section = labels.get(at);
			if (section !== undefined) {
				open = { from: at, to: from + prose.span.to, section };
				stretches.push(open);
			} else if (open && endsList(prose)) open = undefined;
			else if (open) open.to = from + prose.span.to;
		}
	}
	return stretches;
}

function endsList({ kind, text, item }: Prose): boolean {
	if (kind === 'heading') return true;
	return kind === 'paragraph' && !item && text.length > ENTRY_LENGTH && /[.!?]["”»)]?\s*$/.test(text);
}
