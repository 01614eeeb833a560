/** ESLint: strict types, small functions, and one rule per lesson learnt. */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing.',
};
const noModuleMock = {
  selector: "CallExpression[callee.object.name='jest'][callee.property.name='mock']",
  message: 'No mocks of our own modules: meet the stand-in, or pass plain data.',
};
const noServerRelativeUrl = {
  selector: 'Identifier[name=/ByServerRelativeUrl$/]',
  message: 'Breaks on % and # in names: use getFileByServerRelativePath or getFileById.',
};
const noInnerHtml = {
  selector:
    "JSXAttribute[name.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
  message: 'Document text is data: it is never inserted as HTML.',
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The day is an argument; only tab reads the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The day is an argument; only tab reads the clock.',
  },
];
const noQueryState = {
  selector: 'MemberExpression[property.name=/^(isLoading|isPending|isError|isFetching)$/]',
  message: 'QueryBoundary is the only place that knows the state of a query.',
};
const everywhere = [noDefaultExport, noModuleMock, noServerRelativeUrl, noInnerHtml];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'appPackage/build/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: [
      'src/domain/**',
      'src/documentText/**',
      'src/extraction/**',
      'src/manifest/**',
      'src/export/**',
      'src/passages/**',
      'src/search/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...noClock] },
  },
  {
    files: ['src/tab/**', '**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/tab/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, noQueryState] },
  },
  {
    files: ['src/tab/components/QueryBoundary.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 90, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: [
      'vite.config.ts',
      'bundling/**',
      'tests/support/{viewEnvironment,buildTabOnce,workerUrl,classNames}.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      'src/standin/main.ts',
      'src/standin/serve.ts',
      'tests/bench/**',
      'tests/probes/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
