/** The rooms of src/ and who may import whom; docs/architecture.md has the same table in words. */
const rooms = {
  domain: [],
  documentText: ['domain'],
  extraction: ['domain', 'passages'],
  export: ['domain'],
  manifest: [],
  passages: ['domain'],
  search: ['domain'],
  sharepoint: ['domain', 'manifest'],
  teams: [],
  tab: [
    'domain',
    'documentText',
    'export',
    'extraction',
    'manifest',
    'passages',
    'search',
    'sharepoint',
    'teams',
  ],
  standin: ['manifest'],
  setup: ['domain', 'extraction', 'documentText', 'export', 'manifest', 'sharepoint'],
};

const libraries = {
  fflate: ['documentText', 'export', 'standin', 'setup/package'],
  valibot: ['manifest', 'sharepoint', 'tab', 'setup'],
  '@pnp/': ['sharepoint'],
  '@microsoft/teams-js': ['teams'],
  '@azure/msal-browser': ['teams', 'tab/redirect'],
  '@azure/msal-node': ['setup/tenantSignIn'],
  react: ['tab'],
  '@fluentui/': ['tab'],
  '@tanstack/': ['tab'],
  jose: ['standin'],
  docx: ['standin'],
  commander: ['setup'],
  'pdfjs-dist': ['tab/reading/pdfInWorker', 'setup'],
  '@microsoft/app-manifest': ['setup/package'],
  ajv: ['setup/package'],
  'fast-png': ['setup/package'],
  'approx-string-match': ['passages'],
  diff: ['passages'],
};

const roomRules = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-imports-only-its-neighbours`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
}));

const libraryRules = Object.entries(libraries).map(([library, may]) => ({
  name: `${library}-stays-in-its-room`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${may.join('|')})` },
  to: { path: `^node_modules/${library}` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...libraryRules,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-main-joins-the-rooms',
      comment: 'Views get their data handed in; tab/main.ts alone knows where it comes from.',
      severity: 'error',
      from: { path: '^src/tab/', pathNot: '^src/tab/(main|connect)' },
      to: { path: '^src/(sharepoint|teams)/' },
    },
    {
      name: 'components-get-plain-data',
      severity: 'error',
      from: { path: '^src/tab/components/' },
      to: { path: '^src/tab/(queries|pages)/' },
    },
    {
      name: 'node-only-in-node-rooms',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(standin|setup)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-tab-never-reaches-what-writes',
      comment:
        'The tab only reads: no way from it, however long, leads to a file that changes a site.',
      severity: 'error',
      from: { path: '^src/tab/' },
      to: { path: '^src/sharepoint/[^/]*(Editor|Writer)[.]ts$', reachable: true },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?worker&url$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.browser.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
