/** Parses each report of the folder that it is started in, one after the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from './parse.js';

for (const path of readdirSync('.', { recursive: true, encoding: 'utf8' })) {
	if (path.endsWith('.md')) parse(readFileSync(path, 'utf8'));
}
