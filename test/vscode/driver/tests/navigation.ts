/** Beside VS Code's own support of Markdown: each of them answers what it knows, and nothing is answered twice. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, open } from './editor.js';

const REPORT = `# Minutes 🎉

5 February 2018

## Participants

- Ana Lund, Harbour Office
- Bo Roe

1. Ana Lund spoke of Annex I and (**ANNEX II**), see [the scale](#annex-i) and the [tides][t].

[t]: https://example.org/tides

## Annex I

Six per cent, [here](#).

**ANNEX II**

Bo Roe wrote it.
`;

const PLAIN = `Harbour Board – Meeting XII

5 February 2018

1. The list is in (**ANNEX I**), [here](#).

**ANNEX I**

Participants

- Ana Lund
- Bo Roe
`;

describe('finding one’s way', () => {
	afterEach(closeAll);

	function at({ uri }: vscode.TextDocument, text: string, words: string): [vscode.Uri, vscode.Position] {
		const before = text.slice(0, text.indexOf(words)).split('\n');
		return [uri, new vscode.Position(before.length - 1, before.at(-1)!.length + 1)];
	}

	const run = <T>(command: string, ...given: readonly unknown[]) =>
		vscode.commands.executeCommand<readonly T[]>(command, ...given);

	it('has one definition for each place', async () => {
		const document = await open(REPORT);
		await finding(document, 'placeholder-link');
		const lines = async (words: string) => {
			const found = await run<vscode.LocationLink | vscode.Location>(
				'vscode.executeDefinitionProvider',
				...at(document, REPORT, words),
			);
			return found.map(
				(each) => ('targetUri' in each ? (each.targetSelectionRange ?? each.targetRange) : each.range).start.line + 1,
			);
		};
		assert.deepEqual(await lines('ANNEX II**)'), [18]);
		assert.deepEqual(await lines('Annex I and'), [14]);
		assert.deepEqual(await lines('Ana Lund spoke'), [7]);
		// These are VS Code's own.
		assert.deepEqual(await lines('#annex-i'), [14]);
		assert.deepEqual(await lines('t].'), [12]);
		assert.deepEqual(await lines('Annex I\n\nSix'), [14]);
	});

	it('has each reference once', async () => {
		const document = await open(REPORT);
		await finding(document, 'placeholder-link');
		const places = async (words: string) => {
			const found = await run<vscode.Location>('vscode.executeReferenceProvider', ...at(document, REPORT, words));
			return found.map(({ range: { start } }) => `${start.line + 1}:${start.character}`).sort();
		};
		const label = await places('Annex I\n\nSix');
		assert.deepEqual(
			label.map((each) => each.split(':')[0]),
			['10', '10', '14'],
		);
		assert.equal(new Set(label).size, 3);
		assert.deepEqual(await places('Bo Roe wrote'), ['20:0', '8:2']);
	});

	it('has an outline of the headings, or of the whole where there are none, but not both', async () => {
		const names = async (text: string) => {
			const document = await open(text);
			await finding(document, 'placeholder-link');
			const found = await run<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
			const all = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
				symbols.flatMap(({ name, children }) => [name, ...all(children)]);
			return all(found);
		};
		assert.deepEqual(await names(REPORT), ['# Minutes 🎉', '## Participants', '[t]', '## Annex I']);
		assert.deepEqual(await names(PLAIN), [
			'Harbour Board – Meeting XII',
			'1. The list is in (ANNEX I), here.',
			'ANNEX I',
			'Participants',
		]);
	});

	it('folds annexes that are no headings', async () => {
		const document = await open(PLAIN);
		await finding(document, 'placeholder-link');
		const found = await run<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
		const annexes = found.filter(({ start }) => start === 6);
		assert.deepEqual(
			annexes.map(({ end }) => end),
			[11],
		);
	});
});
