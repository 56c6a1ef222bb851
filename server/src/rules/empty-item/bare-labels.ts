/** Labels over lists, of which one has none: "Ana:" with her tasks, and below them "Bo:" before the next heading. */
import { type Form, hasNobody } from './form-lines.js';

/** @returns the numbers of the blocks whose label has nothing below it; `forms` are those that are not blank, in order. */
export function bareLabels(forms: readonly Form[], indexes: readonly number[]): readonly number[] {
	const bare: number[] = [];
	let [empty, filled]: [number[], number] = [[], 0];
	for (const [at, form] of forms.entries()) {
		const next = forms[at + 1];
		if (isLabel(form) && !hasNobody(form[0]!.name)) {
			// What stands first may be the title of all.
			if (next === 'other') filled++;
			else if (next === 'title' || (filled > 0 && next !== undefined && isLabel(next))) empty.push(indexes[at]!);
		}
		if (next !== undefined && next !== 'title') continue;
		if (empty.length <= filled) bare.push(...empty);
		[empty, filled] = [[], 0];
	}
	return bare;
}

function isLabel(form: Form): form is Exclude<Form, string> {
	return typeof form !== 'string' && form.length === 1 && form[0]!.kind === 'label';
}
