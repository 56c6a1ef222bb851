import { type CommandWords, type OptionWords, quoted } from './words.js';

/** Works when sourced, and as a file `_rapporteur` in `$fpath`. */
export function zshScript(commands: readonly CommandWords[]): string {
	const list = commands.map(({ name, what }) => `\t\t${quoted(`${name}:${what}`)}`);
	const cases = commands.map(({ name, options, operands }) => {
		const specs = options.map(spec);
		if (operands === 'files') specs.push(quoted('*:file:_files'));
		else if (operands.length > 0) specs.push(quoted(`1:name:(${operands.join(' ')})`));
		return `\t\t${name})\n\t\t\t_arguments -s ${specs.join(' \\\n\t\t\t\t')}\n\t\t\t;;`;
	});
	return `#compdef rapporteur
# Completion of rapporteur for zsh: eval "$(rapporteur completion zsh)", after compinit
_rapporteur() {
	local -a commands
	commands=(
${list.join('\n')}
	)
	if ((CURRENT == 2)); then
		_describe command commands
		return
	fi
	local command=$words[2]
	shift words
	((CURRENT--))
	case $command in
${cases.join('\n')}
	esac
}
if [[ $funcstack[1] == _rapporteur ]]; then _rapporteur "$@"; else compdef _rapporteur rapporteur; fi
`;
}

function spec({ flag, what, takes }: OptionWords): string {
	const said = what.replace(/[\\[\]:]/g, '\\$&');
	// It may be repeated.
	const many = flag === '--rule' ? '*' : '';
	if (takes === 'nothing') return quoted(`${flag}[${said}]`);
	if (takes === 'files') return quoted(`${many}${flag}[${said}]:file:_files`);
	return quoted(`${many}${flag}[${said}]:value:${takes === 'anything' ? ' ' : `(${takes.join(' ')})`}`);
}
