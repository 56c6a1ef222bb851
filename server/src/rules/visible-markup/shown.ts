import type { BlockFinding, Fix } from '../rule.js';

/** What shows, relative to the start of the block. */
export interface Shown {
	readonly message: string;
	readonly span: BlockFinding['span'];
	readonly fixes: readonly Fix[];
}
