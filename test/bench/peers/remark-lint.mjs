import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { VFile } from 'vfile';

const processor = remark().use(remarkGfm).use(remarkPresetLintRecommended).freeze();

/**
 * Parses and lints, without writing the text anew as `process` would.
 *
 * @param {string} text
 */
export function check(text) {
	const file = new VFile({ value: text });
	processor.runSync(processor.parse(file), file);
	return file.messages;
}
