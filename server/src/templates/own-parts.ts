import { type FullDay, isFull, meetingDate, meetingNumber, type Report } from '../report/index.js';
import { fitted } from './fitted.js';
import { expandTemplate, type OwnTemplate, type TemplateValues } from './own-template.js';
import type { Offer, Part } from './parts.js';
import { isEmpty, type Place } from './style.js';

/** The templates whose name begins as what was typed, filled in with what the report says of its meeting. */
export function ownPartsAt(place: Place, templates: readonly OwnTemplate[], { typed, day, language }: Offer): Part[] {
	// A template may be of any length, and a list item is not.
	const named = place.inItem ? [] : templates.filter(({ name }) => name.toLowerCase().startsWith(typed));
	if (named.length === 0) return [];
	const { report } = place;
	const isNew = isEmpty(report);
	const values = isNew ? { date: day } : valuesOf(report);
	const within = !isNew || report.frontMatter !== undefined;
	return named.map((template) => ({
		typed: template.name.toLowerCase(),
		name: `Your template “${template.name}”`,
		description: template.summary,
		snippet: fitted(expandTemplate(template, values, { within, ...(language !== undefined && { language }) }), place),
	}));
}

function valuesOf(report: Report): TemplateValues {
	const date = dateOf(report);
	const { right } = meetingNumber(report);
	const number = right?.number.write(right.number.value);
	return { ...(date && { date }), ...(number !== undefined && { number }) };
}

/** The first day of the meeting. */
function dateOf(report: Report): FullDay | undefined {
	const [first] = meetingDate(report).right?.date.days ?? [];
	return first && isFull(first) ? { year: first.year, month: first.month, day: first.day } : undefined;
}
