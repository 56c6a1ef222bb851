/**
 * What documents are taken for, held against what people say they are: real minutes and what lies beside them, and the
 * Markdown files of npm packages, none of which is of a meeting. `kinds.jsonl` here adds labels for files that
 * `../shared/corpus2` has none for.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Kind, kindOf, ReportReader } from '../../server/src/report/index.js';
import { kindLabels, readKinds, type SharedText, sharedFolder } from '../support/corpus.js';
import { checkedOnce } from './checked.js';

type Label = Kind | 'unclear';

/** How many of the documents of one kind are taken for each. */
type Taken = Record<Kind, number>;

const top = join(import.meta.dirname, '../..');
const ours = join(import.meta.dirname, 'kinds.jsonl');
const reader = new ReportReader();

function packages(): SharedText[] {
	const paths = globSync('node_modules/**/*.md', { cwd: top, dot: true });
	return paths.map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

describe('what documents are taken for', function () {
	this.timeout(180_000); // 900 files, on a machine that does other things too
	const counts: Record<Kind, Taken> = {
		report: { report: 0, agenda: 0, other: 0 },
		agenda: { report: 0, agenda: 0, other: 0 },
		other: { report: 0, agenda: 0, other: 0 },
	};
	const wrong: string[] = [];

	function count(file: SharedText, label: Label, takenFor: (file: SharedText) => Kind): void {
		if (label === 'unclear') return;
		const taken = takenFor(file);
		counts[label][taken]++;
		if (taken !== label) wrong.push(`${file.path} is ${label}, taken for ${taken}`);
	}

	before(function () {
		for (const folder of ['corpus', 'corpus2']) {
			const files = sharedFolder(folder);
			if (files.length === 0) return this.skip();
			const labels = new Map([...kindLabels<Label>(folder), ...readKinds<Label>(ours)]);
			for (const file of files)
				count(file, labels.get(file.path) ?? 'unclear', (each) => kindOf(checkedOnce(each).report));
		}
		for (const file of packages()) count(file, 'other', ({ path, text }) => kindOf(reader.read(text, { path })));
		for (const kind of ['report', 'agenda', 'other'] as const) {
			const { report, agenda, other } = counts[kind];
			console.log(`      ${kind}: taken for report ${report}, agenda ${agenda}, other ${other}`);
		}
		for (const each of wrong) console.log(`      ${each}`);
	});

	it('finds at least 92 of 100 records', () => {
		const { report, agenda, other } = counts.report;
		assert.ok(report / (report + agenda + other) >= 0.92, wrong.join('\n'));
	});

	it('finds at least 85 of 100 agendas', () => {
		const { report, agenda, other } = counts.agenda;
		assert.ok(agenda / (report + agenda + other) >= 0.85, wrong.join('\n'));
	});

	it('takes at most 1 of 200 other documents for either', () => {
		const { report, agenda, other } = counts.other;
		assert.ok(report + agenda + other > 500);
		assert.ok((report + agenda) / (report + agenda + other) <= 0.005, wrong.join('\n'));
	});
});
