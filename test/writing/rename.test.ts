import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	agendas,
	annexes,
	headings,
	kindOf,
	listItems,
	nameParts,
	occurrencesOf,
	participants,
	placesOf,
	type ReferentKind,
	type Report,
	ReportReader,
	referentAt,
} from '../../server/src/report/index.js';
import { applyEdits, type Edit } from '../../server/src/text/index.js';
import { type Renamable, renamableAt } from '../../server/src/writing/index.js';
import { corpus, corpus2 } from '../support/corpus.js';
import { meetingReport } from '../support/meeting-report.js';
import { cases, some } from '../support/thorough.js';

function read(text: string): Report {
	return new ReportReader().read(text);
}

/** Where a place is after edits. */
function moved(at: number, edits: readonly Edit[]): number {
	let by = 0;
	for (const { span, insert } of edits) {
		if (span.from >= at) break;
		by += insert.length - (Math.min(span.to, at) - span.from);
	}
	return at + by;
}

const KINDS: readonly ReferentKind[] = ['annex', 'paragraph', 'item', 'person', 'acronym', 'source', 'heading'];

/** What is named together, by where each group stands. */
function groups(report: Report, place: (at: number) => number): string[] {
	return KINDS.flatMap((kind) => {
		const found = new Map<string, string[]>();
		for (const { key, span, introduces } of placesOf(report, kind)) {
			// “Annexes I and II” becomes “Annexes II and III”, so that which is where in a line does not count.
			const at = kind === 'annex' ? `line ${report.text.slice(0, span.from).split('\n').length}` : place(span.from);
			const here = `${at}${introduces ? '!' : ''}`;
			found.set(key, [...(found.get(key) ?? []), here]);
		}
		return [...found.values()].map((places) => `${kind}: ${places.join(' ')}`);
	}).sort();
}

/** What is read besides names. */
function rest(report: Report) {
	return {
		kind: kindOf(report),
		headings: headings(report).map(({ depth }) => depth),
		annexes: annexes(report).map(({ form, family, depth }) => ({ form, family, depth })),
		people: participants(report).map(({ affiliation, role, titles, form, handle }) => ({
			affiliation,
			role,
			titles,
			form,
			handle,
		})),
		agendas: agendas(report).map(({ items }) => items.length),
		items: listItems(report).map(({ value }) => value.map(({ number }) => number)),
	};
}

/** @returns what was renamed; `undefined` if it was refused. */
function check(text: string, at: number, name: string): string | undefined {
	const report = read(text);
	const found = renamableAt(report, at);
	const renaming = found?.to(name);
	if (!found || !renaming || 'refused' in renaming) return undefined;
	const { edits } = renaming;
	const after = applyEdits(text, edits);
	const renamed = read(after);
	assert.deepEqual(
		groups(renamed, (at) => at),
		groups(report, (at) => moved(at, edits)),
		after,
	);
	// What somebody is, or belongs to, may have the acronym in it.
	if (referentAt(report, found.span.from)?.kind !== 'acronym') assert.deepEqual(rest(renamed), rest(report), after);
	// In capitals that the name on the list did not have, it keeps them.
	const isShouted = (each: string) => each.split(' ').some((word) => word.length > 2 && word === word.toUpperCase());
	if (isShouted(name) && !isShouted(found.name)) return found.name;
	const back = renamableAt(renamed, moved(sureStart(report, found), edits))?.to(found.name);
	assert.ok(back && 'edits' in back, `${name} cannot be made ${found.name} again: ${after}`);
	const again = applyEdits(after, back.edits);
	// “Ruth E. Castellano” and “Ruth Castellano” are both “Mia Sol” in between, as “MeV” and “MEV” are both “LORB”.
	const given = (each: string) => nameParts(each).given.split(' ').length;
	if (given(found.name) === given(name) && !isWrittenOtherwise(report, found)) assert.equal(again, text);
	else assert.equal(groups(read(again), (at) => at).length, groups(report, (at) => at).length);
	return found.name;
}

/** Whether an acronym has other capitals elsewhere. */
function isWrittenOtherwise(report: Report, { span }: Renamable): boolean {
	const referent = referentAt(report, span.from);
	if (referent?.kind !== 'acronym') return false;
	return new Set(occurrencesOf(referent).map(({ span: { from, to } }) => report.text.slice(from, to))).size > 1;
}

/** A place that names the same afterwards, whatever its list is like then. */
function sureStart(report: Report, { span }: Renamable): number {
	const referent = referentAt(report, span.from);
	if (referent?.kind !== 'annex' || referent.span.to !== span.to) return span.from;
	return occurrencesOf(referent).find(({ introduces }) => introduces)!.span.from;
}

const NAMES: readonly (readonly [kind: ReferentKind, names: readonly string[]])[] = [
	['annex', ['VI', 'Annex IX', '7', 'F', 'III', 'ANNEX V', 'Dues', 'Fees and tides 🎉']],
	['person', ['Mia Sol', 'Eva Maria Stern', 'Ole DAHL', 'Kim de Vries', 'Zoë Quint-Roe']],
	['acronym', ['XQY', 'LORB', 'LRX', 'QTO']],
];

const RUNS = cases(2_000, 1 / 8);

/** The lines of a list and of a text that speak of somebody, after another name; or why not. */
function renamed(lines: string, name: string): string {
	const head = '# Minutes\n\n5 February 2018\n\n## Participants\n\n- ';
	const text = `${head}${lines}\n`;
	const found = renamableAt(read(text), head.length + lines.indexOf(' ') + 1)?.to(name);
	return found && 'edits' in found ? applyEdits(text, found.edits).slice(head.length, -1) : (found?.refused ?? '');
}

describe('renaming', () => {
	it('writes a name as it was given', () => {
		const lines =
			'Bo Roe (Pier Trust)\n- Ann Lee (Harbour Office)\n\n## Talk\n\nBo Roe agreed. Mr Roe left. Ms Lee said no.';
		const both = (given: string, family: string) => lines.replaceAll('Roe', family).replaceAll('Bo', given);
		for (const [given, family] of [
			['BJ', 'Roe'],
			['TJ', 'Dunn'],
			['Bo', 'MCDONALD'],
			['Bo', 'ROE'],
			['Bo', 'McDonald'],
		] as const) {
			assert.equal(renamed(lines, `${given} ${family}`), both(given, family));
			assert.equal(renamed(both(given, family), 'Bo Roe'), family === 'MCDONALD' ? both('Bo', 'ROE') : lines);
		}
		assert.equal(renamed(both('JP', 'Morgan'), 'JP Dunn'), both('JP', 'Dunn'));
		assert.equal(renamed(both('JP', 'Morgan'), 'Al Dunn'), both('Al', 'Dunn'));
		assert.equal(renamed(both('BO', 'ROE'), 'Al Dunn'), both('AL', 'DUNN'));
		assert.equal(renamed(`${lines} BO ROE said so.`, 'Bo Roe-Lee'), `${both('Bo', 'Roe-Lee')} BO ROE-LEE said so.`);
		assert.match(renamed(lines, 'Bo Roe Jr'), /^With “Bo Roe Jr”, nothing would be written otherwise/);
	});

	it('writes a family name with a particle where it stands alone', () => {
		const text = (name: string, alone: string) =>
			`Zoë ${name} (Chair)\n- Bo Roe (Quay)\n\n## Talk\n\nMs ${name} left. ${alone} noted it. Mevrouw ${alone} bleef.`;
		const after = text('van den Berg', 'Van den Berg').replace('Mevrouw Van', 'Mevrouw van');
		assert.equal(renamed(text('Müller', 'Müller'), 'Zoë van den Berg'), after);
		assert.equal(renamed(text('van den Berg', 'Van den Berg'), 'Zoë Müller'), text('Müller', 'Müller'));
	});

	it('takes one word for the part of the name that it was written over', () => {
		const head = '# Minutes\n\n5 February 2018\n\n## Participants\n\n- Zoë Müller\n- Bo Roe\n\n## Talk\n\n';
		const text = `${head}Ms Müller left.\n\nBo: I agree.\n`;
		const over = (place: string, name: string) => {
			const found = renamableAt(read(text), text.indexOf(place) + 1)?.to(name);
			return found && 'edits' in found ? applyEdits(text, found.edits) : found?.refused;
		};
		assert.equal(over('Müller left', 'Weber'), text.replaceAll('Müller', 'Weber'));
		assert.equal(over('Bo: I', 'Al'), text.replaceAll('Bo', 'Al'));
		assert.equal(
			over('Zoë', 'Weber'),
			'“Weber” cannot stand for “Zoë Müller”. Write the given and the family name, such as “Zoë Weber”',
		);
	});

	it('follows whoever is to do something', () => {
		const text = (given: string, family: string) =>
			[
				`${given} ${family}\n- Karl Kern\n\n## Talk\n`,
				`- Action: ${family} writes to the mayor`,
				`- ACTION (${family}): write`,
				`- Send the letter (${family}, 3 March)`,
				`- ${family} to send the letter by 2 March`,
				`- Action: ${given} and Kern to call Müller Ltd`,
				'- Action: write to Müller – Müller, 3 March',
				`\n| Action | Who |\n|--|--|\n| Ask Müller Ltd | ${family} |\n| Call | ${given} / Kern |`,
				`\n| Keys | For |\n|--|--|\n| ${family}, ${given} | The mill |`,
				'\nThe figures of Müller were discussed.',
			].join('\n');
		for (const family of ['Weber', 'Weber-Roe'])
			assert.equal(renamed(text('Zoë', 'Müller'), `Anna ${family}`), text('Anna', family));
	});

	it('gives other initials to those who speak under them, unless they would be somebody else', () => {
		const list = (name: string, initials: string) =>
			`${name}\n- Bo Roe\n- Cy Orr\n\n## Talk\n\n${initials}: I agree.\n\nBR: Yes.`;
		assert.equal(renamed(list('Zoë Müller', 'ZM'), 'Anna Weber'), list('Anna Weber', 'AW'));
		const told = (name: string, initials: string) =>
			`${name} (${initials})\n- Bo Roe (BR)\n- Cy Orr (CO)\n\n## Talk\n\n${initials} opened the meeting.`;
		assert.equal(renamed(told('Zoë Müller', 'ZM'), 'Anna Weber'), told('Anna Weber', 'AW'));
		assert.match(
			renamed(list('Zoë Müller', 'ZM'), 'Ben Rey'),
			/^With this name, “(?:ZM|BR)” in line 1[35] could be somebody/,
		);
		assert.match(
			renamed(`${told('Zoë Müller', 'ZM')} Task of ZM/BR.`, 'Anna Weber'),
			/^“ZM” in line 13 would not follow the name/,
		);
		assert.match(
			renamed(`${list('Zoë Müller', 'ZM')}\n\nThe Anglers of the West (AW) met.`, 'Anna Weber'),
			/^With this name, “AW” in line 17 could be/,
		);
	});

	it('leaves every reference where it led, and can be taken back', () => {
		const renamed = new Map<string, number>();
		fc.assert(
			fc.property(meetingReport, fc.constantFrom(...NAMES), fc.nat(), (text, [kind, names], seed) => {
				const places = placesOf(read(text), kind).filter(({ link }) => !link);
				if (places.length === 0) return;
				const { span } = places[seed % places.length]!;
				const at = seed % 5 === 0 ? span.to + 3 : span.from;
				if (check(text, at, names[seed % names.length]!)) renamed.set(kind, (renamed.get(kind) ?? 0) + 1);
			}),
			{ numRuns: RUNS },
		);
		for (const [kind] of NAMES) {
			const count = renamed.get(kind) ?? 0;
			assert.ok(count > RUNS / 20, `only ${count} were renamed: ${kind}`);
		}
	});

	it('does so in real minutes', function () {
		const all = [...corpus(), ...corpus2()].filter(({ text }) => text.length < 60_000);
		if (all.length === 0) this.skip();
		let renamed = 0;
		for (const { path, text } of some(all, 1 / 20)) {
			const report = read(text);
			for (const [kind, names] of NAMES) {
				const keys = new Set<string>();
				for (const { key, span, link } of placesOf(report, kind)) {
					if (link || keys.has(key) || keys.size === 2) continue;
					keys.add(key);
					try {
						if (check(text, span.from, names[keys.size]!)) renamed++;
					} catch (error) {
						throw new Error(`${path}, at ${span.from}: ${error}`);
					}
				}
			}
		}
		assert.ok(renamed > 0);
	});
});
