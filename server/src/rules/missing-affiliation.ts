/**
 * Finds participants of whom, unlike the others of their list, nothing is said.
 */
import { type Participant, type ParticipantList, PerObject, participantLists } from '../report/index.js';
import type { Span, Text } from '../text/index.js';
import type { Rule } from './rule.js';

export const missingAffiliation: Rule = {
	id: 'missing-affiliation',
	since: '0.1.0',
	severity: 'information',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participant without affiliation',
		what: 'A participant without affiliation in a list where at least two thirds have one, in whatever form: `Name (Affiliation)`, `Name, Affiliation`, `Name – Affiliation`, a column of a table. A task in the meeting ("Chair") will do instead, as will "independent". Lists that tell only who does what, as those of boards do, are left alone, and marks of membership (`TSC`, a tick) are no affiliation. In a table, the empty cell is marked.',
		why: 'The reader wants to know for whom somebody spoke, and takes the gap for an oversight.',
		fixes: 'None: only the author knows.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn (Chair)\n- Di Ford (City of Lund)\n',
			'# Notulen\n\n5 maart 2024\n\n## Aanwezig\n\n| Naam | Organisatie |\n| --- | --- |\n| Jan Smit | Waterschap |\n| Piet Bos | |\n| An Vos | Gemeente Elst |\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe (independent)\n- Cy Dunn (Chair)\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (WaterNet)\n- Bo Roe\n- Cy Dunn\n',
			'# Notulen\n\n5 maart 2024\n\n## Aanwezig\n\n- Jan Smit (voorzitter)\n- Piet Bos (secretaris)\n- An Vos\n',
		],
	},
	*check(report) {
		for (const list of participantLists(report)) {
			const gaps = found.get(list.reading) ?? gapsIn(list);
			found.set(list.reading, gaps);
			for (const index of gaps) {
				const { name, nameSpan, gap } = list.entry(index);
				yield {
					message: `${name} has no affiliation, unlike most of this list. Add it`,
					span: (gap && blanksAt(report.rope, gap.from)) ?? nameSpan,
					fixes: [],
				};
			}
		}
	},
};

/** What stands between the pipes of an empty cell; nothing of `||`. */
function blanksAt(text: Text, at: number): Span | undefined {
	const [before, after] = [text.slice(Math.max(0, at - BLANKS), at), text.slice(at, at + BLANKS)];
	const from = at - /(?<![ \t])[ \t]*$/.exec(before)![0].length;
	const to = at + /^[ \t]*/.exec(after)![0].length;
	return from < to ? { from, to } : undefined;
}

/** Writers align columns; no cell is wider. */
const BLANKS = 60;

/** The numbers of those without affiliation, by the reading of their list: a keystroke elsewhere looks at nobody. */
const found = new PerObject<object, readonly number[]>();

/** The parts of a list are looked at apart: one may name countries above them, another bodies beside. */
function gapsIn({ entries, form }: ParticipantList): number[] {
	const groups = new Map<string | undefined, Participant[]>();
	for (const entry of entries) {
		const group = groups.get(entry.group);
		if (group) group.push(entry);
		else groups.set(entry.group, [entry]);
	}
	const gaps = new Set<Participant>();
	for (const group of groups.values()) {
		const affiliated = group.filter(({ affiliation }) => affiliation !== undefined).length;
		// In a table the column is there to be filled in; elsewhere a task says enough.
		const said = (entry: Participant): boolean =>
			entry.affiliation !== undefined || (form !== 'rows' && entry.role !== undefined);
		const enough = group.filter(said).length;
		if (group.length < 3 || enough * 3 < group.length * 2 || affiliated * 2 < group.length) continue;
		for (const entry of group) if (!said(entry)) gaps.add(entry);
	}
	return [...entries.keys()].filter((index) => gaps.has(entries[index]!));
}
