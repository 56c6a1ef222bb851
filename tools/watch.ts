/**
 * `npm run watch`: keeps the extension in `out/extension` up to date for debuggers. F5 in VS Code starts it there
 * (`.vscode/launch.json`).
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchExtension } from './build/development.js';

const root = fileURLToPath(new URL('..', import.meta.url));

await watchExtension(root, join(root, 'out/extension'), console.log);
