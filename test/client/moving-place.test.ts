import assert from 'node:assert/strict';
import { moved, type Place } from '../../client/src/typing/moving-place.js';

/** Where `|` is after what stands between `{` and `}` was replaced by `text`. */
function follow(marked: string, text: string, along = false): string {
	const plain = marked.replace(/[{}|]/g, '');
	const at = (sign: string): Place => {
		const lines = marked.slice(0, marked.indexOf(sign)).replace(/[{}|]/g, '').split('\n');
		return { line: lines.length - 1, character: lines.at(-1)!.length };
	};
	const offset = (source: string, { line, character }: Place) =>
		source
			.split('\n')
			.slice(0, line)
			.reduce((sum, each) => sum + each.length + 1, 0) + character;
	const [start, end] = [at('{'), at('}')];
	const changed = plain.slice(0, offset(plain, start)) + text + plain.slice(offset(plain, end));
	const place = offset(changed, moved(at('|'), { range: { start, end }, text }, along));
	return `${changed.slice(0, place)}|${changed.slice(place)}`;
}

describe('moved', () => {
	for (const [marked, text, moved] of [
		['- a|\n- b{}', 'c', '- a|\n- bc'],
		['{}- a|', 'x', 'x- a|'],
		['- {}🎉a|', 'x', '- x🎉a|'],
		['{}- a\n- b|', '\n\n', '\n\n- a\n- b|'],
		['- {}a|', '\n- ', '- \n- a|'],
		['one{\n}two|', '', 'onetwo|'],
		['one{\n\n}two|', '\n', 'one\ntwo|'],
		['{one\ntwo} three|', 'x\ny', 'x\ny three|'],
		['- {a|b}', 'x', '- |x'],
		['- {ab}|', 'x', '- x|'],
	] as const) {
		it(`follows ${JSON.stringify(marked)}`, () => assert.equal(follow(marked, text), moved));
	}
	it('stays before what is typed at it, or goes along', () => {
		assert.equal(follow('- a{}|', 'b'), '- a|b');
		assert.equal(follow('- a{}|', '\n- ', true), '- a\n- |');
	});
});
