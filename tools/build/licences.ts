import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	/** npm's format before there was `license`. */
	readonly licenses?: readonly { readonly type: string }[];
}

/**
 * The licences of all bundled packages, as their authors require: one text for the user.
 *
 * Based on what esbuild has bundled, not on `package.json`, where everything is a build tool.
 *
 * @throws Error if a package has no licence text: it must not be shipped unread.
 */
export async function licences(root: string, metafiles: readonly Metafile[]): Promise<string> {
	const inputs = metafiles.flatMap((metafile) =>
		Object.values(metafile.outputs).flatMap((output) =>
			Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
		),
	);
	const packages = new Set(inputs.map(packageOf).filter((path) => path !== undefined));
	const parts = await Promise.all([...packages].sort().map((path) => licence(root, path)));
	return `Rapporteur contains the following packages.\n\n${parts.join('\n')}`;
}

/** The innermost package that contains the file, as a path from the root. */
function packageOf(path: string): string | undefined {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function licence(root: string, path: string): Promise<string> {
	const folder = join(root, path);
	const manifest: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const text = await licenceText(folder);
	if (text === undefined) throw new Error(`${path} has no licence text, so it cannot be part of a package`);
	const title = `${manifest.name} ${manifest.version} (${manifest.license ?? manifest.licenses?.[0]?.type ?? 'licence below'})`;
	return `${'-'.repeat(title.length)}\n${title}\n${'-'.repeat(title.length)}\n\n${text}\n`;
}

/** A separate file (`LICENSE`, `license.md`, `LICENSE-MIT`) or, in old packages, a section of the readme. */
async function licenceText(folder: string): Promise<string | undefined> {
	const names = await readdir(folder);
	const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim();
	const own = names.find((name) => /^licen[cs]e(?:[-.]\w+)?$/i.test(name));
	if (own !== undefined) return read(own);
	const readme = names.find((name) => /^readme\.md$/i.test(name));
	return readme && /^(?:#+ *)?licen[cs]e\n[=-]*\n+([\s\S]+?)(?=\n#|$(?![\s\S]))/im.exec(await read(readme))?.[1];
}
