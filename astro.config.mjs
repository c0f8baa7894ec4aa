import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/check/integration.ts';
import { features } from './src/check/prose.ts';
import { finish } from './src/finish/integration.ts';

/**
 * A face that lies beside the styles, so that nothing is fetched from another host.
 * It is optional: a page whose face comes late keeps the fallback, so that no line ever moves, and none has to be like it.
 */
const face = (name, cssVariable, file, weight, fallback) => ({
  name,
  cssVariable,
  provider: fontProviders.local(),
  options: {
    variants: [
      { src: [new URL(`./src/styles/fonts/${file}`, import.meta.url)], weight, style: 'normal', display: 'optional' },
    ],
  },
  fallbacks: [fallback],
  optimizedFallbacks: false,
});

export default defineConfig({
  trailingSlash: 'always',
  // A page arrives with its styles: the first screen needs one round trip.
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { processor: satteri({ features }), syntaxHighlight: false },
  integrations: [contentCheck(), mdx(), finish()],
  fonts: [
    face('Instrument Serif', '--font-instrument-serif', 'instrument-serif.woff2', 400, 'serif'),
    face('Instrument Sans', '--font-instrument-sans', 'instrument-sans.woff2', '400 700', 'sans-serif'),
  ],
  vite: {
    plugins: [tailwindcss()],
    // What a page loads later is a module, so that it may wait for its data.
    worker: { format: 'es' },
    build: {
      // Every script is inlined, so that the content policy can name it by its hash.
      assetsInlineLimit: (file) => !file.endsWith('.woff2'),
      rolldownOptions: {
        // Astro reads its own directives before the bundler sees them, so that losing them is no loss.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
