/** Makes text of unknown origin harmless for a terminal, for the eye, and for programs that read our lines. */

/**
 * Control characters are shown as their pictures (U+2400 block), so that a file cannot send colours or commands to the
 * terminal, or begin a line; bidirectional control characters are shown as U+FFFD, so that a line is shown in its real
 * order.
 */
export function visible(text: string): string {
	return text.replace(CONTROLS, picture);
}

/** As {@link visible}, for lines of ours: line breaks and tabs stay, and so do any colours. */
export function visibleLines(text: string, colored: boolean): string {
	return text.replace(CONTROLS_IN_LINES, (control) =>
		control.length > 1 && colored ? control : control.replace(CONTROLS, picture),
	);
}

/**
 * Lines that no program takes for commands. GitHub's runner, which reads the log of a job, obeys `::name::` at the
 * start of a line, after whitespace too, and `##[name]` anywhere in a line; others know `##vso[name]`. A `\` before it
 * prevents that.
 */
export function withoutCommands(text: string): string {
	return text
		.replace(LINE_BEGINNING, (all, blanks: string, command?: string) => (command ? `${blanks}\\::` : all))
		.replace(/##(?=\w*\[)/g, '#\\#');
}

/** Whether a line, without its ending, begins like a command. */
export function looksLikeCommand(line: string): boolean {
	return /^\s*::.*::/.test(line);
}

/** Equivalent JSON without any of the characters above. */
export function visibleJson(json: string): string {
	return json
		.replace(/[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, escaped)
		.replace(/##(?=\w*\[)/g, `#${escaped('#')}`);
}

/** Matches on every line, so that a run of line breaks is not scanned again for each. */
const LINE_BEGINNING = /^((?:[^\S\n]|\x1B\[[\d;]*m)*)(::(?=.*::))?/gm;
const CONTROLS = /[\x00-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const CONTROLS_IN_LINES =
	/\x1B\[[\d;]*m|\r(?!\n)|[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function picture(control: string): string {
	const code = control.charCodeAt(0);
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	return code === 0x7f ? '\u2421' : '\uFFFD';
}

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
