#!/usr/bin/env node
/**
 * Entry point: the command `rapporteur`. `rapporteur lsp` is the language server, everything else the command line;
 * each is loaded on demand, since both are large.
 */
import { start } from './cli/index.js';

const [, , command, ...options] = process.argv;
if (command === 'lsp' && !options.includes('--help') && !options.includes('-h')) {
	const [{ serve }, { VERSION }] = await Promise.all([import('./node.js'), import('./cli/version.js')]);
	serve({ version: VERSION });
} else await start(import.meta.url);
