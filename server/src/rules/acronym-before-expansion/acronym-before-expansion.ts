/** Finds acronyms that the report uses before it says what they stand for. */
import { acronyms } from '../../report/index.js';
import type { Rule } from '../rule.js';
import { isOwnName } from '../shared/acronym-use.js';
import { isKnownAcronym } from '../shared/known-acronyms.js';
import { moveExpansion } from '../shared/move-expansion.js';

export const acronymBeforeExpansion: Rule = {
	id: 'acronym-before-expansion',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'people',
	docs: {
		title: 'Acronym used before its expansion',
		what: 'Running text uses an acronym, and only further down says what it stands for, as `Long Form (LF)` or `LF (Long Form)`. The first use is marked. Uses in headings, agendas, lists of participants, tables and quotations do not count, nor do initials of people. Acronyms that everybody knows, the name of the body itself, and expansions in a quotation or in the title of a talk or paper are left alone.',
		why: 'Whoever reads from the top meets the acronym without its meaning, and meets the meaning when it is no longer needed.',
		fixes:
			'Move the expansion to the first use, and leave the acronym alone in its place. It is offered and not applied unasked, since the sentence may need a word more or less.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. Ana Lund sits on the MAG. Her term on the Multistakeholder Advisory Group (MAG) ends in May.\n',
			'# Compte rendu\n\n5 février 2018\n\nLe FGI a débattu. Le FGI (Forum sur la gouvernance de l’Internet) se réunit en mai.\n',
		],
		accepted: [
			'# Summary report\n\n5 February 2018\n\n1. Ana Lund sits on the Multistakeholder Advisory Group (MAG). Her term on the MAG ends in May.\n',
			'# Minutes\n\n5 February 2018\n\n## DST arithmetic\n\nA change of daylight saving time (DST) was discussed. DST ends in October.\n',
			'# Minutes\n\n5 February 2018\n\n1. The MAG met.\n\n## Abbreviations\n\n- Multistakeholder Advisory Group (MAG)\n',
		],
		source:
			'United Nations Editorial Manual, on abbreviations and acronyms: the name is written in full where it first occurs, with the short form in parentheses',
	},
	*check(report, { path }) {
		for (const acronym of acronyms(report)) {
			if (!acronym.isExpanded || acronym.explained || acronym.person) continue;
			const { name } = acronym;
			const [use] = acronym.uses;
			const [expansion] = acronym.expansions;
			if (!use || !expansion) continue;
			if (expansion.place !== 'running' && expansion.place !== 'heading') continue;
			if (use.to > expansion.span.from || isKnownAcronym(name) || isOwnName(name, report, path)) continue;
			yield {
				message: `${name} is used before it is spelled out. Spell it out here, where it is first used`,
				span: use,
				related: [{ span: expansion.span, message: `${name} is spelled out here` }],
				fixes: () => {
					const fix = moveExpansion(name, use, expansion, report.text);
					return fix ? [fix] : [];
				},
			};
		}
	},
};
