/** Another name for a person. */
import {
	endsInTitle,
	initialsOf,
	isParticle,
	listed,
	type NameParts,
	nameParts,
	type Occurrence,
	officials,
	type Person,
	personKey,
	type ReferentAt,
	type Report,
} from '../../report/index.js';
import type { Edit } from '../../text/index.js';
import { initialsBeside, initialsLeft } from './initials.js';
import { type Renamable, type Renaming, refuse } from './model.js';
import { type Calling, callingOf, rewriteName } from './name-forms.js';

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
	const calling = callingOf(report.rope.slice(span.from, span.to), person.name);
	const whole = (fresh: string): string => (person.form === 'full' ? inFull(fresh, { given, family }, calling) : fresh);
	return {
		span,
		name,
		keyOf: (fresh) => personKey(whole(fresh)),
		to: (fresh) => rename(report, { key, people, person, places }, whole(fresh)),
	};
}

/** With the other part of the old name, where one part alone was written in place of another: "Weber" for "Müller". */
function inFull(fresh: string, { given, family }: Pick<NameParts, 'given' | 'family'>, calling?: Calling): string {
	const isOne = nameParts(fresh).given === '' || isParticle(fresh.split(' ')[0]!);
	if (!isOne || !NAME.test(fresh)) return fresh;
	if (calling?.form === 'family') return `${given} ${fresh}`;
	return calling?.form === 'given' ? `${fresh} ${family}` : fresh;
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
		const { given, family } = nameParts(person.name);
		const example = NAME.test(name) && !isWhole ? `, such as “${given} ${name}”` : ', without a title or other signs';
		const what =
			person.form === 'full' ? `the given and the family name${example}` : 'one word, without a title or other signs';
		return refuse(`“${name}” cannot stand for “${`${given} ${family}`.trim()}”. Write ${what}`);
	}
	const next = personKey(name);
	if (next !== key && people.some((each) => personKey(each.name) === next)) {
		return refuse(`${name} is on the list already. Choose another name, or correct the list first`);
	}
	const edits: Edit[] = [];
	for (const place of places) {
		const { span } = place;
		const written = report.rope.slice(span.from, span.to);
		const calling = written.startsWith('@') ? undefined : callingOf(written, person.name);
		if (!calling) continue;
		const made = rewriteName(
			written,
			calling,
			person.name,
			name,
			endsInTitle(report.rope.slice(Math.max(0, span.from - 40), span.from)),
		);
		if (!made) return refuse(`“${written}” has a sign inside of the name. Correct this place first`);
		for (const { span: at, insert } of made) {
			edits.push({ span: { from: span.from + at.from, to: span.from + at.to }, insert });
		}
		edits.push(...initialsBeside(report, place, initialsOf(person.name), initialsOf(name)));
	}
	const left = initialsLeft(report, edits, initialsOf(person.name), initialsOf(name));
	if (left) return refuse(left);
	const changes = edits.some(({ span, insert }) => report.rope.slice(span.from, span.to) !== insert);
	if (!changes && name !== person.name) {
		return refuse(`With “${name}”, nothing would be written otherwise. Write another given or family name`);
	}
	return { edits };
}
