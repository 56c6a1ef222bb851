/** What a hover says of a rule: a sentence, and a link to the page that has the rest. */
import { ruleAddress } from '../../../repository.js';
import { type ClientAbilities, OPEN_RULE } from '../../protocol/abilities.js';

/** What a client can show in a hover. */
export type HoverAbilities = Pick<ClientAbilities, 'markdown' | 'codeDescription' | 'commands'>;

/** A longer sentence is read up to its first colon, behind which come examples. */
const LONG = 200;

/** The first sentence of what a rule says of itself. */
export function inShort(what: string): string {
	const sentence = /^.*?\.(?=\s+[\p{Lu}`“])/su.exec(what)?.[0] ?? what;
	const colon = sentence.indexOf(': ');
	return sentence.length > LONG && colon > 0 ? `${sentence.slice(0, colon)}.` : sentence;
}

/** `undefined` where the page of the rule `id` cannot be reached from a hover. */
export function withMore(sentence: string, id: string, abilities: HoverAbilities): string | undefined {
	const page = pageOf(id, abilities);
	return page === undefined ? undefined : `${sentence} [More about this](${page})`;
}

function pageOf(id: string, { markdown, codeDescription, commands }: HoverAbilities): string | undefined {
	if (!markdown) return undefined;
	if (commands.includes(OPEN_RULE)) return `command:${OPEN_RULE}?${encodeURIComponent(JSON.stringify([id]))}`;
	return codeDescription ? ruleAddress(id) : undefined;
}
