import assert from 'node:assert/strict';
import { participantLists, ReportReader } from '../../server/src/report/index.js';

/** What is read of all lists of `text`: one line for a label, one for each entry. */
export function shown(text: string): string[] {
	const report = new ReportReader().read(text);
	return participantLists(report).flatMap(({ label, attendance, form, entries }) => [
		`${text.slice(label.from, label.to)}: ${attendance}, ${form}`,
		...entries.map((each) => {
			assert.ok(each.span.from <= each.nameSpan.from && each.nameSpan.to <= each.span.to);
			const about = [each.affiliation, each.role && `(${each.role})`, each.handle && `@${each.handle}`];
			return [each.name, ...about, each.note && `<${each.note}>`, each.group && `[${each.group}]`]
				.filter(Boolean)
				.join(' ');
		}),
	]);
}
