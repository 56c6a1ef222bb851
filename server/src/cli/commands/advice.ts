/** What is wrong with the arguments, and what to type instead. */
import type { Command } from 'commander';
import { didYouMean } from './suggest.js';

/**
 * @param message the parser's own; some of these say only that something is wrong.
 * @param command where it stopped parsing.
 */
export function advise(message: string, command: Command): string {
	const plain = message.trim().replace(/^error: /, '');
	const wrong = notAmong(plain);
	if (wrong !== undefined) return wrong;
	for (const [pattern, advice] of ADVICE) {
		const [found, ...parts] = pattern.exec(plain) ?? [];
		if (found !== undefined) return advice(parts, command);
	}
	return plain.replaceAll('\n', ' ');
}

type Advice = (parts: readonly string[], command: Command) => string;

const ADVICE: readonly (readonly [RegExp, Advice])[] = [
	[/^unknown option '([^']*)'/, unknownOption],
	[/^unknown command '([^']*)'/, unknownCommand],
	[
		/^option '(--[\w-]+) <([^>]*)>' argument missing$/,
		([flag, what]) => `${flag} needs something behind it: ${flag} <${what}>.`,
	],
	[
		/^option '(--[\w-]+) <[^>]*>' argument '([^']*)' is invalid\. (.*)$/s,
		([flag, value, why]) => `${flag} cannot be "${value}". ${why}`,
	],
	[/^missing required argument '([^']*)'/, ([name], command) => `<${name}> is missing: ${usageOf(command)}.`],
	[
		/^too many arguments/,
		(_, command) => `There is a word too many: ${usageOf(command)}. Names with spaces need quotation marks.`,
	],
];

function usageOf(command: Command): string {
	return `rapporteur ${command.name()} ${command.usage()}`;
}

function unknownOption([given = '']: readonly string[], command: Command): string {
	const [flag = '', ...value] = given.split('=');
	const own = flagsOf(command);
	const owner = command.commands.find((each) => flagsOf(each).includes(flag));
	if (owner) return `${flag} is an option of ${owner.name()}: ${['rapporteur', owner.name(), given].join(' ')}.`;
	// An option that is right but for its value stands alone: --fix=yes.
	if (own.includes(flag) && value.length > 0) return `${flag} takes no value, write it without "=".`;
	return `There is no option ${given}.${didYouMean(flag, own) || listed(command)}`;
}

function unknownCommand([given = '']: readonly string[], command: Command): string {
	// A file or a pattern: the command is missing.
	if (/[./\\*]/.test(given)) return `There is no command ${given}. To check a file, write rapporteur check ${given}.`;
	const names = command.commands.map((each) => each.name());
	return `There is no command ${given}.${didYouMean(given, names) || listed(command)}`;
}

/** For an option or an argument that takes one of several words. */
function notAmong(plain: string): string | undefined {
	const [said = '', choices] = plain.split(/\. Allowed choices are /);
	const option = /^option '(--[\w-]+) /.exec(said)?.[1];
	const argument = /for argument '([\w-]+)'$/.exec(said)?.[1];
	const name = option ?? argument;
	if (choices === undefined || name === undefined) return undefined;
	// The user's input follows these words in quotes, and may hold anything.
	const from = said.indexOf(option ? "' argument '" : "value '") + (option ? 12 : 7);
	const given = said.slice(from, said.lastIndexOf("' is invalid"));
	const all = choices.replace(/\.$/, '');
	return `${name} cannot be "${given}".${didYouMean(given, all.split(', '))} Choose one of ${all}.`;
}

function listed(command: Command): string {
	const path = command.parent ? `rapporteur ${command.name()}` : 'rapporteur';
	return ` \`${path} --help\` says what there is.`;
}

function flagsOf(command: Command): string[] {
	return [...command.options.map(({ long }) => long ?? ''), '--help'];
}
