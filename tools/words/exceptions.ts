/** What the check of words leaves alone, by the reason. Words are in lower case, divided by blanks. */
type ByReason = Readonly<Record<string, string>>;

/** Files whose strings are not looked at, with the reason. */
export const NOT_LOOKED_AT: Readonly<Record<string, string>> = {
	'client/src/typing/list-words.ts': 'generated from the phrase files',
	'client/src/preview/annex-words.ts': 'generated from the phrase files',
	'server/src/cli/files/read.ts': 'byte-order marks as they look in the wrong encoding',
	'server/src/convert/export/html/style.ts': 'a style sheet',
	'server/src/report/annexes/standards.ts': 'names of standards and treaties, which are the same everywhere',
	'server/src/rules/invisible-character/broken-encoding.ts': 'what letters look like in the wrong encoding',
	'server/src/rules/name-variant/well-known.ts': 'names of firms and products, which are the same everywhere',
	'server/src/rules/shared/acronyms/known-acronyms.ts': 'acronyms, which other languages quote as they are',
	'server/src/text/letters.ts': 'letters of scripts, for every language',
};

/** Words of no language, wherever they stand. */
export const OF_NO_LANGUAGE: ByReason = {
	'Latin, whatever the language': 'bis ter quater sic',
	'roman numerals': 'iii vii viii',
	'beginnings of addresses': 'http https www mailto ftp',
};

/** Words of no language in one file. */
export const IN_FILES: Readonly<Record<string, ByReason>> = {
	'client/src/typing/list-keys.ts': {
		'names of extensions and languages of VS Code': 'vscode rapporteur markdown',
		'names of keys': 'enter tab shift',
	},
	'server/src/convert/export/inline-html.ts': { 'tags of HTML': 'cite del em' },
	'server/src/report/acronyms/addresses.ts': { hosts: 'github gitlab bitbucket codeberg com org' },
	'server/src/report/acronyms/tokens.ts': { 'units and currencies': 'bps eur usd' },
	'server/src/report/anchors.ts': { 'attributes of HTML': 'name', 'commands of Markdown programs': 'include' },
	'server/src/report/annexes/evidence.ts': {
		'parts of addresses': 'pulls merge requests commits compare issues arxiv org doi',
	},
	'server/src/report/annexes/numerals.ts': { 'parts of our own keys': 'number letter' },
	'server/src/report/dates/date-reader.ts': { 'time zones': 'utc gmt' },
	'server/src/report/document/directives.ts': { 'our own directives': 'rapporteur allow' },
	'server/src/report/facts/content.ts': { 'entities of HTML': 'nbsp', 'labels of comments in Markdown': 'comment' },
	'server/src/report/facts/html-prose.ts': { 'tags of HTML': 'summary' },
	'server/src/report/facts/facts.ts': { 'nodes of Markdown': 'blockquote', 'kinds of boxes': 'quote cite' },
	'server/src/report/facts/outline.ts': { 'nodes of Markdown': 'blockquote' },
	'server/src/report/kind/blanks.ts': { 'letters for digits': 'yyyy aaaa jjjj', "printers' Latin": 'lorem ipsum' },
	'server/src/report/kind/log.ts': {
		'commands to the bots that write minutes of chats':
			'start meeting end name topic action agreed accepted rejected vote startvote info help idea link chair undo resolved resolution present',
		'tags of HTML': 'div img pre kbd nav small details summary center tbody thead',
	},
	'server/src/report/kind/path.ts': { 'files that programs know by their name': 'readme index home summary toc' },
	'server/src/report/kind/unfilled-title.ts': { 'letters for digits': 'yyyy' },
	'server/src/report/kind/roll.ts': { 'tags of HTML, and their attributes': 'input checked' },
	'server/src/report/meeting/first-line.ts': { 'keys of front matter': 'title' },
	'server/src/report/meeting/front-matter.ts': {
		'keys of front matter': 'created modified updated published changed lastmod revised expir until due next',
	},
	'server/src/report/meeting/passages.ts': { 'keys of front matter': 'title number date' },
	'server/src/report/meeting/published.ts': {
		'folders of site generators': 'posts blog news articles',
		'keys of front matter, as site generators read it': 'layout permalink categories excerpt',
		'keys of metadata without fences':
			'title date modified authors category tags slug summary status lang template save url',
	},
	'server/src/report/outcomes/above.ts': { 'marks of HackMD': 'name' },
	'server/src/rules/broken-link/blanks.ts': {
		'endings of files': 'pdf docx xlsx pptx rtf txt csv png jpeg gif svg html zip',
	},
	'server/src/rules/broken-link/broken-link-fixes.ts': {
		'endings of files': 'png jpeg gif svg webp avif bmp tiff',
	},
	'server/src/rules/broken-link/broken-link.ts': {
		'parts of addresses': 'user content',
		'keys of front matter': 'permalink url',
		'endings of files': 'html',
	},
	'server/src/rules/broken-link/destinations.ts': {
		'parts of addresses':
			'top user content ref blob raw tree wiki issues pulls commits releases actions discussions path',
		domains: 'com org net int edu gov info dev eu io de fr nl pt',
		'endings of files': 'markdown mdown mkdn php aspx jsp cgi',
	},
	'server/src/rules/conversion-error/conversion-error.ts': {
		'fields of a word processor': 'toc ref page note hyperlink mergeformat',
	},
	'server/src/rules/empty-link-text/empty-anchors.ts': { 'attributes of HTML': 'href' },
	'server/src/rules/missing-annex/nothing-attached.ts': {
		'endings of files': 'pdf docx xlsx pptx csv zip png jpeg',
		'tags of HTML': 'img iframe',
	},
	'server/src/rules/placeholder-text/fields.ts': {
		'a mark that writers of all languages put': 'todo',
		'elements of HTML': 'title data time object subject content address section menu output summary link text',
	},
	'server/src/rules/placeholder-text/signs.ts': {
		'marks that writers of all languages put': 'todo xxx',
		'text that is no language': 'orem lorem ipsum dolor',
	},
	'server/src/workspace/next-report/restate/front-matter.ts': { 'keys of front matter': 'date number' },
	'server/src/rules/placeholder-text/unset-dates.ts': { 'letters for digits': 'yyyy jjjj aaaa' },
	'server/src/rules/repeated-word/articles.ts': { 'endings, for the grammar of German': 'ern eln ind' },
	'server/src/rules/shared/acronyms/meaning.ts': {
		'endings that British and American spelling, or a plural, alter': 'ies bility our tre ence mme',
	},
	'server/src/rules/shared/acronyms/move-expansion.ts': {
		'sounds and endings, for the English article and plural': 'ni se til ies',
	},
	'server/src/rules/shared/links/hidden-links.ts': { 'what an address is called in examples': 'url' },
	'server/src/rules/shared/links/html-links.ts': { 'attributes of HTML': 'href role data download' },
	'server/src/rules/shared/people/name-slip.ts': { 'endings that British and American spelling alter': 'our' },
	'server/src/rules/torn-link/torn-link.ts': {
		'beginnings of addresses': 'data',
		'endings of files': 'pdf html docx pptx xlsx',
	},
	'server/src/rules/unbalanced-bold/other-stars.ts': {
		'names in code':
			'opts args argv params attrs options props dict extra rest fields defaults config char int void float double long const struct kwargs',
	},
	'server/src/rules/unknown-rule/unknown-rule.ts': {
		'our own directives': 'rapporteur disable previous next line enable',
	},
	'server/src/rules/shared/links/wordless-anchors.ts': { 'parts of addresses': 'top' },
	'server/src/rules/unused-suppression/remove-suppression.ts': { 'our own directives': 'allow' },
	'server/src/rules/outdated-link/last-report.ts': { 'endings of files': 'markdown html' },
	'server/src/rules/visible-markup/shown-code.ts': {
		'entities of HTML':
			'nbsp amp quot apos ndash mdash hellip quo bull middot euro copy reg acute grave circ uml tilde cedil szlig',
		'tags of HTML': 'strong font sub sup',
		'marks of HackMD': 'name time color preview',
		'formats of Pandoc': 'html',
	},
	'server/src/rules/visible-markup/shown-latex.ts': {
		'commands of LaTeX': 'href url textbf textit emph begin',
		'beginnings of addresses': 'https mailto',
	},
	'server/src/rules/visible-markup/shown-wiki.ts': { 'marks of wikis': 'wiki' },
	'server/src/rules/visible-markup/visible-markup.ts': { 'marks of wikis': 'wiki' },
	'server/src/rules/wrong-total/amount.ts': { currencies: 'eur usd gbp chf' },
	'server/src/templates/own-template.ts': {
		'endings of files': 'markdown',
		'names of what a template leaves open': 'date number place title',
	},
	'server/src/workspace/linked-files.ts': { 'our own questions': 'find names anchors' },
	'server/src/workspace/next-report/series/html-table.ts': { 'tags of HTML': 'table' },
};
