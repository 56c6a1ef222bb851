/** Stands in for Node's streams where there are none (see `bundles.ts`). */
export const Stream = undefined;
