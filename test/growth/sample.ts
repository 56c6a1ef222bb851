/** Which cases are looked at: the same ones each time, unless another seed is asked for. */
const { GROWTH, GROWTH_SEED = '' } = process.env;

/** One case in so many, on the command line and in an editor, where each takes twenty checks. */
const SHARES = {
	some: { 'command line': 160, editor: 2_000 },
	many: { 'command line': 8, editor: 97 },
	all: { 'command line': 1, editor: 1 },
} as const;

if (GROWTH !== undefined && !Object.hasOwn(SHARES, GROWTH)) throw new Error('GROWTH is some, many or all');
export const size = (GROWTH ?? 'some') as keyof typeof SHARES;

/** Whether a case, told by its name, is in the sample. */
export function isLookedAt(name: string, depth: 'command line' | 'editor'): boolean {
	return hash(`${GROWTH_SEED} ${depth} ${name}`) % SHARES[size][depth] === 0;
}

/** FNV-1a, 32 bits, and its bits mixed once more, since the lowest of them know little of each other. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
	return (value ^ (value >>> 16)) >>> 0;
}
