import { start } from '../../server/src/cli/index.js';
import { toyRules } from './toy-rules.js';

await start(import.meta.url, async () => toyRules);
