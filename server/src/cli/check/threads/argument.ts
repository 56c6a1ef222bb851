/** The first argument of a thread. Somebody who types it gets the same answer as for any wrong word. */
export const THREAD = 'thread';
