/** How long our extension waits for its server at a paste, in milliseconds, before it leaves the paste to VS Code. */
const PATIENCE = 150;
/** On a busy machine the server may not have had its turn by then. */
const MORE = 6_000;

/** For all extensions: they share this process, and its timers. */
export function givePatience(): void {
	globalThis.setTimeout = new Proxy(globalThis.setTimeout, {
		apply(setTimeout, self, [callback, delay, ...rest]) {
			return Reflect.apply(setTimeout, self, [callback, delay === PATIENCE ? MORE : delay, ...rest]);
		},
	});
}
