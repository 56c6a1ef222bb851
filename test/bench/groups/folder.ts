import { type Build, MARKDOWNLINT_CLI2 } from '../contenders.js';
import { run } from '../process.js';
import { Table } from '../table.js';
import { folders } from '../texts.js';
import { inTurns } from '../turns.js';

interface Program {
	readonly name: string;
	readonly args: readonly string[];
	/** What it prints: the peer prints text only, and stands beside both. */
	readonly formats: readonly ('text' | 'JSON')[];
}

/** Folders on the command line, as whole processes. */
export async function folder(builds: readonly Build[], turns: number | undefined): Promise<Table> {
	const table = new Table('A folder on the command line');
	const programs: readonly Program[] = [
		...builds.map(({ name, cli }): Program => ({ name, args: [cli, 'check', '.'], formats: ['text'] })),
		...builds.map(({ name, cli }): Program => {
			return { name, args: [cli, 'check', '--format', 'json', '.'], formats: ['JSON'] };
		}),
		{ name: 'markdownlint-cli2', args: [MARKDOWNLINT_CLI2, '**/*.md'], formats: ['text', 'JSON'] },
	];
	for (const { name, path } of folders()) {
		const add = (program: Program, seconds: number, megabytes: number): void => {
			for (const format of program.formats) {
				table.add(`${name}, ${format}: s`, program.name, seconds);
				table.add(`${name}, ${format}: MB`, program.name, megabytes);
			}
		};
		await inTurns(
			programs,
			turns,
			async (program) => {
				const { seconds, megabytes } = await run(program.args, path);
				add(program, seconds, megabytes);
			},
			(program) => add(program, Number.NaN, Number.NaN),
		);
		console.log(`  ${name}`);
	}
	return table;
}
