/** Writes fixtures anew where they stand in the tests: what `UPDATE_FIXTURES` asks for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The test that is running: the first file of tests up the stack. */
function caller(): string {
	const path = /(?:file:\/\/)?[^\s(]*\.test\.ts/.exec(new Error().stack ?? '')?.[0];
	if (!path) throw new Error('a fixture can only be written anew from a test');
	return path.startsWith('file:') ? fileURLToPath(path) : path;
}

/**
 * @param fixture as the test gives it, with its indentation.
 * @param text what it is to be, without.
 * @throws Error if the fixture does not stand in the file as one template literal.
 */
export function rewriteFixture(fixture: string, text: string): void {
	const path = caller();
	const source = readFileSync(path, 'utf8');
	const old = literal(fixture);
	if (!source.includes(old))
		throw new Error(`${path} has the fixture in pieces or not in backticks, write it by hand:\n${text}`);
	const indent = /^\n(\t*)/.exec(fixture)?.[1] ?? '';
	const [lead = '', tail = ''] = [/^\n/.exec(fixture)?.[0], /(?<=\n)[\t ]+$/.exec(fixture)?.[0]];
	const lines = text.split('\n').map((line) => (line.trim() ? indent + line : line));
	writeFileSync(path, source.split(old).join(literal(lead + lines.join('\n') + tail)));
}

/** What a template literal holds that gives `text`, its delimiters with it. */
function literal(text: string): string {
	return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;
}
