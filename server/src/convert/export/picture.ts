/** Pictures that every word processor shows, by their first bytes. */

export interface PictureLook {
	readonly kind: 'png' | 'jpeg' | 'gif';
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** @returns `undefined` if it is none of them, or damaged. */
export function lookOf(bytes: Uint8Array): PictureLook | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const found = png(view) ?? gif(view) ?? jpeg(view);
		return found && found.width > 0 && found.height > 0 ? found : undefined;
	} catch (error) {
		// It ends before its size.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** PNG, section 11.2.2. */
function png(view: DataView): PictureLook | undefined {
	if (view.getUint32(0) !== 0x89504e47) return undefined;
	return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF89a, section 18. */
function gif(view: DataView): PictureLook | undefined {
	if (view.getUint32(0) !== 0x47494638) return undefined;
	return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** ITU T.81, section B.2.2: the size is in the frame header, after segments of any length. */
function jpeg(view: DataView): PictureLook | undefined {
	if (view.getUint16(0) !== 0xffd8) return undefined;
	for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
		const marker = view.getUint16(at);
		if (marker < 0xff01) return undefined;
		const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
		if (isFrame) return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
	}
}
