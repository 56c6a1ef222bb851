import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { addressesOf, type WebAddresses } from '../../server/src/repository.js';

/** Files and folders of the project that are part of the extension. */
const SHIPPED = [
	'dist/extension.js',
	'dist/server.js',
	'dist/office.js',
	'dist/paste.js',
	'dist/snippets.json',
	'dist/THIRD-PARTY-LICENSES.txt',
	'docs/rules',
	'examples/harbour-towns-forum.md',
	'images/icon.png',
	'images/walkthrough',
	'schemas',
	'syntaxes',
	'CHANGELOG.md',
	'LICENSE',
];

/**
 * Parts of `package.json` that are for developers or npm. `type` must go: VS Code would take the extension's script,
 * which has to end in `.js`, for an ES module.
 */
const NOT_SHIPPED = ['type', 'scripts', 'bin', 'exports', 'files', 'devDependencies'];

/** The readme on the extension's page: for readers who have VS Code, but not the source. */
const README = 'client/README.md';

/** Lays out the extension in `dist/vsix/extension`: exactly what a VSIX contains. */
export function stageExtension(root: string): Promise<string> {
	return layOut(root, join(root, 'dist/vsix/extension'), SHIPPED);
}

/** Likewise in `stage`, without what is built. */
export async function stageUnbuilt(root: string, stage: string): Promise<void> {
	await layOut(
		root,
		stage,
		SHIPPED.filter((path) => !path.startsWith('dist/')),
	);
}

async function layOut(root: string, stage: string, paths: readonly string[]): Promise<string> {
	await rm(stage, { recursive: true, force: true });
	for (const path of paths) {
		await mkdir(dirname(join(stage, path)), { recursive: true });
		await cp(join(root, path), join(stage, path), { recursive: true });
	}
	const manifest: Record<string, unknown> = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	const addresses = addressesOf((manifest.repository as { readonly url: string }).url);
	await writeFile(join(stage, 'README.md'), forExtensionPage(await readFile(join(root, README), 'utf8'), addresses));
	if (addresses) manifest.repository = { type: 'git', url: `${addresses.home}.git` };
	else delete manifest.repository;
	for (const key of NOT_SHIPPED) delete manifest[key];
	// The folder contains nothing else; without a list, vsce warns that it might.
	manifest.files = ['**'];
	manifest.engines = { vscode: (manifest.engines as { readonly vscode: string }).vscode };
	await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return stage;
}

/**
 * The readme as VS Code and the Marketplace show it. That page reaches neither pictures nor other files in the
 * extension, only URLs on the web. If the project has none, pictures are left out, and links are reduced to their text.
 */
export function forExtensionPage(readme: string, addresses: WebAddresses | undefined): string {
	const pathOf = (link: string) => posix.join(posix.dirname(README), link);
	const { pages, files } = addresses ?? {};
	return readme
		.replaceAll(/^!\[([^\]]*)\]\(([^)]*)\)\n\n/gm, (_, what: string, link: string) =>
			files ? `![${what}](${files}/${pathOf(link)})\n\n` : '',
		)
		.replaceAll(/(?<!!)\[([^\]]*)\]\((?!https?:|#)([^)]*)\)/g, (_, words: string, link: string) =>
			pages ? `[${words}](${pages}/${pathOf(link)})` : words,
		);
}
