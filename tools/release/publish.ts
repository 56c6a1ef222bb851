import { spawn } from 'node:child_process';
import type { Packed } from './pack.js';

interface Place {
	readonly name: string;
	/** The variable that holds its key. */
	readonly token: string;
	readonly command: (files: Packed) => readonly [program: string, ...args: string[]];
}

/** In this order: a version on npm cannot be replaced, so npm comes last. */
const PLACES: readonly Place[] = [
	{
		name: 'Visual Studio Marketplace',
		token: 'VSCE_PAT',
		command: ({ vsix }) => ['vsce', 'publish', '--skip-duplicate', '--packagePath', vsix],
	},
	{
		name: 'Open VSX',
		token: 'OVSX_PAT',
		command: ({ vsix }) => ['ovsx', 'publish', '--skip-duplicate', vsix],
	},
	{
		name: 'npm',
		token: 'NPM_TOKEN',
		command: ({ tarball }) => ['npm', 'publish', '--access', 'public', tarball],
	},
];

/** Those with a key. */
export function placesWithKey(env: NodeJS.ProcessEnv): readonly Place[] {
	return PLACES.filter(({ token }) => env[token]);
}

/**
 * Uploads to each place whose key is in the environment, and lists the others. If one fails, the next ones wait until
 * that is fixed: a second run skips what is already there.
 *
 * @returns the exit code.
 */
export async function publish(root: string, files: Packed, env: NodeJS.ProcessEnv): Promise<number> {
	for (const { name, token } of PLACES) if (!env[token]) console.log(`Left out ${name}: ${token} is not set.`);
	for (const { name, command } of placesWithKey(env)) {
		console.log(`Uploading to ${name} …`);
		const code = await run(root, command(files), { ...env, ...keyForNpm(env) });
		if (code !== 0) {
			console.error(`The upload to ${name} failed, see above.`);
			return code;
		}
	}
	return 0;
}

/** npm looks for a key only under the name of its registry; in the environment, no other program sees it. */
function keyForNpm({ npm_config_registry: registry = 'https://registry.npmjs.org/', NPM_TOKEN }: NodeJS.ProcessEnv) {
	return NPM_TOKEN ? { [`npm_config_${registry.replace(/^https?:/, '')}:_authToken`]: NPM_TOKEN } : {};
}

function run(
	root: string,
	[program, ...args]: readonly [string, ...string[]],
	env: NodeJS.ProcessEnv,
): Promise<number> {
	const shell = process.platform === 'win32';
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', shell });
		child.on('error', (error) => {
			console.error(`${program} could not be started: ${error.message}`);
			resolve(1);
		});
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
