/**
 * `npm run release`: builds everything that is published for the version this commit is tagged with, in
 * `dist/release/`. `-- --publish` also uploads it. docs/publishing.md says what it takes.
 */
import { fileURLToPath } from 'node:url';
import { placesWithKey, publish } from './release/publish.js';
import { readiness } from './release/ready.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const upload = process.argv.includes('--publish');
const { version, faults } = await readiness(root);
if (upload && placesWithKey(process.env).length === 0) {
	faults.push('There is no key to any place to publish at: set VSCE_PAT, OVSX_PAT or NPM_TOKEN.');
}
if (faults.length > 0) {
	for (const fault of faults) console.error(fault);
	console.error(`${version} is not ready to be published; docs/publishing.md says more.`);
	process.exitCode = 1;
} else {
	// Late, for what packs takes longer to load than it takes to see that nothing is to be packed.
	const { pack } = await import('./release/pack.js');
	const files = await pack(root, version);
	for (const file of Object.values(files)) console.log(`Made ${file}`);
	if (upload) process.exitCode = await publish(root, files, process.env);
	else console.log('Nothing has been uploaded: "npm run release -- --publish" does that.');
}
