import assert from 'node:assert/strict';
import { expansionChanged as rule } from '../../server/src/rules/expansion-changed/expansion-changed.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const report = (date: string, line: string) => `# Report of the Harbour Board\n\n${date}\n\n1. 🎉 ${line}\n`;
const OBSERVATORY = 'The Lake Transport Observatory (LTO) reported on what it had seen of the boats.';
const OFFICE = 'The Lake Traffic Office (LTO) reported on what it had seen of the boats.';

function found(texts: Readonly<Record<string, string>>, text: string, path = 'board/3.md') {
	const index = indexOf(texts);
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (texts: Readonly<Record<string, string>>, text: string, path?: string): string[] =>
	found(texts, text, path).map(({ message, span }) => `${text.slice(span.from, span.to)}: ${message}`);

describe('expansion-changed', () => {
	const EARLIER = {
		'board/1.md': report('8 January 2018', OBSERVATORY),
		'board/2.md': report('5 February 2018', OBSERVATORY.replace('Transport', 'Transportation')),
	};
	const TEXT = report('5 March 2018', OFFICE);

	it('marks the expansion, and says what earlier reports have', () => {
		assert.deepEqual(messages(EARLIER, TEXT), [
			'Lake Traffic Office (LTO): LTO stands for “Lake Traffic Office” here, and for “Lake Transportation Observatory” in 2 earlier reports, last on 5 February 2018. Make sure that this is meant',
		]);
	});

	it('offers what they have', () => {
		const twice = { ...EARLIER, 'board/2.md': report('5 February 2018', OBSERVATORY) };
		const [first] = found(twice, TEXT);
		const [fix] = first!.fixes;
		assert.equal(fix!.title, 'Write “Lake Transport Observatory (LTO)” as before');
		assert.equal(applyEdits(TEXT, fix!.edits), report('5 March 2018', OBSERVATORY));
	});

	it('writes the capital of a sentence only at the beginning of one', () => {
		const earlier = 'Lake transport observatory (LTO) reported on what it had seen of the boats.';
		const texts = { 'board/1.md': report('8 January 2018', earlier), 'board/2.md': report('5 February 2018', earlier) };
		const text = report('5 March 2018', 'The lake traffic office (LTO) reported on what it had seen of the boats.');
		const [first] = found(texts, text);
		assert.equal(
			applyEdits(text, first!.fixes[0]!.edits),
			report('5 March 2018', 'The lake transport observatory (LTO) reported on what it had seen of the boats.'),
		);
	});

	it('offers nothing that could become Markdown', () => {
		const starred = 'The Lake\\* Transport Observatory (LTO) is here.';
		const texts = { 'board/1.md': report('8 January 2018', starred), 'board/2.md': report('5 February 2018', starred) };
		const [first] = found(texts, TEXT);
		assert.deepEqual(first!.fixes, []);
	});

	it('says nothing where a single report says it, earlier reports agree, disagree among themselves, or are silent', () => {
		assert.deepEqual(messages({ 'board/1.md': EARLIER['board/1.md'] }, TEXT), []);
		assert.deepEqual(messages(EARLIER, report('5 March 2018', OBSERVATORY)), []);
		assert.deepEqual(messages({ ...EARLIER, 'board/2.md': report('5 February 2018', OFFICE) }, TEXT), []);
		assert.deepEqual(messages({ 'board/1.md': report('8 January 2018', 'Nothing.') }, TEXT), []);
	});

	it('says nothing of other folders, of later reports, of itself and of other languages', () => {
		assert.deepEqual(messages(EARLIER, TEXT, 'club/3.md'), []);
		assert.deepEqual(messages({ 'board/4.md': report('5 June 2018', OBSERVATORY) }, TEXT), []);
		assert.deepEqual(messages({ 'board/3.md': report('8 January 2018', OBSERVATORY) }, TEXT), []);
		const dutch = report(
			'8 januari 2018',
			'De Lokale Taken Organisatie (LTO) heeft het over de kade en de boten van het dorp gehad.',
		);
		assert.deepEqual(messages({ 'board/1.md': dutch }, TEXT), []);
	});

	it('says nothing where nobody has looked', () => assert.deepEqual(check(TEXT, rule, { names: [] }), []));
});
