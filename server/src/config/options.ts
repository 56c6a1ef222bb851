/** The values of options, which are among the settings under their own names. */
import type { Option } from '../rules/index.js';
import type { Chosen } from './layer.js';
import type { Settings } from './merge-layers.js';
import { OPTIONS } from './settings.js';

/** @throws if no rule names the option under its `options`: then nobody could set it. */
export function optionIn<Value>(settings: Settings, option: Option<Value>): Value {
	const { name } = option;
	if (OPTIONS[name] !== option)
		throw new Error(`No rule has the option "${name}". Name it under "options" in its rule`);
	return (settings as unknown as Readonly<Record<string, Value>>)[name]!;
}

/** Chooses a value as a user would. */
export function withOption<Value>({ name }: Option<Value>, value: Value): Chosen {
	return { [name]: value };
}
