/** `rapporteur` with the toy rules on a system where no thread starts: there is nothing it could run. */
import { run } from '../../server/src/cli/run.js';
import { toyRules } from './toy-rules.js';

const { stdin, stdout, stderr, env } = process;
const io = { stdin, stdout, stderr, env, cwd: process.cwd(), module: new URL('nowhere.mjs', import.meta.url).href };
process.exitCode = await run(process.argv.slice(2), io, async () => toyRules);
