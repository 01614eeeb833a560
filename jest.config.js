/** Jest: one project for what runs in Node, one for the views in jsdom, one for the built tab in a real browser. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

const base = {
  transform,
  // These ship ES modules only; jest runs CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(@pnp|jose|approx-string-match|pdfjs-dist|htmlparser2|dom[a-z-]+|entities|fast-png|iobuffer)/)',
  ],
  moduleNameMapper: {
    '\\?worker&url$': '<rootDir>/tests/support/workerUrl.ts',
    '\\.module\\.css$': '<rootDir>/tests/support/classNames.ts',
  },
};

export default {
  // Browsers and stand-ins wait more than they work: two at once also on a machine with two cores.
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{unit,integration}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/support/buildTabOnce.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/onceMore.ts'],
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'views',
      testEnvironment: '<rootDir>/tests/support/viewEnvironment.ts',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
    },
  ],
};
