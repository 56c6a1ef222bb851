/**
 * Where random tests begin to draw: at the same place in each run, so that a test fails because of a change and not by chance.
 * `npm run explore` sets others. Mocha loads this before the tests.
 */
import fc from 'fast-check';

export const SEED = Number(process.env.RAPPORTEUR_SEED ?? 1);

fc.configureGlobal({ seed: SEED });
