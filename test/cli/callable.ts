/** The command line as something to call, with the toy rules and with its own. */
export { loadAllRules } from '../../server/src/cli/rules.js';
export { run } from '../../server/src/cli/run.js';
export { toyRules } from './toy-rules.js';
