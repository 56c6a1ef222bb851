/**
 * What the package remark-language-server would be, were it on the registry.
 */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
	configurationSection: 'remark',
	processorName: 'remark',
	processorSpecifier: 'remark',
	defaultProcessor: remark(),
	plugins: [remarkGfm, remarkPresetLintRecommended],
});
