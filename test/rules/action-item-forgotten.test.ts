import assert from 'node:assert/strict';
import { actionItemForgotten as rule } from '../../server/src/rules/action-item-forgotten/action-item-forgotten.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

const minutes = (day: string, ...actions: readonly string[]) =>
	`# 🎉 Minutes of the Pier Board\n\n${day}\n\nThe Board met.\n\n## Action items\n\n${actions.map((each) => `- ${each}\n`).join('')}`;

const LAST = minutes(
	'8 January 2018',
	'[ ] Ann Lee asks the harbour master for the repair costs',
	'[x] Bo Roe orders new ropes for the eastern landing',
	'~~Cy Dunn measures the depth of the western basin~~',
	'Di Ford calls',
);

function found(text: string, last = LAST, path = 'board/z.md') {
	const index = indexOf({ 'board/a.md': last, [path]: text });
	return check(text, rule, { path, earlier: new Earlier(() => index, path) });
}

const messages = (...args: Parameters<typeof found>): string[] =>
	found(...args).map(({ message, span }) => `${args[0].slice(span.from, span.to)}: ${message}`);

describe('action-item-forgotten', () => {
	const TEXT = minutes('5 February 2018', '[ ] Cy Dunn paints all the signs');

	it('finds what was left open and is not mentioned', () => {
		assert.deepEqual(messages(TEXT), [
			'Cy Dunn paints all the signs: The report of 8 January 2018 left “Ann Lee asks the harbour master for the repair costs” open, and this one does not mention it. Say what became of it',
		]);
	});

	it('adds it to the list', () => {
		const [fix] = found(TEXT)[0]!.fixes;
		assert.equal(fix!.title, 'Add it to the action items');
		const fixed = applyEdits(TEXT, fix!.edits);
		assert.equal(fixed, `${TEXT}- [ ] Ann Lee asks the harbour master for the repair costs\n`);
		assert.deepEqual(messages(fixed), []);
	});

	it('adds it with the line ending and indentation of the report', () => {
		const text = TEXT.replace('- [ ] Cy', '- Actions:\n  - [x] Cy').replaceAll('\n', '\r\n');
		const fixed = applyEdits(text, found(text)[0]!.fixes[0]!.edits);
		assert.equal(fixed, `${text}  - [ ] Ann Lee asks the harbour master for the repair costs\r\n`);
	});

	it('adds it below the details of the last item', () => {
		const text = `${TEXT}  - in red\n\n## End\n`;
		const fixed = applyEdits(text, found(text)[0]!.fixes[0]!.edits);
		const added = '  - in red\n- [ ] Ann Lee asks the harbour master for the repair costs\n\n## End\n';
		assert.equal(fixed, text.replace('  - in red\n\n## End\n', added));
	});

	it('says nothing where the report tells what became of it in other words', () => {
		const told = (left: string, line: string): string[] =>
			messages(
				minutes('5 February 2018', `[ ] Cy Dunn paints all the signs\n\n## Talk\n\n${line}`),
				minutes('8 January 2018', `[ ] ${left}`),
			);
		assert.deepEqual(told('Ann Lee to order the bench for the recreation ground', 'The bench has been ordered.'), []);
		assert.deepEqual(
			told('Bo Roe to obtain a third quote for the bus shelter roof', 'Bus shelter: three quotes are to hand.'),
			[],
		);
		assert.equal(
			told('Bo Roe to obtain a third quote for the bus shelter roof', 'Bo Roe spoke of the roof.').length,
			1,
		);
	});

	it('marks the title where there is no list, and offers nothing', () => {
		const [finding] = found('# Minutes of the Pier Board\n\n5 February 2018\n\nThe Board met.\n');
		assert.equal(finding!.span.from, 2);
		assert.deepEqual(finding!.fixes, []);
	});

	it('offers nothing that could become Markdown', () => {
		const [finding] = found(TEXT, LAST.replace('repair costs', 'repair\\* costs'));
		assert.deepEqual(finding!.fixes, []);
	});

	it('leaves alone what is mentioned, in whatever form', () => {
		assert.deepEqual(messages(`${TEXT}\nThe harbour master’s costs for repairs are 400.\n`), []);
		assert.deepEqual(messages(TEXT, LAST, 'club/z.md'), []);
		assert.deepEqual(
			messages(TEXT, minutes('8 January 2018', ...Array(60).fill('Ann Lee repairs the landing stage')), 'board/z.md'),
			[],
		);
		assert.deepEqual(check(TEXT, rule, { names: [] }), []);
	});
});
