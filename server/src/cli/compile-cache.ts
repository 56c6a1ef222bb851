import nodeModule from 'node:module';

/** `@types/node` is of the oldest Node that we run on, and Node has this since 22.1. */
interface WithCompileCache {
	readonly enableCompileCache?: () => unknown;
}

/**
 * Lets Node keep the compiled program, in its own folder for temporary files, so that the next start
 * need not compile it again. `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE` are obeyed.
 */
export function useCompileCache(): void {
	(nodeModule as WithCompileCache).enableCompileCache?.();
}
