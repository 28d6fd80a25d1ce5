/**
 * Import rules. Pure folders hold functions from values to values: they see `core` and `language` only, and no I/O.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pure = '^src/(feeds|read|language|stories|provenance|rights)/';
const test = '\\.test\\.ts$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/core/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'pure-folders-see-core-and-language',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { path: '^src/', pathNot: ['^src/(core|language)/', '^src/$1/'] },
    },
    {
      name: 'pure-folders-do-no-io',
      severity: 'error',
      from: { path: `${pure}|^src/core/`, pathNot: test },
      // Hashing is pure; `createRequire` loads a language model when a text first needs it.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|module)$' },
    },
    {
      name: 'edges-see-core-feeds-and-rights',
      severity: 'error',
      from: { path: '^src/(config|log|store|queue|fetch|sources|embedding)/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/(core|feeds|rights)/', '^src/$1/'] },
    },
    {
      name: 'access-sees-core-rights-and-store',
      severity: 'error',
      from: { path: '^src/access/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/(core|rights|store)/', '^src/access/'] },
    },
    {
      name: 'pages-see-core-store-pipeline-and-access',
      severity: 'error',
      from: { path: '^src/(api|web)/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/(core|store|pipeline|access)/', '^src/$1/'] },
    },
    {
      name: 'only-cli-imports-app',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(cli|app)/', test] },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', test] },
      to: { path: '^src/cli/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
