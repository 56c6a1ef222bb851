/** `rapporteur completion`: shell completion scripts, generated from the table of commands. */
import type { Command, Option } from 'commander';
import type { SHELLS } from '../options.js';
import { bashScript } from './completion/bash.js';
import { fishScript } from './completion/fish.js';
import type { CommandWords, OptionWords } from './completion/words.js';
import { zshScript } from './completion/zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** @param rules the names of the rules. */
export function completionScript(shell: (typeof SHELLS)[number], program: Command, rules: readonly string[]): string {
	return SCRIPTS[shell](program.commands.map((command) => wordsOf(command, rules)));
}

function wordsOf(command: Command, rules: readonly string[]): CommandWords {
	const [argument] = command.registeredArguments;
	const help = { flag: '--help', what: 'print this help', takes: 'nothing' } as const;
	return {
		name: command.name(),
		what: firstSentence(command.description()),
		options: [...command.options.filter(({ long }) => long !== '--version').map(optionWords), help],
		operands: argument?.name() === 'rule' ? rules : (argument?.argChoices ?? (argument ? 'files' : [])),
	};
}

function optionWords({ long, description, argChoices, flags, required }: Option): OptionWords {
	const takes = !required ? 'nothing' : (argChoices ?? (/<(?:file|path)>/.test(flags) ? 'files' : 'anything'));
	return { flag: long ?? '', what: firstSentence(description), takes };
}

function firstSentence(text: string): string {
	return text.split(/[;.] /)[0]!.replace(/\.$/, '');
}
