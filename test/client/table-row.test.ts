import assert from 'node:assert/strict';
import type { Rewrite } from '../../client/src/typing/rewrite.js';
import {
	cellAfter,
	cellBefore,
	isInCell,
	isInRow,
	nextRow,
	nextRowInSnippet,
} from '../../client/src/typing/table-row.js';

const TABLE = '| Naam 🎉 | Plaats |\n|---|:--|\n';

function at(text: string) {
	const before = text.slice(0, text.indexOf('^'));
	const lines = text.replace(/[\^~]/g, '').split('\n');
	const line = before.split('\n').length - 1;
	return { lines, place: { line, character: before.length - before.lastIndexOf('\n') - 1 } };
}

/** After Enter at `^`; what stands between it and `~` was typed since. The cursor is at the first `^`, Tab leads to the others. */
function entered(text: string): string | undefined {
	const { lines, place } = at(text.includes('~') ? text : text.replace('^', '^~'));
	const behind = text.slice(text.search(/~|\^(?![^\n]*~)/) + 1).split('\n')[0]!;
	const rewrite = nextRowInSnippet(lines, { place, rest: behind });
	return rewrite && applied(lines, rewrite);
}

function applied(lines: readonly string[], { from, to, text, stops }: Rewrite): string {
	const marked = stops.toReversed().reduce((all, stop) => `${all.slice(0, stop)}^${all.slice(stop)}`, text);
	// As VS Code does.
	const indent = /^[ \t]*/.exec(lines[from.line]!.slice(0, from.character))![0];
	const before = [...lines.slice(0, from.line), lines[from.line]!.slice(0, from.character)].join('\n');
	const after = [lines[to.line]!.slice(to.character), ...lines.slice(to.line + 1)].join('\n');
	return before + marked.replaceAll('\n', `\n${indent}`) + after;
}

describe('Enter in a table', () => {
	for (const [before, after] of [
		['| Ana | Quay |^', '| Ana | Quay |\n| ^ | ^ |'],
		['| Ana | Quay^ |\n\nText', '| Ana | Quay |\n| ^ | ^ |\n\nText'],
		['| An^a | Quay |\n| Bo | |', '| Ana | Quay |\n| ^ | ^ |\n| Bo | |'],
		['| Ana | Quay^Bo~ |', '| Ana | Quay |\n| Bo^ | ^ |'],
		['|  | ^ |\n| Bo | |', '|  |  |\n| ^ | ^ |\n| Bo | |'],
		['| a \\| b | c |^', '| a \\| b | c |\n| ^ | ^ |'],
	] as const) {
		it(`goes on with a row, before what was typed since: ${before}`, () => {
			assert.equal(entered(TABLE + before), TABLE + after);
		});
	}

	it('goes on below the line under the names of the columns', () => {
		assert.equal(entered('  Naam | Pl^aats\n  ---|---\n  a | b'), '  Naam | Plaats\n  ---|---\n  | ^ | ^ |\n  a | b');
		assert.equal(entered('| Naam |\n|---|^'), '| Naam |\n|---|\n| ^ |');
	});

	it('leaves the table from an empty row at its end', () => {
		assert.equal(entered(`${TABLE}| a | b |\n| ^ |  |`), `${TABLE}| a | b |\n\n^`);
		assert.equal(entered(`${TABLE}|  |  |^End.~\n\nText`), `${TABLE}\nEnd.^\n\nText`);
	});

	it('puts the cursor into the first cell, from which Tab leads on where no snippet is filled in', () => {
		const { lines, place } = at(`${TABLE}| Ana | Quay^ |`);
		assert.equal(applied(lines, nextRow(lines, { place, rest: ' |' })!), `${TABLE}| Ana | Quay |\n| ^ |  |`);
	});

	it('takes along where the next key was pressed', () => {
		const { lines, place } = at(`${TABLE}| Ana | Quay^ |`);
		const { carried, rest } = nextRow(lines, { place, rest: ' |' })!;
		assert.deepEqual(carried({ ...place, character: place.character + 2 }), { line: 3, character: 4 });
		assert.equal(rest, ' |  |');
	});

	for (const text of [
		`${TABLE}^| Ana | Quay |`,
		'| Naam | Plaats |^',
		'| Naam |^\n|---|---|',
		'Ana | Bo^\n\n---',
		'a | b^\nc',
	]) {
		it(`has nothing to do: ${JSON.stringify(text)}`, () => {
			const { lines, place } = at(text);
			assert.equal(
				isInRow((line) => lines[line], place),
				false,
			);
			assert.equal(nextRow(lines, { place, rest: lines[place.line]!.slice(place.character) }), undefined);
		});
	}

	it('has nothing to do in code', () => {
		const { lines, place } = at(`\`\`\`\n${TABLE}| Ana | Quay |^`);
		assert.equal(nextRow(lines, { place, rest: '' }), undefined);
	});

	it('is announced by the lines of the table alone', () => {
		const asked = new Set<number>();
		const { lines, place } = at(`${'Text\n'.repeat(500)}\n${TABLE}| Ana | Quay |^${'\n\nText'.repeat(500)}`);
		const lineAt = (line: number) => {
			asked.add(line);
			return lines[line];
		};
		assert.equal(isInRow(lineAt, place), true);
		assert.deepEqual([Math.min(...asked), Math.max(...asked)], [500, 503]);
	});
});

describe('what is selected in a row', () => {
	for (const [row, isIn] of [
		['| [Ana] Lund | Quay |', true],
		['| Ana Lund |[ Quay ]|', true],
		['Ana Lund | [Quay]', true],
		['| [Ana \\| Lund] | Quay |', true],
		['| Ana [Lund |] Quay |', false],
		['| Ana [Lund | Quay] |', false],
		['[| Ana] Lund | Quay |', false],
		['| Ana Lund | Quay[ |]', false],
	] as const) {
		it(`is ${isIn ? '' : 'not '}within one cell: ${row}`, () => {
			const [from, to] = [row.indexOf('['), row.indexOf(']') - 1];
			assert.equal(isInCell(row.replace(/[[\]]/g, ''), from, to), isIn);
		});
	}
});

describe('Tab in a table', () => {
	/** The text with `^` where Tab leads from there, and Shift+Tab. */
	const led = (text: string, lead: typeof cellAfter): string | undefined => {
		const { lines, place } = at(text);
		const to = lead(lines, place);
		if (!to) return undefined;
		return lines
			.map((each, line) => (line === to.line ? `${each.slice(0, to.character)}^${each.slice(to.character)}` : each))
			.join('\n');
	};

	for (const [one, other] of [
		['| Ana^ | Quay |', '| Ana | Quay^ |'],
		['| Ana^ |  |', '| Ana | ^ |'],
		['| Ana^||', '| Ana|^|'],
		['| 🎉 a \\| b^ | c |', '| 🎉 a \\| b | c^ |'],
		['| Ana | Quay^ |\n| Bo | |', '| Ana | Quay |\n| Bo^ | |'],
		['Ana | Quay^\nBo | Port', 'Ana | Quay\nBo^ | Port'],
	] as const) {
		it(`leads to the end of the next cell, and back: ${JSON.stringify(one)}`, () => {
			assert.equal(led(TABLE + one, cellAfter), TABLE + other);
			assert.equal(led(TABLE + other, cellBefore), TABLE + one);
		});
	}

	it('leads from wherever in a cell, and from behind the last one', () => {
		assert.equal(led(`${TABLE}| ^Ana | Quay |`, cellAfter), `${TABLE}| Ana | Quay^ |`);
		assert.equal(led(`${TABLE}| Ana | Quay |^\n| Bo |`, cellAfter), `${TABLE}| Ana | Quay |\n| Bo^ |`);
		assert.equal(led(`${TABLE}| Ana | Quay |^`, cellBefore), `${TABLE}| Ana | Quay^ |`);
	});

	it('passes the line below the names of the columns', () => {
		assert.equal(led('| A | B^ |\n|---|---|\n| a | b |', cellAfter), '| A | B |\n|---|---|\n| a^ | b |');
		assert.equal(led('| A | B |\n|---|---|\n| a^ | b |', cellBefore), '| A | B^ |\n|---|---|\n| a | b |');
	});

	it('leads nowhere from the ends of a table, and outside', () => {
		assert.equal(led(`Text | more\n\n${TABLE}| Ana | Quay^ |\n\nText`, cellAfter), undefined);
		assert.equal(led('| A^ | B |\n|---|---|', cellBefore), undefined);
		assert.equal(led('| A | B |\n|---|---^|', cellAfter), undefined);
		for (const text of ['a | b^\nc', `\`\`\`\n${TABLE}| Ana^ | Quay |`, `${TABLE}^| Ana | Quay |`]) {
			assert.equal(led(text, cellAfter), undefined);
			assert.equal(led(text, cellBefore), undefined);
		}
	});
});
