import { officers, query } from '../../../report/index.js';

/** Where people are named who had a task, in document order. */
export const tasks = query([officers], (all) => all.map(({ span }) => span).sort((a, b) => a.from - b.from));
