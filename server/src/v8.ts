/*
 * What is asked of V8. The extension asks for the same with arguments for Node, which spares the server this module.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 compile each regular expression straight to machine code, skipping the interpreter. A first check uses some
 * three hundred of them, many of them long lists of words: it takes two thirds of the time.
 */
export function compileExpressionsOnce(): void {
	setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Lets the heap grow to two and a half times its size before V8 clears it, instead of up to four times. Reading
 * thousands of reports leaves a lot behind, and a server that runs all day need not hold it. Clearing it still sooner
 * keeps whoever types meanwhile waiting (docs/performance.md). The size of the new space, which the extension asks for
 * too, cannot be changed once V8 runs.
 */
export function keepHeapSmall(): void {
	setFlagsFromString('--heap-growing-percent=150');
}
