import { createHash } from 'node:crypto';

/** With the hash, a multiple of 8 in length: V8 copies code that is not aligned. */
const SIGNATURE = Buffer.from('What V8 has made of Rapporteur\r\n');
const HASH_LENGTH = 32;
const CODE_START = SIGNATURE.length + HASH_LENGTH;

/** V8's compiled code of `program`, with what it takes to verify it. */
export function seal(code: Buffer, program: Buffer): Buffer {
	return Buffer.concat([SIGNATURE, hashOf(code, program), code]);
}

/**
 * The code in what {@link seal} returned; `undefined` if one bit has changed in it, in the program, or in what runs it.
 */
export function unseal(sealed: Buffer, program: Buffer): Buffer | undefined {
	if (!sealed.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
	const code = sealed.subarray(CODE_START);
	return hashOf(code, program).equals(sealed.subarray(SIGNATURE.length, CODE_START)) ? code : undefined;
}

/** SHA-256 of the code and everything it depends on. */
function hashOf(code: Buffer, program: Buffer): Buffer {
	const { versions, platform, arch, execArgv, env } = process;
	// The lengths, so that bytes cannot move from one part to the next.
	const before = [versions.node, versions.v8, platform, arch, execArgv, env.NODE_OPTIONS, program.length, code.length];
	return createHash('sha256').update(JSON.stringify(before)).update(program).update(code).digest();
}
