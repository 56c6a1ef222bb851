/** What is exported: a report as a tree of Markdown, and what is known of it. Plain data, so that it can be sent to a worker. */
import type { Node, Root } from 'mdast';
import type { Gzip } from '../package/write-zip.js';

/** Between words: where something begins or ends that is referred to, or a reference that shows its words. */
export interface Marker extends Node {
	type: 'marker';
	role: 'target' | 'target-end' | 'reference' | 'reference-end';
	/** Of the target. */
	name: string;
}

declare module 'mdast' {
	interface RootContentMap {
		marker: Marker;
	}
	interface PhrasingContentMap {
		marker: Marker;
	}
	interface ParagraphData {
		/** It begins a page. */
		newPage?: true;
	}
	interface HeadingData {
		newPage?: true;
	}
	interface ListData {
		/** What follows its numbers; mdast does not keep it. */
		delimiter?: string;
	}
}

/** A picture that is beside the report. */
export interface PictureAddress {
	/** As the report has it. */
	readonly url: string;
	/** From the folder of the report, with `/`. */
	readonly path: string;
}

export interface Manuscript {
	/** Without places. */
	readonly root: Root;
	/** Plain text; each of these is empty if it is unknown. */
	readonly title: string;
	/** `de` or `en-GB`. */
	readonly language: string;
	readonly author: string;
	/** Of the meeting, as the report writes them. */
	readonly number: string;
	readonly date: string;
	/** By the fragment of a link, without `#`, the name of the target that it leads to. */
	readonly targets: Readonly<Record<string, string>>;
	readonly pictures: readonly PictureAddress[];
}

export interface ExportOptions {
	/** Files by the address that the report gives its pictures. */
	readonly pictures?: ReadonlyMap<string, Uint8Array>;
	/** Bytes of a `.docx` or `.dotx` with letterhead and styles. */
	readonly template?: Uint8Array;
	/** For who has a faster one than `CompressionStream`. */
	readonly gzip?: Gzip;
}
