/** A process that judges expressions: it answers each one sent with its fault. */
import { faultOf } from './judge.js';

process.on('message', ({ source, flags }: { source: string; flags: string }) => {
	process.send!(faultOf(source, flags) ?? null);
});
