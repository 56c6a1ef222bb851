import type { CommandWords, OptionWords } from './words.js';

export function fishScript(commands: readonly CommandWords[]): string {
	const lines = commands.flatMap(({ name, what, options, operands }) => {
		const here = `complete -c rapporteur -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
		return [
			`complete -c rapporteur -n __fish_use_subcommand -a ${name} -d ${quoted(what)}`,
			...options.map((option) => `${here} ${flags(option)}`),
			...(operands === 'files'
				? [`${here} -F`]
				: operands.length > 0
					? [`${here} -a ${quoted(operands.join(' '))}`]
					: []),
		];
	});
	return `# Completion of rapporteur for fish: rapporteur completion fish | source
complete -c rapporteur -f
${lines.join('\n')}
`;
}

function flags({ flag, what, takes }: OptionWords): string {
	const named = `-l ${flag.replace(/^--/, '')} -d ${quoted(what)}`;
	if (takes === 'nothing') return named;
	if (takes === 'files') return `${named} -r -F`;
	return takes === 'anything' ? `${named} -x` : `${named} -x -a ${quoted(takes.join(' '))}`;
}

/** In single quotes, where fish knows two escapes. */
function quoted(text: string): string {
	return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
