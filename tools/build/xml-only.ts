import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The names of characters that HTML has, `&eacute;`, and XML has not: `package/xml.ts` asks for those of XML. */
const NAMES = /sax\.ENTITIES = Object\.assign\(Object\.create\(null\), \{[^}]*\}\)/;

/** Leaves them out of `sax`, of which they are an eighth. */
export const xmlOnly: Plugin = {
	name: 'xml-only',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]sax[\\/]lib[\\/]sax\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			if (!NAMES.test(source)) return { errors: [{ text: `${path} has other names of characters: see xml-only.ts` }] };
			return { contents: source.replace(NAMES, 'sax.ENTITIES = {}') };
		});
	},
};
