import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { finishedSite } from './src/build/finished-site.ts';
import { liveCheck } from './src/build/live-check.ts';
import { readPracticeFile } from './src/build/practice-file.ts';
import { remarkHeadings } from './src/build/remark-headings.ts';
import { remarkNotes } from './src/build/remark-notes.ts';
import { piecesOf } from './src/lib/unbroken.ts';

const { website, redirects } = readPracticeFile();

export default defineConfig({
  site: website ?? 'http://localhost:4321',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: {
    processor: unified({ remarkPlugins: [remarkNotes, [remarkHeadings, piecesOf]] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    tailwind({ applyBaseStyles: false }),
    sitemap({ filter: (page) => !/\/(404|kitchen-sink|search)\//.test(page) }),
    liveCheck(),
    finishedSite(redirects),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The fields of pages, completed and explained in the editor.
  experimental: { contentIntellisense: true },
  vite: {
    // A native module: it is loaded, not bundled.
    ssr: { external: ['@resvg/resvg-js'] },
    build: {
      // Scripts stay files: put into a page, one that imports is cut off from what Vite writes into it last.
      assetsInlineLimit: 0,
      // The language of the “scripts” browsers in package.json. Their names would also rewrite “?.” for a fault of Chrome
      // before 91 that no script here meets.
      target: 'es2021',
      cssTarget: project.browserslist.defaults.map((oldest) => oldest.replace(' >= ', '')),
    },
  },
});
