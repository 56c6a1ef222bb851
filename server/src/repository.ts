/**
 * Where the project is on the web. Everything follows from one URL, `repository.url` in `package.json`; while that is
 * empty, there is none, and none is mentioned anywhere.
 */
import manifest from '../../package.json' with { type: 'json' };

/** URLs of a repository, without a trailing `/`. */
export interface WebAddresses {
	/** The page of the repository: `https://github.com/harbour/rapporteur`. */
	readonly home: string;
	/** As npm wants it: `git+https://github.com/harbour/rapporteur.git`. */
	readonly clone: string;
	readonly issues: string;
	/** The prefix of the URL that shows a file as a page; absent if the host's scheme is not known. */
	readonly pages?: string;
	/** … and of the file itself, for pictures. */
	readonly files?: string;
}

/**
 * Files are addressed by `HEAD`, which GitHub and GitLab take for the tip of the main branch: such a URL stays valid
 * from one version to the next, and works before a version is published.
 *
 * @param url as copied from a browser or from `git remote`: with or without `git+` and `.git`.
 * @returns `undefined` if it is empty.
 * @throws Error if it isn't the URL of a repository on the web.
 */
export function addressesOf(url: string): WebAddresses | undefined {
	if (url.trim() === '') return undefined;
	const plain = url
		.trim()
		.replace(/^git\+/, '')
		.replace(/\/$/, '')
		.replace(/\.git$/, '');
	const [, host, path] = /^https:\/\/([\w.-]+)\/([\w.-]+(?:\/[\w.-]+)+)$/.exec(plain) ?? [];
	if (host === undefined || path === undefined) {
		throw new Error(`"${url}" is no address of a repository, write it as https://github.com/owner/name`);
	}
	const home = `https://${host}/${path}`;
	const common = { home, clone: `git+${home}.git`, issues: `${home}/issues` };
	if (host === 'github.com') return { ...common, pages: `${home}/blob/HEAD`, files: `${home}/raw/HEAD` };
	if (!host.includes('gitlab')) return common;
	return { ...common, issues: `${home}/-/issues`, pages: `${home}/-/blob/HEAD`, files: `${home}/-/raw/HEAD` };
}

/** The page of the project on the web, if it has one. */
export const HOME: string | undefined = addressesOf(manifest.repository.url)?.home;

/** The page of a rule on the web, if the project has pages there. */
export function ruleAddress(id: string, url: string = manifest.repository.url): string | undefined {
	const pages = addressesOf(url)?.pages;
	return pages && `${pages}/docs/rules/${id}.md`;
}
