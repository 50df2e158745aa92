// The house has one direction: api ← shared ← features ← app. A room never looks into another room.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^src/api/schema' },
    },
    {
      name: 'api-knows-nobody',
      severity: 'error',
      from: { path: '^src/api' },
      to: { path: '^src/(app|features|shared)' },
    },
    {
      name: 'shared-knows-only-api',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(app|features)' },
    },
    {
      name: 'features-do-not-know-app',
      severity: 'error',
      from: { path: '^src/features' },
      to: { path: '^src/app' },
    },
    {
      name: 'no-cross-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'person-page-stands-alone',
      comment:
        "An entry for old phones, under 60 kB: the contract's types and the French spaces, nothing else.",
      severity: 'error',
      from: { path: '^src/person-page', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/(person-page/|api/schema|shared/i18n/spacing\\.ts$)' },
    },
    {
      name: 'model-is-pure',
      comment: 'model.ts is logic: no React, no server, so that its tests need nothing.',
      severity: 'error',
      from: { path: '(^|/)model\\.ts$' },
      to: { path: ['node_modules/(react|@mantine|@tanstack)', '^src/api/client\\.ts$', '\\.tsx$'] },
    },
    {
      name: 'map-library-only-in-map-canvas',
      comment: 'MapLibre is heavy: one lazily loaded file may import it.',
      severity: 'error',
      from: { pathNot: '^src/shared/map/map-canvas' },
      to: { path: 'node_modules/maplibre-gl', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-barrel',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.tsx?$' },
    },
    {
      name: 'no-test-in-main',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|^src/testing/' },
      to: { path: '\\.test\\.tsx?$|^src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.css'],
    },
  },
};
