/** The first argument of a thread. Somebody who types it gets the answer that any wrong word gets. */
export const THREAD = 'thread';
