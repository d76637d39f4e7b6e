import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

/** The layers of docs/design.md, lowest first. A layer may import what `from` does not forbid. */
const layers = [
  { target: './lib/text', from: ['./lib/content', './lib/mdx', './lib/search', './components', './app'] },
  { target: './lib/content', from: ['./lib/mdx', './lib/search', './components', './app'] },
  { target: './lib/mdx', from: ['./lib/search', './components', './app'] },
  { target: './lib/search', from: ['./lib/mdx', './components', './app', './lib/content/catalog.ts'] },
  { target: './components', from: ['./app', './lib/mdx/!(vocabulary).ts', './lib/search/!(index).ts'] },
  { target: './app', from: ['./lib/mdx', './lib/search', './lib/text'] },
  { target: './!(scripts|tests)/**/*', from: ['./scripts', './tests'] },
  { target: './scripts', from: ['./components', './app', './tests'] },
  { target: './tests/e2e', from: ['./lib', './components', './app', './scripts'] },
]

const onlyIn = (files, name, message) => ({
  files: ['**/*.{ts,tsx,mjs}'],
  ignores: files,
  rules: {
    'no-restricted-imports': ['error', { paths: name.map((n) => ({ name: n, message })) }],
  },
})

const config = [
  { ignores: ['.contentlayer/', '.next/', 'out/', 'public/', 'next-env.d.ts', 'tests/fixtures/'] },
  ...next,
  ...nextTypescript,
  {
    rules: {
      'import/no-restricted-paths': ['error', { zones: layers.map((zone) => ({ ...zone, message: 'See the layers in docs/design.md' })) }],
      // Pages are static files: a plain link needs no client runtime, and `next/link` brings one.
      '@next/next/no-html-link-for-pages': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
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
      'no-restricted-imports': [
        'error',
        {
          paths: ['next/script', 'next/link', 'next/image', 'next/dynamic', 'flexsearch'].map((name) => ({
            name,
            message: 'It needs a client runtime that the export does not ship',
          })),
        },
      ],
    },
  },
  onlyIn(['lib/search/**', 'app/**', 'components/**'], ['flexsearch'], 'lib/search/engine.ts is the only importer of FlexSearch'),
  onlyIn(['lib/content/catalog.ts', 'app/**', 'components/**', 'lib/search/**'], ['contentlayer/generated'], 'Ask lib/content/catalog.ts'),
]

export default config
