import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

/** The layers of docs/design.md, lowest first: `target` may not import `from`, except what is named. */
const zone = (target, from, except) => ({
  target,
  from,
  ...(except && { except }),
  message: 'See the layers in docs/design.md',
})
const above = (target, ...layers) => layers.map((layer) => zone(target, layer))
const layers = [
  ...above('./lib/text', './lib/content', './lib/mdx', './lib/search', './components', './app'),
  ...above('./lib/content', './lib/mdx', './lib/search', './components', './app'),
  ...above('./lib/mdx', './lib/search', './components', './app'),
  ...above('./lib/search', './lib/mdx', './components', './app'),
  zone('./lib/search', './lib/content/catalog.ts'),
  ...above('./lib/picture', './lib/mdx', './lib/search', './components', './app'),
  ...['./lib/text', './lib/content', './lib/mdx', './lib/search', './components', './app'].map(
    (layer) => zone(layer, './lib/picture'),
  ),
  ...above('./components', './app'),
  zone('./components', './lib/mdx', ['./vocabulary.ts', './diagram.ts']),
  zone('./components', './lib/search', ['./index.ts']),
  ...above('./app', './lib/mdx', './lib/search', './lib/text'),
  ...above('./scripts', './components', './app', './tests'),
  ...above('./tests/e2e', './lib', './components', './app', './scripts'),
  ...['./lib', './components', './app'].flatMap((layer) => above(layer, './scripts', './tests')),
]

/** Packages that only one place, or none, may import, and why. */
const CLIENT_RUNTIME = 'It needs a client runtime that the export does not ship'
const restricted = {
  flexsearch: 'lib/search/engine.ts is the only importer of FlexSearch',
  'contentlayer/generated': 'lib/content/catalog.ts is the only reader of generated content',
  'next/dynamic': CLIENT_RUNTIME,
  'next/image': CLIENT_RUNTIME,
  'next/link': CLIENT_RUNTIME,
  'next/script': CLIENT_RUNTIME,
}
const restrictImports = (allowed) => [
  'error',
  {
    patterns: Object.entries(restricted)
      .filter(([name]) => name !== allowed)
      .map(([name, message]) => ({ group: [name, `${name}/*`], message })),
  },
]

const config = [
  {
    ignores: [
      '.contentlayer/',
      '.next/',
      'out/',
      'public/',
      'test-results/',
      'next-env.d.ts',
      'tests/fixtures/',
    ],
  },
  ...next,
  ...nextTypescript,
  {
    rules: {
      'import/no-restricted-paths': ['error', { zones: layers }],
      'no-restricted-imports': restrictImports(),
      // Pages are static files: a plain link needs no client runtime, and `next/link` brings one.
      '@next/next/no-html-link-for-pages': 'off',
      // The islands are a module, which waits for the page by itself.
      '@next/next/no-sync-scripts': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['lib/search/engine.ts'],
    rules: { 'no-restricted-imports': restrictImports('flexsearch') },
  },
  {
    files: ['lib/content/catalog.ts'],
    rules: { 'no-restricted-imports': restrictImports('contentlayer/generated') },
  },
  {
    files: ['app/**', 'components/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement[directive='use client']",
          message: 'React renders on the server only; write an island (docs/design.md)',
        },
        {
          selector: "JSXIdentifier[name='Suspense']",
          message: 'React outlines large Suspense boundaries even in a static export',
        },
      ],
    },
  },
]

export default config
