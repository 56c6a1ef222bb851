/** Files that contain foreign letters or syllables but no words of a report, with the reason. */
export const NO_WORDS: Readonly<Record<string, string>> = {
	'server/src/cli/files/read.ts': 'byte-order marks as they look in the wrong encoding',
	'server/src/report/annexes/standards.ts': 'names of standards and treaties, which are the same everywhere',
	'server/src/report/kind/log.ts': 'tags of HTML',
	'server/src/rules/broken-link/destinations.ts': 'domains, which are the same everywhere',
	'server/src/rules/invisible-character/broken-encoding.ts': 'what letters look like in the wrong encoding',
	'server/src/rules/shared/acronyms/known-acronyms.ts': 'acronyms, which other languages quote as they are',
	'server/src/rules/shared/acronyms/move-expansion.ts': 'beginnings of words, for the English article',
	'server/src/text/letters.ts': 'letters of scripts, for every language',
};

/** Latin for an additional number, "Annex IV bis", whatever the language. */
export const OF_NO_LANGUAGE: ReadonlySet<string> = new Set(['bis', 'ter', 'quater']);
