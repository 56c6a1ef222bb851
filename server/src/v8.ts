/*
 * What is asked of V8, once a process has loaded what it needs of Node: V8 takes the code that Node has compiled of its
 * own modules only while every flag is as it was when Node was built. So these are no arguments for Node either.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 compile each regular expression straight to machine code, skipping the interpreter. A first check uses some
 * three hundred of them, many of them long lists of words: it takes two thirds of the time.
 *
 * To be called before another thread runs: all of them share V8's flags, and one that is just about to use an
 * expression would crash. Threads may call it again.
 */
export function compileExpressionsOnce(): void {
	setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Lets the heap grow to little more than twice its size before V8 clears it, instead of up to four times. Reading
 * thousands of reports leaves a lot behind, and a server that runs all day need not hold it. Clearing it still sooner
 * keeps whoever types meanwhile waiting (docs/performance.md).
 *
 * What is new gets 8 MB as soon as it outgrows the first, not 2 and 4 on the way there: a small new space moves much
 * that is garbage a moment later. That it gets no more can only be said in an argument, as the extension does.
 */
export function shapeHeap(): void {
	setFlagsFromString('--heap-growing-percent=120');
	setFlagsFromString('--semi-space-growth-factor=8');
}
