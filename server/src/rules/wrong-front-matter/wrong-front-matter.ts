/** Reports what is unusable in the lines at the top of a document that say what it is. */
import { type Rule, unsafeFix } from '../rule.js';

export const wrongFrontMatter: Rule = {
	id: 'wrong-front-matter',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	theme: 'checking',
	docs: {
		title: 'Front matter that cannot be read',
		what: 'The front matter, the lines between `---` at the very top, has a mistake: it is no YAML, or an entry that Rapporteur knows (`type`, `number`, `date`, `externalAnnexes`) has a value that it cannot use. Entries of other programs are left alone.',
		why: 'What cannot be read is not obeyed: the report is taken for something else, or a rule speaks that you had told to be silent.',
		fixes: 'Write what was most likely meant.',
		reported: [
			'---\ntype: reprot\n---\n\n# Minutes\n',
			'---\ntitle: Minutes: Harbour Board\nallow: [vague-link-text]\n---\n\n# Minutes\n',
		],
		accepted: [
			'---\ntype: report\nnumber: 24\nlayout: page\n---\n\n# Minutes\n',
			'---\ntype: post\ntags: [a]\n---\n\n# Blog\n',
		],
		source: '[YAML 1.2.2](https://yaml.org/spec/1.2.2/)',
	},
	*check(_report, _context, checking) {
		for (const { message, span, suggestion } of checking.frontMatterProblems()) {
			if (!span) continue;
			yield {
				message,
				span,
				fixes: suggestion === undefined ? [] : [unsafeFix(`Write ${suggestion}`, [{ span, insert: suggestion }])],
			};
		}
	},
};
