import assert from 'node:assert/strict';
import { deferredExpressions } from '../../tools/build/defer-expressions.js';

const deferred = (source: string): string => deferredExpressions('a.ts', source);

describe('the build', () => {
	it('makes an expression of Unicode when it is first used', () => {
		assert.equal(
			deferred('export const a = (text: string) => /^\\p{L}"/u.test(text) || /\\P{N}/iu.test(text);'),
			'export const a = (text: string) => ($expression0 ??= new RegExp("^\\\\p{L}\\"", "u")).test(text) || ($expression1 ??= new RegExp("\\\\P{N}", "iu")).test(text);\nvar $expression0, $expression1;\n',
		);
		assert.equal(
			deferred('const A = lazily(() => /\\p{L}/gu);'),
			'const A = lazily(() => new RegExp("\\\\p{L}", "gu"));',
		);
	});

	it('shares a global one only where that makes no difference', () => {
		assert.match(deferred("function f(text) { return text.replace(/\\p{L}/gu, ''); }"), /\?\?=/);
		for (const other of [
			'function f(text) { const each = /\\p{L}/gu; while (each.test(text)) return each.lastIndex; }',
			'function f(text) { return /\\p{L}/uy.exec(text); }',
			'function f(text) { return each(/\\p{L}/gu, text); }',
		]) {
			assert.equal(deferred(other), other);
		}
	});

	it('leaves alone what is made at once, and what V8 reads fast', () => {
		for (const other of [
			'const A = /\\p{L}/u;',
			'const a = (text) => /[a-z]/u.test(text);',
			"const a = () => '\\\\p{L}';",
		]) {
			assert.equal(deferred(other), other);
		}
	});

	it('does not change what is found', () => {
		const source = `
			function words(text) { return text.match(/[\\p{L}\\d]+/gu) ?? []; }
			function spaced(text) { return text.replace(/\\p{Lu}/gu, (letter) => (/\\p{L}/u.test(letter) ? '_' + letter : '')); }`;
		const run = (body: string): readonly unknown[] =>
			new Function(
				`${body}; return ['Ñandú, 3 Äpfel', 'AB', ''].flatMap((text) => [words(text), spaced(text), words(text)]);`,
			)();
		assert.deepEqual(run(deferred(source)), run(source));
		assert.notEqual(deferred(source), source);
	});
});
