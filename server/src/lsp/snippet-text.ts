/**
 * Snippet bodies as VS Code's snippet files and the LSP write them: `${1:Name}`, `${2|yes,no|}`,
 * `$0`, `$CURRENT_YEAR` (LSP 3.17, "Snippet Syntax"; the date variables are VS Code's).
 */

/** With a default, which dates never need, or with a leading zero taken away: `${CURRENT_DATE/^0//}`. */
const DATE_VARIABLE = /(?<!\\)\$(?:(CURRENT_[A-Z_]+)|\{(CURRENT_[A-Z_]+)(?::[^{}]*|(\/\^0\/\/))?\})/g;

/**
 * Writes today's date where `body` has variables for it. Other editors than VS Code know tab stops
 * but not these variables, and would insert their names.
 */
export function resolveDates(body: string, now: Date): string {
	const name = (options: Intl.DateTimeFormatOptions) => now.toLocaleDateString('en', options);
	const two = (value: number) => String(value).padStart(2, '0');
	const values: Readonly<Record<string, string>> = {
		CURRENT_YEAR: String(now.getFullYear()),
		CURRENT_YEAR_SHORT: two(now.getFullYear() % 100),
		CURRENT_MONTH: two(now.getMonth() + 1),
		CURRENT_MONTH_NAME: name({ month: 'long' }),
		CURRENT_MONTH_NAME_SHORT: name({ month: 'short' }),
		CURRENT_DATE: two(now.getDate()),
		CURRENT_DAY_NAME: name({ weekday: 'long' }),
		CURRENT_DAY_NAME_SHORT: name({ weekday: 'short' }),
		CURRENT_HOUR: two(now.getHours()),
		CURRENT_MINUTE: two(now.getMinutes()),
	};
	return body.replace(DATE_VARIABLE, (whole, bare?: string, braced?: string, withoutZero?: string) => {
		const value = values[bare ?? braced ?? ''];
		return (withoutZero === undefined ? value : value?.replace(/^0/, '')) ?? whole;
	});
}

/** `body` as it stands before anything is filled in: each tab stop has its default text. */
export function plainText(body: string): string {
	const defaults = new Map<string, string>();
	const read = (from: number, inside: boolean): { text: string; end: number } => {
		let text = '';
		let at = from;
		while (at < body.length) {
			const rest = body.slice(at);
			if (inside && rest.startsWith('}')) return { text, end: at + 1 };
			const escaped = /^\\([\\$}])/.exec(rest);
			const choice = /^\$\{(\d+)\|((?:\\.|[^\\|])*)\|\}/.exec(rest);
			const opening = /^\$\{(\w+):/.exec(rest);
			const bare = /^\$(?:(\w+)|\{(\w+)\})/.exec(rest);
			if (escaped) {
				text += escaped[1];
				at += 2;
			} else if (choice) {
				const first = choice[2]!.split(/(?<!\\),/)[0]!.replace(/\\(.)/g, '$1');
				defaults.set(choice[1]!, first);
				text += first;
				at += choice[0].length;
			} else if (opening) {
				const content = read(at + opening[0].length, true);
				defaults.set(opening[1]!, content.text);
				text += content.text;
				at = content.end;
			} else if (bare) {
				// A tab stop that is named a second time repeats what was typed at the first.
				text += defaults.get(bare[1] ?? bare[2] ?? '') ?? '';
				at += bare[0].length;
			} else {
				text += body[at];
				at++;
			}
		}
		return { text, end: at };
	};
	return read(0, false).text;
}
