/** The layers, lowest first: none imports from one above it. */
const LAYERS = [
  'domain',
  'fields',
  'registers',
  'i18n',
  'handbook',
  'search',
  'sample',
  'islands',
  'frame',
  'components',
  'pages',
];

const notUpwards = LAYERS.slice(0, -1).map((layer, i) => ({
  name: `${layer}-imports-nothing-above-it`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${[...LAYERS.slice(i + 1), 'build', 'commands'].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...notUpwards,
    {
      name: 'store-is-handed-its-registers',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(store|domain)/' },
    },
    {
      name: 'lower-layers-store-nothing',
      severity: 'error',
      from: { path: '^src/(domain|fields|registers)/' },
      to: { path: '^src/store/' },
    },
    {
      name: 'build-knows-content-only',
      severity: 'error',
      from: { path: '^src/build/' },
      to: { path: '^src/(search|frame|components|pages|commands)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^tests/|\\.test\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
