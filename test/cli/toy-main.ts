import { run } from '../../server/src/cli/index.js';
import { toyRules } from './toy-rules.js';

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() }, toyRules);
