/** Names above the tasks of each, where no list of the report has all of them: “Otto:”, “Kim:”. */
import { sameValue } from '../../incremental/index.js';
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { blockQuery, type Collected } from '../facts/queries.js';
import { saysWhen } from '../meeting/rough-dates.js';
import { isGivenWord } from '../people/vocabulary.js';
import type { Section, Sections } from '../sections/tree.js';
import { LANGUAGES } from '../words/index.js';
import { linesOf, textOf } from './lines/lines.js';
import { groupOf } from './people/groups.js';
import { namesNobody } from './people/naming.js';
import { type Doers, isKnownOrNamed } from './people/who.js';

interface Label {
	/** In its block. */
	readonly from: number;
	readonly written: string;
}

/** Words before a colon that are a line of their own. */
export const labels = blockQuery((facts, source): readonly Label[] | undefined => {
	const found = linesOf({ facts, source }).flatMap((line) => {
		const written = line.form === 'row' ? undefined : ALONE().exec(textOf(line))?.[1];
		return written === undefined ? [] : { from: line.proses[0]!.span.from, written };
	});
	return found.length > 0 ? found : undefined;
}, sameValue);

const ALONE = lazily(() => narrowed(/^\P{L}*(\p{Lu}[\p{Ll}’'-]{1,20}) ?[:：]\P{L}*$/u));

/** In a section where at least two are known, or have names that many people have, others beside them are people as well. */
export function peopleAmong(
	all: readonly Collected<readonly Label[]>[],
	sections: Sections,
	doers: Doers,
	ordinary: ReadonlySet<string>,
): readonly string[] {
	const groups = new Map<Section, Set<string>>();
	for (const { from, value } of all) {
		for (const label of value) {
			if (!mayBeName(label.written, ordinary)) continue;
			const section = sections.partAt(from + label.from);
			const group = groups.get(section) ?? new Set();
			groups.set(section, group.add(label.written));
		}
	}
	const isSure = (written: string) => doers.in(written).length > 0 || isKnownOrNamed({ written });
	const isLikely = (written: string) => isSure(written) || isGivenWord(lowerCase(written));
	// Who has a list has most people on it.
	const thirds = doers.initials.size > 0 ? 2 : 1;
	return [...groups.values()].flatMap((group) => {
		const likely = [...group].filter(isLikely);
		const areMany = likely.length >= SEVERAL && likely.length * 3 >= group.size * thirds;
		return areMany && likely.some(isSure) ? [...group] : [];
	});
}

const SEVERAL = 2;

function mayBeName(written: string, ordinary: ReadonlySet<string>): boolean {
	const low = lowerCase(written);
	return !ordinary.has(low) && groupOf(low) === undefined && !namesNobody(low, LANGUAGES) && !saysWhen(written);
}
