import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/config/index.js';
import { outline } from '../../../server/src/lsp/features/navigation/outline.js';
import { OpenDocument } from '../../../server/src/lsp/protocol/open-document.js';
import { ReportReader } from '../../../server/src/report/index.js';
import { outlineOf } from '../../../server/src/summary/index.js';
import { Rope } from '../../../server/src/text/index.js';
import { digestOf } from '../../../server/src/workspace/index.js';

const REPORT = `# The \`pier\` board, 5 February 2018

Present: Ann Lee, Bo Roe (Port \`x\` office)[^1]

## Agenda

1. Adopt \`pier.md\` and ![plan](p.png) [^1]
2. Adopt \`quay.md\` and ![plan](p.png)

## Which \`list\`?[^1]

1. The \`fee\` stands.
2. The \`due\` stands.

## Annex I – The \`code\` list

x

[^1]: Note.
`;

describe('titles with code, pictures and notes', () => {
	const report = new ReportReader().read(REPORT, { path: 'minutes.md' });

	it('are told in words of what is in a report', () => {
		const { agenda, annexes, participants } = outlineOf(report);
		assert.deepEqual(
			agenda.map(({ text }) => text),
			['1. Adopt pier.md and plan', '2. Adopt quay.md and plan'],
		);
		assert.deepEqual(
			annexes.map(({ text }) => text),
			['Annex I: The code list'],
		);
		assert.deepEqual(
			participants.map(({ text }) => text),
			['Ann Lee', 'Bo Roe (Port office)'],
		);
	});

	it('are told in words of other reports', () => {
		const { title, headings, annexes, people } = digestOf(report);
		assert.equal(title, 'The pier board, 5 February 2018');
		assert.deepEqual(
			headings.map(({ text }) => text),
			[title, 'Agenda', 'Which list?', 'Annex I – The code list'],
		);
		assert.equal(annexes[0]?.title, 'The code list');
		assert.equal(people[1]?.affiliation, 'Port office');
	});

	it('are told in words in an outline', () => {
		const document = new OpenDocument('file:///a.md', 'markdown', 1, Rope.of(REPORT));
		const { settings } = readSettings({});
		const names = (all: ReturnType<typeof outline>): string[] =>
			all.flatMap(({ name, children = [] }) => [name, ...names(children)]);
		const all = names(outline({ document, report, settings, files: undefined }, false));
		assert.deepEqual(
			all.filter((name) => name.includes('\uFFFC')),
			[],
		);
		for (const name of ['Which list?', '1. Adopt pier.md and plan', '1. The fee stands.', '2. The due stands.']) {
			assert.ok(all.includes(name), `${name} of ${all.join('\n')}`);
		}
	});
});
