import type { Checked } from '../engine/index.js';
import type { OpenDocument } from './open-document.js';

/**
 * What has been found, but for what is said of the end of the text while somebody is typing there: a heading has
 * nothing under it yet.
 */
export function butForTyping(checked: Checked, { typedAt }: Pick<OpenDocument, 'typedAt'>): Checked {
	if (typedAt === undefined) return checked;
	const findings = checked.findings.filter(({ unfinished, span }) => !unfinished || typedAt < span.from);
	return findings.length === checked.findings.length ? checked : { ...checked, findings };
}
