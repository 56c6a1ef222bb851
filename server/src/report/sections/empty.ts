import type { Text } from '../../text/index.js';
import { firstContent } from '../facts/content.js';
import type { Section, Sections } from './tree.js';

/** Whether a title has nothing under it, neither text nor further titles. */
export function isEmptySection(all: Sections, section: Section, text: Text): boolean {
	return firstContent(text, all.title(section).to) >= all.whole(section).to;
}
