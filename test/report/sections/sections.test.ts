import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Report, ReportReader, type Section, sections } from '../../../server/src/report/index.js';
import { hostileDocument } from '../../support/documents.js';
import { cases } from '../../support/thorough.js';

const read = (text: string): Report => new ReportReader().read(text);

/** The tree, as an outline shows it. */
function outlineOf(text: string): string[] {
	const lines: string[] = [];
	const add = (section: Section, indent: string): void => {
		lines.push(`${indent}${section.form === 'heading' ? '#'.repeat(section.depth) : section.form} ${section.title}`);
		for (const child of section.children) add(child, `${indent}  `);
	};
	for (const child of sections(read(text)).root.children) add(child, '');
	return lines;
}

/** All that can be asked of sections. */
function told(report: Report): unknown {
	const all = sections(report);
	return all.all.map((section) => ({
		form: section.form,
		title: section.title,
		depth: section.depth,
		parent: section.parent?.index,
		children: section.children.map(({ index }) => index),
		place: all.title(section),
		own: all.own(section),
		whole: all.whole(section),
		reach: all.reach(all.title(section).from),
	}));
}

const MINUTES = `The 🎉 draft.

# Board meeting 🎉

Ann took the chair.

## Budget

Adopted.

**Rents**

They rise.

### Roads

All are safe.

Annex I – Budget

## Income

It rises.
`;

describe('the sections of a report', () => {
	it('are below headings, lines that serve as headings, and labels of annexes', () => {
		assert.deepEqual(outlineOf(MINUTES), [
			'# Board meeting 🎉',
			'  ## Budget',
			'    line Rents',
			'    ### Roads',
			'annex Annex I: Budget',
			'  ## Income',
		]);
	});

	it('have their places', () => {
		const report = read(MINUTES);
		const all = sections(report);
		const textOf = ({ from, to }: { from: number; to: number }): string => MINUTES.slice(from, to);
		const [, board, budget, rents, roads, annex, income] = all.all;
		assert.equal(textOf(all.own(all.root)), 'The 🎉 draft.\n\n');
		assert.equal(textOf(all.whole(all.root)), MINUTES);
		assert.equal(textOf(all.title(board!)), '# Board meeting 🎉');
		assert.equal(textOf(all.title(rents!)), '**Rents**');
		assert.equal(textOf(all.title(annex!)), 'Annex I – Budget');
		assert.equal(textOf(all.own(budget!)), '## Budget\n\nAdopted.\n\n');
		assert.equal(textOf(all.whole(budget!)), MINUTES.slice(MINUTES.indexOf('## Budget'), MINUTES.indexOf('Annex I')));
		assert.equal(all.at(MINUTES.indexOf('They rise')), rents);
		assert.equal(all.partAt(MINUTES.indexOf('They rise')), budget);
		assert.equal(all.at(MINUTES.indexOf('🎉')), all.root);
		assert.equal(all.at(MINUTES.length), income);
		assert.deepEqual(all.headings, [board, budget, roads, income]);
		const [first, ...others] = all.blocks(budget!);
		assert.equal(first!.source.trimEnd(), '## Budget');
		assert.equal(others.at(-1)!.to, all.whole(budget!).to);
	});

	it('begin with the line of the title, which may be in a list or a quotation', () => {
		const text = '- ## Ann 🎉\n- ## Bo\n\n> # Cy\n';
		const all = sections(read(text));
		assert.deepEqual(
			all.all.slice(1).map((section) => text.slice(all.whole(section).from, all.title(section).to)),
			['- ## Ann 🎉', '- ## Bo', '> # Cy'],
		);
	});

	it('are there without any heading', () => {
		const text =
			'MINUTES OF THE BOARD\n\n**Present:**\n\nAnn Lee\n\n**1. Budget**\nAdopted.\n\nAgenda\n\n1. Rents\n\nANNEX I\n\n**The rents**\n\nThey rise.\n';
		assert.deepEqual(outlineOf(text), [
			'line MINUTES OF THE BOARD',
			'line Present:',
			'line 1. Budget',
			'line Agenda',
			'annex ANNEX I',
			'  line The rents',
		]);
	});

	it('do not begin with what is no title', () => {
		const text = [
			'**The budget was adopted.**',
			'**agreed**',
			'**Ann Lee** spoke',
			'Present: Ann Lee',
			'WHO, OECD;',
			'- **Rents**',
			'> **Roads**',
			'[MINUTES](https://example.org)',
			`**${'Rents and roads '.repeat(6)}**`,
			'议程',
			'12',
		].join('\n\n');
		assert.deepEqual(outlineOf(text), []);
	});

	it('do not begin where somebody takes the floor', () => {
		const text =
			'## Budget\n\n**Ann**\n\nIt fits.\n\n**Bo**\n\nDoes it?\n\n**Ann**\n\nYes.\n\n## Rents\n\n**Decision**\n\nNone.\n\n## Roads\n\n**Decision**\n\nNone.\n';
		assert.deepEqual(outlineOf(text), [
			'## Budget',
			'  line Bo',
			'## Rents',
			'  line Decision',
			'## Roads',
			'  line Decision',
		]);
	});

	it('say how far a label holds', () => {
		const all = sections(read(MINUTES));
		const at = (words: string): number => MINUTES.indexOf(words);
		assert.equal(all.reach(at('## Budget')), at('Annex I'));
		assert.equal(all.reach(at('**Rents')), at('### Roads'));
		assert.equal(all.reach(at('All are')), at('Annex I'));
		assert.equal(all.reach(at('Annex I')), at('## Income'));
		assert.equal(all.reach(at('It rises')), MINUTES.length);
	});

	it('are the very same while no title changes, and move with the text', () => {
		const reader = new ReportReader();
		const before = reader.read(MINUTES);
		const { all } = sections(before);
		let report = before;
		for (const [old, fresh] of [
			['They rise', 'They all rise'],
			['The 🎉 draft.', 'A draft.\n\nOf 🎉.'],
			['## Budget\n', '##  Budget\n'],
		] as const) {
			const text = report.text.replace(old, fresh);
			report = reader.read(text, {}, { report });
			const now = sections(report);
			assert.equal(now.all, all);
			assert.deepEqual(told(report), told(read(text)));
		}
		const changed = reader.read(report.text.replace('Rents', 'Rent'), {}, { report });
		assert.notEqual(sections(changed).all, all);
	});

	it('hold each place of a text once', () => {
		let places = 0;
		let nested = 0;
		fc.assert(
			fc.property(hostileDocument, (text) => {
				const report = read(text);
				const all = sections(report);
				for (let at = report.start; at < report.end; at++) {
					const holding = all.all.filter((section) => {
						const { from, to } = all.own(section);
						return from <= at && at < to;
					});
					assert.deepEqual(holding, [all.at(at)]);
					places++;
				}
				for (const section of all.all) {
					const whole = all.whole(section);
					let next = all.own(section).to;
					for (const child of section.children) {
						assert.ok(child.depth > section.depth);
						assert.equal(all.whole(child).from, next);
						next = all.whole(child).to;
						if (section.index > 0) nested++;
					}
					assert.equal(whole.to, next);
				}
			}),
			// Few random texts have sections within others.
			{ numRuns: cases(1_000, 1 / 4), examples: [['# A\n\n## B\n\nText\n\n### C\n\n## D\n']] },
		);
		assert.ok(places > cases(20_000, 1 / 4), `only ${places} places were looked at`);
		assert.ok(nested > 0, 'no sections were within others');
	});

	it('are those of a fresh report after any edits', () => {
		const edit = fc.tuple(
			fc.nat(),
			fc.nat(12),
			fc.oneof(
				fc.constantFrom('# ', '\n## Rents\n', '\n\n**Rents**\n\n', '\n\nAnnex I\n\n', 'x', '\n'),
				hostileDocument.map((text) => text.slice(0, 20)),
			),
		);
		let titles = 0;
		fc.assert(
			fc.property(hostileDocument, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, steps) => {
				const reader = new ReportReader();
				let text = start;
				let report = reader.read(text);
				told(report);
				for (const [at, length, insert] of steps) {
					const from = at % (text.length + 1);
					text = text.slice(0, from) + insert + text.slice(from + length);
					report = reader.read(text, {}, { report });
					assert.deepEqual(told(report), told(read(text)));
					titles += sections(report).all.length - 1;
				}
			}),
			{ numRuns: cases(1_000, 1 / 8) },
		);
		assert.ok(titles > cases(3_000, 1 / 8), `only ${titles} titles were reached`);
	});
});
