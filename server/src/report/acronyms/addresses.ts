/** Names in the address of a link: whoever follows it finds what they are. */

/** On code forges, programs and the people who write them have names, not acronyms. */
const FORGE = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/([\w-]+)(?:\/([\w-]+))?/;
const LONGEST = 8;
const SHORTEST = 3;

/** The names of the site and the page: both of those in `https://www.tvws.example/2023/09/WRLG/`. */
export function namesInAddress(url: string): readonly string[] {
	if (!/^https?:\/\//i.test(url)) return [];
	const [address = ''] = url.split(/[?#]/, 1);
	const [, , host = '', ...path] = address.split('/');
	const page = path.filter((part) => part !== '').at(-1);
	const [, owner, project] = FORGE.exec(url) ?? [];
	return [host.split('.').at(-2), page?.replace(/\.[a-z]+$/, ''), owner, project].filter(
		(name) => name !== undefined && name.length >= SHORTEST && name.length <= LONGEST && /^[\w-]+$/.test(name),
	) as string[];
}
