/** Corrections of a link without a destination, from what other reports know. */
import type { EarlierAddress } from '../../earlier.js';
import { sourceOf } from '../earlier-source.js';

/** Where a link may lead, as a menu names it. */
export interface Goal {
	/** After "Link to": `https://example.org/fees (in 3 earlier reports, last on 5 February 2018)`. */
	readonly title: string;
	/** Usable in a link as it is. */
	readonly address: string;
	readonly preferred?: true;
	/** Most likely of another meeting, so it comes after everything else. */
	readonly anew?: true;
}

/** Best first. */
export function earlierGoals(addresses: readonly EarlierAddress[]): readonly Goal[] {
	return addresses.flatMap((known) => {
		const address = asDestination(known.address);
		if (address === undefined) return [];
		const title = `${shortened(address)}${known.anew ? ' again?' : ''} (${sourceOf(known)})`;
		const { steady, anew } = known;
		return [{ title, address, ...(steady && { preferred: true as const }), ...(anew && { anew }) }];
	});
}

/** Merges candidates, each URL once; only the very first may be preferred. */
export function joinGoals(...all: readonly (readonly Goal[])[]): Goal[] {
	const found = new Map<string, Goal>();
	for (const goal of all.flat()) if (!found.has(goal.address)) found.set(goal.address, goal);
	return [...found.values()].map(({ preferred, ...goal }, index) =>
		preferred && index === 0 ? { ...goal, preferred } : goal,
	);
}

/** In a form that CommonMark 0.31.2, section 6.3, can parse; `undefined` if angle brackets would not help. */
export function asDestination(address: string): string | undefined {
	if (/[\r\n<>]/.test(address)) return undefined;
	return /[\s()\\]/.test(address) ? `<${address.replace(/\\/g, '\\\\')}>` : address;
}

/** No menu is wider, in characters. */
const WIDEST = 60;

export function shortened(address: string): string {
	if (address.length <= WIDEST) return address;
	const half = (WIDEST - 1) / 2;
	return `${address.slice(0, Math.floor(half))}…${address.slice(-Math.ceil(half))}`;
}
