import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import readablePatterns from './scripts/lint/readable-patterns.js'

const forbid = (...rules) => ['error', ...rules.map(([selector, message]) => ({ selector, message }))]

/** A place is carried from where the words were found, never looked up again. */
const searching = [
  "CallExpression[callee.property.name=/^(indexOf|lastIndexOf|search)$/]",
  'Places are carried, not searched for: use View.find, before, after and slice.',
]

/** A pattern is compiled once, and for small letters where capitals are the same, by those that search in one way. */
const asking = ["CallExpression[callee.property.name='test'][callee.object.type='Identifier']", 'Patterns are asked by View.has or fits.']

/** The same bytes give the same record on every day and machine. */
const clocks = [
  ["NewExpression[callee.name='Date']", 'A record knows no clock; dates are ISO strings.'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'A record knows no clock.'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'A record knows no chance.'],
]

/** Where the words of the field stand. */
const ofTheField = [
  'rules', 'extractors', 'shapes', 'document-types', 'phrases', 'lexicon', 'words', 'vocabulary', 'stages',
].map((name) => `src/${name}/**`)

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 20],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-depth': ['error', 3],
      // An interface without members of its own is a name for what a schema infers.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-console': 'error',
      // Texts hold control characters, and patterns look for them.
      'no-control-regex': 'off',
      // A quantifier that happens never to be empty is no fault; [.] reads better than \. in a long pattern.
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/no-useless-character-class': ['error', { ignores: ['=', ' ', '.', '-', ':'] }],
      // Patterns are put together from pieces; a group or an assertion that one use does not need another does.
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/no-useless-assertions': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-named-capture-group': 'error',
    },
  },
  { files: ['src/**'], ignores: ['src/cli/**', 'src/batch/**'], rules: { 'no-restricted-syntax': forbid(...clocks) } },
  {
    files: ['src/readers/**'], ignores: ['src/readers/text/**', 'src/readers/pdf/pdfium/memory.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'TextDecoder', message: 'Text is decoded in src/readers/text: what Node decodes differs from version to version.' }] },
  },
  {
    files: ['src/**'],
    // What is printed, a description or a message, is one literal, however long; so is an address.
    rules: { 'max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }] },
  },
  {
    files: ofTheField, plugins: { docket: readablePatterns },
    rules: { 'docket/no-long-literal': 'error', 'docket/no-stretching-blank': 'error' },
  },
  { files: ofTheField, rules: { 'no-restricted-syntax': forbid(asking, ...clocks) } },
  { files: ['src/extractors/**', 'src/document-types/**'], rules: { 'no-restricted-syntax': forbid(searching, asking, ...clocks) } },
  // One line an authority.
  { files: ['src/vocabulary/authorities.ts'], rules: { 'max-lines': 'off', 'max-len': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // What only ever reads this project's own files cannot be driven into anything.
  { files: ['scripts/**', 'tests/**'], rules: { 'regexp/no-super-linear-move': 'off', 'regexp/no-super-linear-backtracking': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
)
