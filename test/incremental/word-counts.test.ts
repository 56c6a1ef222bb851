import assert from 'node:assert/strict';
import { ReportReader, wordCounts } from '../../server/src/report/index.js';

const words = wordCounts((_, source) => source.match(/\w+/g) ?? []);

describe('words that are counted', () => {
	const VOCABULARY = ['ann', 'bo', 'cy', 'dee', 'eve'];
	const found = (reader: ReportReader, text: string, since?: ReturnType<ReportReader['read']>) => {
		const report = reader.read(text, {}, since && { report: since });
		return { report, has: VOCABULARY.filter((word) => words(report).has(word)) };
	};

	it('are those of each version, also where several come of one', () => {
		const reader = new ReportReader();
		const base = found(reader, 'ann\n\nbo\n\nbo cy\n');
		assert.deepEqual(base.has, ['ann', 'bo', 'cy']);
		const one = found(reader, 'ann\n\ndee\n\nbo cy\n', base.report);
		assert.deepEqual(one.has, ['ann', 'bo', 'cy', 'dee']);
		const other = found(reader, 'ann\n\nbo\n\neve\n', base.report);
		assert.deepEqual(other.has, ['ann', 'bo', 'eve']);
		assert.deepEqual(found(reader, 'ann\n\ndee\n\neve\n', one.report).has, ['ann', 'dee', 'eve']);
		assert.deepEqual(found(reader, 'ann\n\nbo\n\nbo cy\n', other.report).has, ['ann', 'bo', 'cy']);
	});

	it('are right after many have come and gone', () => {
		const reader = new ReportReader();
		const many = Array.from({ length: 2000 }, (_, i) => `w${i}`).join(' ');
		let { report } = found(reader, `ann\n\nbo\n\n${many}\n`);
		for (const [text, has] of [
			['ann\n\nbo\n', ['ann', 'bo']],
			[`ann\n\n${many} cy\n`, ['ann', 'cy']],
			['ann\n\nbo\n\ncy\n', ['ann', 'bo', 'cy']],
		] as const) {
			const next = found(reader, text, report);
			assert.deepEqual(next.has, has);
			assert.equal(words(next.report).has('w7'), text.includes('w7'));
			report = next.report;
		}
	});
});
