/**
 * Stands in for `unist-util-visit` where Markdown is only written (see `bundles.ts`): it is asked whether a heading has several
 * lines and must be underlined, and none that is written has.
 */
export const EXIT = false;

export function visit(): void {}
