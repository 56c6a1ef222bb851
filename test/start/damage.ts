import type { Random } from '../bench/text/random.js';

type Damage = (bytes: Buffer, random: Random) => Buffer;

const KINDS: readonly Damage[] = [
	function someBits(bytes, random) {
		const spoilt = Buffer.from(bytes);
		for (let count = random.between(1, 8); count > 0; count--) {
			const at = random.between(0, bytes.length - 1);
			spoilt[at] = spoilt[at]! ^ (1 << random.between(0, 7));
		}
		return spoilt;
	},
	function theFirstBytes(bytes, random) {
		const spoilt = Buffer.from(bytes);
		const at = random.between(0, 127);
		spoilt[at] = spoilt[at]! ^ random.between(1, 255);
		return spoilt;
	},
	function theEnd(bytes, random) {
		return bytes.subarray(0, random.between(0, bytes.length - 1));
	},
	function theRestIsEmpty(bytes, random) {
		return Buffer.from(bytes).fill(0, random.between(0, bytes.length - 1));
	},
	function aSectorIsEmpty(bytes, random) {
		const at = random.between(0, bytes.length - 1);
		return Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + 512));
	},
	function somethingFollows(bytes, random) {
		return Buffer.concat([bytes, Buffer.alloc(random.between(1, 4096), random.between(0, 255))]);
	},
	function twoPartsChangedPlaces(bytes, random) {
		const [one, two] = [random.between(0, bytes.length - 1), random.between(0, bytes.length - 1)].sort((a, b) => a - b);
		return Buffer.concat([bytes.subarray(two), bytes.subarray(one, two), bytes.subarray(0, one)]);
	},
	function noise(bytes, random) {
		return Buffer.from(bytes.subarray(0, random.between(0, 10_000)).map(() => random.between(0, 255)));
	},
];

/** Makes of `bytes` what is certainly something else. */
export function damage(bytes: Buffer, random: Random): Buffer {
	for (;;) {
		const spoilt = random.pick(KINDS)(bytes, random);
		if (!spoilt.equals(bytes)) return spoilt;
	}
}
