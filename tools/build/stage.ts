import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files and folders of the project that are part of the extension. */
const SHIPPED = [
	'dist/extension.cjs',
	'dist/server.cjs',
	'dist/program.cjs',
	'dist/extension.browser.js',
	'dist/server.browser.js',
	'dist/snippets.json',
	'dist/THIRD-PARTY-LICENSES.txt',
	'docs/rules',
	'images/icon.png',
	'schemas',
	'syntaxes',
	'CHANGELOG.md',
	'LICENSE',
];

/**
 * Parts of `package.json` that speak to a developer or to npm. `type` must go: VS Code in the browser
 * would take the extension's script, which has to end in `.js`, for an ES module.
 */
const NOT_SHIPPED = ['type', 'private', 'scripts', 'bin', 'files', 'devDependencies'];

/** Lays out the extension in `dist/vsix/extension`: what a VSIX holds, and nothing else. */
export async function stageExtension(root: string): Promise<string> {
	const stage = join(root, 'dist/vsix/extension');
	await rm(stage, { recursive: true, force: true });
	for (const path of SHIPPED) {
		await mkdir(dirname(join(stage, path)), { recursive: true });
		await cp(join(root, path), join(stage, path), { recursive: true });
	}
	await writeFile(join(stage, 'README.md'), forExtensionPage(await readFile(join(root, 'README.md'), 'utf8')));
	const manifest: Record<string, unknown> = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	for (const key of NOT_SHIPPED) delete manifest[key];
	// The folder holds nothing else; without a list, vsce warns that it might.
	manifest.files = ['**'];
	manifest.engines = { vscode: (manifest.engines as { readonly vscode: string }).vscode };
	await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return stage;
}

/**
 * The readme as VS Code shows it on the extension's page. That page reaches neither pictures nor other
 * files in the extension, only addresses on the web, and the project has none.
 */
function forExtensionPage(readme: string): string {
	return readme.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '').replaceAll(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
}
