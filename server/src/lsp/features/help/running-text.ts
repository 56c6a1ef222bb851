/** Where words are words: in code, in comments and in front matter nobody names anybody. */
import { placeInProse, type Report } from '../../../report/index.js';
import { countWhile } from '../../../text/index.js';

/** Whether `words`, which stand at `at`, are read as text. */
export function isRunningText(report: Report, at: number, words: string): boolean {
	const block = report.blocks[countWhile(report.blocks, ({ to }) => to <= at)];
	if (!block || at < block.from) return false;
	const { facts, from } = block;
	const prose = facts.prose.find(({ span }) => from + span.from <= at && at < from + span.to);
	if (!prose) return false;
	for (let index = prose.text.indexOf(words); index >= 0; index = prose.text.indexOf(words, index + 1)) {
		const place = placeInProse(prose, { from: index, to: index + words.length }, from);
		if (place.from >= at) return place.from === at;
	}
	return false;
}
