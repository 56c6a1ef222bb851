import assert from 'node:assert/strict';
import type { Span } from '../../server/src/text/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { done, read } from '../support/refactoring.js';

/** Why a refactoring cannot be done. */
function obstacle(text: string, at: number | Span, id: string): string | undefined {
	const span = typeof at === 'number' ? { from: at, to: at } : at;
	return refactoringsAt(read(text), span)
		.find((each) => each.id === id)
		?.outcome().obstacle;
}

/** All that is offered where the words are. */
function offered(text: string, words: string): readonly string[] {
	const at = text.indexOf(words) + 2;
	return refactoringsAt(read(text), { from: at, to: at }).map(({ id }) => id);
}

describe('what a refactoring leaves alone', () => {
	it('writes no table of participants that has no place for something', () => {
		const list = (entry: string) =>
			`# Minutes\n\n5 February 2018\n\n## Participants\n\n- ${entry}\n- Bo Roe (Pier Trust)\n\nText.\n`;
		const table = (entry: string) => done(list(entry), list(entry).indexOf('Bo Roe'), 'list.table');
		for (const entry of [
			'Ana Lund (Harbour Office), <ana@harbour.example>',
			'Ana Lund (Harbour Office), +41 22 555 01 01',
			'Ana Lund (Harbour Office) ✅',
			'Ana Lund (Harbour Office) <!-- no fish -->',
			'~~Ana Lund (Harbour Office)~~',
			'~~Ana Lund~~ (Harbour Office)',
		])
			assert.equal(table(entry), undefined, entry);
		for (const entry of ['Ms Ana Lund (Harbour Office)', 'Ana Lund, Harbour Office', 'Ana Lund – Harbour Office'])
			assert.match(table(entry) ?? '', /Ana Lund \| Harbour Office \|\n\| Bo Roe \| Pier Trust \|/, entry);
	});

	it('moves nothing into a comment or code that has no end', () => {
		const text = '# Minutes\n\n5 February 2018\n\nFish.\n\nTides rise.\n\nShips.\n\n## Annex I – Berths\n\nText.\n\n';
		const at = { from: text.indexOf('Tides'), to: text.indexOf('rise.') + 5 };
		for (const end of ['<!-- open\n', '```\nopen\n', '<script>\n']) {
			assert.match(obstacle(text + end, at, 'annex') ?? '', /Close the last code block or comment/, end);
		}
		for (const end of ['<!-- closed -->\n', '- item\n  ```\n  open\n', '<div>\n']) {
			assert.match(done(text + end, at, 'annex') ?? '', /## Annex II – .*\n\nTides rise\.\n$/, end);
		}
	});

	it('converts an agenda that names what is spelled out elsewhere', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\nThe Harbour Trust Office (HTO) met.\n\n## Agenda\n\n- I. Opening**\n- II. Boats of the HTO**\n\n## Talk\n\nText.\n';
		assert.match(done(text, text.indexOf('Boats'), 'agenda.numbers') ?? '', /\n1\. Opening\n2\. Boats of the HTO\n/);
	});

	it('moves no annex if what stands behind a rule may be of none, and leaves rules between annexes', () => {
		const text = (tail: string, between = '') =>
			`# Minutes\n\n5 February 2018\n\nText.\n\n${between}## Annex I\n\nOne.\n\n${between}## Annex II\n\nTwo.\n${tail}`;
		const at = text('').indexOf('Annex II');
		for (const tail of ['\n---\n\nSigned: Orla Tennant\n', '\n* * *\n\n_Done in Lund_\n\n12 March\n'])
			assert.match(obstacle(text(tail), at, 'annex.up') ?? '', /^A line is drawn in the last annex/, tail);
		for (const tail of ['', '\n---\n', '\n---\n\n### Part 2\n\nMore.\n', 'Three\n---\n\nFour.\n'])
			assert.match(done(text(tail), at, 'annex.up') ?? '', /## Annex I\n\nTwo\.[\s\S]*## Annex II\n\nOne\./, tail);
		const ruled = text('', '---\n\n');
		const moved = ruled.replace('One', '@').replace('Two', 'One').replace('@', 'Two');
		assert.equal(done(ruled, ruled.indexOf('Annex II'), 'annex.up'), moved);
	});

	it('moves and renumbers no item of the agenda if a title has its number and other words', () => {
		const text =
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Opening\n2. Budget 2025 (Ms Lee)\n3. Plan\n\n' +
			'## 1. Opening\n\nTides.\n\n## 2. Budget 2025\n\nFees.\n\n## 3. Plan\n\nShips.\n';
		const at = text.indexOf('Ms Lee');
		for (const id of ['item.up', 'item.down', 'agenda.roman'])
			assert.match(obstacle(text, at, id) ?? '', /^The title “2\. Budget 2025” has the number of an item/, id);
		assert.match(done(text, at, 'agenda.bullets') ?? '', /- Opening\n- Budget 2025 \(Ms Lee\)\n- Plan\n/);
		const gap = text.replace('3. Plan\n\n##', '5. Plan\n\n##').replace('## 3.', '## 5.');
		assert.match(done(gap, at, 'item.renumber') ?? '', /\n3\. Plan\n[\s\S]*## 3\. Plan/);
		const taken = gap.replace('## 5.', '## 3. Any other business\n\nNone.\n\n## 5.');
		assert.match(obstacle(taken, at, 'item.renumber') ?? '', /“3\. Any other business”/);
		const same = text.replace(' (Ms Lee)', '');
		assert.match(done(same, same.indexOf('Budget'), 'item.up') ?? '', /## 1\. Budget[\s\S]*## 2\. Opening/);
		const unnumbered = text.replaceAll(/## \d\. /g, '## ');
		assert.match(done(unnumbered, at, 'item.up') ?? '', /1\. Budget 2025 \(Ms Lee\)\n2\. Opening/);
		const others = text.replace('## 1. Opening', '## 1. Call').replace('## 3. Plan', '## 3. Roll');
		assert.match(done(others, at, 'item.up') ?? '', /## 1\. Call[\s\S]*## 2\. Budget[\s\S]*## 3\. Roll/);
	});

	it('takes the numerals of an agenda away with the signs around them, and nothing else', () => {
		const agenda = (lines: readonly string[]) =>
			`# Minutes\n\n5 February 2018\n\n## Agenda\n\n${lines.join('\n')}\n\nText.\n`;
		const made = (lines: readonly string[], id: string) => {
			const text = agenda(lines);
			return done(text, text.indexOf(lines[0]!) + 2, `agenda.${id}`);
		};
		for (const lines of [
			['- **I.** Opening', '- **II.** Budget'],
			['- **I**. Opening', '- **II**. Budget'],
			['- __I.__ Opening', '- __II.__ Budget'],
			['- ***I.*** Opening', '- ***II.*** Budget'],
			['- **I. Opening**', '- **II. Budget**'],
			['- I – Opening', '- II – Budget'],
			['- **Item 1:** Opening', '- **Item 2:** Budget'],
			['- Item 1. Opening', '- Item 2. Budget'],
			['- (a) Opening', '- (b) Budget'],
			['- 1.° Opening', '- 2.° Budget'],
			['- I. Opening**', '- **II. Budget'],
		]) {
			for (const [id, ...fresh] of [
				['numbers', '1. Opening', '2. Budget'],
				['roman', '- I. Opening', '- II. Budget'],
				['bold', '- **I. Opening**', '- **II. Budget**'],
				['letters', '- A. Opening', '- B. Budget'],
				['bullets', '- Opening', '- Budget'],
			] as const) {
				if (fresh.join() !== lines.join()) assert.equal(made(lines, id), agenda(fresh), `${lines}`);
			}
		}
		const part = ['- **I. Opening** (5 min)', '- **II. Budget** (10 min)'];
		assert.equal(made(part, 'numbers'), agenda(['1. **Opening** (5 min)', '2. **Budget** (10 min)']));
		assert.equal(made(part, 'bold'), agenda(['- **I. Opening (5 min)**', '- **II. Budget (10 min)**']));
		const code = ['- I. Plan `a**b**c`', '- II. Budget'];
		assert.equal(made(code, 'bold'), undefined);
		assert.equal(made(code, 'numbers'), agenda(['1. Plan `a**b**c`', '2. Budget']));
		assert.equal(made(['- I. 2 ** 3 ** 4', '- II. Budget'], 'bold'), undefined);
		for (const lines of [
			['- 1. Opening', '- 1 bis. Roll', '- 2. Budget'],
			['- [x] I. Opening', '- [ ] II. Budget'],
			['- [ ] Opening', '- [ ] Budget'],
			['- [I. Opening](#tides)', '- [II. Budget](#fees)'],
		])
			assert.ok(!offered(agenda(lines), lines[0]!).includes('agenda.letters'), `${lines}`);
	});

	it('neither sorts nor parts people who have one affiliation between them', () => {
		const text = (line: string) => `# Minutes\n\n5 February 2018\n\n## Participants\n\n${line}\n\nText.\n`;
		const pairs = text('Zoe Kant and Ann Lee (Pier Trust), Bo Roe and Cy Dunn (Harbour Office).');
		const single = text('Zoe Kant (Pier Trust), Ann Lee (Quay Board) and Bo Roe (Harbour Office).');
		for (const id of ['list.byName', 'list.byAffiliation', 'list.bullets'])
			assert.equal(done(pairs, pairs.indexOf('Zoe'), id), undefined, id);
		assert.match(done(single, single.indexOf('Zoe'), 'list.byAffiliation') ?? '', /Bo Roe .*, Zoe Kant .* and Ann Lee/);
		assert.match(done(single, single.indexOf('Zoe'), 'list.bullets') ?? '', /- Ann Lee \(Quay Board\)\n- Bo Roe/);
	});

	it('offers new numbers for paragraphs, unless some have sub-numbers', () => {
		const text = (line: string) =>
			`# Minutes\n\n5 February 2018\n\n## Talk\n\n1. Tides.\n\n12. Fees.\n\n${line}\n\n14. Ships.\n`;
		for (const line of ['12.1 More', '**12.1** More', '12a More', '1.2 More', '14b)'])
			assert.equal(done(text(line), text(line).indexOf('Tides'), 'paragraph.renumber'), undefined, line);
		for (const line of ['2.1 More', '112.1 More', 'Paid 12.1', '012.1'])
			assert.match(done(text(line), text(line).indexOf('Tides'), 'paragraph.renumber') ?? '', /\n2\. Fees/, line);
	});

	it('refuses a list of participants another form only for what is so', () => {
		const text = (lines: readonly string[], rest = 'Text.') =>
			`# Minutes\n\n5 February 2018\n\n## Participants\n\n${lines.join('\n')}\n\n## Talk\n\n${rest}\n`;
		const numbered = ['1. Ann Lee (Pier Trust)', '2. Bo Roe (Quay Board)', '3. Cy Dunn (Harbour Office)'];
		const plain = text(numbered);
		assert.match(done(plain, plain.indexOf('Ann'), 'list.table') ?? '', /\| Bo Roe \| Quay Board \|\n/);
		assert.match(done(plain, plain.indexOf('Ann'), 'list.paragraph') ?? '', /Ann Lee \(Pier Trust\), Bo Roe/);
		const named = text(numbered, 'See paragraph 2.');
		assert.match(
			obstacle(named, named.indexOf('Ann'), 'list.table') ?? '',
			/^This would change what “paragraph 2” in line \d+ refers to\. /,
		);
		const two = text(numbered.slice(1).map((each) => each.replace(/^\d\./, '-')));
		const ids = offered(two, 'Bo Roe');
		assert.ok(ids.includes('list.table') && !ids.includes('list.paragraph'), `${ids}`);
	});
});
