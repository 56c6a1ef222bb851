/**
 * `textDocument/codeLens`, `codeLens/resolve`: above an annex how often the report refers to it, above a list of participants
 * how many are on it. References are counted for those lenses that are in view.
 */
import type { CodeLens, Command } from 'vscode-languageserver';
import {
	annexEntries,
	meetingsIn,
	type Occurrence,
	occurrencesOf,
	participantLists,
	type ReferentAt,
	referentAt,
} from '../../../report/index.js';
import type { DocumentReading } from '../../documents/checks.js';
import { type ClientAbilities, SHOW_REFERENCES } from '../../protocol/abilities.js';
import { toOffset, toRange } from '../../protocol/convert.js';

export function codeLenses({ document, report }: DocumentReading): CodeLens[] {
	return meetingsIn(report).flatMap((meeting): CodeLens[] => {
		const annexes = annexEntries(meeting).filter(({ role }) => role === 'annex');
		const lists = participantLists(meeting).filter(({ size }) => size > 0);
		return [
			...annexes.map(({ annex }) => ({ range: toRange(document, annex.span), data: { uri: document.uri } })),
			...lists.map(({ label, size, attendance }) => {
				return { range: toRange(document, label), command: inert(sizeInWords(size, attendance === 'absent')) };
			}),
		];
	});
}

function sizeInWords(size: number, absent: boolean): string {
	if (absent) return `${size} absent`;
	return size === 1 ? '1 participant' : `${size} participants`;
}

/** Words that lead nowhere. */
function inert(title: string): Command {
	return { title, command: '' };
}

/** `undefined` if the annex is no longer where it was. */
export function annexLens(
	{ document, report }: DocumentReading,
	{ range }: CodeLens,
	{ commands }: Pick<ClientAbilities, 'commands'>,
): CodeLens | undefined {
	const referent = referentAt(report, toOffset(document, range.start));
	if (referent?.kind !== 'annex') return undefined;
	const places = referencesTo(referent);
	if (places.length === 0) return { range, command: inert('not referred to') };
	const title = places.length === 1 ? '1 reference' : `${places.length} references`;
	if (!commands.includes(SHOW_REFERENCES)) return { range, command: inert(title) };
	const { uri } = document;
	const locations = places.map(({ span }) => ({ uri, range: toRange(document, span) }));
	return { range, command: { title, command: SHOW_REFERENCES, arguments: [uri, range.start, locations] } };
}

/** A link whose words name the annex counts once. */
function referencesTo(referent: ReferentAt): readonly Occurrence[] {
	const { rope } = referent.report;
	const all = occurrencesOf(referent).filter(({ introduces }) => !introduces);
	return all.filter(({ span, link }, index) => {
		const before = all[index - 1];
		return !link || !before || !INSIDE_LINK.test(rope.slice(before.span.to, span.from));
	});
}

/** From the words of a link to where it leads. */
const INSIDE_LINK = /^[^\]\n]{0,200}\]\(<?#?$/;
