/** Another name for a person. */
import {
	listed,
	nameParts,
	type Occurrence,
	officials,
	type Person,
	personKey,
	type ReferentAt,
	type Report,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import { type Renamable, type Renaming, refuse } from './model.js';
import { callingOf, rewriteName } from './name-forms.js';

export function renamePerson(
	report: Report,
	{ key, span }: ReferentAt,
	places: readonly Occurrence[],
): Renamable | undefined {
	const people = [...listed(report), ...officials(report)];
	const person = people.find(({ name }) => personKey(name) === key);
	if (!person || person.form === 'handle') return undefined;
	const { given, family } = nameParts(person.name);
	const name = given === '' ? family : `${given} ${family}`;
	return { span, name, keyOf: personKey, to: (name) => rename(report, { key, people, person, places }, name) };
}

interface Known {
	readonly key: string;
	readonly people: readonly Person[];
	readonly person: Person;
	readonly places: readonly Occurrence[];
}

const NAME = /^\p{L}[\p{L}\p{M}.'’‐‑ -]*$/u;

function rename(report: Report, { key, people, person, places }: Known, name: string): Renaming {
	const isWhole = nameParts(name).given !== '';
	if (!NAME.test(name) || isWhole !== (person.form === 'full')) {
		const what = person.form === 'full' ? 'given and family name' : 'one word';
		return refuse(`“${name}” is no name like the one before. Write ${what}, without a title or other signs`);
	}
	const next = personKey(name);
	if (next !== key && people.some((each) => personKey(each.name) === next)) {
		return refuse(`${name} is on the list already. Choose another name, or correct the list first`);
	}
	const edits: Edit[] = [];
	for (const { span } of places) {
		const written = report.rope.slice(span.from, span.to);
		const calling = written.startsWith('@') ? undefined : callingOf(written, person.name);
		if (!calling) continue;
		const made = rewriteName(written, calling, person.name, name);
		if (!made) return refuse(`“${written}” has a sign inside of the name. Correct this place first`);
		for (const { span: at, insert } of made) {
			edits.push({ span: { from: span.from + at.from, to: span.from + at.to }, insert });
		}
	}
	const changes = edits.some(({ span, insert }) => report.rope.slice(span.from, span.to) !== insert);
	if (!changes && name !== person.name) {
		return refuse(`With “${name}”, nothing would be written otherwise. Write another given or family name`);
	}
	return { edits };
}
