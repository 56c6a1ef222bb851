/** Addresses whose beginning is misspelt: `htpps://example.org`, `mailt0:ana@example.org`, `mailto:https://example.org`. */
import { blockQuery } from '../../report/index.js';
import { isOneEdit, type Span } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';

const PARTS = /^([a-z\d]{3,8})(:\/{0,3}|\/\/)(?=[\p{L}\d])/iu;
/** The shorter first, as each is one letter from the next. */
const WEB = ['http', 'https'];
const MAIL = 'mailto';
/** Those of other programs look much like them. */
const KNOWN = new Set([...WEB, MAIL, 'httpx', 'shttp', 'ftp', 'ftps', 'sftp', 'hcp', 'tcp']);
/** A second beginning behind the first: "http://https://". */
const TWICE = /^(?:mailto:|https?:\/\/)(?=https?:\/\/)/i;

export const misspeltSchemes = blockQuery(({ links, definitions }, source): readonly BlockFinding[] | undefined => {
	const found = [...links, ...definitions].flatMap((link): BlockFinding[] => {
		const { destination, url } = link;
		if (!destination || ('auto' in link && link.auto)) return [];
		const written = source.slice(destination.from, destination.to);
		const from = destination.from + (written.startsWith('<') ? 1 : 0);
		if (!source.startsWith(url, from)) return [];
		const slip = TWICE.exec(url)?.[0];
		if (slip !== undefined) return [finding({ from, to: from + slip.length }, slip, '')];
		const [all = '', scheme = '', sign = ''] = PARTS.exec(url) ?? [];
		const meant = schemeMeant(scheme.toLowerCase(), sign, url.slice(all.length));
		return meant === undefined || meant === all.toLowerCase()
			? []
			: [finding({ from, to: from + all.length }, all, meant)];
	});
	return found.length > 0 ? found : undefined;
});

function schemeMeant(scheme: string, sign: string, rest: string): string | undefined {
	// "http//example.org"; "files//map.pdf" is a path.
	if (sign === '//') return WEB.includes(scheme) ? `${scheme}://` : undefined;
	if (KNOWN.has(scheme)) return undefined;
	if (isOneEdit(scheme, MAIL) && sign === ':' && rest.includes('@')) return `${MAIL}:`;
	const web = WEB.findLast((each) => isOneEdit(scheme, each));
	return web !== undefined && sign === '://' ? `${web}://` : undefined;
}

function finding(span: Span, written: string, meant: string): BlockFinding {
	const title = meant === '' ? `Remove “${written}”` : `Write “${meant}”`;
	return {
		message: `The address begins with “${written}”, so that the link leads nowhere. ${title}`,
		span,
		fixes: () => [preferredFix(title, [{ span, insert: meant }])],
	};
}
