import { type CommandWords, quoted } from './words.js';

/** For bash 3.2 and later. Where it answers nothing, bash completes file names. */
export function bashScript(commands: readonly CommandWords[]): string {
	const values = commands.flatMap(({ name, options }) =>
		options.flatMap(({ flag, takes }) => {
			if (takes === 'nothing') return [];
			const words = typeof takes === 'string' ? '' : takes.join(' ');
			const answer = words === '' ? '' : ` ${choose(words)};`;
			return [`\t\t${quoted(`${name} ${flag}`)})${answer} return ;;`];
		}),
	);
	const cases = commands.map(({ name, options, operands }) => {
		const flags = options.map(({ flag }) => flag).join(' ');
		const others = operands === 'files' ? '' : operands.join(' ');
		return `\t\t${name}) if [[ $cur == -* ]]; then ${choose(flags)}${others === '' ? '' : `; else ${choose(others)}`}; fi ;;`;
	});
	return `# Completion of rapporteur for bash: eval "$(rapporteur completion bash)"
_rapporteur() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		${choose(['--help', '--version', ...commands.map(({ name }) => name)].join(' '))}
		return
	fi
	case "$command $prev" in
${values.join('\n')}
	esac
	case $command in
${cases.join('\n')}
	esac
}
complete -o default -F _rapporteur rapporteur
`;
}

function choose(words: string): string {
	return `COMPREPLY=($(compgen -W ${quoted(words)} -- "$cur"))`;
}
