/**
 * How a run of text looks. Properties that are on or off add up: bold in a bold style is not bold (ECMA-376 part 1,
 * section 17.7.3).
 */
import { type Marks, PLAIN } from '../blocks/block.js';
import { child, type Element } from '../package/element.js';
import { onOff, type Style, type Styles, type TextProperties, textPropertiesOf } from './styles.js';

export interface RunLook {
	/** Without a link. */
	readonly marks: Marks;
	readonly hidden: boolean;
	readonly font: string | undefined;
	/** In half-points. */
	readonly size: number | undefined;
	readonly capitals: boolean;
}

/**
 * @param properties the element `rPr`.
 * @param paragraph the style of the paragraph; `undefined` in headings, whose words are bold because they are headings.
 */
export function lookOf(properties: Element | undefined, paragraph: Style | undefined, styles: Styles): RunLook {
	const direct = textPropertiesOf(properties);
	const name = child(properties, 'w:rStyle')?.attributes['w:val'];
	const style = name === undefined ? undefined : styles.get(name);
	const own = style?.kind === 'character' ? style : undefined;
	const complex = onOff(properties, 'w:rtl') === true || onOff(properties, 'w:cs') === true;
	const isOn = (key: 'bold' | 'italic' | 'boldComplex' | 'italicComplex' | 'struck' | 'hidden' | 'capitals'): boolean =>
		direct[key] ?? (styles.defaults[key] || (paragraph?.text[key] ?? false) !== (own?.text[key] ?? false));
	const value = <K extends 'font' | 'size' | 'script'>(key: K): TextProperties[K] =>
		direct[key] ?? own?.text[key] ?? paragraph?.text[key] ?? styles.defaults[key];
	const strong = isOn(complex ? 'boldComplex' : 'bold');
	const emphasis = isOn(complex ? 'italicComplex' : 'italic');
	const deleted = isOn('struck');
	const code = own?.role === 'code';
	const raised = value('script');
	const script = raised === 'none' ? undefined : raised;
	const isPlain = !strong && !emphasis && !deleted && !code && script === undefined;
	return {
		marks: isPlain ? PLAIN : { strong, emphasis, deleted, code, script, link: undefined },
		hidden: isOn('hidden'),
		font: value('font'),
		size: value('size'),
		capitals: isOn('capitals'),
	};
}
