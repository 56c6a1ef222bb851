/**
 * `npm run build`: bundles everything into `dist/`, and lays out the extension in `dist/vsix/extension` as shipped, so
 * that it can be tried and tested without packing it first.
 */
import { fileURLToPath } from 'node:url';
import { build } from './build/bundles.js';

await build(fileURLToPath(new URL('..', import.meta.url)));
