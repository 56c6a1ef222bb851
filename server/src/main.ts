#!/usr/bin/env node
/**
 * Entry point: the command `rapporteur`. `rapporteur lsp` is the language server, everything else the
 * command line; each is loaded only when it is wanted, since both are large.
 */
if (process.argv[2] === 'lsp') {
	const { serve } = await import('./node.js');
	serve();
} else {
	const { run } = await import('./cli/index.js');
	const { stdin, stdout, stderr, env } = process;
	process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
}
