/** Finds participants whom the last reports list with another affiliation. */
import { isRoleWord, looksLikeBody, participantLists, query, type Roll, rolls } from '../../report/index.js';
import { slipOf } from '../../text/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { SIGNS } from '../shared/acronyms/move-expansion.js';
import { sourceOf } from '../shared/earlier-source.js';

/** A longer list is not compared person by person. */
const MOST = 300;

export const affiliationChanged: Rule = {
	id: 'affiliation-changed',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Participant with another affiliation than before',
		what: 'A participant whose affiliation is another than the last two reports or more of the same folder agree on. A longer or shorter form of one name, and its initials, make no difference. An affiliation that the person has had before is left alone: some have two. So is one that differs from lists of half a year ago and more.',
		why: 'Either somebody has changed and the reader should be able to rely on it, or the line of somebody else was copied.',
		fixes:
			'Write the affiliation of the earlier lists, with a question mark unless it is a slip. It is only offered, since people do change, and not at all where later lists have the new one.',
		earlier: [
			'# Minutes\n\n8 January 2024\n\n## Participants\n\n- Ann Lee (Harbour Office)\n- Bo Roe (City of Lund)\n',
			'# Minutes\n\n5 February 2024\n\n## Participants\n\n- Ann Lee (Harbour Office)\n- Bo Roe (City of Lund)\n',
		],
		reported: ['# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (City of Lund)\n- Bo Roe (City of Lund)\n'],
		accepted: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Ann Lee (Harbour Office, Port Town)\n- Bo Roe (City of Lund)\n',
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Cy Dunn (Coast Guard)\n- Bo Roe (City of Lund)\n',
		],
	},
	*check(report, { earlier }) {
		if (!earlier) return;
		const others = earlier.otherAffiliations(report, () => listed(report).said);
		if (others.size === 0) return;
		const { people, said } = listed(report);
		for (const { name, affiliation, list, index } of people) {
			const other = others.get(name);
			if (!other || said.get(name) !== affiliation || !isBody(other.affiliation, name)) continue;
			const { nameSpan, span } = participantLists(report)[list]!.entry(index);
			const about = report.rope.slice(nameSpan.to, span.to);
			// "Pier Trust / Harbour Office": some have two.
			if (about.includes(other.affiliation)) continue;
			yield {
				message: `${name} was listed with “${other.affiliation}” ${sourceOf(other)}. Make sure that “${affiliation}” is right`,
				span: nameSpan,
				fixes: () =>
					other.outdated || isAlsoCalled(affiliation, name)
						? []
						: writeFormer(about, nameSpan.to, affiliation, other.affiliation),
			};
		}
	},
};

/** @param about what stands behind the name, from `start` on. */
function writeFormer(about: string, start: number, now: string, former: string): Fix[] {
	const at = about.indexOf(now);
	if (at < 0 || SIGNS.test(former)) return [];
	// Only of a slip is it sure that nobody has moved.
	const isSlip = slipOf(now, [former]) !== undefined;
	// "VFX Reference Platform / Harbour Office": of several, another one may be the former, in other words.
	if (!isSlip && (/\/\s*$/.test(about.slice(0, at)) || /^\s*\//.test(about.slice(at + now.length)))) return [];
	const edits = [{ span: { from: start + at, to: start + at + now.length }, insert: former }];
	return [unsafeFix(`Write “${former}”${isSlip ? '' : '?'}`, edits)];
}

/** "Alex Kim (Yongkook Kim)": another name of the same person. */
function isAlsoCalled(affiliation: string, name: string): boolean {
	return affiliation.split(' ').at(-1) === name.split(' ').at(-1);
}

interface Listed {
	readonly name: string;
	readonly affiliation: string;
	/** The number of the list … */
	readonly list: number;
	/** … and that of the entry in it. */
	readonly index: number;
}

/** Whose affiliations can be compared, and what the last of each name is. */
const listed = query([rolls], (all) => {
	const people = peopleIn(all);
	return { people, said: new Map(people.map(({ name, affiliation }) => [name, affiliation])) };
});

function peopleIn(all: readonly Roll[]): readonly Listed[] {
	const found: Listed[] = [];
	for (const [list, { reading }] of all.entries()) {
		for (const [index, { name, affiliation }] of reading.people.entries()) {
			if (affiliation === undefined || !name.includes(' ') || !isBody(affiliation, name)) continue;
			if (found.length === MOST) return found;
			found.push({ name, affiliation, list, index });
		}
	}
	return found;
}

/** Neither a remark, nor an office ("Youth Representative"), nor the letters by which the minutes call somebody. */
function isBody(affiliation: string, name: string): boolean {
	const letters = name.split(/[\s-]+/).map((word) => word[0] ?? '');
	return (
		looksLikeBody(affiliation) &&
		!isRoleWord(affiliation.slice(affiliation.lastIndexOf(' ') + 1).toLowerCase()) &&
		!letters.join('').toUpperCase().startsWith(affiliation.toUpperCase()) &&
		affiliation.length > 2
	);
}
