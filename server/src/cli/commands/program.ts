/** What can be typed after `rapporteur`, and its help. */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Settings } from '../../config/index.js';
import {
	type CheckOptions,
	DIFF_FORMATS,
	type DiffOptions,
	EXPORT_FORMATS,
	type ExportOptions,
	FORMATS,
	type ImportOptions,
	type NewOptions,
	REGISTER_FORMATS,
	type RegisterOptions,
	SHELLS,
} from '../options.js';
import { VERSION } from '../version.js';
import { advise } from './advice.js';
import { didYouMean } from './suggest.js';

export { CommanderError } from 'commander';

export interface Actions {
	/** Lines for standard output. */
	readonly help: (text: string) => void;
	/** The same for standard error, when nobody asked for help. */
	readonly helpAsError: (text: string) => void;
	/** One sentence. It quotes what was typed. */
	readonly complain: (reason: string) => void;
	readonly check: (paths: string[], options: CheckOptions) => Promise<void>;
	readonly explain: (id: string | undefined) => Promise<void>;
	readonly init: () => Promise<void>;
	readonly begin: (options: NewOptions) => Promise<void>;
	readonly register: (folder: string, options: RegisterOptions) => Promise<void>;
	readonly diff: (old: string, now: string, options: DiffOptions) => Promise<void>;
	readonly import: (path: string, options: ImportOptions) => Promise<void>;
	readonly export: (path: string, options: ExportOptions) => Promise<void>;
	/** @param program knows what can be typed. */
	readonly completion: (shell: (typeof SHELLS)[number], program: Command) => Promise<void>;
}

type Level = Settings['rules'][string];

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

const EXIT_HELP = `
Exit status:
  0  nothing found that fails the check
  1  findings that fail it
  2  wrong use, wrong settings, a file that could not be read, fixed or checked,
     or output that could not be written`;

const EXAMPLES = `
Examples:
  rapporteur check                        all Markdown files in this folder
  rapporteur check reports '!reports/old' a folder without one of its folders
  rapporteur check --dry-run              what --fix would change
  rapporteur check --final reports/24.md  what must not be open when a report is published
  rapporteur check --final --summary      whether each report is ready to be sent, and what is in it
  rapporteur check --format github        annotations on a pull request`;

const IMPORT_HELP = `
Pictures go into a folder beside the file. No file is ever overwritten. With --into the report is changed
where the document says something else, and what has changed is printed as a diff.`;

const DIFF_HELP = `
Exit status:
  0  both say the same
  1  something has changed
  2  wrong use, or a file that could not be read`;

const EXPORT_HELP = `
Pictures are taken from the folder of the report. No file is ever overwritten.`;

const COMPLETION_HELP = `
Put this into the file that your shell reads first:
  bash  eval "$(rapporteur completion bash)"     in ~/.bashrc
  zsh   eval "$(rapporteur completion zsh)"      in ~/.zshrc, after compinit
  fish  rapporteur completion fish | source      in ~/.config/fish/config.fish`;

export function createProgram(actions: Actions): Command {
	const program = new Command('rapporteur').description('Checks meeting reports in Markdown.');
	prepare(program, actions);
	for (const add of COMMANDS) prepare(add(program, actions), actions);
	return program;
}

/** In the order in which the help lists them. */
const COMMANDS: readonly ((program: Command, actions: Actions) => Command)[] = [
	addCheck,
	addExplain,
	addInit,
	addNew,
	addRegister,
	addDiff,
	addImport,
	addExport,
	addCompletion,
	addLsp,
];

function addCheck(program: Command, actions: Actions): Command {
	return program
		.command('check')
		.description('Check files, folders (every .md and .markdown in them) or globs; without any, this folder.')
		.argument('[paths...]', 'files, folders or globs; a glob that starts with ! takes away; - is standard input')
		.addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('text'))
		.option('--fix', 'apply the safe fixes, and report what is left')
		.option('--dry-run', 'write nothing, print as a diff what --fix would change')
		.option('--stdin', 'check standard input; with --fix, print the fixed text')
		.option('--stdin-filename <path>', 'the name under which standard input is reported')
		.addOption(
			new Option('--fail-on <severity>', 'least severity that fails the check; warning if not given').choices([
				'error',
				'warning',
				'information',
			]),
		)
		.option('--max-warnings <number>', 'let so many warnings pass', readCount)
		.option('--quiet', 'show errors only; others fail the check only if --fail-on or --max-warnings says so')
		.addOption(
			new Option('--rule <id=severity>', `set a rule to ${LEVELS.join(', ')}; can be given again`)
				.argParser(readRule)
				.default({}, 'each rule as it is'),
		)
		.option('--config <file>', 'the file of settings, in place of the .rapporteur.yaml next above each file')
		.option(
			'--earlier <folder>',
			'a folder with earlier reports that are not checked but known; can be given again',
			(folder: string, others: readonly string[] = []) => [...others, folder],
		)
		.option('--final', 'the reports are about to be published: what a draft may leave open is an error')
		.option('--summary', 'with --final: say of each report whether it can be sent, what is open, and what is in it')
		.option('--watch', 'check again whenever a file changes, until Ctrl+C')
		.option('--cache', 'check only files that have changed since the last run with --cache')
		.option('--cache-location <file>', 'where the results are kept from run to run')
		.option(
			'--threads <number>',
			'check in so many threads; 0 in none; as many as it takes to be fast if not given',
			readCount,
		)
		.option(
			'--explain-kind',
			'say of each file whether it is taken for a meeting report, for an agenda or for neither, and why',
		)
		.option('--color', 'use colours even if this is no terminal')
		.option('--no-color', 'use no colours')
		.addHelpText('after', `${EXIT_HELP}\n${EXAMPLES}`)
		.action((paths: string[], options: CheckOptions) => actions.check(paths, options));
}

function addExplain(program: Command, actions: Actions): Command {
	return program
		.command('explain')
		.description('Say what a rule is about and how to fix what it finds; without a name, list the rules.')
		.argument('[rule]', 'the name of the rule, as findings show it')
		.action((id: string | undefined) => actions.explain(id));
}

function addInit(program: Command, actions: Actions): Command {
	return program
		.command('init')
		.description('Write a .rapporteur.yaml with all settings, explained, into this folder.')
		.action(() => actions.init());
}

function addNew(program: Command, actions: Actions): Command {
	return program
		.command('new')
		.description('Begin a report from the previous one: its agenda, regular participants and usual sentences.')
		.option('--from <path>', 'the previous report, or the folder with the reports; this folder if not given')
		.option(
			'--date <day>',
			'the day of the meeting, as 2018-03-05 or "5 March 2018"; as announced or usual if not given',
		)
		.option('--place <place>', 'where the meeting is held, "" if nobody knows yet; as last time if not given')
		.option('--number <number>', 'the number of the meeting, as 24 or XXIV; one more than last time if not given')
		.option(
			'--participants <names>',
			'who is expected, separated by commas; those of the last lists if not given',
			readNames,
		)
		.option('-o, --output <file>', 'the file to write, - for standard output; named as its neighbours if not given')
		.action((options: NewOptions) => actions.begin(options));
}

function addRegister(program: Command, actions: Actions): Command {
	return program
		.command('register')
		.description('List what the reports of a folder decided, and who is to do what until when: open actions first.')
		.argument('[folder]', 'the folder with the reports; this folder if not given', '.')
		.addOption(new Option('--format <format>', 'how the register is printed').choices(REGISTER_FORMATS).default('text'))
		.action((folder: string, options: RegisterOptions) => actions.register(folder, options));
}

function addDiff(program: Command, actions: Actions): Command {
	return program
		.command('diff')
		.description(
			'Say what has changed in a report as its readers see it: decisions, actions, people, annexes, dates, text.',
		)
		.argument('<old>', 'the earlier version')
		.argument('<new>', 'the later one')
		.addOption(new Option('--format <format>', 'how the changes are printed').choices(DIFF_FORMATS).default('text'))
		.addHelpText('after', DIFF_HELP)
		.action((old: string, now: string, options: DiffOptions) => actions.diff(old, now, options));
}

function addImport(program: Command, actions: Actions): Command {
	return program
		.command('import')
		.description(
			'Write a Word document (.docx) or an OpenDocument text (.odt) as Markdown. Say what could not be kept.',
		)
		.argument('<document>', 'the document')
		.option(
			'-o, --output <file>',
			'the file to write, - for standard output; in this folder, named as the document, if not given',
		)
		.addOption(
			new Option('--into <report>', 'change this report where the document says something else').conflicts('output'),
		)
		.option('--comments', 'keep comments, as footnotes')
		.addHelpText('after', IMPORT_HELP)
		.action((path: string, options: ImportOptions) => actions.import(path, options));
}

function addExport(program: Command, actions: Actions): Command {
	return program
		.command('export')
		.description('Write a report as a document to send. Say what is still open, and what could not be kept.')
		.argument('<report>', 'the report')
		.option('-o, --output <file>', 'the file to write; in this folder, named as the report, if not given')
		.addOption(
			new Option('--format <format>', 'what is written; as the name of the output says, or docx').choices(
				EXPORT_FORMATS,
			),
		)
		.option('--template <file>', 'a Word document with letterhead and styles; that of the settings if not given')
		.option('--final', 'write nothing if anything is still open')
		.addHelpText('after', EXPORT_HELP)
		.action((path: string, options: ExportOptions) => actions.export(path, options));
}

function addCompletion(program: Command, actions: Actions): Command {
	return program
		.command('completion')
		.description('Print a script that has your shell complete commands and options.')
		.addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
		.addHelpText('after', COMPLETION_HELP)
		.action((shell: (typeof SHELLS)[number]) => actions.completion(shell, program));
}

/** Only its help: the entry point starts it, since nothing else must be loaded then. */
function addLsp(program: Command): Command {
	return program
		.command('lsp')
		.description('The language server. Editors start it; by hand there is nothing to see.')
		.option('--stdio', 'talk over standard input and output');
}

/** Whether the rule exists is checked later: that takes loading all rules. */
function readRule(value: string, earlier: Readonly<Record<string, Level>>): Record<string, Level> {
	const [id = '', level, ...rest] = value.split('=');
	if (level === undefined || rest.length > 0) throw new InvalidArgumentError('Write a rule, =, and a severity.');
	const known = LEVELS.find((each) => each === level);
	if (known) return { ...earlier, [id]: known };
	throw new InvalidArgumentError(
		`There is no severity "${level}".${didYouMean(level, LEVELS) || ` Choose one of ${LEVELS.join(', ')}.`}`,
	);
}

/** What every level has: help, the version, one-line errors, and no exit of the process. */
function prepare(command: Command, { help, helpAsError, complain }: Actions): void {
	command
		.version(VERSION, '--version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.exitOverride()
		.configureOutput({
			writeOut: help,
			writeErr: helpAsError,
			outputError: (message) => complain(advise(message, command)),
		});
}

function readNames(value: string): readonly string[] {
	// "Lee, Ann; Roe, Bo" are two.
	const names = value.split(value.includes(';') ? ';' : ',').map((name) => name.trim());
	if (names.every((name) => name !== '')) return names;
	throw new InvalidArgumentError('Write names, with a comma between two: "Ann Lee, Bo Roe".');
}

function readCount(value: string): number {
	if (/^\d+$/.test(value)) return Number(value);
	throw new InvalidArgumentError('Write a number, 0 or more.');
}
