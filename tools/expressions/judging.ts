/** A process in which expressions are judged: each that is sent is answered with its fault. */
import { faultOf } from './judge.js';

process.on('message', ({ source, flags }: { source: string; flags: string }) => {
	process.send!(faultOf(source, flags) ?? null);
});
